import type { MigrationInterface, QueryRunner } from 'typeorm';

const statements = `
-- What was scored, shown and decided stays; only where its rows lie in the tree follows a reform.
CREATE FUNCTION refuse_change_but_path() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND (to_jsonb(NEW) - 'path') = (to_jsonb(OLD) - 'path') THEN RETURN NEW; END IF;
  RAISE EXCEPTION '% of % is history and is not changed', TG_OP, TG_TABLE_NAME USING ERRCODE = 'integrity_constraint_violation';
END $$;
DO $$
DECLARE
  name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['score', 'score_evidence', 'score_step'] LOOP
    EXECUTE format('DROP TRIGGER %I ON %I', name || '_kept', name);
    EXECUTE format('CREATE TRIGGER %I BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION refuse_change_but_path()', name || '_kept', name);
  END LOOP;
END $$;`;

export class EmulationPaths1762100004000 implements MigrationInterface {
  readonly name = 'EmulationPaths1762100004000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(statements);
  }

  down(): Promise<void> {
    throw new Error('history is not undone: restore a backup instead');
  }
}
