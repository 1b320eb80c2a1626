import type { FactKey } from '../facts/fact-catalogue.data';
import type { DayRange, PayPeriod, Permanence } from './opening-profile';
import type { ShiftKind, WeeklyWindow } from './schedule';
import type { TravelMode } from './travel-mode';

export const WISH_LEVELS = ['must', 'strong', 'nice'] as const;
export type WishLevel = (typeof WISH_LEVELS)[number];

/** On screen: Must, Prefer (really / -), Rather not, Avoid. A Prefer that nobody opened is `strong`. Must and Avoid are gates. */
export const LEVELS = [...WISH_LEVELS, 'rather-not', 'avoid'] as const;
export type Level = (typeof LEVELS)[number];

/** A kind of work in the person's words; `occupation` (SOC 2018) once somebody confirmed what it means. */
export interface WorkKind {
  readonly title: string;
  readonly occupation?: string;
}

export interface WorkValue {
  readonly kinds: readonly WorkKind[];
}

/** At least one of the three. `industries`: NAICS codes, 2 to 6 digits; `employers`: ids or names; `settings`: e.g. `bar`. */
export interface EmployerKindValue {
  readonly industries?: readonly string[];
  readonly employers?: readonly string[];
  readonly settings?: readonly string[];
}

export interface PlaceValue {
  readonly areas: readonly string[];
}

/** Hours a week; at least one end. */
export interface HoursValue {
  readonly min?: number;
  readonly max?: number;
}

/** The most hours a week the person wants. */
export interface HoursCeilingValue {
  readonly maxHours: number;
}

export interface AvailabilityValue {
  readonly windows: readonly WeeklyWindow[];
}

export interface ShiftValue {
  readonly kinds: readonly ShiftKind[];
}

/** At least one of floor and target. As a Must, the floor (or a target alone) is what must be reached. */
export interface PayValue {
  readonly floor?: number;
  readonly target?: number;
  readonly period: PayPeriod;
}

/** `modes` absent: the person's own modes. `idealMinutes` absent: three quarters of the most they accept. */
export interface TravelValue {
  readonly maxMinutes: number;
  readonly idealMinutes?: number;
  readonly modes?: readonly TravelMode[];
}

/** A statement about one fact of the catalogue: `anyOf` for a choice, `atMost` / `atLeast` for an amount, `is` for yes or no. */
export interface FactStatement {
  readonly fact: FactKey;
  readonly anyOf?: readonly string[];
  readonly atMost?: number;
  readonly atLeast?: number;
  readonly is?: boolean;
}

export interface PermanenceValue {
  readonly anyOf: readonly Permanence[];
}

/** The value of each criterion a person can wish for. */
export interface CriterionValues {
  work: WorkValue;
  employer: EmployerKindValue;
  place: PlaceValue;
  hours: HoursValue;
  'hours-ceiling': HoursCeilingValue;
  availability: AvailabilityValue;
  shift: ShiftValue;
  pay: PayValue;
  travel: TravelValue;
  environment: FactStatement;
  benefit: FactStatement;
  permanence: PermanenceValue;
  start: DayRange;
}

export const WISH_CRITERIA = [
  'work',
  'employer',
  'place',
  'hours',
  'hours-ceiling',
  'availability',
  'shift',
  'pay',
  'travel',
  'environment',
  'benefit',
  'permanence',
  'start',
] as const satisfies readonly (keyof CriterionValues)[];
export type WishCriterion = (typeof WISH_CRITERIA)[number];

/** These can only be wished for: "rather not 25 minutes by bus" says nothing that a wish does not say better. */
export const WISH_ONLY_CRITERIA = ['hours-ceiling', 'availability', 'pay', 'travel', 'benefit', 'start'] as const;
export type WishOnlyCriterion = (typeof WISH_ONLY_CRITERIA)[number];

export type LevelFor<C extends WishCriterion> = C extends WishOnlyCriterion ? WishLevel : Level;

/**
 * One wish. For `rather-not` and `avoid` the value says what is not wanted.
 * `ownWords`, `saidBy` and `saidOn` are kept for people and never read by the matcher.
 */
export type PreferenceItem = {
  [C in WishCriterion]: {
    readonly criterion: C;
    readonly value: CriterionValues[C];
    readonly level: LevelFor<C>;
    readonly ownWords?: string;
    readonly saidBy?: string;
    readonly saidOn?: string;
  };
}[WishCriterion];
