import { hoursRange, payIn } from '../pay/pay-rate';
import { isObserved, type OpeningProfile } from '../types';
import { hoursOf } from '../week/hours-of';
import type { CompiledSeeker } from './compile-seeker';
import type { Evaluation } from './evaluate';

export const LABELS = [
  'do-not-contact',
  'over-own-hours-limit',
  'may-be-over-own-hours-limit',
  'over-own-earnings-limit',
  'may-be-over-own-earnings-limit',
  'seasonal',
  'temporary',
  'temp-agency',
  'with-tips',
  'hours-from-schedule',
  'best-case-schedule',
  'travel-is-estimate',
  'employer-chooses-site',
  'work-not-confirmed',
] as const;
export type Label = (typeof LABELS)[number];

function overLimit(
  range: { min?: number; max?: number } | null,
  limit: number | undefined,
): 'over' | 'may-be-over' | null {
  if (limit === undefined || range === null) return null;
  if (range.min !== undefined && range.min > limit) return 'over';
  return range.max === undefined || range.max > limit ? 'may-be-over' : null;
}

function limitLabels({ ownLimits }: CompiledSeeker, opening: OpeningProfile): Label[] {
  const hours = hoursOf(opening).fact;
  const known = isObserved(hours) ? hours.value : null;
  const byHours = overLimit(known, ownLimits.hoursPerWeek);
  const labels: Label[] = byHours ? [`${byHours}-own-hours-limit`] : [];
  const { earnings } = ownLimits;
  if (earnings && isObserved(opening.pay)) {
    const byEarnings = overLimit(payIn(earnings.period, opening.pay.value, hoursRange(hours)), earnings.amount);
    if (byEarnings) labels.push(`${byEarnings}-own-earnings-limit`);
  }
  return labels;
}

const OPENING_LABELS: readonly (readonly [Label, (opening: OpeningProfile) => boolean])[] = [
  ['do-not-contact', ({ employer }) => employer?.isDoNotContact === true],
  ['seasonal', ({ permanence }) => isObserved(permanence) && permanence.value === 'seasonal'],
  ['temporary', ({ permanence }) => isObserved(permanence) && permanence.value === 'temporary'],
  ['temp-agency', ({ competitiveness }) => isObserved(competitiveness?.tempAgency) && competitiveness.tempAgency.value],
  ['with-tips', ({ pay }) => isObserved(pay) && pay.value.isWithTips === true],
  ['hours-from-schedule', (opening) => hoursOf(opening).isFromSchedule],
  ['employer-chooses-site', ({ sites, siteChosenBy }) => (sites?.length ?? 0) > 1 && siteChosenBy !== 'person'],
  ['work-not-confirmed', ({ occupation }) => occupation?.isConfirmed === false],
];

function openingLabels(opening: OpeningProfile): Label[] {
  return OPENING_LABELS.filter(([, holds]) => holds(opening)).map(([label]) => label);
}

function findingLabels({ findings }: Evaluation): Label[] {
  const labels: Label[] = [];
  if (findings.some(({ values }) => values['isBestCase'] === true)) labels.push('best-case-schedule');
  if (findings.some(({ values }) => values['isEstimate'] === true)) labels.push('travel-is-estimate');
  return labels;
}

/** What a person should see beside the ranking. Labels never change a score (docs/rules.md, Ranking b). */
export function labelsOf(compiled: CompiledSeeker, evaluation: Evaluation): Label[] {
  const found = new Set([
    ...limitLabels(compiled, evaluation.opening),
    ...openingLabels(evaluation.opening),
    ...findingLabels(evaluation),
  ]);
  return LABELS.filter((label) => found.has(label));
}
