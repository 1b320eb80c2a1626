import { Global, Module } from '@nestjs/common';
import { Transactions } from '../database';
import { HealthModule } from '../health';
import { AppLogger } from '../logging';
import { MetricsModule } from '../metrics';
import { EngineStates } from './engine-states';
import { LayeredSearchIndex } from './layered-search-index';
import { MeiliConnection } from './meili-connection';
import { MeiliSearchEngine } from './meili-search-engine';
import { PostgresSearchIndex } from './postgres-search-index';
import { SearchIndex } from './search-index';
import { PostgresWordSearch } from './postgres-word-search';
import { SearchWords } from './search-words';
import { SearchTelemetry } from './search-telemetry';

/** The search port: what every process has that searches or indexes. */
@Global()
@Module({
  imports: [HealthModule, MetricsModule],
  providers: [
    SearchTelemetry,
    SearchWords,
    PostgresWordSearch,
    PostgresSearchIndex,
    EngineStates,
    MeiliConnection,
    {
      provide: SearchIndex,
      inject: [PostgresSearchIndex, MeiliConnection, EngineStates, Transactions, AppLogger],
      useFactory: (
        postgres: PostgresSearchIndex,
        { client }: MeiliConnection,
        states: EngineStates,
        transactions: Transactions,
        logger: AppLogger,
      ) =>
        client === null
          ? postgres
          : new LayeredSearchIndex(postgres, new MeiliSearchEngine(client), states, transactions, logger),
    },
  ],
  exports: [SearchIndex, SearchWords, PostgresSearchIndex, EngineStates, MeiliConnection],
})
export class SearchModule {}
