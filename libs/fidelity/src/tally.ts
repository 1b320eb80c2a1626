import type { CountedContact } from './contact';
import type { Judgement } from './judgement';
import type { ReasonCode } from './reason';

/** What a week's contacts come to, for one person, one team or the agency. `logged` = `counted` + all of `uncounted`. */
export interface Counts {
  /** Entries, neither voided nor imported. */
  readonly logged: number;
  readonly counted: number;
  /** By the first reason of each entry that does not count. */
  readonly uncounted: Readonly<Partial<Record<ReasonCode, number>>>;
  /** Among counted contacts (docs/rules.md, Words a). */
  readonly distinctEmployers: number;
  /** Counted contacts made for a job seeker; both totals are shown (docs/rules.md, What counts 3). */
  readonly clientSpecific: number;
  /** Counted contacts made for nobody in particular. */
  readonly generic: number;
  /** Counted contacts that several of the staff made together (docs/rules.md, Scenarios 2). */
  readonly joint: number;
}

/** Adds contacts up. The order in which they come changes nothing. */
export class Tally {
  private logged = 0;
  private counted = 0;
  private clientSpecific = 0;
  private joint = 0;
  private readonly uncounted = new Map<ReasonCode, number>();
  private readonly employers = new Set<string>();

  add(contact: CountedContact, judgement: Judgement): void {
    this.logged += 1;
    if (!judgement.counts) {
      const { code } = judgement.reasons[0];
      this.uncounted.set(code, (this.uncounted.get(code) ?? 0) + 1);
      return;
    }
    this.counted += 1;
    this.employers.add(contact.employer);
    if (contact.seekers.length > 0) this.clientSpecific += 1;
    if (contact.staff.filter(({ role }) => role !== 'shadowing').length > 1) this.joint += 1;
  }

  counts(): Counts {
    return {
      logged: this.logged,
      counted: this.counted,
      uncounted: Object.fromEntries([...this.uncounted].sort(([a], [b]) => a.localeCompare(b))),
      distinctEmployers: this.employers.size,
      clientSpecific: this.clientSpecific,
      generic: this.counted - this.clientSpecific,
      joint: this.joint,
    };
  }
}

export function tallyAt(tallies: Map<string, Tally>, key: string): Tally {
  let tally = tallies.get(key);
  if (tally === undefined) tallies.set(key, (tally = new Tally()));
  return tally;
}
