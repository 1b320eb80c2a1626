import { tokensOfCondition } from './document-keys';
import type { Condition } from './search-document';

/** Numbers the values of a statement as they are used. */
export class Values {
  readonly list: unknown[] = [];

  add(value: unknown): string {
    this.list.push(value);
    return `$${this.list.length}`;
  }
}

/** One SQL condition for each, over the columns of `search_document`. */
export function conditionsToSql(conditions: readonly Condition[], values: Values): string[] {
  return conditions.map((condition) => ('key' in condition ? byKey(condition, values) : byNumber(condition, values)));
}

function byKey(condition: Extract<Condition, { key: string }>, values: Values): string {
  const hasOne = `keys && ${values.add(tokensOfCondition(condition))}::text[]`;
  return 'noneOf' in condition ? `NOT ${hasOne}` : hasOne;
}

function byNumber(
  { number, atLeast, atMost, orUnknown }: Extract<Condition, { number: string }>,
  values: Values,
): string {
  const name = values.add(number);
  const bounds = [
    `numbers ? ${name}`,
    ...(atLeast === undefined ? [] : [`(numbers ->> ${name})::float8 >= ${values.add(atLeast)}::float8`]),
    ...(atMost === undefined ? [] : [`(numbers ->> ${name})::float8 <= ${values.add(atMost)}::float8`]),
  ];
  const isWithin = `(${bounds.join(' AND ')})`;
  return orUnknown ? `(${isWithin} OR NOT numbers ? ${name})` : isWithin;
}
