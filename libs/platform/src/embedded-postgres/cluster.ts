import { spawn, type SpawnOptions } from 'node:child_process';
import {
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Binaries } from './binaries';
import { CannotStart } from './cannot-start';
import type { SystemUser } from './system-user';

/** What PostgreSQL's programs see of our environment: nothing that would change words or zones. */
export const PLAIN_ENV = { PATH: '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' };

export const SUPERUSER = 'postgres';

/**
 * How a program started with `cwd: folder` names that folder. The system user of a server started by root may not be allowed
 * to walk down to it (a clone under a private folder), but the folder it already stands in is always open to it.
 */
export const pathInside = (folder: string, user: SystemUser | null): string =>
  user !== null && process.platform === 'linux' ? '/proc/self/cwd' : folder;

export const isMade = (folder: string): boolean => existsSync(join(folder, 'PG_VERSION'));

/** @throws CannotStart when the data was made by another major version of PostgreSQL, or for another user */
export function checkCluster(folder: string, { version }: Binaries, user: SystemUser | null): void {
  const made = readFileSync(join(folder, 'PG_VERSION'), 'utf8').trim();
  const [runs] = version.split('.');
  if (made !== runs) {
    throw new CannotStart(
      `The data in ${folder} was made by PostgreSQL ${made}, this is ${runs}. Dump it with the old one and load it into a new DATA_DIR.`,
    );
  }
  const { uid } = statSync(folder);
  if (uid !== (user?.uid ?? process.getuid?.())) {
    throw new CannotStart(
      `The data in ${folder} belongs to another user (${uid}). Start Inroads as the user that made it, or set DATA_DIR to another folder.`,
    );
  }
}

export interface NewCluster {
  readonly folder: string;
  readonly password: string;
  readonly user: SystemUser | null;
  readonly isDurable: boolean;
}

/** Makes an empty database cluster: UTF-8 whatever the machine's locale says, passwords required. Whole or not at all. */
export async function makeCluster(
  { initdb }: Binaries,
  { folder, password, user, isDurable }: NewCluster,
): Promise<void> {
  const staging = `${folder}.init`;
  rmSync(staging, { recursive: true, force: true });
  mkdirSync(staging, { mode: 0o700 });
  const handOver = mkdtempSync(join(tmpdir(), 'inroads-'));
  const passwordFile = join(handOver, 'password');
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
  if (user) for (const path of [staging, handOver, passwordFile]) chownSync(path, user.uid, user.gid);
  const options = [
    '--encoding=UTF8',
    '--locale-provider=builtin',
    '--locale=C.UTF-8',
    '--auth=scram-sha-256',
    '--no-instructions',
  ];
  if (!isDurable) options.push('--no-sync');
  try {
    const { code, words } = await run(
      initdb,
      ['-D', pathInside(staging, user), '-U', SUPERUSER, `--pwfile=${passwordFile}`, ...options],
      { ...user, cwd: staging },
    );
    if (code !== 0) throw new CannotStart(`PostgreSQL could not make its data folder ${folder}: ${lastLine(words)}`);
  } finally {
    rmSync(handOver, { recursive: true, force: true });
  }
  renameSync(staging, folder);
}

/** In a session of its own: a Ctrl-C at the console lets it finish, and is heeded after it. */
function run(
  program: string,
  args: readonly string[],
  options: SpawnOptions,
): Promise<{ code: number | null; words: string }> {
  const child = spawn(program, args, {
    ...options,
    env: PLAIN_ENV,
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let words = '';
  child.stderr?.on('data', (chunk: Buffer) => (words += chunk.toString()));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, words }));
  });
}

const lastLine = (text: string): string =>
  text
    .trim()
    .split('\n')
    .findLast((line) => line.includes('error:')) ?? text.trim();
