/** A business, or one site of it, that is not to be visited between two days, both included. */
export interface OutOfReachFrom {
  readonly employerId: string;
  /** `null`: the whole business. */
  readonly siteId: string | null;
  readonly fromDay: string;
  /** `null`: for good. */
  readonly untilDay: string | null;
}

/**
 * What must follow when a business is out of reach, in the same transaction. The practice wing takes it out of the week plans. Whoever calls holds
 * the business from before it writes, so that no visit comes to be planned in between; once in a transaction, for all businesses at once.
 */
export abstract class EmployerChanges {
  /** A manager said stop. */
  abstract stopped(businesses: readonly OutOfReachFrom[]): Promise<void>;

  abstract archived(employerId: string, siteId: string | null): Promise<void>;
}
