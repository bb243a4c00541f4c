import type { MigrationInterface, QueryRunner } from 'typeorm';

const statements = `
ALTER TABLE progress_entry ADD COLUMN is_place_inferred boolean NOT NULL DEFAULT false;
COMMENT ON COLUMN progress_entry.is_place_inferred IS 'The source names no unit; this one was concluded from what it says.';`;

export class InferredPlaces1762002003000 implements MigrationInterface {
  readonly name = 'InferredPlaces1762002003000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(statements);
  }

  down(): Promise<void> {
    throw new Error('history is not undone: restore a backup instead');
  }
}
