import { Injectable } from '@nestjs/common';
import { UntouchedPlans } from '@inroads/employers/imports';
import { Transactions } from '@inroads/platform/database';
import { PlanRepository } from '../rows/plan.repositories';

/** Nobody agrees to what was left out, in an accepted plan neither. */
const LEFT_OUT = `true`;

/**
 * All of a proposal; of a draft the visits that nobody fixed, agreed with the business, made, or did anything to. A visit that a later draft did
 * without counts as one that is planned: both are the planner's.
 */
const OWN_STOP = `EXISTS (SELECT 1 FROM plan WHERE plan.agency_id = entry.agency_id AND plan.id = entry.plan_id AND (plan.status = 'proposed'
  OR plan.status = 'draft' AND entry.state IN ('planned', 'removed') AND NOT entry.is_pinned AND entry.appointment_id IS NULL AND entry.contact_id IS NULL
    AND NOT EXISTS (SELECT 1 FROM plan_event event WHERE event.agency_id = entry.agency_id AND event.stop_id = entry.id AND event.created_by IS NOT NULL)))`;

const OWN = { plan_left_out: LEFT_OUT, plan_stop: OWN_STOP } as const;
type PlanTable = keyof typeof OWN;

const isOfPlans = (table: string): table is PlanTable => Object.hasOwn(OWN, table);

/** Of the rows of plans, what goes with a business that an undone import had brought. */
@Injectable()
export class UntouchedPlanRows extends UntouchedPlans {
  constructor(
    private readonly plans: PlanRepository,
    private readonly transactions: Transactions,
  ) {
    super();
  }

  /** Employers first, then plans, as everybody does (PlanReach). */
  async hold(employerIds: readonly string[]): Promise<void> {
    await this.transactions.query(
      `SELECT id FROM employer WHERE agency_id = current_agency() AND id = ANY($1) ORDER BY id FOR UPDATE`,
      [employerIds],
    );
    const rows = await this.transactions.query<{ planId: string }>(
      `SELECT plan_id AS "planId" FROM plan_stop WHERE agency_id = current_agency() AND employer_id = ANY($1)
       UNION SELECT plan_id FROM plan_left_out WHERE agency_id = current_agency() AND employer_id = ANY($1)`,
      [employerIds],
    );
    await this.plans.holdAll(rows.map(({ planId }) => planId));
  }

  async among(table: string, ids: readonly string[]): Promise<ReadonlySet<string>> {
    if (!isOfPlans(table) || ids.length === 0) return new Set();
    const rows = await this.transactions.query<{ id: string }>(
      `SELECT entry.id FROM ${table} entry WHERE entry.agency_id = current_agency() AND entry.id = ANY($1) AND ${OWN[table]}`,
      [ids],
    );
    return new Set(rows.map(({ id }) => id));
  }

  async release(ids: readonly string[]): Promise<void> {
    const stopIds = await this.speakingOf('plan_stop', ids);
    await this.tellReaders(stopIds);
    for (const table of ['plan_stop_seeker', 'plan_event'])
      await this.transactions.query(`DELETE FROM ${table} WHERE agency_id = current_agency() AND stop_id = ANY($1)`, [
        stopIds,
      ]);
    await this.delete('plan_stop', stopIds);
    await this.delete('plan_left_out', await this.speakingOf('plan_left_out', ids));
  }

  private async speakingOf(table: PlanTable, ids: readonly string[]): Promise<string[]> {
    const rows = await this.transactions.query<{ id: string }>(
      `SELECT entry.id FROM ${table} entry WHERE entry.agency_id = current_agency()
         AND (entry.employer_id = ANY($1) OR entry.site_id = ANY($1)) AND ${OWN[table]}`,
      [ids],
    );
    return rows.map(({ id }) => id);
  }

  /**
   * Whoever has one of these plans open sees that it has changed. One that is worked by loses none but what it left out: that outdates neither
   * its proposal nor its undo.
   */
  private async tellReaders(stopIds: readonly string[]): Promise<void> {
    await this.transactions.query(
      `UPDATE plan SET days = days WHERE agency_id = current_agency() AND id IN (
         SELECT plan_id FROM plan_stop WHERE agency_id = current_agency() AND id = ANY($1))`,
      [stopIds],
    );
  }

  private async delete(table: PlanTable, ids: readonly string[]): Promise<void> {
    await this.transactions.query(`DELETE FROM ${table} WHERE agency_id = current_agency() AND id = ANY($1)`, [ids]);
  }
}
