import 'reflect-metadata';
import type { Config } from '@inroads/platform/config';
import { createApi } from '../apps/api/src/create-api';
import { openDatabase } from './launcher/database';
import { demoSignIns, writeDemo } from './launcher/demo';
import { firstSteps } from './launcher/first-steps';
import { live } from './launcher/life';
import { assertCanListen, cannotListen } from './launcher/page-address';
import { launchSettings } from './launcher/settings';
import type { StopOrder } from './launcher/stop-order';

const isDemo = process.argv.includes('--demo');
const say = (line: string) => console.log(line);

/** One process: PostgreSQL if none is given, migrations, API, worker and page. */
async function start(order: StopOrder): Promise<void> {
  const settings = launchSettings(process.env);
  const { host, port } = settings.config;
  if (port !== 0) await assertCanListen(host, port);
  const database = await openDatabase(settings, order, say);
  if (isDemo) await writeDemo(database, order, say);
  const { app, address } = await serve(database.config, order);
  say(`Inroads is ready at ${address}`);
  if (settings.dataDir !== null) say(`Data: ${settings.dataDir}`);
  for (const line of isDemo ? await demoSignIns() : await firstSteps(app, address)) say(line);
  say('Stop with Ctrl-C.');
}

async function serve(config: Config, order: StopOrder) {
  const app = await createApi(config);
  order.add('The server', () => app.close());
  try {
    await app.listen(config.port, config.host);
  } catch (error) {
    throw cannotListen(config.host, config.port, error);
  }
  return { app, address: config.port === 0 ? await app.getUrl() : config.publicUrl };
}

live(start);
