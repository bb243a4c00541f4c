import type { MigrationInterface, QueryRunner } from 'typeorm';

const statements = `
CREATE FUNCTION in_scope(path text) RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT path >= nullif(current_setting('app.scope', true), '') COLLATE "C"
     AND path < (nullif(current_setting('app.scope', true), '') || '~') COLLATE "C"
$$;
COMMENT ON FUNCTION in_scope(text) IS 'Whether a path of the tree lies in the subtree that the transaction works for.';
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% of % is history and is not changed', TG_OP, TG_TABLE_NAME USING ERRCODE = 'integrity_constraint_violation';
END $$;

CREATE TABLE campaign (
  id uuid CONSTRAINT campaign_pk PRIMARY KEY,
  key text NOT NULL,
  kind text NOT NULL,
  unit_id uuid NOT NULL,
  path text COLLATE "C" NOT NULL,
  title text NOT NULL,
  started_on date,
  ended_on date,
  predecessor_id uuid REFERENCES campaign (id),
  content_count int,
  document_id uuid,
  search_key text NOT NULL,
  recorded_at timestamptz NOT NULL,
  CONSTRAINT campaign_key_once UNIQUE (key),
  CONSTRAINT campaign_kind_known CHECK (kind IN ('CAMPAIGN', 'MOVEMENT', 'STUDY_DIRECTIVE', 'PROGRAMME')),
  CONSTRAINT campaign_days CHECK (ended_on >= started_on)
);
CREATE INDEX campaign_unit ON campaign (unit_id, id);
CREATE TABLE campaign_title (
  id uuid CONSTRAINT campaign_title_pk PRIMARY KEY,
  campaign_id uuid NOT NULL REFERENCES campaign (id),
  title text NOT NULL,
  kind text NOT NULL,
  valid_from date,
  valid_until date,
  document_id uuid,
  search_key text NOT NULL,
  recorded_at timestamptz NOT NULL,
  CONSTRAINT campaign_title_kind_known CHECK (kind IN ('OFFICIAL', 'ALIAS')),
  CONSTRAINT campaign_title_days CHECK (valid_until > valid_from),
  CONSTRAINT campaign_title_once UNIQUE (campaign_id, search_key)
);
CREATE TABLE annual_theme (
  id uuid CONSTRAINT annual_theme_pk PRIMARY KEY,
  unit_id uuid NOT NULL,
  path text COLLATE "C" NOT NULL,
  year int NOT NULL,
  kind text NOT NULL,
  title text NOT NULL,
  asks_pledge boolean NOT NULL,
  document_id uuid,
  recorded_at timestamptz NOT NULL,
  CONSTRAINT annual_theme_once UNIQUE (unit_id, year, kind),
  CONSTRAINT annual_theme_kind_known CHECK (kind IN ('FRONT_WORK', 'STUDY')),
  CONSTRAINT annual_theme_year CHECK (year BETWEEN 1930 AND 2200)
);
CREATE TABLE plan (
  id uuid CONSTRAINT plan_pk PRIMARY KEY,
  unit_id uuid NOT NULL,
  path text COLLATE "C" NOT NULL,
  committee_id uuid,
  title text NOT NULL,
  starts_on date NOT NULL,
  ends_on date NOT NULL,
  state text NOT NULL,
  version int NOT NULL,
  number text,
  issued_on date,
  closed_on date,
  document_id uuid,
  theme_id uuid REFERENCES annual_theme (id),
  asks_pledge boolean NOT NULL,
  parent_plan_ids uuid[] NOT NULL,
  campaign_ids uuid[] NOT NULL,
  implements_document_ids uuid[] NOT NULL,
  task_groups jsonb NOT NULL,
  returned_because text,
  recorded_at timestamptz NOT NULL,
  CONSTRAINT plan_state_known CHECK (state IN ('DRAFT', 'REVIEW', 'ISSUED', 'CLOSED')),
  CONSTRAINT plan_days CHECK (ends_on >= starts_on),
  CONSTRAINT plan_issue_whole CHECK (state IN ('DRAFT', 'REVIEW') OR (number IS NOT NULL AND issued_on IS NOT NULL)),
  CONSTRAINT plan_close_whole CHECK ((state = 'CLOSED') = (closed_on IS NOT NULL))
);
CREATE INDEX plan_unit ON plan (unit_id, starts_on, id);
CREATE INDEX plan_path ON plan (path, id);
CREATE INDEX plan_parents ON plan USING gin (parent_plan_ids);
CREATE INDEX plan_period ON plan (starts_on DESC, id DESC);
CREATE TABLE plan_version (
  plan_id uuid NOT NULL REFERENCES plan (id),
  version int NOT NULL,
  unit_id uuid NOT NULL,
  path text COLLATE "C" NOT NULL,
  title text NOT NULL,
  number text NOT NULL,
  issued_on date NOT NULL,
  document_id uuid,
  task_groups jsonb NOT NULL,
  reason text,
  recorded_at timestamptz NOT NULL,
  CONSTRAINT plan_version_pk PRIMARY KEY (plan_id, version)
);
CREATE TRIGGER plan_version_kept BEFORE UPDATE OR DELETE ON plan_version FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- CAM-9, also against two transactions that each add one half of a circle: they wait for each other.
CREATE FUNCTION plan_refuse_cycle() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  scope text := coalesce(current_setting('app.scope', true), '');
BEGIN
  IF cardinality(NEW.parent_plan_ids) = 0 THEN RETURN NULL; END IF;
  PERFORM pg_advisory_xact_lock(1762002);
  PERFORM set_config('app.scope', '/', true);
  IF EXISTS (
    WITH RECURSIVE above(id) AS (
      SELECT unnest(NEW.parent_plan_ids)
      UNION
      SELECT unnest(plan.parent_plan_ids) FROM above JOIN plan USING (id)
    ) SELECT FROM above WHERE above.id = NEW.id
  ) THEN
    RAISE EXCEPTION 'plan % would stand above itself', NEW.id USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = 'plan_without_cycle';
  END IF;
  PERFORM set_config('app.scope', scope, true);
  RETURN NULL;
END $$;
CREATE TRIGGER plan_without_cycle AFTER INSERT OR UPDATE OF parent_plan_ids ON plan FOR EACH ROW EXECUTE FUNCTION plan_refuse_cycle();

-- Where a plan belongs, draft or not: what a command asks before it knows whether its actor may see more.
CREATE FUNCTION plan_unit(plan uuid) RETURNS uuid LANGUAGE plpgsql AS $$
DECLARE
  scope text := coalesce(current_setting('app.scope', true), '');
  found_unit uuid;
BEGIN
  PERFORM set_config('app.scope', '/', true);
  SELECT p.unit_id INTO found_unit FROM plan p WHERE p.id = plan;
  PERFORM set_config('app.scope', scope, true);
  RETURN found_unit;
END $$;

ALTER TABLE campaign ENABLE ROW LEVEL SECURITY;
ALTER TABLE campaign FORCE ROW LEVEL SECURITY;
CREATE POLICY campaign_read ON campaign FOR SELECT USING (true);
CREATE POLICY campaign_add ON campaign FOR INSERT WITH CHECK (in_scope(path));
CREATE POLICY campaign_change ON campaign FOR UPDATE USING (in_scope(path)) WITH CHECK (in_scope(path));
ALTER TABLE campaign_title ENABLE ROW LEVEL SECURITY;
ALTER TABLE campaign_title FORCE ROW LEVEL SECURITY;
CREATE POLICY campaign_title_read ON campaign_title FOR SELECT USING (true);
CREATE POLICY campaign_title_add ON campaign_title FOR INSERT
  WITH CHECK (EXISTS (SELECT FROM campaign c WHERE c.id = campaign_id AND in_scope(c.path)));
ALTER TABLE annual_theme ENABLE ROW LEVEL SECURITY;
ALTER TABLE annual_theme FORCE ROW LEVEL SECURITY;
CREATE POLICY annual_theme_read ON annual_theme FOR SELECT USING (true);
CREATE POLICY annual_theme_add ON annual_theme FOR INSERT WITH CHECK (in_scope(path));
-- What was issued is public; drafts and reviews are seen in their own subtree alone.
ALTER TABLE plan ENABLE ROW LEVEL SECURITY;
ALTER TABLE plan FORCE ROW LEVEL SECURITY;
CREATE POLICY plan_read ON plan FOR SELECT USING (state IN ('ISSUED', 'CLOSED') OR in_scope(path));
CREATE POLICY plan_add ON plan FOR INSERT WITH CHECK (in_scope(path));
CREATE POLICY plan_change ON plan FOR UPDATE USING (in_scope(path)) WITH CHECK (in_scope(path));
ALTER TABLE plan_version ENABLE ROW LEVEL SECURITY;
ALTER TABLE plan_version FORCE ROW LEVEL SECURITY;
CREATE POLICY plan_version_read ON plan_version FOR SELECT USING (true);
CREATE POLICY plan_version_add ON plan_version FOR INSERT WITH CHECK (in_scope(path));`;

export class Plans1762002000000 implements MigrationInterface {
  readonly name = 'Plans1762002000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(statements);
  }

  down(): Promise<void> {
    throw new Error('history is not undone: restore a backup instead');
  }
}
