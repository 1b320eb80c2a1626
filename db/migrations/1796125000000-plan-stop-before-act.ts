import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a visit of a plan said before a person last acted on it, so that the act can be taken back. */
export class PlanStopBeforeAct1796125000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE plan_stop ADD COLUMN before jsonb`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE plan_stop DROP COLUMN before`);
  }
}
