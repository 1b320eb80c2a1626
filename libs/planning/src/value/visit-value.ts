import type { CodedReason } from '../coded-reason.model';
import { mixContributions, seekerContributions } from './value-contributions';
import { cadenceContributions, promiseContributions } from './cadence-contributions';
import type { BarCode, MixOfVisits, VisitFacts, VisitValue } from './visit-facts.model';
import { DEFAULT_VISIT_WEIGHTS, type VisitWeights } from './visit-weights.data';

/**
 * What a visit to this employer is worth now, in points, with every point explained
 * (docs/rules.md, Stages and cadence a, d and e). Colleagues' employers, do-not-contact and "later" bar a visit
 * whatever it is worth.
 */
export function valueOfVisit(
  facts: VisitFacts,
  mix: MixOfVisits,
  weights: VisitWeights = DEFAULT_VISIT_WEIGHTS,
): VisitValue {
  const contributions = [
    ...seekerContributions(facts, weights),
    ...cadenceContributions(facts, weights),
    ...promiseContributions(facts, weights),
    ...mixContributions(facts, mix, weights),
  ]
    .filter(({ amount }) => amount !== 0)
    .sort((one, two) => two.amount - one.amount);
  return { value: contributions.reduce((sum, { amount }) => sum + amount, 0), contributions, bar: barOf(facts) };
}

function barOf(facts: VisitFacts): CodedReason<BarCode> | null {
  if (facts.doNotContact) return { code: 'do-not-contact', values: {} };
  if (facts.owner === 'colleague') return { code: 'colleagues-employer', values: {} };
  if (facts.notBeforeInDays > 0) return { code: 'not-before', values: { days: facts.notBeforeInDays } };
  return null;
}
