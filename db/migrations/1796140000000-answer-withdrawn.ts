import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When what a person said to an opening was taken back. The row stays. */
export class AnswerWithdrawn1796140000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE answer ADD COLUMN withdrawn_at timestamptz`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE answer DROP COLUMN withdrawn_at`);
  }
}
