import type { FactKey, FactValue } from '../facts/fact-catalogue.data';
import type { Fact, Observation } from './fact';
import type { Schedule } from './schedule';

export const PAY_PERIODS = ['hour', 'week', 'month', 'year'] as const;
export type PayPeriod = (typeof PAY_PERIODS)[number];

export const EARNINGS_PERIODS = ['week', 'month', 'year'] as const;
export type EarningsPeriod = (typeof EARNINGS_PERIODS)[number];

/** Exact when both ends are equal; `min` alone reads "from", `max` alone "up to". Amounts in the agency's currency, before tax. */
export interface Pay {
  readonly min?: number;
  readonly max?: number;
  readonly period: PayPeriod;
  /** `min` and `max` are the cash wage; tips come on top and are not known. */
  readonly isWithTips?: boolean;
}

/** Hours a week. Exact when both ends are equal. */
export interface HoursRange {
  readonly min: number;
  readonly max: number;
}

/** Days yyyy-mm-dd, both ends included; an absent end is open. */
export interface DayRange {
  readonly from?: string;
  readonly to?: string;
}

export const PERMANENCES = ['permanent', 'temporary', 'seasonal'] as const;
export type Permanence = (typeof PERMANENCES)[number];

export const OPENING_STATUSES = ['open', 'check-again', 'filled', 'closed'] as const;
export type OpeningStatus = (typeof OPENING_STATUSES)[number];

export interface GeoPoint {
  readonly latitude: number;
  readonly longitude: number;
}

export interface OpeningSite {
  readonly id: string;
  readonly point?: GeoPoint;
  /** Country, or country and state, as in the minimum-wage table: `US`, `US-AR`. */
  readonly region?: string;
  /** Postal code, district, neighbourhood: whatever a person may name as a place. */
  readonly areas?: readonly string[];
}

export interface OpeningEmployer {
  readonly id?: string;
  readonly name?: string;
  /** NAICS code, 2 to 6 digits. */
  readonly naics?: string;
  /** Kinds of setting, e.g. `bar`, `school`. Absent: not known. Present: complete. */
  readonly settings?: readonly string[];
  readonly isDoNotContact?: boolean;
}

export const CREDENTIAL_KINDS = ['licence', 'certificate', 'language', 'education', 'experience', 'other'] as const;
export type CredentialKind = (typeof CREDENTIAL_KINDS)[number];

export interface Requirement {
  readonly kind: CredentialKind;
  readonly name: string;
  readonly level: 'required' | 'preferred';
  /** Default `advertised`. A typical requirement never closes a gate. */
  readonly certainty?: Observation | 'typical';
}

/** What decides whether a start is competitive work (docs/rules.md, Scenarios 11). Seasonal is told by `permanence`. */
export interface Competitiveness {
  readonly openToAnyone?: Fact<boolean>;
  readonly setAside?: Fact<boolean>;
  readonly subMinimum?: Fact<boolean>;
  /** Transitional or time-limited work of a programme. */
  readonly transitional?: Fact<boolean>;
  readonly tempAgency?: Fact<boolean>;
}

export type OpeningFacts = { readonly [K in FactKey]?: Fact<FactValue<K>> };

export interface OpeningOccupation {
  /** SOC 2018, e.g. `35-3023`. */
  readonly code: string;
  readonly isConfirmed: boolean;
}

/** Everything the matcher may know of an opening. Facts of its site and employer are merged in by the caller, the nearest one winning. */
export interface OpeningProfile {
  readonly id: string;
  readonly title: string;
  readonly occupation?: OpeningOccupation;
  readonly employer?: OpeningEmployer;
  readonly sites?: readonly OpeningSite[];
  readonly siteChosenBy?: 'employer' | 'person';
  readonly schedule?: Fact<Schedule>;
  readonly hours?: Fact<HoursRange>;
  readonly pay?: Fact<Pay>;
  readonly permanence?: Fact<Permanence>;
  readonly startDate?: Fact<DayRange>;
  readonly requirements?: readonly Requirement[];
  readonly competitiveness?: Competitiveness;
  readonly facts?: OpeningFacts;
  /** Default `open`. */
  readonly status?: OpeningStatus;
  readonly closesOn?: string;
  readonly checkAgainOn?: string;
  /** When we first heard of it: a day, or an instant in UTC. Newer ones win ties. */
  readonly addedAt?: string;
}
