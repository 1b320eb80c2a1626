import { t } from '@/texts';
import type { Formats } from '@/texts/format';
import type { LeftOut, PlanWeek } from './week.queries';
import { standingStops } from './week-model';

const words = t.week.leftOut;
/** "Do not contact" without an end. */
const FOR_GOOD = '9999-12-31';
/** The kind that every visit toward the target is of. */
const COUNTABLE = 'countable';

/** The best reason that kept a business out of the week, in words. */
export function leftOutWords(
  { code, values }: Pick<LeftOut, 'code' | 'values'>,
  plan: PlanWeek,
  formats: Formats,
  nameOf: (staffId: string) => string,
): string {
  const number = (name: string): number => Number(values[name] ?? 0);
  const minutes = t.week.minutes(number('minutes'));
  const date = typeof values['date'] === 'string' ? formats.weekdayName(values['date']) : null;
  const instead = nameAt(plan, values['insteadOf']);
  switch (code) {
    case 'do-not-contact': {
      const until = values['until'];
      return words[code](typeof until !== 'string' || until >= FOR_GOOD ? null : formats.shortDay(until));
    }
    case 'colleague-goes-there':
      return words[code](nameOf(String(values['staffId'])));
    case 'not-before':
      return words[code](number('days'));
    case 'closed-in-your-hours':
      return words[code](number('minutes'));
    case 'too-far':
      return words[code](minutes);
    case 'kind-full':
      return values['kind'] === COUNTABLE ? words.full(number('most')) : words[code](number('most'));
    case 'minutes-used-up':
      return words[code](minutes, t.week.minutes(number('limit')), date);
    case 'less-worth':
      return date && instead ? words[code](minutes, date, instead) : words['no-time-left'](minutes, date, instead);
    case 'no-time-left':
      return words[code](minutes, date, instead);
    case 'not-worth-the-travel':
      return words[code](minutes, date ?? '');
    default:
      return leftOutPlain(code);
  }
}

function nameAt(plan: PlanWeek, siteId: unknown): string | null {
  return standingStops(plan).find((stop) => stop.siteId === siteId)?.employerName ?? null;
}

/** The business, with which of its places where another of the same name stands beside it. */
export function nameAmong({ employerName, siteId, siteName, city }: LeftOut, all: readonly LeftOut[]): string {
  const where = siteName || city;
  const hasTwin = all.some((other) => other.employerName === employerName && other.siteId !== siteId);
  return hasTwin && where ? `${employerName} (${where})` : employerName;
}

/** The reason alone, where its figures are not at hand. */
export function leftOutPlain(code: string): string {
  const said = (words as Record<string, unknown>)[code];
  if (typeof said === 'string') return said;
  return code === 'do-not-contact'
    ? words['do-not-contact'](null)
    : code === 'colleague-goes-there'
      ? words[code]('')
      : words.other;
}
