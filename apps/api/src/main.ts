import 'reflect-metadata';
import { loadConfig, SettingsFault } from '@inroads/platform/config';
import { assertAnswers } from '@inroads/platform/database';
import { createApi } from './create-api';

/** The API alone, as production runs it. `npm start` and `npm run demo` go through scripts/start.ts. */
async function main(): Promise<void> {
  const config = loadConfig();
  await assertAnswers('DATABASE_URL', config.databaseUrl);
  const app = await createApi(config);
  app.enableShutdownHooks(['SIGTERM', 'SIGINT'], { useProcessExit: true });
  await app.listen(config.port, config.host);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof SettingsFault ? error.message : `Start failed: ${String(error)}`}\n`);
  process.exitCode = 1;
});
