import type { MigrationInterface, QueryRunner } from 'typeorm';

const statements = `
ALTER TABLE supervision_programme ADD COLUMN place_text text;
COMMENT ON COLUMN supervision_programme.place_text IS 'The place as the paper names it, where its unit has ended or is not named: the heir keeps the record.';
CREATE TABLE coordination_programme (
  id uuid NOT NULL,
  unit_id uuid NOT NULL,
  path text COLLATE "C" NOT NULL,
  kind text NOT NULL,
  number text,
  title text NOT NULL,
  parties jsonb NOT NULL,
  valid_from date NOT NULL,
  valid_to date,
  place_text text,
  document_id uuid,
  recorded_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT coordination_programme_key PRIMARY KEY (id),
  CONSTRAINT coordination_programme_kind CHECK (kind IN ('COORDINATION', 'ACTION', 'AGREEMENT')),
  CONSTRAINT coordination_programme_days CHECK (valid_to IS NULL OR valid_to >= valid_from),
  CONSTRAINT coordination_programme_parties CHECK (jsonb_array_length(parties) >= CASE kind WHEN 'ACTION' THEN 1 ELSE 2 END)
);
CREATE INDEX coordination_programme_path ON coordination_programme (path, id);
CREATE TRIGGER coordination_programme_never_lost BEFORE DELETE OR TRUNCATE ON coordination_programme
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting_history();
ALTER TABLE coordination_programme ENABLE ROW LEVEL SECURITY;
ALTER TABLE coordination_programme FORCE ROW LEVEL SECURITY;
CREATE POLICY coordination_programme_read ON coordination_programme FOR SELECT USING (true);
CREATE POLICY coordination_programme_add ON coordination_programme FOR INSERT WITH CHECK (path_in_scope(path));
CREATE POLICY coordination_programme_change ON coordination_programme FOR UPDATE USING (path_in_scope(path)) WITH CHECK (path_in_scope(path));`;

export class Coordination1764002002000 implements MigrationInterface {
  readonly name = 'Coordination1764002002000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(statements);
  }

  down(): Promise<void> {
    throw new Error('history is not undone: restore a backup instead');
  }
}
