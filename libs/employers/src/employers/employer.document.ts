import { Injectable } from '@nestjs/common';
import { Transactions } from '@inroads/platform/database';
import { DocumentSource, type DocumentVersion, type SearchDocument } from '@inroads/platform/search';

interface DocumentRow {
  id: string;
  version: number;
  name: string;
  words: string;
  owner: string | null;
  naics: string | null;
  tags: string[];
  stages: string[];
  cities: string[];
}

/** A document changes when its employer, a site or a person of it does: their versions and numbers add up to its own. */
const VERSION = `(employer.version
  + coalesce((SELECT sum(version + 1) FROM employer_site site WHERE site.agency_id = employer.agency_id AND site.employer_id = employer.id), 0)
  + coalesce((SELECT sum(version + 1) FROM employer_person person WHERE person.agency_id = employer.agency_id AND person.employer_id = employer.id), 0))::bigint`;

/** What the search box may know of a business. An allow-list; nothing of any job seeker is within reach of it. */
@Injectable()
export class EmployerDocuments extends DocumentSource {
  readonly kind = 'employer';

  constructor(private readonly transactions: Transactions) {
    super();
  }

  async load(ids: readonly string[]): Promise<SearchDocument[]> {
    const rows = await this.transactions.query<DocumentRow>(
      `SELECT employer.id, ${VERSION} AS version, employer.name, employer.owner_staff_id AS owner, employer.naics, employer.tags,
         concat_ws(' ', array_to_string(employer.aliases, ' '), employer.description, array_to_string(employer.tags, ' '), site.words, person.words) AS words,
         coalesce(site.stages, '{}') AS stages, coalesce(site.cities, '{}') AS cities
       FROM employer
       LEFT JOIN LATERAL (
         SELECT string_agg(concat_ws(' ', name, address_line, city, postal_code), ' ') AS words, array_agg(DISTINCT stage) AS stages, array_agg(DISTINCT lower(city)) AS cities
         FROM employer_site site WHERE site.agency_id = employer.agency_id AND site.employer_id = employer.id AND site.archived_at IS NULL) site ON true
       LEFT JOIN LATERAL (
         SELECT string_agg(concat_ws(' ', name, title), ' ') AS words
         FROM employer_person person WHERE person.agency_id = employer.agency_id AND person.employer_id = employer.id AND person.archived_at IS NULL) person ON true
       WHERE employer.agency_id = current_agency() AND employer.id = ANY($1) AND employer.archived_at IS NULL`,
      [ids],
    );
    return rows.map(toDocument);
  }

  listVersions(afterId: string | null, limit: number): Promise<DocumentVersion[]> {
    return this.transactions.query<DocumentVersion>(
      `SELECT employer.id, ${VERSION} AS version FROM employer
       WHERE employer.agency_id = current_agency() AND employer.archived_at IS NULL AND ($1::uuid IS NULL OR employer.id > $1)
       ORDER BY employer.id LIMIT $2`,
      [afterId, limit],
    );
  }
}

function toDocument({ id, version, name, words, owner, naics, tags, stages, cities }: DocumentRow): SearchDocument {
  const prefixes = naics
    ? [2, 3, 4, 6].filter((length) => length <= naics.length).map((length) => naics.slice(0, length))
    : [];
  const keys = {
    ...(owner && { owner: [owner] }),
    ...(prefixes.length > 0 && { naics: prefixes }),
    tag: tags,
    stage: stages,
    city: cities,
  };
  return { id, version, title: name, body: words, keys, numbers: {} };
}
