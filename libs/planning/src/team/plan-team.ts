import { Invalid } from '@inroads/kernel';
import type { SearchEffort } from '../solver/solve-visits';
import { contenders, settleContests, takenFrom } from './contests';
import { handOverPromises, offerWishes, type Uncovered } from './cover';
import { fixJointVisit } from './joint-visits';
import { Seat } from './seat.state';
import type { JointVisit, TeamDecision, TeamPlan, TeamProblem } from './team.model';

/**
 * The weeks of several specialists together: no two at one employer unless jointly or both promised, shared employers for whom they suit
 * best, promised visits of somebody who cannot make them covered. `effortOf` is asked anew for every week planned, several times
 * a member. The same efforts give the same plans, in whatever order the members are named. Throws `Invalid` as `planWeek` does.
 */
export function planTeam(team: TeamProblem, effortOf: () => SearchEffort): TeamPlan {
  checkTeam(team);
  const employerOf = (candidateId: string): string => team.employerOf[candidateId] ?? candidateId;
  const seats = team.members
    .map(({ specialistId, week }) => new Seat(specialistId, week, employerOf, effortOf))
    .sort((one, two) => (one.specialistId < two.specialistId ? -1 : 1));
  const joint = team.joint.map((visit): TeamDecision => decideJoint(visit, seats, employerOf));
  const wishes = offerWishes(seats, team.coverFrom);
  for (const seat of seats) seat.replan(new Map());
  const promises = handOverPromises(seats);
  const givenUp = settleContests(seats);
  for (const seat of seats) seat.reclaim(takenFrom(seat, seats));
  const isJoint = new Set(joint.filter(({ code }) => code === 'joint-at').map(({ employerId }) => employerId));
  return {
    plans: team.members.map(({ specialistId }) => {
      const { week, plan } = seats.find((seat) => seat.specialistId === specialistId)!;
      return { specialistId, week, plan };
    }),
    decisions: [
      ...joint,
      ...decideCovers([...promises, ...wishes], seats, employerOf),
      ...decideShared(seats, givenUp).filter(({ employerId }) => !isJoint.has(employerId)),
    ],
  };
}

function checkTeam({ members, joint }: TeamProblem): void {
  const known = new Set(members.map(({ specialistId }) => specialistId));
  const faults = [
    ...(known.size < members.length ? [{ path: 'members', message: 'A specialist is listed twice.' }] : []),
    ...joint.flatMap(({ specialistIds }, index) =>
      specialistIds.every((id) => known.has(id)) && new Set(specialistIds).size === specialistIds.length
        ? []
        : [{ path: `joint.${index}.specialistIds`, message: 'Name different members of this team.' }],
    ),
  ];
  if (faults.length > 0)
    throw new Invalid('team.problem', 'The team cannot be planned as it is described.', { faults });
}

type EmployerOf = (candidateId: string) => string;

function decideJoint(visit: JointVisit, seats: readonly Seat[], employerOf: EmployerOf): TeamDecision {
  const slot = fixJointVisit(visit, seats);
  const { candidateId, specialistIds } = visit;
  const about = { employerId: employerOf(candidateId), candidateId };
  return slot
    ? { ...about, code: 'joint-at', values: { startsAt: slot.startsAt }, specialistIds, insteadOf: [], date: slot.date }
    : { ...about, code: 'joint-not-possible', values: {}, specialistIds: [], insteadOf: specialistIds, date: null };
}

function decideCovers(uncovered: readonly Uncovered[], seats: readonly Seat[], employerOf: EmployerOf): TeamDecision[] {
  return uncovered.map(({ visit, owner }) => {
    const visits = seats.flatMap((seat) => seat.claims().map((claim) => ({ seat, claim })));
    const found = visits.find(({ claim }) => claim.candidateId === visit.id);
    return {
      code: found ? 'covered-by' : 'not-covered',
      values: {},
      employerId: employerOf(visit.id),
      candidateId: visit.id,
      specialistIds: found ? [found.seat.specialistId] : [],
      insteadOf: [owner.specialistId],
      date: found?.claim.date ?? null,
    };
  });
}

/** Employers that more than one would have visited, or has promised to. */
function decideShared(seats: readonly Seat[], givenUp: ReadonlyMap<string, ReadonlySet<string>>): TeamDecision[] {
  const decisions: TeamDecision[] = [];
  for (const [employerId, list] of contenders(seats)) {
    const [{ claim }] = list as [(typeof list)[number]];
    const specialistIds = list.map(({ seat }) => seat.specialistId);
    const insteadOf = [...(givenUp.get(employerId) ?? [])].filter((id) => !specialistIds.includes(id)).sort();
    if (list.length < 2 && insteadOf.length === 0) continue;
    decisions.push({
      code: list.length > 1 ? 'promised-twice' : 'goes-to',
      values: { worth: claim.worth },
      employerId,
      candidateId: claim.candidateId,
      specialistIds,
      insteadOf,
      date: claim.date,
    });
  }
  return decisions;
}
