import { Injectable } from '@nestjs/common';
import { EmployersService } from '@inroads/employers/employers';
import { newId, StaleVersion, Transactions } from '@inroads/platform/database';
import { VisitIntervalRepository } from '../rows/plan.repositories';

export interface VisitIntervalView {
  /** `null`: as its stage asks for. */
  readonly days: number | null;
  /** 0 where none is set. */
  readonly version: number;
}

/** How often a business is visited, where it differs from what its stage asks for. */
@Injectable()
export class VisitIntervalsService {
  constructor(
    private readonly intervals: VisitIntervalRepository,
    private readonly employers: EmployersService,
    private readonly transactions: Transactions,
  ) {}

  /** @throws NotFound */
  get(employerId: string): Promise<VisitIntervalView> {
    return this.transactions.run(async () => {
      await this.employers.requireThere(employerId);
      const row = await this.intervals.ofEmployer(employerId);
      return { days: row?.days ?? null, version: row?.version ?? 0 };
    });
  }

  /** @param days `null`: as the stage asks for @throws NotFound, StaleVersion */
  set(employerId: string, version: number, days: number | null): Promise<VisitIntervalView> {
    return this.transactions.run(async () => {
      await this.employers.hold(employerId);
      const row = await this.intervals.ofEmployer(employerId);
      // None set has the version 0: somebody who saw one must not make it anew.
      if (!row && version !== 0) throw new StaleVersion('visit-interval', await this.get(employerId));
      if (row && days === null) await this.intervals.delete(row.id, version);
      else if (row && days !== null) await this.intervals.update(row.id, version, { days });
      else if (days !== null) await this.intervals.insert({ id: newId(), employerId, days });
      return this.get(employerId);
    });
  }
}
