import { Global, Module } from '@nestjs/common';
import { HttpMetrics } from './http-metrics';
import { Metrics } from './metrics';
import { OutboxMetrics } from './outbox-metrics';

@Global()
@Module({ providers: [Metrics, OutboxMetrics, HttpMetrics], exports: [Metrics, HttpMetrics] })
export class MetricsModule {}
