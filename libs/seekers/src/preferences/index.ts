export * from './preference.view';
export * from './preferences.module';
export * from './preferences.service';
