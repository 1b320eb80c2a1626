export * from './handles-job';
export * from './job-queue';
