import { Injectable } from '@nestjs/common';
import { Transactions } from '@inroads/platform/database';
import { ContactImporter } from '../contact-importer';
import { type Business, emptyBusiness } from './business';
import type { Tracked } from './ledger';
import { COLUMNS, columnOf, type RecordName } from './records';

interface Load {
  /** Holds the rows for this transaction, so that nobody changes them between reading and writing. */
  readonly isForWriting: boolean;
}

const selectOf = (record: RecordName): string =>
  Object.keys(COLUMNS[record])
    .map((property) => `${columnOf(property)} AS "${property}"`)
    .join(', ');

/** Businesses with all that rows of a file may change of them: a handful of queries, however many there are. */
@Injectable()
export class BusinessLoader {
  constructor(
    private readonly transactions: Transactions,
    private readonly contacts: ContactImporter,
  ) {}

  /** Those that are on the list. @param today ISO day, for what holds then */
  async load(ids: readonly string[], today: string, { isForWriting }: Load): Promise<Map<string, Business>> {
    const lock = isForWriting ? 'FOR UPDATE' : '';
    const employers = await this.rows('employer', `id = ANY($1) AND archived_at IS NULL ORDER BY id ${lock}`, [ids]);
    const found = new Map(employers.map((employer) => [employer.id, emptyBusiness(employer)]));
    if (found.size === 0) return found;
    const own = [[...found.keys()]];
    for (const site of await this.rows(
      'employer_site',
      `employer_id = ANY($1) AND archived_at IS NULL ORDER BY id ${lock}`,
      own,
    ))
      found.get(site.values.employerId)?.sites.push(site);
    for (const person of await this.rows(
      'employer_person',
      `employer_id = ANY($1) AND archived_at IS NULL ORDER BY id ${lock}`,
      own,
    ))
      found.get(person.values.employerId)?.people.push(person);
    await this.addStops(found, own, today);
    await this.addStageDays(found, own);
    return found;
  }

  /** Which imported contacts of these keys are on file. @param keys by business */
  async addContacts(businesses: ReadonlyMap<string, Business>, keys: ReadonlyMap<string, string>): Promise<void> {
    if (keys.size === 0) return;
    const known = await this.contacts.known([...keys.keys()]);
    for (const key of known) businesses.get(keys.get(key) ?? '')?.contactKeys.add(key);
  }

  async addOpenings(businesses: ReadonlyMap<string, Business>, keys: readonly string[], load: Load): Promise<void> {
    const openings = await this.rows(
      'opening',
      `external_key = ANY($1) AND employer_id = ANY($2) AND archived_at IS NULL ORDER BY id ${load.isForWriting ? 'FOR UPDATE' : ''}`,
      [keys, [...businesses.keys()]],
    );
    const places = await this.transactions.query<{ openingId: string; siteId: string }>(
      `SELECT opening_id AS "openingId", site_id AS "siteId" FROM opening_site WHERE agency_id = current_agency() AND opening_id = ANY($1)`,
      [openings.map(({ id }) => id)],
    );
    for (const opening of openings) {
      const siteIds = places.filter(({ openingId }) => openingId === opening.id).map(({ siteId }) => siteId);
      const posting = { opening, siteIds: new Set(siteIds) };
      businesses.get(opening.values.employerId)?.openings.set(opening.values.externalKey, posting);
    }
  }

  private async rows<R extends RecordName>(
    record: R,
    where: string,
    parameters: readonly unknown[],
  ): Promise<Tracked<R>[]> {
    const rows = await this.transactions.query<{ id: string; version: number } & Tracked<R>['values']>(
      `SELECT id, version, ${selectOf(record)} FROM ${record} WHERE agency_id = current_agency() AND ${where}`,
      parameters,
    );
    return rows.map(({ id, version, ...values }) => ({
      record,
      id,
      version,
      values: values as unknown as Tracked<R>['values'],
    }));
  }

  private async addStops(found: Map<string, Business>, own: readonly unknown[], today: string): Promise<void> {
    const stops = await this.transactions.query<{ employerId: string; untilDay: string | null }>(
      `SELECT employer_id AS "employerId", until_day AS "untilDay" FROM do_not_contact
       WHERE agency_id = current_agency() AND employer_id = ANY($1) AND site_id IS NULL AND person_id IS NULL AND lifted_at IS NULL
         AND (until_day IS NULL OR until_day >= $2) ORDER BY until_day NULLS FIRST`,
      [...own, today],
    );
    for (const { employerId, untilDay } of stops) found.get(employerId)?.stops.push({ untilDay });
  }

  private async addStageDays(found: Map<string, Business>, own: readonly unknown[]): Promise<void> {
    const days = await this.transactions.query<{ employerId: string; siteId: string; day: string }>(
      `SELECT site.employer_id AS "employerId", event.site_id AS "siteId", max(event.day) AS day
       FROM employer_site site JOIN stage_event event ON event.agency_id = site.agency_id AND event.site_id = site.id AND event.voided_at IS NULL
       WHERE site.agency_id = current_agency() AND site.employer_id = ANY($1) GROUP BY site.employer_id, event.site_id`,
      own,
    );
    for (const { employerId, siteId, day } of days) found.get(employerId)?.stageDays.set(siteId, day);
  }
}
