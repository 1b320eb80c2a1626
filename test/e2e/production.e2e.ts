import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { makeMeiliKey } from '@inroads/platform/search';
import { describeUnless } from '@inroads/testing';
import { Client } from 'pg';
import { freePort, startEmbeddedPostgres } from '../../libs/platform/src/embedded-postgres';
import { type ComposeService, readCompose, readDockerfile } from '../setup/compose-file';
import { makeImageFolder } from '../setup/image-folder';
import { InroadsProcess } from '../setup/inroads-process';
import { startRedis } from '../setup/redis-server';

jest.setTimeout(120_000);

const ROOT = resolve(__dirname, '../..');
const isHere = (program: string) => !spawnSync(program, ['--version']).error;
const missing = isHere('redis-server')
  ? isHere('psql')
    ? null
    : 'no psql here: apt-get install postgresql-client'
  : 'no Redis here: apt-get install redis-server';
const { MEILI_URL, MEILI_MASTER_KEY } = process.env;
const hasMeili = Boolean(MEILI_URL && MEILI_MASTER_KEY);
const ADMINISTRATOR = 'ada@harbor.example';
const PASSWORD = 'violet harbor kettle';

interface Invited {
  readonly link: { readonly url: string };
}

/**
 * docker/compose.yml without its images: each Node service as a process of its own with the environment of the file, in a folder
 * with what docker/Dockerfile takes over, against a PostgreSQL that docker/postgres-roles.sh made ready, Redis, and Meilisearch
 * where it is named; else its address answers nothing, and Inroads must do without.
 */
describeUnless(missing, 'the production shape', () => {
  const image = readDockerfile();
  const ends: (() => unknown)[] = [];
  let folder: string;
  let services: Record<string, ComposeService>;
  let addresses: Record<string, string>;
  let api: string;
  let worker: string;
  const running: Record<string, InroadsProcess> = {};

  beforeAll(async () => {
    const home = mkdtempSync(join(tmpdir(), 'inroads-production-'));
    ends.push(() => rmSync(home, { recursive: true, force: true }));
    folder = join(home, 'app');
    makeImageFolder(folder, image.contents);
    const secrets = {
      POSTGRES_PASSWORD: '',
      OWNER_PASSWORD: randomBytes(12).toString('hex'),
      APP_PASSWORD: randomBytes(12).toString('hex'),
      MEILI_MASTER_KEY: MEILI_MASTER_KEY ?? '',
      MEILI_KEY: hasMeili ? await makeMeiliKey(MEILI_URL ?? '', MEILI_MASTER_KEY ?? '') : 'no engine here',
      SECRET_KEY: randomBytes(32).toString('base64'),
      PUBLIC_URL: 'https://inroads.harbor.example',
    };
    services = readCompose(secrets);
    const redis = await startRedis(home);
    ends.push(() => redis?.stop());
    addresses = {
      postgres: await startPostgres(join(home, 'data'), secrets),
      redis: new URL(redis?.url ?? '').host,
      meilisearch: hasMeili ? new URL(MEILI_URL ?? '').host : `127.0.0.1:${await freePort()}`,
    };
  });
  afterAll(async () => {
    for (const inroads of Object.values(running)) await inroads.signal('SIGTERM');
    for (let end = ends.pop(); end; end = ends.pop()) await end();
  });

  /** An empty PostgreSQL, as the image of the file starts one, after its script has run. */
  async function startPostgres(dataDir: string, secrets: Record<string, string>): Promise<string> {
    const server = await startEmbeddedPostgres({ dataDir, isDurable: false, log: () => undefined });
    ends.push(() => server.stop());
    const file = readFileSync(join(dataDir, 'postgres.secrets.json'), 'utf8');
    const { superuser } = JSON.parse(file) as { superuser: string };
    const { host, hostname, port } = new URL(server.ownerUrl);
    await ask(
      `postgres://postgres:${superuser}@${host}/postgres`,
      ...['DROP DATABASE inroads', 'DROP ROLE inroads_app', 'DROP ROLE inroads_owner'],
    );
    const login = { PGHOST: hostname, PGPORT: port, PGPASSWORD: superuser, PATH: process.env.PATH };
    const script = resolve(ROOT, 'docker/postgres-roles.sh');
    const { status, stderr } = spawnSync('sh', [script], { env: { ...login, ...secrets }, encoding: 'utf8' });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    return host;
  }

  const environmentOf = (name: string): Record<string, string> => {
    const own = { ...image.environment, ...services[name]?.environment };
    const here = (value: string): string =>
      value.replace(
        /(\/\/|@)(postgres|redis|meilisearch):\d+/,
        (_, before: string, host: string) => before + addresses[host],
      );
    return Object.fromEntries(Object.entries(own).map(([key, value]) => [key, here(value)]));
  };
  const start = (name: string, changes: Record<string, string> = {}): InroadsProcess => {
    const [program, ...args] = services[name]?.command ?? image.command;
    expect(program).toBe('node');
    return InroadsProcess.run(args, { ...environmentOf(name), ...changes }, folder);
  };
  const serve = async (name: string): Promise<string> => {
    const port = String(await freePort());
    running[name] = start(name, { PORT: port });
    const address = `http://127.0.0.1:${port}`;
    await running[name].healthy(address);
    return address;
  };

  it('sets nothing that nobody reads', () => {
    const settings = readFileSync(resolve(ROOT, 'libs/platform/src/config/load-config.ts'), 'utf8');
    const built = Object.values(services).filter(({ build }) => build !== undefined);
    const names = new Set(built.flatMap(({ environment = {} }) => Object.keys(environment)));
    expect([...names].filter((name) => !settings.includes(`'${name}'`))).toEqual([]);
    expect(built).toHaveLength(3);
  });

  it('migrates as the owner, and finds nothing to do the second time', async () => {
    const first = start('migrate');
    expect([await first.ended, first.output]).toEqual([0, expect.stringContaining('Ran ')]);
    const second = start('migrate');
    expect([await second.ended, second.output]).toEqual([0, expect.stringContaining('Nothing to do')]);
  });

  it('serves with a role that is bound by row-level security and cannot change tables', async () => {
    const { DATABASE_URL = '', DATABASE_OWNER_URL = '' } = environmentOf('api');
    const rights = 'SELECT rolsuper, rolbypassrls, rolcreaterole FROM pg_roles WHERE rolname = current_user';
    expect(await ask(DATABASE_URL, rights)).toEqual([{ rolsuper: false, rolbypassrls: false, rolcreaterole: false }]);
    await expect(ask(DATABASE_URL, 'CREATE TABLE mine ()')).rejects.toThrow('permission denied');
    // A migration that fills a column must see every agency's rows.
    expect(await ask(DATABASE_OWNER_URL, rights)).toEqual([
      { rolsuper: false, rolbypassrls: true, rolcreaterole: false },
    ]);
  });

  it('gets API and worker ready, whether or not the search engine is', async () => {
    [api, worker] = [await serve('api'), await serve('worker')];
    const search = hasMeili ? 'up' : 'down';
    const checks = async (address: string) =>
      ((await (await fetch(`${address}/health/ready`)).json()) as { checks: object }).checks;
    expect(await checks(api)).toEqual({ database: 'up', search });
    expect(await checks(worker)).toEqual({ database: 'up', queue: 'up', search });
    expect((await fetch(api)).headers.get('content-type')).toContain('text/html');
  });

  it('makes an agency from the console, invites behind the proxy, and finds what the worker indexed', async () => {
    const words = ['--name', 'Harbor IPS', '--zone', 'America/Chicago', '--admin', 'Ada Moreno'];
    const made = spawnSync(process.execPath, ['dist/scripts/agency-create.js', ...words, '--email', ADMINISTRATOR], {
      cwd: folder,
      env: { PATH: process.env.PATH, ...environmentOf('api') },
      input: `${PASSWORD}\n`,
      encoding: 'utf8',
    });
    expect([made.status, made.stderr]).toEqual([0, '']);
    const proxied = { 'x-forwarded-proto': 'https', 'content-type': 'application/json' };
    const post = (path: string, body: object, headers: object = {}) =>
      fetch(`${api}/api/${path}`, {
        method: 'POST',
        headers: { ...proxied, ...headers },
        body: JSON.stringify(body),
      });
    const signIn = async (email: string) => {
      const signedIn = await post('auth/sign-in', { email, password: PASSWORD });
      const cookie = signedIn.headers.get('set-cookie') ?? '';
      expect([signedIn.ok, cookie]).toEqual([true, expect.stringMatching(/^__Host-inroads=.*Secure/)]);
      return { ...proxied, cookie: cookie.split(';')[0] ?? '' };
    };
    const colleague = { name: 'Bo Lindqvist', email: 'bo@harbor.example', roles: ['specialist'] };
    const invited = (await (await post('staff', colleague, await signIn(ADMINISTRATOR))).json()) as Invited;
    expect(invited.link.url).toMatch(/^https:\/\/inroads\.harbor\.example\//);
    const used = await post('auth/links/use', { secret: invited.link.url.split('#').at(-1), password: PASSWORD });
    expect([used.status, await used.text()]).toEqual([204, '']);
    const session = await signIn(colleague.email);
    expect((await post('employers', { name: 'Quillfeather Chandlery' }, session)).status).toBe(201);
    const find = async () =>
      (await (await post('search', { text: 'quillfether' }, session)).json()) as { items: object[] };
    for (let tries = 0; tries < 300 && (await find()).items.length === 0; tries += 1) await sleep(100);
    expect((await find()).items).toEqual([expect.objectContaining({ title: 'Quillfeather Chandlery' })]);
  });

  it('stops each within the time that Docker gives', async () => {
    for (const [name, inroads] of Object.entries(running)) {
      const graceMs = Number.parseInt(services[name]?.stop_grace_period ?? '10s', 10) * 1_000;
      const settings = readFileSync(resolve(ROOT, 'libs/platform/src/config/load-config.ts'), 'utf8');
      const [, drainMs = ''] = /'DRAIN_MS', ([\d_]+)/.exec(settings) ?? [];
      expect(graceMs).toBeGreaterThan(Number(drainMs.replace('_', '')));
      expect(await inroads.signal('SIGTERM')).toBe(0);
    }
  });
});

async function ask(url: string, ...statements: string[]): Promise<object[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    let rows: object[] = [];
    for (const statement of statements) ({ rows } = await client.query<object>(statement));
    return rows;
  } finally {
    await client.end();
  }
}
