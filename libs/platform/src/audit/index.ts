export * from './audit';
export * from './audit.module';
export * from './audit.queries';
