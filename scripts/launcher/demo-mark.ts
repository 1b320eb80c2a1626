import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const fileIn = (dataDir: string) => join(dataDir, 'demo.unfinished');

export const markUnfinished = (dataDir: string): void => writeFileSync(fileIn(dataDir), '');
export const markFinished = (dataDir: string): void => rmSync(fileIn(dataDir));

/** Throws away what an earlier start left that was ended while it wrote the demo agency: half of one is worse than none. */
export async function clearUnfinished(dataDir: string, recreate: () => Promise<void>): Promise<void> {
  if (!existsSync(fileIn(dataDir))) return;
  await recreate();
  markFinished(dataDir);
}
