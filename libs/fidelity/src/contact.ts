import { dayOf, weekOf, type AgencyDay, type Instant, type WeekAddress } from '@inroads/calendar';
import type { CountingSettings } from './settings';
import type { ContactMode, ContactPurpose, HiringInfluence, MadeBy, StaffInContactRole } from './vocabulary';

export interface StaffInContact {
  readonly id: string;
  readonly role: StaffInContactRole;
}

/** What decides whether a contact counts at all, whoever made it. */
export interface JudgedContact {
  readonly happenedAt: Instant;
  /** The agency day kept beside the instant; found from instant and zone where it is not given. */
  readonly day?: AgencyDay;
  readonly mode: ContactMode;
  readonly purpose: ContactPurpose;
  readonly madeBy: MadeBy;
  /** Of each person talked with, as known on that day. Empty: nobody was met. */
  readonly met: readonly HiringInfluence[];
  /** In a job-support visit: a new job was talked about too (docs/rules.md, What counts 8). */
  readonly newJobDiscussed: boolean;
  readonly voided: boolean;
  /** Came from a file, not from somebody who was there: counts nowhere. */
  readonly imported: boolean;
}

/** A contact as the rules see it. Ids only: no name, no wish. */
export interface CountedContact extends JudgedContact {
  readonly id: string;
  readonly staff: readonly StaffInContact[];
  readonly employer: string;
  readonly site: string | null;
  /** For whom it was made. Empty: a general visit. */
  readonly seekers: readonly string[];
  /** Somebody looked and said that it is a visit of its own (docs/rules.md, Counting c). */
  readonly keptAsSeparate: boolean;
}

/** The day in the agency's zone, whatever zone the device was in (docs/rules.md, Scenarios 8). */
export function dayOfContact(
  contact: Pick<JudgedContact, 'happenedAt' | 'day'>,
  settings: CountingSettings,
): AgencyDay {
  return contact.day ?? dayOf(contact.happenedAt, settings.zone);
}

/** A contact belongs to the week of its own day, never to the week in which it was entered. */
export function weekOfContact(
  contact: Pick<JudgedContact, 'happenedAt' | 'day'>,
  settings: CountingSettings,
): WeekAddress {
  return weekOf(dayOfContact(contact, settings), settings.weekStart);
}
