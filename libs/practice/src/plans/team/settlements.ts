import { groupBy } from '@inroads/kernel';
import type { StopView, LeftOutView } from '../week/plan.view';
import { isTogether } from '../joint/stop-joint';
import type { JointVisitView } from '../joint/joint-visit.view';
import { coversForOf } from '../plan.words';
import type { TeamLeftOutView, TeamSettlementView } from './team-plan.view';

type Visit = Pick<StopView, 'employerId' | 'employerName' | 'day' | 'state' | 'reasons'>;

/** One member's plan, with what it says about her colleagues. */
export interface MemberWeek {
  readonly staffId: string;
  readonly stops: readonly Visit[];
  readonly leftOut: readonly LeftOutView[];
  /** What had to be and could not. */
  readonly unkept: readonly { readonly employerId: string; readonly employerName: string }[];
}

/** A missed or cancelled visit stands in the week, and nobody has been there. */
const MADE: readonly StopView['state'][] = ['planned', 'done'];

/** Businesses to which somebody of the team goes, or went. */
export const visitedBy = (weeks: readonly { readonly stops: readonly Visit[] }[]): Set<string> =>
  new Set(
    weeks.flatMap(({ stops }) => stops.filter(({ state }) => MADE.includes(state)).map((stop) => stop.employerId)),
  );

const COLLEAGUE_GOES = 'colleague-goes-there';

interface Going extends Visit {
  readonly staffId: string;
}

/** What the plans of a team say about who goes where: what is still to settle first, then what was settled. */
export function settlementsOf(
  members: readonly MemberWeek[],
  jointVisits: readonly JointVisitView[] = [],
): TeamSettlementView[] {
  const going = members.flatMap(({ staffId, stops }) =>
    stops.filter(({ state }) => MADE.includes(state)).map((stop): Going => ({ ...stop, staffId })),
  );
  const byEmployer = groupBy(going, ({ employerId }) => employerId);
  return [
    ...plannedTwice(byEmployer, jointVisits),
    ...jointVisits.flatMap(notPossible),
    ...notKept(members, byEmployer),
    ...jointVisits.flatMap(together),
    ...coveredBy(going),
    ...goesTo(members, byEmployer),
  ];
}

function plannedTwice(
  byEmployer: ReadonlyMap<string, readonly Going[]>,
  jointVisits: readonly JointVisitView[],
): TeamSettlementView[] {
  return [...byEmployer.values()].flatMap((visits) => {
    const planned = visits.filter(({ state }) => state === 'planned');
    const staffIds = [...new Set(planned.map(({ staffId }) => staffId))];
    const [first] = planned;
    if (!first || staffIds.length < 2 || areOfOneParty(first.employerId, staffIds, jointVisits)) return [];
    return [{ code: 'planned-twice', ...about(first), day: first.day, staffIds, insteadOf: [] }];
  });
}

/** All of them go there together, whatever their plans say of the time. */
const areOfOneParty = (employerId: string, staffIds: readonly string[], visits: readonly JointVisitView[]): boolean =>
  visits.some(
    (visit) =>
      visit.employerId === employerId && staffIds.every((id) => visit.party.some(({ staffId }) => staffId === id)),
  );

function together(visit: JointVisitView): TeamSettlementView[] {
  if (!isTogether(visit)) return [];
  const staffIds = visit.party.map(({ staffId }) => staffId);
  return [{ code: 'joint-at', ...about(visit), day: visit.party[0]?.day ?? null, staffIds, insteadOf: [] }];
}

/** Once all of their weeks are planned, and none is being planned: whoever has it goes, the others were to come along. */
function notPossible(visit: JointVisitView): TeamSettlementView[] {
  const { party, isPlanning } = visit;
  if (isPlanning || isTogether(visit) || party.some(({ hasPlan }) => !hasPlan)) return [];
  const [goes, others] = [party.filter(({ day }) => day !== null), party.filter(({ day }) => day === null)];
  const ids = (list: typeof party): string[] => list.map(({ staffId }) => staffId);
  return [{ code: 'joint-not-possible', ...about(visit), day: null, staffIds: ids(goes), insteadOf: ids(others) }];
}

function coveredBy(going: readonly Going[]): TeamSettlementView[] {
  return going.flatMap((visit) => {
    const owner = coversForOf(visit.reasons);
    if (owner === null) return [];
    return [{ code: 'covered-by', ...about(visit), day: visit.day, staffIds: [visit.staffId], insteadOf: [owner] }];
  });
}

function notKept(
  members: readonly MemberWeek[],
  byEmployer: ReadonlyMap<string, readonly Going[]>,
): TeamSettlementView[] {
  return members.flatMap(({ staffId, unkept }) =>
    unkept
      .filter(({ employerId }) => !byEmployer.has(employerId))
      .map((entry) => ({ code: 'not-kept', ...about(entry), day: null, staffIds: [], insteadOf: [staffId] }) as const),
  );
}

/** Where a colleague goes and it would have suited others too: the more it was worth to them, the earlier. */
function goesTo(members: readonly MemberWeek[], byEmployer: ReadonlyMap<string, readonly Going[]>) {
  const wished = members.flatMap(({ staffId, leftOut }) =>
    leftOut.filter(({ code }) => code === COLLEAGUE_GOES).map((entry) => ({ ...entry, staffId })),
  );
  const byWorth = [...wished].sort((one, two) => two.value - one.value);
  return [...groupBy(byWorth, ({ employerId }) => employerId)].flatMap(
    ([employerId, entries]): TeamSettlementView[] => {
      const visits = byEmployer.get(employerId) ?? [];
      const [first] = visits;
      if (!first || visits.some(({ reasons }) => coversForOf(reasons) !== null)) return [];
      const staffIds = [...new Set(visits.map(({ staffId }) => staffId))];
      const insteadOf = [...new Set(entries.map(({ staffId }) => staffId))].filter((id) => !staffIds.includes(id));
      if (insteadOf.length === 0) return [];
      return [{ code: 'goes-to', ...about(first), day: first.day, staffIds, insteadOf }];
    },
  );
}

/** What keeps a business out because of whom it belongs to says nothing about the team: somebody else was asked. */
const OF_COLLEAGUES: readonly string[] = [COLLEAGUE_GOES, 'colleagues-employer'];
const MOST_LEFT_OUT = 8;

/** Worth a visit to somebody, and nobody goes there; each once, with the reason of whomever it suits best. */
export function leftOutOfAll(members: readonly MemberWeek[]): TeamLeftOutView[] {
  const visited = visitedBy(members);
  const entries = members
    .flatMap(({ leftOut }) => leftOut)
    .filter(({ code, employerId }) => !OF_COLLEAGUES.includes(code) && !visited.has(employerId))
    .sort((one, two) => two.value - one.value);
  return [...groupBy(entries, ({ employerId }) => employerId).values()]
    .flatMap(([best]) => best ?? [])
    .slice(0, MOST_LEFT_OUT)
    .map(({ employerId, employerName, code, values }) => ({ employerId, employerName, code, values }));
}

const about = ({ employerId, employerName }: Pick<Visit, 'employerId' | 'employerName'>) => ({
  employerId,
  employerName,
});
