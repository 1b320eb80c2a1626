import { Injectable } from '@nestjs/common';
import { SEARCH_KINDS, type SearchKind } from '@inroads/contracts';
import { RequestScope, Transactions } from '@inroads/platform/database';
import { PostgresSearchIndex } from '@inroads/platform/search';

/** A business or an opening, as one line to go to. */
export interface Found {
  readonly kind: SearchKind;
  readonly id: string;
  readonly title: string;
  /** Tells it apart from others of the same name: who works there, or where it is. */
  readonly line: string;
}

/** The person whose name was typed, otherwise the places. */
const EMPLOYERS = `
  SELECT employer.id, employer.name AS title,
    coalesce(
      (SELECT concat_ws(', ', person.name, nullif(person.title, '')) FROM employer_person person
       WHERE person.agency_id = employer.agency_id AND person.employer_id = employer.id AND person.archived_at IS NULL
         AND lower(unaccent(person.name)) LIKE ANY($2) ORDER BY person.id LIMIT 1),
      (SELECT string_agg(DISTINCT site.city, ', ') FROM employer_site site
       WHERE site.agency_id = employer.agency_id AND site.employer_id = employer.id AND site.archived_at IS NULL AND site.city <> ''),
      '') AS line
  FROM employer WHERE employer.agency_id = current_agency() AND employer.id = ANY($1) AND employer.archived_at IS NULL`;

const OPENINGS = `
  SELECT opening.id, opening.title, employer.name AS line
  FROM opening JOIN employer ON employer.agency_id = opening.agency_id AND employer.id = opening.employer_id
  WHERE opening.agency_id = current_agency() AND opening.id = ANY($1) AND opening.archived_at IS NULL`;

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Words of three letters and more, as parts of a name. */
const partsOfNames = (text: string): string[] =>
  (plain(text).match(/[\p{L}\p{N}]{3,}/gu) ?? []).map((word) => `%${word}%`);

/**
 * What "find or do" finds among businesses and openings. One box is for job seekers as well, so what is typed may be a
 * person's name: it is asked of PostgreSQL and never of another engine (docs/adr/0009).
 */
@Injectable()
export class FindQueries {
  constructor(
    private readonly search: PostgresSearchIndex,
    private readonly scope: RequestScope,
    private readonly transactions: Transactions,
  ) {}

  /** @param limit of each kind */
  async find(text: string, limit: number): Promise<Found[]> {
    const { agencyId } = this.scope;
    const pages = await Promise.all(SEARCH_KINDS.map((kind) => this.search.search(kind, { agencyId, text, limit })));
    return this.transactions.run(async () => {
      const rows: Found[] = [];
      for (const [index, kind] of SEARCH_KINDS.entries()) {
        const ids = pages[index]?.hits.map(({ id }) => id) ?? [];
        rows.push(...(await this.rowsOf(kind, ids, text)));
      }
      return rows;
    });
  }

  /** In the order of the hits; one that was archived since it was indexed is left out. */
  private async rowsOf(kind: SearchKind, ids: string[], text: string): Promise<Found[]> {
    const rows =
      kind === 'employer'
        ? await this.transactions.query<Omit<Found, 'kind'>>(EMPLOYERS, [ids, partsOfNames(text)])
        : await this.transactions.query<Omit<Found, 'kind'>>(OPENINGS, [ids]);
    const byId = new Map(rows.map((row) => [row.id, row]));
    return ids.flatMap((id) => {
      const row = byId.get(id);
      return row ? [{ kind, ...row }] : [];
    });
  }
}
