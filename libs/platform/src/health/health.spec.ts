import { Health } from './health';

const indicator = (name: string, isRequired: boolean, check: () => Promise<void>) => ({ name, isRequired, check });
const up = () => Promise.resolve();
const down = () => Promise.reject(new Error('away'));

describe('Health', () => {
  it('is ok when all is up', async () => {
    const health = new Health();
    health.add(indicator('database', true, up));
    expect(await health.report()).toEqual({ status: 'ok', checks: { database: 'up' } });
  });

  it('is down without what is required, and degraded without what is not', async () => {
    const health = new Health();
    health.add(indicator('database', true, up));
    health.add(indicator('queue', false, down));
    expect(await health.report()).toEqual({ status: 'degraded', checks: { database: 'up', queue: 'down' } });
    health.add(indicator('database', true, down));
    expect((await health.report()).status).toBe('down');
  });

  it('takes no answer in time for down', async () => {
    jest.useFakeTimers();
    const health = new Health();
    health.add(indicator('queue', false, () => new Promise(() => undefined)));
    const report = health.report();
    await jest.advanceTimersByTimeAsync(2_000);
    expect((await report).checks).toEqual({ queue: 'down' });
    jest.useRealTimers();
  });

  it('is down once it stops, whatever is up', async () => {
    const health = new Health();
    health.add(indicator('database', true, up));
    health.stop();
    expect((await health.report()).status).toBe('down');
  });
});
