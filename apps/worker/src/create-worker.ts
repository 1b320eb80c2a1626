import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { Config } from '@inroads/platform/config';
import { AppLogger } from '@inroads/platform/logging';
import { WorkerModule } from './worker.module';

/** A worker at work: relay, jobs, and its health on `config.port`. */
export async function createWorker(config: Config): Promise<INestApplicationContext> {
  const app = await NestFactory.createApplicationContext(WorkerModule.with(config), {
    bufferLogs: true,
    abortOnError: false,
  });
  app.useLogger(app.get(AppLogger));
  return app;
}
