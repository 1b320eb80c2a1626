import { randomBytes } from 'node:crypto';
import { join, resolve } from 'node:path';
import { type Config, loadConfig } from '@inroads/platform/config';
import { migrate } from '@inroads/platform/database';
import { freePort } from '@inroads/platform/embedded-postgres';
import { makeMeiliKey } from '@inroads/platform/search';
import { seedDemo } from '../../db/seed/seed-demo';
import type { StopOrder } from '../launcher/stop-order';
import { meilisearchIn, postgresIn, redisIn, serverIn } from './programs';
import { Supervised } from './supervised';

const DIST = resolve(__dirname, '../..');

/** The production shape on this machine, with the demo agency in it. */
export interface House {
  readonly parts: readonly Supervised[];
  readonly apiUrl: string;
  readonly ownerUrl: string;
  readonly config: Config;
}

interface Search {
  readonly part: Supervised;
  readonly settings: { readonly MEILI_URL: string; readonly MEILI_KEY: string };
}

/** @param meiliBin null: PostgreSQL is the search */
export async function openHouse(folder: string, meiliBin: string | null, order: StopOrder): Promise<House> {
  const begin = async (part: Supervised): Promise<Supervised> => {
    await part.start();
    order.add(part.name, () => part.stop());
    return part;
  };
  const addresses = { ownerUrl: '', appUrl: '' };
  const launchPostgres = postgresIn(join(folder, 'postgresql'), await freePort());
  const postgres = new Supervised('PostgreSQL', async () => {
    const { ownerUrl, appUrl, ...running } = await launchPostgres();
    Object.assign(addresses, { ownerUrl, appUrl });
    return running;
  });
  await begin(postgres);
  await migrate(addresses.ownerUrl, addresses.appUrl);

  const redisPort = await freePort();
  const redis = await begin(new Supervised('Redis', redisIn(join(folder, 'redis'), redisPort)));
  const search = meiliBin === null ? null : await openSearch(folder, meiliBin, begin);
  const settings = {
    DATABASE_URL: addresses.appUrl,
    DATABASE_OWNER_URL: addresses.ownerUrl,
    REDIS_URL: `redis://127.0.0.1:${redisPort}`,
    SECRET_KEY: randomBytes(32).toString('base64'),
    WORKER_MODE: 'separate',
    LOG_LEVEL: 'warn',
    HOST: '127.0.0.1',
    ...search?.settings,
  };
  const config = loadConfig({ ...settings, LOG_LEVEL: 'silent' });
  await seedDemo(config, () => undefined);

  const port = await freePort();
  const server = (name: string, file: string, at: number) =>
    begin(new Supervised(name, serverIn(folder, name, join(DIST, file), { ...settings, PORT: String(at) })));
  const api = await server('API', 'apps/api/src/main.js', port);
  const worker = await server('worker', 'apps/worker/src/main.js', await freePort());
  const parts = [postgres, redis, ...(search ? [search.part] : []), api, worker];
  return { parts, apiUrl: `http://127.0.0.1:${port}`, ownerUrl: addresses.ownerUrl, config };
}

async function openSearch(
  folder: string,
  program: string,
  begin: (part: Supervised) => Promise<Supervised>,
): Promise<Search> {
  const address = `127.0.0.1:${await freePort()}`;
  const masterKey = randomBytes(24).toString('base64url');
  const launch = meilisearchIn(program, join(folder, 'meilisearch'), address, masterKey);
  const part = await begin(new Supervised('Meilisearch', launch));
  const url = `http://${address}`;
  return { part, settings: { MEILI_URL: url, MEILI_KEY: await makeMeiliKey(url, masterKey) } };
}
