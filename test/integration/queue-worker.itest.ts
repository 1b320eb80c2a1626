import type { INestApplicationContext } from '@nestjs/common';
import { TestDatabase } from '@inroads/testing';
import type { Config } from '@inroads/platform/config';
import { createWorker } from '../../apps/worker/src/create-worker';
import { WorkerHealth } from '../../apps/worker/src/health';
import { until } from './queue.harness';

jest.setTimeout(60_000);

describe('the worker process', () => {
  let app: INestApplicationContext;
  const ask = (path: string) => fetch(`http://127.0.0.1:${app.get(WorkerHealth).port}${path}`);

  beforeAll(async () => {
    const { appUrl, ownerUrl } = await TestDatabase.open();
    const config: Config = {
      databaseUrl: appUrl,
      databaseOwnerUrl: ownerUrl,
      databasePoolSize: 8,
      redisUrl: null,
      meili: null,
      travelTimes: null,
      geocoderUrl: null,
      workerMode: 'separate',
      host: '127.0.0.1',
      port: 0,
      publicUrl: 'http://localhost',
      trustProxy: 0,
      secretKey: Buffer.alloc(32, 7),
      smtp: null,
      logLevel: 'silent',
      drainMs: 1_000,
      webRoot: null,
    };
    app = await createWorker(config);
  });

  it('has a handler for every job and a source for every kind of document, or it would not have started', async () => {
    expect(await (await ask('/health/ready')).json()).toEqual({
      status: 'ok',
      checks: { database: 'up', queue: 'up' },
    });
  });

  it('tells how deep its queues are, how old the outbox is, and how long jobs took', async () => {
    await until('a job that repeats', async () =>
      (await (await ask('/metrics')).text()).includes('inroads_job_seconds_count{'),
    );
    const metrics = await (await ask('/metrics')).text();
    for (const name of ['queue_jobs{queue="search",state="waiting"}', 'outbox_oldest_seconds', 'failed_jobs']) {
      expect(metrics).toContain(`inroads_${name}`);
    }
  });

  it('stops', async () => {
    const { port } = app.get(WorkerHealth);
    await app.close();
    await expect(fetch(`http://127.0.0.1:${port}/health/live`)).rejects.toThrow();
  });
});
