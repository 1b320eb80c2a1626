import { FACT_KEYS, type OpeningFacts, type OpeningProfile, type OpeningStatus, type Requirement } from '@inroads/matching';
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
  const field = <K extends 'schedule' | 'hours' | 'pay' | 'permanence' | 'startDate'>(key: K): Partial<Pick<OpeningProfile, K>> =>
    facts[key] === undefined ? {} : ({ [key]: facts[key] } as Partial<Pick<OpeningProfile, K>>);
  return {
    id: row.id,
    title: row.title,
    ...(row.occupationCode !== null && { occupation: { code: row.occupationCode, isConfirmed: row.isOccupationConfirmed } }),
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
    competitiveness: Object.fromEntries(COMPETITIVENESS.flatMap((key) => (facts[key] === undefined ? [] : [[key, facts[key]]]))),
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
  return own as OpeningFacts;
}

function toSite({ id, lat, lon, region, country, postalCode, city }: ProfileSite): NonNullable<OpeningProfile['sites']>[number] {
  return {
    id,
    ...(lat !== null && lon !== null && { point: { latitude: lat, longitude: lon } }),
    region: country === 'US' && region ? `US-${region}` : country,
    areas: [postalCode, city].filter((area) => area !== ''),
  };
}
