import type { CredentialKind, EarningsPeriod, GeoPoint } from './opening-profile';
import type { PreferenceItem } from './preference';
import type { ClockTime } from './schedule';
import type { TravelMode } from './travel-mode';

/** A way the person gets about, with its limits. `lastHomeAt`: the last ride home leaves then; until 04:00 it is the same evening's. */
export interface OwnTravelMode {
  readonly mode: TravelMode;
  readonly maxMinutes?: number;
  readonly lastHomeAt?: ClockTime;
}

/** Minutes from home to a site by one mode. `isEstimate`: from a distance, not from a timetable or a person. */
export interface TravelTime {
  readonly siteId: string;
  readonly mode: TravelMode;
  readonly minutes: number;
  readonly isEstimate?: boolean;
  /** As people say it: "bus 5". */
  readonly route?: string;
  /** The last ride home from this site, where it differs from the person's general one. */
  readonly lastHomeAt?: ClockTime;
}

/** Set by the person. Over it, an opening is marked, never hidden and never scored down (docs/rules.md, Ranking b). */
export interface OwnLimits {
  readonly hoursPerWeek?: number;
  readonly earnings?: { readonly amount: number; readonly period: EarningsPeriod };
  readonly setBy?: string;
  readonly setOn?: string;
}

/** Neither `has` nor `lacks` on file: unknown, and asked of the person. */
export interface Credential {
  readonly kind: CredentialKind;
  readonly name: string;
  readonly status: 'has' | 'lacks';
}

/** All that the matcher may know of a person. There is no place here for a name, sex, age, race, health, benefit type or record. */
export interface SeekerProfile {
  /** Internal code; never read. */
  readonly code?: string;
  readonly preferences: readonly PreferenceItem[];
  readonly ownLimits?: OwnLimits;
  readonly travelModes?: readonly OwnTravelMode[];
  /** Coarse on purpose: a point of a grid or the middle of a postal code. */
  readonly home?: GeoPoint;
  /** Where given for a site and mode, they win over the estimate from `home`. */
  readonly travelTimes?: readonly TravelTime[];
  readonly credentials?: readonly Credential[];
}
