import type { HiringInfluence, Stage } from '@inroads/fidelity';
import type { OpeningFacts } from '@inroads/matching';
import type { DoNotContactEntity } from './do-not-contact.entity';
import type { EmployerEntity } from './employer.entity';
import type { LastSaid } from './last-said';
import type { EmployerPersonEntity } from './employer-person.entity';
import type { ReachChannel } from './reach-channel';
import type { EmployerSiteEntity } from './employer-site.entity';
import type { WeekdayWindow } from './site-words';
import type { PointQuality } from './site-words';
import type { StageEventEntity } from './stage-event.entity';

export interface StageEventView {
  readonly id: string;
  readonly stage: Stage;
  readonly day: string;
  readonly contactId: string | null;
  readonly reason: string;
  readonly staffId: string | null;
}

export interface SiteView {
  readonly id: string;
  readonly employerId: string;
  readonly name: string;
  readonly addressLine: string;
  readonly city: string;
  readonly region: string;
  readonly postalCode: string;
  readonly country: string;
  readonly lat: number | null;
  readonly lon: number | null;
  readonly pointQuality: PointQuality;
  readonly openHours: readonly WeekdayWindow[];
  readonly quietHours: readonly WeekdayWindow[];
  readonly transitNote: string;
  readonly stage: Stage;
  readonly facts: OpeningFacts;
  readonly isArchived: boolean;
  readonly version: number;
  readonly stageEvents: readonly StageEventView[];
}

export interface PersonView {
  readonly id: string;
  readonly siteId: string | null;
  readonly name: string;
  readonly title: string;
  readonly influence: HiringInfluence;
  readonly phone: string;
  readonly email: string;
  readonly bestChannel: ReachChannel | null;
  readonly bestTime: string;
  readonly isArchived: boolean;
  readonly version: number;
}

export interface DoNotContactView {
  readonly id: string;
  readonly siteId: string | null;
  readonly personId: string | null;
  readonly fromDay: string;
  readonly untilDay: string | null;
  readonly reason: string;
  readonly contactId: string | null;
  readonly setBy: string | null;
  readonly version: number;
}

export interface EmployerView {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly description: string;
  readonly naics: string | null;
  readonly headcount: number | null;
  readonly settings: readonly string[] | null;
  readonly website: string;
  readonly phone: string;
  readonly ownerStaffId: string | null;
  readonly warmContact: string;
  readonly tags: readonly string[];
  readonly facts: OpeningFacts;
  readonly lastContactOn: string | null;
  readonly lastInPersonOn: string | null;
  readonly lastSaid: LastSaid | null;
  readonly isArchived: boolean;
  readonly archivedWhy: string | null;
  readonly version: number;
}

export interface EmployerPage extends EmployerView {
  readonly sites: readonly SiteView[];
  readonly people: readonly PersonView[];
  readonly doNotContact: readonly DoNotContactView[];
}

/** One line of the list. */
export interface EmployerLine {
  readonly id: string;
  readonly name: string;
  readonly city: string;
  readonly naics: string | null;
  readonly ownerStaffId: string | null;
  readonly tags: readonly string[];
  /** The furthest stage among its sites. */
  readonly stage: Stage;
  readonly lastContactOn: string | null;
  readonly lastInPersonOn: string | null;
  readonly openOpenings: number;
  readonly isDoNotContact: boolean;
  readonly isArchived: boolean;
  readonly version: number;
}

export function toEmployerView(row: EmployerEntity): EmployerView {
  const {
    id,
    name,
    aliases,
    description,
    naics,
    headcount,
    settings,
    website,
    phone,
    ownerStaffId,
    warmContact,
    tags,
    facts,
    version,
  } = row;
  const { lastContactOn, lastInPersonOn, lastSaid, archivedWhy } = row;
  return {
    id,
    name,
    aliases,
    description,
    naics,
    headcount,
    settings,
    website,
    phone,
    ownerStaffId,
    warmContact,
    tags,
    facts,
    lastContactOn,
    lastInPersonOn,
    lastSaid,
    isArchived: row.archivedAt !== null,
    archivedWhy,
    version,
  };
}

export function toSiteView(row: EmployerSiteEntity, events: readonly StageEventEntity[]): SiteView {
  const {
    id,
    employerId,
    name,
    addressLine,
    city,
    region,
    postalCode,
    country,
    lat,
    lon,
    pointQuality,
    openHours,
    quietHours,
    transitNote,
    stage,
    facts,
    version,
  } = row;
  return {
    id,
    employerId,
    name,
    addressLine,
    city,
    region,
    postalCode,
    country,
    lat,
    lon,
    pointQuality,
    openHours,
    quietHours,
    transitNote,
    stage,
    facts,
    isArchived: row.archivedAt !== null,
    version,
    stageEvents: events.filter(({ siteId }) => siteId === id).map(toStageEventView),
  };
}

function toStageEventView({ id, stage, day, contactId, reason, createdBy }: StageEventEntity): StageEventView {
  return { id, stage, day, contactId, reason, staffId: createdBy };
}

export function toPersonView(row: EmployerPersonEntity): PersonView {
  const { id, siteId, name, title, influence, phone, email, bestChannel, bestTime, version } = row;
  return {
    id,
    siteId,
    name,
    title,
    influence,
    phone,
    email,
    bestChannel,
    bestTime,
    isArchived: row.archivedAt !== null,
    version,
  };
}

export function toDoNotContactView({
  id,
  siteId,
  personId,
  fromDay,
  untilDay,
  reason,
  contactId,
  createdBy,
  version,
}: DoNotContactEntity): DoNotContactView {
  return { id, siteId, personId, fromDay, untilDay, reason, contactId, setBy: createdBy, version };
}
