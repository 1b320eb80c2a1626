import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a visit of a plan was before its contact was logged: a contact that is withdrawn gives that back. */
export class PlanStopBeforeContact1795575000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE plan_stop ADD COLUMN state_before_contact text`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE plan_stop DROP COLUMN state_before_contact`);
  }
}
