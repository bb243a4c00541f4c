import type { MigrationInterface, QueryRunner } from 'typeorm';

const statements = `
CREATE TABLE activity_kind (
  id uuid NOT NULL,
  code text NOT NULL,
  name text NOT NULL,
  source text NOT NULL,
  document_id uuid,
  recorded_at timestamptz NOT NULL,
  recorded_by text NOT NULL,
  CONSTRAINT activity_kind_pk PRIMARY KEY (id),
  CONSTRAINT activity_kind_once UNIQUE (code)
);
COMMENT ON TABLE activity_kind IS 'Kinds of activities as papers call them; a new kind is a row.';
CREATE TRIGGER activity_kind_kept BEFORE UPDATE OR DELETE ON activity_kind FOR EACH ROW EXECUTE FUNCTION refuse_change();
INSERT INTO activity_kind (id, code, name, source, recorded_at, recorded_by)
SELECT gen_random_uuid(), code, name, 'Proposal of this system', now(), 'migration'
  FROM (VALUES ('CONFERENCE', 'Hội nghị'), ('VISIT', 'Thăm hỏi, tặng quà'), ('OTHER', 'Hoạt động khác')) AS kinds (code, name);

CREATE TABLE activity (
  id uuid NOT NULL,
  unit_id uuid NOT NULL,
  path text COLLATE "C" NOT NULL,
  kind_id uuid NOT NULL REFERENCES activity_kind (id),
  kind_code text NOT NULL,
  title text NOT NULL,
  starts_on date NOT NULL,
  ends_on date NOT NULL,
  starts_at text,
  place_unit_id uuid,
  area_id uuid,
  place_text text,
  campaign_ids uuid[] NOT NULL,
  plan_id uuid REFERENCES plan (id),
  task_group int,
  coordination_programme_ids uuid[] NOT NULL,
  document_id uuid,
  media jsonb NOT NULL,
  is_public boolean NOT NULL,
  state text NOT NULL,
  participant_count int,
  is_approximate boolean NOT NULL,
  outcome text,
  cancelled_because text,
  version int NOT NULL,
  recorded_at timestamptz NOT NULL,
  CONSTRAINT activity_pk PRIMARY KEY (id),
  CONSTRAINT activity_state_known CHECK (state IN ('PLANNED', 'HELD', 'CANCELLED')),
  CONSTRAINT activity_days CHECK (ends_on >= starts_on),
  CONSTRAINT activity_time CHECK (starts_at ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  CONSTRAINT activity_group_of_plan CHECK (task_group IS NULL OR (plan_id IS NOT NULL AND task_group > 0)),
  CONSTRAINT activity_participants CHECK (participant_count >= 0 AND (participant_count IS NULL OR state = 'HELD')),
  CONSTRAINT activity_cancelled_whole CHECK ((state = 'CANCELLED') = (cancelled_because IS NOT NULL))
);
COMMENT ON COLUMN activity.participant_count IS 'Null: nobody counted, which is not 0.';
CREATE INDEX activity_unit ON activity (unit_id, starts_on DESC, id DESC);
CREATE INDEX activity_path ON activity (path, starts_on);
CREATE INDEX activity_newest ON activity (starts_on DESC, id DESC);
CREATE INDEX activity_campaigns ON activity USING gin (campaign_ids);
CREATE INDEX activity_coordination ON activity USING gin (coordination_programme_ids);
CREATE INDEX activity_plan ON activity (plan_id, starts_on DESC, id DESC) WHERE plan_id IS NOT NULL;
CREATE TABLE activity_version (
  activity_id uuid NOT NULL REFERENCES activity (id),
  version int NOT NULL,
  unit_id uuid NOT NULL,
  path text COLLATE "C" NOT NULL,
  content jsonb NOT NULL,
  reason text,
  recorded_at timestamptz NOT NULL,
  recorded_by text NOT NULL,
  CONSTRAINT activity_version_pk PRIMARY KEY (activity_id, version)
);
COMMENT ON TABLE activity_version IS 'What was on record of an activity, one row each time; the latest equals the activity.';
CREATE FUNCTION activity_version_refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' OR to_jsonb(NEW) - 'path' IS DISTINCT FROM to_jsonb(OLD) - 'path' THEN
    RAISE EXCEPTION '% of % is history and is not changed', TG_OP, TG_TABLE_NAME USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER activity_version_kept BEFORE UPDATE OR DELETE ON activity_version FOR EACH ROW EXECUTE FUNCTION activity_version_refuse_change();
ALTER TABLE plan ADD COLUMN coordination_programme_ids uuid[] NOT NULL DEFAULT '{}';
CREATE INDEX plan_coordination ON plan USING gin (coordination_programme_ids);

ALTER TABLE activity ENABLE ROW LEVEL SECURITY;
ALTER TABLE activity FORCE ROW LEVEL SECURITY;
CREATE POLICY activity_read ON activity FOR SELECT USING (is_public OR in_scope(path));
CREATE POLICY activity_add ON activity FOR INSERT WITH CHECK (in_scope(path));
CREATE POLICY activity_change ON activity FOR UPDATE USING (in_scope(path)) WITH CHECK (in_scope(path));
ALTER TABLE activity_version ENABLE ROW LEVEL SECURITY;
ALTER TABLE activity_version FORCE ROW LEVEL SECURITY;
CREATE POLICY activity_version_scope ON activity_version USING (in_scope(path)) WITH CHECK (in_scope(path));`;

export class Activities1762110001000 implements MigrationInterface {
  readonly name = 'Activities1762110001000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(statements);
  }

  down(): Promise<void> {
    throw new Error('history is not undone: restore a backup instead');
  }
}
