import type { SeekerStatus } from '@inroads/fidelity';
import type { Credential, OwnTravelMode, TravelTime } from '@inroads/matching';
import type { CaseloadEntity } from './caseload.entity';
import type { EpisodeEntity } from './episode.entity';
import type { SeekerEntity } from './seeker.entity';
import type { SpeakForLevel } from './speak-for';
import type { SeekerStatusEntity } from './seeker-status.entity';

export interface SeekerView {
  readonly id: string;
  readonly code: string;
  readonly preferredName: string;
  readonly teamId: string;
  readonly speakFor: SpeakForLevel;
  readonly homeArea: string;
  readonly homeLat: number | null;
  readonly homeLon: number | null;
  readonly travelModes: readonly OwnTravelMode[];
  readonly travelTimes: readonly TravelTime[];
  readonly credentials: readonly Credential[];
  readonly referralSource: string;
  readonly referredOn: string | null;
  readonly isArchived: boolean;
  readonly version: number;
}

export interface PeriodView {
  readonly fromDay: string;
  readonly toDay: string | null;
}

export interface SeekerPage extends SeekerView {
  readonly specialists: readonly (PeriodView & { readonly staffId: string })[];
  readonly statuses: readonly (PeriodView & { readonly status: SeekerStatus })[];
  readonly episodes: readonly {
    readonly enteredOn: string;
    readonly leftOn: string | null;
    readonly leftWhy: string;
  }[];
}

/** One line of the caseload. */
export interface SeekerLine {
  readonly id: string;
  readonly code: string;
  readonly preferredName: string;
  readonly teamId: string;
  readonly specialistId: string | null;
  readonly status: SeekerStatus | null;
  readonly statusFrom: string | null;
  readonly enteredOn: string | null;
  readonly speakFor: SpeakForLevel;
  readonly wishes: number;
  readonly wishesChangedOn: string | null;
  readonly version: number;
}

function toSeekerView(row: SeekerEntity): SeekerView {
  const {
    id,
    code,
    preferredName,
    teamId,
    speakFor,
    homeArea,
    homeLat,
    homeLon,
    travelModes,
    travelTimes,
    credentials,
  } = row;
  const { referralSource, referredOn, version } = row;
  const isArchived = row.archivedAt !== null;
  return {
    id,
    code,
    preferredName,
    teamId,
    speakFor,
    homeArea,
    homeLat,
    homeLon,
    travelModes,
    travelTimes,
    credentials,
    referralSource,
    referredOn,
    isArchived,
    version,
  };
}

export function toSeekerPage(
  row: SeekerEntity,
  caseloads: readonly CaseloadEntity[],
  statuses: readonly SeekerStatusEntity[],
  episodes: readonly EpisodeEntity[],
): SeekerPage {
  return {
    ...toSeekerView(row),
    specialists: caseloads.map(({ staffId, fromDay, toDay }) => ({ staffId, fromDay, toDay })),
    statuses: statuses.map(({ status, fromDay, toDay }) => ({ status, fromDay, toDay })),
    episodes: episodes.map(({ enteredOn, leftOn, leftWhy }) => ({ enteredOn, leftOn, leftWhy })),
  };
}
