import fc from 'fast-check';
import { groundArbitrary, weekArbitrary } from '../../../../test/planning/arbitraries';
import { faultsOf } from '../testing/week-plan.judge';
import { planTeam } from './plan-team';
import type { TeamPlan, TeamProblem } from './team.model';

const NAMES = ['ann', 'bea', 'cai', 'dov'];
const EFFORT = { seed: 7, iterations: 60 };
const effort = () => EFFORT;

/** Two to four specialists who draw on the same employers, two sites of one among them, one of them perhaps away. */
const team: fc.Arbitrary<TeamProblem> = fc
  .tuple(fc.array(weekArbitrary, { minLength: 2, maxLength: 4 }), groundArbitrary, fc.boolean(), fc.boolean())
  .map(([weeks, travel, isSomeoneAway, isJoint]) => ({
    members: weeks.map((week, index) => ({
      specialistId: NAMES[index]!,
      week: { ...week, travel, days: isSomeoneAway && index === 0 ? [] : week.days },
    })),
    employerOf: { 'visit-0': 'employer-a', 'visit-1': 'employer-a' },
    joint: isJoint ? [{ candidateId: 'visit-2', specialistIds: NAMES.slice(0, 2) }] : [],
    coverFrom: 30,
  }));

interface Visit {
  readonly specialistId: string;
  readonly candidateId: string;
  readonly date: string;
  readonly startsAt: number;
}

function visitsOf({ plans }: TeamPlan): Visit[] {
  return plans.flatMap(({ specialistId, plan }) =>
    plan.days.flatMap(({ date, stops }) =>
      stops.map(({ candidateId, startsAt }) => ({ specialistId, candidateId, date, startsAt })),
    ),
  );
}

const employerOf = ({ employerOf: employers }: TeamProblem, candidateId: string): string =>
  employers[candidateId] ?? candidateId;

const isPromised = ({ members }: TeamProblem, { specialistId, candidateId }: Visit): boolean =>
  members
    .find((member) => member.specialistId === specialistId)!
    .week.candidates.some(({ id, hold }) => id === candidateId && hold !== null);

describe('any team', () => {
  it('sends no two to one employer, unless jointly or because both have promised', () => {
    fc.assert(
      fc.property(team, (problem) => {
        const plan = planTeam(problem, effort);
        const visits = visitsOf(plan);
        const joint = new Set(plan.decisions.flatMap((one) => (one.code === 'joint-at' ? [one.employerId] : [])));
        for (const one of visits) {
          for (const two of visits) {
            const employerId = employerOf(problem, one.candidateId);
            if (one.specialistId >= two.specialistId || employerId !== employerOf(problem, two.candidateId)) continue;
            if (joint.has(employerId)) continue;
            const of = (specialistId: string) =>
              visits.filter(
                (visit) => visit.specialistId === specialistId && employerOf(problem, visit.candidateId) === employerId,
              );
            const hasPromise = (specialistId: string) =>
              of(specialistId).some((visit) => isPromised(problem, visit)) ||
              plan.decisions.some(
                ({ code, specialistIds, employerId: about }) =>
                  code === 'covered-by' && about === employerId && specialistIds.includes(specialistId),
              );
            expect(hasPromise(one.specialistId) && hasPromise(two.specialistId)).toBe(true);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('gives every member a plan without faults', () => {
    fc.assert(
      fc.property(team, (problem) => {
        for (const { week, plan } of planTeam(problem, effort).plans) expect(faultsOf(week, plan)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('is the same whatever the order of its members, and every time', () => {
    fc.assert(
      fc.property(team, (problem) => {
        const plan = planTeam(problem, effort);
        const turned = planTeam({ ...problem, members: [...problem.members].reverse() }, effort);
        expect([...turned.plans].reverse()).toEqual(plan.plans);
        expect(turned.decisions).toEqual(plan.decisions);
      }),
      { numRuns: 30 },
    );
  });

  it('keeps a joint visit for all at one time while the site is open, or for nobody as one', () => {
    fc.assert(
      fc.property(team, (problem) => {
        const plan = planTeam(problem, effort);
        for (const { code, candidateId, specialistIds, date, values } of plan.decisions) {
          if (code !== 'joint-at') continue;
          const visits = visitsOf(plan).filter((visit) => visit.candidateId === candidateId);
          const times = visits.filter(({ specialistId }) => specialistIds.includes(specialistId));
          expect(times.map(({ specialistId }) => specialistId).sort()).toEqual([...specialistIds].sort());
          for (const visit of times) expect(visit).toMatchObject({ date, startsAt: values['startsAt'] });
        }
      }),
      { numRuns: 60 },
    );
  });

  it('keeps as many promises as each keeps alone', () => {
    fc.assert(
      fc.property(team, (drawn) => {
        const problem = { ...drawn, joint: [] };
        const alone = planTeam({ ...problem, members: [problem.members[1]!] }, effort);
        const plan = planTeam(problem, effort);
        const unkept = ({ plans }: TeamPlan) => plans.find(({ specialistId }) => specialistId === 'bea')!.plan.unkept;
        expect(unkept(plan).length).toBeLessThanOrEqual(unkept(alone).length);
      }),
      { numRuns: 40 },
    );
  });
});
