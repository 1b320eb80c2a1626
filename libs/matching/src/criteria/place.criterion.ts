import { found, notKnown, type Finding } from '../scoring/finding';
import { plainKey } from '../vocabulary/normal-text';
import type { OpeningSite } from '../types';
import type { CompileCriterion } from './criterion';

/** Judged by the best site (docs/rules.md, Ranking n): one wanted, or one that is not avoided, is enough. */
export const compilePlace: CompileCriterion<'place'> = ({ areas }, side) => {
  const named = new Set(areas.map(plainKey));
  const judgeSite = ({ areas: own }: OpeningSite): Finding => {
    if (!own || own.length === 0) return notKnown('unknown', 'site', { fact: 'site' });
    const shared = own.find((area) => named.has(plainKey(area)));
    if (side === 'for') {
      return shared === undefined
        ? found('no', 0, 'place-other', { areas: own })
        : found('yes', 1, 'place-wanted', { area: shared });
    }
    return shared === undefined
      ? found('yes', 1, 'place-not-avoided', { areas: own })
      : found('no', 0, 'place-avoided', { area: shared });
  };
  return (view) => {
    const findings = (view.opening.sites ?? []).map(judgeSite);
    return (
      findings.find(({ meets }) => meets === 'yes') ??
      findings.find(({ meets }) => meets === 'unknown') ??
      findings[0] ??
      notKnown('unknown', 'site', { fact: 'site' })
    );
  };
};
