import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import Redis from 'ioredis';
import { freePort } from '../../libs/platform/src/embedded-postgres';

export interface RedisServer {
  readonly url: string;
  stop(): Promise<void>;
}

const PROGRAM = 'redis-server';

/** A Redis of this machine, on a free port unless one is given; null when the machine has none. */
export async function startRedis(folder: string, givenPort?: number): Promise<RedisServer | null> {
  if (spawnSync(PROGRAM, ['--version']).error) return null;
  const port = givenPort ?? (await freePort());
  const settings = {
    port,
    bind: '127.0.0.1',
    dir: folder,
    pidfile: `${folder}/redis.pid`,
    save: '',
    appendonly: 'no',
    databases: 64,
  };
  const child = spawn(
    PROGRAM,
    Object.entries(settings).flatMap(([name, value]) => [`--${name}`, String(value)]),
    { stdio: 'ignore', detached: true },
  );
  const url = `redis://127.0.0.1:${port}`;
  await untilItAnswers(url);
  child.unref();
  return {
    url,
    async stop() {
      child.ref();
      child.kill('SIGTERM');
      if (child.exitCode === null) await once(child, 'exit');
    },
  };
}

async function untilItAnswers(url: string): Promise<void> {
  const client = new Redis(url, { retryStrategy: () => 50, maxRetriesPerRequest: null });
  client.on('error', () => undefined);
  await Promise.race([
    client.ping(),
    sleep(10_000, undefined, { ref: false }).then(() => {
      throw new Error(`${PROGRAM} does not answer at ${url}`);
    }),
  ]);
  client.disconnect();
}
