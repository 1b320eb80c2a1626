import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { answerOf, api } from '@/api/client';
import { useSave } from '@/api/use-save';
import { useMay, useMe } from '@/app/session';
import { t } from '@/texts';
import { Confirm } from '@/ui/confirm';
import { Dialog } from '@/ui/dialog';
import { IconDots, IconPencil, IconX } from '@/ui/icons';
import { Menu, MenuItem } from '@/ui/menu';
import { useToast } from '@/ui/toast';
import { isOwn, type Contact } from './contact';

const words = t.contactActs;
const CHANGED = [['contacts'], ['employers'], ['weeks'], ['plans'], ['follow-ups'], ['openings']];

/** One's own entries can be changed and voided; a supervisor voids those of the team. */
export function ContactMenu({ contact, what }: { contact: Contact; what: string }) {
  const [isVoiding, setIsVoiding] = useState(false);
  const me = useMe();
  const mayWrite = useMay('contact.write');
  const mayVoidOwn = useMay('contact.void');
  const mayVoidAny = useMay('contact.void-any');
  const navigate = useNavigate();
  const queries = useQueryClient();
  const toast = useToast();
  const { id, version } = contact;
  const withdraw = useSave(
    (reason: string) =>
      answerOf(api.POST('/api/contacts/{id}/void', { params: { path: { id } }, body: { version, reason } })),
    {
      onSaved: ({ openingsLeft }) => {
        setIsVoiding(false);
        toast({ words: words.voidDone(openingsLeft.map(({ title }) => title)) });
        for (const queryKey of CHANGED) void queries.invalidateQueries({ queryKey });
      },
    },
  );
  const isMine = isOwn(contact, me.staffId);
  if (!(isMine && mayVoidOwn) && !mayVoidAny) return null;
  return (
    <>
      <Menu label={words.menu(what)} trigger={<IconDots size={17} aria-hidden />}>
        {isMine && mayWrite && (
          <MenuItem
            icon={<IconPencil size={17} stroke={1.7} aria-hidden />}
            onClick={() => void navigate({ to: '/log/$contactId', params: { contactId: id } })}
          >
            {words.change}
          </MenuItem>
        )}
        <MenuItem icon={<IconX size={17} stroke={1.7} aria-hidden />} onClick={() => setIsVoiding(true)}>
          {words.void}
        </MenuItem>
      </Menu>
      <Dialog title={words.voidTitle} isOpen={isVoiding} onClose={() => setIsVoiding(false)}>
        <Confirm
          title={what}
          say={words.voidSay}
          act={words.void}
          isBusy={withdraw.isPending}
          error={withdraw.error}
          onAct={(reason) => withdraw.mutate(reason)}
          onLeave={() => setIsVoiding(false)}
        />
      </Dialog>
    </>
  );
}
