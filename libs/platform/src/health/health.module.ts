import { Injectable, Module, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import { RequestScope, type Scope, Transactions } from '../database';
import { Health } from './health';

const HEALTH_SCOPE: Scope = { agencyId: null, actor: { kind: 'system' }, requestId: 'health' };

@Injectable()
class DatabaseHealth implements OnModuleInit, OnModuleDestroy {
  constructor(
    private readonly health: Health,
    private readonly transactions: Transactions,
    private readonly scope: RequestScope,
  ) {}

  onModuleInit(): void {
    this.health.add({
      name: 'database',
      isRequired: true,
      check: () =>
        this.scope.run(HEALTH_SCOPE, () =>
          this.transactions.run(async () => void (await this.transactions.query('SELECT 1'))),
        ),
    });
  }

  /** Before running work is waited for. */
  onModuleDestroy(): void {
    this.health.stop();
  }
}

@Module({ providers: [Health, DatabaseHealth], exports: [Health] })
export class HealthModule {}
