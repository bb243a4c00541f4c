import type { MigrationInterface, QueryRunner } from 'typeorm';

const statements = `
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
CREATE TABLE right_copy (
  person_id uuid NOT NULL,
  subject_hash text NOT NULL,
  action_name text NOT NULL,
  unit_id uuid NOT NULL,
  valid_from date NOT NULL,
  valid_until date
);
CREATE INDEX right_copy_person ON right_copy (person_id);
CREATE INDEX right_copy_subject ON right_copy (subject_hash, action_name);
CREATE TABLE command_answer (
  actor_id text NOT NULL,
  command text NOT NULL,
  idempotency_key text NOT NULL,
  input_digest text NOT NULL,
  answer_id uuid NOT NULL,
  recorded_from timestamptz NOT NULL,
  CONSTRAINT command_answer_key PRIMARY KEY (actor_id, command, idempotency_key)
);`;

export class Copies1764000001000 implements MigrationInterface {
  readonly name = 'Copies1764000001000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(statements);
  }

  down(): Promise<void> {
    throw new Error('history is not undone: restore a backup instead');
  }
}
