import { agencyTable } from '@inroads/platform/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How far the counting of all weeks is that a change of the rules asks for. */
export class CreateRecounts1795547317693 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "recount" ("id" uuid NOT NULL, "version" integer NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, "created_by" uuid, "changed_at" TIMESTAMP WITH TIME ZONE NOT NULL, "changed_by" uuid, "agency_id" uuid NOT NULL, "what" text NOT NULL, "from_day" date NOT NULL, "weeks_done" integer NOT NULL, "weeks_total" integer, "ended_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "UQ_5e995a3b38571aabf1b331768f0" UNIQUE ("agency_id", "id"), CONSTRAINT "PK_ca5c0b482d690143d232562ae47" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "IDX_dfeeb29639f1a859afec025823" ON "recount"  ("agency_id", "ended_at") `);
    await runner.query(
      `ALTER TABLE "recount" ADD CONSTRAINT "FK_e94ca459a7e0b6c7bf2dc641950" FOREIGN KEY ("agency_id") REFERENCES "agency"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await agencyTable(runner, 'recount');
  }

  down(): Promise<void> {
    throw new Error('No way back: restore the backup, or write the next migration.');
  }
}
