export const ANSWERS = ['yes', 'maybe', 'no'] as const;
export type AnswerWord = (typeof ANSWERS)[number];
