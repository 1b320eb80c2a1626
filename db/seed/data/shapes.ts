/** The shapes of the demo agency. Everything refers to everything else by `key`; ids are made when it is loaded. */

export const DAYS_OF_WEEK = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type Weekday = (typeof DAYS_OF_WEEK)[number];

/** `w3 tue`: Tuesday of the week three weeks before this one. `d-23`: 23 days before today. */
export type DemoDay = `w${number} ${Weekday}` | `d${'-' | '+'}${number}` | 'd0';

export interface GeoPoint {
  readonly lat: number;
  readonly lon: number;
}

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

export type DemoRole = 'specialist' | 'supervisor' | 'manager' | 'admin';
export type TravelMode = 'walk' | 'bicycle' | 'bus' | 'car' | 'ride';

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
  /** What an employer, a calendar or a letter shows: says nothing of the kind of service. */
  readonly neutralName: string;
  readonly email: string;
  readonly roles: readonly DemoRole[];
  readonly team: string | null;
  readonly employment: readonly { readonly fte: number; readonly from: DemoDay; readonly to?: DemoDay }[];
  readonly workPattern: readonly DayWindow[];
  readonly leave: readonly { readonly day: DemoDay; readonly half: 'morning' | 'afternoon' | 'both' }[];
  /** Who stands in while the person is away. */
  readonly coveredBy?: string;
  readonly startPlace: { readonly street: string; readonly point: GeoPoint } | null;
  readonly travelModes: readonly TravelMode[];
}

// Employers.

export type HiringInfluence = 'hires' | 'influences' | 'no' | 'unknown';
export type Stage = 'introduce' | 'learn' | 'discuss' | 'in-touch' | 'closed';
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
  readonly description: string;
  readonly owner: string | null;
  readonly tags: readonly string[];
  readonly warmContact?: string;
  readonly website?: string;
  readonly sites: readonly DemoSite[];
  readonly persons: readonly DemoPerson[];
  readonly doNotContact: readonly DemoStop[];
}
