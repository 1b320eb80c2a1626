import { Injectable } from '@nestjs/common';
import { narrowingFacts, type NarrowingFacts, occupation } from '@inroads/matching';
import { Transactions } from '@inroads/platform/database';
import {
  cellsOf,
  DocumentSource,
  type DocumentVersion,
  prefixesOf,
  type SearchDocument,
} from '@inroads/platform/search';
import { PROFILES, type ProfileRow, toOpeningProfile } from './opening-profile';

const VERSION = `(opening.version + employer.version
  + coalesce((SELECT sum(site.version + 1) FROM opening_site place JOIN employer_site site ON site.agency_id = place.agency_id AND site.id = place.site_id
      WHERE place.agency_id = opening.agency_id AND place.opening_id = opening.id), 0))::bigint`;
const FROM = `FROM opening JOIN employer ON employer.agency_id = opening.agency_id AND employer.id = opening.employer_id`;

/** What the index may know of an opening: words to find it by and exact facts to narrow by. */
@Injectable()
export class OpeningDocuments extends DocumentSource {
  readonly kind = 'opening';

  constructor(private readonly transactions: Transactions) {
    super();
  }

  async load(ids: readonly string[]): Promise<SearchDocument[]> {
    const versions = await this.transactions.query<DocumentVersion>(
      `SELECT opening.id, ${VERSION} AS version ${FROM}
       WHERE opening.agency_id = current_agency() AND opening.id = ANY($1) AND opening.archived_at IS NULL`,
      [ids],
    );
    const rows = await this.transactions.query<ProfileRow>(PROFILES, [versions.map(({ id }) => id), null]);
    const versionOf = new Map(versions.map(({ id, version }) => [id, version]));
    return rows.map((row) => toDocument(row, versionOf.get(row.id) ?? 0));
  }

  listVersions(afterId: string | null, limit: number): Promise<DocumentVersion[]> {
    return this.transactions.query<DocumentVersion>(
      `SELECT opening.id, ${VERSION} AS version ${FROM}
       WHERE opening.agency_id = current_agency() AND opening.archived_at IS NULL AND ($1::uuid IS NULL OR opening.id > $1)
       ORDER BY opening.id LIMIT $2`,
      [afterId, limit],
    );
  }
}

/** By sector, sub-sector, group and industry. */
const NAICS_LENGTHS = [2, 3, 4, 6];

function toDocument(row: ProfileRow, version: number): SearchDocument {
  const facts = narrowingFacts(toOpeningProfile(row));
  const kind = row.occupationCode ? occupation(row.occupationCode) : undefined;
  const words = [
    row.employerName,
    kind?.title,
    ...(kind?.lay ?? []),
    ...row.sites.flatMap(({ city, postalCode }) => [city, postalCode]),
  ];
  const { confirmedOccupation, naics } = facts;
  return {
    id: row.id,
    version,
    title: row.title,
    body: words.filter(Boolean).join(' '),
    keys: {
      status: [row.status],
      ...(naics !== null && { naics: prefixesOf(naics, NAICS_LENGTHS) }),
      ...(confirmedOccupation !== null && { occupation: [confirmedOccupation] }),
      ...reachOf(facts),
    },
    numbers: numbersOf(facts),
  };
}

/** Where the work is; left out where a site's place is not known, since unknown is not mismatch. */
function reachOf({ points, siteIds, isFromHome }: NarrowingFacts): { reach?: string[] } {
  if (points === null) return {};
  return { reach: [...new Set([...points.flatMap(cellsOf), ...siteIds, ...(isFromHome ? ['remote'] : [])])] };
}

/** Cents are rounded up: an opening is never left out for a fraction of one. */
function numbersOf({ payMaxPerHour, hoursMin, hoursMax }: NarrowingFacts): Record<string, number> {
  return {
    ...(payMaxPerHour !== null && { payMaxCentsPerHour: Math.ceil(payMaxPerHour * 100) }),
    ...(hoursMin !== null && { hoursMin }),
    ...(hoursMax !== null && { hoursMax }),
  };
}
