import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { EmployersQueries } from '@inroads/employers/employers';
import { freePort } from '@inroads/platform/embedded-postgres';
import { Client } from 'pg';
import { Pool } from 'undici';
import { InroadsProcess } from '../../setup/inroads-process';
import type { BareOptions } from './bare-server';
import { median, rounded, say } from './figures';
import { serveApi } from './serving';
import { asSpecialist, configOf, openBusiness, type World } from './world';

const AT_ONCE = 16;
const ROUNDS = 5;
const ROUND_MS = 3_000;
const LIMIT = 25;
const ROUTE = `/api/employers?limit=${LIMIT}`;

/** The list of employers beside a bare Nest route that sends the very same statements, turn about. */
export async function measureThroughput(world: World): Promise<void> {
  const statements = await statementsOf(world);
  const api = await serveApi(world);
  const bare = await serveBare(world, statements, api.headers);
  try {
    const [ours, theirs]: [Round[], Round[]] = [[], []];
    for (let round = -1; round < ROUNDS; round += 1) {
      const one = await load(bare, '/bare', api.headers);
      const other = await load(api, ROUTE, api.headers);
      if (round < 0) continue;
      theirs.push(one);
      ours.push(other);
    }
    const middle = (rounds: Round[], figure: keyof Round) => median(rounds.map((round) => round[figure]));
    const [mine, bareRate] = [middle(ours, 'perSecond'), middle(theirs, 'perSecond')];
    say(`  GET ${ROUTE}, ${AT_ONCE} at once, ${statements.length} statements: ${rounded(mine)} a second; bare ${rounded(bareRate)}; share ${rounded((100 * mine) / bareRate)} % (medians of ${ROUNDS} rounds)`); // prettier-ignore
    const [myCpu, bareCpu] = [middle(ours, 'cpuMs'), middle(theirs, 'cpuMs')];
    say(`  CPU of the process for an answer: ${rounded(myCpu, 2)} ms; bare ${rounded(bareCpu, 2)} ms; share ${rounded((100 * bareCpu) / myCpu)} %`); // prettier-ignore
  } finally {
    await Promise.all([api.stop(), bare.stop()]);
  }
}

/** What the route sends within its transaction, as it is sent. */
async function statementsOf(world: World): Promise<BareOptions['statements']> {
  const app = await openBusiness(world);
  const sent: { text: string; values: readonly unknown[] }[] = [];
  const query = Reflect.get(Client.prototype, 'query') as (...args: unknown[]) => unknown;
  const recording = function (this: Client, ...args: unknown[]): unknown {
    const [text, values] = args;
    if (typeof text === 'string') sent.push({ text, values: Array.isArray(values) ? values : [] });
    return query.apply(this, args);
  };
  const ask = () => app.get(EmployersQueries, { strict: false }).list({ sort: 'name', limit: LIMIT });
  await asSpecialist(app, world, ask);
  Client.prototype.query = recording as typeof Client.prototype.query;
  await asSpecialist(app, world, ask);
  Client.prototype.query = query as typeof Client.prototype.query;
  await app.close();
  return sent;
}

async function serveBare(
  world: World,
  statements: BareOptions['statements'],
  headers: Readonly<Record<string, string>>,
) {
  const { databaseUrl, databasePoolSize: poolSize, secretKey } = configOf(world);
  const port = await freePort();
  const options: BareOptions = { databaseUrl, poolSize, secret: secretKey.toString('base64'), port, statements };
  const file = join(__dirname, 'bare-server.ts');
  const bare = InroadsProcess.run([...process.execArgv, file, JSON.stringify(options)], {});
  const address = `http://127.0.0.1:${port}`;
  const isReady = () => fetch(`${address}/bare`, { headers }).then(({ ok }) => ok, () => false); // prettier-ignore
  for (let tries = 0; tries < 300 && !(await isReady()); tries += 1) await sleep(50);
  return { address, pid: bare.pid, stop: () => bare.signal('SIGTERM') };
}

interface Round {
  readonly perSecond: number;
  /** Of the process that answers, for one answer: on a busy machine steadier than the rate. Linux only. */
  readonly cpuMs: number;
}

/** @throws Error for an answer that is none */
async function load(
  { address, pid }: { readonly address: string; readonly pid: number },
  path: string,
  headers: Readonly<Record<string, string>>,
): Promise<Round> {
  const pool = new Pool(address, { connections: AT_ONCE });
  const [start, startCpuMs] = [performance.now(), cpuMsOf(pid)];
  let answers = 0;
  const ask = async () => {
    while (performance.now() - start < ROUND_MS) {
      const { statusCode, body } = await pool.request({ path, method: 'GET', headers: { ...headers } });
      await body.text();
      if (statusCode !== 200) throw new Error(`${path} answered ${statusCode}`);
      answers += 1;
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, ask));
  await pool.close();
  const seconds = (performance.now() - start) / 1_000;
  return { perSecond: answers / seconds, cpuMs: (cpuMsOf(pid) - startCpuMs) / answers };
}

const TICK_MS = 10;

function cpuMsOf(pid: number): number {
  const [, fields = ''] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ');
  const [user = 0, system = 0] = fields.split(' ').slice(11, 13).map(Number);
  return (user + system) * TICK_MS;
}
