export * from './contact.errors';
export type * from './contact.input';
export { SAID_LEVELS, type SaidLevel } from './said-level';
export * from './contacts.module';
export * from './contacts.queries';
export * from './contacts.service';
export * from './follow-ups.service';
export { LearnedService } from './learned';
export * from './learned.queries';
