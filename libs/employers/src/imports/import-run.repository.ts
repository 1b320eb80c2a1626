import { Injectable } from '@nestjs/common';
import { AgencyRepository, RequestScope, Transactions } from '@inroads/platform/database';
import { ImportRunEntity } from './import-run.entity';

@Injectable()
export class ImportRunRepository extends AgencyRepository<ImportRunEntity> {
  protected readonly target = ImportRunEntity;
  protected readonly noun = 'import';
  constructor(transactions: Transactions, scope: RequestScope) {
    super(transactions, scope);
  }

  /** The run, held for this transaction: acts and jobs on it happen one after the other. @throws NotFound */
  async hold(id: string): Promise<ImportRunEntity> {
    const run = await this.rows('run').andWhere('run.id = :id', { id }).setLock('pessimistic_write').getOne();
    if (!run) throw this.notFound();
    return run;
  }
}
