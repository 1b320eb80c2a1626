import { Injectable } from '@nestjs/common';
import { AgencyTime } from '@inroads/agency/agencies';
import { SettingsService } from '@inroads/agency/settings';
import { StaffQueries, type StaffView } from '@inroads/agency/staff';
import { addDays, clockTimeAt } from '@inroads/calendar';
import { Transactions } from '@inroads/platform/database';
import { SeekerAccess } from '@inroads/seekers/seekers';
import { FollowUpsService, type FollowUpView } from '../../contacts';
import { toCountedStaff, WeeksService } from '../../weeks';
import { ClocksQueries, daysLeftOf, type SeekerClock } from '../gather/clocks.queries';
import { startOf } from '../gather/gathered-parts';
import { type PlanSettings, toPlanSettings } from '../gather/plan-settings';
import { NotAWeek } from '../plan.errors';
import { PlanAccess } from '../plan-access';
import { type AppointmentRow, changesBetween, toAppointments, toDays, type WeekFrame } from './plan-days';
import type { PlanEntity } from '../rows/plan.entity';
import { PlanRepository } from '../rows/plan.repositories';
import { APPOINTMENTS, EVENTS, LEFT_OUT, NEW_OPENINGS, STOPS, STOP_SEEKERS } from './plan.rows';
import {
  type ClockView,
  type EventView,
  type LeftOutView,
  type PlanHead,
  type PlanWeekView,
  type StopSeekerView,
  type StopView,
} from './plan.view';
import { outcomeOf } from './plan-outcome';
import { EMPLOYERS_OF_SITES } from '../team/team-plan.rows';
import { withParty } from '../joint/stop-joint';
import { JointVisitsOfWeek } from '../joint/joint-visits-of-week';
import { workDays } from '../problem/work-days';

type StopRow = Omit<StopView, 'arrivesAt' | 'startsAt' | 'endsAt' | 'seekers' | 'otherSeekers' | 'joint'> & {
  readonly arrivesAt: number;
  readonly startsAt: number;
  readonly endsAt: number;
};

/** Somebody on a caseload. */
type Client = Pick<ClockView, 'seekerId' | 'preferredName' | 'code'>;

/** A specialist's week: plan, proposal, and all that stands beside them. A handful of queries, whatever is in it. */
@Injectable()
export class PlansQueries {
  constructor(
    private readonly plans: PlanRepository,
    private readonly access: PlanAccess,
    private readonly staff: StaffQueries,
    private readonly settings: SettingsService,
    private readonly weeks: WeeksService,
    private readonly clocks: ClocksQueries,
    private readonly followUps: FollowUpsService,
    private readonly joint: JointVisitsOfWeek,
    private readonly seekerAccess: SeekerAccess,
    private readonly time: AgencyTime,
    private readonly transactions: Transactions,
  ) {}

  /** @throws NotFound, NotAWeek */
  week(staffId: string, week: string): Promise<PlanWeekView> {
    return this.transactions.run(async () => {
      await this.access.requireOwnOrSupervised(staffId);
      await this.requireWeek(week);
      const member = await this.staff.get(staffId);
      const plan = await this.plans.ofWeek(staffId, week);
      const proposal = await this.plans.proposalOf(staffId, week);
      const shown = [plan, proposal].filter((entry) => entry !== null);
      const planned = await this.stopsOf(shown);
      const caseload = await this.caseloadOf(staffId);
      const clocks = await this.clocks.of(whoseClocksMatter(planned, caseload));
      const jointVisits = await this.joint.of([staffId], week);
      const stops = asOfToday(planned, clocks).map((stop) => withParty(stop, staffId, jointVisits));
      const leftOut = await this.leftOutOf(shown);
      const frame = await this.frame(staffId, week);
      const appointments = await this.transactions.query<AppointmentRow>(APPOINTMENTS, [staffId, week]);
      const employerNames = await this.employerNames(plan);
      const own = stops.filter(({ planId }) => planId === plan?.id);
      const proposed = stops.filter(({ planId }) => planId === proposal?.id);
      const figures = (await this.weeks.count([staffId], week, addDays(week, 6)))[0] ?? null;
      return {
        staffId,
        staffName: member.name,
        week,
        today: await this.time.today(),
        startPlace: member.startPlace,
        start: startOf(member),
        plan: plan && (await this.head(plan)),
        days: toDays(frame, plan, own, appointments),
        ...outcomeOf(plan, { stops, leftOut, appointments, jointVisits, employerNames }),
        proposal: proposal && {
          id: proposal.id,
          version: proposal.version,
          plannedAt: proposal.plannedAt,
          changes: changesBetween(own, proposed, proposal.plannedAt, await this.time.rules()),
          days: toDays(frame, proposal, proposed, appointments),
          leftOut: leftOut.get(proposal.id) ?? [],
        },
        figures,
        followUps: await this.followUpsUntil(staffId, addDays(week, 6)),
        clocks: clocksOf(caseload, clocks, own),
        events: plan ? await this.transactions.query<EventView>(EVENTS, [plan.id]) : [],
        appointments: toAppointments(appointments, plan, own),
        jointVisits,
        newOpenings: plan ? await this.newOpenings(plan, member, frame.settings) : 0,
      };
    });
  }

  /** @throws NotAWeek */
  async requireWeek(week: string): Promise<void> {
    const first = await this.time.weekOf(week);
    if (first !== week) throw new NotAWeek(first);
  }

  private async followUpsUntil(ownerStaffId: string, lastDay: string): Promise<FollowUpView[]> {
    return (await this.followUps.open({ ownerStaffId })).filter(({ dueOn }) => dueOn <= lastDay);
  }

  private async head(plan: PlanEntity): Promise<PlanHead> {
    const applied = await this.plans.appliedTo(plan.id);
    const { id, version, status, plannedAt, acceptedAt, edition } = plan;
    return { id, version, status, plannedAt, acceptedAt, edition, canUndo: applied?.basisVersion === version };
  }

  /** The stops of these plans, in order; people only where the one who looks may see them. */
  async stopsOf(plans: readonly { readonly id: string }[]): Promise<StopView[]> {
    const ids = plans.map(({ id }) => id);
    const rows = await this.transactions.query<StopRow>(STOPS, [ids]);
    const links = await this.transactions.query<StopSeekerView & { stopId: string }>(STOP_SEEKERS, [ids]);
    const visible = await this.seekerAccess.visibleAmong([...new Set(links.map(({ seekerId }) => seekerId))]);
    return rows.map((row) => {
      const whom = links.filter(({ stopId }) => stopId === row.id);
      const seekers = whom.filter(({ seekerId }) => visible.has(seekerId));
      return {
        ...row,
        arrivesAt: clockTimeAt(row.arrivesAt),
        startsAt: clockTimeAt(row.startsAt),
        endsAt: clockTimeAt(row.endsAt),
        seekers: seekers.map(({ stopId: _stopId, ...seeker }) => seeker),
        otherSeekers: whom.length - seekers.length,
        joint: null,
      };
    });
  }

  /** What was left out of these plans, by plan: the most worthwhile first. */
  async leftOutOf(plans: readonly { readonly id: string }[]): Promise<Map<string, LeftOutView[]>> {
    const rows = await this.transactions.query<LeftOutView & { planId: string }>(LEFT_OUT, [plans.map(({ id }) => id)]);
    const lists = new Map<string, LeftOutView[]>();
    for (const { planId, ...entry } of rows) lists.set(planId, [...(lists.get(planId) ?? []), entry]);
    return lists;
  }

  /** Of what could not be kept and of what stands in its way, by site. */
  private async employerNames(plan: PlanEntity | null): Promise<Map<string, string>> {
    const siteIds = plan?.unkept.flatMap(({ siteId, conflictsWith }) => [siteId, ...conflictsWith]) ?? [];
    if (siteIds.length === 0) return new Map();
    const rows = await this.transactions.query<{ siteId: string; employerName: string }>(EMPLOYERS_OF_SITES, [siteIds]);
    return new Map(rows.map(({ siteId, employerName }) => [siteId, employerName]));
  }

  /** The days of the week with their hours, as if none had passed. */
  private async frame(staffId: string, week: string): Promise<WeekFrame> {
    const lastDay = addDays(week, 6);
    const settings: PlanSettings = toPlanSettings(await this.settings.all(), week);
    const holidays = await this.settings.holidaysBetween(week, lastDay);
    const staff = toCountedStaff(staffId, await this.staff.periods([staffId], week, lastDay));
    const days = workDays({
      week,
      untilDay: lastDay,
      today: week,
      minute: 0,
      staff,
      holidays: holidays.map(({ day }) => day),
      settings,
    });
    return { week, settings, days, holidays };
  }

  /** Whom she works with today, as far as the one who looks may see them. */
  private async caseloadOf(staffId: string): Promise<Client[]> {
    const rows = await this.transactions.query<Client>(
      `SELECT seeker.id AS "seekerId", seeker.preferred_name AS "preferredName", seeker.code FROM seeker
       JOIN caseload ON caseload.agency_id = seeker.agency_id AND caseload.seeker_id = seeker.id AND caseload.staff_id = $1
         AND caseload.from_day <= $2 AND coalesce(caseload.to_day, 'infinity') >= $2
       WHERE seeker.agency_id = current_agency() AND seeker.archived_at IS NULL`,
      [staffId, await this.time.today()],
    );
    const visible = await this.seekerAccess.visibleAmong(rows.map(({ seekerId }) => seekerId));
    return rows.filter(({ seekerId }) => visible.has(seekerId));
  }

  private async newOpenings({ plannedAt }: PlanEntity, member: StaffView, { reachKm }: PlanSettings): Promise<number> {
    const { id, startLat, startLon } = member;
    const since = await this.time.dayOf(plannedAt);
    const [row] = await this.transactions.query<{ count: number }>(NEW_OPENINGS, [
      ...[plannedAt, since, id, startLat, startLon, reachKm],
    ]);
    return row?.count ?? 0;
  }
}

function whoseClocksMatter(stops: readonly StopView[], caseload: readonly Client[]): string[] {
  const running = stops.flatMap(({ seekers }) => seekers).filter(({ clockDaysLeft }) => clockDaysLeft !== null);
  return [...new Set([...running, ...caseload].map(({ seekerId }) => seekerId))];
}

/** Days that are left as of today, and not of the day the week was planned: the clocks beside the plan say the same. */
function asOfToday(stops: readonly StopView[], clocks: readonly SeekerClock[]): StopView[] {
  const leftOf = new Map(clocks.map((clock) => [clock.seekerId, daysLeftOf(clock)]));
  return stops.map((stop) => withClocksOf(stop, leftOf));
}

/** Whose clock has stopped since is no reason any more, unless somebody's who is not shown here may still run. */
function withClocksOf(stop: StopView, leftOf: ReadonlyMap<string, number | null>): StopView {
  const seekers = stop.seekers.map((seeker) => ({
    ...seeker,
    clockDaysLeft: seeker.clockDaysLeft === null ? null : (leftOf.get(seeker.seekerId) ?? null),
  }));
  const running = seekers.flatMap(({ clockDaysLeft }) => clockDaysLeft ?? []);
  const reasons = stop.reasons.flatMap((reason) => {
    if (reason.code !== 'clock-runs') return [reason];
    if (running.length > 0) return [{ ...reason, values: { ...reason.values, daysLeft: Math.min(...running) } }];
    return stop.otherSeekers > 0 ? [reason] : [];
  });
  return { ...stop, seekers, reasons };
}

/** The clocks of a caseload that run, the least time left first. */
function clocksOf(
  caseload: readonly Client[],
  clocks: readonly SeekerClock[],
  stops: readonly StopView[],
): ClockView[] {
  const views = caseload.flatMap((client) => {
    const clock = clocks.find(({ seekerId }) => seekerId === client.seekerId);
    if (!clock || clock.daysSinceEntry === null) return [];
    const { daysSinceEntry, limitDays } = clock;
    const next = stops.find(
      ({ state, seekers }) => state === 'planned' && seekers.some(({ seekerId }) => seekerId === client.seekerId),
    );
    return [{ ...client, daysSinceEntry, limitDays, nextVisitOn: next?.day ?? null }];
  });
  return views.sort((one, two) => one.limitDays - one.daysSinceEntry - (two.limitDays - two.daysSinceEntry));
}
