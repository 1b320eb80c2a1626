import type { SearchKind } from '@inroads/contracts';
import { tokensOf } from './document-keys';
import { SearchEngineRefusal } from './meili-errors';
import type { SearchDocument } from './search-document';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const UUID_LENGTH = 36;

/** The engine's name of a document: with the agency in it, no agency can write over another's. */
export function documentKey(agencyId: string, id: string): string {
  // One bad id fails its whole batch, later and unseen: better refused here.
  if (!UUID.test(agencyId) || !UUID.test(id)) throw new SearchEngineRefusal('not_a_uuid');
  return `${agencyId}_${id}`;
}

export const idOfKey = (key: string): string => key.slice(-UUID_LENGTH);

/** The first 48 bits of an id as a number, which is as far as the engine can compare: close ids share it. */
export const orderOf = (id: string): number => Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16);

export function toMeiliDocument(kind: SearchKind, agencyId: string, document: SearchDocument) {
  const { id, version, title, body, numbers } = document;
  return {
    id: documentKey(agencyId, id),
    agencyId,
    order: orderOf(id),
    version,
    title,
    body,
    keys: tokensOf(kind, document),
    numbers,
  };
}

export type MeiliDocument = ReturnType<typeof toMeiliDocument>;
