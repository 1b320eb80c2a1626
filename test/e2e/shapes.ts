import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeMeiliKey } from '@inroads/platform/search';
import { describeUnless } from '@inroads/testing';
import { freePort, startEmbeddedPostgres } from '../../libs/platform/src/embedded-postgres';
import { InroadsProcess } from '../setup/inroads-process';
import { startRedis } from '../setup/redis-server';

/** What a way to run Inroads has beside the one process of `npm start`: BullMQ on Redis, jobs in a process of their own, Meilisearch. */
const PARTS = ['redis', 'worker', 'meili'] as const;
type Part = (typeof PARTS)[number];

export interface Shape {
  readonly name: string;
  readonly parts: ReadonlySet<Part>;
}

/** Inroads in one of its shapes, with the demo agency. */
export interface RunningShape {
  readonly address: string;
  /** Where the process that runs the jobs tells of them. */
  readonly jobsAddress: string;
  stop(): Promise<void>;
}

const MISSING: Readonly<Record<Part, () => string | null>> = {
  redis: () => (spawnSync('redis-server', ['--version']).error ? 'no Redis here: apt-get install redis-server' : null),
  worker: () => null,
  meili: () =>
    process.env.MEILI_URL && process.env.MEILI_MASTER_KEY
      ? null
      : 'no Meilisearch here: set MEILI_URL and MEILI_MASTER_KEY to a server whose indexes tests may write and delete',
};

const shapeOf = (name: string): Shape => {
  const words = name === 'embedded' ? [] : name.split('+');
  const parts = PARTS.filter((part) => words.includes(part));
  if (parts.length !== words.length)
    throw new Error(`E2E_SHAPES: "${name}" is neither "embedded" nor made of ${PARTS.join(', ')} joined by "+".`);
  return { name, parts: new Set(parts) };
};

/** Both ends of the road: everything in one process, and everything apart, with what this machine has. */
function wantedShapes(): Shape[] {
  const given = process.env.E2E_SHAPES?.trim();
  if (given) return given.split(/[\s,]+/).map(shapeOf);
  const apart = MISSING.meili() === null ? ['redis+worker+meili'] : ['redis+worker', 'redis+worker+meili'];
  return ['embedded', ...apart].map(shapeOf);
}

/** The suite once for each shape: those of E2E_SHAPES (`embedded`, `redis`, `redis+worker` ...), else the usual ones. */
export function describeShapes(missing: string | null, title: string, suite: (shape: Shape) => void): void {
  for (const shape of wantedShapes()) {
    const lacks = [...shape.parts].map((part) => MISSING[part]()).find((reason) => reason !== null);
    describeUnless(missing ?? lacks ?? null, `${title}, ${shape.name}`, () => suite(shape));
  }
}

type Settings = Record<string, string>;

/** What was started, ended in the opposite order. */
class Started {
  private readonly ends: (() => unknown)[] = [];

  add(end: () => unknown): void {
    this.ends.push(end);
  }

  process(inroads: InroadsProcess): InroadsProcess {
    this.add(() => inroads.signal('SIGTERM'));
    return inroads;
  }

  async stop(): Promise<void> {
    for (let end = this.ends.pop(); end; end = this.ends.pop()) await end();
  }
}

/** @throws Error with all that Inroads said, when it does not start */
export async function startShape({ parts }: Shape): Promise<RunningShape> {
  const started = new Started();
  try {
    const folder = mkdtempSync(join(tmpdir(), 'inroads-shape-'));
    started.add(() => rmSync(folder, { recursive: true, force: true }));
    const settings: Settings = {
      ...(parts.has('redis') && (await redisSettings(folder, started))),
      ...(parts.has('meili') && (await meiliSettings())),
      ...(parts.has('worker') ? await apartSettings(folder, started) : { DATA_DIR: join(folder, 'data') }),
    };
    const address = await started.process(InroadsProcess.launch(settings, ['--demo'])).ready();
    const jobsAddress = parts.has('worker') ? await startWorker(settings, started) : address;
    return { address, jobsAddress, stop: () => started.stop() };
  } catch (error) {
    await started.stop();
    throw error;
  }
}

async function redisSettings(folder: string, started: Started): Promise<Settings> {
  const redis = await startRedis(folder);
  if (redis === null) throw new Error('No Redis: guard the suite with describeShapes().');
  started.add(() => redis.stop());
  return { REDIS_URL: redis.url };
}

async function meiliSettings(): Promise<Settings> {
  const { MEILI_URL = '', MEILI_MASTER_KEY = '' } = process.env;
  return { MEILI_URL, MEILI_KEY: await makeMeiliKey(MEILI_URL, MEILI_MASTER_KEY) };
}

/** A worker elsewhere needs a database that both are told of. */
async function apartSettings(folder: string, started: Started): Promise<Settings> {
  const dataDir = join(folder, 'data');
  const postgres = await startEmbeddedPostgres({ dataDir, isDurable: false, log: () => undefined });
  started.add(() => postgres.stop());
  return {
    DATABASE_URL: postgres.appUrl,
    DATABASE_OWNER_URL: postgres.ownerUrl,
    SECRET_KEY: randomBytes(32).toString('base64'),
    WORKER_MODE: 'separate',
  };
}

async function startWorker(settings: Settings, started: Started): Promise<string> {
  const port = String(await freePort());
  const worker = InroadsProcess.run(['dist/apps/worker/src/main.js'], { LOG_LEVEL: 'warn', ...settings, PORT: port });
  const address = `http://127.0.0.1:${port}`;
  await started.process(worker).healthy(address);
  return address;
}
