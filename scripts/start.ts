import 'reflect-metadata';
import type { Config } from '@inroads/platform/config';
import { migrate } from '@inroads/platform/database';
import { CannotStart, startEmbeddedPostgres } from '@inroads/platform/embedded-postgres';
import { createApi } from '../apps/api/src/create-api';
import { firstSteps } from './launcher/first-steps';
import { live } from './launcher/life';
import { assertCanListen, cannotListen } from './launcher/page-address';
import { launchSettings } from './launcher/settings';
import type { StopOrder } from './launcher/stop-order';

/** Wanted, so that a database tool finds it again after a restart; another one is taken when it is not free. */
const POSTGRES_PORT = 54_329;

const say = (line: string) => console.log(line);
const secondsSinceStart = () => performance.now() / 1000;

/** One process: PostgreSQL if none is given, migrations, API, worker and page. */
async function start(order: StopOrder): Promise<void> {
  const { config: given, dataDir } = launchSettings(process.env);
  if (given.port !== 0) await assertCanListen(given.host, given.port);
  const config = dataDir === null ? given : { ...given, ...(await startDatabase(dataDir, order)) };
  const migrations = await migrate(config.databaseOwnerUrl, config.databaseUrl);
  if (migrations.length > 0) say(`Database made ready (${migrations.length} migrations)`);
  await serve(config, order);
  if (dataDir !== null) say(`Data: ${dataDir}`);
  say('Stop with Ctrl-C.');
}

async function startDatabase(
  dataDir: string,
  order: StopOrder,
): Promise<Pick<Config, 'databaseUrl' | 'databaseOwnerUrl'>> {
  const server = await startEmbeddedPostgres({ dataDir, port: POSTGRES_PORT, log: say });
  void server.ended.then(() => {
    if (!order.isStopping)
      throw new CannotStart(
        `PostgreSQL has ended by itself; its log is in ${dataDir}. Start again: no saved change is lost.`,
      );
  });
  order.add('PostgreSQL', server.stop);
  return { databaseUrl: server.appUrl, databaseOwnerUrl: server.ownerUrl };
}

async function serve(config: Config, order: StopOrder): Promise<void> {
  const app = await createApi(config);
  order.add('The server', () => app.close());
  try {
    await app.listen(config.port, config.host);
  } catch (error) {
    throw cannotListen(config.host, config.port, error);
  }
  const address = config.port === 0 ? await app.getUrl() : config.publicUrl;
  say(`Inroads is ready at ${address} (${secondsSinceStart().toFixed(1)} s)`);
  for (const line of await firstSteps(app, address)) say(line);
}

live(start);
