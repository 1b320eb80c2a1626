import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Travel times that a routing service has measured between an agency's places. Not audited: nobody decides them, and they can be
 * asked for again.
 */
export class CreateTravelTimes1795540000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE travel_time (
        agency_id uuid NOT NULL REFERENCES agency (id),
        engine text NOT NULL,
        mode text NOT NULL,
        from_at text NOT NULL,
        to_at text NOT NULL,
        seconds integer,
        measured_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (agency_id, engine, mode, from_at, to_at))`);
    await runner.query(`ALTER TABLE travel_time ENABLE ROW LEVEL SECURITY`);
    await runner.query(`ALTER TABLE travel_time FORCE ROW LEVEL SECURITY`);
    await runner.query(
      `CREATE POLICY own_agency ON travel_time USING (agency_id = current_agency()) WITH CHECK (agency_id = current_agency())`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE travel_time`);
  }
}
