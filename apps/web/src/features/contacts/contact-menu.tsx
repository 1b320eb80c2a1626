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
import { refusalOf, type Contact } from './contact';

const words = t.contactActs;
const CHANGED = [['contacts'], ['employers'], ['weeks'], ['plans'], ['follow-ups'], ['openings']];

/** One's own entries can be changed; the server says which are theirs to void: own ones, those of an own team, those of an import that they answer for. */
export function ContactMenu({ contact, what }: { contact: Contact; what: string }) {
  const [isVoiding, setIsVoiding] = useState(false);
  const me = useMe();
  const mayWrite = useMay('contact.write');
  const navigate = useNavigate();
  const queries = useQueryClient();
  const toast = useToast();
  const { id, version, isImported, mayVoid } = contact;
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
  const mayChange = mayWrite && refusalOf(contact, me.staffId) === null;
  if (!mayChange && !mayVoid) return null;
  return (
    <>
      <Menu label={words.menu(what)} trigger={<IconDots size={17} aria-hidden />}>
        {mayChange && (
          <MenuItem
            icon={<IconPencil size={17} stroke={1.7} aria-hidden />}
            onClick={() => void navigate({ to: '/log/$contactId', params: { contactId: id } })}
          >
            {words.change}
          </MenuItem>
        )}
        {mayVoid && (
          <MenuItem icon={<IconX size={17} stroke={1.7} aria-hidden />} onClick={() => setIsVoiding(true)}>
            {words.void}
          </MenuItem>
        )}
      </Menu>
      <Dialog title={words.voidTitle} isOpen={isVoiding} onClose={() => setIsVoiding(false)}>
        <Confirm
          title={what}
          say={isImported ? `${words.voidSay} ${words.voidSayImported}` : words.voidSay}
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
