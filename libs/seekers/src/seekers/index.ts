export { SeekerAccess, VISIBLE } from './seeker-access';
export * from './seeker-changes.port';
export { SPEAK_FOR_LEVELS, type SpeakForLevel } from './speak-for';
export * from './seeker.errors';
export type * from './seeker.input';
export type * from './seeker.view';
export * from './seekers.module';
export * from './seekers.queries';
export * from './seekers.service';
