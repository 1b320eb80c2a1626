import type { Pay, PayPeriod } from '@inroads/matching';
import { amountsIn, withoutOtherAmounts } from './pay.amounts';
import { BLANK, fault, Parsed, quoted, readLine, saysNothing, value } from './parsed';

/** Cells that speak of pay, as far as the file has them. */
export interface PayTexts {
  /** All in one, such as "$16.20/hr" or "45-50k DOE". */
  readonly pay?: string;
  readonly min?: string;
  readonly max?: string;
  readonly unit?: string;
}

type Unit = PayPeriod | 'day' | 'two-weeks';

/** In a column of its own a unit is one word; within a text about pay it needs "per", "a" or a stroke before it. */
const UNIT_WORDS: readonly (readonly [RegExp, Unit])[] = [
  [/\b(?:bi[- ]?weekly|(?:two|2) weeks|fortnight(?:ly)?|semi[- ]?monthly)\b/i, 'two-weeks'],
  [/\b(?:hourly|hours?|hrs?|h|ph)\b/i, 'hour'],
  [/\b(?:daily|per diem|days?|d)\b/i, 'day'],
  [/\b(?:weekly|weeks?|wks?|w|pw)\b/i, 'week'],
  [/\b(?:monthly|months?|mos?|m|pcm)\b/i, 'month'],
  [/\b(?:annual(?:ly)?|annum|yearly|years?|yrs?|y|salary|salaried|pa|p\.a\.)(?!\w)/i, 'year'],
];
const EACH = '(?:\\/|\\bper|\\ban?|\\beach|\\bevery|\\d)\\s*';
const UNIT_PHRASES: readonly (readonly [RegExp, Unit])[] = [
  [/\b(?:bi[- ]?weekly|every (?:two|2) weeks|(?:two|2) weeks|fortnight(?:ly)?)\b/i, 'two-weeks'],
  [new RegExp(`\\bhourly\\b|\\bp\\/?h\\b|${EACH}(?:hours?|hr|h)\\b`, 'i'), 'hour'],
  [new RegExp(`\\bdaily\\b|\\bper diem\\b|${EACH}(?:day|d)\\b`, 'i'), 'day'],
  [new RegExp(`\\bweekly\\b|\\bpw\\b|${EACH}(?:week|wk|w)\\b`, 'i'), 'week'],
  [new RegExp(`\\bmonthly\\b|\\bpcm\\b|${EACH}(?:month|mo)\\b`, 'i'), 'month'],
  [new RegExp(`\\b(?:annual(?:ly)?|per annum|yearly|salary|p\\.?a\\b)|${EACH}(?:year|yr|y)\\b`, 'i'), 'year'],
];

/** What one could earn in the period, in the agency's currency; outside of it a unit or an amount must be wrong. */
const BELIEVABLE: Record<PayPeriod, readonly [number, number]> = {
  hour: [1, 300],
  week: [20, 12_000],
  month: [80, 60_000],
  year: [1_000, 1_000_000],
};

/** Reads pay as stated; nothing is turned from one period into another, except two weeks into one. */
export function parsePay(texts: PayTexts): Parsed<Pay> {
  const stated = [texts.pay, texts.min, texts.max].filter((text) => text !== undefined && !saysNothing(text));
  return readLine(stated.join(' - '), (line) => readPay(line, texts));
}

function readPay(text: string, texts: PayTexts): Parsed<Pay> {
  const amounts = amountsOf(texts).filter((amount) => amount > 0);
  if (amounts.length === 0) return BLANK;
  if (amounts.length > 2) {
    return fault('pay.several', `${quoted(text)} names several amounts. Write one, or a lowest and a highest.`);
  }
  return withUnit(amounts, text, texts.unit ?? '');
}

function amountsOf({ pay = '', min = '', max = '' }: PayTexts): number[] {
  const [low, high] = [amountsIn(min)[0]?.value, amountsIn(max)[0]?.value];
  const ends = [low, high].filter((amount) => amount !== undefined && amount > 0) as number[];
  const amounts = ends.length > 0 ? ends : amountsIn(pay).map(({ value: amount }) => amount);
  return amounts.length > 1 && new Set(amounts).size === 1 ? [amounts[0]!, amounts[0]!] : amounts;
}

function withUnit(amounts: readonly number[], text: string, unitText: string): Parsed<Pay> {
  const unit = unitIn(unitText, UNIT_WORDS) ?? unitIn(withoutOtherAmounts(text), UNIT_PHRASES);
  if (unit === 'day') {
    return fault(
      'pay.by-the-day',
      `${quoted(text)} is pay by the day, which cannot be compared. Write it by the hour or week.`,
    );
  }
  const scaled = unit === 'two-weeks' ? amounts.map((amount) => amount / 2) : amounts;
  const period = unit === 'two-weeks' ? 'week' : (unit ?? likelyPeriod(scaled));
  if (period === null) {
    return fault(
      'pay.no-unit',
      `${quoted(text)} does not say per hour, week, month or year. Add the unit, or a column with it.`,
    );
  }
  const [least, most] = BELIEVABLE[period];
  if (scaled.some((amount) => amount < least || amount > most)) {
    return fault(
      'pay.not-believable',
      `${quoted(text)} per ${period} is not believable. Correct the amount or its unit.`,
    );
  }
  return value(payOf(scaled, period, text), noticeOf(scaled, period, unit));
}

function payOf(amounts: readonly number[], period: PayPeriod, text: string): Pay {
  const [low, high] = [Math.min(...amounts), Math.max(...amounts)].map((amount) => Math.round(amount * 100) / 100);
  const tips = /\btips?\b|\btipped\b|\bgratuit/i.test(text) ? { isWithTips: true } : {};
  if (amounts.length === 1 && /\bup to\b|\bmax/i.test(text)) return { max: high, period, ...tips };
  if (amounts.length === 1 && /\bfrom\b|\bstarting\b|\bstarts?\b|\bmin\b|\bat least\b|\d\s*\+(?!\s*\w)/i.test(text)) {
    return { min: low, period, ...tips };
  }
  return { min: low, max: high, period, ...tips };
}

function noticeOf(amounts: readonly number[], period: PayPeriod, unit: Unit | null): string | null {
  if (unit === null) return `No unit is stated; read as pay per ${period}.`;
  if (amounts.length === 2 && amounts[0]! > amounts[1]!)
    return 'The lowest pay stood after the highest; they were turned round.';
  return unit === 'two-weeks' ? 'Pay for two weeks; half of it is kept as pay per week.' : null;
}

function unitIn(text: string, units: typeof UNIT_WORDS): Unit | null {
  return units.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}

/** Without a unit only what can be nothing else: under 100 it is by the hour, from 15,000 on by the year. */
function likelyPeriod(amounts: readonly number[]): PayPeriod | null {
  if (amounts.every((amount) => amount < 100)) return 'hour';
  return amounts.every((amount) => amount >= 15_000) ? 'year' : null;
}
