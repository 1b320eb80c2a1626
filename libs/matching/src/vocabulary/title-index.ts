import { titleWords } from './normal-title';

/** How much a whole word weighs beside one of its three-letter parts. */
const WORD_WEIGHT = 2.2;

/** Words and three-letter parts of a title. */
function features(words: readonly string[]): string[] {
  const found: string[] = [];
  for (const word of words) {
    found.push(`=${word}`);
    const padded = ` ${word} `;
    for (let at = 0; at + 3 <= padded.length; at += 1) found.push(padded.slice(at, at + 3));
  }
  return found;
}

interface Posting {
  readonly title: number;
  readonly weight: number;
}

export interface TitleHit {
  /** Position in the list that the index was made of. */
  readonly title: number;
  /** 0..1, 1 for the same words. */
  readonly similarity: number;
}

/** Rarity of words and parts over a list of titles: "assistant" tells little, "dishwasher" much. */
export class Rarity {
  private readonly counts = new Map<string, number>();
  private readonly total: number;

  constructor(titles: readonly string[]) {
    for (const title of titles) {
      for (const feature of new Set(features(titleWords(title))))
        this.counts.set(feature, (this.counts.get(feature) ?? 0) + 1);
    }
    this.total = titles.length;
  }

  of(feature: string): number {
    const rarity = Math.log(1 + this.total / (1 + (this.counts.get(feature) ?? 0)));
    return feature.startsWith('=') ? rarity * WORD_WEIGHT : rarity;
  }
}

/** Finds the titles most like a given one: cosine over words and three-letter parts, weighted by rarity. */
export class TitleIndex {
  private readonly postings = new Map<string, Posting[]>();
  private readonly scores: Float64Array;

  constructor(
    titles: readonly string[],
    private readonly rarity: Rarity,
  ) {
    this.scores = new Float64Array(titles.length);
    titles.forEach((title, position) => this.add(title, position));
  }

  private add(title: string, position: number): void {
    for (const [feature, weight] of this.unitVector(title)) {
      const posting = { title: position, weight };
      const list = this.postings.get(feature);
      if (list) list.push(posting);
      else this.postings.set(feature, [posting]);
    }
  }

  private unitVector(title: string): Map<string, number> {
    const vector = new Map<string, number>();
    for (const feature of features(titleWords(title))) {
      const weight = this.rarity.of(feature);
      vector.set(feature, (vector.get(feature) ?? 0) + weight);
    }
    let square = 0;
    for (const weight of vector.values()) square += weight * weight;
    const length = Math.sqrt(square) || 1;
    for (const [feature, weight] of vector) vector.set(feature, weight / length);
    return vector;
  }

  /** Every title that shares a word or part with the given one, in no order. */
  hits(title: string): TitleHit[] {
    const touched: number[] = [];
    for (const [feature, weight] of this.unitVector(title)) {
      for (const posting of this.postings.get(feature) ?? []) {
        const before = this.scores[posting.title] ?? 0;
        if (before === 0) touched.push(posting.title);
        this.scores[posting.title] = before + weight * posting.weight;
      }
    }
    return touched.map((position) => {
      const similarity = Math.min(1, this.scores[position] ?? 0);
      this.scores[position] = 0;
      return { title: position, similarity };
    });
  }
}
