export { OPENING_SOURCES, OpeningEntity, type OpeningFactMap, type OpeningSource } from './opening.entity';
export type * from './opening.input';
export * from './openings.module';
export * from './openings.queries';
export * from './openings.service';
