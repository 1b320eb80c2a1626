import { Injectable } from '@nestjs/common';
import { AgencyTime } from '@inroads/agency/agencies';
import { newId, Transactions } from '@inroads/platform/database';
import type { PlanEntity } from '../rows/plan.entity';
import { PlanChangedMeanwhile } from '../plan.errors';
import {
  PlanLeftOutRepository,
  PlanRepository,
  PlanStopRepository,
  PlanStopSeekerRepository,
} from '../rows/plan.repositories';
import { PlanEvents } from '../rows/plan-events';
import { PlanReach } from '../rows/plan-reach';
import type { PlanStopEntity } from '../rows/plan-stop.entity';
import type { PlanStatus } from '../plan.words';
import type { ValuedSite } from '../problem/valued-site';
import { parted, settledSites } from './settled-stops';
import { differs, freshStop, mergeDays, seekersOf, type StopFields, stopsOf, type WorkedOut } from './worked-out';

type Basis = Pick<PlanEntity, 'id' | 'version'>;

/** As many of those left out as anybody reads, the most worthwhile first. */
const LEFT_OUT_KEPT = 40;

/** Writes what was worked out: a new draft, the draft anew, or beside an accepted plan what would change in it. */
@Injectable()
export class PlanWriter {
  constructor(
    private readonly plans: PlanRepository,
    private readonly stops: PlanStopRepository,
    private readonly seekers: PlanStopSeekerRepository,
    private readonly leftOuts: PlanLeftOutRepository,
    private readonly events: PlanEvents,
    private readonly reach: PlanReach,
    private readonly time: AgencyTime,
    private readonly transactions: Transactions,
  ) {}

  /**
   * @param basis the plan that was gathered; changed since, nothing is written
   * @returns the draft or proposal; `null` where an accepted plan stays as it is
   * @throws PlanChangedMeanwhile
   */
  write(worked: WorkedOut, basis: Basis | null): Promise<string | null> {
    return this.transactions.run(async () => {
      const { staffId, week } = worked.gathered;
      // All that the plan, and what it left out, may point at.
      await this.reach.share(worked.gathered.sites.map(({ employerId }) => employerId));
      await this.transactions.query(`SELECT pg_advisory_xact_lock(hashtextextended($1, 0))`, [
        `plan ${staffId} ${week}`,
      ]);
      const current = await this.held(staffId, week);
      if (!isSame(current, basis) || (await this.isAnyOutOfReach(worked))) throw new PlanChangedMeanwhile();
      await this.dropProposal(staffId, week);
      if (current && isAsBefore(worked, current)) return current.status === 'draft' ? current.id : null;
      if (current?.status === 'accepted') return this.propose(worked, current);
      return current ? this.draftAnew(worked, current) : this.insert(worked, 'draft', null);
    });
  }

  private async held(staffId: string, week: string): Promise<PlanEntity | null> {
    const plan = await this.plans.ofWeek(staffId, week);
    return plan && this.plans.hold(plan.id);
  }

  /** Somebody said stop while the week was worked out. What stood there before is cancelled by whoever wrote that down. */
  private async isAnyOutOfReach(worked: WorkedOut): Promise<boolean> {
    const before = new Set(worked.gathered.before?.stops.map(({ candidateId, day }) => `${candidateId} ${day}`));
    const fresh = stopsOf(worked).filter(({ siteId, day }) => !before.has(`${siteId} ${day}`));
    const bars = await this.reach.barsOf(
      fresh.map(({ employerId, siteId, day }) => ({ employerId, siteId, fromDay: day, untilDay: day })),
    );
    return bars.some((bar) => bar !== null);
  }

  /** Those of a plan's stops that the plan just worked out speaks of: all but what happened or lies behind. */
  private async draftAnew(worked: WorkedOut, current: PlanEntity): Promise<string> {
    const open = new Set(worked.gathered.before?.stops.map(({ candidateId }) => candidateId));
    const wanted = stopsOf(worked);
    const sites = new Set([...open, ...wanted.map(({ siteId }) => siteId)]);
    const stops = (await this.stops.ofPlan(current.id)).filter(
      ({ state, siteId }) => state === 'planned' && sites.has(siteId),
    );
    const settled = settledSites(worked);
    await this.merge(current.id, parted(stops, settled).open, parted(wanted, settled).open);
    await this.transactions.query(`DELETE FROM plan_left_out WHERE agency_id = current_agency() AND plan_id = $1`, [
      current.id,
    ]);
    await this.keepLeftOut(current.id, worked);
    await this.plans.update(current.id, current.version, {
      ...headOf(worked, current),
      plannedAt: this.time.now(),
    });
    await this.events.write(current.id, 'planned', null, {});
    return current.id;
  }

  private async propose(worked: WorkedOut, current: PlanEntity): Promise<string | null> {
    if (changesOf(worked).length === 0) return null;
    const id = await this.insert(worked, 'proposed', current);
    const planned = await this.stops.plannedOf(current.id);
    for (const stop of parted(planned, settledSites(worked)).settled) await this.copy(stop, id, worked);
    return id;
  }

  /** A visit that stays to the letter stands in the proposal as it stands in the plan. */
  private async copy(stop: PlanStopEntity, planId: string, { valued }: WorkedOut): Promise<void> {
    const id = newId();
    const {
      agencyId: _agency,
      createdAt: _at,
      createdBy: _by,
      changedAt: _then,
      changedBy: _who,
      version: _version,
      ...fields
    } = stop;
    await this.stops.insert({ ...fields, id, planId, before: null });
    await this.seekers.insert(...seekersOf(id, valued.find(({ siteId }) => siteId === stop.siteId)?.fits ?? []));
  }

  private async insert(worked: WorkedOut, status: PlanStatus, basis: PlanEntity | null): Promise<string> {
    const id = newId();
    const { staffId, week } = worked.gathered;
    await this.plans.insert({
      id,
      staffId,
      week,
      status,
      basisId: basis?.id ?? null,
      basisVersion: basis?.version ?? null,
      ...headOf(worked, basis),
      plannedAt: this.time.now(),
      acceptedAt: null,
      before: null,
    });
    await this.merge(id, [], parted(stopsOf(worked), settledSites(worked)).open);
    await this.keepLeftOut(id, worked);
    if (status === 'draft') await this.events.write(id, 'planned', null, {});
    return id;
  }

  /** A proposal that nobody took is machinery and goes with all that hangs on it. */
  async dropProposal(staffId: string, week: string): Promise<void> {
    const proposal = await this.plans.proposalOf(staffId, week);
    if (!proposal) return;
    await this.transactions.query(
      `DELETE FROM plan_stop_seeker WHERE agency_id = current_agency() AND stop_id IN (
      SELECT id FROM plan_stop WHERE agency_id = current_agency() AND plan_id = $1)`,
      [proposal.id],
    );
    for (const table of ['plan_stop', 'plan_left_out', 'plan_event'])
      await this.transactions.query(`DELETE FROM ${table} WHERE agency_id = current_agency() AND plan_id = $1`, [
        proposal.id,
      ]);
    await this.transactions.query(
      `UPDATE plan_run_part SET plan_id = NULL WHERE agency_id = current_agency() AND plan_id = $1`,
      [proposal.id],
    );
    await this.transactions.query(`DELETE FROM plan WHERE agency_id = current_agency() AND id = $1`, [proposal.id]);
  }

  /** Stops of the same site stay the same row; what is no longer wanted is taken out, and not erased. */
  async merge(
    planId: string,
    before: readonly PlanStopEntity[],
    after: readonly (StopFields & { readonly fits: ValuedSite['fits'] })[],
  ): Promise<void> {
    const wanted = new Map(after.map((stop) => [stop.siteId, stop]));
    for (const stop of before)
      if (!wanted.has(stop.siteId))
        await this.stops.update(stop.id, stop.version, { state: 'removed', why: '', before: null });
    const same = new Map(before.map((stop) => [stop.siteId, stop]));
    for (const { fits, ...fields } of after) {
      const earlier = same.get(fields.siteId);
      if (earlier) {
        if (differs(earlier, fields)) await this.stops.update(earlier.id, earlier.version, { ...fields, before: null });
        await this.keepSeekers(earlier.id, fits);
        continue;
      }
      const fresh = freshStop(planId, fields);
      await this.stops.insert(fresh);
      await this.seekers.insert(...seekersOf(fresh.id, fits));
    }
  }

  private async keepSeekers(stopId: string, fits: ValuedSite['fits']): Promise<void> {
    await this.transactions.query(`DELETE FROM plan_stop_seeker WHERE agency_id = current_agency() AND stop_id = $1`, [
      stopId,
    ]);
    await this.seekers.insert(...seekersOf(stopId, fits));
  }

  private async keepLeftOut(planId: string, { gathered, valued, result }: WorkedOut): Promise<void> {
    const employerOf = new Map(gathered.sites.map(({ siteId, employerId }) => [siteId, employerId]));
    const valuedOf = new Map(valued.map((site) => [site.siteId, site]));
    const rows = result.leftOut
      .map(({ candidateId: siteId, reason, bar }) => ({
        siteId,
        value: valuedOf.get(siteId)?.value ?? 0,
        ...(bar ?? reason),
      }))
      .filter(({ siteId, value }) => value > 0 && employerOf.has(siteId))
      .sort((one, two) => two.value - one.value || (one.siteId < two.siteId ? -1 : 1))
      .slice(0, LEFT_OUT_KEPT);
    await this.leftOuts.insert(
      ...rows.map(({ siteId, value, code, values }) => ({
        id: newId(),
        planId,
        siteId,
        employerId: employerOf.get(siteId) ?? '',
        value,
        code,
        values: { ...values },
        purpose: valuedOf.get(siteId)?.purpose ?? null,
        reasons: [...(valuedOf.get(siteId)?.reasons ?? [])],
      })),
    );
  }
}

const isSame = (current: Basis | null, basis: Basis | null): boolean =>
  current?.id === basis?.id && current?.version === basis?.version;

/** The same problem, and the same answer: nothing is written. */
const isAsBefore = (worked: WorkedOut, { fingerprint }: PlanEntity): boolean =>
  worked.result.fingerprint === fingerprint && changesOf(worked).length === 0;

function changesOf(worked: WorkedOut): WorkedOut['result']['changes'] {
  const settled = settledSites(worked);
  return worked.result.changes.filter(({ candidateId }) => !settled.has(candidateId));
}

/** @param before the plan whose place it takes: its days that have passed stay */
function headOf(worked: WorkedOut, before: PlanEntity | null) {
  const { gathered, result } = worked;
  const passed = before?.days.filter(({ date }) => date <= gathered.today) ?? [];
  const { fingerprint, value, unkept, shortfalls, leftOut } = result;
  return {
    fingerprint,
    value,
    edition: `${gathered.settings.visit.edition}/${gathered.settings.plan.edition}`,
    days: mergeDays(passed, worked),
    unkept: unkept.map(({ candidateId, reason, conflictsWith, blockedBy }) => ({
      siteId: candidateId,
      code: reason.code,
      conflictsWith,
      blockedBy,
    })),
    shortfalls: [...shortfalls],
    leftOutCount: leftOut.length,
  };
}
