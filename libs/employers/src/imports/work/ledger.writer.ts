import { Injectable } from '@nestjs/common';
import { groupBy } from '@inroads/kernel';
import { newId, RequestScope, Transactions } from '@inroads/platform/database';
import { Outbox } from '@inroads/platform/outbox';
import { EmployerChanges, type OutOfReachFrom } from '@inroads/employers/employers';
import { ContactImporter } from '../contact-importer';
import type { Ledger, Tracked } from './ledger';
import { COLUMNS, columnOf, RECORD_NAMES, type RecordName, type RecordValues } from './records';

interface ChangeRow {
  readonly id: string;
  readonly run_id: string;
  readonly number: number;
  readonly record: string;
  readonly record_id: string;
  readonly before: Record<string, unknown> | null;
  readonly base: number;
  readonly version: number;
}

/**
 * Writes what many rows of a file do with one statement per table, instead of going row by row through the services. The
 * rules are theirs: names have their match key and sites their point by the time they come here, facts have their history,
 * every row its version, stamps and audit by trigger, and all that changed is put in the outbox to be indexed.
 */
@Injectable()
export class LedgerWriter {
  constructor(
    private readonly transactions: Transactions,
    private readonly scope: RequestScope,
    private readonly outbox: Outbox,
    private readonly contacts: ContactImporter,
    private readonly changes: EmployerChanges,
  ) {}

  /** In the open transaction; also writes down what each row did, for undoing. */
  async write(ledger: Ledger, runId: string): Promise<void> {
    const stops = stopsOf(ledger);
    await this.hold(stops);
    const bases = new Map(ledger.changed.map(({ entry }) => [entry.id, entry.version]));
    const made = groupBy(ledger.made, ({ entry }) => entry.record);
    const changed = groupBy(ledger.changed, ({ entry }) => entry.record);
    for (const record of RECORD_NAMES) {
      const entries = (made.get(record) ?? []).map(({ entry }) => entry);
      await this.insert(record, entries);
      await this.update(record, [...new Set((changed.get(record) ?? []).map(({ entry }) => entry))]);
    }
    await this.changes.stopped(stops);
    await this.contacts.log(ledger.contacts.map(({ contact }) => contact));
    await this.keepChanges(ledger, runId, bases);
    await this.index(ledger);
  }

  /** Before anything is written, so that no visit comes to be planned where a row of the file says stop. */
  private async hold(businesses: readonly OutOfReachFrom[]): Promise<void> {
    if (businesses.length === 0) return;
    await this.transactions.query(
      `SELECT id FROM employer WHERE agency_id = current_agency() AND id = ANY($1) ORDER BY id FOR UPDATE`,
      [businesses.map(({ employerId }) => employerId)],
    );
  }

  private async insert(record: RecordName, entries: readonly Tracked<RecordName>[]): Promise<void> {
    if (entries.length === 0) return;
    const properties = Object.keys(COLUMNS[record]);
    await this.transactions.query(
      `INSERT INTO ${record} (id, agency_id, ${properties.map(columnOf).join(', ')})
       SELECT id, current_agency(), ${properties.map(columnOf).join(', ')} FROM jsonb_to_recordset($1::jsonb) AS made (id uuid, ${typesOf(record)})`,
      [JSON.stringify(entries.map(toRow))],
    );
    for (const entry of entries) entry.version = 1;
  }

  private async update(record: RecordName, entries: readonly Tracked<RecordName>[]): Promise<void> {
    if (entries.length === 0) return;
    const properties = Object.keys(COLUMNS[record]).map(columnOf);
    const rows = await this.transactions.query<{ id: string; version: number }>(
      `WITH changed AS (
         UPDATE ${record} SET ${properties.map((column) => `${column} = wanted.${column}`).join(', ')}
         FROM jsonb_to_recordset($1::jsonb) AS wanted (id uuid, ${typesOf(record)})
         WHERE ${record}.agency_id = current_agency() AND ${record}.id = wanted.id RETURNING ${record}.id, ${record}.version)
       SELECT id, version FROM changed`,
      [JSON.stringify(entries.map(toRow))],
    );
    const versions = new Map(rows.map(({ id, version }) => [id, version]));
    for (const entry of entries) entry.version = versions.get(entry.id) ?? entry.version;
  }

  private async keepChanges(ledger: Ledger, runId: string, bases: ReadonlyMap<string, number>): Promise<void> {
    const made = ledger.made.map(({ entry, number }) => changeRow(runId, number, entry, { base: 0, before: null }));
    const changed = ledger.changed.map(({ entry, number, before }) =>
      changeRow(runId, number, entry, { base: bases.get(entry.id) ?? 0, before }),
    );
    const contacts = ledger.contacts.flatMap(({ contact: { id, met }, number }) => {
      const row = { run_id: runId, number, before: null, base: 0, version: 1 };
      return [
        { ...row, id: newId(), record: 'contact', record_id: id },
        // Points at the person, and goes with its contact.
        ...(met ? [{ ...row, id: newId(), record: 'contact_person', record_id: met.id }] : []),
      ];
    });
    await this.transactions.query(
      `INSERT INTO import_change (id, agency_id, run_id, number, record, record_id, before, base, version)
       SELECT id, $2, run_id, number, record, record_id, nullif(before, 'null'), base, version
       FROM jsonb_to_recordset($1::jsonb) AS change (id uuid, run_id uuid, number integer, record text, record_id uuid, before jsonb, base integer, version integer)`,
      [JSON.stringify([...made, ...changed, ...contacts]), this.scope.agencyId],
    );
  }

  private async index(ledger: Ledger): Promise<void> {
    const entries = [...ledger.made, ...ledger.changed].map(({ entry }) => entry);
    const employers = entries.flatMap((entry) => employerOf(entry) ?? []);
    const openings = entries.filter(({ record }) => record === 'opening').map(({ id }) => id);
    const moved = ledger.changed.flatMap(({ entry }) => (entry.record === 'employer_site' ? [entry.id] : []));
    const renamed = ledger.changed.flatMap(({ entry }) => (entry.record === 'employer' ? [entry.id] : []));
    await this.outbox.enqueue('search.index-employers', { ids: employers });
    await this.outbox.enqueue('search.index-openings', {
      ids: [...openings, ...(await this.openingsOf(renamed, moved))],
    });
  }

  /** Openings show their employer and where the work is. */
  private async openingsOf(employerIds: readonly string[], siteIds: readonly string[]): Promise<string[]> {
    if (employerIds.length + siteIds.length === 0) return [];
    const rows = await this.transactions.query<{ id: string }>(
      `SELECT id FROM opening WHERE agency_id = current_agency() AND employer_id = ANY($1)
       UNION SELECT opening_id FROM opening_site WHERE agency_id = current_agency() AND site_id = ANY($2)`,
      [employerIds, siteIds],
    );
    return rows.map(({ id }) => id);
  }
}

/** An import's stop is of the whole business, and for good. */
function stopsOf({ made }: Ledger): OutOfReachFrom[] {
  return made.flatMap(({ entry }) => {
    if (entry.record !== 'do_not_contact') return [];
    const { employerId, fromDay } = entry.values as RecordValues['do_not_contact'];
    return [{ employerId, siteId: null, fromDay, untilDay: null }];
  });
}

function toRow({ id, record, values }: Tracked<RecordName>): Record<string, unknown> {
  const given = values as unknown as Record<string, unknown>;
  const columns = Object.keys(COLUMNS[record]).map((property) => [columnOf(property), given[property]] as const);
  return { id, ...Object.fromEntries(columns) };
}

function typesOf(record: RecordName): string {
  return Object.entries(COLUMNS[record])
    .map(([property, type]) => `${columnOf(property)} ${type}`)
    .join(', ');
}

function changeRow(
  runId: string,
  number: number,
  { record, id, version }: Tracked<RecordName>,
  from: Pick<ChangeRow, 'before' | 'base'>,
): ChangeRow {
  return { id: newId(), run_id: runId, number, record, record_id: id, ...from, version };
}

function employerOf({ record, id, values }: Tracked<RecordName>): string | undefined {
  if (record === 'employer') return id;
  return (values as Partial<RecordValues['employer_site']>).employerId;
}
