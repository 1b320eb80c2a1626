import type { HardGates } from '@inroads/matching';
import { cellsOver, type Condition } from '@inroads/platform/search';

const OPEN: Condition = { key: 'status', anyOf: ['open'] };

/**
 * The gates of `libs/matching` as the index takes them. Every condition lets pass what is not known, so no opening that
 * could rank is ever left out; a place is said in coarse cells, so that a query says little about a home.
 */
export function conditionsOf(gates: HardGates | null): Condition[] {
  if (gates === null) return [OPEN];
  const { payBelowPerHour, hoursOutside, box, alwaysReachable, occupations, industries } = gates;
  const conditions: Condition[] = [OPEN];
  if (payBelowPerHour !== null)
    conditions.push({ number: 'payMaxCentsPerHour', atLeast: Math.floor(payBelowPerHour * 100), orUnknown: true });
  if (hoursOutside.min !== undefined)
    conditions.push({ number: 'hoursMax', atLeast: hoursOutside.min, orUnknown: true });
  if (hoursOutside.max !== undefined)
    conditions.push({ number: 'hoursMin', atMost: hoursOutside.max, orUnknown: true });
  if (box !== null)
    conditions.push({ key: 'reach', anyOf: [...cellsOver(box), ...alwaysReachable, 'remote'], orUnknown: true });
  if (occupations.length > 0) conditions.push({ key: 'occupation', noneOf: occupations });
  // The index knows industries by the first 2, 3, 4 and 6 digits; another length is left to the matcher.
  const known = industries.filter((code) => [2, 3, 4, 6].includes(code.length));
  if (known.length > 0) conditions.push({ key: 'naics', noneOf: known });
  return conditions;
}
