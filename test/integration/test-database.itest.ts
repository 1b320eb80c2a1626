import {
  askDatabase,
  assertTestName,
  describeUnless,
  missingRedis,
  openTestRedis,
  TestDatabase,
} from '@inroads/testing';
import Redis from 'ioredis';

describe('TestDatabase', () => {
  it('is migrated, and serves as a role that may not change the schema', async () => {
    const database = await TestDatabase.open();
    expect(
      await askDatabase(
        database.appUrl,
        "SELECT count(*) > 0 AS migrated FROM pg_tables WHERE tablename = 'migration'",
      ),
    ).toEqual([{ migrated: true }]);
    await expect(askDatabase(database.appUrl, 'CREATE TABLE a (b int)')).rejects.toThrow('permission denied');
  });

  it('is the same for all suites of a worker, and a fresh one is apart', async () => {
    const [first, second, fresh] = [
      await TestDatabase.open(),
      await TestDatabase.open(),
      await TestDatabase.openFresh(),
    ];
    expect(second.name).toBe(first.name);
    await askDatabase(fresh.ownerUrl, 'CREATE TABLE only_here (a int)');
    expect(await askDatabase(first.ownerUrl, "SELECT to_regclass('only_here') AS found")).toEqual([{ found: null }]);
    await fresh.drop();
    await expect(askDatabase(fresh.ownerUrl, 'SELECT 1')).rejects.toThrow('does not exist');
  });

  it('refuses a name without "test"', () => {
    expect(() => assertTestName('inroads')).toThrow('Tests refuse to touch the database "inroads"');
    expect(() => assertTestName('inroads_test_1')).not.toThrow();
  });
});

describeUnless(missingRedis(), 'openTestRedis', () => {
  it('gives an empty database', async () => {
    const client = new Redis(await openTestRedis());
    await client.set('left', 'over');
    const again = new Redis(await openTestRedis());
    expect(await again.dbsize()).toBe(0);
    client.disconnect();
    again.disconnect();
  });
});
