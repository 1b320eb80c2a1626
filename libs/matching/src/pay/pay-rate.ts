import type { EarningsPeriod, Fact, HoursRange, Pay, PayPeriod } from '../types';

const WEEKS_PER_YEAR = 52;
const PERIODS_PER_YEAR: Readonly<Record<EarningsPeriod, number>> = { week: WEEKS_PER_YEAR, month: 12, year: 1 };

/** Amounts of pay in one unit; an absent end is open. */
export interface Rate {
  readonly min?: number;
  readonly max?: number;
}

const scaled = (amount: number | undefined, factor: number): number | undefined =>
  amount === undefined || !Number.isFinite(factor) ? undefined : amount * factor;

function perHour({ min, max, period }: Pay, hours: HoursRange | null): Rate | null {
  if (period === 'hour') return { min, max };
  if (!hours || hours.max <= 0) return null;
  const weeks = PERIODS_PER_YEAR[period] / WEEKS_PER_YEAR;
  return { min: scaled(min, weeks / hours.max), max: scaled(max, weeks / hours.min) };
}

function perPeriod({ min, max, period }: Pay, wanted: EarningsPeriod, hours: HoursRange | null): Rate | null {
  if (period !== 'hour') {
    const factor = PERIODS_PER_YEAR[period] / PERIODS_PER_YEAR[wanted];
    return { min: scaled(min, factor), max: scaled(max, factor) };
  }
  if (!hours) return null;
  const weeks = WEEKS_PER_YEAR / PERIODS_PER_YEAR[wanted];
  return { min: scaled(min, hours.min * weeks), max: scaled(max, hours.max * weeks) };
}

/** Pay in another unit; `null` where that takes hours a week which are not known. The same unit needs none. */
export function payIn(period: PayPeriod, pay: Pay, hours: HoursRange | null): Rate | null {
  return period === 'hour' ? perHour(pay, hours) : perPeriod(pay, period, hours);
}

/** The range that a fact of hours gives; `null` where it gives none. Disputed hours give the widest range. */
export function hoursRange(fact: Fact<HoursRange> | undefined): HoursRange | null {
  if (fact === undefined || fact.certainty === 'unknown') return null;
  if (fact.certainty !== 'disputed') return fact.value;
  if (fact.values.length === 0) return null;
  return {
    min: Math.min(...fact.values.map((value) => value.min)),
    max: Math.max(...fact.values.map((value) => value.max)),
  };
}
