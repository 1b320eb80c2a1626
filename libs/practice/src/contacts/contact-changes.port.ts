export interface LoggedContact {
  readonly id: string;
  readonly employerId: string;
  readonly siteId: string | null;
  readonly day: string;
  readonly week: string;
  readonly isInPerson: boolean;
  readonly staffIds: readonly string[];
}

/** What must follow when a contact is logged, corrected or withdrawn, in its transaction. The week plans mark their visit as done. */
export abstract class ContactChanges {
  abstract logged(contact: LoggedContact): Promise<void>;
  abstract changed(before: LoggedContact, after: LoggedContact): Promise<void>;
  abstract withdrawn(contact: LoggedContact): Promise<void>;
}
