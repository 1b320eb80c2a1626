import type { Config } from '@inroads/platform/config';
import { migrate } from '@inroads/platform/database';
import { CannotStart, type EmbeddedPostgres, startEmbeddedPostgres } from '@inroads/platform/embedded-postgres';
import { clearUnfinished } from './demo-mark';
import type { LaunchSettings } from './settings';
import type { StopOrder } from './stop-order';

/** Wanted, so that a database tool finds it again after a restart; another one is taken when it is not free. */
const POSTGRES_PORT = 54_329;

export interface OpenDatabase {
  /** The settings, with the addresses of a database that runs and is up to date. */
  readonly config: Config;
  /** Our own PostgreSQL and its folder; null when one was given. */
  readonly own: { readonly dataDir: string; readonly server: EmbeddedPostgres } | null;
}

export async function openDatabase(
  { config: given, dataDir }: LaunchSettings,
  order: StopOrder,
  say: (line: string) => void,
): Promise<OpenDatabase> {
  const own = dataDir === null ? null : { dataDir, server: await startOwn(dataDir, order, say) };
  const addresses = own && { databaseUrl: own.server.appUrl, databaseOwnerUrl: own.server.ownerUrl };
  const config = { ...given, ...addresses };
  const migrations = await migrate(config.databaseOwnerUrl, config.databaseUrl);
  if (migrations.length > 0) say(`Database made ready (${migrations.length} migrations)`);
  return { config, own };
}

async function startOwn(dataDir: string, order: StopOrder, say: (line: string) => void): Promise<EmbeddedPostgres> {
  const server = await startEmbeddedPostgres({ dataDir, port: POSTGRES_PORT, log: say });
  void server.ended.then(() => {
    if (order.isStopping) return;
    throw new CannotStart(
      `PostgreSQL has ended by itself; its log is in ${dataDir}. Start again: no saved change is lost.`,
    );
  });
  order.add('PostgreSQL', server.stop);
  await clearUnfinished(dataDir, server.recreate);
  return server;
}
