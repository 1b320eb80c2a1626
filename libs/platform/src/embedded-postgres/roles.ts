import { Client } from 'pg';
import type { Secrets } from './secrets';
import { SUPERUSER } from './cluster';

export const DATABASE = 'inroads';
export const OWNER = 'inroads_owner';
/** The serving role: reads and writes rows under row-level security, and changes nothing else. */
export const APP = 'inroads_app';

export type Role = typeof SUPERUSER | typeof OWNER | typeof APP;

export const addressOf = (port: number, role: Role, password: string, database: string): string =>
  `postgres://${role}:${password}@127.0.0.1:${port}/${database}`;

const RIGHTS: Readonly<Record<Exclude<Role, typeof SUPERUSER>, string>> = {
  // CREATEDB for test databases; BYPASSRLS because a migration that fills a column must see every agency's rows.
  [OWNER]: 'LOGIN NOSUPERUSER NOCREATEROLE CREATEDB BYPASSRLS',
  [APP]: 'LOGIN NOSUPERUSER NOCREATEROLE NOCREATEDB NOBYPASSRLS',
};

/** Makes the roles and the database where they are missing: again after a start that was killed half-way. */
export async function ensureRoles(port: number, secrets: Secrets): Promise<void> {
  await asSuperuser(port, secrets, async (client) => {
    const { rows } = await client.query<{ name: string }>(
      'SELECT rolname AS name FROM pg_roles UNION ALL SELECT datname FROM pg_database',
    );
    const present = new Set(rows.map(({ name }) => name));
    if (!present.has(OWNER)) await client.query(`CREATE ROLE ${OWNER} ${RIGHTS[OWNER]} PASSWORD '${secrets.owner}'`);
    if (!present.has(APP)) await client.query(`CREATE ROLE ${APP} ${RIGHTS[APP]} PASSWORD '${secrets.app}'`);
    if (!present.has(DATABASE)) await client.query(`CREATE DATABASE ${DATABASE} OWNER ${OWNER}`);
    await client.query(`REVOKE TEMPORARY ON DATABASE ${DATABASE} FROM PUBLIC`);
    await client.query(`ALTER ROLE ${APP} RESET synchronous_commit`);
  });
}

/** Away with every row. */
export async function recreateDatabase(port: number, secrets: Secrets): Promise<void> {
  await asSuperuser(port, secrets, (client) => client.query(`DROP DATABASE ${DATABASE} WITH (FORCE)`));
  await ensureRoles(port, secrets);
}

/** What the serving role writes in connections made during `work` is on the disk when this returns, not at each commit. */
export async function withoutWaiting<T>(port: number, secrets: Secrets, work: () => Promise<T>): Promise<T> {
  await asSuperuser(port, secrets, (client) => client.query(`ALTER ROLE ${APP} SET synchronous_commit = off`));
  try {
    return await work();
  } finally {
    await asSuperuser(port, secrets, async (client) => {
      await client.query(`ALTER ROLE ${APP} RESET synchronous_commit`);
      await client.query('CHECKPOINT');
    });
  }
}

async function asSuperuser(port: number, secrets: Secrets, work: (client: Client) => Promise<unknown>): Promise<void> {
  const client = new Client({ connectionString: addressOf(port, SUPERUSER, secrets.superuser, 'postgres') });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}
