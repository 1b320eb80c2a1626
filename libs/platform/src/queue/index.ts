export * from './handles-job';
export * from './job-queue';
export * from './job-runner.module';
export * from './migrate-queue';
export * from './our-fault';
export * from './outbox-relay';
export * from './repeat';
