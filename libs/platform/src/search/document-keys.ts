import { SEARCH_KEYS, type SearchKind } from '@inroads/contracts';
import { groupBy } from '@inroads/kernel';
import type { Condition, SearchDocument } from './search-document';

const keyToken = (key: string, value: string): string => `${key}:${value}`;
const unknownToken = (key: string): string => `${key}?`;

/** Every exact fact of a document as a word that engines compare whole, and a word for each fact that is not known. */
export function tokensOf(kind: SearchKind, { keys }: SearchDocument): string[] {
  const strange = Object.keys(keys).find((key) => !SEARCH_KEYS[kind].includes(key));
  if (strange !== undefined) throw new Error(`SEARCH_KEYS has no key ${strange} for ${kind} documents`);
  return SEARCH_KEYS[kind].flatMap((key) => {
    const values = keys[key] ?? [];
    return values.length === 0 ? [unknownToken(key)] : values.map((value) => keyToken(key, value));
  });
}

/** The words of which a document must have one, or none. */
export function tokensOfCondition(condition: Extract<Condition, { key: string }>): string[] {
  const { key } = condition;
  if ('noneOf' in condition) return condition.noneOf.map((value) => keyToken(key, value));
  return [...condition.anyOf.map((value) => keyToken(key, value)), ...(condition.orUnknown ? [unknownToken(key)] : [])];
}

/** The exact facts of a document, from their words. */
export function keysOf(tokens: readonly string[]): SearchDocument['keys'] {
  const pairs = tokens
    .map((token) => ({ token, at: token.indexOf(':') }))
    .filter(({ at }) => at > 0)
    .map(({ token, at }) => ({ key: token.slice(0, at), value: token.slice(at + 1) }));
  return Object.fromEntries(
    [...groupBy(pairs, ({ key }) => key)].map(([key, group]) => [key, group.map(({ value }) => value)]),
  );
}
