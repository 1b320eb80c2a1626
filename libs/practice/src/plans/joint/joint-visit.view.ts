/** One of those who make a joint visit, and where it stands in that person's plan. */
export interface JointPartyView {
  readonly staffId: string;
  readonly name: string;
  /** Whether that week is planned for this person. */
  readonly hasPlan: boolean;
  /** `null`: it is not in that plan. */
  readonly day: string | null;
  /** Clock time in the agency's zone, `13:40`. */
  readonly startsAt: string | null;
}

/** A visit that several specialists make together in one week. */
export interface JointVisitView {
  readonly id: string;
  readonly version: number;
  readonly week: string;
  readonly employerId: string;
  readonly employerName: string;
  readonly siteId: string;
  readonly siteName: string;
  readonly askedBy: string | null;
  /** A planning of that week has somebody of the party before it: what stands in the plans is not the answer yet. */
  readonly isPlanning: boolean;
  /** By name. */
  readonly party: readonly JointPartyView[];
}
