import { agencyTable } from '@inroads/platform/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The employer side (businesses, sites, people, stages, needs, facts, openings: no column of it holds anything of a job seeker), the job seekers, and what joins the two. */
export class CreateBusiness1790000000300 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "employer" ("id" uuid NOT NULL, "version" integer NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, "created_by" uuid, "changed_at" TIMESTAMP WITH TIME ZONE NOT NULL, "changed_by" uuid, "agency_id" uuid NOT NULL, "name" text NOT NULL, "aliases" text array NOT NULL DEFAULT '{}', "match_key" text NOT NULL, "description" text NOT NULL DEFAULT '', "naics" text, "headcount" integer, "settings" text array, "website" text NOT NULL DEFAULT '', "phone" text NOT NULL DEFAULT '', "owner_staff_id" uuid, "warm_contact" text NOT NULL DEFAULT '', "tags" text array NOT NULL DEFAULT '{}', "facts" jsonb NOT NULL DEFAULT '{}', "last_contact_on" date, "last_in_person_on" date, "last_said" jsonb, "archived_at" TIMESTAMP WITH TIME ZONE, "archived_why" text, CONSTRAINT "UQ_8386ed1c58a19f695d5aa1b254c" UNIQUE ("agency_id", "id"), CONSTRAINT "PK_74029e6b1f17a4c7c66d43cfd34" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "IDX_13b9b6a57c884777563de5f469" ON "employer"  ("agency_id", "match_key")`);
    await runner.query(`CREATE INDEX "IDX_543ff9cdee07894a8b62db05ea" ON "employer"  ("agency_id", "owner_staff_id")`);
    await runner.query(`CREATE INDEX "IDX_a82224fb949f4bbf92d368f25b" ON "employer"  ("agency_id", "name", "id")`);
    await runner.query(
      `CREATE TABLE "employer_site" ("id" uuid NOT NULL, "version" integer NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, "created_by" uuid, "changed_at" TIMESTAMP WITH TIME ZONE NOT NULL, "changed_by" uuid, "agency_id" uuid NOT NULL, "employer_id" uuid NOT NULL, "name" text NOT NULL DEFAULT '', "address_line" text NOT NULL DEFAULT '', "city" text NOT NULL DEFAULT '', "region" text NOT NULL DEFAULT '', "postal_code" text NOT NULL DEFAULT '', "country" text NOT NULL DEFAULT 'US', "lat" double precision, "lon" double precision, "point_quality" text NOT NULL DEFAULT 'unknown', "open_hours" jsonb NOT NULL DEFAULT '[]', "quiet_hours" jsonb NOT NULL DEFAULT '[]', "transit_note" text NOT NULL DEFAULT '', "stage" text NOT NULL DEFAULT 'introduce', "facts" jsonb NOT NULL DEFAULT '{}', "archived_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "UQ_d8dee5347f5e50dd916bcc25b26" UNIQUE ("agency_id", "id"), CONSTRAINT "PK_7a6bf1b2c8a434999e06cb84042" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE INDEX "IDX_e19c51f5129b29ba2211b81ef0" ON "employer_site"  ("agency_id", "postal_code")`,
    );
    await runner.query(
      `CREATE INDEX "IDX_f0918bd940805badeb5d71383f" ON "employer_site"  ("agency_id", "employer_id")`,
    );
    await runner.query(
      `CREATE TABLE "employer_person" ("id" uuid NOT NULL, "version" integer NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, "created_by" uuid, "changed_at" TIMESTAMP WITH TIME ZONE NOT NULL, "changed_by" uuid, "agency_id" uuid NOT NULL, "employer_id" uuid NOT NULL, "site_id" uuid, "name" text NOT NULL, "title" text NOT NULL DEFAULT '', "influence" text NOT NULL DEFAULT 'unknown', "phone" text NOT NULL DEFAULT '', "email" text NOT NULL DEFAULT '', "best_channel" text, "best_time" text NOT NULL DEFAULT '', "archived_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "UQ_b2756f11b980ae53bfc79afec50" UNIQUE ("agency_id", "id"), CONSTRAINT "PK_4312c13d8f1ab07982a39446d09" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE INDEX "IDX_1c2b297916f2ad1668df455d3f" ON "employer_person"  ("agency_id", "employer_id")`,
    );
    await runner.query(
      `CREATE TABLE "do_not_contact" ("id" uuid NOT NULL, "version" integer NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, "created_by" uuid, "changed_at" TIMESTAMP WITH TIME ZONE NOT NULL, "changed_by" uuid, "agency_id" uuid NOT NULL, "employer_id" uuid NOT NULL, "site_id" uuid, "person_id" uuid, "from_day" date NOT NULL, "until_day" date, "reason" text NOT NULL, "contact_id" uuid, "lifted_at" TIMESTAMP WITH TIME ZONE, "lifted_why" text, CONSTRAINT "UQ_de18d75036d75b463c623a107f3" UNIQUE ("agency_id", "id"), CONSTRAINT "do_not_contact_one_scope" CHECK (site_id IS NULL OR person_id IS NULL), CONSTRAINT "PK_a11e73d92d8fe597c7acfb31211" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE INDEX "IDX_347bc8668a2abb78f384358b5d" ON "do_not_contact"  ("agency_id", "employer_id")`,
    );
    await runner.query(
      `CREATE TABLE "stage_event" ("id" uuid NOT NULL, "version" integer NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, "created_by" uuid, "changed_at" TIMESTAMP WITH TIME ZONE NOT NULL, "changed_by" uuid, "agency_id" uuid NOT NULL, "site_id" uuid NOT NULL, "stage" text NOT NULL, "day" date NOT NULL, "contact_id" uuid, "reason" text NOT NULL DEFAULT '', "voided_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "UQ_487e21a0f1add0359286cb80638" UNIQUE ("agency_id", "id"), CONSTRAINT "PK_e69b0726477921bac226cebf7db" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE INDEX "IDX_70841d781ce308f4eee1b63f6d" ON "stage_event"  ("agency_id", "site_id", "day")`,
    );
    await runner.query(
      `CREATE TABLE "fact_entry" ("id" uuid NOT NULL, "version" integer NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, "created_by" uuid, "changed_at" TIMESTAMP WITH TIME ZONE NOT NULL, "changed_by" uuid, "agency_id" uuid NOT NULL, "employer_id" uuid NOT NULL, "holder" text NOT NULL, "holder_id" uuid NOT NULL, "key" text NOT NULL, "value" jsonb NOT NULL, "certainty" text NOT NULL, "as_of" date NOT NULL, "source" text NOT NULL DEFAULT '', "contact_id" uuid, "voided_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "UQ_bb8eea219113b8dd89fca79b346" UNIQUE ("agency_id", "id"), CONSTRAINT "PK_5e8e119e82de400eee0402ed270" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "IDX_8894b574752a0d7bf88b0b0a06" ON "fact_entry"  ("agency_id", "employer_id")`);
    await runner.query(
      `CREATE INDEX "IDX_dba4245637ca9f998f7505cc98" ON "fact_entry"  ("agency_id", "holder_id", "key")`,
    );
    await runner.query(
      `CREATE TABLE "need" ("id" uuid NOT NULL, "version" integer NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, "created_by" uuid, "changed_at" TIMESTAMP WITH TIME ZONE NOT NULL, "changed_by" uuid, "agency_id" uuid NOT NULL, "employer_id" uuid NOT NULL, "site_id" uuid, "kind" text NOT NULL, "words" text NOT NULL, "learned_on" date NOT NULL, "said_by" text NOT NULL DEFAULT '', "contact_id" uuid, "still_true_on" date NOT NULL, "closed_at" TIMESTAMP WITH TIME ZONE, "closed_why" text, CONSTRAINT "UQ_a1f3493964a20976d8d859eb0ee" UNIQUE ("agency_id", "id"), CONSTRAINT "PK_218b14514f334ee6f39954f86ba" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "IDX_b94f5ceb2be6d80d30c6e421eb" ON "need"  ("agency_id", "employer_id")`);
    await runner.query(
      `CREATE TABLE "opening" ("id" uuid NOT NULL, "version" integer NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, "created_by" uuid, "changed_at" TIMESTAMP WITH TIME ZONE NOT NULL, "changed_by" uuid, "agency_id" uuid NOT NULL, "employer_id" uuid NOT NULL, "title" text NOT NULL, "occupation_code" text, "occupation_confirmed_by" uuid, "site_chosen_by" text, "headcount" integer, "source" text NOT NULL, "is_advertised" boolean, "url" text NOT NULL DEFAULT '', "note" text NOT NULL DEFAULT '', "external_key" text, "status" text NOT NULL DEFAULT 'open', "status_why" text, "heard_on" date NOT NULL, "heard_in_contact_id" uuid, "closes_on" date, "check_again_on" date, "facts" jsonb NOT NULL DEFAULT '{}', "requirements" jsonb NOT NULL DEFAULT '[]', "archived_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "UQ_b888c7a8e3b3e87955ca79fce62" UNIQUE ("agency_id", "id"), CONSTRAINT "PK_8b433fbb5ac3bc1cda8afc64fa2" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE INDEX "IDX_a37b43f91974de58b4b12a09da" ON "opening"  ("agency_id", "heard_in_contact_id")`,
    );
    await runner.query(`CREATE INDEX "IDX_4b0e5a8f5577b60aef91ef97e5" ON "opening"  ("agency_id", "external_key")`);
    await runner.query(`CREATE INDEX "IDX_fbb611224f8de46dc197428177" ON "opening"  ("agency_id", "status", "id")`);
    await runner.query(`CREATE INDEX "IDX_daa6c7c6b1408ec15109e9a181" ON "opening"  ("agency_id", "employer_id")`);
    await runner.query(
      `CREATE TABLE "opening_site" ("id" uuid NOT NULL, "version" integer NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, "created_by" uuid, "changed_at" TIMESTAMP WITH TIME ZONE NOT NULL, "changed_by" uuid, "agency_id" uuid NOT NULL, "opening_id" uuid NOT NULL, "site_id" uuid NOT NULL, CONSTRAINT "UQ_19ed03a7c9b47fce6242e1bfd36" UNIQUE ("agency_id", "opening_id", "site_id"), CONSTRAINT "UQ_cff8daaa3ad9ec0de6c3afbf5df" UNIQUE ("agency_id", "id"), CONSTRAINT "PK_eabaf773b8b120b7b97ef255ea7" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "IDX_29a15ee5b0f236836252f8629d" ON "opening_site"  ("agency_id", "site_id")`);
    await runner.query(
      `CREATE TABLE "contact" ("id" uuid NOT NULL, "version" integer NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, "created_by" uuid, "changed_at" TIMESTAMP WITH TIME ZONE NOT NULL, "changed_by" uuid, "agency_id" uuid NOT NULL, "employer_id" uuid NOT NULL, "site_id" uuid, "happened_at" TIMESTAMP WITH TIME ZONE NOT NULL, "day" date NOT NULL, "week" date NOT NULL, "device_key" text NOT NULL, "entered_at" TIMESTAMP WITH TIME ZONE NOT NULL, "mode" text NOT NULL, "purpose" text NOT NULL, "made_by" text NOT NULL, "minutes" integer, "results" text array NOT NULL DEFAULT '{}', "is_new_job_discussed" boolean NOT NULL DEFAULT false, "quote" text NOT NULL DEFAULT '', "note" text NOT NULL DEFAULT '', "is_planned" boolean NOT NULL DEFAULT false, "import_id" uuid, "is_kept_as_separate" boolean NOT NULL DEFAULT false, "override_why" text, "voided_at" TIMESTAMP WITH TIME ZONE, "voided_why" text, CONSTRAINT "UQ_06e008e5471df50804dec342b13" UNIQUE ("agency_id", "device_key"), CONSTRAINT "UQ_0b92d7534e655c8fdb44b2a60e9" UNIQUE ("agency_id", "id"), CONSTRAINT "PK_2cbbe00f59ab6b3bb5b8d19f989" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "IDX_27f2e55423bdc7dda40d583bd7" ON "contact"  ("agency_id", "week")`);
    await runner.query(
      `CREATE INDEX "IDX_0772cb31702eb5601bcdc757b4" ON "contact"  ("agency_id", "employer_id", "day")`,
    );
    await runner.query(
      `CREATE TABLE "contact_person" ("id" uuid NOT NULL, "version" integer NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, "created_by" uuid, "changed_at" TIMESTAMP WITH TIME ZONE NOT NULL, "changed_by" uuid, "agency_id" uuid NOT NULL, "contact_id" uuid NOT NULL, "person_id" uuid, "name" text NOT NULL, "influence" text NOT NULL, CONSTRAINT "UQ_b13f275463f435c5ab68da384ed" UNIQUE ("agency_id", "id"), CONSTRAINT "PK_12d9c34f76290c4e2ad2aa5e33f" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE INDEX "IDX_0233e195458be2406bf794e545" ON "contact_person"  ("agency_id", "contact_id")`,
    );
    await runner.query(
      `CREATE TABLE "seeker" ("id" uuid NOT NULL, "version" integer NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, "created_by" uuid, "changed_at" TIMESTAMP WITH TIME ZONE NOT NULL, "changed_by" uuid, "agency_id" uuid NOT NULL, "code" text NOT NULL, "preferred_name" text NOT NULL, "team_id" uuid NOT NULL, "speak_for" text NOT NULL, "home_area" text NOT NULL DEFAULT '', "home_lat" double precision, "home_lon" double precision, "travel_modes" jsonb NOT NULL DEFAULT '[]', "travel_times" jsonb NOT NULL DEFAULT '[]', "credentials" jsonb NOT NULL DEFAULT '[]', "referral_source" text NOT NULL DEFAULT '', "referred_on" date, "archived_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "UQ_c881d1e2e9514f952cf8fc70e9f" UNIQUE ("agency_id", "code"), CONSTRAINT "UQ_3da6de84aeaa2c41c690eddd5e4" UNIQUE ("agency_id", "id"), CONSTRAINT "PK_40c70b62e7b0087bdd3f383ed3b" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "IDX_cc1bf06d4070a4eaa78e2912a3" ON "seeker"  ("agency_id", "team_id")`);
    await runner.query(
      `CREATE TABLE "caseload" ("id" uuid NOT NULL, "version" integer NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, "created_by" uuid, "changed_at" TIMESTAMP WITH TIME ZONE NOT NULL, "changed_by" uuid, "agency_id" uuid NOT NULL, "seeker_id" uuid NOT NULL, "staff_id" uuid NOT NULL, "from_day" date NOT NULL, "to_day" date, CONSTRAINT "UQ_d30cee41a9f7c61613667162a25" UNIQUE ("agency_id", "id"), CONSTRAINT "PK_3e367cc697b94378e73d97a6282" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "IDX_25629c7d177dd7ea18637d6756" ON "caseload"  ("agency_id", "staff_id")`);
    await runner.query(
      `CREATE INDEX "IDX_0ae1624380c755605e70a7f219" ON "caseload"  ("agency_id", "seeker_id", "from_day")`,
    );
    await runner.query(
      `CREATE TABLE "episode" ("id" uuid NOT NULL, "version" integer NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, "created_by" uuid, "changed_at" TIMESTAMP WITH TIME ZONE NOT NULL, "changed_by" uuid, "agency_id" uuid NOT NULL, "seeker_id" uuid NOT NULL, "entered_on" date NOT NULL, "left_on" date, "left_why" text NOT NULL DEFAULT '', CONSTRAINT "UQ_de8f7b752c81f0a3aca06767ec0" UNIQUE ("agency_id", "id"), CONSTRAINT "PK_7258b95d6d2bf7f621845a0e143" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE INDEX "IDX_4556c385fe0f3892538dae42ec" ON "episode"  ("agency_id", "seeker_id", "entered_on")`,
    );
    await runner.query(
      `CREATE TABLE "seeker_status" ("id" uuid NOT NULL, "version" integer NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, "created_by" uuid, "changed_at" TIMESTAMP WITH TIME ZONE NOT NULL, "changed_by" uuid, "agency_id" uuid NOT NULL, "seeker_id" uuid NOT NULL, "status" text NOT NULL, "from_day" date NOT NULL, "to_day" date, CONSTRAINT "UQ_4b9bed04ddb770aaaa405a1b2d4" UNIQUE ("agency_id", "id"), CONSTRAINT "PK_efa6607010ea10e6571f125a136" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE INDEX "IDX_cc688d6a409109dda092874432" ON "seeker_status"  ("agency_id", "seeker_id", "from_day")`,
    );
    await runner.query(
      `CREATE TABLE "contact_seeker" ("id" uuid NOT NULL, "version" integer NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, "created_by" uuid, "changed_at" TIMESTAMP WITH TIME ZONE NOT NULL, "changed_by" uuid, "agency_id" uuid NOT NULL, "contact_id" uuid NOT NULL, "seeker_id" uuid NOT NULL, "said" text NOT NULL, CONSTRAINT "UQ_fc01ae04dbf96e2e63f43ec505c" UNIQUE ("agency_id", "contact_id", "seeker_id"), CONSTRAINT "UQ_a8e5a7b5d771b8253dad412d8b2" UNIQUE ("agency_id", "id"), CONSTRAINT "PK_0a66f5df30667023eacc263474e" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "IDX_5e008005c630b9fcfaa7a72d0b" ON "contact_seeker"  ("agency_id", "seeker_id")`);
    await runner.query(
      `CREATE TABLE "contact_staff" ("id" uuid NOT NULL, "version" integer NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, "created_by" uuid, "changed_at" TIMESTAMP WITH TIME ZONE NOT NULL, "changed_by" uuid, "agency_id" uuid NOT NULL, "contact_id" uuid NOT NULL, "staff_id" uuid NOT NULL, "role" text NOT NULL, CONSTRAINT "UQ_324105244b032df609cf54a3161" UNIQUE ("agency_id", "contact_id", "staff_id"), CONSTRAINT "UQ_a76f9f560cec06537678e4326ea" UNIQUE ("agency_id", "id"), CONSTRAINT "PK_d0a945a4d05167fd54e3310e0e6" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "IDX_24e35bfc40195cd19a62e8d2e3" ON "contact_staff"  ("agency_id", "staff_id")`);
    await runner.query(
      `CREATE TABLE "follow_up" ("id" uuid NOT NULL, "version" integer NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, "created_by" uuid, "changed_at" TIMESTAMP WITH TIME ZONE NOT NULL, "changed_by" uuid, "agency_id" uuid NOT NULL, "contact_id" uuid NOT NULL, "employer_id" uuid NOT NULL, "owner_staff_id" uuid NOT NULL, "due_on" date NOT NULL, "what" text NOT NULL DEFAULT '', "done_by_contact_id" uuid, "done_on" date, "voided_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "UQ_827a6556e65452f40c5606c1f85" UNIQUE ("agency_id", "id"), CONSTRAINT "PK_5c0a5f5b32937e47e0ab09d596c" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "IDX_b73c82b4b7215733d49d60a452" ON "follow_up"  ("agency_id", "contact_id")`);
    await runner.query(`CREATE INDEX "IDX_93cbde6362ce140e6f0699566f" ON "follow_up"  ("agency_id", "employer_id")`);
    await runner.query(
      `CREATE INDEX "IDX_09f46da1864f8c178b7d32a754" ON "follow_up"  ("agency_id", "owner_staff_id", "due_on")`,
    );
    await runner.query(
      `CREATE TABLE "answer" ("id" uuid NOT NULL, "version" integer NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, "created_by" uuid, "changed_at" TIMESTAMP WITH TIME ZONE NOT NULL, "changed_by" uuid, "agency_id" uuid NOT NULL, "seeker_id" uuid NOT NULL, "opening_id" uuid NOT NULL, "ranking_id" uuid, "answer" text NOT NULL, "reason" text, "own_words" text NOT NULL DEFAULT '', "offer" jsonb, "is_offer_taken" boolean, CONSTRAINT "UQ_eb5ae2c6684520f96cf82039f73" UNIQUE ("agency_id", "id"), CONSTRAINT "PK_9232db17b63fb1e94f97e5c224f" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "IDX_3421bf9a9fe1c70c967021ab19" ON "answer"  ("agency_id", "opening_id")`);
    await runner.query(
      `CREATE INDEX "IDX_60dc21dc12b024b4276abac7c3" ON "answer"  ("agency_id", "seeker_id", "opening_id", "id")`,
    );
    await runner.query(
      `CREATE TABLE "own_order" ("id" uuid NOT NULL, "version" integer NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, "created_by" uuid, "changed_at" TIMESTAMP WITH TIME ZONE NOT NULL, "changed_by" uuid, "agency_id" uuid NOT NULL, "seeker_id" uuid NOT NULL, "opening_ids" uuid array NOT NULL, "reason" text NOT NULL DEFAULT '', CONSTRAINT "UQ_dd0bddc92c61580b1a7bda82ea2" UNIQUE ("agency_id", "seeker_id"), CONSTRAINT "UQ_b83feefa6a8dfe1dc65551e17e8" UNIQUE ("agency_id", "id"), CONSTRAINT "PK_65d06f1a52ab65e48a060a08435" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE TABLE "preference_version" ("id" uuid NOT NULL, "version" integer NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, "created_by" uuid, "changed_at" TIMESTAMP WITH TIME ZONE NOT NULL, "changed_by" uuid, "agency_id" uuid NOT NULL, "seeker_id" uuid NOT NULL, "number" integer NOT NULL, "said_on" date NOT NULL, "quote" text NOT NULL DEFAULT '', "items" jsonb NOT NULL, "own_limits" jsonb, "why" text NOT NULL DEFAULT '', CONSTRAINT "UQ_0158b334aee30f1705518e0fab1" UNIQUE ("agency_id", "seeker_id", "number"), CONSTRAINT "UQ_6aad7ae2c6fa9b6cf5c5a67e661" UNIQUE ("agency_id", "id"), CONSTRAINT "PK_3eb2c789a8bf286bdbbf9b4e1c4" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE TABLE "ranking" ("id" uuid NOT NULL, "version" integer NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, "created_by" uuid, "changed_at" TIMESTAMP WITH TIME ZONE NOT NULL, "changed_by" uuid, "agency_id" uuid NOT NULL, "seeker_id" uuid NOT NULL, "preference_version_id" uuid NOT NULL, "scorer_version" text NOT NULL, "considered" integer NOT NULL, "shown" jsonb NOT NULL, "stale_since" TIMESTAMP WITH TIME ZONE, CONSTRAINT "UQ_01d251691ac000274cd24bc9f9e" UNIQUE ("agency_id", "id"), CONSTRAINT "PK_bf82b8f271e50232e6a3fcb09a9" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "IDX_8b352439331e182c370f746a49" ON "ranking"  ("agency_id", "seeker_id", "id")`);
    await runner.query(
      `CREATE TABLE "staff_week" ("id" uuid NOT NULL, "version" integer NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, "created_by" uuid, "changed_at" TIMESTAMP WITH TIME ZONE NOT NULL, "changed_by" uuid, "agency_id" uuid NOT NULL, "staff_id" uuid NOT NULL, "week" date NOT NULL, "figures" jsonb NOT NULL, CONSTRAINT "UQ_bf0422a91a31fffc52ed3c459ac" UNIQUE ("agency_id", "staff_id", "week"), CONSTRAINT "UQ_db81248d5378ab5c8396ff3424f" UNIQUE ("agency_id", "id"), CONSTRAINT "PK_0a46ef7b5d15b54a777eeb9250c" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `ALTER TABLE "employer" ADD CONSTRAINT "FK_543ff9cdee07894a8b62db05ea1" FOREIGN KEY ("agency_id", "owner_staff_id") REFERENCES "staff"("agency_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "employer_site" ADD CONSTRAINT "FK_f0918bd940805badeb5d71383ff" FOREIGN KEY ("agency_id", "employer_id") REFERENCES "employer"("agency_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "employer_person" ADD CONSTRAINT "FK_0bd7d0ed0395d1b9b960f7dd74a" FOREIGN KEY ("agency_id", "site_id") REFERENCES "employer_site"("agency_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "employer_person" ADD CONSTRAINT "FK_1c2b297916f2ad1668df455d3f3" FOREIGN KEY ("agency_id", "employer_id") REFERENCES "employer"("agency_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "do_not_contact" ADD CONSTRAINT "FK_c17b271e393722541921b30de8a" FOREIGN KEY ("agency_id", "person_id") REFERENCES "employer_person"("agency_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "do_not_contact" ADD CONSTRAINT "FK_37ef515d0bb920165a7b9ffa75a" FOREIGN KEY ("agency_id", "site_id") REFERENCES "employer_site"("agency_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "do_not_contact" ADD CONSTRAINT "FK_347bc8668a2abb78f384358b5d9" FOREIGN KEY ("agency_id", "employer_id") REFERENCES "employer"("agency_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "stage_event" ADD CONSTRAINT "FK_12e53398a26af108d5b134d727c" FOREIGN KEY ("agency_id", "site_id") REFERENCES "employer_site"("agency_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "fact_entry" ADD CONSTRAINT "FK_8894b574752a0d7bf88b0b0a065" FOREIGN KEY ("agency_id", "employer_id") REFERENCES "employer"("agency_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "need" ADD CONSTRAINT "FK_fa6ff2aa3632b7a125e9b074a9b" FOREIGN KEY ("agency_id", "site_id") REFERENCES "employer_site"("agency_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "need" ADD CONSTRAINT "FK_b94f5ceb2be6d80d30c6e421ebb" FOREIGN KEY ("agency_id", "employer_id") REFERENCES "employer"("agency_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "opening" ADD CONSTRAINT "FK_daa6c7c6b1408ec15109e9a1810" FOREIGN KEY ("agency_id", "employer_id") REFERENCES "employer"("agency_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "opening_site" ADD CONSTRAINT "FK_29a15ee5b0f236836252f8629d8" FOREIGN KEY ("agency_id", "site_id") REFERENCES "employer_site"("agency_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "opening_site" ADD CONSTRAINT "FK_644f4797ef60864fbc4ffca6b3e" FOREIGN KEY ("agency_id", "opening_id") REFERENCES "opening"("agency_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "contact" ADD CONSTRAINT "FK_f3a4953df1c3e31c07c39a16252" FOREIGN KEY ("agency_id", "site_id") REFERENCES "employer_site"("agency_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "contact" ADD CONSTRAINT "FK_c0a908843eef648c17e9a49d74b" FOREIGN KEY ("agency_id", "employer_id") REFERENCES "employer"("agency_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "contact_person" ADD CONSTRAINT "FK_a315bd4c81c0ff3b03714795124" FOREIGN KEY ("agency_id", "person_id") REFERENCES "employer_person"("agency_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "contact_person" ADD CONSTRAINT "FK_0233e195458be2406bf794e545f" FOREIGN KEY ("agency_id", "contact_id") REFERENCES "contact"("agency_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "seeker" ADD CONSTRAINT "FK_cc1bf06d4070a4eaa78e2912a35" FOREIGN KEY ("agency_id", "team_id") REFERENCES "team"("agency_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "caseload" ADD CONSTRAINT "FK_25629c7d177dd7ea18637d67560" FOREIGN KEY ("agency_id", "staff_id") REFERENCES "staff"("agency_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "caseload" ADD CONSTRAINT "FK_41218c0c1bcbab64e7003a543ff" FOREIGN KEY ("agency_id", "seeker_id") REFERENCES "seeker"("agency_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "episode" ADD CONSTRAINT "FK_1f909392dd8b9768175384e43ab" FOREIGN KEY ("agency_id", "seeker_id") REFERENCES "seeker"("agency_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "seeker_status" ADD CONSTRAINT "FK_98f26dc22a53f471a64c42a2a5c" FOREIGN KEY ("agency_id", "seeker_id") REFERENCES "seeker"("agency_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "contact_seeker" ADD CONSTRAINT "FK_5e008005c630b9fcfaa7a72d0bb" FOREIGN KEY ("agency_id", "seeker_id") REFERENCES "seeker"("agency_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "contact_seeker" ADD CONSTRAINT "FK_7584341707e2bf6a9c39a6e21d7" FOREIGN KEY ("agency_id", "contact_id") REFERENCES "contact"("agency_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "contact_staff" ADD CONSTRAINT "FK_24e35bfc40195cd19a62e8d2e39" FOREIGN KEY ("agency_id", "staff_id") REFERENCES "staff"("agency_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "contact_staff" ADD CONSTRAINT "FK_7f230c464f63409b58833fd0331" FOREIGN KEY ("agency_id", "contact_id") REFERENCES "contact"("agency_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "follow_up" ADD CONSTRAINT "FK_ebf05fc36afc1fc1fb1ab50d824" FOREIGN KEY ("agency_id", "owner_staff_id") REFERENCES "staff"("agency_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "follow_up" ADD CONSTRAINT "FK_93cbde6362ce140e6f0699566f7" FOREIGN KEY ("agency_id", "employer_id") REFERENCES "employer"("agency_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "follow_up" ADD CONSTRAINT "FK_e0e62f34121994e466966e0c48d" FOREIGN KEY ("agency_id", "done_by_contact_id") REFERENCES "contact"("agency_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "follow_up" ADD CONSTRAINT "FK_b73c82b4b7215733d49d60a452b" FOREIGN KEY ("agency_id", "contact_id") REFERENCES "contact"("agency_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "answer" ADD CONSTRAINT "FK_3421bf9a9fe1c70c967021ab199" FOREIGN KEY ("agency_id", "opening_id") REFERENCES "opening"("agency_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "answer" ADD CONSTRAINT "FK_b3a255d99bfad2e245619521c33" FOREIGN KEY ("agency_id", "seeker_id") REFERENCES "seeker"("agency_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "own_order" ADD CONSTRAINT "FK_dd0bddc92c61580b1a7bda82ea2" FOREIGN KEY ("agency_id", "seeker_id") REFERENCES "seeker"("agency_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "preference_version" ADD CONSTRAINT "FK_f13b0a115e3330f81329af9901d" FOREIGN KEY ("agency_id", "seeker_id") REFERENCES "seeker"("agency_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "ranking" ADD CONSTRAINT "FK_80c92bab2005bfd82f79c755237" FOREIGN KEY ("agency_id", "preference_version_id") REFERENCES "preference_version"("agency_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "ranking" ADD CONSTRAINT "FK_87415bb56868cbe89ef144d50d6" FOREIGN KEY ("agency_id", "seeker_id") REFERENCES "seeker"("agency_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "staff_week" ADD CONSTRAINT "FK_2d2b71a394b40ba6a130f46ba93" FOREIGN KEY ("agency_id", "staff_id") REFERENCES "staff"("agency_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await agencyTable(runner, 'employer');
    await agencyTable(runner, 'employer_site');
    await agencyTable(runner, 'employer_person');
    await agencyTable(runner, 'do_not_contact');
    await agencyTable(runner, 'stage_event');
    await agencyTable(runner, 'fact_entry');
    await agencyTable(runner, 'need');
    await agencyTable(runner, 'opening');
    await agencyTable(runner, 'opening_site');
    await agencyTable(runner, 'contact');
    await agencyTable(runner, 'contact_person');
    await agencyTable(runner, 'seeker', { seekerColumn: 'id' });
    await agencyTable(runner, 'caseload', { seekerColumn: 'seeker_id' });
    await agencyTable(runner, 'episode', { seekerColumn: 'seeker_id' });
    await agencyTable(runner, 'seeker_status', { seekerColumn: 'seeker_id' });
    await agencyTable(runner, 'contact_seeker', { seekerColumn: 'seeker_id' });
    await agencyTable(runner, 'contact_staff');
    await agencyTable(runner, 'follow_up');
    await agencyTable(runner, 'answer', { seekerColumn: 'seeker_id' });
    await agencyTable(runner, 'own_order', { seekerColumn: 'seeker_id' });
    await agencyTable(runner, 'preference_version', { seekerColumn: 'seeker_id' });
    await agencyTable(runner, 'ranking', { seekerColumn: 'seeker_id' });
    await agencyTable(runner, 'staff_week');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `DROP TABLE "staff_week", "ranking", "preference_version", "own_order", "answer", "follow_up", "contact_staff", "contact_seeker", "seeker_status", "episode", "caseload", "seeker", "contact_person", "contact", "opening_site", "opening", "need", "fact_entry", "stage_event", "do_not_contact", "employer_person", "employer_site", "employer" CASCADE`,
    );
  }
}
