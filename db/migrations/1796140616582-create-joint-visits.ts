import { agencyTable } from '@inroads/platform/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Visits that several specialists make together, and who they are. */
export class CreateJointVisits1796140616582 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "joint_visit_staff" ("id" uuid NOT NULL, "version" integer NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, "created_by" uuid, "changed_at" TIMESTAMP WITH TIME ZONE NOT NULL, "changed_by" uuid, "agency_id" uuid NOT NULL, "joint_visit_id" uuid NOT NULL, "staff_id" uuid NOT NULL, CONSTRAINT "UQ_2fe05ee7ab2b3238d31b884410b" UNIQUE ("agency_id", "joint_visit_id", "staff_id"), CONSTRAINT "UQ_edbd941f4fd0f9d8c14fc9fb2f5" UNIQUE ("agency_id", "id"), CONSTRAINT "PK_216f856f198dde23b1dd6c0ad0e" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE INDEX "IDX_e154db5f43886b035e420e3b21" ON "joint_visit_staff"  ("agency_id", "staff_id") `,
    );
    await runner.query(
      `CREATE TABLE "joint_visit" ("id" uuid NOT NULL, "version" integer NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, "created_by" uuid, "changed_at" TIMESTAMP WITH TIME ZONE NOT NULL, "changed_by" uuid, "agency_id" uuid NOT NULL, "week" date NOT NULL, "employer_id" uuid NOT NULL, "site_id" uuid NOT NULL, "asked_by" uuid, "withdrawn_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "UQ_95a7131bae75263e76966c1753e" UNIQUE ("agency_id", "id"), CONSTRAINT "PK_957d503d38dfa4aa807d93f2dc4" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE UNIQUE INDEX "joint_visit_once" ON "joint_visit"  ("agency_id", "week", "employer_id") WHERE withdrawn_at IS NULL`,
    );
    await runner.query(
      `CREATE INDEX "IDX_6e86f772e98ddbaecb69130ef5" ON "joint_visit"  ("agency_id", "site_id", "week") `,
    );
    await runner.query(
      `ALTER TABLE "joint_visit_staff" ADD CONSTRAINT "FK_e154db5f43886b035e420e3b21a" FOREIGN KEY ("agency_id", "staff_id") REFERENCES "staff"("agency_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "joint_visit_staff" ADD CONSTRAINT "FK_a24f0c2a99cef706e6ac48febad" FOREIGN KEY ("agency_id", "joint_visit_id") REFERENCES "joint_visit"("agency_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "joint_visit" ADD CONSTRAINT "FK_ba185bda071a1e20106f45f4bf3" FOREIGN KEY ("agency_id", "asked_by") REFERENCES "staff"("agency_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "joint_visit" ADD CONSTRAINT "FK_057b193b7a8f754ce6ee9389350" FOREIGN KEY ("agency_id", "site_id") REFERENCES "employer_site"("agency_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "joint_visit" ADD CONSTRAINT "FK_eff51c95fb5243f27b00b9fa1d7" FOREIGN KEY ("agency_id", "employer_id") REFERENCES "employer"("agency_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await agencyTable(runner, 'joint_visit');
    await agencyTable(runner, 'joint_visit_staff');
  }

  down(): Promise<void> {
    throw new Error('No way back: restore the backup, or write the next migration.');
  }
}
