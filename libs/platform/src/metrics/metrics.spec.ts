import { EventEmitter } from 'node:events';
import type { Request, Response } from 'express';
import { HttpMetrics } from './http-metrics';
import { Metrics } from './metrics';
import { OutboxMetrics } from './outbox-metrics';

const lines = async (metrics: Metrics, name: string) =>
  (await metrics.text()).split('\n').filter((line) => line.startsWith(`inroads_${name}`));

describe('Metrics', () => {
  it('reads a gauge at each scrape, and leaves it out when it cannot be read', async () => {
    const metrics = new Metrics();
    let value = 1;
    metrics.gauge({ name: 'depth', help: 'x' }, (gauge) => {
      if (value < 0) return Promise.reject(new Error('away'));
      gauge.set(value);
      return Promise.resolve();
    });
    expect(await lines(metrics, 'depth')).toEqual(['inroads_depth 1']);
    value = 2;
    expect(await lines(metrics, 'depth')).toEqual(['inroads_depth 2']);
    value = -1;
    expect(await lines(metrics, 'depth')).toEqual([]);
  });

  it('tells the outbox figures with one question', async () => {
    const metrics = new Metrics();
    const read = jest.fn(() => Promise.resolve({ waiting: 3, oldestSeconds: 61, indexLagSeconds: 2, failed: 1 }));
    new OutboxMetrics(metrics, { read } as never).onModuleInit();
    const text = await metrics.text();
    for (const line of [
      'outbox_waiting_messages 3',
      'outbox_oldest_seconds 61',
      'search_index_lag_seconds 2',
      'failed_jobs 1',
    ]) {
      expect(text).toContain(`inroads_${line}\n`);
    }
    expect(read).toHaveBeenCalledTimes(1);
  });

  it('names requests by route template, and those of no route by none', async () => {
    const metrics = new Metrics();
    const http = new HttpMetrics(metrics);
    for (const route of [{ path: '/employers/:id' }, undefined]) {
      const response = Object.assign(new EventEmitter(), { statusCode: 200 });
      http.middleware(
        { method: 'GET', baseUrl: '/api', route } as Request,
        response as unknown as Response,
        () => undefined,
      );
      response.emit('finish');
    }
    const counts = await lines(metrics, 'http_request_seconds_count');
    expect(counts).toEqual([
      'inroads_http_request_seconds_count{method="GET",route="/api/employers/:id",status="200"} 1',
      'inroads_http_request_seconds_count{method="GET",route="none",status="200"} 1',
    ]);
  });
});
