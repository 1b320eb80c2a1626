import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { holderOf, LauncherLock, servesFolder, clearPidFile } from '../../libs/platform/src/embedded-postgres';

const HOME = resolve(__dirname, '../../.cache/test-services');
const quietly = () => undefined;

/** A folder for the data of one run, so that several runs can go on in one checkout. What killed runs left is cleared away first. */
export async function makeRunFolder(): Promise<string> {
  mkdirSync(HOME, { recursive: true });
  for (const name of readdirSync(HOME)) await clearIfAbandoned(join(HOME, name));
  return mkdtempSync(join(HOME, 'run-'));
}

async function clearIfAbandoned(folder: string): Promise<void> {
  const data = join(folder, 'data');
  if (!existsSync(data) || holderOf(data) !== null) return;
  const lock = LauncherLock.take(data);
  await clearPidFile(join(data, 'postgres'), quietly);
  stopRedisOf(folder);
  lock.release();
  rmSync(folder, { recursive: true, force: true });
}

function stopRedisOf(folder: string): void {
  const pidFile = join(folder, 'redis.pid');
  if (!existsSync(pidFile)) return;
  const pid = Number(readFileSync(pidFile, 'utf8'));
  if (servesFolder(pid, folder)) process.kill(pid, 'SIGKILL');
}
