import { weeksIn, type AgencyDay, type DayRange, type WeekAddress } from '@inroads/calendar';
import { dayOfContact, type CountedContact } from './contact';
import type { CountingSettings } from './settings';

export interface ContactsInRange {
  readonly settings: CountingSettings;
  readonly contacts: readonly CountedContact[];
  /** Weeks that hold a day of the range. Not given: from the first to the last week with an entry. */
  readonly range?: DayRange;
}

/**
 * Voided entries are withdrawn and imported ones count nowhere: neither is in any figure (docs/rules.md, Scenarios 13).
 */
export function isInFigures(contact: Pick<CountedContact, 'voided' | 'imported'>): boolean {
  return !contact.voided && !contact.imported;
}

/** The same input with every contact's day found once: finding it is the dearest step. */
export function withDays<I extends ContactsInRange>(input: I): I {
  const { contacts, settings } = input;
  return { ...input, contacts: contacts.map((contact) => ({ ...contact, day: dayOfContact(contact, settings) })) };
}

export function weeksToCount({ contacts, settings, range }: ContactsInRange): WeekAddress[] {
  const days = range ?? spanOf(contacts.filter(isInFigures).map((contact) => dayOfContact(contact, settings)));
  return days === null ? [] : weeksIn(days, settings.weekStart);
}

function spanOf(days: readonly AgencyDay[]): DayRange | null {
  const [first, ...others] = days;
  if (first === undefined) return null;
  let [from, to] = [first, first];
  for (const day of others) {
    if (day < from) from = day;
    if (day > to) to = day;
  }
  return { from, to };
}
