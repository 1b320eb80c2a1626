import { en } from './en';

/** Another language is another object of this type: a missing or mistyped text does not compile. */
export type Texts = typeof en;

export const t: Texts = en;
