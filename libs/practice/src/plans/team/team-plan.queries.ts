import { Injectable } from '@nestjs/common';
import { AgencyTime } from '@inroads/agency/agencies';
import { SettingsService } from '@inroads/agency/settings';
import { type StaffPeriods, StaffQueries, type StaffView } from '@inroads/agency/staff';
import { addDays, daysIn } from '@inroads/calendar';
import { Transactions } from '@inroads/platform/database';
import { toCountedStaff, WeeksService } from '../../weeks';
import { toPlanSettings, type PlanSettings } from '../gather/plan-settings';
import { JointVisitsOfWeek } from '../joint/joint-visits-of-week';
import { withParty } from '../joint/stop-joint';
import type { JointVisitView } from '../joint/joint-visit.view';
import { PlanAccess } from '../plan-access';
import { halvesOf } from '../week/plan-days';
import { TeamNotYours } from '../plan.errors';
import type { PlanEntity } from '../rows/plan.entity';
import { PlanRepository } from '../rows/plan.repositories';
import type { LeftOutView, StopView } from '../week/plan.view';
import { PlansQueries } from '../week/plans.queries';
import { workDays } from '../problem/work-days';
import { leftOutOfAll, type MemberWeek, settlementsOf, visitedBy } from './settlements';
import { EMPLOYERS_OF_SITES, OPEN_RUN, PROMISES_DUE } from './team-plan.rows';
import type { TeamDayView, TeamPlanLineView, TeamPlanView, TeamPromiseView, TeamStopView } from './team-plan.view';

interface Frame {
  readonly week: string;
  readonly settings: PlanSettings;
  readonly holidays: readonly { readonly day: string; readonly name: string }[];
  readonly periods: StaffPeriods;
}

interface Member {
  readonly person: StaffView;
  readonly plan: PlanEntity | null;
  readonly hasProposal: boolean;
  readonly stops: readonly StopView[];
}

/** The weeks of a team side by side, for whoever supervises it. As many queries for twenty people as for two. */
@Injectable()
export class TeamPlanQueries {
  constructor(
    private readonly plans: PlanRepository,
    private readonly weekPlans: PlansQueries,
    private readonly joint: JointVisitsOfWeek,
    private readonly access: PlanAccess,
    private readonly staff: StaffQueries,
    private readonly settings: SettingsService,
    private readonly weeks: WeeksService,
    private readonly time: AgencyTime,
    private readonly transactions: Transactions,
  ) {}

  /** @throws NotFound, NotAWeek */
  week(teamId: string, week: string): Promise<TeamPlanView> {
    return this.transactions.run(async () => {
      await this.access.requireTeam(teamId);
      await this.weekPlans.requireWeek(week);
      const team = (await this.staff.allTeams()).find(({ id }) => id === teamId);
      if (!team) throw new TeamNotYours();
      const lastDay = addDays(week, 6);
      const people = await this.people(teamId, week);
      const staffIds = people.map(({ id }) => id);
      const jointVisits = await this.joint.of(staffIds, week);
      const members = await this.members(people, week, jointVisits);
      const frame = await this.frame(staffIds, week);
      const figures = await this.weeks.count(staffIds, week, lastDay);
      const memberWeeks = await this.memberWeeks(members);
      return {
        teamId,
        teamName: team.name,
        week,
        today: await this.time.today(),
        days: daysIn({ from: week, to: lastDay }).map((date) => ({ date, holiday: holidayOn(frame, date) })),
        lines: members.map((member) => ({
          ...toLine(member, frame),
          figures: figures.find(({ staff }) => staff === member.person.id) ?? null,
        })),
        settlements: settlementsOf(memberWeeks, jointVisits),
        leftOut: leftOutOfAll(memberWeeks),
        promises: await this.promises(staffIds, week, members),
        jointVisits,
        runId: await this.openRun(teamId, week),
      };
    });
  }

  /** Those of its members on the first day of the week whose weeks are planned, in the order of their names. */
  private async people(teamId: string, week: string): Promise<StaffView[]> {
    const memberships = await this.staff.membershipsOn(week);
    const ids = new Set(
      memberships.filter((entry) => entry.kind === 'member' && entry.teamId === teamId).map(({ staffId }) => staffId),
    );
    return (await this.staff.all()).filter(
      ({ id, roles, isArchived }) => ids.has(id) && roles.includes('specialist') && !isArchived,
    );
  }

  private async members(
    people: readonly StaffView[],
    week: string,
    jointVisits: readonly JointVisitView[],
  ): Promise<Member[]> {
    const plans = await this.plans.ofWeekOf(
      people.map(({ id }) => id),
      week,
    );
    const shown = plans.filter(({ status }) => status !== 'proposed');
    const stops = await this.weekPlans.stopsOf(shown);
    return people.map((person) => {
      const plan = shown.find(({ staffId }) => staffId === person.id) ?? null;
      const hasProposal = plans.some(({ staffId, status }) => staffId === person.id && status === 'proposed');
      const own = stops.filter((stop) => stop.planId === plan?.id && isStanding(stop));
      return { person, plan, hasProposal, stops: own.map((stop) => withParty(stop, person.id, jointVisits)) };
    });
  }

  private async frame(staffIds: readonly string[], week: string): Promise<Frame> {
    const lastDay = addDays(week, 6);
    return {
      week,
      settings: toPlanSettings(await this.settings.all(), week),
      holidays: await this.settings.holidaysBetween(week, lastDay),
      periods: await this.staff.periods(staffIds, week, lastDay),
    };
  }

  private async memberWeeks(members: readonly Member[]): Promise<MemberWeek[]> {
    const plans = members.flatMap(({ plan }) => plan ?? []);
    const leftOut = await this.weekPlans.leftOutOf(plans);
    const sites = await this.employersOf(plans.flatMap(({ unkept }) => unkept.map(({ siteId }) => siteId)));
    return members.map(({ person, plan, stops }) => ({
      staffId: person.id,
      stops,
      leftOut: (plan && leftOut.get(plan.id)) ?? ([] as LeftOutView[]),
      unkept: plan?.unkept.flatMap(({ siteId }) => sites.find((site) => site.siteId === siteId) ?? []) ?? [],
    }));
  }

  private employersOf(
    siteIds: readonly string[],
  ): Promise<{ siteId: string; employerId: string; employerName: string }[]> {
    return this.transactions.query(EMPLOYERS_OF_SITES, [siteIds]);
  }

  private async promises(
    staffIds: readonly string[],
    week: string,
    members: readonly Member[],
  ): Promise<TeamPromiseView[]> {
    const visited = visitedBy(members);
    const due = await this.transactions.query<Omit<TeamPromiseView, 'isPlanned'> & { isPlannedBefore: boolean }>(
      PROMISES_DUE,
      [staffIds, addDays(week, 6), week, await this.time.today()],
    );
    return due.map(({ isPlannedBefore, ...promise }) => ({
      ...promise,
      isPlanned: isPlannedBefore || visited.has(promise.employerId),
    }));
  }

  private async openRun(teamId: string, week: string): Promise<string | null> {
    const [run] = await this.transactions.query<{ id: string; state: string }>(OPEN_RUN, [teamId, week]);
    return run && run.state !== 'done' ? run.id : null;
  }
}

const STANDING: readonly StopView['state'][] = ['planned', 'done', 'missed', 'cancelled'];

const isStanding = ({ state }: StopView): boolean => STANDING.includes(state);

const holidayOn = ({ holidays }: Frame, date: string): string | null =>
  holidays.find(({ day }) => day === date)?.name ?? null;

function toLine({ person, plan, hasProposal, stops }: Member, frame: Frame): Omit<TeamPlanLineView, 'figures'> {
  return {
    staffId: person.id,
    name: person.name,
    plan: plan && headOf(plan),
    hasProposal,
    travelMinutes: plan?.days.reduce((sum, { travelMinutes }) => sum + travelMinutes, 0) ?? 0,
    days: toDays(person.id, stops, frame),
  };
}

const headOf = ({ id, version, status, plannedAt, acceptedAt }: PlanEntity) => ({
  id,
  version,
  status,
  plannedAt,
  acceptedAt,
});

function toDays(staffId: string, stops: readonly StopView[], { week, settings, holidays, periods }: Frame) {
  const staff = toCountedStaff(staffId, periods);
  const untilDay = addDays(week, 6);
  const shared = { week, untilDay, today: week, minute: 0, holidays: holidays.map(({ day }) => day), settings };
  const worked = workDays({ ...shared, staff });
  const withoutLeave = workDays({ ...shared, staff: { ...staff, leave: [] } });
  return daysIn({ from: week, to: untilDay }).map((date): TeamDayView => {
    const halves = halvesOf(
      worked.find((day) => day.date === date),
      settings,
    );
    const regular = halvesOf(
      withoutLeave.find((day) => day.date === date),
      settings,
    );
    return {
      date,
      halves,
      leave: regular.filter((half) => !halves.includes(half)),
      stops: stops.filter(({ day }) => day === date).map(toStop),
    };
  });
}

function toStop(stop: StopView): TeamStopView {
  const { id, version, employerId, employerName, siteId, siteName, kind, purpose, day, startsAt, endsAt } = stop;
  const { state, contactOn, isPinned, reasons, otherSeekers, joint, seekers } = stop;
  return {
    ...{ id, version, employerId, employerName, siteId, siteName, kind, purpose, day, startsAt, endsAt },
    ...{ state, contactOn, isPinned, reasons, otherSeekers, joint },
    forWhom: seekers.map(({ preferredName }) => preferredName),
  };
}
