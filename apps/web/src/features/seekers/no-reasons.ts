import type { PreferenceItem } from '@inroads/matching';
import { factLabel } from '@/facts/fact-words';
import { t } from '@/texts';
import type { ShownOpening } from './seekers.queries';

const MOST = 7;

/** What a No can be about: what this opening misses first, then the other wishes, then the work and the employer. */
export function reasonsFor({ wishes }: ShownOpening): { value: string; label: string }[] {
  const missed = [...wishes].sort((a, b) => rank(a.verdict) - rank(b.verdict));
  const codes = missed.flatMap(({ items }) => items.map((item) => reasonOf(item as unknown as PreferenceItem)));
  const all = [...new Set([...codes.slice(0, MOST), 'work', 'employer'])];
  return [...all.map((value) => ({ value, label: labelOf(value) })), { value: 'other', label: t.seeker.answer.other }];
}

/** "pay", or "environment:noise" for a fact. */
export function reasonOf(item: PreferenceItem): string {
  return 'fact' in item.value ? `${item.criterion}:${item.value.fact}` : item.criterion;
}

/** The reason as it is read back: "noise". */
export function reasonWords(reason: string): string {
  return labelOf(reason).toLowerCase();
}

function labelOf(reason: string): string {
  if (reason === 'other') return t.seeker.answer.other;
  if (reason === 'work') return t.seeker.answer.work;
  if (reason === 'employer') return t.seeker.answer.employer;
  const [criterion = '', fact] = reason.split(':');
  if (fact) return factLabel(fact);
  return (t.seeker.wish.criteria as Record<string, string>)[criterion] ?? criterion;
}

function rank(verdict: ShownOpening['wishes'][number]['verdict']): number {
  return ['mismatch', 'partial', 'unknown', 'match'].indexOf(verdict);
}
