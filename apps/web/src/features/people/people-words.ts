import { t } from '@/texts';
import type { Formats } from '@/texts/format';
import type { Person, Team, Work } from './people.queries';

const words = t.people;

/** "Riverside team"; "Supervisor of Riverside team". */
export function sayTeams({ teams: memberships }: Pick<Person, 'teams'>, teams: readonly Team[]): string {
  const said = memberships.flatMap(({ teamId, kind }) => {
    const name = teams.find(({ id }) => id === teamId)?.name;
    if (name === undefined) return [];
    return kind === 'supervisor' ? words.supervises(name) : name;
  });
  return said.length > 0 ? said.join(', ') : words.noTeam;
}

/** "7 looking, 10 working"; nothing of somebody who has none and is not meant to. */
export function sayCaseload(
  { looking, working, paused }: NonNullable<Work['caseload']>,
  isSpecialist: boolean,
): string {
  const { caseload } = words;
  const parts = [
    looking > 0 && caseload.looking(looking),
    working > 0 && caseload.working(working),
    paused > 0 && caseload.paused(paused),
  ].filter((part) => part !== false);
  return parts.length === 0 && isSpecialist ? caseload.none : parts.join(', ');
}

/** "1.0", "0.5", "0.875". */
export function sayShare(fte: number): string {
  return Number.isInteger(fte) ? fte.toFixed(1) : String(fte);
}

type LeaveDays = Pick<NonNullable<Work['leave']>, 'fromDay' | 'fromPart' | 'toDay' | 'toPart'>;

/** "Tue, Dec 8 – Fri, Dec 11"; "Fri, Dec 4, morning"; "Tue, Dec 8, noon – Fri, Dec 11". */
export function sayLeave({ fromDay, fromPart, toDay, toPart }: LeaveDays, formats: Formats): string {
  const { week, leave } = words;
  if (fromDay === toDay) {
    const half = fromPart === 'all' ? toPart : fromPart;
    return half === 'all' ? formats.day(fromDay) : `${formats.day(fromDay)}, ${week[half].toLowerCase()}`;
  }
  const from = fromPart === 'afternoon' ? `${formats.day(fromDay)}, ${leave.noon}` : formats.day(fromDay);
  const to = toPart === 'morning' ? `${formats.day(toDay)}, ${leave.noon}` : formats.day(toDay);
  return `${from} – ${to}`;
}

export function isAway({ fromDay }: LeaveDays, today: string): boolean {
  return fromDay <= today;
}
