import { migrate } from '@inroads/platform/database';
import { setTimeout } from 'node:timers/promises';
import { Client } from 'pg';
import { testServices } from './test-services';

/** Two workers must not make the template at once. The number only has to be the same in both. */
const TEMPLATE_LOCK = 749_320_118;
const INSUFFICIENT_PRIVILEGE = '42501';
const DROP_ATTEMPTS = 40;

/** @throws Error for a database that no test may touch */
export function assertTestName(name: string): void {
  if (!/test/.test(name))
    throw new Error(`Tests refuse to touch the database "${name}": its name does not contain "test".`);
}

const withDatabase = (url: string, name: string): string => {
  const address = new URL(url);
  address.pathname = `/${name}`;
  return address.href;
};

/** One question to a database by its address. */
export async function askDatabase(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}

/** A copy of the migrated template, for the Jest worker that asked: suites look only at rows of agencies they made themselves. */
export class TestDatabase {
  private constructor(
    readonly name: string,
    readonly ownerUrl: string,
    readonly appUrl: string,
  ) {}

  /** The copy of this worker, made at the first call and used by all its suites. */
  static open(): Promise<TestDatabase> {
    return TestDatabase.copy(`${testServices().template}_w${process.env.JEST_WORKER_ID ?? '0'}`);
  }

  /** A copy of its own, for a suite that counts whole tables, migrates or breaks things. `drop()` it afterwards. */
  static openFresh(): Promise<TestDatabase> {
    return TestDatabase.copy(`${testServices().template}_${process.pid}_${Math.random().toString(36).slice(2, 8)}`);
  }

  private static async copy(name: string): Promise<TestDatabase> {
    const { ownerUrl, appUrl, template } = testServices();
    await asOwner(async (client) => {
      await ensureTemplate(client);
      if (!(await exists(client, name))) await client.query(`CREATE DATABASE "${name}" TEMPLATE "${template}"`);
    });
    return new TestDatabase(name, withDatabase(ownerUrl, name), withDatabase(appUrl, name));
  }

  async drop(): Promise<void> {
    assertTestName(this.name);
    await asOwner((client) => dropWhenFree(client, this.name));
  }
}

/** An autovacuum of the server may be at work in it, which only a superuser may end: it is waited for. */
async function dropWhenFree(client: Client, name: string): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      await client.query(`DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`);
      return;
    } catch (error) {
      if ((error as { code?: string }).code !== INSUFFICIENT_PRIVILEGE || attempt === DROP_ATTEMPTS) throw error;
      await setTimeout(500);
    }
  }
}

async function asOwner<T>(work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: testServices().ownerUrl });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

async function exists(client: Client, name: string): Promise<boolean> {
  const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
  return rowCount === 1;
}

async function ensureTemplate(client: Client): Promise<void> {
  const { ownerUrl, appUrl, template } = testServices();
  assertTestName(template);
  await client.query('SELECT pg_advisory_lock($1)', [TEMPLATE_LOCK]);
  try {
    if (await exists(client, template)) return;
    // Under another name until it is migrated, so that a failed migration leaves no half-made template behind.
    const unfinished = `${template}_unfinished`;
    await dropWhenFree(client, unfinished);
    await client.query(`CREATE DATABASE "${unfinished}" TEMPLATE template0`);
    await migrate(withDatabase(ownerUrl, unfinished), withDatabase(appUrl, unfinished));
    await client.query(`ALTER DATABASE "${unfinished}" RENAME TO "${template}"`);
  } finally {
    await client.query('SELECT pg_advisory_unlock($1)', [TEMPLATE_LOCK]);
  }
}
