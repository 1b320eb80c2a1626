import type { JointPartyView, JointVisitInput, JointVisitView } from '@inroads/practice/plans';
import { IsDay } from '@inroads/platform/http';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsUUID } from 'class-validator';

export class JointVisitRequest implements JointVisitInput {
  @IsUUID()
  siteId: string;

  /** First day of the agency's week. */
  @IsDay()
  week: string;

  /** Who goes together: oneself with specialists of one's own team, or any specialists one looks after. */
  @IsUUID(undefined, { each: true })
  @ArrayUnique()
  @ArrayMinSize(2)
  @ArrayMaxSize(8)
  staffIds: string[];
}

export class JointVisitsQuery {
  /** First day of the agency's week. */
  @IsDay()
  week: string;
}

export class JointPartyResponse implements JointPartyView {
  staffId: string;
  name: string;
  /** Whether that week is planned for this person. */
  hasPlan: boolean;
  /** Where it stands in that plan; `null`: nowhere. */
  day: string | null;
  /** Clock time in the agency's zone, `13:40`. */
  startsAt: string | null;
}

/** A visit that several specialists make together in one week. */
export class JointVisitResponse {
  id: string;
  version: number;
  week: string;
  employerId: string;
  employerName: string;
  siteId: string;
  siteName: string;
  askedBy: string | null;
  /** A time that suits all is being looked for. */
  isPlanning: boolean;
  party: JointPartyResponse[];

  static from(view: JointVisitView): JointVisitResponse {
    return { ...view, party: [...view.party] };
  }
}
