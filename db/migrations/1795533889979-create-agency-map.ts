import { agencyTable } from '@inroads/platform/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The ground that an agency's page draws its points and routes on. */
export class CreateAgencyMap1795533889979 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "agency_map" ("id" uuid NOT NULL, "version" integer NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, "created_by" uuid, "changed_at" TIMESTAMP WITH TIME ZONE NOT NULL, "changed_by" uuid, "agency_id" uuid NOT NULL, "name" text NOT NULL, "shapes" jsonb NOT NULL, CONSTRAINT "UQ_fc23b0397f2a76beb242a471087" UNIQUE ("agency_id"), CONSTRAINT "UQ_42cff3255cd95024b62bcb29977" UNIQUE ("agency_id", "id"), CONSTRAINT "PK_6cb1efd265046ed166f470b4205" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `ALTER TABLE "agency_map" ADD CONSTRAINT "FK_fc23b0397f2a76beb242a471087" FOREIGN KEY ("agency_id") REFERENCES "agency"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await agencyTable(runner, 'agency_map');
  }

  down(): Promise<void> {
    throw new Error('No way back: restore the backup, or write the next migration.');
  }
}
