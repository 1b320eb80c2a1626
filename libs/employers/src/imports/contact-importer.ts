import type { HiringInfluence } from '@inroads/fidelity';

/** A contact as a spreadsheet tells it: that there was one, on a day, and what was noted. */
export interface ImportedContact {
  readonly id: string;
  /** Equal for the same contact in a second import. */
  readonly key: string;
  readonly importId: string;
  readonly employerId: string;
  readonly siteId: string | null;
  readonly day: string;
  readonly isInPerson: boolean;
  /** Who keeps the relationship, as the row says; null: it names nobody, and who brings a file need never have been there. */
  readonly staffId: string | null;
  readonly note: string;
  readonly met: {
    readonly id: string;
    readonly personId: string;
    readonly name: string;
    readonly influence: HiringInfluence;
  } | null;
}

/**
 * Port to the contact log, which the employers' wing does not know. Contacts that it takes are marked as from an import and
 * count nowhere. All of it happens in the caller's transaction; when somebody last spoke with a business is the caller's.
 */
export abstract class ContactImporter {
  /** Which of these keys are on file already. */
  abstract known(keys: readonly string[]): Promise<ReadonlySet<string>>;

  abstract log(contacts: readonly ImportedContact[]): Promise<void>;

  /** Those of these contacts that somebody has changed or built on since. */
  abstract touchedSince(ids: readonly string[]): Promise<string[]>;

  abstract remove(ids: readonly string[]): Promise<void>;

  /** Tells anew when somebody last spoke with these businesses. */
  abstract settleTraces(employerIds: readonly string[]): Promise<void>;
}
