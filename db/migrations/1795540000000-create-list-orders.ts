import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The orders of the lists, so that a page is read in its order instead of sorting everything: see EmployersQueries and OpeningsQueries. */
export class CreateListOrders1795540000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE INDEX employer_by_name ON employer (agency_id, lower(name), id) WHERE archived_at IS NULL`,
    );
    await runner.query(
      `CREATE INDEX employer_by_last_contact ON employer (agency_id, coalesce(last_contact_on, '-infinity'::date), id) WHERE archived_at IS NULL`,
    );
    await runner.query(
      `CREATE INDEX opening_by_age ON opening (agency_id, (date '9999-12-31' - heard_on), id) WHERE archived_at IS NULL`,
    );
    await runner.query(
      `CREATE INDEX opening_by_title ON opening (agency_id, lower(title), id) WHERE archived_at IS NULL`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const name of ['employer_by_name', 'employer_by_last_contact', 'opening_by_age', 'opening_by_title'])
      await runner.query(`DROP INDEX ${name}`);
  }
}
