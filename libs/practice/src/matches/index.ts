export { ANSWERS, type AnswerWord } from './answer.entity';
export * from './answers.service';
export * from './match.errors';
export type * from './match.view';
export * from './matches.module';
export * from './matches.service';
