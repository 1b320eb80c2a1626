import { types } from 'pg';
import type { DataSourceOptions } from 'typeorm';
import { SnakeNamingStrategy } from './snake-naming.strategy';

// A `date` is a day, not an instant: pg would make it midnight of the server's zone. int8 counts here stay far below 2^53.
types.setTypeParser(types.builtins.DATE, (day) => day);
types.setTypeParser(types.builtins.INT8, Number);
types.setTypeParser(types.builtins.NUMERIC, Number);

export const dataSourceOptions = (url: string, poolSize: number) =>
  ({
    type: 'postgres',
    url,
    poolSize,
    synchronize: false,
    namingStrategy: new SnakeNamingStrategy(),
    migrationsTableName: 'migration',
    migrationsTransactionMode: 'each',
    uuidExtension: 'pgcrypto',
    installExtensions: false,
    applicationName: 'inroads',
    extra: {
      statement_timeout: 60_000,
      lock_timeout: 15_000,
      idle_in_transaction_session_timeout: 60_000,
      connectionTimeoutMillis: 10_000,
      keepAlive: true,
    },
  }) satisfies DataSourceOptions;
