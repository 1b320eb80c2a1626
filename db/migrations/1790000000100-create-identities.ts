import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How people and programs get in. Looked up before an agency is known, so exempt from row-level security (see rls-exemptions.ts). */
export class CreateIdentities1790000000100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE identity (
        id uuid PRIMARY KEY,
        agency_id uuid NOT NULL,
        staff_id uuid NOT NULL,
        email text NOT NULL,
        roles text[] NOT NULL,
        password_hash text,
        is_closed boolean NOT NULL DEFAULT false)`);
    await runner.query(`CREATE UNIQUE INDEX identity_email ON identity (lower(email))`);
    await runner.query(`CREATE UNIQUE INDEX identity_staff ON identity (agency_id, staff_id)`);
    await runner.query(`CREATE INDEX identity_staff_only ON identity (staff_id)`);
    await runner.query(`
      CREATE TABLE session (
        id_hash bytea PRIMARY KEY,
        agency_id uuid NOT NULL,
        staff_id uuid NOT NULL,
        roles text[] NOT NULL,
        label text NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        seen_at timestamptz NOT NULL DEFAULT now())`);
    await runner.query(`CREATE INDEX session_staff ON session (staff_id)`);
    await runner.query(`CREATE INDEX session_seen ON session (seen_at)`);
    await runner.query(`
      CREATE TABLE api_token (
        id uuid PRIMARY KEY,
        hash bytea NOT NULL UNIQUE,
        agency_id uuid NOT NULL,
        staff_id uuid NOT NULL,
        roles text[] NOT NULL,
        name text NOT NULL,
        permissions text[] NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        expires_at timestamptz NOT NULL,
        last_used_at timestamptz,
        revoked_at timestamptz)`);
    await runner.query(`CREATE INDEX api_token_staff ON api_token (staff_id)`);
    await runner.query(`
      CREATE TABLE one_time_link (
        id uuid PRIMARY KEY,
        hash bytea NOT NULL UNIQUE,
        kind text NOT NULL,
        agency_id uuid,
        staff_id uuid,
        expires_at timestamptz NOT NULL,
        used_at timestamptz)`);
    await runner.query(`CREATE INDEX one_time_link_staff ON one_time_link (staff_id)`);
    await runner.query(
      `CREATE TABLE mail_message (id uuid PRIMARY KEY, agency_id uuid NOT NULL, content bytea NOT NULL, created_at timestamptz NOT NULL DEFAULT now())`,
    );
    await runner.query(`ALTER TABLE mail_message ENABLE ROW LEVEL SECURITY`);
    await runner.query(`ALTER TABLE mail_message FORCE ROW LEVEL SECURITY`);
    await runner.query(
      `CREATE POLICY own_agency ON mail_message USING (agency_id = current_agency()) WITH CHECK (agency_id = current_agency())`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE mail_message, one_time_link, api_token, session, identity`);
  }
}
