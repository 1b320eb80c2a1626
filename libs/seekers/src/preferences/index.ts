export { PreferenceVersionEntity } from './preference-version.entity';
export * from './preference.view';
export * from './preferences.module';
export * from './preferences.service';
