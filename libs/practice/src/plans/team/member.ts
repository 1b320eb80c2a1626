import type { WeekPlan, WeekProblem } from '@inroads/planning';
import type { Gathered, SiteRow } from '../gather/gathered';
import { toWeekProblem, type TravelTable } from '../problem/week-problem';
import type { ValuedSite } from '../problem/valued-site';

/** One specialist of those planned together, with all that her week is worked out from. */
export interface Member {
  readonly gathered: Gathered;
  readonly valued: readonly ValuedSite[];
  readonly table: TravelTable;
}

/** Her week as it was planned: with what she took over from colleagues, without what they took over from her. */
export interface PlannedMember extends Member {
  readonly result: WeekPlan;
  /** Whether a visit is made in a colleague's place: such weeks are written first, so that nothing promised falls between two plans. */
  readonly covers: boolean;
}

/** Where somebody goes this week: an employer by its site, and when. */
export interface Going {
  readonly siteId: string;
  readonly employerId: string;
  readonly day: string;
}

export const weekOf = ({ gathered, valued, table }: Member): WeekProblem => toWeekProblem(gathered, valued, table);

export const isAway = ({ gathered }: Pick<Member, 'gathered'>): boolean => gathered.days.length === 0;

export function siteIn({ gathered }: Pick<Member, 'gathered'>, siteId: string): SiteRow | undefined {
  return gathered.sites.find((site) => site.siteId === siteId);
}

/** Where her plan as it stands takes her on days on which she works. */
export function plannedBefore(member: Pick<Member, 'gathered'>): Going[] {
  const works = new Set(member.gathered.days.map(({ date }) => date));
  return (member.gathered.before?.stops ?? []).flatMap(({ candidateId, day }) => {
    const site = siteIn(member, candidateId);
    return site && works.has(day) ? [{ siteId: candidateId, employerId: site.employerId, day }] : [];
  });
}

/** Whether a colleague's visit to a site is one that they make together. */
const goesAlong = ({ gathered }: Member, staffId: string, siteId: string): boolean =>
  gathered.joint.some((visit) => visit.siteId === siteId && visit.staffIds.includes(staffId));

/** Her week closed to the employers that colleagues go to without her; the earliest of them is named. */
export function closedTo(member: Member, colleagues: readonly (readonly [string, readonly Going[]])[]): Member {
  const goes = colleagues
    .filter(([staffId]) => staffId !== member.gathered.staffId)
    .flatMap(([staffId, going]) => going.map((each) => ({ staffId, ...each })))
    .filter(({ staffId, siteId }) => !goesAlong(member, staffId, siteId))
    .sort((one, two) => (one.day + one.siteId < two.day + two.siteId ? -1 : 1));
  const first = new Map(goes.map(({ employerId, staffId }) => [employerId, staffId] as const).reverse());
  const valued = member.valued.map((entry) => {
    const staffId = first.get(siteIn(member, entry.siteId)?.employerId ?? '');
    if (entry.bar || staffId === undefined) return entry;
    return { ...entry, bar: { code: 'colleague-goes-there', values: { staffId } } };
  });
  return { ...member, valued };
}
