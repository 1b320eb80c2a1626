import {
  FACT_KEYS,
  type OpeningFacts,
  type OpeningProfile,
  type OpeningStatus,
  type Requirement,
} from '@inroads/matching';
import type { OpeningFactMap } from './opening-words';

/** One row of what the matcher may read of an opening, its sites and its employer. */
export interface ProfileRow {
  readonly id: string;
  readonly title: string;
  readonly occupationCode: string | null;
  readonly isOccupationConfirmed: boolean;
  readonly status: OpeningStatus;
  readonly siteChosenBy: 'employer' | 'person' | null;
  readonly facts: OpeningFactMap;
  readonly requirements: readonly Requirement[];
  readonly closesOn: string | null;
  readonly checkAgainOn: string | null;
  readonly addedAt: string;
  readonly employerId: string;
  readonly employerName: string;
  readonly naics: string | null;
  readonly settings: readonly string[] | null;
  readonly employerFacts: OpeningFacts;
  readonly isDoNotContact: boolean;
  readonly sites: readonly ProfileSite[];
}

export interface ProfileSite {
  readonly id: string;
  readonly lat: number | null;
  readonly lon: number | null;
  readonly region: string;
  readonly country: string;
  readonly postalCode: string;
  readonly city: string;
  readonly facts: OpeningFacts;
}

const COMPETITIVENESS = ['openToAnyone', 'setAside', 'subMinimum', 'transitional', 'tempAgency'] as const;
const CATALOGUE: ReadonlySet<string> = new Set(FACT_KEYS);

/** What the matcher reads. The nearest fact wins: the opening's, else its only site's, else the employer's. */
export function toOpeningProfile(row: ProfileRow): OpeningProfile {
  const { facts } = row;
  const onlySite = row.sites.length === 1 ? row.sites[0] : undefined;
  const field = <K extends 'schedule' | 'hours' | 'pay' | 'permanence' | 'startDate'>(
    key: K,
  ): Partial<Pick<OpeningProfile, K>> =>
    facts[key] === undefined ? {} : ({ [key]: facts[key] } as Partial<Pick<OpeningProfile, K>>);
  return {
    id: row.id,
    title: row.title,
    ...(row.occupationCode !== null && {
      occupation: { code: row.occupationCode, isConfirmed: row.isOccupationConfirmed },
    }),
    employer: {
      id: row.employerId,
      name: row.employerName,
      ...(row.naics !== null && { naics: row.naics }),
      ...(row.settings !== null && { settings: row.settings }),
      isDoNotContact: row.isDoNotContact,
    },
    sites: row.sites.map(toSite),
    ...(row.siteChosenBy !== null && { siteChosenBy: row.siteChosenBy }),
    ...field('schedule'),
    ...field('hours'),
    ...field('pay'),
    ...field('permanence'),
    ...field('startDate'),
    requirements: row.requirements,
    competitiveness: Object.fromEntries(
      COMPETITIVENESS.flatMap((key) => (facts[key] === undefined ? [] : [[key, facts[key]]])),
    ),
    facts: { ...row.employerFacts, ...onlySite?.facts, ...catalogueFacts(facts) },
    status: row.status,
    ...(row.closesOn !== null && { closesOn: row.closesOn }),
    ...(row.checkAgainOn !== null && { checkAgainOn: row.checkAgainOn }),
    addedAt: row.addedAt,
  };
}

function catalogueFacts(facts: OpeningFactMap): OpeningFacts {
  const own: Record<string, unknown> = {};
  for (const key of Object.keys(facts)) if (CATALOGUE.has(key)) own[key] = facts[key];
  return own;
}

function toSite({
  id,
  lat,
  lon,
  region,
  country,
  postalCode,
  city,
}: ProfileSite): NonNullable<OpeningProfile['sites']>[number] {
  return {
    id,
    ...(lat !== null && lon !== null && { point: { latitude: lat, longitude: lon } }),
    region: country === 'US' && region ? `US-${region}` : country,
    areas: [postalCode, city].filter((area) => area !== ''),
  };
}

/** Rows of the ids in `$1`, in their order; `$2` is today, for do-not-contact. One query, whatever their number. */
export const PROFILES = `
  SELECT opening.id, opening.title, opening.occupation_code AS "occupationCode", opening.occupation_confirmed_by IS NOT NULL AS "isOccupationConfirmed",
    opening.status, opening.site_chosen_by AS "siteChosenBy", opening.facts, opening.requirements, opening.closes_on AS "closesOn",
    opening.check_again_on AS "checkAgainOn", to_char(opening.heard_on, 'YYYY-MM-DD') AS "addedAt",
    employer.id AS "employerId", employer.name AS "employerName", employer.naics, employer.settings, employer.facts AS "employerFacts",
    EXISTS (SELECT 1 FROM do_not_contact stop WHERE stop.agency_id = employer.agency_id AND stop.employer_id = employer.id
      AND stop.site_id IS NULL AND stop.person_id IS NULL AND stop.lifted_at IS NULL
      AND stop.from_day <= $2::date AND (stop.until_day IS NULL OR stop.until_day >= $2::date)) AS "isDoNotContact",
    coalesce(place.sites, '[]') AS sites
  FROM unnest($1::uuid[]) WITH ORDINALITY AS wanted (id, number)
  JOIN opening ON opening.agency_id = current_agency() AND opening.id = wanted.id
  JOIN employer ON employer.agency_id = opening.agency_id AND employer.id = opening.employer_id
  LEFT JOIN LATERAL (
    SELECT jsonb_agg(jsonb_build_object('id', site.id, 'lat', site.lat, 'lon', site.lon, 'region', site.region, 'country', site.country,
      'postalCode', site.postal_code, 'city', site.city, 'facts', site.facts) ORDER BY site.id) AS sites
    FROM opening_site link JOIN employer_site site ON site.agency_id = link.agency_id AND site.id = link.site_id
    WHERE link.agency_id = opening.agency_id AND link.opening_id = opening.id AND site.archived_at IS NULL) place ON true
  ORDER BY wanted.number`;
