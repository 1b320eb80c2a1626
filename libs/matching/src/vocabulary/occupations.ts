import { OCCUPATIONS, type Occupation } from './occupations.data';
import { Rarity, TitleIndex } from './title-index';
import { calibrated } from './title-similarity';

const BY_CODE: ReadonlyMap<string, Occupation> = new Map(
  OCCUPATIONS.map((occupation) => [occupation.code, occupation]),
);

export function occupation(code: string): Occupation | undefined {
  return BY_CODE.get(code);
}

export function titlesOf({ title, lay }: Occupation): readonly string[] {
  return [title, ...lay];
}

/** SOC minor group, e.g. `35-3` for `35-3023`. */
export function minorGroup(code: string): string {
  return code.slice(0, 4);
}

/** Near kinds of work by O*NET, in either direction. */
export function isRelated(a: string, b: string): boolean {
  return BY_CODE.get(a)?.related.includes(b) === true || BY_CODE.get(b)?.related.includes(a) === true;
}

interface Vocabulary {
  readonly titles: readonly string[];
  readonly owners: readonly Occupation[];
  readonly rarity: Rarity;
  readonly index: TitleIndex;
}

function build(): Vocabulary {
  const owned = OCCUPATIONS.flatMap((owner) => titlesOf(owner).map((title) => ({ title, owner })));
  const titles = owned.map(({ title }) => title);
  const rarity = new Rarity(titles);
  return { titles, owners: owned.map(({ owner }) => owner), rarity, index: new TitleIndex(titles, rarity) };
}

let built: Vocabulary | undefined;

/** Made at the first question, once: pages that never ask do not pay. */
export function vocabulary(): Vocabulary {
  built ??= build();
  return built;
}

export interface OccupationCandidate {
  readonly code: string;
  readonly title: string;
  /** The title of the vocabulary that is nearest, for people to judge by. */
  readonly nearestTitle: string;
  /** 0..1, calibrated. */
  readonly similarity: number;
}

const MOST_CANDIDATES = 5;

/** The three to five kinds of work a title may mean, best first, for a person to confirm. Fewer where fewer share a word with it. */
export function occupationsFor(title: string): OccupationCandidate[] {
  const { titles, owners, index } = vocabulary();
  const best = new Map<Occupation, OccupationCandidate>();
  for (const hit of index.hits(title)) {
    const owner = owners[hit.title];
    const nearestTitle = titles[hit.title];
    if (!owner || nearestTitle === undefined) continue;
    const kept = best.get(owner);
    const similarity = calibrated(hit.similarity);
    if (!kept || similarity > kept.similarity)
      best.set(owner, { code: owner.code, title: owner.title, nearestTitle, similarity });
  }
  return [...best.values()]
    .filter(({ similarity }) => similarity > 0)
    .sort((a, b) => b.similarity - a.similarity || (a.code < b.code ? -1 : 1))
    .slice(0, MOST_CANDIDATES);
}
