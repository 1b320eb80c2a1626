import { Injectable } from '@nestjs/common';
import type { SettingName } from '@inroads/contracts';
import { Transactions } from '@inroads/platform/database';
import { Outbox } from '@inroads/platform/outbox';

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

type Recounted = Omit<RecountView, 'isStuck'>;

/** Those that are not done, and the last one that is. */
const OF_NOW = `
  SELECT recount.id, recount.what, recount.from_day AS "fromDay", recount.weeks_done AS "weeksDone", recount.weeks_total AS "weeksTotal",
    recount.ended_at IS NOT NULL AS "isDone"
  FROM recount
  WHERE recount.agency_id = current_agency() AND (recount.ended_at IS NULL OR recount.id = (
    SELECT id FROM recount WHERE agency_id = current_agency() AND ended_at IS NOT NULL ORDER BY ended_at DESC LIMIT 1))
  ORDER BY recount.id DESC LIMIT 20`;

@Injectable()
export class RecountQueries {
  constructor(
    private readonly outbox: Outbox,
    private readonly transactions: Transactions,
  ) {}

  /** Newest first. */
  ofNow(): Promise<RecountView[]> {
    return this.transactions.run(async () => {
      const views: RecountView[] = [];
      for (const row of await this.read()) views.push(await this.asItStands(row));
      return views;
    });
  }

  private async asItStands(row: Recounted): Promise<RecountView> {
    const again = async (): Promise<Recounted> => (await this.read()).find(({ id }) => id === row.id) ?? row;
    const { row: read, isGivenUp } = await this.outbox.standing(
      'practice.recount-agency',
      { recountId: row.id },
      { row, isOn: ({ isDone }) => !isDone, again },
    );
    return { ...read, isStuck: isGivenUp };
  }

  private read(): Promise<Recounted[]> {
    return this.transactions.query<Recounted>(OF_NOW);
  }
}
