import 'reflect-metadata';
import { loadConfig, SettingsFault } from '@inroads/platform/config';
import { assertAnswers } from '@inroads/platform/database';
import { createWorker } from './create-worker';

/** Jobs in a process of their own: `WORKER_MODE=separate` for the API, as many of these as wanted. */
async function main(): Promise<void> {
  const config = loadConfig();
  await assertAnswers('DATABASE_URL', config.databaseUrl);
  const app = await createWorker(config);
  app.enableShutdownHooks(['SIGTERM', 'SIGINT'], { useProcessExit: true });
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof SettingsFault ? error.message : `Start failed: ${String(error)}`}\n`);
  process.exitCode = 1;
});
