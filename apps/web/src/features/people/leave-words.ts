import { t } from '@/texts';
import type { Formats } from '@/texts/format';
import type { Periods } from './people.queries';

/** "Fri, Dec 4", "Dec 23 – 31", "Wed, Nov 25, from noon". */
export function sayLeave({ fromDay, fromPart, toDay, toPart }: Periods['leaves'][number], formats: Formats): string {
  const days = fromDay === toDay ? formats.day(fromDay) : formats.dayRange(fromDay, toDay);
  const isMorning = fromDay === toDay && (toPart === 'morning' || fromPart === 'morning');
  const isAfternoon = fromPart === 'afternoon';
  const part = isMorning
    ? t.people.week.morning.toLowerCase()
    : isAfternoon && fromDay === toDay
      ? t.people.week.afternoon.toLowerCase()
      : '';
  return [days, part].filter(Boolean).join(', ');
}
