import type {
  ContactMode,
  ContactPurpose,
  ContactResult,
  HiringInfluence,
  MadeBy,
  Stage,
  StaffInContactRole,
} from '@inroads/fidelity';
import type { FactHolderKind } from '@inroads/employers/facts';
import type { NeedKind } from '@inroads/employers/needs';
import type { Observation } from '@inroads/matching';
import type { SaidLevel } from './said-level';

export interface StaffInput {
  readonly staffId: string;
  readonly role: StaffInContactRole;
}

/** Somebody on file, or a name with what they have to do with hiring; a new name with a say is put on file. */
export interface MetInput {
  readonly personId: string | null;
  readonly name: string;
  readonly influence: HiringInfluence | null;
}

export interface ForWhom {
  readonly seekerId: string;
  readonly said: SaidLevel;
}

export interface LearnedFact {
  readonly holder: FactHolderKind;
  readonly holderId: string;
  readonly key: string;
  readonly value: unknown;
  readonly certainty: Observation;
}

export interface LearnedNeed {
  readonly kind: NeedKind;
  readonly words: string;
}

/** A title and one fact are enough; everything else becomes a question. */
export interface HeardOpening {
  readonly title: string;
  readonly isAdvertised: boolean | null;
  readonly facts: readonly { readonly key: string; readonly value: unknown; readonly certainty: Observation }[];
}

export interface ContactInput {
  readonly employerId: string;
  readonly siteId: string | null;
  readonly happenedAt: Date;
  readonly mode: ContactMode;
  readonly purpose: ContactPurpose;
  readonly madeBy: MadeBy;
  readonly minutes: number | null;
  readonly staff: readonly StaffInput[];
  readonly met: readonly MetInput[];
  readonly seekers: readonly ForWhom[];
  readonly results: ContactResult[];
  readonly isNewJobDiscussed: boolean;
  readonly quote: string;
  readonly note: string;
  readonly isPlanned: boolean;
  readonly facts: readonly LearnedFact[];
  readonly needs: readonly LearnedNeed[];
  readonly openings: readonly HeardOpening[];
  /** The step the site is at from now on; `null`: as it was. */
  readonly stage: Stage | null;
  readonly next: { readonly dueOn: string; readonly what: string } | null;
  /** Promises that this contact kept. */
  readonly doneFollowUpIds: readonly string[];
  /** Why it was made although they had asked us to stop. */
  readonly overrideWhy: string | null;
}
