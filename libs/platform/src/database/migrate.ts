import { join } from 'node:path';
import { DataSource } from 'typeorm';
import { migrateQueue } from '../queue/migrate-queue';
import { grantServingRole } from './agency-table';
import { assertAnswers } from './assert-answers';
import { dataSourceOptions } from './data-source-options';

const MIGRATIONS = join(__dirname, '..', '..', '..', '..', 'db', 'migrations', '*.{ts,js}');

/**
 * Runs what is missing, as the owner, then lets the serving role of `appUrl` work with the tables.
 * @throws SettingsFault where no database answers
 * @returns the names of the migrations that ran
 */
export async function migrate(ownerUrl: string, appUrl: string): Promise<string[]> {
  await assertAnswers('DATABASE_OWNER_URL', ownerUrl);
  const dataSource = new DataSource({ ...dataSourceOptions(ownerUrl, 1), migrations: [MIGRATIONS] });
  await dataSource.initialize();
  try {
    const ran = await dataSource.runMigrations();
    const runner = dataSource.createQueryRunner();
    await grantServingRole(runner, decodeURIComponent(new URL(appUrl).username));
    await runner.release();
    await migrateQueue(ownerUrl, appUrl);
    return ran.map(({ name }) => name);
  } finally {
    await dataSource.destroy();
  }
}
