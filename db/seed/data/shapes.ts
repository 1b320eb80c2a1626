import type { Role } from '@inroads/contracts';
import type { HiringInfluence, Stage } from '@inroads/fidelity';
import type { GeoPoint, HoursRange, OpeningStatus, Pay, Permanence, Requirement, Schedule, TravelMode } from '@inroads/matching';

import type { DemoDay, DemoFact, DemoSource, Weekday } from './shapes-known';

export * from './shapes-known';
export * from './shapes-people';

/** The shapes of the demo agency. Everything refers to everything else by `key`; ids are made when it is loaded. */

/** Minutes after midnight of one weekday; a window ends at 24:00 at the latest. */
export interface DayWindow {
  readonly weekday: Weekday;
  readonly fromMinute: number;
  readonly toMinute: number;
}

export interface BusLine {
  readonly line: string;
  readonly name: string;
  readonly service: readonly {
    readonly days: readonly Weekday[];
    readonly firstBus: string;
    readonly lastBus: string;
    readonly everyMinutes: number;
  }[];
  readonly source: string;
  readonly stops: readonly { readonly name: string; readonly point: GeoPoint; readonly minutesFromStart: number }[];
}

// People who work at the agency.

export interface DemoAgency {
  readonly name: string;
  readonly zone: string;
  readonly weekStart: 'monday' | 'sunday';
  readonly country: 'US' | 'UK';
  readonly office: { readonly street: string; readonly point: GeoPoint };
  /** Days the office is shut. */
  readonly holidays: readonly { readonly day: DemoDay; readonly name: string }[];
}

export interface DemoTeam {
  readonly key: string;
  readonly name: string;
}

export interface DemoStaff {
  readonly key: string;
  readonly name: string;
  /** What an employer, a calendar or a letter shows beside the name: says nothing of the kind of service. */
  readonly neutralTitle: string;
  readonly email: string;
  readonly roles: readonly Role[];
  readonly team: string | null;
  readonly employment: readonly { readonly fte: number; readonly from: DemoDay; readonly to?: DemoDay }[];
  readonly workPattern: readonly DayWindow[];
  readonly leave: readonly { readonly day: DemoDay; readonly half: 'morning' | 'afternoon' | 'both' }[];
  readonly startPlace: { readonly street: string; readonly point: GeoPoint } | null;
  readonly travelModes: readonly TravelMode[];
}

/** One specialist looks after a colleague's caseload for some days. */
export interface DemoCover {
  readonly covered: string;
  readonly covering: string;
  readonly from: DemoDay;
  readonly to: DemoDay;
}

// Employers.

export type Channel = 'in-person' | 'phone' | 'email' | 'text';

export interface DemoSite {
  readonly key: string;
  /** Null for an employer with one site. */
  readonly name: string | null;
  readonly street: string;
  readonly city: string;
  readonly state: string;
  readonly zip: string;
  readonly point: GeoPoint;
  readonly opening: readonly DayWindow[];
  readonly quiet: readonly DayWindow[];
  /** The bus stop nearest to the door, in words; empty where none is near. */
  readonly transitNote: string;
  /** The step told by the spreadsheet the agency began with; none means first cup. */
  readonly stageFromImport?: { readonly stage: Stage; readonly day: DemoDay; readonly reason?: string };
}

export interface DemoPerson {
  readonly key: string;
  readonly name: string;
  readonly title: string;
  readonly influence: HiringInfluence;
  readonly site: string | null;
  readonly channel?: Channel;
  readonly phone?: string;
  readonly email?: string;
  readonly bestTimes: readonly DayWindow[];
  readonly left?: DemoDay;
}

export interface DemoStop {
  readonly scope: 'business' | 'site' | 'person';
  readonly site?: string;
  readonly person?: string;
  readonly from: DemoDay;
  readonly until?: DemoDay;
  readonly reason: string;
}

export interface DemoEmployer {
  readonly key: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly naics: string;
  readonly people: number;
  /** Kinds of setting as in a wish to avoid one: `bar`, `school`. Absent: nobody looked. */
  readonly settings?: readonly string[];
  readonly description: string;
  readonly owner: string | null;
  readonly tags: readonly string[];
  readonly warmContact?: string;
  readonly website?: string;
  readonly sites: readonly DemoSite[];
  readonly persons: readonly DemoPerson[];
  readonly doNotContact: readonly DemoStop[];
}

// Openings.

export interface DemoObserved<T> {
  readonly value: T;
  readonly source: DemoSource;
}

/** Each field is a list of what was observed: none is unknown, one is known, two that differ are disputed. */
export interface DemoOpening {
  readonly key: string;
  readonly employer: string;
  /** Sites where the work may be; who chooses, if there are several. */
  readonly sites: readonly string[];
  readonly siteChosenBy?: 'employer' | 'person';
  readonly title: string;
  readonly count: number;
  /** SOC 2018; `confirmedBy` is absent while it is only a guess from the title. */
  readonly occupation: { readonly code: string; readonly confirmedBy?: string } | null;
  readonly source: DemoSource;
  readonly isAdvertised: boolean;
  readonly schedule: readonly DemoObserved<Schedule>[];
  readonly hours: readonly DemoObserved<HoursRange>[];
  readonly pay: readonly DemoObserved<Pay>[];
  readonly permanence: readonly DemoObserved<Permanence>[];
  readonly startDate: readonly DemoObserved<{ readonly from?: DemoDay; readonly to?: DemoDay }>[];
  readonly facts: readonly DemoFact[];
  readonly requirements: readonly Requirement[];
  readonly competitiveness: readonly {
    readonly key: 'openToAnyone' | 'setAside' | 'subMinimum' | 'transitional' | 'tempAgency';
    readonly value: boolean;
    readonly source: DemoSource;
  }[];
  readonly status: OpeningStatus;
  readonly statusDay?: DemoDay;
  readonly closesOn?: DemoDay;
  readonly checkAgainOn?: DemoDay;
  readonly note?: string;
}
