/**
 * How far we may speak for the person to any employer (docs/rules.md, Speaking for people a): the person's choice,
 * never the specialist's.
 */
export const SPEAK_FOR_LEVELS = ['nothing', 'strengths', 'name'] as const;
export type SpeakForLevel = (typeof SPEAK_FOR_LEVELS)[number];
