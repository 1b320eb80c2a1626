import type { CalendarFeedView, PlanHistoryLine } from '@inroads/practice/plans';
import { ApiProperty } from '@nestjs/swagger';
import { IsDay } from '@inroads/platform/http';

export class CalendarFeedResponse implements CalendarFeedView {
  id: string;
  createdAt: Date;
  lastReadAt: Date | null;
}

export class OpenedFeedResponse {
  id: string;
  /** To be put behind the address of this server; it holds the secret and is shown this once. */
  path: string;
}

export class DayQuery {
  @IsDay()
  day: string;
}

/** A GeoJSON feature collection (RFC 7946): `kind` is `start`, `stop` (with `number`) or `way`. No job seeker is in it. */
export class DayRouteResponse {
  @ApiProperty({ enum: ['FeatureCollection'] })
  type: string;
  @ApiProperty({ type: 'array', items: { type: 'object', additionalProperties: true } })
  features: object[];
}

export class PlanHistoryLineResponse implements PlanHistoryLine {
  week: string;
  planned: number;
  done: number;
  /** Of those done, on a later day than planned. */
  doneLate: number;
  missed: number;
  later: number;
  removed: number;
  cancelled: number;
  /** Neither done nor called off, and over. */
  leftOpen: number;
}
