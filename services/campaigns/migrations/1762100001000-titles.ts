import type { MigrationInterface, QueryRunner } from 'typeorm';

const statements = `
CREATE TABLE standard (
  id uuid CONSTRAINT standard_pk PRIMARY KEY,
  key text NOT NULL,
  version int NOT NULL,
  title text NOT NULL,
  subject text NOT NULL,
  unit_id uuid NOT NULL,
  path text COLLATE "C" NOT NULL,
  valid_from date NOT NULL,
  valid_until date,
  unit_groups jsonb NOT NULL,
  criteria_groups jsonb NOT NULL,
  criteria jsonb NOT NULL,
  criteria_min int,
  satisfaction_min bigint,
  source text NOT NULL,
  document_id uuid,
  recorded_at timestamptz NOT NULL,
  CONSTRAINT standard_version_once UNIQUE (unit_id, key, version),
  CONSTRAINT standard_day_once UNIQUE (unit_id, key, valid_from),
  CONSTRAINT standard_days CHECK (valid_until > valid_from),
  CONSTRAINT standard_subject_known CHECK (subject IN ('AREA', 'COMMUNE', 'DISTRICT', 'PROVINCE', 'HOUSEHOLDS'))
);
COMMENT ON TABLE standard IS 'Versions of standards by which titles are awarded. A version is never changed: the next one has a later first day.';
COMMENT ON COLUMN standard.satisfaction_min IS 'Percent, counted in ten-thousandths.';
CREATE INDEX standard_key ON standard (key, valid_from, id);
CREATE TRIGGER standard_kept BEFORE UPDATE OR DELETE ON standard FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TABLE title (
  id uuid CONSTRAINT title_pk PRIMARY KEY,
  unit_id uuid NOT NULL,
  path text COLLATE "C" NOT NULL,
  subject text NOT NULL,
  area_id uuid,
  standard_id uuid NOT NULL REFERENCES standard (id),
  standard_key text NOT NULL,
  name text NOT NULL,
  year int NOT NULL,
  households_held int,
  households_asked int,
  decided_on date NOT NULL,
  number text NOT NULL,
  decided_by_unit_id uuid NOT NULL,
  body text NOT NULL,
  level text NOT NULL,
  valid_until date,
  document_id uuid,
  assessment_id uuid,
  revoked_on date,
  revoked_number text,
  revoked_because text,
  revoked_document_id uuid,
  recorded_at timestamptz NOT NULL,
  CONSTRAINT title_subject_known CHECK (subject IN ('AREA', 'UNIT', 'HOUSEHOLDS')),
  CONSTRAINT title_body_known CHECK (body IN ('FRONT', 'GOVERNMENT', 'PARTY')),
  CONSTRAINT title_area_whole CHECK ((subject = 'AREA') = (area_id IS NOT NULL)),
  CONSTRAINT title_households_whole CHECK ((subject = 'HOUSEHOLDS') = (households_held IS NOT NULL AND households_asked IS NOT NULL)),
  CONSTRAINT title_households CHECK (households_held BETWEEN 0 AND households_asked AND households_asked > 0),
  CONSTRAINT title_days CHECK (valid_until > decided_on AND revoked_on >= decided_on),
  CONSTRAINT title_revocation_whole CHECK ((revoked_on IS NULL) = (revoked_because IS NULL) AND (revoked_on IS NULL) = (revoked_number IS NULL))
);
CREATE INDEX title_unit ON title (unit_id, decided_on DESC, id DESC);
CREATE INDEX title_area ON title (area_id, decided_on DESC);
CREATE INDEX title_standard ON title (standard_key, decided_on);
CREATE INDEX title_decided ON title (decided_on DESC, id DESC);
-- What holds without an end is held once; times that meet otherwise are refused by the command, which waits for others of its standard.
CREATE UNIQUE INDEX title_held_once ON title (standard_key, unit_id, coalesce(area_id, unit_id), subject, (CASE subject WHEN 'HOUSEHOLDS' THEN year END))
  NULLS NOT DISTINCT WHERE revoked_on IS NULL AND (valid_until IS NULL OR subject = 'HOUSEHOLDS');
-- A title stays as it was awarded; it is revoked once.
CREATE FUNCTION title_keep() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  revocation text[] := ARRAY['revoked_on', 'revoked_number', 'revoked_because', 'revoked_document_id'];
BEGIN
  IF TG_OP = 'UPDATE' AND (to_jsonb(NEW) - 'path') = (to_jsonb(OLD) - 'path') THEN RETURN NEW; END IF;
  IF TG_OP = 'UPDATE' AND OLD.revoked_on IS NULL AND (to_jsonb(NEW) - revocation - 'path') = (to_jsonb(OLD) - revocation - 'path') THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'a title stays as it was awarded' USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE TRIGGER title_kept BEFORE UPDATE OR DELETE ON title FOR EACH ROW EXECUTE FUNCTION title_keep();

-- Standards and titles are public. A standard is set in its own subtree; a title is written by who decides at or above its unit.
DO $$
DECLARE
  name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['standard', 'title'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
    EXECUTE format('CREATE POLICY %I ON %I FOR SELECT USING (true)', name || '_read', name);
    EXECUTE format('CREATE POLICY %I ON %I FOR INSERT WITH CHECK (in_scope(path))', name || '_add', name);
  END LOOP;
  EXECUTE 'CREATE POLICY title_change ON title FOR UPDATE USING (in_scope(path)) WITH CHECK (in_scope(path))';
END $$;`;

export class Titles1762100001000 implements MigrationInterface {
  readonly name = 'Titles1762100001000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(statements);
  }

  down(): Promise<void> {
    throw new Error('history is not undone: restore a backup instead');
  }
}
