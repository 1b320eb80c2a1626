import type { ImportKind } from '../import.words';
import type { Business, Effects, Step } from './business';
import type { BusinessLoader } from './business.loader';
import { Ledger } from './ledger';
import { applyRow, contactKeyOf, type PlacedRow } from './placed.row';

/** Kept between batches of a check; those beyond are read again, so that memory does not grow with the file. */
const MOST_KEPT = 1_500;

export interface WorkingSetOptions {
  readonly kind: ImportKind;
  readonly runId: string;
  readonly today: string;
  readonly locale: string;
  /** Writing holds the rows and starts from what is written; a check starts from what earlier rows would have written. */
  readonly isForWriting: boolean;
  /** Earlier rows that go to these businesses or name these postings and are not written yet. */
  readonly earlierRows: (
    before: number,
    employerIds: readonly string[],
    openingKeys: readonly string[],
  ) => Promise<PlacedRow[]>;
}

/** The businesses that the rows at work go to, as they are after each row. */
export class WorkingSet {
  private readonly businesses = new Map<string, Business>();

  constructor(
    private readonly loader: BusinessLoader,
    private readonly options: WorkingSetOptions,
  ) {}

  has(employerId: string): boolean {
    return this.businesses.has(employerId);
  }

  /** Brings in what these rows need. Call it before they are applied. */
  async prepare(rows: readonly PlacedRow[]): Promise<void> {
    if (rows.length === 0) return;
    const { kind, today, isForWriting, earlierRows } = this.options;
    const wanted = [...new Set(rows.map(({ employerId }) => employerId))];
    const missing = wanted.filter((id) => !this.businesses.has(id));
    const loaded = await this.loader.load(missing, today, { isForWriting });
    for (const [id, business] of loaded) this.businesses.set(id, business);
    const keys = rows.flatMap(({ openingKey }) => openingKey ?? []);
    await this.loader.addContacts(this.businesses, this.contactKeys(rows));
    if (kind === 'openings' && keys.length > 0) {
      const known = new Map(wanted.flatMap((id) => this.entryOf(id)));
      await this.loader.addOpenings(known, keys, { isForWriting });
    }
    const earlier = await earlierRows(rows[0]?.number ?? 0, missing, keys);
    const isWanted = new Set(wanted);
    for (const row of earlier) if (isWanted.has(row.employerId)) this.apply(row, new Ledger());
  }

  /** @throws never: a business that is not there is made, with the row's employer id */
  apply(row: PlacedRow, ledger: Ledger): Effects {
    const { kind, runId, today, locale } = this.options;
    const step: Step = { ledger, number: row.number, runId, today, locale };
    const { business, effects } = applyRow(kind, row, this.businesses.get(row.employerId) ?? null, step);
    this.businesses.set(row.employerId, business);
    return effects;
  }

  /** Lets go of what was not used lately. Postings go at once: each is named by few rows. */
  trim(used: readonly PlacedRow[]): void {
    for (const { employerId } of used) {
      const business = this.businesses.get(employerId);
      if (!business) continue;
      this.businesses.delete(employerId);
      this.businesses.set(employerId, business);
      business.openings.clear();
    }
    for (const id of this.businesses.keys()) {
      if (this.businesses.size <= MOST_KEPT) return;
      this.businesses.delete(id);
    }
  }

  private contactKeys(rows: readonly PlacedRow[]): Map<string, string> {
    const keys = rows
      .filter(({ employerId }) => this.businesses.has(employerId))
      .map((row) => [contactKeyOf(this.options.kind, row), row.employerId] as const);
    return new Map(keys.flatMap(([key, id]) => (key === null ? [] : [[key, id]])));
  }

  private entryOf(id: string): [string, Business][] {
    const business = this.businesses.get(id);
    return business ? [[id, business]] : [];
  }
}
