import { agencyTable } from '@inroads/platform/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Imports: each run with its rows, what was decided about them, and what each did to our rows, so that it can be undone. */
export class CreateImports1790000000500 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "import_change" ("id" uuid NOT NULL, "agency_id" uuid NOT NULL, "run_id" uuid NOT NULL, "number" integer NOT NULL, "record" text NOT NULL, "record_id" uuid NOT NULL, "before" jsonb, "base" integer NOT NULL, "version" integer NOT NULL, "stays" boolean NOT NULL DEFAULT false, CONSTRAINT "PK_4ec4e29f6c6086cae5d2e48be12" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "IDX_92b607958d2b07d8514d14adee" ON "import_change"  ("agency_id", "record_id")`);
    await runner.query(
      `CREATE INDEX "IDX_95a435a4de132fa272866818db" ON "import_change"  ("agency_id", "run_id", "record_id")`,
    );
    await runner.query(
      `CREATE TABLE "import_row" ("id" uuid NOT NULL, "agency_id" uuid NOT NULL, "run_id" uuid NOT NULL, "number" integer NOT NULL, "pass" integer NOT NULL, "outcome" text NOT NULL, "name" text NOT NULL, "why" text NOT NULL, "changes" text array NOT NULL, "warnings" text array NOT NULL, "candidates" jsonb NOT NULL, "decision" jsonb, "parsed" jsonb, "employer_id" uuid, "group_id" uuid, "is_on_list" boolean NOT NULL DEFAULT false, "is_other_site" boolean NOT NULL DEFAULT false, "opening_key" text, "written_at" TIMESTAMP WITH TIME ZONE, "kept_why" text, CONSTRAINT "UQ_99368385a71ffce3c095e20c387" UNIQUE ("agency_id", "run_id", "number"), CONSTRAINT "PK_236774b99868ee0146edf2aa481" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE INDEX "IDX_2e405a8c729228fb8b4cc582c2" ON "import_row"  ("agency_id", "run_id", "opening_key") WHERE opening_key IS NOT NULL`,
    );
    await runner.query(
      `CREATE INDEX "IDX_6330d0475c919e5b598077d28a" ON "import_row"  ("agency_id", "run_id", "employer_id")`,
    );
    await runner.query(
      `CREATE INDEX "IDX_62c4f90b830968ed75f74a3e5c" ON "import_row"  ("agency_id", "run_id", "outcome", "number")`,
    );
    await runner.query(
      `CREATE TABLE "import_run" ("id" uuid NOT NULL, "version" integer NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, "created_by" uuid, "changed_at" TIMESTAMP WITH TIME ZONE NOT NULL, "changed_by" uuid, "agency_id" uuid NOT NULL, "kind" text NOT NULL, "state" text NOT NULL, "file_id" uuid NOT NULL, "file_name" text NOT NULL, "shape" jsonb NOT NULL, "columns" jsonb NOT NULL, "places" jsonb NOT NULL, "date_order" text, "rule" text NOT NULL DEFAULT 'ask', "rows" integer, "pass" integer NOT NULL DEFAULT '0', "checked_at" TIMESTAMP WITH TIME ZONE, "fault" text, "stop_asked_at" TIMESTAMP WITH TIME ZONE, "run_by" uuid, "finished_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "UQ_c2b356f7ffa7065d18aa6245787" UNIQUE ("agency_id", "id"), CONSTRAINT "PK_efe3e6d8cb9f51ca4e9cd1cf5d3" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `ALTER TABLE "import_change" ADD CONSTRAINT "FK_e0c0609c6f1d4e8f7686a40aa7f" FOREIGN KEY ("agency_id", "run_id") REFERENCES "import_run"("agency_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "import_row" ADD CONSTRAINT "FK_a5848a0da1939ffa88f5c0a48e3" FOREIGN KEY ("agency_id", "run_id") REFERENCES "import_run"("agency_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await agencyTable(runner, 'import_run');
    await this.machinery(runner);
    await this.statistics(runner);
    await this.whatPointsAtThem(runner);
  }

  /**
   * Rows of a file and what they did have no audit trigger: a run of 50,000 rows would write 150,000 lines that repeat what
   * the lines of the employers, sites and openings already say. What a person decides about a row is audited by the service.
   */
  private async machinery(runner: QueryRunner): Promise<void> {
    for (const table of ['import_row', 'import_change']) {
      await runner.query(`ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY`);
      await runner.query(`ALTER TABLE ${table} FORCE ROW LEVEL SECURITY`);
      await runner.query(
        `CREATE POLICY own_agency ON ${table} USING (agency_id = current_agency()) WITH CHECK (agency_id = current_agency())`,
      );
    }
  }

  /**
   * Of a table that has just begun to fill PostgreSQL knows nothing, and of two indexes that both begin with the agency it takes
   * the wrong one for every foreign key: 10,000 rows then take a minute instead of seconds. The serving role may not ANALYZE, hence a function of the
   * owner's; tables that are grown are left to autovacuum.
   */
  private async statistics(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION refresh_statistics(tables text[]) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
      DECLARE young text;
      BEGIN
        FOR young IN SELECT relname FROM pg_class
          WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' AND relname = ANY (tables) AND reltuples < 10000
        LOOP
          EXECUTE format('ANALYZE %I', young);
        END LOOP;
      END $$`);
  }

  /** Undoing a run takes rows away by the thousand, and for each the database looks who points at it. */
  private async whatPointsAtThem(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE INDEX "IDX_c17b271e393722541921b30de8" ON "do_not_contact"  ("agency_id", "person_id") `,
    );
    await runner.query(`CREATE INDEX "IDX_37ef515d0bb920165a7b9ffa75" ON "do_not_contact"  ("agency_id", "site_id") `);
    await runner.query(`CREATE INDEX "IDX_0bd7d0ed0395d1b9b960f7dd74" ON "employer_person"  ("agency_id", "site_id") `);
    await runner.query(`CREATE INDEX "IDX_fa6ff2aa3632b7a125e9b074a9" ON "need"  ("agency_id", "site_id") `);
    await runner.query(
      `CREATE INDEX "IDX_a315bd4c81c0ff3b0371479512" ON "contact_person"  ("agency_id", "person_id") `,
    );
    await runner.query(`CREATE INDEX "IDX_f3a4953df1c3e31c07c39a1625" ON "contact"  ("agency_id", "site_id") `);
    await runner.query(
      `CREATE INDEX "IDX_e0e62f34121994e466966e0c48" ON "follow_up"  ("agency_id", "done_by_contact_id") `,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE "import_run", "import_row", "import_change" CASCADE`);
    await runner.query(`DROP FUNCTION refresh_statistics`);
    await runner.query(
      `DROP INDEX "IDX_c17b271e393722541921b30de8", "IDX_37ef515d0bb920165a7b9ffa75", "IDX_0bd7d0ed0395d1b9b960f7dd74", "IDX_fa6ff2aa3632b7a125e9b074a9", "IDX_a315bd4c81c0ff3b0371479512", "IDX_f3a4953df1c3e31c07c39a1625", "IDX_e0e62f34121994e466966e0c48"`,
    );
  }
}
