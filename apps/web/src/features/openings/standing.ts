import { isObserved, type Fact } from '@inroads/matching';
import { t } from '@/texts';
import type { FactMap } from './openings.queries';

const isTrue = (fact: Fact<unknown> | undefined) => isObserved(fact) && fact.value === true;

/** Why an opening is kept out of every ranking, in words; null where it ranks. */
export function notRankedWords(facts: FactMap): string | null {
  if (isTrue(facts['setAside'])) return t.openings.notRanked;
  if (isTrue(facts['subMinimum'])) return t.openings.notRankedPay;
  return isTrue(facts['transitional']) ? t.openings.notRankedTransitional : null;
}

/** What should be seen beside the title. */
export function standingLabels(facts: FactMap): string[] {
  const permanence = facts['permanence'];
  const lasting = isObserved(permanence) ? permanence.value : null;
  return [
    lasting === 'seasonal' ? t.openings.seasonal : null,
    lasting === 'temporary' ? t.openings.temporary : null,
    isTrue(facts['tempAgency']) ? t.openings.tempAgency : null,
    notRankedWords(facts),
  ].filter((label) => label !== null);
}

export type Competitive = 'yes' | 'no' | 'unknown';

/** Open to anyone, paid by the employer, not set aside (docs/rules.md, Scenarios 11). */
export function competitiveOf(facts: FactMap): Competitive {
  if (notRankedWords(facts) !== null) return 'no';
  const open = facts['openToAnyone'];
  if (!isObserved(open)) return 'unknown';
  return open.value === true ? 'yes' : 'no';
}
