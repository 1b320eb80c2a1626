export * from './describe-unless';
export * from './fake-clock';
export * from './test-database';
export * from './test-redis';
export * from './test-services';
