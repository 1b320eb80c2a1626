import ical, { ICalCalendarMethod, ICalEventBusyStatus, ICalEventStatus } from 'ical-generator';
import { tzlib_get_ical_block } from 'timezones-ical-library';

/** One entry of the calendar. Nothing in it is about a job seeker: whoever has the address may read it. */
export interface CalendarEntry {
  readonly id: string;
  /** Rises with each change. */
  readonly sequence: number;
  readonly changedAt: Date;
  readonly day: string;
  /** Minutes from midnight, as the clock on the agency's wall shows them. */
  readonly startsAt: number;
  readonly endsAt: number;
  readonly summary: string;
  readonly location: string;
  /** Who comes along, by name; empty: nobody. */
  readonly description: string;
  readonly isCancelled: boolean;
}

/** The calendar as a file (RFC 5545): the same id and a higher sequence after each change, times in the agency's zone with its rules. */
export function writeCalendar(name: string, zone: string, entries: readonly CalendarEntry[]): string {
  // The zone belongs to each event: set on the calendar, it would be applied to time stamps too, by the server's clock.
  const calendar = ical({
    name,
    method: ICalCalendarMethod.PUBLISH,
    prodId: { company: 'Inroads', product: 'Week plan', language: 'EN' },
    timezone: { name: null, generator: (wanted: string) => blockOf(wanted) },
  });
  for (const entry of entries) {
    const { id, sequence, changedAt, day, startsAt, endsAt, summary, location, description, isCancelled } = entry;
    calendar.createEvent({
      id: `${id}@inroads`,
      sequence,
      stamp: changedAt,
      lastModified: changedAt,
      start: onOwnClock(day, startsAt),
      end: onOwnClock(day, endsAt),
      timezone: zone,
      summary,
      location,
      ...(description !== '' && { description }),
      status: isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      busystatus: isCancelled ? ICalEventBusyStatus.FREE : ICalEventBusyStatus.BUSY,
    });
  }
  return calendar.toString();
}

/** With a zone given, the library writes what a Date shows on this machine's clock: so it is to show there what the agency's clock shows. */
function onOwnClock(day: string, minute: number): Date {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date, 0, minute);
}

function blockOf(zone: string): string | null {
  const [block] = [tzlib_get_ical_block(zone)].flat();
  return block ?? null;
}
