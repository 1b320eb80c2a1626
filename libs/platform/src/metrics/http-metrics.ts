import { Injectable } from '@nestjs/common';
import type { NextFunction, Request, Response } from 'express';
import { Metrics } from './metrics';

const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** Durations of requests by route template. `app.use(app.get(HttpMetrics).middleware)`, before all else. */
@Injectable()
export class HttpMetrics {
  private readonly seconds;

  constructor(metrics: Metrics) {
    this.seconds = metrics.histogram(
      { name: 'http_request_seconds', help: 'Duration of requests', labels: ['method', 'route', 'status'] },
      SECONDS,
    );
  }

  readonly middleware = (request: Request, response: Response, next: NextFunction): void => {
    const stop = this.seconds.startTimer();
    response.on('finish', () => {
      stop({ method: request.method, route: templateOf(request), status: String(response.statusCode) });
    });
    next();
  };
}

/** `/api/employers/:id`: what was asked for by no route must not become a label, or strangers could make any number of them. */
function templateOf(request: Request): string {
  const { path } = (request.route ?? {}) as { path?: unknown };
  return typeof path === 'string' ? `${request.baseUrl}${path}` : 'none';
}
