import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Colleagues of one team are planned together: which parts of a run belong to one group. */
export class PlanRunGroups1795550000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE plan_run_part ADD COLUMN group_number integer NOT NULL DEFAULT 1`);
    await runner.query(`ALTER TABLE plan_run_part ALTER COLUMN group_number DROP DEFAULT`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE plan_run_part DROP COLUMN group_number`);
  }
}
