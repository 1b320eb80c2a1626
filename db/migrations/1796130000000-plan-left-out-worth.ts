import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Of a business that a plan leaves out also what a visit would be for, and worth it for: whoever swaps chooses by that. */
export class PlanLeftOutWorth1796130000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `ALTER TABLE plan_left_out ADD COLUMN purpose text, ADD COLUMN reasons jsonb NOT NULL DEFAULT '[]'`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE plan_left_out DROP COLUMN purpose, DROP COLUMN reasons`);
  }
}
