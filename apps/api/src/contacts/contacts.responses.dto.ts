import {
  CONTACT_MODES,
  CONTACT_PURPOSES,
  CONTACT_RESULTS,
  type ContactMode,
  type ContactPurpose,
  type ContactResult,
  ENGLISH,
  HIRING_INFLUENCE,
  type HiringInfluence,
  type Judgement,
  MADE_BY,
  type MadeBy,
  REASON_CODES,
  type ReasonCode,
  sayJudgement,
  STAFF_IN_CONTACT_ROLES,
  type Stage,
  type StaffInContactRole,
  STAGES,
} from '@inroads/fidelity';
import type { OpeningTitle } from '@inroads/employers/openings';
import { type CountedPage, TotalResponse } from '@inroads/platform/http';
import type { ContactView, FollowUpView, KeptPromise, LearnedView } from '@inroads/practice/contacts';
import { ApiProperty } from '@nestjs/swagger';
import { ForWhomDto, HeardOpeningDto, LearnedFactDto, LearnedNeedDto, NextStepDto } from './contacts.requests.dto';

export class ContactStaffResponse {
  staffId: string;
  name: string;
  @ApiProperty({ enum: STAFF_IN_CONTACT_ROLES })
  role: StaffInContactRole;
}

export class ContactMetResponse {
  personId: string | null;
  name: string;
  @ApiProperty({ enum: HIRING_INFLUENCE })
  influence: HiringInfluence;
}

export class JudgementResponse {
  counts: boolean;
  /** Why not; empty when it counts. */
  @ApiProperty({ enum: REASON_CODES, isArray: true })
  reasons: ReasonCode[];
  sentence: string;

  static from(judgement: Judgement): JudgementResponse {
    const reasons = judgement.counts ? [] : judgement.reasons.map(({ code }) => code);
    return { counts: judgement.counts, reasons, sentence: sayJudgement(ENGLISH, judgement) };
  }
}

export class ContactResponse {
  id: string;
  employerId: string;
  employerName: string;
  siteId: string | null;
  happenedAt: Date;
  enteredAt: Date;
  day: string;
  week: string;
  @ApiProperty({ enum: CONTACT_MODES })
  mode: ContactMode;
  @ApiProperty({ enum: CONTACT_PURPOSES })
  purpose: ContactPurpose;
  @ApiProperty({ enum: MADE_BY })
  madeBy: MadeBy;
  minutes: number | null;
  staff: ContactStaffResponse[];
  met: ContactMetResponse[];
  @ApiProperty({ enum: CONTACT_RESULTS, isArray: true })
  results: ContactResult[];
  isNewJobDiscussed: boolean;
  quote: string;
  note: string;
  isPlanned: boolean;
  isImported: boolean;
  isVoided: boolean;
  voidedWhy: string | null;
  overrideWhy: string | null;
  version: number;
  /** Whether it is yours to withdraw; false once it was. */
  mayVoid: boolean;
  /** For whom, as far as you may see. */
  seekers: ForWhomDto[];
  /** How many more, of others' caseloads. */
  otherSeekers: number;
  judgement: JudgementResponse;

  static from(view: ContactView): ContactResponse {
    return {
      ...view,
      staff: [...view.staff],
      met: [...view.met],
      results: [...view.results],
      seekers: [...view.seekers],
      judgement: JudgementResponse.from(view.judgement),
    };
  }
}

export class KeptPromiseResponse implements KeptPromise {
  id: string;
  dueOn: string;
  what: string;
}

/** One contact with all that was learned in it: what a change starts from. */
export class ContactDetailResponse extends ContactResponse {
  facts: LearnedFactDto[];
  needs: LearnedNeedDto[];
  openings: HeardOpeningDto[];
  @ApiProperty({ enum: STAGES, nullable: true })
  stage: Stage | null;
  @ApiProperty({ type: NextStepDto, nullable: true })
  next: NextStepDto | null;
  /** The promises that it kept. */
  doneFollowUps: KeptPromiseResponse[];

  static whole(view: ContactView, learned: LearnedView): ContactDetailResponse {
    return {
      ...ContactResponse.from(view),
      facts: [...learned.facts],
      needs: [...learned.needs],
      openings: learned.openings.map((opening) => ({ ...opening, facts: [...opening.facts] })),
      stage: learned.stage,
      next: learned.next,
      doneFollowUps: [...learned.doneFollowUps],
    };
  }
}

export class OpeningLeftResponse implements OpeningTitle {
  id: string;
  title: string;
}

export class VoidedContactResponse extends ContactResponse {
  /** Openings heard in it that stay, because others have worked on them since. */
  openingsLeft: OpeningLeftResponse[];

  static with(view: ContactView, openingsLeft: readonly OpeningTitle[]): VoidedContactResponse {
    return { ...ContactResponse.from(view), openingsLeft: [...openingsLeft] };
  }
}

export class ContactListResponse {
  items: ContactResponse[];
  nextCursor: string | null;
  /** How many there are in all; `null` after a cursor. */
  @ApiProperty({ type: TotalResponse, nullable: true })
  total: TotalResponse | null;

  static from({ items, nextCursor, total }: CountedPage<ContactView>): ContactListResponse {
    return { items: items.map((line) => ContactResponse.from(line)), nextCursor, total };
  }
}

export class FollowUpResponse implements FollowUpView {
  id: string;
  contactId: string;
  employerId: string;
  employerName: string;
  ownerStaffId: string;
  dueOn: string;
  what: string;
  version: number;
}
