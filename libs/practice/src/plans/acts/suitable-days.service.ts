import { Injectable } from '@nestjs/common';
import { AgencyTime } from '@inroads/agency/agencies';
import { addDays, clockTimeAt } from '@inroads/calendar';
import { Transactions } from '@inroads/platform/database';
import { type GatheredPlan, PlanGatherer } from '../gather/plan-gatherer';
import { PlanAccess } from '../plan-access';
import { PlanRepository, PlanStopRepository } from '../rows/plan.repositories';
import type { PlanStopEntity } from '../rows/plan-stop.entity';
import { PlannerService } from '../planner/planner.service';

export interface SuitableDay {
  readonly date: string;
  /** `not-worked`: a day off; `quiet-hours`: open, but not when a visit is welcome. */
  readonly code: 'fits' | 'displaces' | 'closed' | 'quiet-hours' | 'no-room' | 'not-worked';
  readonly detourMinutes: number | null;
  readonly startsAt: string | null;
  /** Visits already planned on that day. */
  readonly planned: number;
  readonly insteadOf: readonly { readonly siteId: string; readonly employerName: string }[];
}

export interface SuitableDays {
  readonly siteId: string;
  readonly employerId: string;
  readonly employerName: string;
  /** Why no visit can be planned at all, as `leftOut` says it. */
  readonly bar: string | null;
  readonly isEstimate: boolean;
  readonly days: readonly SuitableDay[];
}

interface SeenWeek {
  readonly week: string;
  readonly planned: readonly PlanStopEntity[];
  readonly gathered: GatheredPlan;
}

const WEEKS = 2;

/** What each day of this week and the next would take to visit one business: minutes of detour, and what would have to give way. */
@Injectable()
export class SuitableDaysService {
  constructor(
    private readonly plans: PlanRepository,
    private readonly stops: PlanStopRepository,
    private readonly gatherer: PlanGatherer,
    private readonly planner: PlannerService,
    private readonly access: PlanAccess,
    private readonly time: AgencyTime,
    private readonly transactions: Transactions,
  ) {}

  /** @throws NotFound */
  async of(staffId: string, siteId: string): Promise<SuitableDays> {
    const { today, weeks } = await this.transactions.run(() => this.look(staffId, siteId));
    let found: Omit<SuitableDays, 'days'> | null = null;
    const days: SuitableDay[] = [];
    for (const seen of weeks) {
      const { head, list } = await this.ofWeek(seen, siteId, today);
      found ??= head;
      days.push(...list);
    }
    if (!found) throw this.stops.notFound();
    return { ...found, days };
  }

  /** All that decides, of one moment; what follows from it is worked out with no transaction open. */
  private async look(staffId: string, siteId: string): Promise<{ today: string; weeks: SeenWeek[] }> {
    await this.access.requireOwnOrSupervised(staffId);
    const today = await this.time.today();
    const first = await this.time.weekOf(today);
    const weeks: SeenWeek[] = [];
    for (let number = 0; number < WEEKS; number++) {
      const week = addDays(first, 7 * number);
      const plan = await this.plans.ofWeek(staffId, week);
      const planned = plan ? await this.stops.plannedOf(plan.id) : [];
      const siteIds = [...planned.map((stop) => stop.siteId), siteId];
      weeks.push({ week, planned, gathered: await this.gatherer.gather(staffId, week, { siteIds }) });
    }
    return { today, weeks };
  }

  private async ofWeek({ week, planned, gathered }: SeenWeek, siteId: string, today: string) {
    const prepared = await this.planner.prepareFrom(gathered);
    const nameOf = new Map(prepared.gathered.sites.map((site) => [site.siteId, site.employerName]));
    const site = prepared.gathered.sites.find((entry) => entry.siteId === siteId);
    const found = await this.planner.suitable(prepared, siteId);
    const dates = Array.from({ length: 7 }, (_, index) => addDays(week, index)).filter((date) => date >= today);
    const list = dates.map((date): SuitableDay => {
      const day = found.find((entry) => entry.date === date);
      const count = planned.filter((stop) => stop.day === date && stop.siteId !== siteId).length;
      if (!day) return { date, code: 'not-worked', detourMinutes: null, startsAt: null, planned: count, insteadOf: [] };
      const { code, detourMinutes, startsAt, insteadOf } = day;
      return {
        date,
        code,
        detourMinutes,
        startsAt: startsAt === null ? null : clockTimeAt(startsAt),
        planned: count,
        insteadOf: insteadOf.map((id) => ({ siteId: id, employerName: nameOf.get(id) ?? '' })),
      };
    });
    const bar = prepared.valued.find((entry) => entry.siteId === siteId)?.bar?.code ?? null;
    const head = site && {
      siteId,
      employerId: site.employerId,
      employerName: site.employerName,
      bar,
      isEstimate: prepared.table.isEstimate,
    };
    return { head: head ?? null, list };
  }
}
