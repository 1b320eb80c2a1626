import { Injectable } from '@nestjs/common';
import { AgencyTime } from '@inroads/agency/agencies';
import type { Stage } from '@inroads/fidelity';
import { RequestScope, Transactions } from '@inroads/platform/database';
import { type CountedPage, decodeCursor, toPage, totalOf } from '@inroads/platform/http';
import { SearchIndex } from '@inroads/platform/search';
import {
  DoNotContactRepository,
  EmployerRepository,
  PersonRepository,
  SiteRepository,
  StageEventRepository,
} from './employer.repositories';
import {
  type EmployerLine,
  type EmployerPage,
  type PersonView,
  toDoNotContactView,
  toEmployerView,
  toPersonView,
  toSiteView,
} from './employer.view';

export const EMPLOYER_SORTS = ['name', 'last-contact'] as const;
export type EmployerSort = (typeof EMPLOYER_SORTS)[number];

export interface EmployerFilter {
  /** Words; found by the search index, best first. */
  readonly text?: string;
  readonly ownerStaffId?: string;
  readonly isOwnerless?: boolean;
  readonly stage?: Stage;
  readonly tag?: string;
  readonly city?: string;
  readonly naics?: string;
  readonly isArchived?: boolean;
  readonly isDoNotContact?: boolean;
  readonly hasOpenOpenings?: boolean;
  readonly sort: EmployerSort;
  readonly cursor?: string;
  readonly limit: number;
}

/** What a search gives at most: nobody reads on past these. */
const MOST_FOUND = 200;

/** The order in which stages lie along the road; `closed` last of all. */
const STAGE_RANK = `CASE stage WHEN 'in-touch' THEN 4 WHEN 'discuss' THEN 3 WHEN 'learn' THEN 2 WHEN 'introduce' THEN 1 ELSE 0 END`;

type LineRow = EmployerLine & { sortKey: string };

/** Lists and pages of the employer side. The list is one query, whatever the page size. */
@Injectable()
export class EmployersQueries {
  constructor(
    private readonly employers: EmployerRepository,
    private readonly sites: SiteRepository,
    private readonly people: PersonRepository,
    private readonly events: StageEventRepository,
    private readonly stops: DoNotContactRepository,
    private readonly search: SearchIndex,
    private readonly scope: RequestScope,
    private readonly time: AgencyTime,
    private readonly transactions: Transactions,
  ) {}

  /** @throws NotFound */
  page(id: string): Promise<EmployerPage> {
    return this.transactions.run(async () => {
      const employer = await this.employers.get(id);
      const sites = await this.sites.ofEmployers([id]);
      const events = await this.events.ofSites(sites.map((site) => site.id));
      const people = await this.people.ofEmployers([id]);
      const stops = await this.stops.holding([id], await this.time.today());
      return {
        ...toEmployerView(employer),
        sites: sites.map((site) => toSiteView(site, events)),
        people: people.map(toPersonView),
        doNotContact: stops.map(toDoNotContactView),
      };
    });
  }

  /** Names for lists of the practice wing. Unknown ids are left out. */
  async names(ids: readonly string[]): Promise<Map<string, string>> {
    const rows = await this.transactions.run(() =>
      this.transactions.query<{ id: string; name: string }>(
        `SELECT id, name FROM employer WHERE agency_id = current_agency() AND id = ANY($1)`,
        [ids],
      ),
    );
    return new Map(rows.map(({ id, name }) => [id, name]));
  }

  async personsByIds(ids: readonly string[]): Promise<(PersonView & { employerId: string })[]> {
    const rows = await this.transactions.run(() => this.people.findMany(ids));
    return rows.map((row) => ({ ...toPersonView(row), employerId: row.employerId }));
  }

  async list(filter: EmployerFilter): Promise<CountedPage<EmployerLine>> {
    const words = filter.text?.trim();
    const found = words ? await this.found(words) : null;
    const today = await this.time.today();
    const { where, parameters } = conditions(filter, today, found);
    const { sortKey, type } = sortOf(filter.sort, found !== null);
    const countSql = `SELECT FROM employer WHERE $1::date IS NOT NULL AND ${where.join(' AND ')}`;
    const counted = [...parameters];
    if (filter.cursor) {
      const [key, id] = decodeCursor(filter.cursor, 2);
      parameters.push(key, id);
      where.push(`(${sortKey}, employer.id) > ($${parameters.length - 1}::${type}, $${parameters.length}::uuid)`);
    }
    parameters.push(filter.limit + 1);
    return this.transactions.run(async () => {
      const rows = await this.transactions.query<LineRow>(listSql(sortKey, where, parameters.length), parameters);
      const total = filter.cursor ? null : await totalOf(this.transactions, countSql, counted);
      const page = toPage(rows, filter.limit, toLine, (row) => [row.sortKey, row.id]);
      return { ...page, total: total && { ...total, isMore: total.isMore || found?.length === MOST_FOUND } };
    });
  }

  /** The best of what the index finds. */
  private async found(text: string): Promise<string[]> {
    const { agencyId } = this.scope;
    const { hits } = await this.search.search('employer', { agencyId, text, limit: MOST_FOUND });
    return hits.map(({ id }) => id);
  }
}

/** Each order but that of what was found has an index: see the migration create-list-orders. */
function sortOf(sort: EmployerSort, isFound: boolean): { sortKey: string; type: string } {
  if (isFound) return { sortKey: `array_position($2::uuid[], employer.id)`, type: 'int' };
  if (sort === 'last-contact')
    return { sortKey: `coalesce(employer.last_contact_on, '-infinity'::date)`, type: 'date' };
  return { sortKey: `lower(employer.name)`, type: 'text' };
}

function conditions(
  filter: EmployerFilter,
  today: string,
  found: readonly string[] | null,
): { where: string[]; parameters: unknown[] } {
  const parameters: unknown[] = [today, found];
  const where = [
    'employer.agency_id = current_agency()',
    `employer.archived_at IS ${filter.isArchived ? 'NOT NULL' : 'NULL'}`,
  ];
  const add = (condition: (place: string) => string, value: unknown): void => {
    parameters.push(value);
    where.push(condition(`$${parameters.length}`));
  };
  // Named even when no words were given, so that the parameter has a type.
  where.push(found ? 'employer.id = ANY($2::uuid[])' : '$2::uuid[] IS NULL');
  if (filter.ownerStaffId !== undefined) add((place) => `employer.owner_staff_id = ${place}`, filter.ownerStaffId);
  if (filter.isOwnerless) where.push('employer.owner_staff_id IS NULL');
  if (filter.tag !== undefined) add((place) => `${place} = ANY(employer.tags)`, filter.tag);
  if (filter.naics !== undefined) add((place) => `starts_with(employer.naics, ${place})`, filter.naics);
  const ofSite = `SELECT 1 FROM employer_site site WHERE site.agency_id = employer.agency_id AND site.employer_id = employer.id AND site.archived_at IS NULL`;
  if (filter.stage !== undefined) add((place) => `EXISTS (${ofSite} AND site.stage = ${place})`, filter.stage);
  if (filter.city !== undefined)
    add((place) => `EXISTS (${ofSite} AND lower(site.city) = lower(${place}))`, filter.city);
  if (filter.isDoNotContact !== undefined) where.push(`${filter.isDoNotContact ? '' : 'NOT '}EXISTS (${HOLDING_STOP})`);
  if (filter.hasOpenOpenings)
    where.push(
      `EXISTS (SELECT 1 FROM opening WHERE opening.agency_id = employer.agency_id AND opening.employer_id = employer.id AND opening.status = 'open' AND opening.archived_at IS NULL)`,
    );
  return { where, parameters };
}

const HOLDING_STOP = `SELECT 1 FROM do_not_contact stop
  WHERE stop.agency_id = employer.agency_id AND stop.employer_id = employer.id AND stop.site_id IS NULL AND stop.person_id IS NULL
    AND stop.lifted_at IS NULL AND stop.from_day <= $1::date AND (stop.until_day IS NULL OR stop.until_day >= $1::date)`;

/** The page of employers first, then what hangs on those few. */
function listSql(sortKey: string, where: readonly string[], limitAt: number): string {
  return `
    WITH shown AS (
      SELECT employer.*, ${sortKey} AS sort_key FROM employer WHERE ${where.join(' AND ')}
      ORDER BY ${sortKey}, employer.id LIMIT $${limitAt})
    SELECT employer.id, employer.name, employer.naics, employer.owner_staff_id AS "ownerStaffId", employer.tags,
      employer.last_contact_on AS "lastContactOn", employer.last_in_person_on AS "lastInPersonOn",
      employer.archived_at IS NOT NULL AS "isArchived", employer.version, employer.sort_key AS "sortKey",
      coalesce(site.city, '') AS city, coalesce(site.stage, 'introduce') AS stage,
      (SELECT count(*)::int FROM opening WHERE opening.agency_id = employer.agency_id AND opening.employer_id = employer.id
        AND opening.status = 'open' AND opening.archived_at IS NULL) AS "openOpenings",
      EXISTS (${HOLDING_STOP}) AS "isDoNotContact"
    FROM shown employer
    LEFT JOIN LATERAL (
      SELECT site.city, site.stage FROM employer_site site
      WHERE site.agency_id = employer.agency_id AND site.employer_id = employer.id AND site.archived_at IS NULL
      ORDER BY ${STAGE_RANK} DESC, site.id LIMIT 1) site ON true
    ORDER BY employer.sort_key, employer.id`;
}

function toLine({ sortKey: _sortKey, ...line }: LineRow): EmployerLine {
  return line;
}
