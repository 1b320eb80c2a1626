import type { Claim, Seat, Taken } from './seat.state';

export interface Contender {
  readonly seat: Seat;
  readonly claim: Claim;
}

/** Who plans to visit each employer, first the one whom it suits best: a promise before a wish, then what it is worth, then the name. */
export function contenders(seats: readonly Seat[]): Map<string, Contender[]> {
  const found = new Map<string, Contender[]>();
  for (const seat of seats) {
    const strongest = new Map<string, Claim>();
    for (const claim of seat.claims()) {
      const earlier = strongest.get(claim.employerId);
      if (!earlier || strength(claim) > strength(earlier)) strongest.set(claim.employerId, claim);
    }
    for (const [employerId, claim] of strongest) {
      found.set(employerId, [...(found.get(employerId) ?? []), { seat, claim }]);
    }
  }
  // Seats come in the order of their names, and sorting leaves equals as they are.
  for (const list of found.values()) list.sort((one, two) => compare(strength(two.claim), strength(one.claim)));
  return found;
}

/** Employers that colleagues of `seat` visit. Those are left out that she could make a better case for: they are to be contested. */
export function takenFrom(
  seat: Seat,
  seats: readonly Seat[],
  bestCases: ReadonlyMap<string, number> = new Map(),
): Taken {
  const others = contenders(seats.filter((other) => other !== seat));
  const taken = new Map<string, string>();
  for (const [employerId, [first]] of others) {
    const bestCase = bestCases.get(employerId) ?? -Infinity;
    if (bestCase <= strength(first!.claim)) taken.set(employerId, first!.seat.specialistId);
  }
  return taken;
}

/**
 * Until no employer is in two plans, whoever it suits less gives it up and plans anew; whoever would fall short of her target by it suits it
 * by as much more as that would cost her. What is promised is never given up. Ends, because nobody gets back here what she gave up.
 * Returns who gave up what.
 */
export function settleContests(seats: readonly Seat[]): Map<string, Set<string>> {
  const givenUp = new Map<string, Set<string>>();
  for (;;) {
    const losers = new Set<Seat>();
    const needs = new Needs(seats);
    for (const [employerId, list] of clearestFirst(contenders(seats))) {
      const [winner, ...rest] = [...list].sort((one, two) => compare(needs.strength(two), needs.strength(one)));
      for (const { seat, claim } of rest) {
        if (claim.isHeld) continue;
        seat.lose(employerId, winner!.seat.specialistId);
        needs.giveUp({ seat, claim });
        losers.add(seat);
        givenUp.set(employerId, (givenUp.get(employerId) ?? new Set()).add(seat.specialistId));
      }
    }
    if (losers.size === 0) return givenUp;
    for (const seat of losers) seat.replan(takenFrom(seat, seats, seat.bestCases()));
  }
}

/** Where the one suits it much better than the other, she gets it before anybody's need counts. */
function clearestFirst(found: ReadonlyMap<string, Contender[]>): [string, Contender[]][] {
  const margin = ([first, second]: Contender[]): number =>
    second!.claim.isHeld ? 0 : strength(first!.claim) - strength(second!.claim);
  return [...found]
    .filter(([, list]) => list.length > 1)
    .map((entry) => ({ entry, margin: margin(entry[1]) }))
    .sort((one, two) => compare(two.margin, one.margin) || (one.entry[0] < two.entry[0] ? -1 : 1))
    .map(({ entry }) => entry);
}

/** How many visits of each wanted kind everybody has left while contests of one round are settled. */
class Needs {
  private readonly left: ReadonlyMap<Seat, Map<string, number>>;

  constructor(seats: readonly Seat[]) {
    this.left = new Map(
      seats.map((seat) => {
        const kinds = seat.claims().flatMap((claim) => claim.kinds);
        return [seat, new Map(seat.wanted.map(({ kind }) => [kind, kinds.filter((each) => each === kind).length]))];
      }),
    );
  }

  /** What the visit is worth to her, and with it what her week would fall short of without it. */
  strength({ seat, claim }: Contender): number {
    const short = seat.wanted.filter(
      ({ kind, least }) => claim.kinds.includes(kind) && (this.left.get(seat)?.get(kind) ?? 0) <= least,
    );
    return strength(claim) + short.reduce((total, { shortfallCost }) => total + shortfallCost, 0);
  }

  giveUp({ seat, claim }: Contender): void {
    const left = this.left.get(seat);
    for (const kind of claim.kinds) if (left?.has(kind)) left.set(kind, left.get(kind)! - 1);
  }
}

const strength = ({ isHeld, worth }: Claim): number => (isHeld ? Infinity : worth);

function compare(one: number, two: number): number {
  if (one === two) return 0;
  return one < two ? -1 : 1;
}
