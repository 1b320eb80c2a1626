import type { AgencyDay, Weekday } from '@inroads/calendar';
import { always, dated, type Dated, type DatedValue, type Period } from './dated';
import type { ContactMode, Half } from './vocabulary';

/** Who is credited for a joint visit: each of them, or the lead only (docs/rules.md, Scenarios 2). */
export const JOINT_CREDITS = ['each', 'lead'] as const;
export type JointCredit = (typeof JOINT_CREDITS)[number];

/**
 * How an adjusted target becomes a whole number (docs/rules.md, Scenarios 4). `nearest` takes a half up; `none` keeps
 * the fraction.
 */
export const TARGET_ROUNDINGS = ['nearest', 'nearest-half-down', 'up', 'down', 'none'] as const;
export type TargetRounding = (typeof TARGET_ROUNDINGS)[number];

/** A mode that counts, beside in person, on the days of the period (docs/rules.md, What counts 9; Counting i). */
export interface CountableMode extends Period {
  readonly mode: ContactMode;
}

/** `half: null` is the whole day. */
export interface Holiday {
  readonly day: AgencyDay;
  readonly half: Half | null;
}

/**
 * The agency's rules for counting. A rule of a contact is the one of the contact's own day, a rule of a week the one of
 * the week's first day, so that a change never reaches back into a week already begun.
 */
export interface CountingSettings {
  /** Decides the day, and so the week, of a contact (docs/rules.md, Scenarios 8). */
  readonly zone: string;
  readonly weekStart: Weekday;
  /** Countable contacts a week for a full-time specialist (docs/rules.md, Fidelity items 17). */
  readonly goal: Dated<number>;
  /** Fewer people looking than this, and the small-caseload rule holds (docs/rules.md, What counts 4). */
  readonly smallCaseloadBelow: Dated<number>;
  /** Contacts a week for each person looking, under that rule. */
  readonly targetPerPersonLooking: Dated<number>;
  readonly targetRounding: Dated<TargetRounding>;
  /** True: staff without specialist hours get a full-time target (docs/rules.md, Counting h: they do not). */
  readonly targetWithoutFte: Dated<boolean>;
  readonly countableModes: readonly CountableMode[];
  readonly jointCredit: Dated<JointCredit>;
  readonly holidays: readonly Holiday[];
  /** Whether a holiday makes the target smaller, as leave does (docs/rules.md, Counting e). */
  readonly holidaysReduceTarget: Dated<boolean>;
  /** Starts this close, same site and day: maybe one visit (docs/rules.md, Counting c). */
  readonly duplicateWithinMinutes: Dated<number>;
  /** Days from entry within which a first contact is in time (docs/rules.md, Fidelity items 15; Clocks a). */
  readonly firstContactWithinDays: Dated<number>;
}

type Chosen<S> = {
  readonly [K in keyof S]?: S[K] extends Dated<infer V> ? V | readonly DatedValue<V>[] : S[K];
};

/** What an agency has set: a plain value for all time, or values with the day each holds from. */
export type CountingChoices = Chosen<CountingSettings>;

export const COUNTING_DEFAULTS = {
  zone: 'UTC',
  weekStart: 1,
  goal: 6,
  smallCaseloadBelow: 3,
  targetPerPersonLooking: 2,
  targetRounding: 'nearest',
  targetWithoutFte: false,
  countableModes: [],
  jointCredit: 'each',
  holidays: [],
  holidaysReduceTarget: true,
  duplicateWithinMinutes: 30,
  firstContactWithinDays: 30,
} as const satisfies CountingChoices;

/** The choices laid over the defaults. */
export function countingSettings(choices: CountingChoices = {}): CountingSettings {
  const defaults: Required<CountingChoices> = COUNTING_DEFAULTS;
  return {
    zone: choices.zone ?? COUNTING_DEFAULTS.zone,
    weekStart: choices.weekStart ?? COUNTING_DEFAULTS.weekStart,
    goal: chosen(choices.goal, COUNTING_DEFAULTS.goal),
    smallCaseloadBelow: chosen(choices.smallCaseloadBelow, COUNTING_DEFAULTS.smallCaseloadBelow),
    targetPerPersonLooking: chosen(choices.targetPerPersonLooking, COUNTING_DEFAULTS.targetPerPersonLooking),
    targetRounding: chosen(choices.targetRounding, COUNTING_DEFAULTS.targetRounding),
    targetWithoutFte: chosen(choices.targetWithoutFte, COUNTING_DEFAULTS.targetWithoutFte),
    countableModes: choices.countableModes ?? defaults.countableModes,
    jointCredit: chosen(choices.jointCredit, COUNTING_DEFAULTS.jointCredit),
    holidays: choices.holidays ?? defaults.holidays,
    holidaysReduceTarget: chosen(choices.holidaysReduceTarget, COUNTING_DEFAULTS.holidaysReduceTarget),
    duplicateWithinMinutes: chosen(choices.duplicateWithinMinutes, COUNTING_DEFAULTS.duplicateWithinMinutes),
    firstContactWithinDays: chosen(choices.firstContactWithinDays, COUNTING_DEFAULTS.firstContactWithinDays),
  };
}

function chosen<T extends number | string | boolean>(
  choice: T | readonly DatedValue<T>[] | undefined,
  initial: T,
): Dated<T> {
  if (choice === undefined) return always(initial);
  return typeof choice === 'object' ? dated(initial, choice) : always(choice);
}
