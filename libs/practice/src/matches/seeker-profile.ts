import type { SeekerProfile } from '@inroads/matching';
import type { PreferencesView } from '@inroads/seekers/preferences';

export interface SeekerFields {
  readonly homeLat: number | null;
  readonly homeLon: number | null;
  readonly travelModes: SeekerProfile['travelModes'];
  readonly travelTimes: SeekerProfile['travelTimes'];
  readonly credentials: SeekerProfile['credentials'];
}

/** What the matcher may know of a person: no name, no code. */
export function toSeekerProfile(
  { homeLat, homeLon, travelModes, travelTimes, credentials }: SeekerFields,
  { items, ownLimits }: Pick<PreferencesView, 'items' | 'ownLimits'>,
): SeekerProfile {
  return {
    preferences: items,
    ...(ownLimits && { ownLimits }),
    travelModes,
    travelTimes,
    credentials,
    ...(homeLat !== null && homeLon !== null && { home: { latitude: homeLat, longitude: homeLon } }),
  };
}
