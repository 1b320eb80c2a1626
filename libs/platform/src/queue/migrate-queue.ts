import { runMigrations } from 'bullmq';
import { Client } from 'pg';

const SCHEMA = 'bullmq';

/**
 * Makes or updates BullMQ's own tables, as the owner, and lets the serving role of `appUrl` work with them.
 * Run once for each release; needed even where Redis carries the jobs, so that taking Redis away needs no other step.
 */
export async function migrateQueue(ownerUrl: string, appUrl: string): Promise<void> {
  const client = new Client({ connectionString: ownerUrl, application_name: 'inroads-migrate' });
  await client.connect();
  try {
    await runMigrations(client, SCHEMA);
    const role = client.escapeIdentifier(decodeURIComponent(new URL(appUrl).username));
    await client.query(`GRANT USAGE ON SCHEMA ${SCHEMA} TO ${role}`);
    await client.query(`GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA ${SCHEMA} TO ${role}`);
    await client.query(`GRANT USAGE, SELECT, UPDATE ON ALL SEQUENCES IN SCHEMA ${SCHEMA} TO ${role}`);
    await client.query(`GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA ${SCHEMA} TO ${role}`);
  } finally {
    await client.end();
  }
}
