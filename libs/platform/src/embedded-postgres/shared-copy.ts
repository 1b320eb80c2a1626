import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  type Stats,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CannotStart } from './cannot-start';

const PLACES = ['/var/cache', '/var/tmp', tmpdir()];

/**
 * A copy of `folder` that every user may read and run, made once per name and kept. It lies in a folder that only its owner
 * may change, so that nobody can slip another program into it.
 * @throws CannotStart when no place will have it
 */
export function sharedCopy(folder: string, name: string): string {
  for (const place of PLACES) {
    const home = join(place, `inroads-${process.getuid?.() ?? 0}`);
    try {
      mkdirSync(home, { mode: 0o755, recursive: true });
      if (!isOursAlone(lstatSync(home))) continue;
      chmodSync(home, 0o755);
      const copy = join(home, name);
      if (!existsSync(copy)) makeCopy(folder, copy);
      return copy;
    } catch {
      continue;
    }
  }
  throw new CannotStart(
    `PostgreSQL cannot be run out of ${folder}, which is private, and no place for a copy was found. Move Inroads to a folder that other users can enter.`,
  );
}

/** A folder, not a link, that belongs to this user and that nobody else may change. */
export const isOursAlone = (found: Stats): boolean =>
  found.isDirectory() && found.uid === process.getuid?.() && (found.mode & 0o022) === 0;

/** Whole or not at all: made under another name first. */
function makeCopy(folder: string, copy: string): void {
  const unfinished = mkdtempSync(`${copy}.`);
  try {
    cpSync(folder, unfinished, { recursive: true, verbatimSymlinks: true, filter: (file) => !file.endsWith('.a') });
    openToAll(unfinished);
    renameSync(unfinished, copy);
  } catch (error) {
    // Another start may have finished the same copy meanwhile.
    if (!existsSync(copy)) throw error;
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
}

function openToAll(folder: string): void {
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) openToAll(path);
    else if (entry.isFile()) chmodSync(path, lstatSync(path).mode & 0o100 ? 0o755 : 0o644);
  }
}
