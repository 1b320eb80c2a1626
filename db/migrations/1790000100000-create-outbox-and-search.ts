import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Messages between a commit and what must follow from it, and the words by which rows are found.
 * None of these tables has row-level security; `rls-exemptions.ts` says why for each.
 */
export class CreateOutboxAndSearch1790000100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await this.outbox(runner);
    await this.search(runner);
  }

  /**
   * `job_id` is the id of the first message of a job. That first message, the lead, carries the state of the whole job;
   * a job is being delivered from `handed_over_at` on, until its rows are deleted or its lead has failed.
   */
  private async outbox(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE outbox_message (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        job_name text NOT NULL,
        job_key text,
        agency_id uuid,
        payload jsonb NOT NULL,
        request_id text NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        job_id bigint,
        handed_over_at timestamptz,
        attempts integer NOT NULL DEFAULT 0,
        failed_at timestamptz,
        cause text,
        set_aside_at timestamptz,
        set_aside_by uuid,
        set_aside_reason text)
      WITH (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 2000)`);
    await runner.query(`CREATE INDEX outbox_message_loose ON outbox_message (id) WHERE job_id IS NULL`);
    await runner.query(`CREATE INDEX outbox_message_job ON outbox_message (job_id) WHERE job_id IS NOT NULL`);
    await runner.query(
      `CREATE INDEX outbox_message_due ON outbox_message (handed_over_at NULLS FIRST, id) WHERE job_id = id AND failed_at IS NULL`,
    );
    await runner.query(
      `CREATE INDEX outbox_message_busy_key ON outbox_message (job_name, job_key, agency_id) WHERE job_id = id AND failed_at IS NULL AND job_key IS NOT NULL`,
    );
    await runner.query(
      `CREATE INDEX outbox_message_failed ON outbox_message (agency_id, id) WHERE failed_at IS NOT NULL`,
    );
    await runner.query(`CREATE TABLE job_schedule (name text PRIMARY KEY, due_at timestamptz NOT NULL)`);
  }

  /** `folded_*` are the words without case and accents; `keys` holds `name:value`. */
  private async search(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE search_document (
        agency_id uuid NOT NULL,
        kind text NOT NULL,
        id uuid NOT NULL,
        version bigint NOT NULL,
        title text NOT NULL,
        body text NOT NULL,
        keys text[] NOT NULL,
        numbers jsonb NOT NULL,
        folded_title text NOT NULL,
        folded_words text NOT NULL,
        vector tsvector NOT NULL GENERATED ALWAYS AS (
          setweight(to_tsvector('simple', folded_title), 'A') || setweight(to_tsvector('simple', folded_words), 'B')) STORED,
        PRIMARY KEY (agency_id, kind, id))`);
    await runner.query(`CREATE INDEX search_document_vector ON search_document USING gin (vector)`);
    await runner.query(
      `CREATE INDEX search_document_trigrams ON search_document USING gin (folded_words gin_trgm_ops)`,
    );
    await runner.query(`CREATE INDEX search_document_keys ON search_document USING gin (keys)`);
    await runner.query(`
      CREATE TABLE search_engine_index (
        uid text PRIMARY KEY,
        kind text NOT NULL,
        state text NOT NULL CHECK (state IN ('behind', 'filling', 'ready')),
        changed_at timestamptz NOT NULL DEFAULT now())`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE search_engine_index, search_document, job_schedule, outbox_message`);
  }
}
