import { Injectable } from '@nestjs/common';
import { AgencyTime } from '@inroads/agency/agencies';
import { newId, RequestScope, Transactions } from '@inroads/platform/database';
import { Mailer } from '@inroads/platform/mail';
import { DigestRepository } from './digest.repository';

export interface DigestWish {
  readonly isWanted: boolean;
  /** Without mail on this server nothing is sent, whatever was asked for. */
  readonly isMailSetUp: boolean;
}

/** Whether somebody wants a mail in the morning: her own to say, and off until she says so. */
@Injectable()
export class DigestWishesService {
  constructor(
    private readonly digests: DigestRepository,
    private readonly mailer: Mailer,
    private readonly time: AgencyTime,
    private readonly scope: RequestScope,
    private readonly transactions: Transactions,
  ) {}

  own(): Promise<DigestWish> {
    return this.transactions.run(async () => {
      const row = await this.digests.ofStaff(this.scope.staffId);
      return { isWanted: row?.isWanted ?? false, isMailSetUp: this.mailer.isSetUp };
    });
  }

  /** Said twice it is said once. Whoever asks for it is told from then on, not what happened before. */
  setOwn(isWanted: boolean): Promise<DigestWish> {
    return this.transactions.run(async () => {
      await this.transactions.query(
        `INSERT INTO digest (id, agency_id, staff_id, is_wanted, told_until) VALUES ($1, current_agency(), $2, $3, $4)
         ON CONFLICT (agency_id, staff_id) DO UPDATE SET is_wanted = excluded.is_wanted, told_until = excluded.told_until
           WHERE digest.is_wanted <> excluded.is_wanted`,
        [newId(), this.scope.staffId, isWanted, this.time.now()],
      );
      return this.own();
    });
  }
}
