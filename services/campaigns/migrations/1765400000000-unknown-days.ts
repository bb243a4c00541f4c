import type { MigrationInterface, QueryRunner } from 'typeorm';

const statements = `
ALTER TABLE activity ADD COLUMN is_day_known boolean NOT NULL DEFAULT true;
ALTER TABLE activity ADD CONSTRAINT activity_day_unknown CHECK (is_day_known OR (ends_on > starts_on AND starts_at IS NULL));
COMMENT ON COLUMN activity.is_day_known IS 'False: it was on some day of the period from starts_on to ends_on, and no paper says which.';`;

export class UnknownDays1765400000000 implements MigrationInterface {
  readonly name = 'UnknownDays1765400000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(statements);
  }

  down(): Promise<void> {
    throw new Error('history is not undone: restore a backup instead');
  }
}
