import type { MigrationInterface, QueryRunner } from 'typeorm';

const statements = `
-- A row that changes leaves its earlier form in <table>_history: what was known when stays answerable.
CREATE FUNCTION keep_history() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.recorded_from < OLD.recorded_from THEN
    RAISE EXCEPTION '% is recorded before what it replaces', TG_TABLE_NAME USING ERRCODE = 'check_violation';
  END IF;
  EXECUTE format('INSERT INTO %I SELECT ($1).*, $2', TG_TABLE_NAME || '_history') USING OLD, NEW.recorded_from;
  RETURN NEW;
END $$;
CREATE FUNCTION refuse_rewriting() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% keeps what was recorded: % is refused', TG_TABLE_NAME, TG_OP USING ERRCODE = 'insufficient_privilege';
END $$;
CREATE TABLE command_answer (
  actor_id text NOT NULL,
  command text NOT NULL,
  idempotency_key text NOT NULL,
  input_digest text NOT NULL,
  answer_id uuid NOT NULL,
  recorded_from timestamptz NOT NULL,
  CONSTRAINT command_answer_key PRIMARY KEY (actor_id, command, idempotency_key)
);`;

export class History1760000100000 implements MigrationInterface {
  readonly name = 'History1760000100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(statements);
  }

  down(): Promise<void> {
    throw new Error('history is not undone: restore a backup instead');
  }
}
