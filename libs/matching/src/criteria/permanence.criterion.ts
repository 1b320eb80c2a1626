import { found, judgeFact } from '../scoring/finding';
import type { CompileCriterion } from './criterion';

export const compilePermanence: CompileCriterion<'permanence'> =
  ({ anyOf }, side) =>
  (view) =>
    judgeFact(view.opening.permanence, 'permanence', (permanence) =>
      anyOf.includes(permanence) === (side === 'for')
        ? found('yes', 1, 'permanence-wanted', { permanence })
        : found('no', 0, 'permanence-other', { permanence }),
    );
