export { OPENING_SOURCES, type OpeningFactMap, type OpeningSource } from './opening-words';
export type * from './opening.input';
export * from './openings.module';
export * from './openings.queries';
export * from './openings.service';
