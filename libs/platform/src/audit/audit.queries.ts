import { Injectable } from '@nestjs/common';
import { Transactions } from '../database';

export interface AuditEntryView {
  readonly id: number;
  readonly at: Date;
  readonly actorId: string | null;
  readonly requestId: string;
  readonly act: string;
  readonly on: string;
  readonly rowId: string | null;
  readonly seekerId: string | null;
  /** Names of the columns that changed; values only where nothing of a job seeker can be in them. */
  readonly changed: readonly string[];
  readonly content: unknown;
}

export interface AuditFilter {
  readonly seekerId?: string;
  readonly rowId?: string;
  readonly actorId?: string;
  readonly act?: string;
  /** A table; `week-plans`: those that planning writes; `without-week-plans`: all others. */
  readonly table?: string;
  /** Only lines of these tables with nothing of a job seeker. */
  readonly tables?: readonly string[];
  readonly from?: Date;
  readonly before?: Date;
  /** Entries with a smaller number. */
  readonly beforeId?: number;
  readonly limit: number;
}

/**
 * Tables whose values an administrator may read in the trail. Whatever is not here shows which columns changed and
 * nothing of what they say: names, wishes and notes of job seekers stay where they are.
 */
const READABLE = [
  ...['agency', 'setting', 'holiday', 'team', 'team_membership', 'staff', 'employment_period', 'leave', 'cover'],
  ...['employer', 'employer_site', 'employer_person', 'stage_event', 'do_not_contact', 'need', 'fact_entry'],
  ...['opening', 'opening_site', 'identity', 'one_time_link', 'outbox_message', 'import_run', 'recount'],
];

/** What planning writes, dozens of lines at a time. */
const WEEK_PLANS = [
  'plan',
  'plan_stop',
  'plan_stop_seeker',
  'plan_left_out',
  'plan_event',
  'plan_run',
  'plan_run_part',
];

/** Tables that are asked for, and tables that are kept out. */
function tablesOf(kind: string | undefined): { only: readonly string[] | null; without: readonly string[] } {
  if (kind === 'week-plans') return { only: WEEK_PLANS, without: [] };
  if (kind === 'without-week-plans') return { only: null, without: WEEK_PLANS };
  return { only: kind === undefined ? null : [kind], without: [] };
}

/** What everybody who reads businesses may read the history of. */
const BUSINESS = [
  ...['employer', 'employer_site', 'employer_person', 'stage_event', 'do_not_contact', 'need', 'fact_entry'],
  ...['opening', 'opening_site'],
];

/** The trail, newest first. */
@Injectable()
export class AuditQueries {
  constructor(private readonly transactions: Transactions) {}

  /** What became of one business, site, opening or anything else that hangs on a business; of other rows, nothing. */
  changesOf(rowId: string, beforeId: number | undefined, limit: number): Promise<AuditEntryView[]> {
    return this.list({ rowId, tables: BUSINESS, beforeId, limit });
  }

  list(filter: AuditFilter): Promise<AuditEntryView[]> {
    const { only, without } = tablesOf(filter.table);
    return this.transactions.run(() =>
      this.transactions.query<AuditEntryView>(
        `SELECT entry.id, entry.at, entry.actor_id AS "actorId", entry.request_id AS "requestId", entry.act, entry.table_name AS "on",
           entry.row_id AS "rowId", entry.seeker_id AS "seekerId",
           ARRAY(SELECT jsonb_object_keys(coalesce(content.content -> 'after', content.content -> 'before', '{}'))) AS changed,
           CASE WHEN entry.table_name = ANY($9) THEN content.content END AS content
         FROM audit_entry entry LEFT JOIN audit_content content ON content.entry_id = entry.id
         WHERE entry.agency_id = current_agency()
           AND ($1::uuid IS NULL OR entry.seeker_id = $1) AND ($2::uuid IS NULL OR entry.row_id = $2)
           AND ($3::uuid IS NULL OR entry.actor_id = $3) AND ($4::text IS NULL OR entry.act = $4)
           AND ($5::text[] IS NULL OR entry.table_name = ANY($5)) AND entry.table_name <> ALL($12::text[])
           AND ($6::timestamptz IS NULL OR entry.at >= $6) AND ($7::timestamptz IS NULL OR entry.at < $7)
           AND ($8::bigint IS NULL OR entry.id < $8)
           AND ($11::text[] IS NULL OR (entry.table_name = ANY($11) AND entry.seeker_id IS NULL))
         ORDER BY entry.id DESC LIMIT $10`,
        [
          filter.seekerId ?? null,
          filter.rowId ?? null,
          filter.actorId ?? null,
          filter.act ?? null,
          only,
          filter.from ?? null,
          filter.before ?? null,
          filter.beforeId ?? null,
          READABLE,
          filter.limit,
          filter.tables ?? null,
          without,
        ],
      ),
    );
  }
}
