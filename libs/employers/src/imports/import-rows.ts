import { Injectable } from '@nestjs/common';
import { Transactions } from '@inroads/platform/database';
import type { Candidate, RowDecision, RowOutcome } from './import.words';
import type { PlacedRow } from './work/placed.row';

/** A row as it is kept after a check. */
export interface CheckedRow {
  readonly id: string;
  readonly number: number;
  readonly outcome: RowOutcome;
  readonly name: string;
  readonly why: string;
  readonly changes: readonly string[];
  readonly warnings: readonly string[];
  readonly candidates: readonly Candidate[];
  readonly decision: RowDecision | null;
  readonly parsed: PlacedRow['parsed'] | null;
  readonly employerId: string | null;
  readonly groupId: string | null;
  readonly isOnList: boolean;
  readonly isOtherSite: boolean;
  readonly openingKey: string | null;
}

/** What is left of a row from an earlier check. */
export type KeptRow = Pick<CheckedRow, 'id' | 'decision' | 'groupId'>;

/** How a row came out when it was written, or looked at again. */
export interface RowResult {
  readonly number: number;
  readonly outcome: RowOutcome;
  readonly why: string;
  readonly changes: readonly string[];
}

const COLUMNS = `id uuid, number integer, outcome text, name text, why text, changes text[], warnings text[], candidates jsonb, decision jsonb,
  parsed jsonb, employer_id uuid, group_id uuid, is_on_list boolean, is_other_site boolean, opening_key text`;
const NAMES = COLUMNS.replace(/ (?:uuid|integer|text\[\]|text|jsonb|boolean)(?=,|$)/g, '');
const SELECT = `id, number, outcome, name, why, changes, warnings, candidates, decision, parsed, employer_id AS "employerId", group_id AS "groupId",
  is_on_list AS "isOnList", is_other_site AS "isOtherSite", opening_key AS "openingKey"`;
const PLACED = `number, parsed, employer_id AS "employerId", opening_key AS "openingKey"`;

/** The rows of runs, many at a time. */
@Injectable()
export class ImportRows {
  constructor(private readonly transactions: Transactions) {}

  /** Ids and decisions that these rows have from an earlier check. */
  async kept(runId: string, numbers: readonly number[]): Promise<Map<number, KeptRow>> {
    const rows = await this.transactions.query<KeptRow & { number: number }>(
      `SELECT id, number, decision, group_id AS "groupId" FROM import_row WHERE agency_id = current_agency() AND run_id = $1 AND number = ANY($2)`,
      [runId, numbers],
    );
    return new Map(rows.map((row) => [row.number, row]));
  }

  async keep(runId: string, pass: number, rows: readonly CheckedRow[]): Promise<void> {
    await this.transactions.query(
      `INSERT INTO import_row (agency_id, run_id, pass, ${NAMES})
       SELECT current_agency(), $1, $2, ${NAMES.replace('decision', "nullif(decision, 'null')").replace('parsed', "nullif(parsed, 'null')")}
       FROM jsonb_to_recordset($3::jsonb) AS row (${COLUMNS})
       ON CONFLICT (agency_id, run_id, number) DO UPDATE SET pass = excluded.pass, outcome = excluded.outcome, name = excluded.name, why = excluded.why,
         changes = excluded.changes, warnings = excluded.warnings, candidates = excluded.candidates, decision = excluded.decision, parsed = excluded.parsed,
         employer_id = excluded.employer_id, group_id = excluded.group_id, is_on_list = excluded.is_on_list, is_other_site = excluded.is_other_site,
         opening_key = excluded.opening_key`,
      [runId, pass, JSON.stringify(rows.map(toRecord))],
    );
  }

  /** Rows before `before` of this pass that would be written to these businesses, or name these postings. */
  earlier(
    runId: string,
    before: number,
    employerIds: readonly string[],
    openingKeys: readonly string[],
  ): Promise<PlacedRow[]> {
    return this.transactions.query<PlacedRow>(
      `SELECT ${PLACED} FROM import_row WHERE agency_id = current_agency() AND run_id = $1 AND number < $2 AND outcome IN ('create', 'update')
         AND pass = (SELECT pass FROM import_run WHERE agency_id = current_agency() AND id = $1)
         AND (employer_id = ANY($3) OR (opening_key IS NOT NULL AND opening_key = ANY($4)))
       ORDER BY number`,
      [runId, before, employerIds, openingKeys],
    );
  }

  /** The next rows to write, in the order of the file. */
  toWrite(runId: string, limit: number): Promise<CheckedRow[]> {
    return this.transactions.query<CheckedRow>(
      `SELECT ${SELECT} FROM import_row WHERE agency_id = current_agency() AND run_id = $1 AND outcome IN ('create', 'update') AND written_at IS NULL
       ORDER BY number LIMIT $2`,
      [runId, limit],
    );
  }

  async get(runId: string, id: string): Promise<CheckedRow | null> {
    const [row] = await this.transactions.query<CheckedRow>(
      `SELECT ${SELECT} FROM import_row WHERE agency_id = current_agency() AND run_id = $1 AND id = $2`,
      [runId, id],
    );
    return row ?? null;
  }

  /** Every row that goes to one of these businesses, or may be one of them, in the order of the file. */
  ofBusinesses(runId: string, employerIds: readonly string[]): Promise<CheckedRow[]> {
    return this.transactions.query<CheckedRow>(
      `SELECT ${SELECT} FROM import_row WHERE agency_id = current_agency() AND run_id = $1 AND (employer_id = ANY($2) OR group_id = ANY($2)) ORDER BY number`,
      [runId, employerIds],
    );
  }

  /** Makes a row one to decide on by itself, between these and a business of its own. */
  async part(runId: string, rowId: string, candidates: readonly Candidate[]): Promise<void> {
    await this.transactions.query(
      `UPDATE import_row SET group_id = id, candidates = $3 WHERE agency_id = current_agency() AND run_id = $1 AND id = $2`,
      [runId, rowId, JSON.stringify(candidates)],
    );
  }

  /** @param which one row, or with `groupId` all rows of the business that it speaks of */
  async setDecision(
    runId: string,
    which: { readonly rowId: string; readonly groupId: string | null },
    decision: RowDecision | null,
  ): Promise<void> {
    await this.transactions.query(
      `UPDATE import_row SET decision = $4 WHERE agency_id = current_agency() AND run_id = $1 AND (id = $2 OR group_id = $3)`,
      [runId, which.rowId, which.groupId, decision && JSON.stringify(decision)],
    );
  }

  /** Written, or found to need no writing, in this transaction. */
  async settle(runId: string, results: readonly RowResult[]): Promise<void> {
    await this.transactions.query(
      `UPDATE import_row SET written_at = now(), outcome = result.outcome, why = result.why, changes = result.changes
       FROM jsonb_to_recordset($2::jsonb) AS result (number integer, outcome text, why text, changes text[])
       WHERE import_row.agency_id = current_agency() AND import_row.run_id = $1 AND import_row.number = result.number`,
      [runId, JSON.stringify(results)],
    );
  }
}

function toRecord({ employerId, groupId, isOnList, isOtherSite, openingKey, ...row }: CheckedRow): object {
  return {
    ...row,
    employer_id: employerId,
    group_id: groupId,
    is_on_list: isOnList,
    is_other_site: isOtherSite,
    opening_key: openingKey,
  };
}
