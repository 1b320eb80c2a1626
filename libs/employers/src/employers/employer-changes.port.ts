/** What must follow when a business is out of reach, in the same transaction. The practice wing takes it out of the week plans. */
export abstract class EmployerChanges {
  /** A manager said stop: the whole business, or one site. @param untilDay last day, included; `null`: for good */
  abstract stopped(employerId: string, siteId: string | null, fromDay: string, untilDay: string | null): Promise<void>;

  abstract archived(employerId: string, siteId: string | null): Promise<void>;
}
