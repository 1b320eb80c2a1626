import { weekOf, type WeekAddress } from '@inroads/calendar';
import { availabilityIn } from './availability';
import { weekOfContact } from './contact';
import { possibleDuplicates } from './duplicates';
import { judgeContact, judgeFor } from './judgement';
import type { LookingIn } from './looking';
import type { CountedStaff } from './staff';
import { isInFigures, weeksToCount, withDays, type ContactsInRange } from './range';
import { Tally, tallyAt, type Counts } from './tally';
import { targetIn, type Target } from './target';

export interface WeeksInput extends ContactsInRange {
  readonly staff: readonly CountedStaff[];
  readonly lookingIn: LookingIn;
}

/** One staff member's week. */
export interface WeekFigures extends Counts, Target {
  readonly staff: string;
  readonly weekStart: WeekAddress;
  /** People looking at the end of the week; `null` where it is not known. */
  readonly looking: number | null;
  readonly availableShare: number;
  /** Pairs of entries that may be one visit, by the later one of each pair. */
  readonly possibleDuplicates: number;
}

/**
 * A row for every staff member and every week of the range in which they are employed or have an entry, in the order
 * of the staff given, then by week. Time grows with the number of contacts.
 */
export function weeksOf(given: WeeksInput): WeekFigures[] {
  const input = withDays(given);
  const { staff, settings, lookingIn } = input;
  const weeks = weeksToCount(input);
  const tallies = tallyByStaff(input, new Set(weeks));
  const flags = flagsByStaff(input);
  return staff.flatMap((member) =>
    weeks.flatMap((weekStart) => {
      const key = keyOf(member.id, weekStart);
      const availability = availabilityIn(weekStart, member, settings);
      const tally = tallies.get(key);
      if (tally === undefined && !availability.isEmployed) return [];
      const looking = lookingIn(member.id, weekStart);
      return {
        staff: member.id,
        weekStart,
        ...(tally ?? new Tally()).counts(),
        ...targetIn(weekStart, looking, availability, settings),
        looking,
        availableShare: availability.availableShare,
        possibleDuplicates: flags.get(key) ?? 0,
      };
    }),
  );
}

function tallyByStaff({ contacts, settings, staff }: WeeksInput, weeks: ReadonlySet<WeekAddress>): Map<string, Tally> {
  const known = new Set(staff.map(({ id }) => id));
  const tallies = new Map<string, Tally>();
  for (const contact of contacts.filter(isInFigures)) {
    const week = weekOfContact(contact, settings);
    if (!weeks.has(week)) continue;
    const judgement = judgeContact(contact, settings);
    for (const id of new Set(contact.staff.map((member) => member.id))) {
      if (!known.has(id)) continue;
      tallyAt(tallies, keyOf(id, week)).add(contact, judgeFor(id, contact, settings, judgement));
    }
  }
  return tallies;
}

function flagsByStaff({ contacts, settings }: WeeksInput): Map<string, number> {
  const flags = new Map<string, number>();
  for (const { kind, staff, day } of possibleDuplicates(contacts, settings)) {
    if (kind !== 'same-visit') continue;
    for (const id of staff) {
      const key = keyOf(id, weekOf(day, settings.weekStart));
      flags.set(key, (flags.get(key) ?? 0) + 1);
    }
  }
  return flags;
}

function keyOf(staffId: string, week: WeekAddress): string {
  return `${week} ${staffId}`;
}
