import { Injectable } from '@nestjs/common';
import { AgencyTime } from '@inroads/agency/agencies';
import type { DateWords } from '@inroads/calendar';
import { Transactions } from '@inroads/platform/database';
import type { ImportRunEntity } from '../import-run.entity';
import { ImportRunRepository } from '../import-run.repository';
import { type CheckedRow, ImportRows, type RowResult } from '../import-rows';
import { employerKey } from '../mapping';
import { BusinessLoader } from '../work/business.loader';
import { Ledger } from '../work/ledger';
import { LedgerWriter } from '../work/ledger.writer';
import { isPlaced } from '../work/placed.row';
import { RECORD_NAMES } from '../work/records';
import { WorkingSet } from '../work/working-set';
import { isAboutValues } from './row-failure';

const BATCH = 500;
/** Batches after which the tables have another size than the database thinks. */
const LOOKS_AFTER: ReadonlySet<number> = new Set([1, 5, 20]);
const ALSO_FILLED = ['contact', 'contact_staff', 'contact_person', 'import_row', 'import_change'];

/**
 * Writes the rows of a run, a batch in one transaction with what is to be undone and what must follow. After a crash it goes
 * on with the rows that are not written: none is written twice.
 */
@Injectable()
export class ImportWriter {
  constructor(
    private readonly runs: ImportRunRepository,
    private readonly rows: ImportRows,
    private readonly loader: BusinessLoader,
    private readonly ledgers: LedgerWriter,
    private readonly time: AgencyTime,
    private readonly transactions: Transactions,
  ) {}

  /** @returns whether it came to the end, not having been stopped */
  async write(run: ImportRunEntity, signal: AbortSignal): Promise<boolean> {
    const dates = await this.time.dateWords();
    for (let batch = 1; ; batch++) {
      signal.throwIfAborted();
      const goesOn = await this.writeNext(run, dates, BATCH);
      if (goesOn !== null) return goesOn;
      if (LOOKS_AFTER.has(batch)) await this.transactions.run(() => this.lookAtTables());
    }
  }

  /** Without it the database plans for the empty tables that it knows. */
  private async lookAtTables(): Promise<void> {
    await this.transactions.query(`SELECT refresh_statistics($1)`, [[...RECORD_NAMES, ...ALSO_FILLED]]);
  }

  /** `null`: there may be more rows. */
  private async writeNext(run: ImportRunEntity, dates: DateWords, limit: number): Promise<boolean | null> {
    try {
      return await this.transactions.run(() => this.writeBatch(run, dates, limit));
    } catch (error) {
      if (!isAboutValues(error)) throw error;
      if (limit === 1) await this.transactions.run(() => this.refuseNext(run.id));
      else for (let done = 0; done < limit; done++) if ((await this.writeNext(run, dates, 1)) !== null) break;
      return null;
    }
  }

  private async writeBatch(run: ImportRunEntity, dates: DateWords, limit: number): Promise<boolean | null> {
    const { state, stopAskedAt } = await this.runs.hold(run.id);
    // One that was taken for dead may wake when somebody has gone on with the run, or taken it back.
    if (state !== 'writing' || stopAskedAt !== null) return false;
    const batch = await this.rows.toWrite(run.id, limit);
    if (batch.length === 0) return true;
    const set = new WorkingSet(this.loader, {
      kind: run.kind,
      runId: run.id,
      ...dates,
      isForWriting: true,
      earlierRows: () => Promise.resolve([]),
    });
    await set.prepare(batch.filter(isPlaced));
    const came = await this.cameMeanwhile(run, batch, set);
    const ledger = new Ledger();
    const results = batch.map((row) => this.apply(row, set, ledger, came));
    await this.ledgers.write(ledger, run.id);
    await this.rows.settle(run.id, results);
    return null;
  }

  private apply(row: CheckedRow, set: WorkingSet, ledger: Ledger, came: ReadonlySet<string>): RowResult {
    const { number } = row;
    const refused = { number, outcome: 'error', changes: [] } as const;
    if (!isPlaced(row)) return { ...refused, why: 'This row cannot be read any more. Bring the file again' };
    const isThere = set.has(row.employerId);
    if (row.isOnList && !isThere)
      return { ...refused, why: 'The employer is not on the list any more. Check the file again' };
    if (!isThere && came.has(row.employerId))
      return { ...refused, why: 'The employer came onto the list while you were looking. Check the file again' };
    const { outcome, why, changes } = set.apply(row, ledger);
    return { number, outcome, why, changes };
  }

  /** Businesses that would be made although one of the same name came onto the list after the check, by other hands. */
  private async cameMeanwhile(
    run: ImportRunEntity,
    batch: readonly CheckedRow[],
    set: WorkingSet,
  ): Promise<ReadonlySet<string>> {
    const planned = batch.filter(isPlaced).filter(({ employerId }) => !set.has(employerId));
    const keyOf = ({ parsed }: (typeof planned)[number]): string =>
      employerKey('title' in parsed ? parsed.employer : parsed.name);
    const rows = await this.transactions.query<{ matchKey: string }>(
      `SELECT match_key AS "matchKey" FROM employer WHERE agency_id = current_agency() AND match_key = ANY($1) AND archived_at IS NULL
         AND created_at > $2 AND NOT EXISTS (SELECT 1 FROM import_change change WHERE change.agency_id = employer.agency_id
           AND change.record_id = employer.id AND change.run_id = $3)`,
      [planned.map(keyOf), run.checkedAt, run.id],
    );
    const came = new Set(rows.map(({ matchKey }) => matchKey));
    return new Set(planned.flatMap((row) => (came.has(keyOf(row)) ? [row.employerId] : [])));
  }

  /** The database refuses this one row's values; it stays out, and the run goes on. */
  private async refuseNext(runId: string): Promise<void> {
    const [row] = await this.rows.toWrite(runId, 1);
    if (!row) return;
    const why = 'This row holds something that cannot be stored. Correct it and bring it again';
    await this.rows.settle(runId, [{ number: row.number, outcome: 'error', why, changes: [] }]);
  }
}
