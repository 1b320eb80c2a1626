export * from './find.queries';
export * from './finding.module';
