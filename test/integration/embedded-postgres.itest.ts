import { TestDatabase } from '@inroads/testing';
import { Client } from 'pg';

describe('TestDatabase', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await TestDatabase.openFresh();
  });
  afterAll(() => database.drop());

  it('is migrated, and serves as a role that may not change the schema', async () => {
    const client = new Client({ connectionString: database.appUrl });
    await client.connect();
    const { rows } = await client.query("SELECT count(*)::int AS tables FROM pg_tables WHERE schemaname = 'public'");
    expect(rows[0].tables).toBeGreaterThan(0);
    await expect(client.query('CREATE TABLE a (b int)')).rejects.toThrow('permission denied');
    await client.end();
  });
});
