import { QUEUES } from '@inroads/contracts';
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
    for (const queue of Object.keys(QUEUES)) await createSequence(client, queue);
    const role = client.escapeIdentifier(decodeURIComponent(new URL(appUrl).username));
    await client.query(`GRANT USAGE ON SCHEMA ${SCHEMA} TO ${role}`);
    await client.query(`GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA ${SCHEMA} TO ${role}`);
    await client.query(`GRANT USAGE, SELECT, UPDATE ON ALL SEQUENCES IN SCHEMA ${SCHEMA} TO ${role}`);
    // Adding many jobs at once goes through a temporary table.
    await client.query(`GRANT TEMPORARY ON DATABASE ${client.escapeIdentifier(client.database ?? '')} TO ${role}`);
  } finally {
    await client.end();
  }
}

/** BullMQ would make it when the first job comes, and the serving role may not. */
async function createSequence(client: Client, queue: string): Promise<void> {
  const { rows } = await client.query<{ name: string }>(`SELECT ${SCHEMA}.job_id_seq_name($1) AS name`, [queue]);
  for (const { name } of rows) {
    await client.query(`CREATE SEQUENCE IF NOT EXISTS ${SCHEMA}.${client.escapeIdentifier(name)}`);
  }
}
