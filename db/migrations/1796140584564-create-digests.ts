import { agencyTable } from '@inroads/platform/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The mail in the morning: who asked for it, and how far each has been told. */
export class CreateDigests1796140584564 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "digest" ("id" uuid NOT NULL, "version" integer NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, "created_by" uuid, "changed_at" TIMESTAMP WITH TIME ZONE NOT NULL, "changed_by" uuid, "agency_id" uuid NOT NULL, "staff_id" uuid NOT NULL, "is_wanted" boolean NOT NULL, "told_on" date, "told_until" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "UQ_b52929a4ee0171c8977358de999" UNIQUE ("agency_id", "staff_id"), CONSTRAINT "UQ_b600cb90d78484469b86d13191e" UNIQUE ("agency_id", "id"), CONSTRAINT "PK_b55ba0eeed443887fd73de9fa02" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `ALTER TABLE "digest" ADD CONSTRAINT "FK_b52929a4ee0171c8977358de999" FOREIGN KEY ("agency_id", "staff_id") REFERENCES "staff"("agency_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await agencyTable(runner, 'digest');
  }

  down(): Promise<void> {
    throw new Error('No way back: restore the backup, or write the next migration.');
  }
}
