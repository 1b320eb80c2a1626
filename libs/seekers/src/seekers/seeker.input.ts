import type { SeekerStatus } from '@inroads/fidelity';
import type { Credential, OwnTravelMode, TravelTime } from '@inroads/matching';
import type { SpeakForLevel } from './speak-for';

export interface SeekerInput {
  readonly code: string;
  readonly preferredName: string;
  readonly teamId: string;
  readonly speakFor: SpeakForLevel;
  readonly homeArea: string;
  /** Where known; kept rounded. */
  readonly home: { readonly lat: number; readonly lon: number } | null;
  readonly travelModes: OwnTravelMode[];
  readonly travelTimes: TravelTime[];
  readonly credentials: Credential[];
  readonly referralSource: string;
  readonly referredOn: string | null;
}

export interface Entry {
  readonly specialistId: string;
  readonly enteredOn: string;
}

export interface StatusChange {
  readonly status: SeekerStatus;
  readonly fromDay: string;
  /** Why the person left; asked only then. */
  readonly why: string;
}
