import { Injectable } from '@nestjs/common';
import { Transactions } from '@inroads/platform/database';
import type { RecordName } from '../work/records';

interface History {
  recordId: string;
  /** The version that the run left it with. */
  last: number;
  /** How often the run found it as somebody else had left it; more than once: others changed it in between. */
  finds: number;
}

const PAGE = 5_000;

/** What the run knows of the versions of our rows, beside what they are now. */
@Injectable()
export class ChangeHistory {
  constructor(private readonly transactions: Transactions) {}

  /** Ids of rows that have another version than the run left them with, are gone, or were changed by others while it ran. */
  async touched(runId: string, record: RecordName): Promise<string[]> {
    const touched: string[] = [];
    for (let after: string | null = null; ;) {
      const page: History[] = await this.page(runId, record, after);
      const versions = await this.versionsNow(
        record,
        page.map(({ recordId }) => recordId),
      );
      for (const { recordId, last, finds } of page)
        if (finds > 1 || versions.get(recordId) !== last) touched.push(recordId);
      after = page.at(-1)?.recordId ?? null;
      if (page.length < PAGE) return touched;
    }
  }

  private page(runId: string, record: RecordName, after: string | null): Promise<History[]> {
    return this.transactions.query<History>(
      `SELECT record_id AS "recordId", last, (SELECT count(*) FROM unnest(bases) base WHERE base <> ALL (versions)) AS finds
       FROM (SELECT record_id, max(version) AS last, array_agg(DISTINCT version) AS versions, array_agg(DISTINCT base) AS bases
             FROM import_change WHERE agency_id = current_agency() AND run_id = $1 AND record = $2 AND ($3::uuid IS NULL OR record_id > $3)
             GROUP BY record_id ORDER BY record_id LIMIT ${PAGE}) seen
       ORDER BY record_id`,
      [runId, record, after],
    );
  }

  private async versionsNow(record: RecordName, ids: readonly string[]): Promise<Map<string, number>> {
    const rows = await this.transactions.query<{ id: string; version: number }>(
      `SELECT id, version FROM ${record} WHERE agency_id = current_agency() AND id = ANY($1)`,
      [ids],
    );
    return new Map(rows.map(({ id, version }) => [id, version]));
  }
}
