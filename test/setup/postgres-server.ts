import { randomBytes } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { startEmbeddedPostgres } from '../../libs/platform/src/embedded-postgres';

export interface PostgresServer {
  readonly ownerUrl: string;
  readonly appUrl: string;
  readonly template: string;
  stop(): Promise<void>;
}

const newTemplateName = () => `inroads_test_${randomBytes(4).toString('hex')}`;

/** The server of TEST_DATABASE_URL (an owner that may create databases and roles), else one of our own in `folder`. */
export function startPostgres(folder: string): Promise<PostgresServer> {
  const given = process.env.TEST_DATABASE_URL;
  return given ? useServer(given) : startOwn(join(folder, 'data'));
}

async function startOwn(dataDir: string): Promise<PostgresServer> {
  mkdirSync(dataDir);
  const server = await startEmbeddedPostgres({ dataDir, isDurable: false, log: () => undefined });
  return { ownerUrl: server.ownerUrl, appUrl: server.appUrl, template: newTemplateName(), stop: () => server.stop() };
}

async function useServer(ownerUrl: string): Promise<PostgresServer> {
  const { pathname } = new URL(ownerUrl);
  if (!pathname.includes('test')) throw new Error('TEST_DATABASE_URL must name a database with "test" in its name.');
  const template = newTemplateName();
  const app = `${template}_app`;
  const password = randomBytes(18).toString('base64url');
  await ask(ownerUrl, `CREATE ROLE ${app} LOGIN PASSWORD '${password}' NOSUPERUSER NOBYPASSRLS`);
  const appUrl = new URL(ownerUrl);
  appUrl.username = app;
  appUrl.password = password;
  const stop = async () => {
    await dropCopies(ownerUrl, template);
    await ask(ownerUrl, `DROP ROLE ${app}`);
  };
  return { ownerUrl, appUrl: appUrl.href, template, stop };
}

async function dropCopies(ownerUrl: string, template: string): Promise<void> {
  const rows = await ask(ownerUrl, `SELECT datname FROM pg_database WHERE starts_with(datname, '${template}')`);
  await ask(ownerUrl, ...rows.map(({ datname }) => `DROP DATABASE "${datname}" WITH (FORCE)`));
}

async function ask(url: string, ...statements: string[]): Promise<{ datname: string }[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    let rows: { datname: string }[] = [];
    for (const statement of statements) rows = (await client.query<{ datname: string }>(statement)).rows;
    return rows;
  } finally {
    await client.end();
  }
}
