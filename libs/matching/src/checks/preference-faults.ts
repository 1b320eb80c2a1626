import type { FieldFault } from '@inroads/kernel';
import { isOneOf } from '@inroads/kernel';
import { FACT_CATALOGUE, type FactDefinition } from '../facts/fact-catalogue.data';
import { EARNINGS_PERIODS, PAY_PERIODS, PERMANENCES } from '../types/opening-profile';
import {
  type CriterionValues,
  LEVELS,
  type PreferenceItem,
  WISH_CRITERIA,
  WISH_LEVELS,
  WISH_ONLY_CRITERIA,
} from '../types/preference';
import { DAYS, SHIFT_KINDS } from '../types/schedule';
import type { OwnLimits } from '../types/seeker-profile';
import { TRAVEL_MODES } from '../types/travel-mode';

type Values = Readonly<Record<string, unknown>>;
type Check = (value: Values) => string | null;

const CLOCK = /^([01]\d|2[0-3]):[0-5]\d$|^24:00$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const MOST_ENTRIES = 50;
const LONGEST = 200;

const isText = (value: unknown): value is string =>
  typeof value === 'string' && value.trim() !== '' && value.length <= LONGEST;
const isAmount = (value: unknown, max: number): value is number =>
  typeof value === 'number' && Number.isFinite(value) && value >= 0 && value <= max;
const isMissing = (value: unknown): boolean => value === undefined;
const isListOf = (value: unknown, isEntry: (entry: unknown) => boolean): value is unknown[] =>
  Array.isArray(value) && value.length > 0 && value.length <= MOST_ENTRIES && value.every(isEntry);
const isObject = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const CHECKS: { readonly [C in keyof CriterionValues]: Check } = {
  work: ({ kinds }) =>
    isListOf(
      kinds,
      (kind) =>
        isObject(kind) &&
        isText(kind.title) &&
        (isMissing(kind.occupation) || /^\d{2}-\d{4}$/.test(String(kind.occupation))),
    )
      ? null
      : 'name at least one kind of work',
  employer: ({ industries, employers, settings }) => {
    const lists = [industries, employers, settings].filter((list) => !isMissing(list));
    return lists.length > 0 && lists.every((list) => isListOf(list, isText))
      ? null
      : 'name an industry, an employer or a kind of place';
  },
  place: ({ areas }) => (isListOf(areas, isText) ? null : 'name at least one area'),
  hours: ({ min, max }) => rangeFault(min, max, 168, 'hours a week'),
  'hours-ceiling': ({ maxHours }) => (isAmount(maxHours, 168) ? null : 'say the most hours a week, up to 168'),
  availability: ({ windows }) =>
    isListOf(windows, isWindow) ? null : 'say the days and times, like Monday 09:00 to 14:00',
  shift: ({ kinds }) =>
    isListOf(kinds, (kind) => isOneOf(SHIFT_KINDS, kind)) ? null : `choose from ${SHIFT_KINDS.join(', ')}`,
  pay: ({ floor, target, period }) => {
    if (!isOneOf(PAY_PERIODS, period)) return `say per what: ${PAY_PERIODS.join(', ')}`;
    return rangeFault(floor, target, 10_000_000, 'pay');
  },
  travel: ({ maxMinutes, idealMinutes, modes }) => {
    if (!isAmount(maxMinutes, 600) || maxMinutes === 0) return 'say the most minutes, 1 to 600';
    if (!isMissing(idealMinutes) && !isAmount(idealMinutes, maxMinutes))
      return 'the good trip cannot be longer than the longest';
    return isMissing(modes) || isListOf(modes, (mode) => isOneOf(TRAVEL_MODES, mode))
      ? null
      : `choose from ${TRAVEL_MODES.join(', ')}`;
  },
  environment: factFault,
  benefit: factFault,
  permanence: ({ anyOf }) =>
    isListOf(anyOf, (entry) => isOneOf(PERMANENCES, entry)) ? null : `choose from ${PERMANENCES.join(', ')}`,
  start: ({ from, to }) => {
    const days = [from, to].filter((day) => !isMissing(day));
    return days.length > 0 && days.every((day) => DAY.test(String(day))) ? null : 'say a day like 2026-12-01';
  },
};

function rangeFault(low: unknown, high: unknown, most: number, what: string): string | null {
  const ends = [low, high].filter((end) => !isMissing(end));
  if (ends.length === 0 || !ends.every((end) => isAmount(end, most))) return `say ${what} as a number, up to ${most}`;
  return typeof low === 'number' && typeof high === 'number' && low > high
    ? 'the lower end lies above the upper'
    : null;
}

function isWindow(window: unknown): boolean {
  return (
    isObject(window) &&
    isListOf(window.days, (day) => isOneOf(DAYS, day)) &&
    CLOCK.test(String(window.from)) &&
    CLOCK.test(String(window.to))
  );
}

function factFault({ fact, anyOf, atMost, atLeast, is }: Values): string | null {
  const definition =
    typeof fact === 'string' && Object.hasOwn(FACT_CATALOGUE, fact)
      ? (FACT_CATALOGUE as Record<string, FactDefinition>)[fact]
      : undefined;
  if (!definition) return 'choose a fact from the list';
  switch (definition.type) {
    case 'choice':
      return isListOf(anyOf, (entry) => typeof entry === 'string' && Object.hasOwn(definition.values, entry))
        ? null
        : `choose from ${Object.keys(definition.values).join(', ')}`;
    case 'amount':
      return rangeFault(atLeast, atMost, 100_000, 'an amount');
    case 'yes-no':
      return typeof is === 'boolean' ? null : 'say yes or no';
  }
}

function itemFault(item: unknown): { readonly at: string; readonly message: string } | null {
  if (!isObject(item)) return { at: '', message: 'must be a wish' };
  const { criterion, level, value, ownWords } = item;
  if (!isOneOf(WISH_CRITERIA, criterion))
    return { at: 'criterion', message: `must be one of ${WISH_CRITERIA.join(', ')}` };
  const levels: readonly string[] = isOneOf(WISH_ONLY_CRITERIA, criterion) ? WISH_LEVELS : LEVELS;
  if (!isOneOf(levels, level)) return { at: 'level', message: `must be one of ${levels.join(', ')}` };
  if (!isMissing(ownWords) && (typeof ownWords !== 'string' || ownWords.length > 1_000))
    return { at: 'ownWords', message: 'must be text of at most 1,000 characters' };
  const message = isObject(value) ? CHECKS[criterion](value) : 'must be an object';
  return message === null ? null : { at: 'value', message };
}

/** What is wrong with wishes that came from outside; empty when all can be used. At most 60 wishes. */
export function preferenceFaults(items: readonly PreferenceItem[]): FieldFault[] {
  if (items.length > 60) return [{ path: 'items', message: 'may hold at most 60 wishes' }];
  return items.flatMap((item, index) => {
    const fault = itemFault(item);
    return fault ? [{ path: `items.${index}${fault.at ? `.${fault.at}` : ''}`, message: fault.message }] : [];
  });
}

/** The same for the person's own limits. */
export function ownLimitsFaults({ hoursPerWeek, earnings }: OwnLimits): FieldFault[] {
  const faults: FieldFault[] = [];
  if (hoursPerWeek !== undefined && !isAmount(hoursPerWeek, 168))
    faults.push({ path: 'ownLimits.hoursPerWeek', message: 'must be hours a week, up to 168' });
  if (
    earnings !== undefined &&
    !(isObject(earnings) && isAmount(earnings.amount, 10_000_000) && isOneOf(EARNINGS_PERIODS, earnings.period))
  ) {
    faults.push({ path: 'ownLimits.earnings', message: 'must be an amount and a period' });
  }
  return faults;
}
