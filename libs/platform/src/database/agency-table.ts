import type { QueryRunner } from 'typeorm';

export interface AgencyTableOptions {
  /** Column that names the job seeker a row is about, so that "who looked at this record" can be answered. */
  readonly seekerColumn?: string;
  /** Rows are added, never changed or removed, by the serving role. */
  readonly isAppendOnly?: boolean;
}

/**
 * Makes a table an agency's: row-level security, version and stamps by trigger, a line of audit for every change.
 * Call it in the migration that creates the table.
 */
export async function agencyTable(runner: QueryRunner, table: string, options: AgencyTableOptions = {}): Promise<void> {
  const seeker = options.seekerColumn ? `'${options.seekerColumn}'` : '';
  await runner.query(`ALTER TABLE "${table}" ENABLE ROW LEVEL SECURITY`);
  await runner.query(`ALTER TABLE "${table}" FORCE ROW LEVEL SECURITY`);
  await runner.query(
    `CREATE POLICY own_agency ON "${table}" USING (agency_id = current_agency()) WITH CHECK (agency_id = current_agency())`,
  );
  await runner.query(
    `CREATE TRIGGER stamp BEFORE INSERT OR UPDATE ON "${table}" FOR EACH ROW EXECUTE FUNCTION stamp_row()`,
  );
  await runner.query(
    `CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON "${table}" FOR EACH ROW EXECUTE FUNCTION audit_row(${seeker})`,
  );
  if (options.isAppendOnly) await runner.query(`COMMENT ON TABLE "${table}" IS 'append-only'`);
}

/** Lets the serving role work with every table, and only append to or read those that say so. Runs after the migrations, each time. */
export async function grantServingRole(runner: QueryRunner, role: string): Promise<void> {
  const name = `"${role.replaceAll('"', '""')}"`;
  await runner.query(`GRANT USAGE ON SCHEMA public TO ${name}`);
  await runner.query(`GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO ${name}`);
  await runner.query(`GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA public TO ${name}`);
  await runner.query(`REVOKE ALL ON TABLE migration FROM ${name}`);
  await revokeOn(runner, 'append-only', 'UPDATE, DELETE, TRUNCATE', name);
  await revokeOn(runner, 'read-only', 'INSERT, UPDATE, DELETE, TRUNCATE', name);
}

/** From all tables that bear the mark as their comment. */
async function revokeOn(runner: QueryRunner, mark: string, rights: string, role: string): Promise<void> {
  const tables = (await runner.query(
    `SELECT relname AS name FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace AND obj_description(oid, 'pg_class') = $1`,
    [mark],
  )) as { name: string }[];
  for (const { name } of tables) await runner.query(`REVOKE ${rights} ON TABLE "${name}" FROM ${role}`);
}
