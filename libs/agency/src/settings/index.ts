export * from './setting-changes.port';
export * from './settings.module';
export * from './settings.service';
