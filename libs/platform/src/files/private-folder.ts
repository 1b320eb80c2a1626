import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A path that nobody can guess or read but this process, and the way to be rid of it. */
export interface PrivatePath {
  readonly path: string;
  readonly remove: () => Promise<void>;
}

/** `mkdtemp` makes the folder with mode 0700. */
export async function privatePath(): Promise<PrivatePath> {
  const folder = await mkdtemp(join(tmpdir(), 'inroads-'));
  return { path: join(folder, randomUUID()), remove: () => rm(folder, { recursive: true, force: true }) };
}
