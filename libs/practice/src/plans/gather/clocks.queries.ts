import { Injectable } from '@nestjs/common';
import { AgencyTime } from '@inroads/agency/agencies';
import { addDays } from '@inroads/calendar';
import { daysToFirstContact, valueOn } from '@inroads/fidelity';
import { Transactions } from '@inroads/platform/database';
import { CountedContacts, WeeksService } from '../../weeks';
import { LAST_MET } from './site.rows';

export interface SeekerClock {
  readonly seekerId: string;
  /** Days since entry while the clock to the first employer contact runs; `null`: it has stopped, or nobody entered. */
  readonly daysSinceEntry: number | null;
  readonly limitDays: number;
  readonly lastMetOn: string | null;
}

/** Days until the clock is over, negative once it is; `null`: it does not run. */
export function daysLeftOf({ daysSinceEntry, limitDays }: SeekerClock): number | null {
  return daysSinceEntry === null ? null : limitDays - daysSinceEntry;
}

/** The thirty days to the first employer contact of people on a caseload. Three queries, whatever their number. */
@Injectable()
export class ClocksQueries {
  constructor(
    private readonly contacts: CountedContacts,
    private readonly weeks: WeeksService,
    private readonly time: AgencyTime,
    private readonly transactions: Transactions,
  ) {}

  async of(seekerIds: readonly string[]): Promise<SeekerClock[]> {
    if (seekerIds.length === 0) return [];
    const today = await this.time.today();
    const episodes = await this.transactions.query<{ seekerId: string; enteredOn: string; leftOn: string | null }>(
      `SELECT DISTINCT ON (seeker_id) seeker_id AS "seekerId", entered_on AS "enteredOn", left_on AS "leftOn" FROM episode
       WHERE agency_id = current_agency() AND seeker_id = ANY($1) ORDER BY seeker_id, entered_on DESC`,
      [seekerIds],
    );
    const first = episodes.map(({ enteredOn }) => enteredOn).sort()[0] ?? today;
    const settings = await this.weeks.countingSettings(first, addDays(today, 6));
    const contacts = await this.contacts.forSeekers(seekerIds, first);
    const met = await this.transactions.query<{ seekerId: string; lastMetOn: string | null }>(LAST_MET, [seekerIds]);
    return met.map(({ seekerId, lastMetOn }) => {
      const episode = episodes.find((entry) => entry.seekerId === seekerId);
      const limitDays = valueOn(settings.firstContactWithinDays, episode?.enteredOn ?? today);
      if (!episode || episode.leftOn !== null) return { seekerId, daysSinceEntry: null, limitDays, lastMetOn };
      const span = { seeker: seekerId, entered: episode.enteredOn, left: episode.leftOn };
      const clock = daysToFirstContact(span, contacts, today, settings);
      return { seekerId, daysSinceEntry: clock.state === 'open' ? clock.days : null, limitDays, lastMetOn };
    });
  }
}
