import { factDefinition } from '../facts/fact-catalogue.data';
import { found, judgeFact, type EvidenceValues } from '../scoring/finding';
import type { FactStatement } from '../types';
import type { CompileCriterion } from './criterion';

function holds({ anyOf, atMost, atLeast, is }: FactStatement, value: string | number | boolean): boolean {
  if (typeof value === 'boolean') return value === (is ?? true);
  if (typeof value === 'string') return anyOf?.includes(value) === true;
  return value <= (atMost ?? Infinity) && value >= (atLeast ?? -Infinity);
}

/** One statement about one fact: 1 where it holds, 0 where it does not, turned round when it is what is to be avoided. */
export const compileFact: CompileCriterion<'environment' | 'benefit'> = (statement, side) => {
  const key = statement.fact;
  const { type } = factDefinition(key);
  const values = (value: string | number | boolean): EvidenceValues => ({ fact: key, value, type });
  return (view) =>
    judgeFact(view.fact(key), key, (value) => {
      const isWelcome = holds(statement, value) === (side === 'for');
      return isWelcome ? found('yes', 1, 'fact-holds', values(value)) : found('no', 0, 'fact-differs', values(value));
    });
};
