import { setImmediate as nextTurn } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { AgencyTime } from '@inroads/agency/agencies';
import { occupationsFor, type OpeningProfile, type OpeningStatus, type Requirement } from '@inroads/matching';
import { RequestScope, Transactions } from '@inroads/platform/database';
import { type CountedPage, decodeCursor, toPage, totalOf } from '@inroads/platform/http';
import { SearchIndex } from '@inroads/platform/search';
import type { OpeningFactMap, OpeningSource } from './opening-words';
import { PROFILES, type ProfileRow, toOpeningProfile } from './opening-profile';
import { OpeningRepository } from './opening.repository';

export interface OpeningLine {
  readonly id: string;
  readonly employerId: string;
  readonly employerName: string;
  readonly city: string;
  readonly title: string;
  readonly occupationCode: string | null;
  readonly isOccupationConfirmed: boolean;
  readonly status: OpeningStatus;
  readonly source: OpeningSource;
  readonly isAdvertised: boolean | null;
  readonly heardOn: string;
  readonly closesOn: string | null;
  readonly checkAgainOn: string | null;
  readonly facts: OpeningFactMap;
  readonly version: number;
}

export interface OpeningPage extends OpeningLine {
  readonly siteIds: readonly string[];
  readonly siteChosenBy: 'employer' | 'person' | null;
  readonly headcount: number | null;
  readonly url: string;
  readonly note: string;
  readonly heardInContactId: string | null;
  readonly requirements: readonly Requirement[];
  readonly statusWhy: string | null;
  readonly isArchived: boolean;
  /** Kinds of work the title may mean, most likely first: a person confirms one. */
  readonly occupationCandidates: readonly {
    readonly code: string;
    readonly title: string;
    readonly similarity: number;
  }[];
}

export const OPENING_SORTS = ['newest', 'title'] as const;
export type OpeningSort = (typeof OPENING_SORTS)[number];

export interface OpeningFilter {
  readonly text?: string;
  readonly employerId?: string;
  readonly status?: OpeningStatus;
  readonly isUnadvertised?: boolean;
  readonly occupation?: string;
  readonly sort: OpeningSort;
  readonly cursor?: string;
  readonly limit: number;
}

const LINE = `opening.id, opening.employer_id AS "employerId", employer.name AS "employerName", opening.title,
  opening.occupation_code AS "occupationCode", opening.occupation_confirmed_by IS NOT NULL AS "isOccupationConfirmed", opening.status, opening.source,
  opening.is_advertised AS "isAdvertised", opening.heard_on AS "heardOn", opening.closes_on AS "closesOn", opening.check_again_on AS "checkAgainOn",
  opening.facts, opening.version,
  coalesce((SELECT site.city FROM opening_site place JOIN employer_site site ON site.agency_id = place.agency_id AND site.id = place.site_id
    WHERE place.agency_id = opening.agency_id AND place.opening_id = opening.id ORDER BY place.id LIMIT 1), '') AS city`;
const FROM = `FROM opening JOIN employer ON employer.agency_id = opening.agency_id AND employer.id = opening.employer_id`;

/** What a search gives at most: nobody reads on past these. */
const MOST_FOUND = 200;

type LineRow = OpeningLine & { sortKey: string | number };

@Injectable()
export class OpeningsQueries {
  constructor(
    private readonly openings: OpeningRepository,
    private readonly search: SearchIndex,
    private readonly scope: RequestScope,
    private readonly time: AgencyTime,
    private readonly transactions: Transactions,
  ) {}

  /** @throws NotFound */
  async page(id: string): Promise<OpeningPage> {
    const rows = await this.transactions.run(() =>
      this.transactions.query<Omit<OpeningPage, 'occupationCandidates'>>(
        `SELECT ${LINE}, opening.site_chosen_by AS "siteChosenBy", opening.headcount, opening.url, opening.note, opening.heard_in_contact_id AS "heardInContactId",
           opening.requirements, opening.status_why AS "statusWhy", opening.archived_at IS NOT NULL AS "isArchived",
           ARRAY(SELECT site_id FROM opening_site place WHERE place.agency_id = opening.agency_id AND place.opening_id = opening.id ORDER BY place.id) AS "siteIds"
         ${FROM} WHERE opening.agency_id = current_agency() AND opening.id = $1`,
        [id],
      ),
    );
    const row = rows[0];
    if (!row) throw this.openings.notFound();
    return {
      ...row,
      occupationCandidates: occupationsFor(row.title).map(({ code, title, similarity }) => ({
        code,
        title,
        similarity,
      })),
    };
  }

  async list(filter: OpeningFilter): Promise<CountedPage<OpeningLine>> {
    const words = filter.text?.trim();
    const found = words ? await this.found(words) : null;
    const { sortKey, type } = sortOf(filter.sort, found !== null);
    const { where, parameters } = conditions(filter, found);
    const countSql = `SELECT FROM opening WHERE ${where.join(' AND ')}`;
    const counted = [...parameters];
    if (filter.cursor) {
      const [key, id] = decodeCursor(filter.cursor, 2);
      parameters.push(key, id);
      where.push(`(${sortKey}, opening.id) > ($${parameters.length - 1}::${type}, $${parameters.length}::uuid)`);
    }
    parameters.push(filter.limit + 1);
    const listSql = `SELECT ${LINE}, ${sortKey} AS "sortKey" ${FROM} WHERE ${where.join(' AND ')} ORDER BY ${sortKey}, opening.id LIMIT $${parameters.length}`;
    return this.transactions.run(async () => {
      const rows = await this.transactions.query<LineRow>(listSql, parameters);
      const total = filter.cursor ? null : await totalOf(this.transactions, countSql, counted);
      const page = toPage(rows, filter.limit, toLine, (row) => [row.sortKey, row.id]);
      return { ...page, total: total && { ...total, isMore: total.isMore || found?.length === MOST_FOUND } };
    });
  }

  /** The best of what the index finds. */
  private async found(text: string): Promise<string[]> {
    const { agencyId } = this.scope;
    const { hits } = await this.search.search('opening', { agencyId, text, limit: MOST_FOUND });
    return hits.map(({ id }) => id);
  }

  /**
   * All that the matcher may know of these openings; unknown ids are left out. In the order of the ids, in pages: the
   * database reads the next one while the caller works on this one.
   */
  async *profiles(ids: readonly string[]): AsyncGenerator<OpeningProfile[]> {
    const today = await this.time.today();
    const read = (from: number): Promise<ProfileRow[]> => {
      const rows = this.transactions.query<ProfileRow>(PROFILES, [ids.slice(from, from + PROFILES_PAGE), today]);
      // Heard of where it is awaited; a caller that stops before has no use for it.
      rows.catch(() => undefined);
      return rows;
    };
    if (ids.length === 0) return;
    let next = read(0);
    for (let from = 0; from < ids.length; from += PROFILES_PAGE) {
      const rows = await next;
      if (from + PROFILES_PAGE < ids.length) next = read(from + PROFILES_PAGE);
      // The question for the next page leaves, and others have their turn, before the caller's work holds the loop.
      await nextTurn();
      yield rows.map(toOpeningProfile);
    }
  }
}

function toLine({ sortKey: _sortKey, ...line }: LineRow): OpeningLine {
  return line;
}

/** A plan for more ids at once reads the whole table for each page: 1.7 times the work at 5,000 of 100,000. */
const PROFILES_PAGE = 1_000;

/** Each order but that of what was found has an index: see the migration create-list-orders. */
function sortOf(sort: OpeningSort, isFound: boolean): { sortKey: string; type: string } {
  if (isFound) return { sortKey: `array_position($1::uuid[], opening.id)`, type: 'int' };
  if (sort === 'title') return { sortKey: `lower(opening.title)`, type: 'text' };
  return { sortKey: `(date '9999-12-31' - opening.heard_on)`, type: 'int' };
}

function conditions(
  filter: OpeningFilter,
  found: readonly string[] | null,
): { where: string[]; parameters: unknown[] } {
  const parameters: unknown[] = [found];
  const where = [
    'opening.agency_id = current_agency()',
    'opening.archived_at IS NULL',
    found ? 'opening.id = ANY($1::uuid[])' : '$1::uuid[] IS NULL',
  ];
  const add = (condition: (place: string) => string, value: unknown): void => {
    if (value === undefined) return;
    parameters.push(value);
    where.push(condition(`$${parameters.length}`));
  };
  add((place) => `opening.employer_id = ${place}`, filter.employerId);
  add((place) => `opening.status = ${place}`, filter.status);
  add((place) => `opening.occupation_code = ${place}`, filter.occupation);
  if (filter.isUnadvertised) where.push('opening.is_advertised = false');
  return { where, parameters };
}
