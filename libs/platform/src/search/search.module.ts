import { Global, Inject, Injectable, Module, type OnApplicationShutdown } from '@nestjs/common';
import { CONFIG, type Config } from '../config';
import { RequestScope, Transactions } from '../database';
import { AppLogger } from '../logging';
import { EngineStates } from './engine-states';
import { LayeredSearchIndex } from './layered-search-index';
import { MeiliClient } from './meili-client';
import { MeiliSearchEngine } from './meili-search-engine';
import { PostgresSearchIndex } from './postgres-search-index';
import { SearchIndex } from './search-index';

/** Connection to Meilisearch; `client` is null where none is set. */
@Injectable()
export class MeiliConnection implements OnApplicationShutdown {
  readonly client: MeiliClient | null;

  constructor(@Inject(CONFIG) { meili }: Pick<Config, 'meili'>) {
    this.client = meili === null ? null : new MeiliClient(meili.url, meili.key);
  }

  async onApplicationShutdown(): Promise<void> {
    await this.client?.close();
  }
}

/** The search port: what every process has that searches or indexes. */
@Global()
@Module({
  providers: [
    PostgresSearchIndex,
    EngineStates,
    MeiliConnection,
    {
      provide: SearchIndex,
      inject: [PostgresSearchIndex, MeiliConnection, EngineStates, Transactions, RequestScope, AppLogger],
      useFactory: (
        postgres: PostgresSearchIndex,
        { client }: MeiliConnection,
        states: EngineStates,
        transactions: Transactions,
        scope: RequestScope,
        logger: AppLogger,
      ) =>
        client === null
          ? postgres
          : new LayeredSearchIndex(postgres, new MeiliSearchEngine(client), states, transactions, scope, logger),
    },
  ],
  exports: [SearchIndex, PostgresSearchIndex, EngineStates, MeiliConnection],
})
export class SearchModule {}
