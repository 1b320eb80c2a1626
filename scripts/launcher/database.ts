import type { Config } from '@inroads/platform/config';
import { migrate } from '@inroads/platform/database';
import { CannotStart, startEmbeddedPostgres } from '@inroads/platform/embedded-postgres';
import { clearUnfinished } from './demo';
import type { LaunchSettings } from './settings';
import type { StopOrder } from './stop-order';

/** Wanted, so that a database tool finds it again after a restart; another one is taken when it is not free. */
const POSTGRES_PORT = 54_329;

/** The settings with a database that runs and is up to date: the one given, or our own. */
export async function openDatabase(
  { config: given, dataDir }: LaunchSettings,
  order: StopOrder,
  say: (line: string) => void,
): Promise<Config> {
  const config = dataDir === null ? given : { ...given, ...(await startOwn(dataDir, order, say)) };
  const migrations = await migrate(config.databaseOwnerUrl, config.databaseUrl);
  if (migrations.length > 0) say(`Database made ready (${migrations.length} migrations)`);
  return config;
}

async function startOwn(
  dataDir: string,
  order: StopOrder,
  say: (line: string) => void,
): Promise<Pick<Config, 'databaseUrl' | 'databaseOwnerUrl'>> {
  const server = await startEmbeddedPostgres({ dataDir, port: POSTGRES_PORT, log: say });
  void server.ended.then(() => {
    if (!order.isStopping)
      throw new CannotStart(
        `PostgreSQL has ended by itself; its log is in ${dataDir}. Start again: no saved change is lost.`,
      );
  });
  order.add('PostgreSQL', server.stop);
  await clearUnfinished(dataDir, server.recreate);
  return { databaseUrl: server.appUrl, databaseOwnerUrl: server.ownerUrl };
}
