import type {
  ContactMode,
  ContactPurpose,
  ContactResult,
  HiringInfluence,
  MadeBy,
  SeekerStatus,
  Stage,
  StaffInContactRole,
} from '@inroads/fidelity';
import type {
  Credential,
  GeoPoint,
  OwnLimits,
  OwnTravelMode,
  PreferenceItem,
  TravelMode,
  WishCriterion,
} from '@inroads/matching';

import type { DemoDay, DemoFact, DemoNeed } from './shapes-known';

// Job seekers.

/** How far we may speak for somebody: `nothing` is "no contact on my behalf". */
export type SpeakFor = 'nothing' | 'strengths' | 'name';

/** A wish as the matcher knows it, with a key of its own inside the profile. Who said it is a person's key or `self`. */
export type DemoWish = Omit<PreferenceItem, 'saidBy' | 'saidOn' | 'ownWords'> & {
  readonly key: string;
  readonly ownWords?: string;
  readonly saidBy: string;
  readonly saidOn: DemoDay;
};

export interface DemoProfileVersion {
  readonly day: DemoDay;
  readonly wrote: string;
  readonly wishes: readonly DemoWish[];
  readonly ownLimits: Pick<OwnLimits, 'hoursPerWeek' | 'earnings'> | null;
  /** What changed, in words; the first version says where it was told. */
  readonly change: string;
}

export interface DemoAnswer {
  readonly opening: string;
  readonly answer: 'yes' | 'maybe' | 'no';
  readonly day: DemoDay;
  readonly about?: WishCriterion | 'other';
  readonly ownWords?: string;
  /** The wish change that the reason implied; one that was taken is also a version of the profile. */
  readonly offer?: Omit<DemoWish, 'saidBy' | 'saidOn'>;
  readonly isOfferTaken?: boolean;
}

export interface DemoSeeker {
  readonly key: string;
  readonly code: string;
  readonly preferredName: string;
  readonly team: string;
  readonly specialists: readonly { readonly staff: string; readonly from: DemoDay; readonly to?: DemoDay }[];
  readonly episodes: readonly { readonly entered: DemoDay; readonly left?: DemoDay; readonly whyLeft?: string }[];
  readonly statuses: readonly { readonly status: SeekerStatus; readonly from: DemoDay }[];
  /** The middle of an area, never an address. */
  readonly home: { readonly area: string; readonly point: GeoPoint };
  readonly travelModes: readonly OwnTravelMode[];
  /** Taken from the timetable with the person; they win over an estimate. */
  readonly travelTimes: readonly {
    readonly employer: string;
    readonly site: string;
    readonly mode: TravelMode;
    readonly minutes: number;
    readonly route?: string;
    readonly lastHomeAt?: string;
  }[];
  readonly referredBy: string;
  readonly speakFor: readonly { readonly level: SpeakFor; readonly from: DemoDay }[];
  readonly quote?: string;
  readonly profile: readonly DemoProfileVersion[];
  readonly credentials: readonly Credential[];
  readonly answers: readonly DemoAnswer[];
}

// Contacts.

export interface DemoContact {
  readonly key: string;
  readonly staff: readonly { readonly staff: string; readonly role: StaffInContactRole }[];
  readonly day: DemoDay;
  readonly time: string;
  readonly minutes: number;
  /** Days between the contact and its entry; 0 for the same day. */
  readonly enteredDaysLater: number;
  readonly employer: string;
  readonly site: string;
  readonly mode: ContactMode;
  readonly purpose: ContactPurpose;
  readonly madeBy: MadeBy;
  readonly isPlanned: boolean;
  /** People on file, by key. */
  readonly met: readonly string[];
  /** Somebody not on file: the words are enough. */
  readonly metOther?: { readonly title: string; readonly influence: HiringInfluence };
  readonly seekers: readonly { readonly seeker: string; readonly said: 'nothing' | 'strengths' | 'name' }[];
  readonly isNewJobDiscussed: boolean;
  readonly results: readonly ContactResult[];
  /** Keys of openings heard here. */
  readonly openings: readonly string[];
  /** What was learned of the business or of the site visited; facts of an opening are with the opening. */
  readonly needs: readonly DemoNeed[];
  readonly facts: readonly DemoFact[];
  readonly stage?: Stage;
  readonly next?: { readonly what: string; readonly due: DemoDay; readonly isDone: boolean };
  /** What the business said, in its own words: shown as "last said". */
  readonly quote?: string;
  /** Read by everybody in the agency: names no job seeker. */
  readonly note: string;
  /** Why it was outside opening hours, where it was. */
  readonly outsideHours?: string;
  readonly voidedBecause?: string;
}
