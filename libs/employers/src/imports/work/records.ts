import type { HiringInfluence, Stage } from '@inroads/fidelity';
import type { OpeningStatus, Requirement } from '@inroads/matching';
import type { PointQuality, ReachChannel } from '@inroads/employers/employers';
import type { OpeningFactMap } from '@inroads/employers/openings';

export interface EmployerValues {
  name: string;
  matchKey: string;
  aliases: readonly string[];
  description: string;
  naics: string | null;
  headcount: number | null;
  website: string;
  phone: string;
  ownerStaffId: string | null;
  warmContact: string;
  tags: readonly string[];
  lastContactOn: string | null;
  lastInPersonOn: string | null;
}

export interface SiteValues {
  employerId: string;
  name: string;
  addressLine: string;
  city: string;
  region: string;
  postalCode: string;
  country: string;
  lat: number | null;
  lon: number | null;
  pointQuality: PointQuality;
  stage: Stage;
}

export interface PersonValues {
  employerId: string;
  siteId: string | null;
  name: string;
  title: string;
  influence: HiringInfluence;
  phone: string;
  email: string;
  bestChannel: ReachChannel | null;
  bestTime: string;
}

export interface StageEventValues {
  siteId: string;
  stage: Stage;
  day: string;
  reason: string;
}

export interface StopValues {
  employerId: string;
  fromDay: string;
  reason: string;
}

export interface OpeningValues {
  employerId: string;
  title: string;
  headcount: number | null;
  source: 'import';
  isAdvertised: boolean;
  url: string;
  note: string;
  externalKey: string;
  status: OpeningStatus;
  heardOn: string;
  closesOn: string | null;
  facts: OpeningFactMap;
  requirements: readonly Requirement[];
}

export interface OpeningSiteValues {
  openingId: string;
  siteId: string;
}

export interface FactEntryValues {
  employerId: string;
  holder: 'opening';
  holderId: string;
  key: string;
  value: unknown;
  certainty: 'advertised';
  asOf: string;
  source: string;
}

/** What an import writes, by table. */
export interface RecordValues {
  employer: EmployerValues;
  employer_site: SiteValues;
  employer_person: PersonValues;
  stage_event: StageEventValues;
  do_not_contact: StopValues;
  opening: OpeningValues;
  opening_site: OpeningSiteValues;
  fact_entry: FactEntryValues;
}

export type RecordName = keyof RecordValues;

/** In the order in which they may be inserted; rows are removed the other way round. */
export const RECORD_NAMES: readonly RecordName[] = [
  'employer',
  'employer_site',
  'employer_person',
  'stage_event',
  'do_not_contact',
  'opening',
  'opening_site',
  'fact_entry',
];

/** Column types, by property, of what an import writes and may change. */
export const COLUMNS: { readonly [R in RecordName]: Readonly<Record<keyof RecordValues[R], string>> } = {
  employer: {
    name: 'text',
    matchKey: 'text',
    aliases: 'text[]',
    description: 'text',
    naics: 'text',
    headcount: 'integer',
    website: 'text',
    phone: 'text',
    ownerStaffId: 'uuid',
    warmContact: 'text',
    tags: 'text[]',
    lastContactOn: 'date',
    lastInPersonOn: 'date',
  },
  employer_site: {
    employerId: 'uuid',
    name: 'text',
    addressLine: 'text',
    city: 'text',
    region: 'text',
    postalCode: 'text',
    country: 'text',
    lat: 'double precision',
    lon: 'double precision',
    pointQuality: 'text',
    stage: 'text',
  },
  employer_person: {
    employerId: 'uuid',
    siteId: 'uuid',
    name: 'text',
    title: 'text',
    influence: 'text',
    phone: 'text',
    email: 'text',
    bestChannel: 'text',
    bestTime: 'text',
  },
  stage_event: { siteId: 'uuid', stage: 'text', day: 'date', reason: 'text' },
  do_not_contact: { employerId: 'uuid', fromDay: 'date', reason: 'text' },
  opening: {
    employerId: 'uuid',
    title: 'text',
    headcount: 'integer',
    source: 'text',
    isAdvertised: 'boolean',
    url: 'text',
    note: 'text',
    externalKey: 'text',
    status: 'text',
    heardOn: 'date',
    closesOn: 'date',
    facts: 'jsonb',
    requirements: 'jsonb',
  },
  opening_site: { openingId: 'uuid', siteId: 'uuid' },
  fact_entry: {
    employerId: 'uuid',
    holder: 'text',
    holderId: 'uuid',
    key: 'text',
    value: 'jsonb',
    certainty: 'text',
    asOf: 'date',
    source: 'text',
  },
};

export const columnOf = (property: string): string =>
  property.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
