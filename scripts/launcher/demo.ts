import type { Config } from '@inroads/platform/config';
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { StopOrder } from './stop-order';

const unfinishedIn = (dataDir: string) => join(dataDir, 'demo.unfinished');

/** Throws away what an earlier start left that was ended while it wrote the demo agency: half of one is worse than none. */
export async function clearUnfinished(dataDir: string, recreate: () => Promise<void>): Promise<void> {
  if (!existsSync(unfinishedIn(dataDir))) return;
  await recreate();
  rmSync(unfinishedIn(dataDir));
}

/** Loaded when it is wanted, so that an agency's own server does not carry a town in memory. */
const loadSeed = () => import('../../db/seed/seed-demo.js');

/** Writes the demo agency where there is no agency yet. @throws StartInterrupted when a stop is wanted meanwhile */
export async function writeDemo(
  config: Config,
  dataDir: string | null,
  order: StopOrder,
  say: (line: string) => void,
): Promise<void> {
  const { seedDemo } = await loadSeed();
  if (dataDir !== null) writeFileSync(unfinishedIn(dataDir), '');
  await seedDemo(config, (line) => {
    order.check();
    say(line);
  });
  if (dataDir !== null) rmSync(unfinishedIn(dataDir));
}

export async function demoSignIns(): Promise<string[]> {
  const { DEMO_SIGN_INS } = await loadSeed();
  const widest = (field: 'email' | 'name') => Math.max(...DEMO_SIGN_INS.map((signIn) => signIn[field].length));
  const [emailWidth, nameWidth] = [widest('email'), widest('name')];
  const rows = DEMO_SIGN_INS.map(
    ({ name, role, email, password }) =>
      `  ${email.padEnd(emailWidth)}  ${password}  ${name.padEnd(nameWidth)}  ${role}`,
  );
  return ['', 'Sign in as one of the demo agency:', ...rows, ''];
}
