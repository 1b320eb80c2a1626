import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { findBinaries } from './binaries';
import { CannotStart, unusableFolder } from './cannot-start';
import { checkCluster, isMade, makeCluster } from './cluster';
import { LauncherLock } from './launcher-lock';
import { addressOf, APP, DATABASE, ensureRoles, OWNER, recreateDatabase, withoutWaiting } from './roles';
import { keepSecrets } from './secrets';
import { Server, clearPidFile } from './server';
import { userForPostgres } from './system-user';

export interface EmbeddedPostgresOptions {
  /** Made when missing. Holds the database, its passwords (mode 0600) and its log. */
  readonly dataDir: string;
  /** Wanted; another one is taken when it is not free. */
  readonly port?: number;
  /** False for tests: nothing is forced to disk, and a crash of the machine may lose all of it. */
  readonly isDurable?: boolean;
  readonly log: (line: string) => void;
}

export interface EmbeddedPostgres {
  /** For migrations: owns the database and its objects, is no superuser. */
  readonly ownerUrl: string;
  /** For serving: no DDL, subject to row-level security. */
  readonly appUrl: string;
  /** Settles when the server has ended, also by a cause that is not us. */
  readonly ended: Promise<void>;
  /** For a bulk of writes that can be made again: what new connections of the serving role write is on the disk at the end of `work`. */
  readonly withoutWaiting: <T>(work: () => Promise<T>) => Promise<T>;
  /** Throws all data away and leaves an empty database: for a demonstration that was left half-written. */
  readonly recreate: () => Promise<void>;
  /** Close pools first: it waits two seconds for clients, then cuts them off. */
  readonly stop: () => Promise<void>;
}

/**
 * Starts the PostgreSQL that npm installed, on 127.0.0.1, with its data in `dataDir`, and takes the folder for this process alone.
 * @throws CannotStart, with one line that says what to do, when the folder is taken or unusable or PostgreSQL does not run
 */
export async function startEmbeddedPostgres(given: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const options = { ...given, dataDir: resolve(given.dataDir) };
  const lock = takeFolder(options.dataDir);
  try {
    const { server, ...database } = await start(options);
    const stop = async () => {
      await server.stop();
      lock.release();
    };
    return { ...database, ended: server.ended, stop };
  } catch (error) {
    lock.release();
    throw isFileSystemError(error) ? unusableFolder(options.dataDir, error) : error;
  }
}

/** Whether a database was ever made there. */
export const holdsDatabase = (dataDir: string): boolean => isMade(join(dataDir, 'postgres'));

async function start({ dataDir, port, isDurable = true, log }: EmbeddedPostgresOptions) {
  const folder = join(dataDir, 'postgres');
  const user = userForPostgres();
  const binaries = findBinaries(user);
  const isNew = !isMade(folder);
  const secrets = keepSecrets(join(dataDir, 'postgres.secrets.json'), isNew);
  if (isNew) await makeCluster(binaries, { folder, password: secrets.superuser, user, isDurable });
  checkCluster(folder, binaries, user);
  await clearPidFile(folder, log);
  const logFile = join(dataDir, 'postgres.log');
  const server = await Server.start(binaries, { folder, logFile, user, port, isDurable, log });
  try {
    await ensureRoles(server.port, secrets);
  } catch (cause) {
    await server.stop();
    throw new CannotStart(`PostgreSQL in ${dataDir} does not let us in: ${(cause as Error).message}`, { cause });
  }
  return {
    server,
    withoutWaiting: <T>(work: () => Promise<T>) => withoutWaiting(server.port, secrets, work),
    recreate: () => recreateDatabase(server.port, secrets),
    ownerUrl: addressOf(server.port, OWNER, secrets.owner, DATABASE),
    appUrl: addressOf(server.port, APP, secrets.app, DATABASE),
  };
}

function takeFolder(dataDir: string): LauncherLock {
  try {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 });
    return LauncherLock.take(dataDir);
  } catch (error) {
    throw error instanceof CannotStart ? error : unusableFolder(dataDir, error);
  }
}

const isFileSystemError = (error: unknown): boolean => error instanceof Error && 'syscall' in error && 'path' in error;
