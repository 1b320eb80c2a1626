import { randomUUID } from 'node:crypto';
import { verifyAudit } from '@inroads/platform/audit';
import { TestDatabase } from '@inroads/testing';
import { Client } from 'pg';

describe('the audit, verified', () => {
  let database: TestDatabase;
  let owner: Client;

  beforeEach(async () => {
    database = await TestDatabase.openFresh();
    owner = new Client({ connectionString: database.ownerUrl });
    await owner.connect();
    await write(3);
    await seal();
    await write(4);
    await seal();
    await write(2);
  });
  afterEach(async () => {
    await owner.end();
    await database.drop();
  });

  async function write(lines: number): Promise<void> {
    await owner.query(`SELECT set_config('app.agency_id', $1, false), set_config('app.actor_id', $2, false)`, [
      randomUUID(),
      randomUUID(),
    ]);
    await owner.query(
      `SELECT write_audit('update', 'employer', gen_random_uuid(), NULL, jsonb_build_object('after', n)) FROM generate_series(1, $1) n`,
      [lines],
    );
  }

  /** The first call marks what there is, the next one seals it: nobody else writes. */
  async function seal(): Promise<void> {
    await owner.query('SELECT seal_audit()');
    await owner.query('SELECT seal_audit()');
  }

  const verify = (keptSeal?: string) => verifyAudit(database.ownerUrl, keptSeal);
  const SECOND_SEAL = [{ kind: 'line', afterId: 3, upToId: 7 }];

  it('holds when nobody touched it', async () => {
    expect(await verify()).toMatchObject({ lines: 9, unsealed: 2, erased: 0, faults: [], newest: { upToId: 7 } });
  });

  it.each([
    ['another person', 'actor_id = gen_random_uuid()'],
    ['another time', `at = at + interval '1 microsecond'`],
    ['another row', 'row_id = gen_random_uuid()'],
    ['another act', `act = 'insert'`],
    ['another agency', 'agency_id = gen_random_uuid()'],
    ['a job seeker', 'seeker_id = gen_random_uuid()'],
  ])('finds a sealed line that was given %s', async (_what, change) => {
    await owner.query(`UPDATE audit_entry SET ${change} WHERE id = 5`);
    expect((await verify()).faults).toEqual(SECOND_SEAL);
  });

  it.each([5, 7])('finds that sealed line %i was taken out', async (id) => {
    await owner.query('DELETE FROM audit_content WHERE entry_id = $1', [id]);
    await owner.query('DELETE FROM audit_entry WHERE id = $1', [id]);
    expect((await verify()).faults).toEqual(SECOND_SEAL);
  });

  it('finds a content that says something else, sealed or not', async () => {
    await owner.query(`UPDATE audit_content SET content = '{"after": "nothing"}' WHERE entry_id IN (2, 9)`);
    expect((await verify()).faults).toEqual([
      { kind: 'content', id: 2 },
      { kind: 'content', id: 9 },
    ]);
  });

  it('holds when a content was erased on request, and says so', async () => {
    await owner.query('DELETE FROM audit_content WHERE entry_id = 5');
    expect(await verify()).toMatchObject({ lines: 9, erased: 1, faults: [] });
  });

  it('waits for a write that was begun before, however long it takes', async () => {
    const slow = new Client({ connectionString: database.ownerUrl });
    await slow.connect();
    try {
      await slow.query('BEGIN');
      await slow.query(`SELECT write_audit('update', 'employer', gen_random_uuid(), NULL, '{}')`);
      await write(3);
      await seal();
      await seal();
      expect(await verify()).toMatchObject({ faults: [], unsealed: 5, withoutLine: 1, newest: { upToId: 7 } });
      await slow.query('COMMIT');
    } finally {
      await slow.end();
    }
    await seal();
    expect(await verify()).toMatchObject({
      lines: 13,
      faults: [],
      unsealed: 0,
      withoutLine: 0,
      newest: { upToId: 13 },
    });
  });

  it('starts anew where a backup brought a mark from another server', async () => {
    await owner.query(`UPDATE audit_mark SET before_transaction = '9999999999'`);
    await seal();
    expect(await verify()).toMatchObject({ faults: [], unsealed: 0 });
  });

  it('counts the numbers that have no line, and misses a seal that was kept elsewhere', async () => {
    const kept = (await verify()).newest?.seal;
    expect(await verify(kept)).toMatchObject({ isKeptSealThere: true, withoutLine: 0 });
    await owner.query('DELETE FROM audit_content WHERE entry_id > 3');
    await owner.query('DELETE FROM audit_entry WHERE id > 3');
    await owner.query('DELETE FROM audit_seal WHERE last_entry_id > 3');
    expect(await verify(kept)).toMatchObject({ faults: [], unsealed: 0, withoutLine: 6, isKeptSealThere: false });
  });
});
