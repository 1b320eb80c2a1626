import type { Fact } from '@inroads/matching';

export const OPENING_SOURCES = ['heard', 'advertised', 'import', 'seen'] as const;
export type OpeningSource = (typeof OPENING_SOURCES)[number];

/** Current facts by key: fields of an opening (pay, hours, schedule ...) beside keys of the fact catalogue. */
export type OpeningFactMap = Readonly<Record<string, Fact<unknown>>>;
