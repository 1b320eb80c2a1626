import { askDatabase, describeUnless } from '@inroads/testing';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '@inroads/platform/embedded-postgres';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';

jest.setTimeout(60_000);

const portOf = (url: string) => Number(new URL(url).port);

describe('the embedded PostgreSQL', () => {
  let home: string;
  let dataDir: string;
  let said: string[];
  let running: EmbeddedPostgres[];

  const start = async (options: { port?: number; dataDir?: string; isDurable?: boolean } = {}) => {
    const server = await startEmbeddedPostgres({
      dataDir,
      isDurable: false,
      log: (line) => said.push(line),
      ...options,
    });
    running.push(server);
    return server;
  };
  const postmaster = () => Number(readFileSync(join(dataDir, 'postgres/postmaster.pid'), 'utf8').split('\n')[0]);
  /** What a launcher that was killed leaves: its lock, with a pid that is no longer its own. */
  const loseLauncher = () => writeFileSync(join(dataDir, 'launcher.lock'), `${process.pid} 1`);

  beforeEach(() => {
    // Private to this user: as root, the system user that runs PostgreSQL cannot walk into it.
    home = mkdtempSync(join(tmpdir(), 'inroads-embedded-'));
    dataDir = join(home, 'deeper', 'data');
    said = [];
    running = [];
  });
  afterEach(async () => {
    for (const server of running) await server.stop();
    rmSync(home, { recursive: true });
  });

  it('makes a UTF-8 database with an owner and a serving role that may neither change the schema nor see past row security', async () => {
    const { ownerUrl, appUrl } = await start();
    expect(await askDatabase(ownerUrl, 'SHOW server_encoding')).toEqual([{ server_encoding: 'UTF8' }]);
    expect(
      await askDatabase(
        ownerUrl,
        "SELECT lower('ŁÓDŹ') AS lower, to_tsvector('simple', 'Łódź') @@ to_tsquery('simple', 'łódź') AS found",
      ),
    ).toEqual([{ lower: 'łódź', found: true }]);
    const rights =
      'SELECT rolsuper, rolbypassrls, rolcreatedb, rolcreaterole FROM pg_roles WHERE rolname = current_user';
    expect(await askDatabase(ownerUrl, rights)).toEqual([
      { rolsuper: false, rolbypassrls: true, rolcreatedb: true, rolcreaterole: false },
    ]);
    expect(await askDatabase(appUrl, rights)).toEqual([
      { rolsuper: false, rolbypassrls: false, rolcreatedb: false, rolcreaterole: false },
    ]);
    await askDatabase(ownerUrl, 'CREATE EXTENSION pg_trgm');
    await expect(askDatabase(appUrl, 'CREATE TABLE a (b int)')).rejects.toThrow('permission denied for schema public');
    await expect(askDatabase(appUrl, 'CREATE TEMPORARY TABLE a (b int)')).rejects.toThrow('permission denied');
    await expect(askDatabase(appUrl.replace(/:[^:@]+@/, ':wrong@'), 'SELECT 1')).rejects.toThrow(
      'password authentication failed',
    );
  });

  it('keeps its passwords and its data to itself', async () => {
    await start();
    for (const name of ['postgres.secrets.json', 'postgres.log'])
      expect(statSync(join(dataDir, name)).mode & 0o777).toBe(0o600);
    for (const name of ['', 'postgres']) expect(statSync(join(dataDir, name)).mode & 0o777).toBe(0o700);
  });

  it('comes back with the same data and passwords, also on another port', async () => {
    const first = await start();
    await askDatabase(first.ownerUrl, 'CREATE TABLE kept AS SELECT 42 AS answer');
    await first.stop();
    const blocker = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => blocker.once('listening', resolve));
    const { port } = blocker.address() as { port: number };
    const second = await start({ port });
    blocker.close();
    expect(portOf(second.ownerUrl)).not.toBe(port);
    expect(said).toEqual([`port ${port} is taken: PostgreSQL listens on ${portOf(second.ownerUrl)}`]);
    expect(await askDatabase(second.ownerUrl, 'SELECT answer FROM kept')).toEqual([{ answer: 42 }]);
    expect(new URL(second.appUrl).password).toBe(new URL(first.appUrl).password);
  });

  it('can be emptied, and keeps its roles', async () => {
    const { ownerUrl, appUrl, recreate } = await start();
    await askDatabase(ownerUrl, 'CREATE TABLE old (a int)');
    await recreate();
    expect(await askDatabase(ownerUrl, "SELECT to_regclass('old') AS found")).toEqual([{ found: null }]);
    await expect(askDatabase(appUrl, 'CREATE TEMPORARY TABLE a (b int)')).rejects.toThrow('permission denied');
  });

  it('waits for the disk at each commit, except in connections made during a bulk of writes', async () => {
    const { appUrl, withoutWaiting } = await start({ isDurable: true });
    const setting = async () => (await askDatabase(appUrl, 'SHOW synchronous_commit'))[0];
    expect(await setting()).toEqual({ synchronous_commit: 'on' });
    expect(await withoutWaiting(setting)).toEqual({ synchronous_commit: 'off' });
    await expect(withoutWaiting(() => Promise.reject(new Error('stopped')))).rejects.toThrow('stopped');
    expect(await setting()).toEqual({ synchronous_commit: 'on' });
  });

  it('refuses a second launcher, and the first one goes on', async () => {
    const { ownerUrl } = await start();
    await expect(start()).rejects.toThrow(
      `The data folder ${dataDir} is in use by process ${process.pid}. Stop that one first, or set DATA_DIR to another folder.`,
    );
    expect(await askDatabase(ownerUrl, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  });

  it('stops the server that a killed launcher left, and starts with its data', async () => {
    const first = await start();
    await askDatabase(first.ownerUrl, 'CREATE TABLE kept AS SELECT 42 AS answer');
    const orphan = postmaster();
    loseLauncher();
    const second = await start();
    await first.ended;
    expect(said).toEqual([`stopping the PostgreSQL that a killed run left (process ${orphan})`]);
    expect(await askDatabase(second.ownerUrl, 'SELECT answer FROM kept')).toEqual([{ answer: 42 }]);
  });

  it('tells when the server was killed, and recovers at the next start', async () => {
    const first = await start({ isDurable: true });
    await askDatabase(first.ownerUrl, 'CREATE TABLE kept AS SELECT 42 AS answer');
    process.kill(postmaster(), 'SIGKILL');
    await first.ended;
    await first.stop();
    const second = await start();
    expect(await askDatabase(second.ownerUrl, 'SELECT answer FROM kept')).toEqual([{ answer: 42 }]);
  });

  it('is not kept from starting by a stale pid file that names some living process', async () => {
    await (await start()).stop();
    writeFileSync(
      join(dataDir, 'postgres/postmaster.pid'),
      `${process.ppid}\n/elsewhere\n1\n5432\n\n127.0.0.1\n  1 1\nready\n`,
    );
    await start();
    expect(said).toEqual([]);
  });

  it('starts where an earlier first start was killed half-way', async () => {
    mkdirSync(join(dataDir, 'postgres.init/base'), { recursive: true });
    writeFileSync(join(dataDir, 'postgres.init/PG_VERSION'), '18\n');
    await start();
    expect(existsSync(join(dataDir, 'postgres.init'))).toBe(false);
  });

  it('runs in a session of its own, so that Ctrl-C at the console does not reach it first', async () => {
    await start();
    const [, , , session] = readFileSync(`/proc/${postmaster()}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
    expect(Number(session)).toBe(postmaster());
  });

  it('stops in spite of a client that does not leave', async () => {
    const { appUrl, stop } = await start();
    const client = new Client({ connectionString: appUrl });
    client.on('error', () => undefined);
    await client.connect();
    await stop();
    expect(existsSync(join(dataDir, 'postgres/postmaster.pid'))).toBe(false);
  });

  it('says in one line that data of another PostgreSQL is not its own', async () => {
    await (await start()).stop();
    writeFileSync(join(dataDir, 'postgres/PG_VERSION'), '15\n');
    await expect(start()).rejects.toThrow(/was made by PostgreSQL 15, this is 18\./);
  });

  describeUnless(
    process.getuid?.() === 0 ? null : 'only root can give a folder away',
    'in a folder of somebody else',
    () => {
      it('says so in one line', async () => {
        await (await start()).stop();
        chownSync(join(dataDir, 'postgres'), 12_345, 12_345);
        await expect(start()).rejects.toThrow(
          'belongs to another user (12345). Start Inroads as the user that made it',
        );
      });
    },
  );

  it('says in one line that the passwords are lost, and does not hold the folder', async () => {
    await (await start()).stop();
    rmSync(join(dataDir, 'postgres.secrets.json'));
    await expect(start()).rejects.toThrow(/passwords of the database are missing: .+postgres\.secrets\.json/);
    expect(existsSync(join(dataDir, 'launcher.lock'))).toBe(false);
  });

  it("gives PostgreSQL's own reason when it does not start", async () => {
    await (await start()).stop();
    writeFileSync(join(dataDir, 'postgres/postgresql.auto.conf'), "shared_preload_libraries = 'no_such_library'\n");
    await expect(start()).rejects.toThrow(
      /^PostgreSQL did not start: could not access file "no_such_library".*\(all of it in .+postgres\.log\)$/,
    );
  });

  it.each([
    ['is a file', 'plain', /a file of that name is in the way/],
    ['lies under a file', 'plain/deeper', /a part of the path is a file/],
  ])('says in one line that a folder cannot be used that %s', async (_, path, reason) => {
    writeFileSync(join(home, 'plain'), '');
    const refused = start({ dataDir: join(home, path) });
    await expect(refused).rejects.toThrow(reason);
    await expect(refused).rejects.toThrow('Set DATA_DIR to a folder that this user can write to.');
  });

  it('opens no part of the way to its folder', async () => {
    chmodSync(home, 0o700);
    await start();
    expect(statSync(home).mode & 0o777).toBe(0o700);
  });
});
