import type { Candidate, NearRule, RowDecision } from '../import.words';
import { type EmployerLike, EmployerFinder } from '../mapping';

/** A business that a row may go to: on the list, or made by an earlier row of the file. */
interface Known {
  readonly employerId: string;
  readonly name: string;
  /** Row of the file that brings it; `null`: it is on the list. */
  readonly number: number | null;
  readonly address: string;
}

/** Where a row goes. */
export interface Target {
  /** The business on the list, or the id that a new one gets. */
  readonly employerId: string;
  readonly isOnList: boolean;
  /** What it may be, for a person to decide; empty where it is plain. */
  readonly candidates: readonly Candidate[];
  /** One decision settles all rows with the same group. */
  readonly groupId: string | null;
  /** A person or a rule has still to say. */
  readonly isWaiting: boolean;
}

interface Group {
  readonly candidates: readonly Candidate[];
  readonly decision: RowDecision | null;
}

/** The rows of a file by the businesses that they speak of, in one pass from the first row to the last. */
export class TargetFinder {
  private readonly finder = new EmployerFinder<Known>();
  /** Businesses of the file that may be others; a candidate always stands earlier, so following them comes to an end. */
  private readonly groups = new Map<string, Group>();
  private readonly onList = new Set<string>();

  constructor(private readonly rule: NearRule) {}

  /** A business on the list; once for each of its sites. */
  addListed(employerId: string, employer: EmployerLike, city: string): void {
    const address = [employer.addressLine, city].filter(Boolean).join(', ');
    this.finder.add({ employerId, name: employer.name, number: null, address }, employer);
    this.onList.add(employerId);
  }

  /**
   * @param planned the id that a new business gets
   * @param decision what a person said before about this row, and with it about those of the same business
   */
  targetOf(number: number, row: EmployerLike, planned: string, decision: RowDecision | null): Target {
    const found = this.finder.find(row);
    const same = found.find(({ judgement }) => judgement.verdict === 'same');
    if (same && decision?.kind !== 'different') {
      if (same.judgement.site === 'other') this.add(number, same.id.employerId, row);
      return this.resolve(same.id.employerId);
    }
    if (found.length > 0) this.groups.set(planned, { candidates: candidatesOf(found.map(({ id }) => id)), decision });
    this.add(number, planned, row);
    return this.resolve(planned);
  }

  private add(number: number, employerId: string, row: EmployerLike): void {
    this.finder.add({ employerId, name: row.name, number, address: row.addressLine ?? '' }, row);
  }

  private resolve(employerId: string): Target {
    const group = this.groups.get(employerId);
    if (!group)
      return { employerId, isOnList: this.onList.has(employerId), candidates: [], groupId: null, isWaiting: false };
    const said = this.saidOf(group);
    const { candidates } = group;
    if (said === null) return { employerId, isOnList: false, candidates, groupId: employerId, isWaiting: true };
    const goesTo = said === 'different' ? employerId : this.endOf(said);
    return { employerId: goesTo, isOnList: this.onList.has(goesTo), candidates, groupId: employerId, isWaiting: false };
  }

  /** Id of the business that it was said to be the same as, or that it is another. */
  private saidOf({ candidates, decision }: Group): string | null {
    if (decision?.kind === 'same') return decision.employerId;
    if (decision?.kind === 'different' || this.rule === 'different') return 'different';
    return this.rule === 'same' ? (candidates[0]?.employerId ?? null) : null;
  }

  /** A candidate may itself have been said to be the same as an earlier one. */
  private endOf(employerId: string): string {
    const group = this.groups.get(employerId);
    const said = group === undefined ? null : this.saidOf(group);
    return said === null || said === 'different' ? employerId : this.endOf(said);
  }
}

function candidatesOf(found: readonly Known[]): Candidate[] {
  const byId = new Map<string, Candidate>();
  for (const { employerId, name, number, address } of found) {
    const where = [number === null ? '' : `row ${number} of this file`, address]
      .filter((part) => part !== '')
      .join(', ');
    if (!byId.has(employerId)) byId.set(employerId, { employerId, name, where });
  }
  return [...byId.values()];
}
