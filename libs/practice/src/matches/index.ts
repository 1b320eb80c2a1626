export { ANSWERS, type AnswerWord } from './answer-word';
export * from './answers.service';
export * from './match.errors';
export type * from './match.view';
export * from './matches.module';
export * from './matches.service';
export { type SeekerFields, toSeekerProfile } from './seeker-profile';
