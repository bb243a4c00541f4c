import type { MigrationInterface, QueryRunner } from 'typeorm';

const statements = `
CREATE TABLE practice_model (
  id uuid CONSTRAINT practice_model_pk PRIMARY KEY,
  unit_id uuid NOT NULL,
  path text COLLATE "C" NOT NULL,
  area_ids uuid[] NOT NULL,
  campaign_id uuid REFERENCES campaign (id),
  name text NOT NULL,
  summary text,
  category text NOT NULL,
  search_key text NOT NULL,
  state text NOT NULL,
  registered_on date NOT NULL,
  moved_on date NOT NULL,
  step_count int NOT NULL,
  ended_on date,
  outcome text,
  replicated_from_id uuid REFERENCES practice_model (id),
  is_place_inferred boolean NOT NULL,
  is_day_inferred boolean NOT NULL,
  recorded_at timestamptz NOT NULL,
  CONSTRAINT practice_model_state_known CHECK (state IN ('REGISTERED', 'ESTABLISHED', 'OPERATING', 'RECOGNISED', 'REPLICATED', 'ENDED')),
  CONSTRAINT practice_model_end_whole CHECK ((state = 'ENDED') = (ended_on IS NOT NULL AND outcome IS NOT NULL)),
  CONSTRAINT practice_model_outcome_known CHECK (outcome IN ('COMPLETED', 'MERGED', 'FAILED')),
  CONSTRAINT practice_model_days CHECK (moved_on >= registered_on)
);
CREATE INDEX practice_model_unit ON practice_model (unit_id, id);
CREATE INDEX practice_model_areas ON practice_model USING gin (area_ids);
CREATE INDEX practice_model_campaign ON practice_model (campaign_id, id);
CREATE INDEX practice_model_origin ON practice_model (replicated_from_id, id);
CREATE TABLE practice_model_step (
  model_id uuid NOT NULL REFERENCES practice_model (id),
  position int NOT NULL,
  unit_id uuid NOT NULL,
  path text COLLATE "C" NOT NULL,
  from_state text,
  to_state text NOT NULL,
  happened_on date NOT NULL,
  number text,
  decided_by_unit_id uuid,
  document_id uuid,
  reason text,
  recorded_at timestamptz NOT NULL,
  CONSTRAINT practice_model_step_pk PRIMARY KEY (model_id, position),
  CONSTRAINT practice_model_step_end_reasoned CHECK (to_state <> 'ENDED' OR reason IS NOT NULL)
);
CREATE TRIGGER practice_model_step_kept BEFORE UPDATE OR DELETE ON practice_model_step FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TABLE practice_model_headcount (
  id uuid CONSTRAINT practice_model_headcount_pk PRIMARY KEY,
  model_id uuid NOT NULL REFERENCES practice_model (id),
  unit_id uuid NOT NULL,
  path text COLLATE "C" NOT NULL,
  counted_on date NOT NULL,
  persons int,
  households int,
  document_id uuid,
  recorded_at timestamptz NOT NULL,
  CONSTRAINT practice_model_headcount_something CHECK (persons >= 0 OR households >= 0),
  CONSTRAINT practice_model_headcount_positive CHECK (coalesce(persons, 0) >= 0 AND coalesce(households, 0) >= 0)
);
CREATE INDEX practice_model_headcount_model ON practice_model_headcount (model_id, counted_on DESC, id DESC);
CREATE TRIGGER practice_model_headcount_kept BEFORE UPDATE OR DELETE ON practice_model_headcount FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- An origin is said once, and the tree of replication has no circle, also against two transactions that each add one half of it.
CREATE FUNCTION practice_model_refuse_cycle() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND OLD.replicated_from_id IS NOT NULL AND NEW.replicated_from_id IS DISTINCT FROM OLD.replicated_from_id THEN
    RAISE EXCEPTION 'the origin of model % is on record', NEW.id USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  IF NEW.replicated_from_id IS NULL THEN RETURN NULL; END IF;
  PERFORM pg_advisory_xact_lock(1762100);
  IF EXISTS (
    WITH RECURSIVE above(id) AS (
      SELECT NEW.replicated_from_id UNION SELECT m.replicated_from_id FROM above JOIN practice_model m USING (id)
    ) SELECT FROM above WHERE above.id = NEW.id
  ) THEN
    RAISE EXCEPTION 'model % would be its own origin', NEW.id USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = 'practice_model_without_cycle';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER practice_model_without_cycle AFTER INSERT OR UPDATE OF replicated_from_id ON practice_model FOR EACH ROW EXECUTE FUNCTION practice_model_refuse_cycle();

-- Models are public; they are written in their own subtree alone.
DO $$
DECLARE
  name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['practice_model', 'practice_model_step', 'practice_model_headcount'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
    EXECUTE format('CREATE POLICY %I ON %I FOR SELECT USING (true)', name || '_read', name);
    EXECUTE format('CREATE POLICY %I ON %I FOR INSERT WITH CHECK (in_scope(path))', name || '_add', name);
  END LOOP;
  EXECUTE 'CREATE POLICY practice_model_change ON practice_model FOR UPDATE USING (in_scope(path)) WITH CHECK (in_scope(path))';
END $$;`;

export class PracticeModels1762100000000 implements MigrationInterface {
  readonly name = 'PracticeModels1762100000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(statements);
  }

  down(): Promise<void> {
    throw new Error('history is not undone: restore a backup instead');
  }
}
