import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What an address service has said of the addresses of an agency's businesses, so that it is asked once. Not audited: nobody decides it,
 * and it can be asked for again.
 */
export class CreateLocatedAddresses1795560000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE located_address (
        agency_id uuid NOT NULL REFERENCES agency (id),
        service text NOT NULL,
        address text NOT NULL,
        lat double precision,
        lon double precision,
        located_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (agency_id, service, address))`);
    await runner.query(`ALTER TABLE located_address ENABLE ROW LEVEL SECURITY`);
    await runner.query(`ALTER TABLE located_address FORCE ROW LEVEL SECURITY`);
    await runner.query(
      `CREATE POLICY own_agency ON located_address USING (agency_id = current_agency()) WITH CHECK (agency_id = current_agency())`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE located_address`);
  }
}
