import { t } from '@/texts';
import type { DayOffer } from './suitable-days.queries';

const words = t.week.later;

/** "Thursday: 6 min longer, fits". */
export function dayOfferWords(offer: DayOffer, day: string): string {
  return words.onDay(day, costWords(offer));
}

/** What a visit on that day would cost: "6 min longer, fits". */
export function costWords({ code, detourMinutes, insteadOf }: DayOffer): string {
  if (code === 'fits') return words.fits(detourMinutes ?? 0);
  if (code === 'displaces') return words.displaces(insteadOf.map(({ employerName }) => employerName));
  if (code === 'not-worked') return words.notWorked;
  if (code === 'quiet-hours') return words.quietHours;
  return code === 'closed' ? words.closed : words.noRoom;
}
