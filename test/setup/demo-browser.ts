import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { InroadsProcess } from './inroads-process';
import { WalkBrowser } from './walk-browser';

export interface DemoWalk {
  readonly browser: WalkBrowser;
  close(): Promise<void>;
}

/** The built program in one process with the demo agency, and a browser before it. */
export async function openDemo(): Promise<DemoWalk> {
  const home = mkdtempSync(join(tmpdir(), 'inroads-walk-'));
  const inroads = InroadsProcess.launch({ DATA_DIR: join(home, 'data') }, ['--demo']);
  const browser = await WalkBrowser.open(await inroads.ready());
  const close = async (): Promise<void> => {
    await browser.close();
    await inroads.signal('SIGTERM');
    rmSync(home, { recursive: true, force: true });
  };
  return { browser, close };
}
