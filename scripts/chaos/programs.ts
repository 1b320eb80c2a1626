import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { CannotStart, type EmbeddedPostgres, startEmbeddedPostgres } from '@inroads/platform/embedded-postgres';
import type { Running } from './supervised';

const READY_WITHIN_MS = 60_000;
const STOPS_WITHIN_MS = 20_000;

type Settings = Readonly<Record<string, string>>;

/** PostgreSQL as Inroads starts it by itself, durable, always on the same port. */
export function postgresIn(dataDir: string, port: number): () => Promise<Running & EmbeddedPostgres> {
  let last: EmbeddedPostgres | null = null;
  return async () => {
    await last?.stop();
    const server = await startEmbeddedPostgres({ dataDir, port, log: () => undefined });
    last = server;
    if (!server.ownerUrl.includes(`:${port}/`)) {
      await server.stop();
      throw new CannotStart(`Port ${port} is still taken.`);
    }
    const [pid] = readFileSync(join(dataDir, 'postgres', 'postmaster.pid'), 'utf8').split('\n');
    return { ...server, pid: Number(pid) };
  };
}

/** A Redis that keeps nothing on the disk: killed, it forgets every job. */
export function redisIn(folder: string, port: number): () => Promise<Running> {
  mkdirSync(folder, { recursive: true });
  const settings = { port: String(port), bind: '127.0.0.1', dir: folder, save: '', appendonly: 'no' };
  const flags = Object.entries(settings).flatMap(([name, value]) => [`--${name}`, value]);
  return () => launch('redis-server', flags, {}, join(folder, 'redis.log'), () => speaksRedis(port));
}

export function meilisearchIn(program: string, folder: string, address: string, key: string): () => Promise<Running> {
  mkdirSync(folder, { recursive: true });
  const flags = ['--no-analytics', '--db-path', join(folder, 'data'), '--dump-dir', join(folder, 'dumps')];
  const settings = { MEILI_MASTER_KEY: key, MEILI_HTTP_ADDR: address };
  return () =>
    launch(program, flags, settings, join(folder, 'meilisearch.log'), () => says(`http://${address}/health`));
}

/** A program of ours, built, with its health on `port`. */
export function serverIn(folder: string, name: string, file: string, settings: Settings): () => Promise<Running> {
  const program = ['--enable-source-maps', file];
  const isAlive = () => says(`http://127.0.0.1:${settings.PORT}/health/live`);
  return () => launch(process.execPath, program, settings, join(folder, `${name}.log`), isAlive);
}

async function launch(
  program: string,
  args: readonly string[],
  settings: Settings,
  logFile: string,
  isReady: () => Promise<boolean>,
): Promise<Running> {
  const log = openSync(logFile, 'a', 0o600);
  const child = spawn(program, args, { env: { PATH: process.env.PATH, ...settings }, stdio: ['ignore', log, log] });
  closeSync(log);
  const ended = new Promise<void>((resolve) => {
    child.once('error', () => resolve());
    child.once('exit', () => resolve());
  });
  const stop = () => stopped(child, ended);
  const giveUp = performance.now() + READY_WITHIN_MS;
  while (!hasEnded(child) && performance.now() < giveUp) {
    if (await isReady()) return { pid: child.pid as number, ended, stop };
    await sleep(50);
  }
  await stop();
  throw new CannotStart(`${program} does not start; what it said is in ${logFile}`);
}

const hasEnded = ({ pid, exitCode, signalCode }: ChildProcess): boolean =>
  pid === undefined || exitCode !== null || signalCode !== null;

async function stopped(child: ChildProcess, ended: Promise<void>): Promise<void> {
  if (hasEnded(child)) return;
  child.kill('SIGTERM');
  const timer = setTimeout(() => child.kill('SIGKILL'), STOPS_WITHIN_MS);
  await ended;
  clearTimeout(timer);
}

async function says(url: string): Promise<boolean> {
  return fetch(url, { signal: AbortSignal.timeout(2_000) }).then(
    ({ ok }) => ok,
    () => false,
  );
}

function speaksRedis(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => socket.write('PING\r\n'));
    const done = (answer: boolean) => {
      socket.destroy();
      resolve(answer);
    };
    socket.once('data', (data) => done(data.toString().startsWith('+PONG')));
    socket.once('error', () => done(false));
    socket.setTimeout(2_000, () => done(false));
  });
}
