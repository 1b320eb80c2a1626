/** What the agency's own rows cannot tell: whether anything is kept by the weeks of the agency. The practice wing answers. */
export abstract class WeekUse {
  /** Contacts and plans carry the day on which their week begins. */
  abstract isAnythingKept(): Promise<boolean>;
}
