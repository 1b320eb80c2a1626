export * from './cause-of';
export * from './deliveries';
export * from './failed-jobs';
export * from './outbox';
export * from './outbox-stats';
export * from './outbox.module';
export * from './system-scope';
