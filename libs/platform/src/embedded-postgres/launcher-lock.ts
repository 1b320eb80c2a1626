import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CannotStart } from './cannot-start';
import { isRunning, startMarkOf } from './running-process';

export const LOCK_FILE = 'launcher.lock';

const isHeld = (holder: string): boolean => {
  const [pid = '', mark] = holder.split(' ');
  return Number(pid) > 0 && isRunning(Number(pid)) && startMarkOf(Number(pid)) === mark;
};

/** The pid of the running process that holds `folder`, or null. */
export function holderOf(folder: string): number | null {
  try {
    const holder = readFileSync(join(folder, LOCK_FILE), 'utf8');
    return isHeld(holder) ? Number(holder.split(' ')[0]) : null;
  } catch {
    return null;
  }
}

/** One launcher per folder: a second one would take the first one's PostgreSQL for an orphan and stop it. */
export class LauncherLock {
  private constructor(private readonly file: string) {}

  /** @throws CannotStart when another running process holds the folder */
  static take(folder: string): LauncherLock {
    const file = join(folder, LOCK_FILE);
    const own = join(folder, `${LOCK_FILE}.${process.pid}`);
    writeFileSync(own, `${process.pid} ${startMarkOf(process.pid)}`, { mode: 0o600 });
    try {
      // Made whole beside it and linked: a lock is never seen half-written.
      while (!linked(own, file)) {
        const holder = holderOf(folder);
        if (holder !== null) throw inUse(folder, holder);
        setAside(file);
      }
      return new LauncherLock(file);
    } finally {
      rmSync(own, { force: true });
    }
  }

  release(): void {
    rmSync(this.file, { force: true });
  }
}

const inUse = (folder: string, pid: number) =>
  new CannotStart(
    `The data folder ${folder} is in use by process ${pid}. Stop that one first, or set DATA_DIR to another folder.`,
  );

function linked(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** Removes a lock whose holder is gone, and puts it back when another launcher was quicker and it is alive after all. */
function setAside(file: string): void {
  const aside = `${file}.stale-${process.pid}`;
  try {
    renameSync(file, aside);
  } catch {
    return;
  }
  if (isHeld(readFileSync(aside, 'utf8'))) linked(aside, file);
  rmSync(aside, { force: true });
}
