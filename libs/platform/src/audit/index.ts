export * from './audit';
export * from './audit.module';
export * from './audit.queries';
export * from './verify-audit';
