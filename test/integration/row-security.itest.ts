import { randomUUID } from 'node:crypto';
import { RLS_EXEMPTIONS } from '@inroads/platform/database';
import { PreferencesService } from '@inroads/seekers/preferences';
import { TestDatabase } from '@inroads/testing';
import { Client } from 'pg';
import { met, Practice } from './practice.harness';

interface Table {
  readonly name: string;
  readonly isSecured: boolean;
  readonly policies: number;
  readonly isOfServingRole: boolean;
}

/** One row at least of each is made below. */
const FILLED = [
  ...['staff', 'team', 'team_membership', 'employment_period', 'employer', 'employer_site', 'employer_person'],
  ...['contact', 'contact_person', 'contact_staff', 'contact_seeker', 'seeker', 'caseload', 'episode', 'seeker_status'],
  ...['preference_version', 'staff_week', 'audit_entry', 'audit_content'],
];

describe('one agency never sees another', () => {
  let database: TestDatabase;
  let home: Practice;
  let foreign: Practice;
  let serving: Client;
  let tables: Table[];

  beforeAll(async () => {
    database = await TestDatabase.open();
    home = await fill(await Practice.open('2026-11-18T18:00:00Z'));
    foreign = await fill(await Practice.open('2026-11-18T18:00:00Z'));
    serving = new Client({ connectionString: database.appUrl });
    await serving.connect();
    ({ rows: tables } = await serving.query<Table>(`
      SELECT relname AS name, relrowsecurity AS "isSecured", pg_get_userbyid(relowner) = current_user AS "isOfServingRole",
        (SELECT count(*)::int FROM pg_policies WHERE schemaname = 'public' AND tablename = relname AND cmd = 'ALL'
          AND qual LIKE '%current_agency()%' AND with_check LIKE '%current_agency()%') AS policies
      FROM pg_class WHERE relkind IN ('r', 'p') AND relnamespace = 'public'::regnamespace`));
  });

  afterAll(async () => {
    await serving?.end();
    await home?.close();
    await foreign?.close();
  });

  async function fill(practice: Practice): Promise<Practice> {
    const ann = await practice.specialist('Ann');
    const sol = await practice.seeker('Sol', ann);
    const diner = await practice.employer('Diner', [{ name: 'Joe' }]);
    await practice.as(ann, () =>
      practice.get(PreferencesService).state(sol, {
        basedOn: 0,
        saidOn: null,
        quote: '',
        items: [{ criterion: 'work', level: 'nice', value: { kinds: [{ title: 'baker' }] } }],
        ownLimits: null,
        why: '',
      }),
    );
    await practice.log(ann, diner, { met: met(diner.people[0]), seekers: [{ seekerId: sol, said: 'nothing' }] });
    return practice;
  }

  /** In a transaction of the serving role for the agency, undone afterwards. */
  async function inAgency<T>(agencyId: string, work: () => Promise<T>): Promise<T> {
    await serving.query('BEGIN');
    try {
      await serving.query(`SELECT set_config('app.agency_id', $1, true)`, [agencyId]);
      return await work();
    } finally {
      await serving.query('ROLLBACK');
    }
  }

  const count = async (table: string, where = 'true', values: unknown[] = []): Promise<number> => {
    const { rows } = await serving.query<{ n: number }>(
      `SELECT count(*)::int AS n FROM "${table}" WHERE ${where}`,
      values,
    );
    return rows[0]?.n ?? -1;
  };

  it('has row security on every table but those with a reason', () => {
    const open = tables.filter(({ isSecured }) => !isSecured).map(({ name }) => name);
    expect(open.sort()).toEqual(Object.keys(RLS_EXEMPTIONS).sort());
  });

  it('asks for the agency on reading and on writing, in one policy for each table', () => {
    const secured = tables.filter(({ isSecured }) => isSecured);
    expect(secured.filter(({ policies }) => policies !== 1).map(({ name }) => name)).toEqual([]);
  });

  it('serves as a role that is bound by it', async () => {
    const { rows } = await serving.query(
      `SELECT rolsuper, rolbypassrls, rolcreaterole, rolcreatedb,
         EXISTS (SELECT 1 FROM pg_auth_members WHERE member = pg_roles.oid) AS "isMember" FROM pg_roles WHERE rolname = current_user`,
    );
    expect(rows).toEqual([
      { rolsuper: false, rolbypassrls: false, rolcreaterole: false, rolcreatedb: false, isMember: false },
    ]);
    expect(tables.filter(({ isOfServingRole }) => isOfServingRole)).toEqual([]);
  });

  it.each([
    'ALTER TABLE employer DISABLE ROW LEVEL SECURITY',
    'ALTER TABLE employer DISABLE TRIGGER audit',
    'DROP POLICY own_agency ON employer',
    'SET session_replication_role = replica',
    'UPDATE audit_entry SET actor_id = NULL',
    'DELETE FROM audit_entry',
    'TRUNCATE audit_entry CASCADE',
    `UPDATE audit_content SET content = '{}'`,
    'DELETE FROM audit_content',
    'UPDATE audit_seal SET entries = 0',
    'DELETE FROM audit_seal',
    `INSERT INTO audit_seal (last_entry_id, entries, seal) VALUES (1, 1, '')`,
    'SELECT * FROM migration',
  ])('refuses the serving role: %s', async (statement) => {
    await expect(inAgency(home.agencyId, () => serving.query(statement))).rejects.toThrow(
      /permission denied|must be owner/,
    );
  });

  it.each(FILLED)('shows of %s each agency its own rows, and none where no agency is set', async (table) => {
    const others = 'agency_id IS DISTINCT FROM current_agency()';
    for (const { agencyId } of [home, foreign]) {
      expect(await inAgency(agencyId, () => count(table))).toBeGreaterThan(0);
      expect(await inAgency(agencyId, () => count(table, others))).toBe(0);
    }
    expect(await count(table, 'agency_id = ANY($1)', [[home.agencyId, foreign.agencyId]])).toBe(0);
  });

  it('lets nobody write for another agency, nor give a row away', async () => {
    const made = inAgency(home.agencyId, () =>
      serving.query(`INSERT INTO team (id, agency_id, name) VALUES ($1, $2, 'Theirs')`, [
        randomUUID(),
        foreign.agencyId,
      ]),
    );
    await expect(made).rejects.toThrow('row-level security');
    const given = inAgency(home.agencyId, () => serving.query('UPDATE team SET agency_id = $1', [foreign.agencyId]));
    await expect(given).rejects.toThrow('row-level security');
  });

  it('writes no line of audit in another agency', async () => {
    const forged = inAgency(home.agencyId, () =>
      serving.query(
        `INSERT INTO audit_entry (agency_id, request_id, act, table_name, digest) VALUES ($1, '', 'read', 'seeker', '')`,
        [foreign.agencyId],
      ),
    );
    await expect(forged).rejects.toThrow('row-level security');
  });

  /** Foreign keys look past row security: what keeps agencies apart is that every key between their rows names the agency. */
  it('has the agency in every foreign key between rows of agencies', async () => {
    const { rows } = await serving.query<{ key: string }>(`
      SELECT conname || ' on ' || conrelid::regclass AS key FROM pg_constraint
      WHERE contype = 'f' AND connamespace = 'public'::regnamespace AND confrelid <> 'agency'::regclass
        AND EXISTS (SELECT 1 FROM pg_attribute WHERE attrelid = confrelid AND attname = 'agency_id')
        AND NOT EXISTS (SELECT 1 FROM unnest(conkey, confkey) AS pair (here, there)
          JOIN pg_attribute a ON a.attrelid = conrelid AND a.attnum = here AND a.attname = 'agency_id'
          JOIN pg_attribute b ON b.attrelid = confrelid AND b.attnum = there AND b.attname = 'agency_id')`);
    // The content of a line lies apart and is found by the number of the line; it is written by one function, in one act.
    expect(rows.map(({ key }) => key)).toEqual(['audit_content_entry_id_fkey on audit_content']);
  });

  it('refuses a row that hangs on a row of another agency', async () => {
    const team = await inAgency(foreign.agencyId, () => serving.query<{ id: string }>('SELECT id FROM team LIMIT 1'));
    const staff = await inAgency(home.agencyId, () => serving.query<{ id: string }>('SELECT id FROM staff LIMIT 1'));
    const joined = inAgency(home.agencyId, () =>
      serving.query(
        `INSERT INTO team_membership (id, agency_id, staff_id, team_id, kind, from_day) VALUES ($1, $2, $3, $4, 'member', '2026-01-01')`,
        [randomUUID(), home.agencyId, staff.rows[0]?.id, team.rows[0]?.id],
      ),
    );
    await expect(joined).rejects.toThrow('foreign key');
  });
});
