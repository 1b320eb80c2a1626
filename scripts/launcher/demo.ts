import { Client } from 'pg';
import type { OpenDatabase } from './database';
import { markFinished, markUnfinished } from './demo-mark';
import type { StopOrder } from './stop-order';

/** Loaded when it is wanted, so that an agency's own server does not carry a town in memory. */
const loadSeed = () => import('../../db/seed/seed-demo.js');

/** Writes the demo agency where there is no agency yet. @throws StartInterrupted when a stop is wanted meanwhile */
export async function writeDemo(
  { config, own }: OpenDatabase,
  order: StopOrder,
  say: (line: string) => void,
): Promise<void> {
  if (await hasAgency(config.databaseOwnerUrl)) return;
  const { seedDemo } = await loadSeed();
  const write = () =>
    seedDemo(config, (line) => {
      order.check();
      say(line);
    });
  if (own === null) return void (await write());
  markUnfinished(own.dataDir);
  await own.server.withoutWaiting(write);
  markFinished(own.dataDir);
}

async function hasAgency(url: string): Promise<boolean> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query('SELECT 1 FROM agency LIMIT 1')).rowCount === 1;
  } finally {
    await client.end();
  }
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
