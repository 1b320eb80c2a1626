import { createReadStream } from 'node:fs';
import { Injectable } from '@nestjs/common';
import { AgenciesService, AgencyTime } from '@inroads/agency/agencies';
import { Conflict } from '@inroads/kernel';
import { newId, RequestScope, type RowChanges, Transactions } from '@inroads/platform/database';
import { FileStore } from '@inroads/platform/files';
import { Outbox } from '@inroads/platform/outbox';
import { type Table, TableReader, TableUnreadable } from '@inroads/platform/tabular';
import { placesOf, toColumn, toGuess } from './columns.view';
import type { ImportRunEntity } from './import-run.entity';
import { ImportRunRepository } from './import-run.repository';
import type { ColumnPlace, DateOrder, ImportColumn, ImportKind, ImportState, NearRule } from './import.words';
import { ImportNotNow, UndoTooLate } from './imports.errors';
import { checkMapping, guessColumns } from './mapping';
import { RunAtWork } from './run-at-work';
import { isUndoable } from './undo-days';

const KEEP_FILE_DAYS = 30;
const DAY_MS = 86_400_000;

/** A file as it came, on this machine. */
export interface ReceivedFile {
  readonly path: string;
  readonly name: string;
}

/** Imports, step by step: file, columns, check, write, undo. The long ones are jobs. */
@Injectable()
export class ImportsService {
  constructor(
    private readonly runs: ImportRunRepository,
    private readonly atWork: RunAtWork,
    private readonly reader: TableReader,
    private readonly files: FileStore,
    private readonly agencies: AgenciesService,
    private readonly time: AgencyTime,
    private readonly outbox: Outbox,
    private readonly scope: RequestScope,
    private readonly transactions: Transactions,
  ) {}

  /**
   * Looks at a file before anything is kept of it.
   * @throws TableTooLarge, TableUnsupported, TableUnreadable
   */
  async begin(kind: ImportKind, file: ReceivedFile): Promise<string> {
    const table = await this.reader.open({ path: file.path, fileName: file.name });
    if (table.sample.length === 0)
      throw new TableUnreadable('file.no-rows', 'This file holds a header and no rows. Choose another one.');
    const columns = await this.guess(kind, table);
    const { kind: format, sheet, headerRow } = table.detection;
    return this.transactions.run(async () => {
      const fileId = await this.files.keep(createReadStream(file.path), {
        name: file.name,
        contentType:
          format === 'csv' ? 'text/csv' : 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        ownerId: this.scope.staffId,
        expiresAt: new Date(this.time.now().getTime() + KEEP_FILE_DAYS * DAY_MS),
      });
      const id = newId();
      await this.runs.insert({
        id,
        kind,
        state: 'columns',
        fileId,
        fileName: file.name,
        shape: { kind: format, sheet, headerRow },
        columns,
        places: placesOf(columns),
        dateOrder: null,
        rule: 'ask',
        rows: null,
        pass: 0,
        checkedAt: null,
        fault: null,
        stopAskedAt: null,
        runBy: null,
        finishedAt: null,
      });
      return id;
    });
  }

  /**
   * What each column becomes; then the rows are checked.
   * @param dateOrder how the person reads 11/10/26; `null`: as the columns tell
   * @throws Invalid naming the columns that cannot be placed so; ImportNotNow, NotFound
   */
  placeColumns(id: string, places: readonly ColumnPlace[], dateOrder: DateOrder | null): Promise<void> {
    return this.act(id, ['columns', 'checked', 'failed'], async (run) => {
      checkMapping(run.kind, new Map(places.map(({ index, field }) => [index, field])), run.columns.map(toGuess));
      if (wordsOf(places) !== wordsOf(run.places)) await this.forgetDecisions(id);
      await this.outbox.enqueue('imports.check-file', { runId: id });
      return { ...checkAgain(run), places: [...places], dateOrder };
    });
  }

  /** One answer for all that may be the same; what was decided about single rows stays. */
  setRule(id: string, rule: NearRule): Promise<void> {
    return this.act(id, ['checked'], async (run) => {
      await this.outbox.enqueue('imports.check-file', { runId: id });
      return { ...checkAgain(run), rule };
    });
  }

  /** Writes the rows that are to be created or updated, or goes on with those where it was stopped; those that wait for a decision stay out. */
  run(id: string): Promise<void> {
    return this.act(id, ['checked', 'stopped'], async () => {
      const [ready] = await this.transactions.query(
        `SELECT 1 FROM import_row WHERE agency_id = current_agency() AND run_id = $1 AND outcome IN ('create', 'update') AND written_at IS NULL LIMIT 1`,
        [id],
      );
      if (!ready)
        throw new Conflict('import.nothing-to-write', 'No row would be written. Decide on rows, or correct the file.');
      await this.outbox.enqueue('imports.write-rows', { runId: id });
      return { state: 'writing', runBy: this.scope.staffId, stopAskedAt: null, finishedAt: null, fault: null };
    });
  }

  /** At the next safe place. What was written stays, and can be undone. */
  stop(id: string): Promise<void> {
    return this.act(id, ['checking', 'writing'], () => Promise.resolve({ stopAskedAt: this.time.now() }));
  }

  /** @throws UndoTooLate after 30 days */
  undo(id: string): Promise<void> {
    return this.act(id, ['done', 'stopped'], async ({ finishedAt }) => {
      if (!isUndoable(finishedAt, this.time.now())) throw new UndoTooLate();
      await this.outbox.enqueue('imports.undo-run', { runId: id });
      return { state: 'undoing', runBy: this.scope.staffId, fault: null };
    });
  }

  private act(
    id: string,
    states: readonly ImportState[],
    work: (run: ImportRunEntity) => Promise<RowChanges<ImportRunEntity>>,
  ): Promise<void> {
    return this.transactions.run(async () => {
      const held = await this.runs.hold(id);
      const since = await this.atWork.since(held);
      const run = { ...held, ...since };
      if (!states.includes(run.state)) throw new ImportNotNow(run.state);
      await this.runs.update(id, run.version, { ...since, ...(await work(run)) });
    });
  }

  private async guess(kind: ImportKind, { detection, sample }: Table): Promise<ImportColumn[]> {
    const { country } = await this.agencies.current();
    const dateHabit = country === 'US' ? 'month-first' : 'day-first';
    const today = await this.time.today();
    return guessColumns(kind, detection.columns, sample, { country, today, dateHabit }).columns.map(toColumn);
  }

  private async forgetDecisions(runId: string): Promise<void> {
    await this.transactions.query(
      `UPDATE import_row SET decision = NULL WHERE agency_id = current_agency() AND run_id = $1 AND decision IS NOT NULL`,
      [runId],
    );
  }
}

const wordsOf = (places: readonly ColumnPlace[]): string =>
  places.map(({ index, field }) => `${index} ${field}`).join();

function checkAgain({ pass }: ImportRunEntity): RowChanges<ImportRunEntity> {
  return { state: 'checking', pass: pass + 1, stopAskedAt: null, fault: null };
}
