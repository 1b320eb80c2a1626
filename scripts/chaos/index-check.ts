import { type INestApplicationContext, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { Clock } from '@inroads/kernel';
import type { Config } from '@inroads/platform/config';
import { RequestScope, Transactions } from '@inroads/platform/database';
import { type EngineDifference, Reconciler, SearchJobsModule } from '@inroads/platform/search';
import { SeedModule } from '../../db/seed/seed.module';

class Now extends Clock {
  now(): Date {
    return new Date();
  }
}

/** Holds the documents of every engine against the rows, for every agency, and repairs nothing. */
export class IndexCheck {
  private constructor(private readonly app: INestApplicationContext) {}

  static async open(config: Config): Promise<IndexCheck> {
    @Module({ imports: [SeedModule.with(config, new Now()), SearchJobsModule] })
    class IndexCheckModule {}
    return new IndexCheck(await NestFactory.createApplicationContext(IndexCheckModule, { logger: ['error'] }));
  }

  close(): Promise<void> {
    return this.app.close();
  }

  async differences(): Promise<EngineDifference[]> {
    const scope = this.app.get(RequestScope, { strict: false });
    const transactions = this.app.get(Transactions, { strict: false });
    const as = <T>(agencyId: string | null, work: () => Promise<T>) =>
      scope.run({ agencyId, actor: { kind: 'system' }, requestId: 'chaos' }, work);
    const agencies = await as(null, () =>
      transactions.run(() => transactions.query<{ id: string }>('SELECT id FROM agency')),
    );
    const found: EngineDifference[] = [];
    for (const { id } of agencies)
      found.push(...(await as(id, () => this.app.get(Reconciler, { strict: false }).compare())));
    return found;
  }
}
