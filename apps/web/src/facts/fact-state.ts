import type { Fact } from '@inroads/matching';
import { t } from '@/texts';
import type { Formats } from '@/texts/format';
import { factQuestion, factWords } from './fact-words';

/** A fact whose value and source are words. */
export type WordState =
  | { readonly kind: 'known'; readonly value: string; readonly source: string; readonly isOld: boolean }
  | { readonly kind: 'typical'; readonly value: string }
  | { readonly kind: 'unknown'; readonly ask: string }
  | { readonly kind: 'disputed'; readonly values: readonly string[]; readonly source: string };

/** What is known of one thing, as the page shows it; an absent fact is a question. */
export function factState(key: string, fact: Fact<unknown> | undefined, formats: Formats): WordState {
  if (!fact) return { kind: 'unknown', ask: factQuestion(key) };
  switch (fact.certainty) {
    case 'unknown':
      return { kind: 'unknown', ask: factQuestion(key) };
    case 'typical':
      return { kind: 'typical', value: factWords(key, fact.value, formats) };
    case 'disputed':
      return {
        kind: 'disputed',
        values: fact.values.map((value) => factWords(key, value, formats)),
        source: t.facts.disputed,
      };
    default: {
      const how = t.facts.how[fact.certainty] ?? '';
      return {
        kind: 'known',
        value: factWords(key, fact.value, formats),
        source: fact.asOf ? t.facts.howOn(how, formats.shortDay(fact.asOf)) : how,
        isOld: fact.asOf !== undefined && isOverAYear(fact.asOf, formats.today()),
      };
    }
  }
}

function isOverAYear(asOf: string, today: string): boolean {
  const [year = '', rest = ''] = [today.slice(0, 4), today.slice(4)];
  return asOf < `${Number(year) - 1}${rest}`;
}
