import { isUnderMinimumWage } from '../pay/minimum-wage';
import { isObserved, type Fact, type OpeningProfile } from '../types';
import type { ResolvedSettings } from './settings';

export const NOT_RANKED_REASONS = [
  'set-aside',
  'sub-minimum',
  'transitional',
  'closed',
  'filled',
  'expired',
  'check-again',
] as const;
export type NotRankedReason = (typeof NOT_RANKED_REASONS)[number];

const isTrue = (fact: Fact<boolean> | undefined) => isObserved(fact) && fact.value;
const isFalse = (fact: Fact<boolean> | undefined) => isObserved(fact) && !fact.value;

/** Only what was observed keeps an opening out (docs/rules.md, Scenarios 11; Ranking f and g). */
function notCompetitive(opening: OpeningProfile, settings: ResolvedSettings): NotRankedReason | null {
  const facts = opening.competitiveness ?? {};
  if (isTrue(facts.setAside) || isFalse(facts.openToAnyone)) return 'set-aside';
  if (isTrue(facts.transitional)) return 'transitional';
  const rules = { table: settings.minimumWages, region: settings.region, today: settings.today };
  return isTrue(facts.subMinimum) || isUnderMinimumWage(opening, rules) ? 'sub-minimum' : null;
}

const isPast = (day: string | undefined, today: string | null) => day !== undefined && today !== null && day < today;

/** Only open openings rank; those that ran out wait in "check again" (docs/rules.md, Ranking m). */
function notOpen({ status, closesOn, checkAgainOn }: OpeningProfile, today: string | null): NotRankedReason | null {
  if (status !== undefined && status !== 'open') return status;
  if (isPast(closesOn, today)) return 'expired';
  return isPast(checkAgainOn, today) ? 'check-again' : null;
}

/** Why an opening is in nobody's ranking; `null` when it may be. */
export function notRankedReason(opening: OpeningProfile, settings: ResolvedSettings): NotRankedReason | null {
  return notCompetitive(opening, settings) ?? notOpen(opening, settings.today);
}
