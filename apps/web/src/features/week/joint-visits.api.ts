import { answerOf, api } from '@/api/client';
import type { components } from '@/api/generated/schema';
import { onceWith } from '@/api/use-save';

type Schemas = components['schemas'];
export type JointVisit = Schemas['JointVisitResponse'];
export type JointParty = Schemas['JointPartyResponse'];
export type JointVisitInput = Schemas['JointVisitRequest'];

/** @returns the id of the visit, by which it can be taken back. */
export async function arrangeTogether(input: JointVisitInput, key: string): Promise<string> {
  return (await answerOf(api.POST('/api/joint-visits', { body: input, headers: onceWith(key) }))).id;
}

export async function callTogetherOff({ id, version }: Pick<JointVisit, 'id' | 'version'>): Promise<void> {
  await answerOf(api.POST('/api/joint-visits/{id}/withdraw', { params: { path: { id } }, body: { version } }));
}
