import { Injectable } from '@nestjs/common';
import { AgencyTime } from '@inroads/agency/agencies';
import { SettingsService } from '@inroads/agency/settings';
import { StaffQueries, type StaffView } from '@inroads/agency/staff';
import { addDays, daysBetween } from '@inroads/calendar';
import { OpeningsQueries } from '@inroads/employers/openings';
import type { OpeningProfile } from '@inroads/matching';
import type { MixOfVisits } from '@inroads/planning';
import { Transactions } from '@inroads/platform/database';
import { FollowUpsService } from '../../contacts';
import { toSeekerProfile } from '../../matches';
import { toCountedStaff, WeeksService } from '../../weeks';
import { JOINT_OF_WEEK } from '../joint/joint-visit.rows';
import type { PlanStatus } from '../plan.words';
import { workDays } from '../problem/work-days';
import { ClocksQueries, daysLeftOf } from './clocks.queries';
import type { Gathered, GatheredAppointment, GatheredDay, GatheredJoint, GatheredSeeker, SiteRow } from './gathered';
import {
  behindOf,
  isBehind,
  type LookingRow,
  modeOf,
  type PlanRow,
  startOf,
  openStopsOf,
  toMix,
  underWayOf,
} from './gathered-parts';
import { type PlanSettings, toPlanSettings } from './plan-settings';
import { APPOINTED, LOOKING, PLAN_AS_IT_STANDS, RECENT_MIX, SITES } from './site.rows';

export interface GatherOptions {
  /** Only these places: for an act on a plan. */
  readonly siteIds?: readonly string[];
  /** Colleagues whose weeks are planned together with this one. */
  readonly together?: readonly string[];
  /** Last day gathered for; of the week where left out. */
  readonly untilDay?: string;
}

export interface GatheredPlan {
  readonly gathered: Gathered;
  /** The plan of the week, as it stood. */
  readonly plan: { readonly id: string; readonly version: number; readonly status: PlanStatus } | null;
}

const MIX_OVER_DAYS = 56;

/** Reads everything that decides a specialist's week, in one transaction and a fixed number of queries. */
@Injectable()
export class PlanGatherer {
  constructor(
    private readonly staff: StaffQueries,
    private readonly settings: SettingsService,
    private readonly openings: OpeningsQueries,
    private readonly followUps: FollowUpsService,
    private readonly weeks: WeeksService,
    private readonly clocks: ClocksQueries,
    private readonly time: AgencyTime,
    private readonly transactions: Transactions,
  ) {}

  gather(staffId: string, week: string, options: GatherOptions = {}): Promise<GatheredPlan> {
    return this.transactions.run(async () => {
      const lastDay = addDays(week, 6);
      const now = await this.now();
      const settings = toPlanSettings(await this.settings.all(), week > now.today ? week : now.today);
      const member = await this.staff.get(staffId);
      const periods = await this.staff.periods([staffId], week, options.untilDay ?? lastDay);
      const covers = await this.staff.coversFrom(week);
      const covered = covers
        .filter(({ coveringStaffId, fromDay }) => coveringStaffId === staffId && fromDay <= lastDay)
        .map(({ coveredStaffId }) => coveredStaffId);
      const plan = await this.planRow(staffId, week);
      const counted = toCountedStaff(staffId, periods);
      const days = await this.days({ week, untilDay: options.untilDay ?? lastDay, ...now, settings }, counted);
      const wholeWeek = await this.days({ week, untilDay: lastDay, today: week, minute: 0, settings }, counted);
      const appointments = await this.appointments(staffId, week, now, plan);
      const joint = await this.joint(staffId, week, now);
      const held = [...(plan?.stops ?? []), ...appointments, ...joint].flatMap(({ siteId }) => siteId ?? []);
      const sites = await this.sites(staffId, week, now.today, member, settings, { ...options, held });
      const owners = [staffId, ...covered];
      const gathered: Gathered = {
        staffId,
        week,
        ...now,
        settings,
        days,
        start: startOf(member),
        mode: modeOf(member),
        sites,
        owners,
        openings: await this.openOpenings(sites),
        seekers: await this.seekers(owners, now.today),
        followUps: await this.promises(owners, now.today),
        appointments,
        joint,
        mix: await this.mix(staffId, now.today),
        ...(await this.limits(staffId, week, wholeWeek, settings)),
        before: plan && {
          fingerprint: plan.fingerprint,
          isAccepted: plan.status === 'accepted',
          behind: behindOf(plan, now),
          underWay: underWayOf(plan, now),
          stops: openStopsOf(plan, { ...now, days }, settings),
        },
      };
      return { gathered, plan };
    });
  }

  private async now(): Promise<{ today: string; minute: number }> {
    return { today: await this.time.today(), minute: await this.time.minuteOf(this.time.now()) };
  }

  private async planRow(staffId: string, week: string): Promise<PlanRow | null> {
    const [row] = await this.transactions.query<PlanRow>(PLAN_AS_IT_STANDS, [staffId, week]);
    return row ?? null;
  }

  private async days(
    range: { week: string; untilDay: string; today: string; minute: number; settings: PlanSettings },
    staff: ReturnType<typeof toCountedStaff>,
  ): Promise<GatheredDay[]> {
    const holidays = await this.settings.holidaysBetween(range.week, range.untilDay);
    return workDays({ ...range, staff, holidays: holidays.map(({ day }) => day) });
  }

  private sites(
    staffId: string,
    week: string,
    today: string,
    { startLat, startLon }: StaffView,
    { reachKm }: PlanSettings,
    { siteIds, together, held }: GatherOptions & { readonly held: readonly string[] },
  ): Promise<SiteRow[]> {
    return this.transactions.query<SiteRow>(SITES, [
      staffId,
      week,
      addDays(week, 6),
      today,
      startLat,
      startLon,
      reachKm,
      siteIds ?? null,
      held,
      together ?? [],
    ]);
  }

  private async openOpenings(sites: readonly SiteRow[]): Promise<Gathered['openings']> {
    const rows = await this.transactions.query<{ id: string }>(
      `SELECT id FROM opening WHERE agency_id = current_agency() AND employer_id = ANY($1) AND status = 'open' AND archived_at IS NULL ORDER BY id`,
      [[...new Set(sites.map(({ employerId }) => employerId))]],
    );
    const openings: OpeningProfile[] = [];
    for await (const page of this.openings.profiles(rows.map(({ id }) => id))) openings.push(...page);
    return openings;
  }

  private async seekers(staffIds: readonly string[], today: string): Promise<GatheredSeeker[]> {
    const rows = await this.transactions.query<LookingRow>(LOOKING, [staffIds, today]);
    const clocks = await this.clocks.of(rows.map(({ seekerId }) => seekerId));
    return rows.map((row) => {
      const clock = clocks.find(({ seekerId }) => seekerId === row.seekerId);
      const lastMetOn = clock?.lastMetOn ?? null;
      return {
        seekerId: row.seekerId,
        profile: toSeekerProfile(row, row),
        clockDaysLeft: clock ? daysLeftOf(clock) : null,
        daysSinceContact: lastMetOn === null ? null : daysBetween(lastMetOn, today),
      };
    });
  }

  private async promises(staffIds: readonly string[], today: string): Promise<Gathered['followUps']> {
    const open = await Promise.all(staffIds.map((ownerStaffId) => this.followUps.open({ ownerStaffId })));
    return open.flat().map(({ employerId, dueOn }) => ({ employerId, dueInDays: daysBetween(today, dueOn) }));
  }

  /** What is still to come: neither past its time, nor behind at the place that the plan has found for it. */
  private async appointments(
    staffId: string,
    week: string,
    now: { today: string; minute: number },
    plan: PlanRow | null,
  ): Promise<GatheredAppointment[]> {
    const { today, minute } = now;
    const parameters = [staffId, week, plan?.id ?? null, today, minute];
    const rows = await this.transactions.query<GatheredAppointment>(APPOINTED, parameters);
    return rows.filter((appointment) => !plan || !isBehind(appointment, plan, now));
  }

  private joint(staffId: string, week: string, now: { today: string; minute: number }): Promise<GatheredJoint[]> {
    return this.transactions.query<GatheredJoint>(JOINT_OF_WEEK, [staffId, week, now.today, now.minute]);
  }

  private async mix(staffId: string, today: string): Promise<MixOfVisits> {
    const rows = await this.transactions.query<{ purpose: string; industry: string; count: number }>(RECENT_MIX, [
      staffId,
      addDays(today, -MIX_OVER_DAYS),
      today,
    ]);
    return toMix(rows);
  }

  /** What is still wanted, and what the week has left: its most, for the days worked in it, less what was done in it. */
  private async limits(
    staffId: string,
    week: string,
    days: readonly GatheredDay[],
    { mostVisitsAWeek }: PlanSettings,
  ): Promise<{ wanted: number; visitsLeft: number }> {
    const [figures] = await this.weeks.count([staffId], week, addDays(week, 6));
    const share = days.reduce((sum, day) => sum + day.share, 0) / 5;
    const wanted = Math.max(0, Math.ceil(figures?.targetAdjusted ?? 0) - (figures?.counted ?? 0));
    const most = Math.ceil(mostVisitsAWeek * Math.min(1, share)) - (figures?.counted ?? 0);
    return { wanted, visitsLeft: Math.max(wanted, most) };
  }
}
