import { Health } from '@inroads/platform/health';
import { Metrics } from '@inroads/platform/metrics';
import { WorkerHealth } from './health';

describe('WorkerHealth', () => {
  const health = new Health();
  let isDatabaseUp = true;
  const server = new WorkerHealth(health, new Metrics(), { host: '127.0.0.1', port: 0 });
  const ask = (path: string) => fetch(`http://127.0.0.1:${server.port}${path}`);

  beforeAll(async () => {
    health.add({
      name: 'database',
      isRequired: true,
      check: () => (isDatabaseUp ? Promise.resolve() : Promise.reject(new Error('away'))),
    });
    await server.onApplicationBootstrap();
  });
  afterAll(() => server.onApplicationShutdown());

  it('lives and is ready', async () => {
    expect((await ask('/health/live')).status).toBe(200);
    const ready = await ask('/health/ready');
    expect([ready.status, await ready.json()]).toEqual([200, { status: 'ok', checks: { database: 'up' } }]);
  });

  it('lives on without its database, but is not ready', async () => {
    isDatabaseUp = false;
    expect((await ask('/health/live')).status).toBe(200);
    expect((await ask('/health/ready')).status).toBe(503);
    isDatabaseUp = true;
  });

  it('gives metrics to Prometheus, and nothing else', async () => {
    const metrics = await ask('/metrics');
    expect(metrics.headers.get('content-type')).toContain('text/plain');
    expect(await metrics.text()).toContain('inroads_process_cpu_seconds_total');
    expect((await ask('/')).status).toBe(404);
  });
});
