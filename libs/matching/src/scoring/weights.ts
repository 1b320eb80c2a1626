import type { Level } from '../types';

/** Part of every ranking that is kept, so that it can be explained later. Raise it when a score could come out otherwise. */
export const SCORER_VERSION = '1';

/**
 * A gate that is met weighs as much as a strong wish (docs/rules.md, Ranking a); an Avoid seen to be absent likewise.
 */
export const WEIGHTS: Readonly<Record<Level, number>> = { must: 3, strong: 3, nice: 1, 'rather-not': 2, avoid: 3 };

/** Where an opening of which nothing is known stands, and how strongly it is held there. */
export const MIDDLE = 0.5;
export const MIDDLE_WEIGHT = 1;

/** From here on a wish counts as met: "fits 5 of 6". */
export const MET_FROM = 0.75;

export const isGate = (level: Level): boolean => level === 'must' || level === 'avoid';
export const isAgainst = (level: Level): boolean => level === 'rather-not' || level === 'avoid';
