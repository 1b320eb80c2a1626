import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { Transactions } from '@inroads/platform/database';
import { csvRows, type CsvValue, type Table } from '@inroads/platform/tabular';
import type { ImportRunEntity } from './import-run.entity';
import { ImportRunRepository } from './import-run.repository';
import type { RowOutcome } from './import.words';
import { TableOpener } from './table.opener';

interface LeftOut {
  number: number;
  outcome: RowOutcome;
  why: string;
  warnings: string[];
}

const PAGE = 1_000;
const RESULTS: Record<RowOutcome, string> = {
  create: 'Not written',
  update: 'Not written',
  decide: 'May be the same',
  skip: 'Nothing to do',
  error: 'Error',
};

/**
 * The rows that stayed out, with their own cells and what to do, to be corrected and brought again. Only columns that were
 * placed are in it: what else the file holds may be about job seekers, and is nobody's to download.
 */
@Injectable()
export class ErrorSheet {
  constructor(
    private readonly runs: ImportRunRepository,
    private readonly tables: TableOpener,
    private readonly transactions: Transactions,
  ) {}

  /** @throws NotFound, FileGone once the file is no longer kept */
  async open(runId: string): Promise<{ name: string; content: Readable }> {
    const run = await this.transactions.run(() => this.runs.get(runId));
    const { table, close } = await this.tables.open(run);
    const content = csvRows(this.lines(run, table));
    content.once('close', () => void close());
    return { name: `${run.fileName.replace(/\.[^.]*$/, '')} - left out.csv`, content };
  }

  private async *lines(run: ImportRunEntity, table: Table): AsyncGenerator<CsvValue[]> {
    const shown = run.places.map(({ index }) => index).sort((a, b) => a - b);
    yield ['Row', 'Result', 'What to do', ...shown.map((index) => table.detection.columns[index]?.name ?? '')];
    let page = await this.page(run.id, 0);
    for await (const { number, cells } of table) {
      while (page[0] && page[0].number < number) page.shift();
      if (page.length === 0) page = await this.page(run.id, number - 1);
      const [row] = page;
      if (!row) return;
      if (row.number !== number) continue;
      page.shift();
      const what = [row.why, ...row.warnings]
        .filter((part) => part !== '')
        .map(asSentence)
        .join(' ');
      yield [number, RESULTS[row.outcome], what, ...shown.map((index) => cells[index]?.text ?? '')];
    }
  }

  private page(runId: string, after: number): Promise<LeftOut[]> {
    return this.transactions.run(() =>
      this.transactions.query<LeftOut>(
        `SELECT number, outcome, why, warnings FROM import_row row WHERE row.agency_id = current_agency() AND row.run_id = $1 AND row.number > $2
           AND (row.outcome IN ('decide', 'skip', 'error') OR (row.written_at IS NULL AND EXISTS (
             SELECT 1 FROM import_run run WHERE run.agency_id = row.agency_id AND run.id = row.run_id AND run.finished_at IS NOT NULL)))
         ORDER BY number LIMIT ${PAGE}`,
        [runId, after],
      ),
    );
  }
}

const asSentence = (text: string): string => (/[.!?…]$/.test(text) ? text : `${text}.`);
