import { daysBetween, type AgencyDay } from '@inroads/calendar';
import { dayOfContact, type CountedContact } from './contact';
import { valueOn } from './dated';
import { isCountableMode, isJobSupportOnly, judgeContact } from './judgement';
import { isInFigures } from './range';
import type { CountingSettings } from './settings';

/** One stay in the programme. Coming back begins a new one, with a new clock. */
export interface Episode {
  readonly seeker: string;
  readonly entered: AgencyDay;
  readonly left: AgencyDay | null;
}

/** Days from entry to the first employer contact. Entry day is day 0. */
export type Clock =
  | {
      readonly state: 'stopped';
      readonly days: number;
      readonly inTime: boolean;
      readonly on: AgencyDay;
      readonly contact: string;
    }
  | { readonly state: 'open'; readonly days: number; readonly inTime: boolean }
  | { readonly state: 'ended-without-contact'; readonly days: number };

/**
 * The clock of item 15 (docs/rules.md, Fidelity items 15; Clocks a to c; What counts 12). It stops at the first
 * face-to-face contact with an employer that is linked to the person, made by the specialist or by the person. A
 * contact before entry, after the end, by phone, or for nobody in particular does not stop it; one linked later stops
 * it on its own day.
 */
export function daysToFirstContact(
  episode: Episode,
  contacts: readonly CountedContact[],
  today: AgencyDay,
  settings: CountingSettings,
): Clock {
  const { entered, left } = episode;
  const limitDays = valueOn(settings.firstContactWithinDays, entered);
  const first = firstQualifying(episode, contacts, settings);
  if (first !== undefined) {
    const days = daysBetween(entered, first.day);
    return { state: 'stopped', days, inTime: days <= limitDays, on: first.day, contact: first.contact.id };
  }
  if (left !== null && left <= today) return { state: 'ended-without-contact', days: daysBetween(entered, left) };
  const days = Math.max(0, daysBetween(entered, today));
  return { state: 'open', days, inTime: days <= limitDays };
}

/** The mean over stopped clocks, with those that it leaves out beside it, so that it cannot look good by omission. */
export interface ClockSummary {
  readonly meanDays: number | null;
  readonly stopped: number;
  readonly open: number;
  readonly endedWithoutContact: number;
}

export function summarizeClocks(clocks: readonly Clock[]): ClockSummary {
  const days = clocks.filter(({ state }) => state === 'stopped').map((clock) => clock.days);
  return {
    meanDays: days.length === 0 ? null : days.reduce((sum, value) => sum + value, 0) / days.length,
    stopped: days.length,
    open: clocks.filter(({ state }) => state === 'open').length,
    endedWithoutContact: clocks.filter(({ state }) => state === 'ended-without-contact').length,
  };
}

function firstQualifying(
  { seeker, entered, left }: Episode,
  contacts: readonly CountedContact[],
  settings: CountingSettings,
) {
  return contacts
    .filter((contact) => contact.seekers.includes(seeker) && stopsClock(contact, settings))
    .map((contact) => ({ contact, day: dayOfContact(contact, settings) }))
    .filter(({ day }) => entered <= day && (left === null || day <= left))
    .sort((a, b) => a.day.localeCompare(b.day) || a.contact.id.localeCompare(b.contact.id))[0];
}

/** Her own contact needs no word on whom she met, as at an interview; one known to be with nobody who hires is none. */
function stopsClock(contact: CountedContact, settings: CountingSettings): boolean {
  if (contact.madeBy !== 'client') return judgeContact(contact, settings).counts;
  const metOnlyOthers = contact.met.length > 0 && contact.met.every((influence) => influence === 'no');
  return (
    isInFigures(contact) &&
    isCountableMode(contact.mode, dayOfContact(contact, settings), settings) &&
    !isJobSupportOnly(contact) &&
    !metOnlyOthers
  );
}
