/** One morning's news of one specialist. Businesses, times and counts: nothing of it is about a job seeker, and nothing was typed by a person. */
export interface DigestParts {
  readonly name: string;
  /** In words. */
  readonly day: string;
  readonly visits: readonly {
    /** `09:00` on the agency's wall. */
    readonly startsAt: string;
    readonly where: string;
  }[];
  /** The plan that these visits are of has not been accepted. */
  readonly isDraft: boolean;
  /** What became of the plan since the last mail, in sentences, the earliest first. */
  readonly happened: readonly string[];
  readonly newOpenings: number;
  /** What a re-plan that waits to be taken would change. */
  readonly proposal: { readonly moved: number; readonly added: number; readonly dropped: number } | null;
  readonly followUps: readonly { readonly employerName: string; readonly daysLate: number }[];
  /** Visits of the draft of next week that waits to be accepted. */
  readonly nextDraft: number | null;
}

/** New openings alone are no reason to write: the page has said so since they were heard of. */
export function isWorthAMail({ visits, happened, proposal, followUps, nextDraft }: DigestParts): boolean {
  return visits.length + happened.length + followUps.length > 0 || proposal !== null || nextDraft !== null;
}
