import type { MigrationInterface, QueryRunner } from 'typeorm';

const statements = `
CREATE TABLE indicator (
  id uuid CONSTRAINT indicator_pk PRIMARY KEY,
  key text NOT NULL,
  unit_id uuid NOT NULL,
  path text COLLATE "C" NOT NULL,
  measure text NOT NULL,
  aggregation text NOT NULL,
  parent_indicator_id uuid REFERENCES indicator (id),
  version int NOT NULL,
  name text NOT NULL,
  numerator_name text,
  denominator_name text,
  is_of_which_complete boolean NOT NULL,
  valid_from date,
  document_id uuid,
  search_key text NOT NULL,
  recorded_at timestamptz NOT NULL,
  CONSTRAINT indicator_key_once UNIQUE (key),
  CONSTRAINT indicator_aggregation_known CHECK (aggregation IN ('SUM', 'LAST', 'RATIO', 'NONE')),
  CONSTRAINT indicator_ratio_whole CHECK (aggregation <> 'RATIO' OR (numerator_name IS NOT NULL AND denominator_name IS NOT NULL))
);
CREATE INDEX indicator_parent ON indicator (parent_indicator_id);
CREATE TABLE indicator_version (
  indicator_id uuid NOT NULL REFERENCES indicator (id),
  version int NOT NULL,
  name text NOT NULL,
  numerator_name text,
  denominator_name text,
  is_of_which_complete boolean NOT NULL,
  valid_from date,
  document_id uuid,
  reason text,
  recorded_at timestamptz NOT NULL,
  CONSTRAINT indicator_version_pk PRIMARY KEY (indicator_id, version)
);
CREATE TRIGGER indicator_version_kept BEFORE UPDATE OR DELETE ON indicator_version FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TABLE target (
  id uuid CONSTRAINT target_pk PRIMARY KEY,
  plan_id uuid REFERENCES plan (id),
  indicator_id uuid NOT NULL REFERENCES indicator (id),
  unit_id uuid NOT NULL,
  path text COLLATE "C" NOT NULL,
  parent_target_id uuid REFERENCES target (id),
  starts_on date NOT NULL,
  ends_on date NOT NULL,
  comparator text NOT NULL,
  value numeric(28, 4) NOT NULL,
  reserve numeric(28, 4),
  numerator numeric(28, 4),
  denominator numeric(28, 4),
  base text,
  base_value numeric(28, 4),
  text text NOT NULL,
  place_unit_ids uuid[] NOT NULL,
  origin text NOT NULL,
  state text NOT NULL,
  due_on date,
  document_id uuid,
  assigned_value numeric(28, 4),
  registered_value numeric(28, 4),
  version int NOT NULL,
  successor_target_id uuid REFERENCES target (id),
  cause text NOT NULL,
  reason text,
  recorded_at timestamptz NOT NULL,
  CONSTRAINT target_state_known CHECK (state IN ('PROPOSED', 'ASSIGNED', 'REGISTERED', 'AGREED', 'ACHIEVED', 'NOT_ACHIEVED', 'SUCCEEDED', 'WITHDRAWN')),
  CONSTRAINT target_days CHECK (ends_on >= starts_on),
  CONSTRAINT target_value_positive CHECK (value >= 0),
  CONSTRAINT target_reserve_positive CHECK (reserve >= 0),
  CONSTRAINT target_denominator CHECK (denominator > 0),
  CONSTRAINT target_not_its_own_parent CHECK (parent_target_id <> id),
  CONSTRAINT target_root_has_plan CHECK (parent_target_id IS NOT NULL OR plan_id IS NOT NULL),
  CONSTRAINT target_succeeded CHECK ((state = 'SUCCEEDED') = (successor_target_id IS NOT NULL))
);
COMMENT ON COLUMN target.reserve IS 'What of the value is not handed down; null where values of units do not add up (ratios).';
CREATE INDEX target_parent ON target (parent_target_id, unit_id);
CREATE INDEX target_plan ON target (plan_id, id);
CREATE INDEX target_unit ON target (unit_id, id);
CREATE INDEX target_path ON target (path, id);
CREATE UNIQUE INDEX target_once_a_unit ON target (parent_target_id, unit_id) WHERE state NOT IN ('SUCCEEDED', 'WITHDRAWN');
CREATE TABLE target_version (
  target_id uuid NOT NULL REFERENCES target (id),
  version int NOT NULL,
  unit_id uuid NOT NULL,
  parent_target_id uuid,
  path text COLLATE "C" NOT NULL,
  value numeric(28, 4) NOT NULL,
  reserve numeric(28, 4),
  state text NOT NULL,
  cause text NOT NULL,
  reason text,
  recorded_at timestamptz NOT NULL,
  CONSTRAINT target_version_pk PRIMARY KEY (target_id, version)
);
CREATE TRIGGER target_version_kept BEFORE UPDATE OR DELETE ON target_version FOR EACH ROW EXECUTE FUNCTION refuse_change();
-- Every state that a target was ever in is kept by the database itself.
CREATE FUNCTION target_keep_version() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO target_version (target_id, version, unit_id, parent_target_id, path, value, reserve, state, cause, reason, recorded_at)
  VALUES (NEW.id, NEW.version, NEW.unit_id, NEW.parent_target_id, NEW.path, NEW.value, NEW.reserve, NEW.state, NEW.cause, NEW.reason, NEW.recorded_at);
  RETURN NULL;
END $$;
CREATE TRIGGER target_versions AFTER INSERT OR UPDATE OF value, reserve, state, parent_target_id, unit_id, successor_target_id
  ON target FOR EACH ROW EXECUTE FUNCTION target_keep_version();

CREATE FUNCTION target_is_counted(state text) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT state IN ('ASSIGNED', 'AGREED', 'ACHIEVED', 'NOT_ACHIEVED')
$$;
COMMENT ON FUNCTION target_is_counted(text) IS 'Whether a target in this state takes its value from its parent: offers, withdrawn and succeeded ones do not.';
-- THE CONSERVATION LAW: children + reserve = parent, at every commit. The parent is locked first and read after, so two
-- transactions that each keep the law alone cannot break it together.
CREATE FUNCTION target_check_sum(checked uuid) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  parent record;
  children numeric;
BEGIN
  IF checked IS NULL THEN RETURN; END IF;
  SELECT t.value, t.reserve, t.state INTO parent FROM target t WHERE t.id = checked FOR UPDATE;
  SELECT coalesce(sum(t.value), 0) INTO children FROM target t WHERE t.parent_target_id = checked AND target_is_counted(t.state);
  IF parent.reserve IS NULL THEN RETURN; END IF;
  IF (parent.state IN ('SUCCEEDED', 'WITHDRAWN') AND children <> 0)
     OR (parent.state NOT IN ('SUCCEEDED', 'WITHDRAWN') AND parent.value <> children + parent.reserve) THEN
    RAISE EXCEPTION 'target %: % below it and % in reserve are not %', checked, children, parent.reserve, parent.value
      USING ERRCODE = 'check_violation', CONSTRAINT = 'targets_conserved';
  END IF;
END $$;
CREATE FUNCTION target_keep_sum() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  scope text := coalesce(current_setting('app.scope', true), '');
  is_felt_above boolean := true;
BEGIN
  PERFORM set_config('app.scope', '/', true);
  IF TG_OP = 'UPDATE' THEN
    is_felt_above := (OLD.value, target_is_counted(OLD.state), OLD.parent_target_id)
      IS DISTINCT FROM (NEW.value, target_is_counted(NEW.state), NEW.parent_target_id);
  ELSE
    is_felt_above := target_is_counted(NEW.state);
  END IF;
  IF is_felt_above THEN
    PERFORM target_check_sum(NEW.parent_target_id);
    IF TG_OP = 'UPDATE' AND OLD.parent_target_id IS DISTINCT FROM NEW.parent_target_id THEN
      PERFORM target_check_sum(OLD.parent_target_id);
    END IF;
  END IF;
  PERFORM target_check_sum(NEW.id);
  PERFORM set_config('app.scope', scope, true);
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER targets_conserved AFTER INSERT OR UPDATE OF value, reserve, state, parent_target_id ON target DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION target_keep_sum();
CREATE TRIGGER target_not_deleted BEFORE DELETE ON target FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- Where a target belongs and who handed it down, proposals included: what a command asks before it knows what its actor may see.
CREATE FUNCTION target_place(target uuid) RETURNS TABLE (unit_id uuid, parent_unit_id uuid) LANGUAGE plpgsql AS $$
DECLARE
  scope text := coalesce(current_setting('app.scope', true), '');
BEGIN
  PERFORM set_config('app.scope', '/', true);
  RETURN QUERY SELECT t.unit_id, p.unit_id FROM target t LEFT JOIN target p ON p.id = t.parent_target_id WHERE t.id = target;
  PERFORM set_config('app.scope', scope, true);
END $$;

ALTER TABLE indicator ENABLE ROW LEVEL SECURITY;
ALTER TABLE indicator FORCE ROW LEVEL SECURITY;
CREATE POLICY indicator_read ON indicator FOR SELECT USING (true);
CREATE POLICY indicator_add ON indicator FOR INSERT WITH CHECK (in_scope(path));
CREATE POLICY indicator_change ON indicator FOR UPDATE USING (in_scope(path)) WITH CHECK (in_scope(path));
ALTER TABLE indicator_version ENABLE ROW LEVEL SECURITY;
ALTER TABLE indicator_version FORCE ROW LEVEL SECURITY;
CREATE POLICY indicator_version_read ON indicator_version FOR SELECT USING (true);
CREATE POLICY indicator_version_add ON indicator_version FOR INSERT
  WITH CHECK (EXISTS (SELECT FROM indicator i WHERE i.id = indicator_id AND in_scope(i.path)));
-- Targets of plans that are not issued yet are seen in their own subtree alone.
ALTER TABLE target ENABLE ROW LEVEL SECURITY;
ALTER TABLE target FORCE ROW LEVEL SECURITY;
CREATE POLICY target_read ON target FOR SELECT USING (state <> 'PROPOSED' OR in_scope(path));
CREATE POLICY target_add ON target FOR INSERT WITH CHECK (in_scope(path));
CREATE POLICY target_change ON target FOR UPDATE USING (in_scope(path)) WITH CHECK (in_scope(path));
ALTER TABLE target_version ENABLE ROW LEVEL SECURITY;
ALTER TABLE target_version FORCE ROW LEVEL SECURITY;
CREATE POLICY target_version_read ON target_version FOR SELECT USING (state <> 'PROPOSED' OR in_scope(path));
CREATE POLICY target_version_add ON target_version FOR INSERT WITH CHECK (in_scope(path));

CREATE TABLE lineage_copy (
  link_id uuid CONSTRAINT lineage_copy_pk PRIMARY KEY,
  from_unit_id uuid NOT NULL,
  to_unit_id uuid NOT NULL,
  extent text NOT NULL,
  effective_on date NOT NULL
);
CREATE INDEX lineage_copy_from ON lineage_copy (from_unit_id);
CREATE INDEX lineage_copy_to ON lineage_copy (to_unit_id);
-- Units that ended, or gave a part away, while targets were open, and whose heirs nobody may guess.
CREATE TABLE succession_case (
  id uuid CONSTRAINT succession_case_pk PRIMARY KEY,
  unit_id uuid NOT NULL,
  path text COLLATE "C" NOT NULL,
  reason text NOT NULL,
  heir_unit_ids uuid[] NOT NULL,
  effective_on date NOT NULL,
  state text NOT NULL,
  opened_at timestamptz NOT NULL,
  settled_at timestamptz,
  CONSTRAINT succession_case_state_known CHECK (state IN ('OPEN', 'SETTLED')),
  CONSTRAINT succession_case_reason_known CHECK (reason IN ('SPLIT', 'EXTENT_UNSTATED', 'NO_HEIR', 'HEIR_NOT_BELOW'))
);
CREATE UNIQUE INDEX succession_case_open ON succession_case (unit_id) WHERE state = 'OPEN';
ALTER TABLE succession_case ENABLE ROW LEVEL SECURITY;
ALTER TABLE succession_case FORCE ROW LEVEL SECURITY;
CREATE POLICY succession_case_scope ON succession_case USING (in_scope(path)) WITH CHECK (in_scope(path));`;

export class Targets1762002001000 implements MigrationInterface {
  readonly name = 'Targets1762002001000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(statements);
  }

  down(): Promise<void> {
    throw new Error('history is not undone: restore a backup instead');
  }
}
