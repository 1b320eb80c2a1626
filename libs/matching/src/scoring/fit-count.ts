import type { CompiledSeeker } from './compile-seeker';
import type { Evaluation } from './evaluate';
import { OBSERVED } from './finding';
import { MET_FROM } from './weights';

/** "Fits 5 of 6 things you told us. 1 usual, not confirmed." */
export interface FitCount {
  /** Everything the person told us, Avoids included. */
  readonly told: number;
  /** Met by what was observed. */
  readonly met: number;
  /** Met only by what is usual in this kind of work. */
  readonly usual: number;
  /** Not known: the questions. */
  readonly unknown: number;
}

export function fitCountOf({ wishes }: CompiledSeeker, { findings }: Evaluation): FitCount {
  const isGood = (desirability: number) => desirability >= MET_FROM;
  return {
    told: wishes.length,
    met: findings.filter(({ confidence, desirability }) => confidence === OBSERVED && isGood(desirability)).length,
    usual: findings.filter(
      ({ confidence, desirability }) => confidence > 0 && confidence < OBSERVED && isGood(desirability),
    ).length,
    unknown: findings.filter(({ confidence }) => confidence === 0).length,
  };
}
