import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What every later table stands on: who may see a row, who changed it, what it was before.
 * `app.agency_id`, `app.actor_id` and `app.request_id` are set by each transaction.
 */
export class CreateFoundation1790000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE EXTENSION IF NOT EXISTS pg_trgm`);
    await runner.query(`CREATE EXTENSION IF NOT EXISTS unaccent`);
    await runner.query(`
      CREATE FUNCTION current_agency() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
      RETURN nullif(current_setting('app.agency_id', true), '')::uuid`);
    await runner.query(`
      CREATE FUNCTION stamp_row() RETURNS trigger LANGUAGE plpgsql AS $$
      DECLARE actor uuid := nullif(current_setting('app.actor_id', true), '')::uuid;
      BEGIN
        IF TG_OP = 'INSERT' THEN
          NEW.version := 1; NEW.created_at := now(); NEW.created_by := actor;
        ELSE
          NEW.id := OLD.id; NEW.version := OLD.version + 1; NEW.created_at := OLD.created_at; NEW.created_by := OLD.created_by;
        END IF;
        NEW.changed_at := now(); NEW.changed_by := actor;
        RETURN NEW;
      END $$`);
    await this.audit(runner);
    await this.files(runner);
    await this.requests(runner);
  }

  /**
   * A line holds the digest of its salted content; the content lies apart, so that it can be erased on request
   * while the line and the chain over the lines stay whole.
   */
  private async audit(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE audit_entry (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        agency_id uuid,
        at timestamptz NOT NULL DEFAULT clock_timestamp(),
        actor_id uuid,
        request_id text NOT NULL,
        act text NOT NULL,
        table_name text NOT NULL,
        row_id uuid,
        seeker_id uuid,
        digest bytea NOT NULL)`);
    await runner.query(`COMMENT ON TABLE audit_entry IS 'append-only'`);
    await runner.query(`CREATE INDEX audit_entry_agency ON audit_entry (agency_id, id)`);
    await runner.query(
      `CREATE INDEX audit_entry_seeker ON audit_entry (agency_id, seeker_id, id) WHERE seeker_id IS NOT NULL`,
    );
    await runner.query(`CREATE INDEX audit_entry_row ON audit_entry (agency_id, row_id, id)`);
    await runner.query(`
      CREATE TABLE audit_content (
        entry_id bigint PRIMARY KEY REFERENCES audit_entry (id),
        agency_id uuid,
        salt bytea NOT NULL,
        content jsonb NOT NULL)`);
    await runner.query(`COMMENT ON TABLE audit_content IS 'append-only'`);
    // Not forced on the owner: sealing and verifying read the lines of all agencies, through seal_audit() and the command.
    for (const table of ['audit_entry', 'audit_content']) {
      await runner.query(`ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY`);
      await runner.query(
        `CREATE POLICY own_agency ON ${table} USING (agency_id IS NOT DISTINCT FROM current_agency()) WITH CHECK (agency_id IS NOT DISTINCT FROM current_agency())`,
      );
    }
    await runner.query(`
      CREATE TABLE audit_seal (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        last_entry_id bigint NOT NULL UNIQUE,
        entries bigint NOT NULL,
        seal bytea NOT NULL,
        at timestamptz NOT NULL DEFAULT clock_timestamp())`);
    await runner.query(`COMMENT ON TABLE audit_seal IS 'read-only'`);
    await this.sealing(runner);
    await runner.query(`
      CREATE FUNCTION write_audit(act text, table_name text, row_id uuid, seeker_id uuid, content jsonb) RETURNS void LANGUAGE plpgsql AS $$
      DECLARE
        salt bytea := uuid_send(gen_random_uuid());
        entry bigint;
      BEGIN
        -- Before the number is taken: see audit_mark.
        PERFORM pg_current_xact_id();
        INSERT INTO audit_entry (agency_id, actor_id, request_id, act, table_name, row_id, seeker_id, digest)
        VALUES (current_agency(), nullif(current_setting('app.actor_id', true), '')::uuid, coalesce(current_setting('app.request_id', true), ''),
          act, table_name, row_id, seeker_id, sha256(salt || convert_to(content::text, 'UTF8')))
        RETURNING id INTO entry;
        INSERT INTO audit_content (entry_id, agency_id, salt, content) VALUES (entry, current_agency(), salt, content);
      END $$`);
    await runner.query(`
      CREATE FUNCTION audit_row() RETURNS trigger LANGUAGE plpgsql AS $$
      DECLARE
        before jsonb := CASE WHEN TG_OP = 'INSERT' THEN '{}'::jsonb ELSE to_jsonb(OLD) END;
        after jsonb := CASE WHEN TG_OP = 'DELETE' THEN '{}'::jsonb ELSE to_jsonb(NEW) END;
        whole jsonb := CASE WHEN TG_OP = 'DELETE' THEN before ELSE after END;
        changed jsonb;
      BEGIN
        IF TG_OP = 'UPDATE' THEN
          SELECT jsonb_build_object(
            'before', coalesce(jsonb_object_agg(key, before -> key), '{}'::jsonb),
            'after', coalesce(jsonb_object_agg(key, value), '{}'::jsonb)) INTO changed
          FROM jsonb_each(after) WHERE before -> key IS DISTINCT FROM value AND key NOT IN ('version', 'changed_at', 'changed_by');
        ELSE
          changed := jsonb_strip_nulls(jsonb_build_object('before', nullif(before, '{}'::jsonb), 'after', nullif(after, '{}'::jsonb)));
        END IF;
        PERFORM write_audit(lower(TG_OP), TG_TABLE_NAME, (whole ->> 'id')::uuid,
          CASE WHEN TG_NARGS > 0 THEN (whole ->> TG_ARGV[0])::uuid END, changed);
        RETURN NULL;
      END $$`);
  }

  /**
   * Numbers are given out before their transactions end, so a line may appear below one that is there already. A mark says:
   * numbers up to this one were taken by transactions older than that one. Once all of those have ended, however long they
   * took, nothing can appear up to the mark any more, and it is sealed up to there.
   */
  private async sealing(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE audit_mark (
        is_only boolean PRIMARY KEY DEFAULT true CHECK (is_only),
        up_to_entry_id bigint NOT NULL,
        before_transaction xid8 NOT NULL)`);
    await runner.query(`COMMENT ON TABLE audit_mark IS 'read-only'`);
    await runner.query(`
      CREATE FUNCTION mark_audit() RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
      DECLARE newest bigint;
      BEGIN
        -- The number first, the transactions in a later statement: those that took it are among them.
        SELECT CASE WHEN is_called THEN last_value ELSE 0 END INTO newest FROM audit_entry_id_seq;
        INSERT INTO audit_mark (up_to_entry_id, before_transaction) VALUES (newest, pg_snapshot_xmax(pg_current_snapshot()))
        ON CONFLICT (is_only) DO UPDATE SET up_to_entry_id = excluded.up_to_entry_id, before_transaction = excluded.before_transaction;
      END $$`);
    await runner.query(`
      CREATE FUNCTION seal_audit() RETURNS bigint LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
      DECLARE
        previous audit_seal;
        mark audit_mark;
        newest bigint;
        sealed bigint := 0;
        chain bytea;
        line record;
      BEGIN
        IF current_setting('transaction_isolation') <> 'read committed' THEN
          RAISE EXCEPTION 'seal_audit() asks who is still writing: call it in a transaction that is read committed';
        END IF;
        PERFORM pg_advisory_xact_lock(hashtext('seal_audit'));
        SELECT * INTO mark FROM audit_mark;
        -- A mark of the future came with a backup from another server: a new one is made.
        IF mark IS NULL OR mark.before_transaction > pg_snapshot_xmax(pg_current_snapshot()) THEN
          PERFORM mark_audit();
          RETURN 0;
        END IF;
        IF mark.before_transaction > pg_snapshot_xmin(pg_current_snapshot()) THEN RETURN 0; END IF;
        SELECT * INTO previous FROM audit_seal ORDER BY id DESC LIMIT 1;
        SELECT max(id) INTO newest FROM audit_entry WHERE id > coalesce(previous.last_entry_id, 0) AND id <= mark.up_to_entry_id;
        IF newest IS NOT NULL THEN
          chain := coalesce(previous.seal, ''::bytea);
          FOR line IN SELECT * FROM audit_entry WHERE id > coalesce(previous.last_entry_id, 0) AND id <= newest ORDER BY id LOOP
            chain := sha256(chain || convert_to(jsonb_build_array(line.id, line.agency_id, extract(epoch FROM line.at), line.actor_id,
              line.request_id, line.act, line.table_name, line.row_id, line.seeker_id, encode(line.digest, 'hex'))::text, 'UTF8'));
            sealed := sealed + 1;
          END LOOP;
          INSERT INTO audit_seal (last_entry_id, entries, seal) VALUES (newest, sealed, chain);
        END IF;
        PERFORM mark_audit();
        RETURN sealed;
      END $$`);
    await runner.query(`REVOKE EXECUTE ON FUNCTION mark_audit FROM PUBLIC`);
  }

  /** Uploads, error files, exports: in chunks, so that a worker on another machine can read them, and with an end. */
  private async files(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE stored_file (
        id uuid PRIMARY KEY,
        agency_id uuid NOT NULL,
        owner_id uuid,
        name text NOT NULL,
        content_type text NOT NULL,
        bytes bigint NOT NULL,
        expires_at timestamptz NOT NULL,
        UNIQUE (agency_id, id))`);
    await runner.query(`
      CREATE TABLE stored_file_chunk (
        agency_id uuid NOT NULL,
        file_id uuid NOT NULL,
        number integer NOT NULL,
        content bytea NOT NULL,
        PRIMARY KEY (file_id, number),
        FOREIGN KEY (agency_id, file_id) REFERENCES stored_file (agency_id, id) ON DELETE CASCADE)`);
    await runner.query(`ALTER TABLE stored_file_chunk ALTER COLUMN content SET STORAGE EXTERNAL`);
    for (const table of ['stored_file', 'stored_file_chunk']) {
      await runner.query(`ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY`);
      await runner.query(
        `CREATE POLICY own_agency ON ${table} USING (agency_id = current_agency()) WITH CHECK (agency_id = current_agency())`,
      );
    }
  }

  /** The answer of a create, kept for a day, so that a repeated request does not happen twice. */
  private async requests(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE idempotency_key (
        agency_id uuid NOT NULL,
        staff_id uuid NOT NULL,
        key text NOT NULL,
        fingerprint bytea NOT NULL,
        status integer,
        answer jsonb,
        created_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (agency_id, staff_id, key))`);
    await runner.query(`ALTER TABLE idempotency_key ENABLE ROW LEVEL SECURITY`);
    await runner.query(
      `CREATE POLICY own_agency ON idempotency_key USING (agency_id = current_agency()) WITH CHECK (agency_id = current_agency())`,
    );
    // Runs as the owner, whom row-level security of these tables does not bind: the sweep goes over all agencies.
    await runner.query(`
      CREATE FUNCTION sweep_expired() RETURNS void LANGUAGE sql SECURITY DEFINER SET search_path = public AS $$
        DELETE FROM idempotency_key WHERE created_at < now() - interval '1 day';
        DELETE FROM stored_file WHERE expires_at < now();
      $$`);
    await runner.query(`
      CREATE TABLE rate_limit (key text PRIMARY KEY, points integer NOT NULL DEFAULT 0, expire bigint)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `DROP TABLE rate_limit, idempotency_key, stored_file_chunk, stored_file, audit_mark, audit_seal, audit_content, audit_entry`,
    );
    await runner.query(
      `DROP FUNCTION sweep_expired, audit_row, write_audit, seal_audit, mark_audit, stamp_row, current_agency`,
    );
  }
}
