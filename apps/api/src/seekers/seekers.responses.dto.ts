import { SEEKER_STATUSES, type SeekerStatus } from '@inroads/fidelity';
import { type CountedPage, TotalResponse } from '@inroads/platform/http';
import { type SeekerLine, type SeekerPage, SPEAK_FOR_LEVELS, type SpeakForLevel } from '@inroads/seekers/seekers';
import { ApiProperty } from '@nestjs/swagger';
import { CredentialDto, OwnTravelModeDto, TravelTimeDto } from './seekers.requests.dto';

export class SeekerLineResponse implements SeekerLine {
  id: string;
  code: string;
  preferredName: string;
  teamId: string;
  specialistId: string | null;
  @ApiProperty({ enum: SEEKER_STATUSES, nullable: true })
  status: SeekerStatus | null;
  statusFrom: string | null;
  enteredOn: string | null;
  @ApiProperty({ enum: SPEAK_FOR_LEVELS })
  speakFor: SpeakForLevel;
  /** How many things the person told us. */
  wishes: number;
  wishesChangedOn: string | null;
  version: number;

  static from(line: SeekerLine): SeekerLineResponse {
    return { ...line };
  }
}

export class SeekerListResponse {
  items: SeekerLineResponse[];
  nextCursor: string | null;
  /** How many there are in all; `null` after a cursor. */
  @ApiProperty({ type: TotalResponse, nullable: true })
  total: TotalResponse | null;

  static from({ items, nextCursor, total }: CountedPage<SeekerLine>): SeekerListResponse {
    return { items: items.map((line) => SeekerLineResponse.from(line)), nextCursor, total };
  }
}

export class SpecialistPeriodResponse {
  staffId: string;
  fromDay: string;
  toDay: string | null;
}

export class StatusPeriodResponse {
  @ApiProperty({ enum: SEEKER_STATUSES })
  status: SeekerStatus;
  fromDay: string;
  toDay: string | null;
}

export class EpisodeResponse {
  enteredOn: string;
  leftOn: string | null;
  leftWhy: string;
}

export class SeekerPageResponse {
  id: string;
  code: string;
  preferredName: string;
  teamId: string;
  @ApiProperty({ enum: SPEAK_FOR_LEVELS })
  speakFor: SpeakForLevel;
  homeArea: string;
  homeLat: number | null;
  homeLon: number | null;
  travelModes: OwnTravelModeDto[];
  travelTimes: TravelTimeDto[];
  credentials: CredentialDto[];
  referralSource: string;
  referredOn: string | null;
  isArchived: boolean;
  version: number;
  specialists: SpecialistPeriodResponse[];
  statuses: StatusPeriodResponse[];
  episodes: EpisodeResponse[];

  static from(page: SeekerPage): SeekerPageResponse {
    return {
      ...page,
      travelModes: [...page.travelModes],
      travelTimes: [...page.travelTimes],
      credentials: [...page.credentials],
      specialists: [...page.specialists],
      statuses: [...page.statuses],
      episodes: [...page.episodes],
    };
  }
}
