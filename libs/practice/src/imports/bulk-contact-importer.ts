import { Injectable } from '@nestjs/common';
import { AgencyTime } from '@inroads/agency/agencies';
import { ContactImporter, type ImportedContact } from '@inroads/employers/imports';
import { newId, Transactions } from '@inroads/platform/database';
import { LearnedService } from '../contacts';

/** What day a spreadsheet knows, and no time. */
const NOON = '12:00';

/**
 * Contacts of spreadsheets, many at once: marked with their import, so that no rule of counting sees them, and therefore
 * without a recount of weeks.
 */
@Injectable()
export class BulkContactImporter extends ContactImporter {
  constructor(
    private readonly transactions: Transactions,
    private readonly time: AgencyTime,
    private readonly learned: LearnedService,
  ) {
    super();
  }

  async known(keys: readonly string[]): Promise<ReadonlySet<string>> {
    const rows = await this.transactions.query<{ key: string }>(
      `SELECT device_key AS key FROM contact WHERE agency_id = current_agency() AND device_key = ANY($1)`,
      [keys],
    );
    return new Set(rows.map(({ key }) => key));
  }

  async log(contacts: readonly ImportedContact[]): Promise<void> {
    if (contacts.length === 0) return;
    const rows: object[] = [];
    for (const contact of contacts) rows.push(await this.toRow(contact));
    await this.transactions.query(
      `INSERT INTO contact (id, agency_id, employer_id, site_id, happened_at, day, week, device_key, entered_at, mode, purpose, made_by, note, import_id)
       SELECT id, current_agency(), employer_id, site_id, happened_at, day, week, device_key, $2, mode, 'other', 'specialist', note, import_id
       FROM jsonb_to_recordset($1::jsonb) AS made (id uuid, employer_id uuid, site_id uuid, happened_at timestamptz, day date, week date,
         device_key text, mode text, note text, import_id uuid)`,
      [JSON.stringify(rows), this.time.now()],
    );
    await this.logPeople(contacts);
  }

  async touchedSince(ids: readonly string[]): Promise<string[]> {
    const rows = await this.transactions.query<{ id: string }>(
      `SELECT wanted.id FROM unnest($1::uuid[]) AS wanted (id)
       LEFT JOIN contact ON contact.agency_id = current_agency() AND contact.id = wanted.id
       WHERE contact.version IS DISTINCT FROM 1
         OR EXISTS (SELECT 1 FROM contact_seeker whom WHERE whom.agency_id = contact.agency_id AND whom.contact_id = contact.id)
         OR EXISTS (SELECT 1 FROM follow_up promise WHERE promise.agency_id = contact.agency_id
              AND (promise.contact_id = contact.id OR promise.done_by_contact_id = contact.id))`,
      [ids],
    );
    return rows.map(({ id }) => id);
  }

  async remove(ids: readonly string[]): Promise<void> {
    for (const table of ['contact_staff', 'contact_person'])
      await this.transactions.query(
        `DELETE FROM ${table} WHERE agency_id = current_agency() AND contact_id = ANY($1)`,
        [ids],
      );
    await this.transactions.query(`DELETE FROM contact WHERE agency_id = current_agency() AND id = ANY($1)`, [ids]);
  }

  async settleTraces(employerIds: readonly string[]): Promise<void> {
    const rows = await this.transactions.query<{ id: string }>(
      `SELECT employer.id FROM employer LEFT JOIN LATERAL (
         SELECT max(day) AS last, max(day) FILTER (WHERE mode = 'in-person') AS in_person
         FROM contact WHERE contact.agency_id = employer.agency_id AND contact.employer_id = employer.id AND contact.voided_at IS NULL) seen ON true
       WHERE employer.agency_id = current_agency() AND employer.id = ANY($1)
         AND (employer.last_contact_on IS DISTINCT FROM seen.last OR employer.last_in_person_on IS DISTINCT FROM seen.in_person)`,
      [employerIds],
    );
    for (const { id } of rows) await this.learned.settleTraces(id);
  }

  private async toRow(contact: ImportedContact): Promise<object> {
    const { id, employerId, siteId, day, key, isInPerson, note, importId } = contact;
    return {
      id,
      employer_id: employerId,
      site_id: siteId,
      happened_at: await this.time.instantOf(day, NOON),
      day,
      week: await this.time.weekOf(day),
      device_key: key,
      mode: isInPerson ? 'in-person' : 'phone',
      note,
      import_id: importId,
    };
  }

  private async logPeople(contacts: readonly ImportedContact[]): Promise<void> {
    const made = contacts.flatMap(({ id, staffId }) =>
      staffId === null ? [] : [{ id: newId(), contact_id: id, staff_id: staffId }],
    );
    const met = contacts.flatMap(({ id, met: person }) => (person ? [{ contact_id: id, ...person }] : []));
    await this.transactions.query(
      `INSERT INTO contact_staff (id, agency_id, contact_id, staff_id, role)
       SELECT id, current_agency(), contact_id, staff_id, 'lead' FROM jsonb_to_recordset($1::jsonb) AS made (id uuid, contact_id uuid, staff_id uuid)`,
      [JSON.stringify(made)],
    );
    await this.transactions.query(
      `INSERT INTO contact_person (id, agency_id, contact_id, person_id, name, influence)
       SELECT id, current_agency(), contact_id, "personId", name, influence
       FROM jsonb_to_recordset($1::jsonb) AS made (id uuid, contact_id uuid, "personId" uuid, name text, influence text)`,
      [JSON.stringify(met)],
    );
  }
}
