import type { ValueContribution, VisitFacts } from './visit-facts.model';
import type { VisitWeights } from './visit-weights.data';

/**
 * Points for a visit that is due or overdue, and points off for coming back too soon
 * (docs/rules.md, Stages and cadence d).
 */
export function cadenceContributions(facts: VisitFacts, weights: VisitWeights): ValueContribution[] {
  const { daysSinceVisit, purpose } = facts;
  const interval = facts.intervalDays ?? weights.intervalDays[purpose];
  if (daysSinceVisit === null || interval <= 0) return [];
  const phase = daysSinceVisit / interval;
  if (phase < 0.5) {
    return [{ code: 'visited-recently', amount: -weights.tooSoon * (1 - 2 * phase), values: { days: daysSinceVisit } }];
  }
  const overdue = Math.max(0, phase - 1) * (weights.overdueMost - weights.due);
  const amount = Math.min(weights.overdueMost, weights.due * Math.min(1, 2 * phase - 1) + overdue);
  return [
    { code: 'visit-due', amount, values: { days: daysSinceVisit, interval, overdueDays: daysSinceVisit - interval } },
  ];
}

/** What was promised, asked, advertised or missed since the last visit. */
export function promiseContributions(facts: VisitFacts, weights: VisitWeights): ValueContribution[] {
  const contributions: ValueContribution[] = [];
  if (facts.followUpsDueInDays.length > 0) {
    const days = Math.min(...facts.followUpsDueInDays);
    const amount = days <= 7 ? weights.followUp : weights.followUp * Math.max(0, 1 - (days - 7) / 14);
    contributions.push({ code: 'follow-up-due', amount, values: { days } });
  }
  contributions.push(
    counted('questions-to-ask', facts.openQuestions, weights.mostQuestions, weights.question),
    counted('new-openings', facts.openingsSinceVisit, weights.mostOpenings, weights.newOpening),
    counted('missed-before', facts.missedTimes, weights.mostMissed, weights.missed),
    { code: 'warm-contact', amount: facts.isWarmContact ? weights.warmContact : 0, values: {} },
  );
  return contributions;
}

function counted(code: ValueContribution['code'], count: number, most: number, points: number): ValueContribution {
  return { code, amount: Math.min(count, most) * points, values: { count } };
}
