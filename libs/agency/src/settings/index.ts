export * from './setting-changes.port';
export * from './setting.errors';
export * from './settings.module';
export * from './settings.service';
