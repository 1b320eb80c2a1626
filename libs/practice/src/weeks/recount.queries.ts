import { Injectable } from '@nestjs/common';
import type { SettingName } from '@inroads/contracts';
import { Transactions } from '@inroads/platform/database';

export interface RecountView {
  readonly id: string;
  readonly what: SettingName | 'holiday';
  readonly fromDay: string;
  readonly weeksDone: number;
  /** `null` until it has begun. */
  readonly weeksTotal: number | null;
  readonly isDone: boolean;
  /** Its job was given up and is in the list of failed jobs. */
  readonly isStuck: boolean;
}

/** Those that are not done, and the last one that is. */
const OF_NOW = `
  SELECT recount.id, recount.what, recount.from_day AS "fromDay", recount.weeks_done AS "weeksDone", recount.weeks_total AS "weeksTotal",
    recount.ended_at IS NOT NULL AS "isDone",
    EXISTS (SELECT 1 FROM outbox_message message WHERE message.agency_id = recount.agency_id AND message.job_name = 'practice.recount-agency'
      AND message.payload ->> 'recountId' = recount.id::text AND message.failed_at IS NOT NULL) AS "isStuck"
  FROM recount
  WHERE recount.agency_id = current_agency() AND (recount.ended_at IS NULL OR recount.id = (
    SELECT id FROM recount WHERE agency_id = current_agency() AND ended_at IS NOT NULL ORDER BY ended_at DESC LIMIT 1))
  ORDER BY recount.id DESC LIMIT 20`;

@Injectable()
export class RecountQueries {
  constructor(private readonly transactions: Transactions) {}

  /** Newest first. */
  ofNow(): Promise<RecountView[]> {
    return this.transactions.run(() => this.transactions.query<RecountView>(OF_NOW));
  }
}
