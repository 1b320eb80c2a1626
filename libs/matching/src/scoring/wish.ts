import type { Judge } from '../criteria/criterion';
import { LEVELS, type Level, type PreferenceItem, type WishCriterion } from '../types';
import { titleWords } from '../vocabulary/normal-title';
import { judgeOf } from './compile-wish';
import type { Finding } from './finding';
import type { SeekerContext } from './seeker-context';
import { isAgainst, isGate, WEIGHTS } from './weights';

/** One of the things a person told us, ready to be held against many openings. */
export interface Wish {
  readonly criterion: WishCriterion;
  readonly level: Level;
  readonly weight: number;
  readonly isGate: boolean;
  /** The items it was made of: several kinds of work or of business are one wish, for the best of them. */
  readonly items: readonly PreferenceItem[];
  /** Orders wishes by what they say, so that the order in which they were said changes nothing. */
  readonly key: string;
  readonly judge: Judge;
}

/** Alternatives: a person who names a cook's and a cleaner's job wants one of them, not both at once. */
const ALTERNATIVES: readonly WishCriterion[] = ['work', 'employer'];

/** How much less an alternative of a weaker level is worth than one of the strongest: still a match. */
const WEAKER_ALTERNATIVE = 0.8;

function stable(value: unknown): unknown {
  if (Array.isArray(value))
    return value
      .map(stable)
      .map((part) => JSON.stringify(part))
      .sort();
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).filter(([, part]) => part !== undefined);
  return entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, part]) => [key, stable(part)]);
}

/** What a wish says, whatever the order of its parts. "Waitress" says the same as "waiter". */
function textOf(item: PreferenceItem): string {
  if (item.criterion !== 'work') return JSON.stringify(stable(item.value));
  const kinds = item.value.kinds.map(({ title, occupation }) => ({ title: titleWords(title).join(' '), occupation }));
  return JSON.stringify(stable({ kinds }));
}

function strongest(items: readonly PreferenceItem[]): Level {
  return items
    .map(({ level }) => level)
    .reduce((kept, level) => (LEVELS.indexOf(level) < LEVELS.indexOf(kept) ? level : kept));
}

/** The same thing told twice counts once, at the stronger level; Avoid is stronger than rather not. */
function withoutRepeats(items: readonly PreferenceItem[]): PreferenceItem[] {
  const kept = new Map<string, PreferenceItem>();
  for (const item of items) {
    const key = `${item.criterion}|${isAgainst(item.level)}|${textOf(item)}`;
    const before = kept.get(key);
    if (!before || isStronger(item.level, before.level)) kept.set(key, item);
  }
  return [...kept.values()];
}

function isStronger(a: Level, b: Level): boolean {
  return isAgainst(a) ? a === 'avoid' && b !== 'avoid' : LEVELS.indexOf(a) < LEVELS.indexOf(b);
}

function bestOf(must: Judge | null, others: readonly { judge: Judge; factor: number }[]): Judge {
  return (view) => {
    const gate = must?.(view);
    if (gate?.meets === 'no' && gate.confidence === 1) return gate;
    const scaled = others.map(({ judge, factor }): Finding => {
      const finding = judge(view);
      return { ...finding, desirability: finding.desirability * factor };
    });
    const worth = (finding: Finding) => finding.confidence * (finding.desirability - 0.5);
    return scaled.reduce(
      (kept, finding) => (worth(finding) > worth(kept) ? finding : kept),
      gate ?? (scaled[0] as Finding),
    );
  };
}

function mergedJudge(items: readonly PreferenceItem[], level: Level, seeker: SeekerContext): Judge {
  const musts = items.filter((item) => item.level === 'must');
  const others = items.filter((item) => item.level !== 'must');
  const factorOf = (item: PreferenceItem) => (WEIGHTS[item.level] < WEIGHTS[level] ? WEAKER_ALTERNATIVE : 1);
  const mergedMust = musts.length === 0 ? null : judgeOf(mergeValues(musts), seeker);
  const groups = LEVELS.map((own) => others.filter((item) => item.level === own)).filter((group) => group.length > 0);
  const judges = groups.map((group) => {
    const merged = mergeValues(group);
    return { judge: judgeOf(merged, seeker), factor: factorOf(merged) };
  });
  const [only] = judges;
  if (!mergedMust && judges.length === 1 && only) return only.judge;
  return judges.length === 0 && mergedMust ? mergedMust : bestOf(mergedMust, judges);
}

/** Items of one criterion and level as one item that holds the values of all, in an order of their own. */
function mergeValues(items: readonly PreferenceItem[]): PreferenceItem {
  const sorted = [...items].sort((a, b) => (textOf(a) < textOf(b) ? -1 : 1));
  const [first] = sorted as [PreferenceItem];
  const value: Record<string, unknown[]> = {};
  for (const item of sorted) {
    for (const [key, part] of Object.entries(item.value)) value[key] = [...(value[key] ?? []), ...(part as unknown[])];
  }
  return { ...first, value } as unknown as PreferenceItem;
}

function wishOf(items: readonly PreferenceItem[], seeker: SeekerContext): Wish {
  const level = strongest(items);
  const { criterion } = items[0] as PreferenceItem;
  const isMerged = ALTERNATIVES.includes(criterion);
  const key = [criterion, level, ...items.map(textOf).sort()].join('|');
  const judge = isMerged ? mergedJudge(items, level, seeker) : judgeOf(items[0] as PreferenceItem, seeker);
  return { criterion, level, weight: WEIGHTS[level], isGate: isGate(level), items, key, judge };
}

/** The wishes that the items make, in an order that does not depend on theirs. */
export function wishesOf(items: readonly PreferenceItem[], seeker: SeekerContext): Wish[] {
  const distinct = withoutRepeats(items);
  const isAlternative = ({ criterion, level }: PreferenceItem) => ALTERNATIVES.includes(criterion) && !isAgainst(level);
  const single = distinct.filter((item) => !isAlternative(item)).map((item) => wishOf([item], seeker));
  const merged = ALTERNATIVES.map((criterion) =>
    distinct.filter((item) => isAlternative(item) && item.criterion === criterion),
  )
    .filter((group) => group.length > 0)
    .map((group) => wishOf(group, seeker));
  return [...single, ...merged].sort((a, b) => (a.key < b.key ? -1 : 1));
}
