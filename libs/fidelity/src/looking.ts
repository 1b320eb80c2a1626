import { lastDayOf, type WeekAddress } from '@inroads/calendar';
import { periodOn, type Period } from './dated';
import type { SeekerStatus } from './vocabulary';

/** A job seeker as the target sees them: status and specialist by period, nothing else. */
export interface CaseloadMember {
  readonly id: string;
  readonly statuses: readonly (Period & { readonly status: SeekerStatus })[];
  readonly specialists: readonly (Period & { readonly staff: string })[];
}

/** People of a caseload who are looking in a week; `null` where it is not known. */
export type LookingIn = (staffId: string, week: WeekAddress) => number | null;

/** Where nobody said who is looking: the small-caseload rule cannot be applied. */
export const LOOKING_NOT_KNOWN: LookingIn = () => null;

/** The number at the end of the week's last day, agency zone, not today's (docs/rules.md, Counting b). */
export function lookingAmong(people: readonly CaseloadMember[]): LookingIn {
  const counts = new Map<WeekAddress, Map<string, number>>();
  return (staffId, week) => {
    let ofWeek = counts.get(week);
    if (ofWeek === undefined) counts.set(week, (ofWeek = countLooking(people, week)));
    return ofWeek.get(staffId) ?? 0;
  };
}

function countLooking(people: readonly CaseloadMember[], week: WeekAddress): Map<string, number> {
  const day = lastDayOf(week);
  const byStaff = new Map<string, number>();
  for (const person of people) {
    if (periodOn(person.statuses, day)?.status !== 'looking') continue;
    const staff = periodOn(person.specialists, day)?.staff;
    if (staff !== undefined) byStaff.set(staff, (byStaff.get(staff) ?? 0) + 1);
  }
  return byStaff;
}
