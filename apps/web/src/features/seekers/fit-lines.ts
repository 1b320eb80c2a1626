import { ENGLISH_MATCH, sayFinding, type PreferenceItem } from '@inroads/matching';
import { t } from '@/texts';
import type { FitLine, Verdict } from '@/ui/ranked-card';
import type { ShownOpening } from './seekers.queries';
import { wishLabel } from './wish-label';

type ShownWish = ShownOpening['wishes'][number];

const VERDICTS: Record<ShownWish['verdict'], Verdict> = {
  match: 'fits',
  partial: 'part',
  mismatch: 'against',
  unknown: 'unknown',
};
/** How full the bar is drawn. Words and icon say the same. */
const SHARES: Record<ShownWish['verdict'], number> = { match: 1, partial: 0.6, mismatch: 0.08, unknown: 0 };

/** Each wish held against this opening, as one line each. */
export function fitLines({ wishes }: ShownOpening): FitLine[] {
  return wishes.map((wish) => ({
    wish: labelOf(wish.items),
    verdict: isOnlyUsual(wish) ? 'usual' : VERDICTS[wish.verdict],
    share: SHARES[wish.verdict],
    words: t.seeker.openings.own(t.seeker.level[wish.level], sentence(sayFinding(ENGLISH_MATCH, saidOf(wish)))),
  }));
}

/** Met by what is usual in this kind of work: it is no tick, as it is not among those that the card counts. */
function isOnlyUsual({ verdict, confidence }: ShownWish): boolean {
  return verdict === 'match' && confidence < 1;
}

/** "Ends 11 pm, after your last bus home" and "Must: within 25 min by bus". */
export function failureWords({ failures }: ShownOpening): { said: string; wish: string }[] {
  return failures.map(({ code, values, level, items }) => ({
    said: sentence(sayFinding(ENGLISH_MATCH, { code, values: values as never, confidence: 1 })),
    wish: level === null ? '' : `${t.seeker.level[level]}: ${lower(labelOf(items))}`,
  }));
}

function labelOf(items: ShownWish['items']): string {
  return ENGLISH_MATCH.alternatives((items as unknown as PreferenceItem[]).map(wishLabel));
}

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function saidOf({ code, values, confidence }: ShownWish) {
  return { code, values: values as never, confidence };
}

function sentence(text: string): string {
  const capital = text.charAt(0).toUpperCase() + text.slice(1);
  return /[.?]$/.test(capital) ? capital : `${capital}.`;
}

/** The Must that alone keeps most openings out: a question to the person, never advice. */
export function costliestGate(doesNotFit: readonly ShownOpening[]): { wish: string; count: number } | null {
  const counts = new Map<string, number>();
  for (const opening of doesNotFit) {
    const [only, ...others] = failureWords(opening);
    if (only?.wish && others.length === 0) counts.set(only.wish, (counts.get(only.wish) ?? 0) + 1);
  }
  const [first] = [...counts].sort((a, b) => b[1] - a[1]);
  return first ? { wish: first[0].replace(/^[^:]+: /, ''), count: first[1] } : null;
}
