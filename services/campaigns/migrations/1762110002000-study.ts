import type { MigrationInterface, QueryRunner } from 'typeorm';

const statements = `
CREATE TABLE person_account_copy (
  person_id uuid CONSTRAINT person_account_copy_key PRIMARY KEY,
  subject_hash text NOT NULL
);
CREATE INDEX person_account_copy_subject ON person_account_copy (subject_hash);
COMMENT ON TABLE person_account_copy IS 'Which account is whose, as organisation tells it with the rights of persons.';
CREATE FUNCTION study_person() RETURNS uuid LANGUAGE sql STABLE AS $$ SELECT nullif(current_setting('app.person', true), '')::uuid $$;
COMMENT ON FUNCTION study_person() IS 'The person for whom the transaction reads and writes (study_enter).';
CREATE FUNCTION study_cells() RETURNS uuid[] LANGUAGE sql STABLE AS $$ SELECT coalesce(nullif(current_setting('app.cells', true), ''), '{}')::uuid[] $$;
COMMENT ON FUNCTION study_cells() IS 'The cells that this person belongs to on the day.';

CREATE TABLE study_cell (
  id uuid NOT NULL,
  unit_id uuid NOT NULL,
  path text COLLATE "C" NOT NULL,
  committee_id uuid NOT NULL,
  name text NOT NULL,
  recorded_at timestamptz NOT NULL,
  CONSTRAINT study_cell_pk PRIMARY KEY (id)
);
CREATE INDEX study_cell_unit ON study_cell (unit_id, id);
CREATE TABLE study_cell_member (
  id uuid NOT NULL,
  cell_id uuid NOT NULL REFERENCES study_cell (id),
  unit_id uuid NOT NULL,
  path text COLLATE "C" NOT NULL,
  person_id uuid NOT NULL,
  role text NOT NULL,
  from_on date NOT NULL,
  until_on date,
  CONSTRAINT study_cell_member_pk PRIMARY KEY (id),
  CONSTRAINT study_cell_member_role_known CHECK (role IN ('HEAD', 'MEMBER')),
  CONSTRAINT study_cell_member_days CHECK (until_on >= from_on)
);
CREATE UNIQUE INDEX study_cell_member_once ON study_cell_member (cell_id, person_id) WHERE until_on IS NULL;
CREATE INDEX study_cell_member_person ON study_cell_member (person_id);

-- Who reads: the person of an account, and the cells of the person on the day. Nothing but this opens a registration.
CREATE FUNCTION study_enter(reader text, today date) RETURNS uuid LANGUAGE plpgsql AS $$
DECLARE
  scope text := coalesce(current_setting('app.scope', true), '');
  person uuid;
  cells uuid[];
BEGIN
  SELECT a.person_id INTO person FROM person_account_copy a WHERE a.subject_hash = reader;
  PERFORM set_config('app.scope', '/', true);
  SELECT coalesce(array_agg(m.cell_id), '{}') INTO cells FROM study_cell_member m
    WHERE m.person_id = person AND m.from_on <= today AND (m.until_on IS NULL OR m.until_on > today);
  PERFORM set_config('app.scope', scope, true);
  PERFORM set_config('app.person', coalesce(person::text, ''), true);
  PERFORM set_config('app.cells', cells::text, true);
  RETURN person;
END $$;

CREATE TABLE study_rule (
  id uuid NOT NULL,
  unit_id uuid NOT NULL,
  path text COLLATE "C" NOT NULL,
  from_year int NOT NULL,
  reviews_every text NOT NULL,
  registers text NOT NULL,
  register_until text,
  document_id uuid,
  recorded_at timestamptz NOT NULL,
  CONSTRAINT study_rule_pk PRIMARY KEY (id),
  CONSTRAINT study_rule_once UNIQUE (unit_id, from_year),
  CONSTRAINT study_rule_reviews CHECK (reviews_every IN ('MONTHLY', 'QUARTERLY', 'YEARLY')),
  CONSTRAINT study_rule_registers CHECK (registers IN ('START_OF_YEAR', 'ANY_TIME'))
);
COMMENT ON COLUMN study_rule.register_until IS 'Month and day, MM-DD; null: the paper names no day.';
CREATE TRIGGER study_rule_kept BEFORE UPDATE OR DELETE ON study_rule FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TABLE study_registration (
  id uuid NOT NULL,
  unit_id uuid NOT NULL,
  path text COLLATE "C" NOT NULL,
  cell_id uuid NOT NULL REFERENCES study_cell (id),
  committee_id uuid NOT NULL,
  person_id uuid NOT NULL,
  year int NOT NULL,
  theme_id uuid REFERENCES annual_theme (id),
  state text NOT NULL,
  registered_on date NOT NULL,
  is_late boolean NOT NULL,
  commitment_count int NOT NULL,
  commitments_sealed bytea NOT NULL,
  pledge_signed_on date,
  grade text,
  graded_on date,
  recorded_at timestamptz NOT NULL,
  CONSTRAINT study_registration_pk PRIMARY KEY (id),
  CONSTRAINT study_registration_once UNIQUE (committee_id, person_id, year),
  CONSTRAINT study_registration_state_known CHECK (state IN ('REGISTERED', 'PLEDGED', 'REVIEWED', 'GRADED')),
  CONSTRAINT study_registration_grade_known CHECK (grade IN ('EXCELLENT', 'GOOD', 'COMPLETED', 'NOT_COMPLETED')),
  CONSTRAINT study_registration_graded_whole CHECK ((state = 'GRADED') = (grade IS NOT NULL AND graded_on IS NOT NULL))
);
CREATE INDEX study_registration_cell ON study_registration (cell_id, year, id);
CREATE INDEX study_registration_path ON study_registration (path, year);
CREATE TABLE study_review (
  id uuid NOT NULL,
  registration_id uuid NOT NULL REFERENCES study_registration (id),
  cell_id uuid NOT NULL,
  person_id uuid NOT NULL,
  month int NOT NULL,
  version int NOT NULL,
  result text NOT NULL,
  note_sealed bytea NOT NULL,
  recorded_at timestamptz NOT NULL,
  recorded_by text NOT NULL,
  CONSTRAINT study_review_pk PRIMARY KEY (id),
  CONSTRAINT study_review_once UNIQUE (registration_id, month, version),
  CONSTRAINT study_review_month CHECK (month BETWEEN 1 AND 12),
  CONSTRAINT study_review_result_known CHECK (result IN ('DONE', 'PARTLY', 'NOT_DONE'))
);
CREATE TRIGGER study_review_kept BEFORE UPDATE OR DELETE ON study_review FOR EACH ROW EXECUTE FUNCTION refuse_change();

ALTER TABLE study_cell ENABLE ROW LEVEL SECURITY;
ALTER TABLE study_cell FORCE ROW LEVEL SECURITY;
CREATE POLICY study_cell_read ON study_cell FOR SELECT USING (in_scope(path) OR id = ANY (study_cells()));
CREATE POLICY study_cell_add ON study_cell FOR INSERT WITH CHECK (in_scope(path));
CREATE POLICY study_cell_change ON study_cell FOR UPDATE USING (in_scope(path)) WITH CHECK (in_scope(path));
ALTER TABLE study_cell_member ENABLE ROW LEVEL SECURITY;
ALTER TABLE study_cell_member FORCE ROW LEVEL SECURITY;
CREATE POLICY study_cell_member_read ON study_cell_member FOR SELECT USING (in_scope(path) OR cell_id = ANY (study_cells()));
CREATE POLICY study_cell_member_add ON study_cell_member FOR INSERT WITH CHECK (in_scope(path));
CREATE POLICY study_cell_member_change ON study_cell_member FOR UPDATE USING (in_scope(path)) WITH CHECK (in_scope(path));
ALTER TABLE study_rule ENABLE ROW LEVEL SECURITY;
ALTER TABLE study_rule FORCE ROW LEVEL SECURITY;
CREATE POLICY study_rule_read ON study_rule FOR SELECT USING (true);
CREATE POLICY study_rule_add ON study_rule FOR INSERT WITH CHECK (in_scope(path));
-- CAM-7: the person and the cell with its heads, whatever the scope; not even an administrator's.
ALTER TABLE study_registration ENABLE ROW LEVEL SECURITY;
ALTER TABLE study_registration FORCE ROW LEVEL SECURITY;
CREATE POLICY study_registration_own ON study_registration USING (person_id = study_person() OR cell_id = ANY (study_cells()))
  WITH CHECK (person_id = study_person() OR cell_id = ANY (study_cells()));
CREATE POLICY study_registration_count ON study_registration FOR SELECT USING (current_setting('app.study_counts', true) = 'on');
ALTER TABLE study_review ENABLE ROW LEVEL SECURITY;
ALTER TABLE study_review FORCE ROW LEVEL SECURITY;
CREATE POLICY study_review_own ON study_review USING (person_id = study_person() OR cell_id = ANY (study_cells()))
  WITH CHECK (person_id = study_person() OR cell_id = ANY (study_cells()));

-- Counts alone leave: how many below a path registered, pledged, were reviewed, and by grade.
CREATE FUNCTION study_counts(below text, of_year int) RETURNS TABLE (measure text, count int) LANGUAGE plpgsql AS $$
BEGIN
  PERFORM set_config('app.study_counts', 'on', true);
  RETURN QUERY
    WITH here AS (SELECT * FROM study_registration r WHERE r.path >= below COLLATE "C" AND r.path < (below || '~') COLLATE "C" AND r.year = of_year)
    SELECT m.measure, m.count::int FROM (
      SELECT 'REGISTERED' AS measure, count(*) FROM here
      UNION ALL SELECT 'LATE', count(*) FROM here WHERE is_late
      UNION ALL SELECT 'PLEDGED', count(*) FROM here WHERE pledge_signed_on IS NOT NULL
      UNION ALL SELECT 'GRADED', count(*) FROM here WHERE grade IS NOT NULL
      UNION ALL SELECT g.grade, count(here.id) FROM unnest(ARRAY['EXCELLENT', 'GOOD', 'COMPLETED', 'NOT_COMPLETED']) AS g(grade)
                  LEFT JOIN here ON here.grade = g.grade GROUP BY g.grade) AS m(measure, count);
  PERFORM set_config('app.study_counts', '', true);
END $$;`;

export class Study1762110002000 implements MigrationInterface {
  readonly name = 'Study1762110002000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(statements);
  }

  down(): Promise<void> {
    throw new Error('history is not undone: restore a backup instead');
  }
}
