import type { AgencyDay, WeekAddress } from '@inroads/calendar';
import { dayOfContact, weekOfContact, type CountedContact } from './contact';
import { valueOn } from './dated';
import { judgeContact, judgeFor } from './judgement';
import { isInFigures, weeksToCount, withDays, type ContactsInRange } from './range';
import type { CountedStaff } from './staff';
import { Tally, tallyAt, type Counts } from './tally';

export interface TotalsInput extends ContactsInRange {
  readonly staff: readonly CountedStaff[];
}

export interface AgencyWeek extends Counts {
  readonly weekStart: WeekAddress;
}

export interface TeamWeek extends AgencyWeek {
  readonly team: string;
}

export interface Totals {
  readonly teams: readonly TeamWeek[];
  readonly agency: readonly AgencyWeek[];
}

const AGENCY = 'agency';

/**
 * Every visit once in its team's total and once in the agency's, however many staff were in it; a joint visit across
 * teams is in each team's total once (docs/rules.md, Scenarios 2; Counting g). A visit counts for a team when one of
 * its members is credited. The team is the one of the contact's day. A row for every team and week, empty ones too.
 */
export function totalsOf(given: TotalsInput): Totals {
  const input = withDays(given);
  const weeks = weeksToCount(input);
  const tallies = tallyByUnit(input);
  const countsAt = (key: string) => (tallies.get(key) ?? new Tally()).counts();
  return {
    teams: teamsOf(input.staff).flatMap((team) =>
      weeks.map((weekStart) => ({ team, weekStart, ...countsAt(teamKey(team, weekStart)) })),
    ),
    agency: weeks.map((weekStart) => ({ weekStart, ...countsAt(`${AGENCY} ${weekStart}`) })),
  };
}

function tallyByUnit({ contacts, staff, settings }: TotalsInput): Map<string, Tally> {
  const members = new Map(staff.map((member) => [member.id, member]));
  const tallies = new Map<string, Tally>();
  for (const contact of contacts.filter(isInFigures)) {
    const week = weekOfContact(contact, settings);
    const judgement = judgeContact(contact, settings);
    for (const [key, ids] of unitsIn(contact, dayOfContact(contact, settings), week, members)) {
      const [first, ...others] = ids.map((id) => judgeFor(id, contact, settings, judgement));
      if (first === undefined) continue;
      tallyAt(tallies, key).add(contact, [first, ...others].find(({ counts }) => counts) ?? first);
    }
  }
  return tallies;
}

/** The agency and each team that has somebody in the contact, with those somebodies. */
function unitsIn(
  contact: CountedContact,
  day: AgencyDay,
  week: WeekAddress,
  members: ReadonlyMap<string, CountedStaff>,
): Map<string, string[]> {
  const units = new Map<string, string[]>();
  for (const { id } of contact.staff) {
    const member = members.get(id);
    if (member === undefined) continue;
    const team = valueOn(member.team, day);
    const keys = [`${AGENCY} ${week}`, ...(team === null ? [] : [teamKey(team, week)])];
    for (const key of keys) units.set(key, [...(units.get(key) ?? []), id]);
  }
  return units;
}

function teamsOf(staff: readonly CountedStaff[]): string[] {
  const teams = staff.flatMap(({ team }) => team.map(({ value }) => value)).filter((team) => team !== null);
  return [...new Set(teams)];
}

function teamKey(team: string, week: WeekAddress): string {
  return `team ${week} ${team}`;
}
