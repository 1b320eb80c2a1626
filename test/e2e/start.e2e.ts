import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { InroadsProcess } from '../setup/inroads-process';

jest.setTimeout(120_000);

const pause = () => new Promise((resolve) => setTimeout(resolve, 20));
const isRunning = (pid: number) => existsSync(`/proc/${pid}`);

describe('npm start', () => {
  let home: string;
  let dataDir: string;
  const started: InroadsProcess[] = [];

  const launch = (env: Record<string, string> = {}, ...args: string[]) => {
    const inroads = InroadsProcess.launch({ DATA_DIR: dataDir, ...env }, args);
    started.push(inroads);
    return inroads;
  };
  const postmaster = () => Number(readFileSync(join(dataDir, 'postgres/postmaster.pid'), 'utf8').split('\n')[0]);
  const lines = ({ output }: InroadsProcess) => output.trim().split('\n');

  beforeAll(() => {
    home = mkdtempSync(join(tmpdir(), 'inroads-start-'));
    dataDir = join(home, 'data');
  });
  afterEach(async () => {
    for (const inroads of started.splice(0)) await inroads.signal('SIGTERM');
  });
  afterAll(() => rmSync(home, { recursive: true }));

  it('starts on an empty folder, serves the page, and stops whole on Ctrl-C', async () => {
    const inroads = launch();
    const address = await inroads.ready();
    expect((await fetch(`${address}/health/ready`)).status).toBe(200);
    const page = await fetch(address);
    expect(page.headers.get('content-type')).toContain('text/html');
    const database = postmaster();
    expect(isRunning(database)).toBe(true);
    expect(await inroads.interrupt()).toBe(0);
    expect(isRunning(database)).toBe(false);
    expect(existsSync(join(dataDir, 'launcher.lock'))).toBe(false);
  });

  it('refuses a second start in the same folder with one line, and the first goes on', async () => {
    const first = launch();
    const address = await first.ready();
    const second = launch();
    expect(await second.ended).toBe(1);
    expect(lines(second)).toEqual([
      `The data folder ${dataDir} is in use by process ${first.pid}. Stop that one first, or set DATA_DIR to another folder.`,
    ]);
    expect((await fetch(`${address}/health/live`)).status).toBe(200);
    expect(await first.signal('SIGTERM')).toBe(0);
  });

  it('goes on where a killed predecessor left off', async () => {
    const killed = launch();
    await killed.ready();
    const orphan = postmaster();
    await killed.signal('SIGKILL');
    expect(isRunning(orphan)).toBe(true);
    const next = launch();
    await next.ready();
    expect(next.output).toContain(`stopping the PostgreSQL that a killed run left (process ${orphan})`);
    expect(isRunning(orphan)).toBe(false);
    expect(await next.interrupt()).toBe(0);
  });

  it('says in one line that the port is taken, and starts nothing', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as AddressInfo;
    const inroads = launch({ PORT: String(port) });
    expect(await inroads.ended).toBe(1);
    other.close();
    expect(lines(inroads)).toEqual([
      `Port ${port} is taken by another program. Stop that one, or set PORT to a free one.`,
    ]);
  });

  it('says in one line that the folder cannot be used', async () => {
    const file = join(home, 'file');
    writeFileSync(file, '');
    const inroads = launch({ DATA_DIR: file });
    expect(await inroads.ended).toBe(1);
    expect(lines(inroads)).toEqual([
      `The data folder ${file} cannot be used: a file of that name is in the way. Set DATA_DIR to a folder that this user can write to.`,
    ]);
  });

  it('says each wrong setting in one line', async () => {
    const inroads = launch({ PORT: 'web', LOG_LEVEL: 'loud' });
    expect(await inroads.ended).toBe(1);
    expect(lines(inroads)).toEqual([
      'PORT must be a whole number from 0 to 65535',
      expect.stringContaining('LOG_LEVEL must be one of'),
    ]);
  });

  it('can be stopped while it starts', async () => {
    const inroads = launch();
    while (!existsSync(join(dataDir, 'postgres/postmaster.pid'))) await pause();
    const database = postmaster();
    expect(await inroads.interrupt()).toBe(0);
    expect(isRunning(database)).toBe(false);
  });

  it('writes the demo agency once, anew after a start that was ended meanwhile, and names who may sign in', async () => {
    const demo = { DATA_DIR: join(home, 'demo') };
    const ended = launch(demo, '--demo');
    while (!ended.output.includes('Writing the demo agency: 0 of')) await pause();
    await ended.signal('SIGKILL');
    const first = launch(demo, '--demo');
    await first.ready();
    expect(first.output).toContain('Writing the demo agency: 0 of');
    expect(first.output).toMatch(/Sign in as one of the demo agency:\n {2}\S+@\S+ {2}/);
    expect(await first.interrupt()).toBe(0);
    const second = launch(demo, '--demo');
    await second.ready();
    expect(second.output).not.toContain('Writing');
    expect(second.output).toContain('Sign in as one of the demo agency:');
  });

  it('proves no audit where there is no database, and makes none', async () => {
    const elsewhere = join(home, 'nowhere');
    const verify = InroadsProcess.run(['dist/scripts/audit-verify.js'], { DATA_DIR: elsewhere });
    started.push(verify);
    expect(await verify.ended).toBe(1);
    expect(lines(verify)).toEqual([
      `There is no database in ${elsewhere}. Name the folder that has it (DATA_DIR=data/demo for the demo), or DATABASE_URL.`,
    ]);
    expect(existsSync(elsewhere)).toBe(false);
  });

  it('ends when its PostgreSQL is killed, and says so', async () => {
    const inroads = launch();
    await inroads.ready();
    process.kill(postmaster(), 'SIGKILL');
    expect(await inroads.ended).toBe(1);
    expect(inroads.output).toContain('PostgreSQL has ended by itself');
  });
});
