import type { INestApplication } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { Config } from '@inroads/platform/config';
import { API_PREFIX, withoutPrefix } from './api-prefix';
import { AppModule } from './app.module';

/** Enough of a configuration to list the routes: nothing is connected to. */
const NOWHERE: Config = {
  databaseUrl: 'postgres://nobody@127.0.0.1:1/none',
  databaseOwnerUrl: 'postgres://nobody@127.0.0.1:1/none',
  databasePoolSize: 2,
  redisUrl: null,
  meili: null,
  travelTimes: null,
  geocoderUrl: null,
  workerMode: 'separate',
  host: '127.0.0.1',
  port: 0,
  publicUrl: 'http://127.0.0.1',
  trustProxy: 0,
  secretKey: Buffer.alloc(32),
  smtp: null,
  logLevel: 'silent',
  drainMs: 0,
  webRoot: null,
};

/** The API with its routes and nothing behind them. Close it afterwards. */
export async function previewApp(): Promise<INestApplication> {
  const app = await NestFactory.create(AppModule.with(NOWHERE), { preview: true, logger: false, abortOnError: false });
  app.setGlobalPrefix(API_PREFIX, { exclude: withoutPrefix });
  return app;
}
