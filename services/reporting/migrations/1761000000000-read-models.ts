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

      CREATE TABLE unit_count_step (
        parent_unit_id uuid,
        level text NOT NULL,
        unit_type text NOT NULL,
        day date NOT NULL,
        delta integer NOT NULL,
        CONSTRAINT unit_count_step_key UNIQUE NULLS NOT DISTINCT (parent_unit_id, level, unit_type, day)
      );
      COMMENT ON COLUMN unit_count_step.parent_unit_id IS 'The unit below which is counted; null: the whole country.';
      COMMENT ON COLUMN unit_count_step.day IS 'From this day on there are delta more; -infinity: no start is known.';

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
