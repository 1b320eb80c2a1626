import { type FactLine } from '@inroads/employers/facts';
import { NEED_KINDS, type NeedKind, type NeedView } from '@inroads/employers/needs';
import { OPENING_SOURCES, type OpeningLine, type OpeningPage, type OpeningSource } from '@inroads/employers/openings';
import { OBSERVATIONS, type Observation, OPENING_STATUSES, type OpeningStatus } from '@inroads/matching';
import { type CountedPage, TotalResponse } from '@inroads/platform/http';
import { ApiProperty } from '@nestjs/swagger';
import { RequirementDto } from './openings.requests.dto';

export class OpeningLineResponse {
  id: string;
  employerId: string;
  employerName: string;
  city: string;
  title: string;
  occupationCode: string | null;
  isOccupationConfirmed: boolean;
  @ApiProperty({ enum: OPENING_STATUSES })
  status: OpeningStatus;
  @ApiProperty({ enum: OPENING_SOURCES })
  source: OpeningSource;
  isAdvertised: boolean | null;
  heardOn: string;
  closesOn: string | null;
  checkAgainOn: string | null;
  /** Current facts by key: `{certainty, value, asOf}`, or `{certainty: "disputed", values}`. */
  @ApiProperty({ type: 'object', additionalProperties: true })
  facts: object;
  version: number;

  static from(line: OpeningLine): OpeningLineResponse {
    return { ...line };
  }
}

export class OpeningListResponse {
  items: OpeningLineResponse[];
  nextCursor: string | null;
  /** How many there are in all; `null` after a cursor. */
  @ApiProperty({ type: TotalResponse, nullable: true })
  total: TotalResponse | null;

  static from({ items, nextCursor, total }: CountedPage<OpeningLine>): OpeningListResponse {
    return { items: items.map((line) => OpeningLineResponse.from(line)), nextCursor, total };
  }
}

export class OccupationCandidateResponse {
  code: string;
  title: string;
  /** 0 to 1. */
  similarity: number;
}

export class OpeningPageResponse extends OpeningLineResponse {
  siteIds: string[];
  siteChosenBy: string | null;
  headcount: number | null;
  url: string;
  note: string;
  heardInContactId: string | null;
  requirements: RequirementDto[];
  statusWhy: string | null;
  isArchived: boolean;
  occupationCandidates: OccupationCandidateResponse[];

  static override from(page: OpeningPage): OpeningPageResponse {
    return {
      ...page,
      siteIds: [...page.siteIds],
      requirements: page.requirements.map(({ kind, name, level }) => ({ kind, name, level })),
      occupationCandidates: [...page.occupationCandidates],
    };
  }
}

export class FactLineResponse implements FactLine {
  id: string;
  key: string;
  @ApiProperty({ example: 'quiet', format: 'any' })
  value: unknown;
  @ApiProperty({ enum: OBSERVATIONS })
  certainty: Observation;
  asOf: string;
  source: string;
  contactId: string | null;
  staffId: string | null;
}

export class NeedResponse implements NeedView {
  id: string;
  employerId: string;
  siteId: string | null;
  @ApiProperty({ enum: NEED_KINDS })
  kind: NeedKind;
  words: string;
  learnedOn: string;
  saidBy: string;
  contactId: string | null;
  stillTrueOn: string;
  isClosed: boolean;
  closedWhy: string | null;
  version: number;
}
