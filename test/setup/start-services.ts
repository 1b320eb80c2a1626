import { rmSync } from 'node:fs';
import { announceTestServices } from '../../libs/testing/src/test-services';
import { startPostgres } from './postgres-server';
import { startRedis } from './redis-server';
import { makeRunFolder } from './run-folder';

declare global {
  var stopTestServices: (() => Promise<void>) | undefined;
}

/** Jest runs this once before the integration tests: a PostgreSQL, and a Redis where the machine has one. */
export default async function startServices(): Promise<void> {
  const folder = await makeRunFolder();
  const postgres = await startPostgres(folder);
  const given = process.env.TEST_REDIS_URL;
  const own = given ? null : await startRedis(folder);
  const url = given ?? own?.url;
  announceTestServices({
    ownerUrl: postgres.ownerUrl,
    appUrl: postgres.appUrl,
    template: postgres.template,
    redis: url
      ? { url }
      : { missing: 'no Redis here: set TEST_REDIS_URL, or install redis-server (apt-get install redis-server)' },
  });
  globalThis.stopTestServices = async () => {
    await Promise.all([own?.stop(), postgres.stop()]);
    rmSync(folder, { recursive: true, force: true });
  };
}
