import { t } from '@/texts';
import type { DayOffer } from './suitable-days.queries';

const words = t.week.later;

/** "Thursday: 6 min longer, fits". */
export function dayOfferWords({ code, detourMinutes, insteadOf }: DayOffer, day: string): string {
  if (code === 'fits') return words.fits(day, detourMinutes ?? 0);
  if (code === 'displaces')
    return words.displaces(
      day,
      insteadOf.map(({ employerName }) => employerName),
    );
  if (code === 'not-worked') return words.notWorked(day);
  return code === 'closed' ? words.closed(day) : words.noRoom(day);
}
