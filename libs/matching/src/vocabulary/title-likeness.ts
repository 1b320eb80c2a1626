import { occupation, occupationsFor, titlesOf, vocabulary } from './occupations';
import { TitleIndex } from './title-index';
import { SAME_WORDS } from './title-similarity';

export interface NamedWork {
  readonly title: string;
  readonly occupation?: string;
}

/** The words a kind of work goes by: as it was said, and those of its occupation. An unconfirmed one that is plain in our list counts. */
function titlesFor({ title, occupation: code }: NamedWork): string[] {
  const known = occupation(
    code ?? occupationsFor(title).find(({ similarity }) => similarity >= SAME_WORDS)?.code ?? '',
  );
  return known ? [title, ...titlesOf(known)] : [title];
}

/**
 * How like each of the named kinds a title is, 0..1 by words and their parts, not yet calibrated.
 * Made once for the kinds, asked for many titles.
 */
export function titleLikeness(kinds: readonly NamedWork[]): (title: string) => number[] {
  const titles = kinds.flatMap((kind, owner) => titlesFor(kind).map((title) => ({ title, owner })));
  const index = new TitleIndex(
    titles.map(({ title }) => title),
    vocabulary().rarity,
  );
  return (asked) => {
    const best = kinds.map(() => 0);
    for (const hit of index.hits(asked)) {
      const owner = titles[hit.title]?.owner ?? 0;
      best[owner] = Math.max(best[owner] ?? 0, hit.similarity);
    }
    return best;
  };
}
