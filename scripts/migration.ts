import { dataSourceOptions, migrate } from '@inroads/platform/database';
import { startEmbeddedPostgres } from '@inroads/platform/embedded-postgres';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { DataSource } from 'typeorm';
import { migrationText } from './migrations/migration-text';

const BUILT = resolve(__dirname, '..');
const FOLDER = resolve(BUILT, '../db/migrations');
const NAME = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** What would have to change in a database that all migrations ran on, for it to hold what the entities say. */
async function pendingStatements(): Promise<string[]> {
  const dataDir = mkdtempSync(join(tmpdir(), 'inroads-migration-'));
  const server = await startEmbeddedPostgres({ dataDir, isDurable: false, log: () => undefined });
  try {
    await migrate(server.ownerUrl, server.appUrl);
    const entities = [join(BUILT, 'libs/*/src/**/*.entity.js')];
    const dataSource = await new DataSource({ ...dataSourceOptions(server.ownerUrl, 1), entities }).initialize();
    const { upQueries } = await dataSource.driver.createSchemaBuilder().log();
    await dataSource.destroy();
    return upQueries.map(({ query }) => query);
  } finally {
    await server.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

async function check(): Promise<number> {
  const statements = await pendingStatements();
  if (statements.length === 0) return 0;
  console.error('The entities say what no migration makes. Run: npm run migration:generate -- name-of-the-change');
  for (const statement of statements) console.error(`  ${statement}`);
  return 1;
}

async function generate(name: string): Promise<number> {
  if (!NAME.test(name)) {
    console.error('Name the change in small letters with hyphens: npm run migration:generate -- add-closing-reason');
    return 2;
  }
  const statements = await pendingStatements();
  if (statements.length === 0) {
    console.log('Nothing to generate: the migrations make what the entities say.');
    return 0;
  }
  const stamp = Date.now();
  const file = join(FOLDER, `${stamp}-${name}.ts`);
  writeFileSync(file, migrationText(name, stamp, statements));
  console.log(`Wrote ${file}: read it, and make it expand-then-contract.`);
  return 0;
}

const [command, name = ''] = process.argv.slice(2);
void (command === 'generate' ? generate(name) : check()).then((code) => {
  process.exitCode = code;
});
