import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrate } from '@inroads/platform/database';
import { startEmbeddedPostgres } from '@inroads/platform/embedded-postgres';
import { EMPLOYERS, fillWorld, OPENINGS } from './core/fill';
import { rounded, say, timed } from './core/figures';
import { measureBulk, measureLag } from './core/indexing';
import { measureLists } from './core/lists';
import { measureRanking } from './core/ranking';
import { measureStart } from './core/start';
import { measureThroughput } from './core/throughput';
import type { World } from './core/world';

/**
 * The loop at size: 50,000 employers and 100,000 open openings of one agency, on a durable PostgreSQL of its own. Each part in a
 * process of its own. Words after the name: `of=bulk,ranking,...` and `seed=1`. REDIS_URL, and MEILI_URL with MEILI_KEY, put
 * BullMQ on Redis and Meilisearch beside the documents of PostgreSQL.
 */
const PARTS: Readonly<Record<string, { title: string; measure: (world: World) => Promise<void> }>> = {
  bulk: { title: 'All documents made anew by the worker', measure: measureBulk },
  ranking: { title: 'Ranking for one job seeker, by openings that the exact filters leave', measure: measureRanking },
  lists: { title: 'Lists and searches over HTTP, one after another', measure: measureLists },
  throughput: { title: 'A list beside a bare Nest + pg route', measure: measureThroughput },
  lag: { title: 'From commit to findable, 50 writes a second', measure: measureLag },
  start: { title: 'The demo, once everything is installed and built', measure: measureStart },
};
const PART = '--part';

const words = new Map(process.argv.slice(2).map((word) => word.split('=') as [string, string | undefined]));

async function main(): Promise<void> {
  const asked = process.argv.indexOf(PART);
  if (asked >= 0) {
    const [name = '', world = ''] = process.argv.slice(asked + 1);
    return PARTS[name]?.measure(JSON.parse(world) as World);
  }
  const seed = Number(words.get('seed') ?? '1');
  const wanted = (words.get('of') ?? Object.keys(PARTS).join()).split(',');
  const folder = mkdtempSync(join(tmpdir(), 'inroads-bench-'));
  const server = await startEmbeddedPostgres({ dataDir: join(folder, 'data'), log: () => undefined });
  try {
    const settings = settingsOf(server.appUrl, server.ownerUrl);
    say(`Seed ${seed}, Node.js ${process.version}, queue on ${settings['REDIS_URL'] ? 'Redis' : 'PostgreSQL'}`);
    if (!settings['MEILI_URL']) say('Meilisearch: skipped, MEILI_URL and MEILI_KEY are not set');
    await migrate(server.ownerUrl, server.appUrl);
    let world: World | undefined;
    const fillMs = await timed(async () => (world = await fillWorld(settings, seed)));
    say(`Filled with ${EMPLOYERS} employers and ${OPENINGS} openings in ${rounded(fillMs / 1_000)} s`);
    // The others ask an index that is full.
    for (const name of new Set(['bulk', ...wanted])) {
      say(`\n${PARTS[name]?.title}`);
      const args = [...process.execArgv, __filename, PART, name, JSON.stringify(world)];
      if (spawnSync(process.execPath, args, { stdio: 'inherit' }).status !== 0) process.exitCode = 1;
    }
  } finally {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

function settingsOf(appUrl: string, ownerUrl: string): World['settings'] {
  const { REDIS_URL, MEILI_URL, MEILI_KEY } = process.env;
  return {
    DATABASE_URL: appUrl,
    DATABASE_OWNER_URL: ownerUrl,
    SECRET_KEY: randomBytes(32).toString('base64'),
    WORKER_MODE: 'separate',
    ...(REDIS_URL && { REDIS_URL }),
    ...(MEILI_URL && MEILI_KEY && { MEILI_URL, MEILI_KEY }),
  };
}

void main();
