import {
  FACT_CATALOGUE,
  type FactDefinition,
  OPENING_FIELD_CATALOGUE,
  PAY_PERIODS,
  PERMANENCES,
} from '@inroads/matching';
import { isOneOf } from '@inroads/kernel';

type Values = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isAmount = (value: unknown, most: number): boolean =>
  typeof value === 'number' && Number.isFinite(value) && value >= 0 && value <= most;
const isOptionalAmount = (value: unknown, most: number): boolean => value === undefined || isAmount(value, most);
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Both ends may be open, but not both at once. */
function isDayRange(...ends: readonly unknown[]): boolean {
  const given = ends.filter((end) => end !== undefined);
  return given.length > 0 && given.every((end) => typeof end === 'string' && DAY.test(end));
}

/** Fields of an opening that are kept as facts, beside the catalogue's. */
const FIELD_CHECKS: Readonly<Record<string, (value: unknown) => string | null>> = {
  pay: (value) => {
    if (!isObject(value) || !isOneOf(PAY_PERIODS, value.period))
      return `needs an amount and one of ${PAY_PERIODS.join(', ')}`;
    if (!isOptionalAmount(value.min, 10_000_000) || !isOptionalAmount(value.max, 10_000_000))
      return 'must be an amount of money';
    if (value.min === undefined && value.max === undefined) return 'needs an amount';
    return Number(value.min ?? 0) > Number(value.max ?? Infinity) ? 'the lower amount lies above the upper' : null;
  },
  hours: (value) =>
    isObject(value) && isAmount(value.min, 168) && isAmount(value.max, 168) && Number(value.min) <= Number(value.max)
      ? null
      : 'needs hours a week, from 0 to 168',
  schedule: (value) =>
    isObject(value) && isOneOf(['shifts', 'pattern', 'grid'], value.form) && JSON.stringify(value).length <= 4_000
      ? null
      : 'needs shifts, a pattern or a grid',
  permanence: (value) => (isOneOf(PERMANENCES, value) ? null : `must be one of ${PERMANENCES.join(', ')}`),
  startDate: (value) => (isObject(value) && isDayRange(value.from, value.to) ? null : 'needs a day like 2026-12-01'),
};
const YES_NO_FIELDS = Object.entries(OPENING_FIELD_CATALOGUE).flatMap(([key, { type }]) =>
  type === 'yes-no' ? [key] : [],
);

/** Why `value` cannot be the value of the fact `key`; `null` when it can. */
export function factValueFault(key: string, value: unknown): string | null {
  const field = FIELD_CHECKS[key];
  if (field) return field(value);
  if (YES_NO_FIELDS.includes(key)) return typeof value === 'boolean' ? null : 'must be yes or no';
  const definition = Object.hasOwn(FACT_CATALOGUE, key)
    ? (FACT_CATALOGUE as Record<string, FactDefinition>)[key]
    : undefined;
  return definition ? catalogueFault(definition, value) : 'is not in the catalogue of facts';
}

function catalogueFault(definition: FactDefinition, value: unknown): string | null {
  switch (definition.type) {
    case 'choice': {
      const isOne = typeof value === 'string' && Object.hasOwn(definition.values, value);
      return isOne ? null : `must be one of ${Object.keys(definition.values).join(', ')}`;
    }
    case 'amount':
      return isAmount(value, 100_000) ? null : `must be a number (${definition.unit})`;
    case 'yes-no':
      return typeof value === 'boolean' ? null : 'must be yes or no';
  }
}
