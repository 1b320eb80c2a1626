import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { answerOf, api } from '@/api/client';
import { useSave } from '@/api/use-save';
import { useMe } from '@/app/session';
import { t } from '@/texts';
import { useToast } from '@/ui/toast';
import type { LogDraft } from './draft';
import { type ChangeRequest, type ContactDetail, draftOf, toChange } from './from-contact';
import { instantOfDraft } from './instant-of-draft';
import { CHANGED } from './log.queries';

export interface ContactChange {
  readonly draft: LogDraft;
  readonly version: number;
}

/** Writes the entry anew and goes to the employer; the toast brings back what it said before. */
export function useChangeContact(contact: ContactDetail) {
  const me = useMe();
  const queries = useQueryClient();
  const toast = useToast();
  const navigate = useNavigate();
  const before = draftOf(contact, me.staffId, me.agency.zone);
  const put = (body: ChangeRequest) =>
    answerOf(api.PUT('/api/contacts/{id}', { params: { path: { id: contact.id } }, body }));
  const requestOf = ({ draft, version }: ContactChange) => {
    const isSameTime = draft.day === before.day && draft.time === before.time;
    const happenedAt = isSameTime ? contact.happenedAt : instantOfDraft(draft, me.agency.zone);
    return toChange(draft, contact, { staffId: me.staffId, happenedAt, version });
  };
  const refresh = () => Promise.all(CHANGED.map((queryKey) => queries.invalidateQueries({ queryKey })));
  return useSave((change: ContactChange) => put(requestOf(change)), {
    onSaved: ({ version }) => {
      void refresh();
      void navigate({ to: '/employers/$id', params: { id: contact.employerId }, search: {} });
      const undo = async () => {
        await put(requestOf({ draft: before, version }));
        await refresh();
      };
      toast({ words: t.log.changed, undo });
    },
  });
}
