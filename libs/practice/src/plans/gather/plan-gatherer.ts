import { Injectable } from '@nestjs/common';
import { AgencyTime } from '@inroads/agency/agencies';
import { SettingsService } from '@inroads/agency/settings';
import { StaffQueries, type StaffView } from '@inroads/agency/staff';
import { addDays, daysBetween } from '@inroads/calendar';
import type { TravelMode } from '@inroads/contracts';
import { OpeningsQueries } from '@inroads/employers/openings';
import type { OwnLimits, PreferenceItem } from '@inroads/matching';
import { type MixOfVisits, VISIT_PURPOSES, type VisitPurpose } from '@inroads/planning';
import { Transactions } from '@inroads/platform/database';
import { FollowUpsService } from '../../contacts';
import { type SeekerFields, toSeekerProfile } from '../../matches';
import { toCountedStaff, WeeksService } from '../../weeks';
import type { PlanStatus, StoredDay } from '../plan.words';
import { workDays } from '../problem/work-days';
import { ClocksQueries } from './clocks.queries';
import type { Gathered, GatheredAppointment, GatheredDay, GatheredSeeker, GatheredStop, SiteRow } from './gathered';
import { type PlanSettings, toPlanSettings } from './plan-settings';
import { LOOKING, PLAN_AS_IT_STANDS, RECENT_MIX, SITES } from './site.rows';

export interface GatherOptions {
  /** Only these places: for an act on a plan, where nothing is valued anew. */
  readonly siteIds?: readonly string[];
  /** Last day gathered for; of the week where left out. */
  readonly untilDay?: string;
}

export interface GatheredPlan {
  readonly gathered: Gathered;
  /** The plan of the week, as it stood. */
  readonly plan: { readonly id: string; readonly version: number; readonly status: PlanStatus } | null;
}

interface PlanRow {
  readonly id: string;
  readonly version: number;
  readonly status: PlanStatus;
  readonly fingerprint: string;
  readonly days: readonly StoredDay[];
  readonly stops: readonly {
    readonly siteId: string;
    readonly day: string;
    readonly startsAt: number;
    readonly endsAt: number;
    readonly isPinned: boolean;
    readonly appointmentId: string | null;
  }[];
}

interface LookingRow extends SeekerFields {
  readonly seekerId: string;
  readonly items: PreferenceItem[];
  readonly ownLimits: OwnLimits | null;
}

const MIX_OVER_DAYS = 56;
/** The first of her modes of this order carries a day of visits. */
const MODES: readonly TravelMode[] = ['car', 'bus', 'bike', 'ride', 'walk'];

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
      const days = await this.days(
        { week, untilDay: options.untilDay ?? lastDay, ...now, settings },
        toCountedStaff(staffId, periods),
      );
      const sites = await this.sites(staffId, week, now.today, member, settings, options);
      const isWhole = options.siteIds === undefined;
      const owners = [staffId, ...covered];
      const gathered: Gathered = {
        staffId,
        week,
        today: now.today,
        settings,
        days,
        start: startOf(member),
        mode: modeOf(member),
        sites,
        owners,
        openings: isWhole ? await this.openOpenings(sites) : [],
        seekers: isWhole ? await this.seekers(owners, now.today) : [],
        followUps: isWhole ? await this.promises(owners, now.today) : [],
        appointments: await this.appointments(staffId, week, now),
        mix: isWhole ? await this.mix(staffId, now.today) : NO_MIX,
        ...(await this.limits(staffId, week, days, settings)),
        before: plan && {
          fingerprint: plan.fingerprint,
          isAccepted: plan.status === 'accepted',
          stops: stopsOf(plan, now, settings),
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
    { siteIds }: GatherOptions,
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
    ]);
  }

  private async openOpenings(sites: readonly SiteRow[]): Promise<Gathered['openings']> {
    const rows = await this.transactions.query<{ id: string }>(
      `SELECT id FROM opening WHERE agency_id = current_agency() AND employer_id = ANY($1) AND status = 'open' AND archived_at IS NULL ORDER BY id`,
      [[...new Set(sites.map(({ employerId }) => employerId))]],
    );
    return this.openings.profiles(rows.map(({ id }) => id));
  }

  private async seekers(staffIds: readonly string[], today: string): Promise<GatheredSeeker[]> {
    const rows = await this.transactions.query<LookingRow>(LOOKING, [staffIds, today]);
    const clocks = await this.clocks.of(rows.map(({ seekerId }) => seekerId));
    return rows.map((row) => {
      const clock = clocks.find(({ seekerId }) => seekerId === row.seekerId);
      const { daysSinceEntry = null, limitDays = 0, lastMetOn = null } = clock ?? {};
      return {
        seekerId: row.seekerId,
        profile: toSeekerProfile(row, row),
        clockDaysLeft: daysSinceEntry === null ? null : limitDays - daysSinceEntry,
        daysSinceContact: lastMetOn === null ? null : daysBetween(lastMetOn, today),
      };
    });
  }

  private async promises(staffIds: readonly string[], today: string): Promise<Gathered['followUps']> {
    const open = await Promise.all(staffIds.map((ownerStaffId) => this.followUps.open({ ownerStaffId })));
    return open.flat().map(({ employerId, dueOn }) => ({ employerId, dueInDays: daysBetween(today, dueOn) }));
  }

  private async appointments(
    staffId: string,
    week: string,
    { today, minute }: { today: string; minute: number },
  ): Promise<GatheredAppointment[]> {
    const rows = await this.transactions.query<GatheredAppointment>(
      `SELECT id, kind, hold, to_char(day, 'YYYY-MM-DD') AS day, starts_at AS "startsAt", minutes, site_id AS "siteId" FROM appointment
       WHERE agency_id = current_agency() AND staff_id = $1 AND week = $2 AND voided_at IS NULL ORDER BY id`,
      [staffId, week],
    );
    return rows.filter(
      ({ day, startsAt }) => day === null || day > today || (day === today && (startsAt ?? 1_440) > minute),
    );
  }

  private async mix(staffId: string, today: string): Promise<MixOfVisits> {
    const rows = await this.transactions.query<{ purpose: string; industry: string; count: number }>(RECENT_MIX, [
      staffId,
      addDays(today, -MIX_OVER_DAYS),
      today,
    ]);
    return toMix(rows);
  }

  /** What is still wanted, and what the week has left. */
  private async limits(
    staffId: string,
    week: string,
    days: readonly GatheredDay[],
    { mostVisitsAWeek }: PlanSettings,
  ): Promise<{ wanted: number; visitsLeft: number }> {
    const [figures] = await this.weeks.count([staffId], week, week);
    const share = days.reduce((sum, day) => sum + day.share, 0) / 5;
    const wanted = Math.max(0, Math.ceil(figures?.targetAdjusted ?? 0) - (figures?.counted ?? 0));
    return { wanted, visitsLeft: Math.max(wanted, Math.ceil(mostVisitsAWeek * Math.min(1, share))) };
  }
}

/** Stops that have not begun yet; those about to begin, and today's of an accepted plan, stay as they are. */
function stopsOf(
  { status, days, stops }: PlanRow,
  { today, minute }: { today: string; minute: number },
  settings: PlanSettings,
): GatheredStop[] {
  const visits = stops
    .filter(({ day, startsAt }) => day > today || (day === today && startsAt >= minute))
    .map((stop) => {
      const isNear = stop.day === today && stop.startsAt < minute + settings.frozenMinutes;
      const isTodays = stop.day === today && status === 'accepted' && settings.freezesToday;
      const { siteId: candidateId, day, startsAt, endsAt, isPinned, appointmentId } = stop;
      return {
        candidateId,
        day,
        startsAt,
        minutes: endsAt - startsAt,
        isPinned,
        isFrozen: isNear || isTodays,
        appointmentId,
      };
    });
  const errands = days.flatMap(({ date, errands: list }) =>
    list
      .filter(({ startsAt }) => date > today || (date === today && startsAt >= minute))
      .map(({ appointmentId, startsAt, endsAt }) => ({
        candidateId: appointmentId,
        day: date,
        startsAt,
        minutes: endsAt - startsAt,
        isPinned: false,
        isFrozen: false,
        appointmentId,
      })),
  );
  return [...visits, ...errands];
}

/** Where her days begin and end; `null`: not said yet. */
export function startOf({ startLat: lat, startLon: lon }: StaffView): Gathered['start'] {
  return lat === null || lon === null ? null : { lat, lon };
}

const modeOf = ({ travelModes }: StaffView): TravelMode => MODES.find((mode) => travelModes.includes(mode)) ?? 'car';

const EVEN = Object.fromEntries(VISIT_PURPOSES.map((purpose) => [purpose, 0])) as Record<VisitPurpose, number>;
const NO_MIX: MixOfVisits = { purposeShares: EVEN, industryShares: {} };

const PURPOSE_OF: Readonly<Record<string, VisitPurpose>> = {
  introduce: 'introduce',
  learn: 'learn',
  'return-to-discuss': 'return',
  'follow-up': 'keep-in-touch',
  thank: 'keep-in-touch',
};

function toMix(rows: readonly { purpose: string; industry: string; count: number }[]): MixOfVisits {
  const total = rows.reduce((sum, { count }) => sum + count, 0);
  if (total === 0) return NO_MIX;
  const purposeShares = { ...EVEN };
  const industryShares: Record<string, number> = {};
  for (const { purpose, industry, count } of rows) {
    const known = PURPOSE_OF[purpose];
    if (known) purposeShares[known] += count / total;
    industryShares[industry] = (industryShares[industry] ?? 0) + count / total;
  }
  return { purposeShares, industryShares };
}
