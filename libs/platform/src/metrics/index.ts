export * from './http-metrics';
export * from './metrics';
export * from './metrics.module';
