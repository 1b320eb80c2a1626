import { Injectable } from '@nestjs/common';
import { chunks } from '@inroads/kernel';
import { Transactions } from '@inroads/platform/database';
import { Outbox } from '@inroads/platform/outbox';
import { ContactImporter } from '../contact-importer';
import { UntouchedPlans } from '../untouched-plans';
import { COLUMNS, columnOf, RECORD_NAMES, type RecordName } from '../work/records';
import { ChangeHistory } from './change-history';
import { type Reference, References } from './references';

const PART = 5_000;
const CHANGED_SINCE = 'Somebody changed it since, or something new leans on it: it stays as it is';
/** What plans speak of. */
const PLANNED = ['employer', 'employer_site'] as const satisfies readonly RecordName[];
const OF_RUN = `change.agency_id = current_agency() AND change.run_id = $1`;

/**
 * Takes a run back, all in one transaction. A row of the file goes or stays as a whole: it stays where somebody has
 * since changed any of what it wrote, or where something that stays points at it (docs/rules.md, Promises 9); what a
 * planner noted by itself does not stay.
 */
@Injectable()
export class ImportUndoer {
  constructor(
    private readonly transactions: Transactions,
    private readonly history: ChangeHistory,
    private readonly references: References,
    private readonly contacts: ContactImporter,
    private readonly plans: UntouchedPlans,
    private readonly outbox: Outbox,
  ) {}

  async undo(runId: string): Promise<void> {
    await this.plans.hold(await this.touchedEmployers(runId));
    await this.markTouched(runId);
    do await this.markWholeRows(runId);
    while ((await this.markLeanedOn(runId)) > 0);
    await this.tellWhatStays(runId);
    const employerIds = await this.touchedEmployers(runId);
    await this.index(runId, employerIds);
    await this.removeContacts(runId);
    for (const record of PLANNED)
      for (const ids of chunks(await this.idsOf(runId, record, true), PART)) await this.plans.release(ids);
    for (const record of [...RECORD_NAMES].reverse()) await this.takeBack(runId, record);
    await this.contacts.settleTraces(employerIds);
  }

  private async markTouched(runId: string): Promise<void> {
    await this.transactions.query(`UPDATE import_change change SET stays = false WHERE ${OF_RUN} AND stays`, [runId]);
    for (const record of RECORD_NAMES) await this.mark(runId, await this.history.touched(runId, record));
    const contacts = await this.idsOf(runId, 'contact', true);
    for (const part of chunks(contacts, PART)) await this.mark(runId, await this.contacts.touchedSince(part));
  }

  private async markWholeRows(runId: string): Promise<void> {
    await this.transactions.query(
      `UPDATE import_change change SET stays = true
       WHERE ${OF_RUN} AND NOT stays AND (
         number IN (SELECT number FROM import_change change WHERE ${OF_RUN} AND stays)
         OR record_id IN (SELECT record_id FROM import_change change WHERE ${OF_RUN} AND stays))`,
      [runId],
    );
  }

  /** @returns how many were found to be pointed at by something that stays */
  private async markLeanedOn(runId: string): Promise<number> {
    let found = 0;
    for (const record of RECORD_NAMES) {
      const references = await this.references.to(record);
      for (const ids of references.length === 0 ? [] : chunks(await this.idsOf(runId, record, true), PART)) {
        for (const reference of references) {
          const leaned = await this.leanedOn(runId, ids, reference);
          await this.mark(runId, leaned);
          found += leaned.length;
        }
      }
    }
    return found;
  }

  /** In parts and by lists of ids: figures about a table that was just filled do not exist yet, and plans over all of it go wrong. */
  private async leanedOn(runId: string, ids: readonly string[], { table, column }: Reference): Promise<string[]> {
    const rows = await this.transactions.query<{ id: string; pointsAt: string }>(
      `SELECT child.id, child.${column} AS "pointsAt" FROM ${table} child
       WHERE child.agency_id = current_agency() AND child.${column} = ANY($2)
         AND NOT EXISTS (SELECT 1 FROM import_change change WHERE ${OF_RUN} AND change.record_id = child.id AND change.before IS NULL AND NOT change.stays)`,
      [runId, ids],
    );
    const untouched = await this.plans.among(
      table,
      rows.map(({ id }) => id),
    );
    return [...new Set(rows.flatMap(({ id, pointsAt }) => (untouched.has(id) ? [] : [pointsAt])))];
  }

  private async mark(runId: string, recordIds: readonly string[]): Promise<void> {
    if (recordIds.length === 0) return;
    await this.transactions.query(
      `UPDATE import_change change SET stays = true WHERE ${OF_RUN} AND change.record_id = ANY($2)`,
      [runId, recordIds],
    );
  }

  private async tellWhatStays(runId: string): Promise<void> {
    await this.transactions.query(
      `UPDATE import_row row SET kept_why = $2 WHERE row.agency_id = current_agency() AND row.run_id = $1
         AND row.number IN (SELECT number FROM import_change change WHERE ${OF_RUN} AND stays)`,
      [runId, CHANGED_SINCE],
    );
  }

  private async takeBack(runId: string, record: RecordName): Promise<void> {
    for (const ids of chunks(await this.idsOf(runId, record, true), PART)) {
      await this.transactions.query(`DELETE FROM ${record} WHERE agency_id = current_agency() AND id = ANY($1)`, [ids]);
    }
    for (const ids of chunks(await this.idsOf(runId, record, false), PART)) await this.restore(runId, record, ids);
  }

  /** The values of before the run's first change, all of a record at once; its new version is the one an earlier run knows. */
  private async restore(runId: string, record: RecordName, ids: readonly string[]): Promise<void> {
    const properties = Object.keys(COLUMNS[record]);
    const set = properties.map(
      (property) =>
        `${columnOf(property)} = CASE WHEN jsonb_exists(old.before, '${property}') THEN given.${columnOf(property)} ELSE target.${columnOf(property)} END`,
    );
    const renamed = properties.map((property) => `'${columnOf(property)}', old.before -> '${property}'`);
    await this.transactions.query(
      `WITH old AS (
         SELECT record_id, jsonb_object_agg(key, value ORDER BY id DESC) AS before, min(base) AS base
         FROM import_change change, jsonb_each(before) WHERE ${OF_RUN} AND record_id = ANY($2) AND NOT stays GROUP BY record_id
       ), back AS (
         UPDATE ${record} target SET ${set.join(', ')}
         FROM old, LATERAL jsonb_to_record(jsonb_build_object(${renamed.join(', ')})) AS given (${typesOf(record)})
         WHERE target.agency_id = current_agency() AND target.id = old.record_id RETURNING target.id, target.version, old.base)
       UPDATE import_change earlier SET version = back.version FROM back
       WHERE earlier.agency_id = current_agency() AND earlier.record_id = back.id AND earlier.run_id <> $1 AND earlier.version = back.base`,
      [runId, ids],
    );
  }

  private async removeContacts(runId: string): Promise<void> {
    for (const ids of chunks(await this.idsOf(runId, 'contact', true), PART)) await this.contacts.remove(ids);
  }

  private async index(runId: string, employerIds: readonly string[]): Promise<void> {
    await this.outbox.enqueue('search.index-employers', { ids: [...employerIds] });
    const rows = await this.transactions.query<{ id: string }>(
      `SELECT record_id AS id FROM import_change change WHERE ${OF_RUN} AND record = 'opening' AND NOT stays
       UNION SELECT opening.id FROM opening WHERE opening.agency_id = current_agency() AND opening.employer_id = ANY($2)`,
      [runId, employerIds],
    );
    await this.outbox.enqueue('search.index-openings', { ids: rows.map(({ id }) => id) });
  }

  /** Businesses of which anything is taken back. */
  private async touchedEmployers(runId: string): Promise<string[]> {
    const rows = await this.transactions.query<{ id: string }>(
      `SELECT DISTINCT employer_id AS id FROM import_row row WHERE row.agency_id = current_agency() AND row.run_id = $1
         AND row.written_at IS NOT NULL AND row.outcome IN ('create', 'update') AND row.kept_why IS NULL`,
      [runId],
    );
    return rows.map(({ id }) => id);
  }

  /** What goes or is restored: records that the run made, or changed. */
  private async idsOf(runId: string, record: RecordName | 'contact', isMade: boolean): Promise<string[]> {
    const rows = await this.transactions.query<{ id: string }>(
      `SELECT record_id AS id FROM import_change change WHERE ${OF_RUN} AND record = $2 AND NOT stays
       GROUP BY record_id HAVING bool_or(before IS NULL) = $3`,
      [runId, record, isMade],
    );
    return rows.map(({ id }) => id);
  }
}

function typesOf(record: RecordName): string {
  return Object.entries(COLUMNS[record])
    .map(([property, type]) => `${columnOf(property)} ${type}`)
    .join(', ');
}
