import type { MigrationInterface, QueryRunner } from 'typeorm';

// Read models are SQL only: projections write them, nothing maps them to objects.
export class ReadModels1761000000000 implements MigrationInterface {
  readonly name = 'ReadModels1761000000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE unit_version_copy (
        version_id uuid CONSTRAINT unit_version_copy_key PRIMARY KEY,
        unit_id uuid NOT NULL,
        level text NOT NULL,
        unit_type text NOT NULL,
        parent_unit_id uuid,
        valid_from date,
        valid_until date
      );
      CREATE INDEX unit_version_copy_unit ON unit_version_copy (unit_id);
      CREATE INDEX unit_version_copy_parent ON unit_version_copy (parent_unit_id);

      CREATE TABLE right_copy (
        person_id uuid NOT NULL,
        subject_hash text NOT NULL,
        action_name text NOT NULL,
        unit_id uuid NOT NULL,
        valid_from date NOT NULL,
        valid_until date
      );
      CREATE INDEX right_copy_person ON right_copy (person_id);
      CREATE INDEX right_copy_subject ON right_copy (subject_hash, action_name);`);
  }

  down(): Promise<void> {
    throw new Error('read models are not undone: drop the database and let them be folded anew');
  }
}
