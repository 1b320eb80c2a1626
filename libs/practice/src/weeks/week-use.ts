import { Injectable } from '@nestjs/common';
import { WeekUse } from '@inroads/agency/agencies';
import { Transactions } from '@inroads/platform/database';

/** Every table whose rows name a week by its first day. */
const BY_WEEK = ['contact', 'plan', 'appointment', 'plan_run', 'staff_week'];

@Injectable()
export class KeptByWeek extends WeekUse {
  constructor(private readonly transactions: Transactions) {
    super();
  }

  async isAnythingKept(): Promise<boolean> {
    const any = BY_WEEK.map((table) => `EXISTS (SELECT FROM ${table} WHERE agency_id = current_agency())`);
    const [row] = await this.transactions.query<{ isKept: boolean }>(`SELECT ${any.join(' OR ')} AS "isKept"`);
    return row?.isKept ?? false;
  }
}
