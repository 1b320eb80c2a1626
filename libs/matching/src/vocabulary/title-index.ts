import { KeptAnswers } from './kept-answers';
import { titleWords } from './normal-title';

/** How much a whole word weighs beside one of its three-letter parts. */
const WORD_WEIGHT = 2.2;

/** A word and its three-letter parts. */
function features(word: string): string[] {
  const padded = ` ${word} `;
  const parts = [`=${word}`];
  for (let at = 0; at + 3 <= padded.length; at += 1) parts.push(padded.slice(at, at + 3));
  return parts;
}

interface WeighedWord {
  readonly features: readonly string[];
  readonly weights: readonly number[];
  /** Sum of the squared weights: what the word adds to the length of a title. */
  readonly square: number;
}

/** Rarity of words and parts over a list of titles: "assistant" tells little, "dishwasher" much. */
export class Rarity {
  private readonly counts = new Map<string, number>();
  private readonly total: number;
  private readonly words = new KeptAnswers((word) => this.weigh(word));

  constructor(titles: readonly string[]) {
    for (const title of titles) {
      for (const feature of new Set(titleWords(title).flatMap(features))) {
        this.counts.set(feature, (this.counts.get(feature) ?? 0) + 1);
      }
    }
    this.total = titles.length;
  }

  word(word: string): WeighedWord {
    return this.words.of(word);
  }

  /** Length of a title, so that long ones are not like everything. */
  lengthOf(words: readonly string[]): number {
    return Math.sqrt(words.reduce((sum, word) => sum + this.word(word).square, 0)) || 1;
  }

  private weigh(word: string): WeighedWord {
    const parts = features(word);
    const weights = parts.map((feature) => {
      const rarity = Math.log(1 + this.total / (1 + (this.counts.get(feature) ?? 0)));
      return feature.startsWith('=') ? rarity * WORD_WEIGHT : rarity;
    });
    return { features: parts, weights, square: weights.reduce((sum, weight) => sum + weight * weight, 0) };
  }
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

/** Finds the titles most like a given one: cosine over words and three-letter parts, weighted by rarity. */
export class TitleIndex {
  private readonly postings = new Map<string, Posting[]>();
  private readonly scores: Float64Array;
  /** What one word of a question adds to each title: words come again, titles seldom. */
  private readonly wordHits = new KeptAnswers((word) => this.hitsOfWord(word), 2000);

  constructor(
    titles: readonly string[],
    private readonly rarity: Rarity,
  ) {
    this.scores = new Float64Array(titles.length);
    titles.forEach((title, position) => this.add(titleWords(title), position));
  }

  /** Every title that shares a word or part with the given one, in no order. */
  hits(title: string): TitleHit[] {
    const words = titleWords(title);
    const length = this.rarity.lengthOf(words);
    const touched: number[] = [];
    for (const word of words) {
      for (const { title: position, weight } of this.wordHits.of(word)) {
        const before = this.scores[position] ?? 0;
        if (before === 0) touched.push(position);
        this.scores[position] = before + weight;
      }
    }
    return touched.map((position) => {
      const similarity = Math.min(1, (this.scores[position] ?? 0) / length);
      this.scores[position] = 0;
      return { title: position, similarity };
    });
  }

  private add(words: readonly string[], position: number): void {
    const length = this.rarity.lengthOf(words);
    for (const word of words) {
      const { features: parts, weights } = this.rarity.word(word);
      parts.forEach((feature, at) => {
        const posting = { title: position, weight: (weights[at] ?? 0) / length };
        const list = this.postings.get(feature);
        if (list) list.push(posting);
        else this.postings.set(feature, [posting]);
      });
    }
  }

  private hitsOfWord(word: string): Posting[] {
    const sums = new Map<number, number>();
    const { features: parts, weights } = this.rarity.word(word);
    parts.forEach((feature, at) => {
      for (const { title, weight } of this.postings.get(feature) ?? []) {
        sums.set(title, (sums.get(title) ?? 0) + weight * (weights[at] ?? 0));
      }
    });
    return [...sums].map(([title, weight]) => ({ title, weight }));
  }
}
