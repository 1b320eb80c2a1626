import { Injectable } from '@nestjs/common';
import { type Fact, type HoursRange, isObserved, occupation, type Pay } from '@inroads/matching';
import { Transactions } from '@inroads/platform/database';
import { DocumentSource, type DocumentVersion, type SearchDocument } from '@inroads/platform/search';
import type { OpeningFactMap } from './opening-words';

interface DocumentRow {
  id: string;
  version: number;
  title: string;
  employer: string;
  naics: string | null;
  status: string;
  occupation: string | null;
  isConfirmed: boolean;
  facts: OpeningFactMap;
  places: { lat: number | null; lon: number | null; city: string; postalCode: string }[];
}

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
    const rows = await this.transactions.query<DocumentRow>(
      `SELECT opening.id, ${VERSION} AS version, opening.title, employer.name AS employer, employer.naics, opening.status,
         opening.occupation_code AS occupation, opening.occupation_confirmed_by IS NOT NULL AS "isConfirmed", opening.facts,
         coalesce((SELECT jsonb_agg(jsonb_build_object('lat', site.lat, 'lon', site.lon, 'city', site.city, 'postalCode', site.postal_code))
           FROM opening_site place JOIN employer_site site ON site.agency_id = place.agency_id AND site.id = place.site_id
           WHERE place.agency_id = opening.agency_id AND place.opening_id = opening.id AND site.archived_at IS NULL), '[]') AS places
       ${FROM} WHERE opening.agency_id = current_agency() AND opening.id = ANY($1) AND opening.archived_at IS NULL`,
      [ids],
    );
    return rows.map(toDocument);
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

function toDocument(row: DocumentRow): SearchDocument {
  const kind = row.occupation ? occupation(row.occupation) : undefined;
  const naics = row.naics ? [2, 3, 4, 6].filter((length) => length <= (row.naics?.length ?? 0)).map((length) => row.naics?.slice(0, length) ?? '') : [];
  const body = [row.employer, kind?.title, ...(kind?.lay ?? []), ...row.places.flatMap(({ city, postalCode }) => [city, postalCode])];
  return {
    id: row.id,
    version: row.version,
    title: row.title,
    body: body.filter(Boolean).join(' '),
    keys: { status: [row.status], ...(naics.length > 0 && { naics }), ...(row.occupation && row.isConfirmed && { occupation: [row.occupation] }) },
    numbers: numbersOf(row),
  };
}

/** Left out where not known, or where several sites or sources differ: unknown is not mismatch. */
function numbersOf({ facts, places }: DocumentRow): Record<string, number> {
  const numbers: Record<string, number> = {};
  const hours = facts.hours as Fact<HoursRange> | undefined;
  const pay = facts.pay as Fact<Pay> | undefined;
  // Only where nothing has to be assumed: another period would need the hours, and tips would add to it.
  if (isObserved(pay) && pay.value.period === 'hour' && pay.value.max !== undefined && !pay.value.isWithTips) {
    numbers.payMaxCentsPerHour = Math.round(pay.value.max * 100);
  }
  if (isObserved(hours)) Object.assign(numbers, { hoursMin: hours.value.min, hoursMax: hours.value.max });
  const [place] = places;
  if (places.length === 1 && place && place.lat !== null && place.lon !== null) Object.assign(numbers, { lat: place.lat, lon: place.lon });
  return numbers;
}
