import type { MigrationInterface, QueryRunner } from 'typeorm';

// Households are indexed anew, since more is alike than before: the index of those that wait follows the version.
export class LikenessAgain1765100000000 implements MigrationInterface {
  readonly name = 'LikenessAgain1765100000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX household_likeness_behind;
      CREATE INDEX household_likeness_behind ON household (id) WHERE likeness_version < 2 AND erased_at IS NULL;`);
  }

  down(): Promise<void> {
    throw new Error('history is not undone: restore a backup instead');
  }
}
