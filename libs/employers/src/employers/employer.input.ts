import type { HiringInfluence, Stage } from '@inroads/fidelity';
import type { ReachChannel } from './reach-channel';
import type { WeekdayWindow } from './site-words';

export interface EmployerInput {
  readonly name: string;
  readonly aliases: string[];
  readonly description: string;
  readonly naics: string | null;
  readonly headcount: number | null;
  readonly settings: string[] | null;
  readonly website: string;
  readonly phone: string;
  readonly ownerStaffId: string | null;
  readonly warmContact: string;
  readonly tags: string[];
}

export interface SiteInput {
  readonly name: string;
  readonly addressLine: string;
  readonly city: string;
  readonly region: string;
  readonly postalCode: string;
  readonly country: string;
  /** Given by a person, who stood there; otherwise found from the address. */
  readonly point: { readonly lat: number; readonly lon: number } | null;
  readonly openHours: WeekdayWindow[];
  readonly quietHours: WeekdayWindow[];
  readonly transitNote: string;
}

export interface PersonInput {
  readonly siteId: string | null;
  readonly name: string;
  readonly title: string;
  readonly influence: HiringInfluence;
  readonly phone: string;
  readonly email: string;
  readonly bestChannel: ReachChannel | null;
  readonly bestTime: string;
}

export interface StageMove {
  readonly siteId: string;
  readonly stage: Stage;
  readonly day: string;
  /** The in-person contact in which it happened; `null` for a correction by hand, which needs a reason. */
  readonly contactId: string | null;
  readonly reason: string;
}

export interface DoNotContactInput {
  readonly employerId: string;
  readonly siteId: string | null;
  readonly personId: string | null;
  readonly fromDay: string;
  readonly untilDay: string | null;
  readonly reason: string;
  readonly contactId: string | null;
}
