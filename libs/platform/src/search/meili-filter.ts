import { tokensOfCondition } from './document-keys';
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

function byKey(condition: Extract<Condition, { key: string }>): string {
  const tokens = list(tokensOfCondition(condition));
  return 'noneOf' in condition ? `keys NOT IN ${tokens}` : `keys IN ${tokens}`;
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
