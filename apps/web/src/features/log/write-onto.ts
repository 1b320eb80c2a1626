import { answerOf, api } from '@/api/client';
import type { Me } from '@/api/me';
import type { LogDraft } from './draft';
import { type ContactDetail, draftOf, toChange } from './from-contact';
import { instantOfDraft } from './instant-of-draft';

export interface ContactChange {
  readonly draft: LogDraft;
  /** The entry that it is written onto: what the form does not show stays as it is there. */
  readonly onto: ContactDetail;
}

/** Writes the entry anew. Where nobody set another day or time it stays of the moment that it was of. */
export function writeOnto({ draft, onto }: ContactChange, me: Me) {
  const stood = draftOf(onto, me);
  const isSameTime = draft.day === null || (draft.day === stood.day && draft.time === stood.time);
  const happenedAt = isSameTime ? onto.happenedAt : instantOfDraft(draft, me.agency.zone, onto.happenedAt);
  const body = toChange(draft, onto, { staffId: me.staffId, happenedAt });
  return answerOf(api.PUT('/api/contacts/{id}', { params: { path: { id: onto.id } }, body }));
}
