import { addDays } from '@inroads/calendar';
import { DAYS } from '@inroads/matching';

import { CONTACTS } from './contacts.data';
import { dayOffsetOf, minuteOf, type DemoToday } from './days';
import { EMPLOYERS } from './employers.data';
import { OPENINGS } from './openings.data';
import { SEEKERS } from './seekers.data';
import type { DayWindow, DemoContact, DemoDay, DemoSite, Weekday } from './shapes';
import { STAFF } from './staff.data';

/** The Wednesday on which the specs read the demo. */
export const TODAY = '2026-11-18';
const WEDNESDAY: DemoToday = { weekday: 'wed', minuteOfDay: 13 * 60 };

export const employerOf = new Map(EMPLOYERS.map((employer) => [employer.key, employer]));
export const openingOf = new Map(OPENINGS.map((opening) => [opening.key, opening]));
export const seekerOf = new Map(SEEKERS.map((seeker) => [seeker.key, seeker]));
export const staffOf = new Map(STAFF.map((member) => [member.key, member]));

export const at = (day: DemoDay): number => dayOffsetOf(day, WEDNESDAY);
export const onDay = (day: DemoDay): string => addDays(TODAY, at(day));
const weekdayOf = (day: DemoDay): Weekday => DAYS[(((2 + at(day)) % 7) + 7) % 7] ?? 'mon';

export const isWithin = (windows: readonly DayWindow[], day: DemoDay, time: string): boolean =>
  windows.some(
    ({ weekday, fromMinute, toMinute }) =>
      weekday === weekdayOf(day) && fromMinute <= minuteOf(time) && minuteOf(time) < toMinute,
  );

export const siteOf = (contact: DemoContact): DemoSite | undefined =>
  employerOf.get(contact.employer)?.sites.find(({ key }) => key === contact.site);

export const inOrder = (): DemoContact[] =>
  [...CONTACTS].sort((a, b) => at(a.day) - at(b.day) || minuteOf(a.time) - minuteOf(b.time));

export const duplicatesIn = (keys: readonly string[]): string[] =>
  keys.filter((key, index) => keys.indexOf(key) !== index);

/** Names what is wrong instead of only saying that something is. */
export const faults = <T>(rows: readonly T[], isFault: (row: T) => boolean, name: (row: T) => string): string[] =>
  rows.filter(isFault).map(name);

export const keyed = ({ key }: { readonly key: string }): string => key;
