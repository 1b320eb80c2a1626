/**
 * What must follow when a job seeker's record changes, in the same transaction. The practice wing implements it:
 * the seekers' wing knows nothing of contacts, weeks or rankings.
 */
export abstract class SeekerChanges {
  /** How many people these specialists have looking changed from `fromDay` on: so did their targets. */
  abstract statusChanged(specialistIds: readonly string[], fromDay: string): Promise<void>;
  /** Wishes, limits, travel: rankings that were shown are of the past. */
  abstract profileChanged(seekerId: string): Promise<void>;
}
