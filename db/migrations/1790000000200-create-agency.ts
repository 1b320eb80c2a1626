import { agencyTable } from '@inroads/platform/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The agency: who works there, in which teams, how much, and its settings by day. */
export class CreateAgency1790000000200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "agency" ("id" uuid NOT NULL, "version" integer NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, "created_by" uuid, "changed_at" TIMESTAMP WITH TIME ZONE NOT NULL, "changed_by" uuid, "name" text NOT NULL, "zone" text NOT NULL, "week_start" smallint NOT NULL, "country" text NOT NULL, CONSTRAINT "agency_week_start" CHECK (week_start BETWEEN 1 AND 7), CONSTRAINT "PK_ab1244724d1c216e9720635a2e5" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE TABLE "holiday" ("id" uuid NOT NULL, "version" integer NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, "created_by" uuid, "changed_at" TIMESTAMP WITH TIME ZONE NOT NULL, "changed_by" uuid, "agency_id" uuid NOT NULL, "day" date NOT NULL, "name" text NOT NULL, CONSTRAINT "UQ_708c0d55cfba33ae1770ff28743" UNIQUE ("agency_id", "day"), CONSTRAINT "UQ_941db00840316f7242f1e7e8ff0" UNIQUE ("agency_id", "id"), CONSTRAINT "PK_3e7492c25f80418a7aad0aec053" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE TABLE "setting" ("id" uuid NOT NULL, "version" integer NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, "created_by" uuid, "changed_at" TIMESTAMP WITH TIME ZONE NOT NULL, "changed_by" uuid, "agency_id" uuid NOT NULL, "name" text NOT NULL, "value" jsonb NOT NULL, "from_day" date NOT NULL, "why" text NOT NULL DEFAULT '', CONSTRAINT "UQ_1d3182321ccaafee31e23c77345" UNIQUE ("agency_id", "id"), CONSTRAINT "UQ_7946401c67a6efedff38cc1777b" UNIQUE ("agency_id", "name", "from_day"), CONSTRAINT "PK_fcb21187dc6094e24a48f677bed" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE TABLE "staff" ("id" uuid NOT NULL, "version" integer NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, "created_by" uuid, "changed_at" TIMESTAMP WITH TIME ZONE NOT NULL, "changed_by" uuid, "agency_id" uuid NOT NULL, "name" text NOT NULL, "neutral_title" text NOT NULL DEFAULT '', "roles" text array NOT NULL, "start_place" text NOT NULL DEFAULT '', "start_lat" double precision, "start_lon" double precision, "travel_modes" text array NOT NULL DEFAULT '{}', "archived_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "UQ_957b840303df417ee219bfe4fdc" UNIQUE ("agency_id", "id"), CONSTRAINT "PK_e4ee98bb552756c180aec1e854a" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE TABLE "cover" ("id" uuid NOT NULL, "version" integer NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, "created_by" uuid, "changed_at" TIMESTAMP WITH TIME ZONE NOT NULL, "changed_by" uuid, "agency_id" uuid NOT NULL, "covered_staff_id" uuid NOT NULL, "covering_staff_id" uuid NOT NULL, "from_day" date NOT NULL, "to_day" date NOT NULL, "voided_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "UQ_8982117db5c812c23dbdce2759b" UNIQUE ("agency_id", "id"), CONSTRAINT "cover_two_people" CHECK (covered_staff_id <> covering_staff_id), CONSTRAINT "cover_days" CHECK (to_day >= from_day), CONSTRAINT "PK_09847db42fd93d7e6b49f318629" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "IDX_19777f74fcfb0dd1106ed39269" ON "cover"  ("agency_id", "covering_staff_id")`);
    await runner.query(
      `CREATE TABLE "employment_period" ("id" uuid NOT NULL, "version" integer NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, "created_by" uuid, "changed_at" TIMESTAMP WITH TIME ZONE NOT NULL, "changed_by" uuid, "agency_id" uuid NOT NULL, "staff_id" uuid NOT NULL, "from_day" date NOT NULL, "to_day" date, "fte" numeric(4,3) NOT NULL, "half_days" text, CONSTRAINT "UQ_739128d7859bae509d38c8ed801" UNIQUE ("agency_id", "id"), CONSTRAINT "employment_period_fte" CHECK (fte >= 0 AND fte <= 1.5), CONSTRAINT "PK_2c5e7ed8036621d7f7575a35d7e" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE INDEX "IDX_bffafac5fcde1486a7d458a901" ON "employment_period"  ("agency_id", "staff_id")`,
    );
    await runner.query(
      `CREATE TABLE "leave" ("id" uuid NOT NULL, "version" integer NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, "created_by" uuid, "changed_at" TIMESTAMP WITH TIME ZONE NOT NULL, "changed_by" uuid, "agency_id" uuid NOT NULL, "staff_id" uuid NOT NULL, "from_day" date NOT NULL, "from_part" text NOT NULL, "to_day" date NOT NULL, "to_part" text NOT NULL, "voided_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "UQ_3a0a95906c53e7653697adeaa5c" UNIQUE ("agency_id", "id"), CONSTRAINT "leave_days" CHECK (to_day >= from_day), CONSTRAINT "PK_501f6ea368365d2a40b1660e16b" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE INDEX "IDX_f8c8a1c4e422233a65d5bb30e1" ON "leave"  ("agency_id", "staff_id", "from_day")`,
    );
    await runner.query(
      `CREATE TABLE "team" ("id" uuid NOT NULL, "version" integer NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, "created_by" uuid, "changed_at" TIMESTAMP WITH TIME ZONE NOT NULL, "changed_by" uuid, "agency_id" uuid NOT NULL, "name" text NOT NULL, "archived_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "UQ_d5a2844bcad07f2ad8d96b17510" UNIQUE ("agency_id", "id"), CONSTRAINT "PK_f57d8293406df4af348402e4b74" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE TABLE "team_membership" ("id" uuid NOT NULL, "version" integer NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, "created_by" uuid, "changed_at" TIMESTAMP WITH TIME ZONE NOT NULL, "changed_by" uuid, "agency_id" uuid NOT NULL, "staff_id" uuid NOT NULL, "team_id" uuid NOT NULL, "kind" text NOT NULL, "from_day" date NOT NULL, "to_day" date, CONSTRAINT "UQ_ed705dda6cae4c005e3e99d2d9e" UNIQUE ("agency_id", "id"), CONSTRAINT "PK_b4f8962cc9081c5d30e78cecefc" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "IDX_5d05240b0f07a1b489e38b941b" ON "team_membership"  ("agency_id", "team_id")`);
    await runner.query(`CREATE INDEX "IDX_edb985e708af0d98e62401c3f4" ON "team_membership"  ("agency_id", "staff_id")`);
    await runner.query(
      `ALTER TABLE "holiday" ADD CONSTRAINT "FK_9a65ab505ddfa45681d3bd14968" FOREIGN KEY ("agency_id") REFERENCES "agency"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "setting" ADD CONSTRAINT "FK_4ce2a2ca52fff493ef034595ae7" FOREIGN KEY ("agency_id") REFERENCES "agency"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "staff" ADD CONSTRAINT "FK_206e897aae7f04b89624c8c83b1" FOREIGN KEY ("agency_id") REFERENCES "agency"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "cover" ADD CONSTRAINT "FK_19777f74fcfb0dd1106ed392699" FOREIGN KEY ("agency_id", "covering_staff_id") REFERENCES "staff"("agency_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "cover" ADD CONSTRAINT "FK_56050a3f1cb96c32e50c8e5b1bf" FOREIGN KEY ("agency_id", "covered_staff_id") REFERENCES "staff"("agency_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "employment_period" ADD CONSTRAINT "FK_bffafac5fcde1486a7d458a9019" FOREIGN KEY ("agency_id", "staff_id") REFERENCES "staff"("agency_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "leave" ADD CONSTRAINT "FK_eba0b3905b2f53aeab1a31d37d2" FOREIGN KEY ("agency_id", "staff_id") REFERENCES "staff"("agency_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "team" ADD CONSTRAINT "FK_94ba9be2b1ec93bdc73b36bc57b" FOREIGN KEY ("agency_id") REFERENCES "agency"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "team_membership" ADD CONSTRAINT "FK_5d05240b0f07a1b489e38b941b3" FOREIGN KEY ("agency_id", "team_id") REFERENCES "team"("agency_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "team_membership" ADD CONSTRAINT "FK_edb985e708af0d98e62401c3f49" FOREIGN KEY ("agency_id", "staff_id") REFERENCES "staff"("agency_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `CREATE TRIGGER stamp BEFORE INSERT OR UPDATE ON "agency" FOR EACH ROW EXECUTE FUNCTION stamp_row()`,
    );
    await runner.query(
      `ALTER TABLE "identity" ADD FOREIGN KEY ("agency_id", "staff_id") REFERENCES "staff" ("agency_id", "id")`,
    );
    await agencyTable(runner, 'holiday');
    await agencyTable(runner, 'setting');
    await agencyTable(runner, 'staff');
    await agencyTable(runner, 'cover');
    await agencyTable(runner, 'employment_period');
    await agencyTable(runner, 'leave');
    await agencyTable(runner, 'team');
    await agencyTable(runner, 'team_membership');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `DROP TABLE "team_membership", "team", "leave", "employment_period", "cover", "staff", "setting", "holiday", "agency" CASCADE`,
    );
  }
}
