import { groupBy } from '@inroads/kernel';
import type { SearchDocument } from './search-document';

/** One exact fact as a word that engines compare whole. */
export const keyToken = (key: string, value: string): string => `${key}:${value}`;

/** Says that something is known of a key; a document without it "knows nothing" of the key. */
export const knownToken = (key: string): string => key;

/** All exact facts of a document, with a mark for each key of which anything is known. */
export function tokensOf({ keys }: SearchDocument): string[] {
  return Object.entries(keys).flatMap(([key, values]) =>
    values.length === 0 ? [] : [knownToken(key), ...values.map((value) => keyToken(key, value))],
  );
}

/** The exact facts of a document, from their tokens. */
export function keysOf(tokens: readonly string[]): SearchDocument['keys'] {
  const pairs = tokens
    .filter((token) => token.includes(':'))
    .map((token) => [token.slice(0, token.indexOf(':')), token.slice(token.indexOf(':') + 1)] as const);
  return Object.fromEntries(
    [...groupBy(pairs, ([key]) => key)].map(([key, group]) => [key, group.map(([, value]) => value)]),
  );
}
