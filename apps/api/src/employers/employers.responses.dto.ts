import { HIRING_INFLUENCE, type HiringInfluence, type Stage, STAGES } from '@inroads/fidelity';
import {
  type DoNotContactView,
  type EmployerLine,
  type EmployerPage,
  type PersonView,
  REACH_CHANNELS,
  type ReachChannel,
  type SiteView,
  type StageEventView,
} from '@inroads/employers/employers';
import { type CountedPage, TotalResponse } from '@inroads/platform/http';
import { ApiProperty } from '@nestjs/swagger';
import { WindowDto } from './employers.requests.dto';

export class StageEventResponse implements StageEventView {
  id: string;
  @ApiProperty({ enum: STAGES })
  stage: Stage;
  day: string;
  contactId: string | null;
  reason: string;
  staffId: string | null;
}

export class SiteResponse {
  id: string;
  employerId: string;
  name: string;
  addressLine: string;
  city: string;
  region: string;
  postalCode: string;
  country: string;
  lat: number | null;
  lon: number | null;
  pointQuality: string;
  openHours: WindowDto[];
  quietHours: WindowDto[];
  transitNote: string;
  @ApiProperty({ enum: STAGES })
  stage: Stage;
  @ApiProperty({ type: 'object', additionalProperties: true })
  facts: object;
  isArchived: boolean;
  version: number;
  stageEvents: StageEventResponse[];

  static from(view: SiteView): SiteResponse {
    return {
      ...view,
      openHours: [...view.openHours],
      quietHours: [...view.quietHours],
      stageEvents: [...view.stageEvents],
    };
  }
}

export class PersonResponse implements PersonView {
  id: string;
  siteId: string | null;
  name: string;
  title: string;
  @ApiProperty({ enum: HIRING_INFLUENCE })
  influence: HiringInfluence;
  phone: string;
  email: string;
  @ApiProperty({ enum: REACH_CHANNELS, nullable: true })
  bestChannel: ReachChannel | null;
  bestTime: string;
  isArchived: boolean;
  version: number;
}

export class DoNotContactResponse implements DoNotContactView {
  id: string;
  siteId: string | null;
  personId: string | null;
  fromDay: string;
  untilDay: string | null;
  reason: string;
  contactId: string | null;
  setBy: string | null;
  version: number;
}

export class LastSaidResponse {
  quote: string;
  by: string;
  day: string;
  contactId: string;
}

export class EmployerPageResponse {
  id: string;
  name: string;
  aliases: string[];
  description: string;
  naics: string | null;
  headcount: number | null;
  settings: string[] | null;
  website: string;
  phone: string;
  ownerStaffId: string | null;
  warmContact: string;
  tags: string[];
  @ApiProperty({ type: 'object', additionalProperties: true })
  facts: object;
  lastContactOn: string | null;
  lastInPersonOn: string | null;
  @ApiProperty({ type: LastSaidResponse, nullable: true })
  lastSaid: LastSaidResponse | null;
  isArchived: boolean;
  archivedWhy: string | null;
  version: number;
  sites: SiteResponse[];
  people: PersonResponse[];
  doNotContact: DoNotContactResponse[];

  static from(page: EmployerPage): EmployerPageResponse {
    return {
      ...page,
      aliases: [...page.aliases],
      settings: page.settings && [...page.settings],
      tags: [...page.tags],
      sites: page.sites.map((site) => SiteResponse.from(site)),
      people: [...page.people],
      doNotContact: [...page.doNotContact],
    };
  }
}

export class EmployerLineResponse {
  id: string;
  name: string;
  city: string;
  naics: string | null;
  ownerStaffId: string | null;
  tags: string[];
  @ApiProperty({ enum: STAGES })
  stage: Stage;
  lastContactOn: string | null;
  lastInPersonOn: string | null;
  openOpenings: number;
  isDoNotContact: boolean;
  isArchived: boolean;
  version: number;

  static from(line: EmployerLine): EmployerLineResponse {
    return { ...line, tags: [...line.tags] };
  }
}

export class EmployerListResponse {
  items: EmployerLineResponse[];
  nextCursor: string | null;
  /** How many there are in all; `null` after a cursor. */
  @ApiProperty({ type: TotalResponse, nullable: true })
  total: TotalResponse | null;

  static from({ items, nextCursor, total }: CountedPage<EmployerLine>): EmployerListResponse {
    return { items: items.map((line) => EmployerLineResponse.from(line)), nextCursor, total };
  }
}
