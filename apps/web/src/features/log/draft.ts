import type { ContactMode, ContactPurpose, ContactResult, HiringInfluence, MadeBy, Stage } from '@inroads/fidelity';

export type SaidLevel = 'nothing' | 'strengths' | 'name';

/** Whom they met who is not on file. */
export const FRONT_DESK = 'front-desk';
export const OTHER = 'other';

/** An entry as it is tapped together. Kept on this device until it is saved. */
export interface LogDraft {
  readonly employerId: string | null;
  readonly siteId: string | null;
  readonly mode: ContactMode | null;
  readonly purpose: ContactPurpose | null;
  /** Ids of people on file, FRONT_DESK, OTHER. */
  readonly met: readonly string[];
  readonly otherName: string;
  readonly otherInfluence: HiringInfluence;
  /** What was learned of people whose say in hiring was not known. */
  readonly influences: Readonly<Record<string, HiringInfluence>>;
  /** Nobody: a general visit. */
  readonly seekers: Readonly<Record<string, SaidLevel>>;
  readonly results: readonly ContactResult[];
  readonly needs: string;
  readonly quote: string;
  readonly openingTitle: string;
  readonly openingPay: number | null;
  readonly isNewJobDiscussed: boolean;
  readonly stage: Stage | 'stay' | null;
  readonly nextDay: string | null;
  readonly nextWhat: string;
  readonly note: string;
  /** Null: now. */
  readonly day: string | null;
  readonly time: string | null;
  readonly minutes: number | null;
  readonly madeBy: MadeBy;
  readonly joint: readonly string[];
  readonly doneFollowUpIds: readonly string[];
  readonly overrideWhy: string;
}

export function emptyDraft(employerId: string | null): LogDraft {
  return {
    employerId,
    siteId: null,
    mode: 'in-person',
    purpose: null,
    met: [],
    otherName: '',
    otherInfluence: 'unknown',
    influences: {},
    seekers: {},
    results: [],
    needs: '',
    quote: '',
    openingTitle: '',
    openingPay: null,
    isNewJobDiscussed: false,
    stage: null,
    nextDay: null,
    nextWhat: '',
    note: '',
    day: null,
    time: null,
    minutes: null,
    madeBy: 'specialist',
    joint: [],
    doneFollowUpIds: [],
    overrideWhy: '',
  };
}

/** Why it was made is guessed from where the talk stands, and can be changed with one tap. */
export function purposeFor(stage: Stage | undefined): ContactPurpose {
  if (stage === 'learn') return 'learn';
  if (stage === 'discuss') return 'return-to-discuss';
  return stage === 'in-touch' ? 'follow-up' : 'introduce';
}
