import { groupBy } from '@inroads/kernel';
import { millisecondsOf, type AgencyDay } from '@inroads/calendar';
import { dayOfContact, type CountedContact } from './contact';
import { valueOn } from './dated';
import { judgeContact } from './judgement';
import type { CountingSettings } from './settings';

/**
 * `same-visit`: one specialist may have logged one visit twice; both count until someone voids one or keeps both.
 * `joint-visit`: two specialists may have logged one joint visit apart; offer to join them.
 */
export interface PossibleDuplicate {
  readonly kind: 'same-visit' | 'joint-visit';
  readonly earlier: string;
  readonly later: string;
  /** Whose row is flagged: who is in both for one visit logged twice, who made the later one for a joint visit. */
  readonly staff: readonly string[];
  readonly day: AgencyDay;
}

interface Candidate {
  readonly contact: CountedContact;
  readonly staff: readonly string[];
  readonly startMs: number;
  readonly day: AgencyDay;
}

/** Counted contacts at one site on one day that start within 30 minutes of each other (docs/rules.md, Counting c). */
export function possibleDuplicates(
  contacts: readonly CountedContact[],
  settings: CountingSettings,
): PossibleDuplicate[] {
  const candidates = contacts
    .filter((contact) => !contact.keptAsSeparate && judgeContact(contact, settings).counts)
    .map((contact) => candidateOf(contact, settings));
  const groups = groupBy(candidates, ({ contact, day }) => JSON.stringify([contact.employer, contact.site, day]));
  return [...groups.values()].flatMap((group) => pairsIn(group, settings));
}

function candidateOf(contact: CountedContact, settings: CountingSettings): Candidate {
  return {
    contact,
    staff: contact.staff.filter(({ role }) => role !== 'shadowing').map(({ id }) => id),
    startMs: millisecondsOf(contact.happenedAt),
    day: dayOfContact(contact, settings),
  };
}

/** Each is compared with its neighbour in time, of the same specialist if there is one: linear, however many there are. */
function pairsIn(group: readonly Candidate[], settings: CountingSettings): PossibleDuplicate[] {
  const ordered = [...group].sort((a, b) => a.startMs - b.startMs || a.contact.id.localeCompare(b.contact.id));
  const lastOf = new Map<string, Candidate>();
  const pairs: PossibleDuplicate[] = [];
  ordered.forEach((later, index) => {
    const withinMs = valueOn(settings.duplicateWithinMinutes, later.day) * 60_000;
    const isNear = (other: Candidate | undefined) => other !== undefined && later.startMs - other.startMs <= withinMs;
    const own = later.staff.map((id) => lastOf.get(id)).find(isNear);
    const earlier = own ?? ordered.slice(Math.max(0, index - 1), index).find(isNear);
    if (earlier !== undefined) pairs.push(pairOf(earlier, later));
    for (const id of later.staff) lastOf.set(id, later);
  });
  return pairs;
}

function pairOf(earlier: Candidate, later: Candidate): PossibleDuplicate {
  const inBoth = later.staff.filter((id) => earlier.staff.includes(id));
  const pair = { earlier: earlier.contact.id, later: later.contact.id, day: later.day };
  return inBoth.length > 0
    ? { ...pair, kind: 'same-visit', staff: inBoth }
    : { ...pair, kind: 'joint-visit', staff: later.staff };
}
