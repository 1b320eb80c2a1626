import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An appointment ends on its day; those that were entered past midnight end with it. */
export class AppointmentByMidnight1796150000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`UPDATE appointment SET minutes = 1440 - starts_at WHERE starts_at + minutes > 1440`);
    await runner.query(
      `ALTER TABLE appointment ADD CONSTRAINT appointment_midnight CHECK (starts_at + minutes <= 1440)`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE appointment DROP CONSTRAINT appointment_midnight`);
  }
}
