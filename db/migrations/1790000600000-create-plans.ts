import { agencyTable } from '@inroads/platform/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Week plans: visits with their reasons, what was left out, time spoken for, and planning in the queue. */
export class CreatePlans1790000600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "appointment" ("id" uuid NOT NULL, "version" integer NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, "created_by" uuid, "changed_at" TIMESTAMP WITH TIME ZONE NOT NULL, "changed_by" uuid, "agency_id" uuid NOT NULL, "staff_id" uuid NOT NULL, "kind" text NOT NULL, "hold" text NOT NULL, "week" date NOT NULL, "day" date, "starts_at" integer, "minutes" integer NOT NULL, "what" text NOT NULL DEFAULT '', "employer_id" uuid, "site_id" uuid, "voided_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "UQ_a77fd190032918388514beeaf36" UNIQUE ("agency_id", "id"), CONSTRAINT "appointment_minutes" CHECK (minutes BETWEEN 1 AND 720), CONSTRAINT "appointment_hold" CHECK ((hold = 'week') = (day IS NULL) AND (hold = 'time') = (starts_at IS NOT NULL)), CONSTRAINT "PK_e8be1a53027415e709ce8a2db74" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "IDX_a5c8dbeb15b764f1174ff385de" ON "appointment"  ("agency_id", "site_id") `);
    await runner.query(`CREATE INDEX "IDX_0a5dc2482a39e6f92ef9be4417" ON "appointment"  ("agency_id", "employer_id") `);
    await runner.query(
      `CREATE INDEX "IDX_b45de3e7848233c720b8dce2dd" ON "appointment"  ("agency_id", "staff_id", "week") `,
    );
    await runner.query(
      `CREATE TABLE "calendar_feed" ("id" uuid NOT NULL, "version" integer NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, "created_by" uuid, "changed_at" TIMESTAMP WITH TIME ZONE NOT NULL, "changed_by" uuid, "agency_id" uuid NOT NULL, "staff_id" uuid NOT NULL, "hash" bytea NOT NULL, "revoked_at" TIMESTAMP WITH TIME ZONE, "last_read_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "UQ_72aed688a9e440e8aca26d4394f" UNIQUE ("hash"), CONSTRAINT "PK_24c0b9c80e4a4ac8752d854bc2e" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "IDX_7dd566e9c178845b8e2d2706f4" ON "calendar_feed"  ("agency_id", "staff_id") `);
    await runner.query(
      `CREATE TABLE "plan_left_out" ("id" uuid NOT NULL, "version" integer NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, "created_by" uuid, "changed_at" TIMESTAMP WITH TIME ZONE NOT NULL, "changed_by" uuid, "agency_id" uuid NOT NULL, "plan_id" uuid NOT NULL, "employer_id" uuid NOT NULL, "site_id" uuid NOT NULL, "value" double precision NOT NULL, "code" text NOT NULL, "values" jsonb NOT NULL DEFAULT '{}', CONSTRAINT "UQ_fa9bca5a283c699a78118d804cd" UNIQUE ("agency_id", "id"), CONSTRAINT "PK_58d91a15742e70ba37479563a9d" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "IDX_88a17d87e10dab80270b249074" ON "plan_left_out"  ("agency_id", "plan_id") `);
    await runner.query(
      `CREATE TABLE "plan_run_part" ("id" uuid NOT NULL, "version" integer NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, "created_by" uuid, "changed_at" TIMESTAMP WITH TIME ZONE NOT NULL, "changed_by" uuid, "agency_id" uuid NOT NULL, "run_id" uuid NOT NULL, "staff_id" uuid NOT NULL, "number" integer NOT NULL, "state" text NOT NULL, "plan_id" uuid, "fault" text, CONSTRAINT "UQ_988d8ac80a242ff9b54bcf21d43" UNIQUE ("agency_id", "run_id", "staff_id"), CONSTRAINT "UQ_c0fc07003cdabf7b3427a2eb009" UNIQUE ("agency_id", "id"), CONSTRAINT "PK_1b008d1c26d1b50013279ce0b54" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "IDX_930a10b30a6fcf7de47d5560a1" ON "plan_run_part"  ("agency_id", "staff_id") `);
    await runner.query(
      `CREATE TABLE "plan_event" ("id" uuid NOT NULL, "version" integer NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, "created_by" uuid, "changed_at" TIMESTAMP WITH TIME ZONE NOT NULL, "changed_by" uuid, "agency_id" uuid NOT NULL, "plan_id" uuid NOT NULL, "stop_id" uuid, "code" text NOT NULL, "values" jsonb NOT NULL DEFAULT '{}', "happened_at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "UQ_ac7318c796d3b8b647599815db9" UNIQUE ("agency_id", "id"), CONSTRAINT "PK_29284541f209ad400a5bfa92c5e" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE INDEX "IDX_59f49d74ab79fe40a7d460a780" ON "plan_event"  ("agency_id", "plan_id", "id") `,
    );
    await runner.query(
      `CREATE TABLE "plan_stop_seeker" ("id" uuid NOT NULL, "version" integer NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, "created_by" uuid, "changed_at" TIMESTAMP WITH TIME ZONE NOT NULL, "changed_by" uuid, "agency_id" uuid NOT NULL, "stop_id" uuid NOT NULL, "seeker_id" uuid NOT NULL, "basis" text NOT NULL, "opening_id" uuid, "fit" double precision NOT NULL, "wishes" text array NOT NULL DEFAULT '{}', "clock_days_left" integer, CONSTRAINT "UQ_59e6c26efb979001a0bf5c30c31" UNIQUE ("agency_id", "stop_id", "seeker_id"), CONSTRAINT "UQ_22b2f97508e42a17d5513b12898" UNIQUE ("agency_id", "id"), CONSTRAINT "PK_0b42a353433e5c293756d0335ab" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE INDEX "IDX_af338262d62f777296ae831d89" ON "plan_stop_seeker"  ("agency_id", "seeker_id") `,
    );
    await runner.query(
      `CREATE TABLE "plan_run" ("id" uuid NOT NULL, "version" integer NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, "created_by" uuid, "changed_at" TIMESTAMP WITH TIME ZONE NOT NULL, "changed_by" uuid, "agency_id" uuid NOT NULL, "week" date NOT NULL, "team_id" uuid, "state" text NOT NULL, "asked_by" uuid, "percent" integer NOT NULL DEFAULT '0', "stop_asked_at" TIMESTAMP WITH TIME ZONE, "finished_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "UQ_97a5146316f98af5d3b93ba0678" UNIQUE ("agency_id", "id"), CONSTRAINT "PK_343d555d39ffbd189ef2adcfb19" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "IDX_d8cbb3427e1865e7b379a35464" ON "plan_run"  ("agency_id", "week") `);
    await runner.query(
      `CREATE TABLE "plan_stop" ("id" uuid NOT NULL, "version" integer NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, "created_by" uuid, "changed_at" TIMESTAMP WITH TIME ZONE NOT NULL, "changed_by" uuid, "agency_id" uuid NOT NULL, "plan_id" uuid NOT NULL, "employer_id" uuid NOT NULL, "site_id" uuid NOT NULL, "kind" text NOT NULL, "appointment_id" uuid, "purpose" text NOT NULL, "day" date NOT NULL, "arrives_at" integer NOT NULL, "starts_at" integer NOT NULL, "ends_at" integer NOT NULL, "travel_minutes" integer NOT NULL, "detour_minutes" integer NOT NULL, "travel_mode" text NOT NULL, "is_travel_measured" boolean NOT NULL, "value" double precision NOT NULL, "reasons" jsonb NOT NULL DEFAULT '[]', "asks" text array NOT NULL DEFAULT '{}', "state" text NOT NULL, "is_pinned" boolean NOT NULL DEFAULT false, "contact_id" uuid, "why" text NOT NULL DEFAULT '', "later_until" date, CONSTRAINT "UQ_c8a9c7f6a28115e97de45513c29" UNIQUE ("agency_id", "id"), CONSTRAINT "PK_dba9067eb771c48c3ab01e59a0c" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE UNIQUE INDEX "plan_stop_site_once" ON "plan_stop"  ("agency_id", "plan_id", "site_id") WHERE state = 'planned'`,
    );
    await runner.query(
      `CREATE INDEX "IDX_d9c67e8e52dddfccd78183ba08" ON "plan_stop"  ("agency_id", "appointment_id") `,
    );
    await runner.query(`CREATE INDEX "IDX_bbe89917115e50b2a5d4802479" ON "plan_stop"  ("agency_id", "contact_id") `);
    await runner.query(
      `CREATE INDEX "IDX_dcc30d58774794cfedcc27521d" ON "plan_stop"  ("agency_id", "site_id", "day") `,
    );
    await runner.query(
      `CREATE INDEX "IDX_719425e2428f442fca750fd516" ON "plan_stop"  ("agency_id", "employer_id", "day") `,
    );
    await runner.query(`CREATE INDEX "IDX_1362564afb808055a357dd496d" ON "plan_stop"  ("agency_id", "plan_id") `);
    await runner.query(
      `CREATE TABLE "plan" ("id" uuid NOT NULL, "version" integer NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, "created_by" uuid, "changed_at" TIMESTAMP WITH TIME ZONE NOT NULL, "changed_by" uuid, "agency_id" uuid NOT NULL, "staff_id" uuid NOT NULL, "week" date NOT NULL, "status" text NOT NULL, "basis_id" uuid, "basis_version" integer, "fingerprint" text NOT NULL DEFAULT '', "value" double precision NOT NULL DEFAULT '0', "edition" text NOT NULL DEFAULT '', "planned_at" TIMESTAMP WITH TIME ZONE NOT NULL, "accepted_at" TIMESTAMP WITH TIME ZONE, "days" jsonb NOT NULL DEFAULT '[]', "unkept" jsonb NOT NULL DEFAULT '[]', "shortfalls" jsonb NOT NULL DEFAULT '[]', "left_out_count" integer NOT NULL DEFAULT '0', "before" jsonb, CONSTRAINT "UQ_5aed781e2d521fd2dd1b19d5448" UNIQUE ("agency_id", "id"), CONSTRAINT "PK_54a2b686aed3b637654bf7ddbb3" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE UNIQUE INDEX "plan_one_proposal" ON "plan"  ("agency_id", "staff_id", "week") WHERE status = 'proposed'`,
    );
    await runner.query(
      `CREATE UNIQUE INDEX "plan_one_per_week" ON "plan"  ("agency_id", "staff_id", "week") WHERE status IN ('draft', 'accepted')`,
    );
    await runner.query(`CREATE INDEX "IDX_029f1bf597bbabb052b4851a50" ON "plan"  ("agency_id", "staff_id", "week") `);
    await runner.query(
      `CREATE TABLE "visit_interval" ("id" uuid NOT NULL, "version" integer NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, "created_by" uuid, "changed_at" TIMESTAMP WITH TIME ZONE NOT NULL, "changed_by" uuid, "agency_id" uuid NOT NULL, "employer_id" uuid NOT NULL, "days" integer NOT NULL, CONSTRAINT "UQ_60148697ddd4b0bb0b768ff972e" UNIQUE ("agency_id", "employer_id"), CONSTRAINT "UQ_9b8960b836e67988a11a299b5ca" UNIQUE ("agency_id", "id"), CONSTRAINT "visit_interval_days" CHECK (days BETWEEN 1 AND 730), CONSTRAINT "PK_6b1c81a660d0f4a65e77449b29a" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `ALTER TABLE "appointment" ADD CONSTRAINT "FK_a5c8dbeb15b764f1174ff385de6" FOREIGN KEY ("agency_id", "site_id") REFERENCES "employer_site"("agency_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "appointment" ADD CONSTRAINT "FK_0a5dc2482a39e6f92ef9be44179" FOREIGN KEY ("agency_id", "employer_id") REFERENCES "employer"("agency_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "appointment" ADD CONSTRAINT "FK_e6a197d43fa3e931d34e3a0e71d" FOREIGN KEY ("agency_id", "staff_id") REFERENCES "staff"("agency_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "plan_left_out" ADD CONSTRAINT "FK_4aacac7847ff702044d05579604" FOREIGN KEY ("agency_id", "site_id") REFERENCES "employer_site"("agency_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "plan_left_out" ADD CONSTRAINT "FK_9a758af088fbf225ff68818a363" FOREIGN KEY ("agency_id", "employer_id") REFERENCES "employer"("agency_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "plan_left_out" ADD CONSTRAINT "FK_88a17d87e10dab80270b249074e" FOREIGN KEY ("agency_id", "plan_id") REFERENCES "plan"("agency_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "plan_run_part" ADD CONSTRAINT "FK_a91f5785437cc744c01b02c1194" FOREIGN KEY ("agency_id", "plan_id") REFERENCES "plan"("agency_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "plan_run_part" ADD CONSTRAINT "FK_930a10b30a6fcf7de47d5560a1e" FOREIGN KEY ("agency_id", "staff_id") REFERENCES "staff"("agency_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "plan_run_part" ADD CONSTRAINT "FK_324859d15e132f3217221b218f5" FOREIGN KEY ("agency_id", "run_id") REFERENCES "plan_run"("agency_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "plan_event" ADD CONSTRAINT "FK_5d934789632f19fdd2add1ef5bb" FOREIGN KEY ("agency_id", "stop_id") REFERENCES "plan_stop"("agency_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "plan_event" ADD CONSTRAINT "FK_ecdb54ad870a8160c300bf1dd07" FOREIGN KEY ("agency_id", "plan_id") REFERENCES "plan"("agency_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "plan_stop_seeker" ADD CONSTRAINT "FK_af338262d62f777296ae831d891" FOREIGN KEY ("agency_id", "seeker_id") REFERENCES "seeker"("agency_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "plan_stop_seeker" ADD CONSTRAINT "FK_93f4ba0b98e93688cc3fcd9eb55" FOREIGN KEY ("agency_id", "stop_id") REFERENCES "plan_stop"("agency_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "plan_run" ADD CONSTRAINT "FK_d9d6417614f13d1cb694ed311ad" FOREIGN KEY ("agency_id", "asked_by") REFERENCES "staff"("agency_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "plan_run" ADD CONSTRAINT "FK_603d133a94ffef8d137773bef5a" FOREIGN KEY ("agency_id", "team_id") REFERENCES "team"("agency_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "plan_stop" ADD CONSTRAINT "FK_d9c67e8e52dddfccd78183ba086" FOREIGN KEY ("agency_id", "appointment_id") REFERENCES "appointment"("agency_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "plan_stop" ADD CONSTRAINT "FK_bbe89917115e50b2a5d48024793" FOREIGN KEY ("agency_id", "contact_id") REFERENCES "contact"("agency_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "plan_stop" ADD CONSTRAINT "FK_c801fc9933fea4022bc5a80f80f" FOREIGN KEY ("agency_id", "site_id") REFERENCES "employer_site"("agency_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "plan_stop" ADD CONSTRAINT "FK_b7e107a00c199f830b6a1f3f85c" FOREIGN KEY ("agency_id", "employer_id") REFERENCES "employer"("agency_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "plan_stop" ADD CONSTRAINT "FK_1362564afb808055a357dd496d3" FOREIGN KEY ("agency_id", "plan_id") REFERENCES "plan"("agency_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "plan" ADD CONSTRAINT "FK_63e3902f50801f938327a8e6331" FOREIGN KEY ("agency_id", "basis_id") REFERENCES "plan"("agency_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "plan" ADD CONSTRAINT "FK_e95c6c58703ac24f387a5816ee4" FOREIGN KEY ("agency_id", "staff_id") REFERENCES "staff"("agency_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "visit_interval" ADD CONSTRAINT "FK_60148697ddd4b0bb0b768ff972e" FOREIGN KEY ("agency_id", "employer_id") REFERENCES "employer"("agency_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await agencyTable(runner, 'plan');
    await agencyTable(runner, 'plan_stop');
    await agencyTable(runner, 'plan_stop_seeker', { seekerColumn: 'seeker_id' });
    await agencyTable(runner, 'plan_left_out');
    await agencyTable(runner, 'plan_event');
    await agencyTable(runner, 'appointment');
    await agencyTable(runner, 'visit_interval');
    await agencyTable(runner, 'plan_run');
    await agencyTable(runner, 'plan_run_part');
    await runner.query(
      `CREATE TRIGGER stamp BEFORE INSERT OR UPDATE ON calendar_feed FOR EACH ROW EXECUTE FUNCTION stamp_row()`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `DROP TABLE "calendar_feed", "plan_run_part", "plan_run", "visit_interval", "plan_event", "plan_left_out", "plan_stop_seeker", "plan_stop", "appointment", "plan" CASCADE`,
    );
  }
}
