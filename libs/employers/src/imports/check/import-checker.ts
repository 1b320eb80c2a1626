import { Injectable } from '@nestjs/common';
import { AgenciesService, AgencyTime } from '@inroads/agency/agencies';
import type { DateWords } from '@inroads/calendar';
import { StaffQueries } from '@inroads/agency/staff';
import { Transactions } from '@inroads/platform/database';
import { Geocoder } from '@inroads/platform/geo';
import type { Table, TableRow } from '@inroads/platform/tabular';
import type { ImportRunEntity } from '../import-run.entity';
import { ImportRunRepository } from '../import-run.repository';
import { type CheckedRow, ImportRows } from '../import-rows';
import { ListedEmployers } from '../targets/listed.employers';
import { TargetFinder } from '../targets/target.finder';
import { TableOpener } from '../table.opener';
import { BusinessLoader } from '../work/business.loader';
import { Ledger } from '../work/ledger';
import { WorkingSet } from '../work/working-set';
import { isPlaced } from '../work/placed.row';
import { columnsOf, readContextOf } from './check.context';
import { firstReading } from './first-reading';
import { RowChecker } from './row.checker';

const BATCH = 500;

/** The honest preview: every row of the file is understood, finds its business and is applied to a copy of it. */
@Injectable()
export class ImportChecker {
  constructor(
    private readonly runs: ImportRunRepository,
    private readonly rows: ImportRows,
    private readonly tables: TableOpener,
    private readonly listed: ListedEmployers,
    private readonly loader: BusinessLoader,
    private readonly geocoder: Geocoder,
    private readonly agencies: AgenciesService,
    private readonly staff: StaffQueries,
    private readonly time: AgencyTime,
    private readonly transactions: Transactions,
  ) {}

  /** Run again after a crash it begins anew and keeps decisions. @returns whether it came to the end, not having been stopped */
  async check(run: ImportRunEntity, signal: AbortSignal): Promise<boolean> {
    const { table, close } = await this.tables.open(run, signal);
    try {
      return await this.checkTable(run, table, signal);
    } finally {
      await close();
    }
  }

  private async checkTable(run: ImportRunEntity, table: Table, signal: AbortSignal): Promise<boolean> {
    const { country } = await this.agencies.current();
    const columns = columnsOf(run.places);
    const habit = country === 'US' ? 'month-first' : 'day-first';
    const { rows, dateOrders } = await firstReading(table, columns, habit, run.dateOrder);
    await this.transactions.run(() => this.keepRowCount(run.id, rows));
    const dates = await this.time.dateWords();
    const colleagues = await this.staff.all();
    const context = {
      ...readContextOf(run, columns, colleagues),
      country,
      today: dates.today,
      dateOrders,
      geocoder: this.geocoder,
    };
    const targets = new TargetFinder(run.rule);
    await this.listed.readInto(targets);
    const checker = new RowChecker(run.kind, context, targets);
    const set = this.workingSet(run, dates);
    for await (const batch of batchesOf(table)) {
      signal.throwIfAborted();
      const goesOn = await this.transactions.run(() => this.checkBatch(run, batch, checker, set));
      if (!goesOn) return false;
    }
    return true;
  }

  private workingSet({ id: runId, kind }: ImportRunEntity, dates: DateWords): WorkingSet {
    return new WorkingSet(this.loader, {
      kind,
      runId,
      ...dates,
      isForWriting: false,
      earlierRows: (before, employerIds, keys) => this.rows.earlier(runId, before, employerIds, keys),
    });
  }

  private async checkBatch(
    run: ImportRunEntity,
    batch: readonly TableRow[],
    checker: RowChecker,
    set: WorkingSet,
  ): Promise<boolean> {
    if ((await this.runs.get(run.id)).stopAskedAt !== null) return false;
    const kept = await this.rows.kept(
      run.id,
      batch.map(({ number }) => number),
    );
    const checked: CheckedRow[] = [];
    for (const row of batch) checked.push(await checker.check(row, kept.get(row.number)));
    await this.rows.keep(run.id, run.pass, await previewed(checked, set));
    return true;
  }

  /** Known from the first reading; by a statement of its own, since it is no act of a person on the run. */
  private async keepRowCount(runId: string, rows: number): Promise<void> {
    await this.transactions.query(
      `UPDATE import_run SET rows = $2 WHERE agency_id = current_agency() AND id = $1 AND rows IS DISTINCT FROM $2`,
      [runId, rows],
    );
  }
}

/** Applies the rows that nothing stands in the way of, and tells what came of it. */
export async function previewed(rows: readonly CheckedRow[], set: WorkingSet): Promise<CheckedRow[]> {
  const placed = rows.filter(isPlaced).filter(({ outcome }) => outcome === 'create' || outcome === 'update');
  await set.prepare(placed);
  const ledger = new Ledger();
  const results = new Map(placed.map((row) => [row.number, set.apply(row, ledger)]));
  set.trim(placed);
  return rows.map((row) => {
    const effects = results.get(row.number);
    if (!effects) return row;
    // A row that is looked at again has told some of it before.
    return { ...row, ...effects, warnings: [...new Set([...row.warnings, ...effects.warnings])] };
  });
}

async function* batchesOf(table: Table): AsyncGenerator<TableRow[]> {
  let batch: TableRow[] = [];
  for await (const row of table) {
    batch.push(row);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
