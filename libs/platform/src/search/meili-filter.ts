import { keyToken, knownToken } from './document-keys';
import type { Condition } from './search-document';

const quote = (value: string): string => `"${value.replace(/[\\"]/g, '\\$&')}"`;
const list = (values: readonly string[]): string => `[${values.map(quote).join(', ')}]`;

/** The filter that every request carries: one agency, and what else must hold. */
export function meiliFilter(agencyId: string, conditions: readonly Condition[] = []): string[] {
  return [
    `agencyId = ${quote(agencyId)}`,
    ...conditions.map((condition) => ('key' in condition ? byKey(condition) : byNumber(condition))),
  ];
}

function byKey({ key, anyOf, orUnknown }: Extract<Condition, { key: string }>): string {
  const isOneOf = `keys IN ${list(anyOf.map((value) => keyToken(key, value)))}`;
  return orUnknown ? `(${isOneOf} OR keys != ${quote(knownToken(key))})` : isOneOf;
}

function byNumber({ number, atLeast, atMost, orUnknown }: Extract<Condition, { number: string }>): string {
  const name = quote(`numbers.${number}`);
  const bounds = [
    `${name} EXISTS`,
    ...(atLeast === undefined ? [] : [`${name} >= ${atLeast}`]),
    ...(atMost === undefined ? [] : [`${name} <= ${atMost}`]),
  ];
  const isWithin = `(${bounds.join(' AND ')})`;
  return orUnknown ? `(${isWithin} OR ${name} NOT EXISTS)` : isWithin;
}
