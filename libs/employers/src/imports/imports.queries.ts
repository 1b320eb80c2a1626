import { Injectable } from '@nestjs/common';
import { Transactions } from '@inroads/platform/database';
import { decodeCursor, type Page, toPage } from '@inroads/platform/http';
import type { CheckedRow } from './import-rows';
import type { ImportRunEntity } from './import-run.entity';
import { ImportRunRepository } from './import-run.repository';
import {
  type DateOrder,
  type ImportColumn,
  type ImportKind,
  type ImportState,
  type NearRule,
  ROW_OUTCOMES,
  type RowOutcome,
} from './import.words';
import { type Field, fieldsOf } from './mapping';
import { RunAtWork } from './run-at-work';
import { undoUntil } from './undo-days';

export interface ImportLine {
  readonly id: string;
  readonly kind: ImportKind;
  readonly state: ImportState;
  readonly fileName: string;
  /** `null`: the file was not read to its end yet. */
  readonly rows: number | null;
  readonly createdAt: Date;
  readonly createdBy: string;
}

export interface ImportRunView extends ImportLine {
  readonly sheet: string | null;
  readonly fields: readonly Field[];
  readonly columns: readonly ImportColumn[];
  readonly rule: NearRule;
  /** How the person reads 11/10/26; `null`: as the columns tell. */
  readonly dateOrder: DateOrder | null;
  /** Of all rows checked so far; they add up to them. */
  readonly counts: Readonly<Record<RowOutcome, number>>;
  readonly written: {
    readonly created: number;
    /** Of the rows written: brought another site of a business. */
    readonly joined: number;
    readonly updated: number;
    /** Stayed when the run was undone. */
    readonly kept: number;
  };
  /** Rows that bring an address that is not on the map; known once the file is checked. */
  readonly offMap: number;
  readonly progress: { readonly done: number; readonly total: number };
  readonly fault: string | null;
  readonly undoUntil: Date | null;
}

export type ImportRowView = Pick<
  CheckedRow,
  'id' | 'outcome' | 'name' | 'why' | 'changes' | 'warnings' | 'candidates' | 'decision'
> & {
  readonly row: number;
  readonly isOffMap: boolean;
};

/** Of a row that makes a site: it has an address, and no point was found for it. */
const IS_OFF_MAP = `(outcome = 'create' OR (outcome = 'update' AND is_other_site))
  AND coalesce(parsed #>> '{place,pointQuality}' = 'unknown' AND concat(parsed #>> '{place,addressLine}', parsed #>> '{place,postalCode}') <> '', false)`;

interface Tally {
  outcome: RowOutcome;
  isCurrent: boolean;
  isWritten: boolean;
  isOtherSite: boolean;
  isKept: boolean;
  count: number;
}

@Injectable()
export class ImportsQueries {
  constructor(
    private readonly runs: ImportRunRepository,
    private readonly atWork: RunAtWork,
    private readonly transactions: Transactions,
  ) {}

  /** Newest first. */
  async list(limit: number, cursor?: string): Promise<Page<ImportLine>> {
    const before = cursor === undefined ? null : decodeCursor(cursor, 1)[0];
    const rows = await this.transactions.run(async () => {
      const found = await this.transactions.query<ImportLine & { changedAt: Date }>(
        `SELECT id, kind, state, file_name AS "fileName", rows, created_at AS "createdAt", created_by AS "createdBy", changed_at AS "changedAt"
         FROM import_run WHERE agency_id = current_agency() AND ($1::text IS NULL OR id::text < $1::text) ORDER BY id DESC LIMIT $2`,
        [before, limit + 1],
      );
      const states = new Map<string, ImportState>();
      for (const line of found) states.set(line.id, (await this.atWork.since(line)).state ?? line.state);
      return found.map(({ changedAt: _, ...line }) => ({ ...line, state: states.get(line.id) ?? line.state }));
    });
    return toPage(
      rows,
      limit,
      (line) => line,
      ({ id }) => [id],
    );
  }

  /** @throws NotFound */
  one(id: string): Promise<ImportRunView> {
    return this.transactions.run(async () => {
      const run = await this.runs.get(id);
      return this.view({ ...run, ...(await this.atWork.since(run)) });
    });
  }

  /** In the order of the file. @throws NotFound */
  async rows(id: string, outcome: RowOutcome | null, limit: number, cursor?: string): Promise<Page<ImportRowView>> {
    const after = cursor === undefined ? 0 : decodeCursor(cursor, 1)[0];
    const rows = await this.transactions.run(async () => {
      await this.runs.get(id);
      return this.transactions.query<ImportRowView>(
        `SELECT id, number AS row, outcome, name, why, changes, warnings, candidates, decision, ${IS_OFF_MAP} AS "isOffMap" FROM import_row
         WHERE agency_id = current_agency() AND run_id = $1 AND ($2::text IS NULL OR outcome = $2) AND number > $3::integer ORDER BY number LIMIT $4`,
        [id, outcome, after, limit + 1],
      );
    });
    return toPage(
      rows,
      limit,
      (row) => row,
      ({ row }) => [row],
    );
  }

  private async view(run: ImportRunEntity): Promise<ImportRunView> {
    const isCounting = run.state === 'checking' || run.state === 'writing';
    return toView(run, await this.tally(run.id), isCounting ? 0 : await this.countOffMap(run.id));
  }

  private async countOffMap(runId: string): Promise<number> {
    const [found] = await this.transactions.query<{ count: number }>(
      `SELECT count(*) AS count FROM import_row WHERE agency_id = current_agency() AND run_id = $1 AND ${IS_OFF_MAP}`,
      [runId],
    );
    return found?.count ?? 0;
  }

  private tally(runId: string): Promise<Tally[]> {
    return this.transactions.query<Tally>(
      `SELECT row.outcome, row.pass = run.pass AS "isCurrent", row.written_at IS NOT NULL AS "isWritten", row.is_other_site AS "isOtherSite",
         row.kept_why IS NOT NULL AS "isKept", count(*) AS count
       FROM import_row row JOIN import_run run ON run.agency_id = row.agency_id AND run.id = row.run_id
       WHERE row.agency_id = current_agency() AND row.run_id = $1 GROUP BY 1, 2, 3, 4, 5`,
      [runId],
    );
  }
}

function toView(run: ImportRunEntity, tally: readonly Tally[], offMap: number): ImportRunView {
  const sum = (isCounted: (part: Tally) => boolean): number =>
    tally.filter(isCounted).reduce((all, { count }) => all + count, 0);
  const { id, kind, state, fileName, rows, createdAt, createdBy, rule, columns, places, dateOrder, fault, finishedAt } =
    run;
  const isToWrite = ({ outcome, isWritten }: Tally): boolean =>
    isWritten || outcome === 'create' || outcome === 'update';
  return {
    id,
    kind,
    state,
    fileName,
    rows,
    createdAt,
    createdBy: createdBy ?? '',
    sheet: run.shape.sheet,
    fields: fieldsOf(kind),
    columns: columns.map((column) => ({
      ...column,
      field: places.find(({ index }) => index === column.index)?.field ?? null,
    })),
    rule,
    dateOrder,
    counts: Object.fromEntries(
      ROW_OUTCOMES.map((outcome) => [outcome, sum((part) => part.isCurrent && part.outcome === outcome)]),
    ) as Record<RowOutcome, number>,
    written: {
      created: sum(({ isWritten, outcome }) => isWritten && outcome === 'create'),
      joined: sum(({ isWritten, outcome, isOtherSite }) => isWritten && outcome === 'update' && isOtherSite),
      updated: sum(({ isWritten, outcome }) => isWritten && outcome === 'update'),
      kept: sum(({ isKept }) => isKept),
    },
    offMap,
    progress:
      state === 'writing'
        ? { done: sum(({ isWritten }) => isWritten), total: sum(isToWrite) }
        : { done: sum(({ isCurrent }) => isCurrent), total: rows ?? 0 },
    fault,
    undoUntil: finishedAt && state !== 'undone' ? undoUntil(finishedAt) : null,
  };
}
