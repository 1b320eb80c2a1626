import { type DynamicModule, Global, Module } from '@nestjs/common';
import { TypeOrmModule, getDataSourceToken } from '@nestjs/typeorm';
import { ClsPluginTransactional } from '@nestjs-cls/transactional';
import { TransactionalAdapterTypeOrm } from '@nestjs-cls/transactional-adapter-typeorm';
import { ClsModule } from 'nestjs-cls';
import type { Config } from '../config';
import { dataSourceOptions } from './data-source-options';
import { RequestScope } from './request-scope';
import { Transactions } from './transactions';

@Global()
@Module({})
export class DatabaseModule {
  static with(config: Config): DynamicModule {
    const orm = TypeOrmModule.forRoot({
      ...dataSourceOptions(config.databaseUrl, config.databasePoolSize),
      autoLoadEntities: true,
      retryAttempts: 0,
    });
    const cls = ClsModule.forRoot({
      global: true,
      middleware: { mount: false },
      plugins: [
        new ClsPluginTransactional({
          imports: [orm],
          adapter: new TransactionalAdapterTypeOrm({ dataSourceToken: getDataSourceToken() }),
        }),
      ],
    });
    return {
      module: DatabaseModule,
      imports: [orm, cls],
      providers: [RequestScope, Transactions],
      exports: [RequestScope, Transactions],
    };
  }
}
