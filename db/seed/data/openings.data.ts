import { POSTED_OPENINGS } from './openings-posted.data';
import { TOLD_OPENINGS } from './openings-told.data';
import type { DemoOpening } from './shapes';

export const OPENINGS: readonly DemoOpening[] = [...TOLD_OPENINGS, ...POSTED_OPENINGS];
