import { comparisonKeys, EmployerLike, EmployerPrint, printOf } from './employer.print';
import { Judgement, judgePrints } from './same-employer.judge';

export interface FoundEmployer<Id> {
  readonly id: Id;
  readonly judgement: Judgement;
}

/** A word, or the beginning of a name, that so many share tells too little; those who share only it are not compared. */
const MOST_IN_GROUP = 400;

interface Entry<Id> {
  readonly id: Id;
  readonly print: EmployerPrint;
}

/**
 * Finds, among many thousand employers, those that may be the same business as a given one, by comparing within small
 * groups only. Holds about 1.3 kB per employer.
 */
export class EmployerFinder<Id> {
  private readonly groups = new Map<string, Entry<Id>[]>();

  add(id: Id, employer: EmployerLike): void {
    const print = printOf(employer);
    const entry = { id, print };
    for (const { plain } of print.names) this.put(`name:${plain}`, entry);
    for (const key of comparisonKeys(print)) this.put(key, entry);
  }

  /** The same business first (at the same door before other doors), then near ones, the most alike first; at most `limit`. */
  find(employer: EmployerLike, limit = 5): FoundEmployer<Id>[] {
    const print = printOf(employer);
    const named = this.judged(
      print,
      print.names.map(({ plain }) => `name:${plain}`),
    );
    const found = named.some(({ judgement }) => judgement.verdict === 'same')
      ? named
      : this.judged(print, comparisonKeys(print));
    return found
      .filter(({ judgement }) => judgement.verdict !== 'different')
      .sort((a, b) => rank(b.judgement) - rank(a.judgement))
      .slice(0, limit);
  }

  private judged(print: EmployerPrint, keys: readonly string[]): FoundEmployer<Id>[] {
    const entries = new Set<Entry<Id>>();
    for (const key of keys) {
      const group = this.groups.get(key) ?? [];
      if (group.length > mostOf(key)) continue;
      for (const entry of group) entries.add(entry);
    }
    return [...entries].map((entry) => ({ id: entry.id, judgement: judgePrints(print, entry.print) }));
  }

  private put(key: string, entry: Entry<Id>): void {
    const group = this.groups.get(key);
    if (!group) this.groups.set(key, [entry]);
    else if (group.length <= mostOf(key)) group.push(entry);
  }
}

/** Beyond it the group is not looked at, and so need not grow: the time for each employer does not depend on their number. */
function mostOf(key: string): number {
  return key.startsWith('word:') || key.startsWith('key:') ? MOST_IN_GROUP : Infinity;
}

function rank({ verdict, site, likeness }: Judgement): number {
  const doors = { same: 0.5, unknown: 0.25, other: 0 };
  return (verdict === 'same' ? 10 : 0) + likeness + doors[site];
}
