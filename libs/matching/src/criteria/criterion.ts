import type { Finding } from '../scoring/finding';
import type { CriterionValues, WishCriterion } from '../types';
import type { SeekerContext } from '../scoring/seeker-context';
import type { OpeningView } from '../scoring/opening-view';

export type Judge = (opening: OpeningView) => Finding;

/** One side of a wish: `for` what is wanted, `against` what is to be avoided. */
export type Side = 'for' | 'against';

/** Reads a wish once, so that each of many openings costs little. */
export type CompileCriterion<C extends WishCriterion> = (
  value: CriterionValues[C],
  side: Side,
  seeker: SeekerContext,
) => Judge;
