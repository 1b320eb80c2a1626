/** Which part of `11/10/26` comes first. */
export const DATE_ORDERS = ['month-first', 'day-first'] as const;
export type DateOrder = (typeof DATE_ORDERS)[number];

/**
 * What a whole column says about its dates. `certain`: some date has a number over 12 that settles it. `ask`: every date
 * can be read both ways, so a person decides; `order` is the country's habit. `irrelevant`: no date is written in a way
 * that depends on it. `mixed`: dates contradict each other.
 */
export interface DateOrderVerdict {
  readonly kind: 'certain' | 'ask' | 'irrelevant' | 'mixed';
  readonly order: DateOrder;
  /** The first text that settled it, and for `mixed` the first that contradicts it. */
  readonly evidence: readonly string[];
}

const NUMBERS = /^(?:[a-z]{3,9},?\s+)?(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})\b/i;

/** Gathers a column's texts one by one, so that the whole column decides, however long it is. */
export class DateOrderTally {
  private monthFirst: string | null = null;
  private dayFirst: string | null = null;
  private isAmbiguous = false;

  add(text: string): void {
    const parts = NUMBERS.exec(text.trim());
    if (!parts) return;
    const [first, second] = [Number(parts[1]), Number(parts[3])];
    if (isDayOnly(first) && isMonth(second)) this.dayFirst ??= text;
    else if (isDayOnly(second) && isMonth(first)) this.monthFirst ??= text;
    else if (isMonth(first) && isMonth(second)) this.isAmbiguous ||= first !== second;
  }

  verdict(habit: DateOrder): DateOrderVerdict {
    const { monthFirst, dayFirst } = this;
    if (monthFirst !== null && dayFirst !== null) {
      return { kind: 'mixed', order: habit, evidence: [monthFirst, dayFirst] };
    }
    if (monthFirst !== null) return { kind: 'certain', order: 'month-first', evidence: [monthFirst] };
    if (dayFirst !== null) return { kind: 'certain', order: 'day-first', evidence: [dayFirst] };
    return { kind: this.isAmbiguous ? 'ask' : 'irrelevant', order: habit, evidence: [] };
  }
}

function isMonth(number: number): boolean {
  return number >= 1 && number <= 12;
}

function isDayOnly(number: number): boolean {
  return number > 12 && number <= 31;
}

export function dateOrderOf(texts: Iterable<string>, habit: DateOrder): DateOrderVerdict {
  const tally = new DateOrderTally();
  for (const text of texts) tally.add(text);
  return tally.verdict(habit);
}
