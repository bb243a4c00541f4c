import type { MigrationInterface, QueryRunner } from 'typeorm';

const statements = `
ALTER TABLE study_registration ADD COLUMN commitment_version int NOT NULL DEFAULT 1;
ALTER TABLE study_registration ADD COLUMN pledged_version int;
ALTER TABLE study_registration ADD COLUMN half_year_grade text;
ALTER TABLE study_registration ADD COLUMN half_year_graded_on date;
ALTER TABLE study_registration ADD COLUMN closed_on date;
ALTER TABLE study_registration DROP CONSTRAINT study_registration_state_known;
ALTER TABLE study_registration ADD CONSTRAINT study_registration_state_known
  CHECK (state IN ('DRAFT', 'REGISTERED', 'PLEDGED', 'REVIEWED', 'GRADED', 'CLOSED'));
ALTER TABLE study_registration DROP CONSTRAINT study_registration_graded_whole;
ALTER TABLE study_registration ADD CONSTRAINT study_registration_graded_whole
  CHECK ((state IN ('GRADED', 'CLOSED')) = (grade IS NOT NULL AND graded_on IS NOT NULL));
ALTER TABLE study_registration ADD CONSTRAINT study_registration_half_year_whole CHECK ((half_year_grade IS NULL) = (half_year_graded_on IS NULL)
  AND half_year_grade IN ('EXCELLENT', 'GOOD', 'COMPLETED', 'NOT_COMPLETED'));
ALTER TABLE study_registration ADD CONSTRAINT study_registration_closed_whole CHECK ((state = 'CLOSED') = (closed_on IS NOT NULL));
ALTER TABLE study_registration ADD CONSTRAINT study_registration_draft_alone
  CHECK (state <> 'DRAFT' OR (pledge_signed_on IS NULL AND half_year_grade IS NULL));
COMMENT ON COLUMN study_registration.pledged_version IS 'Version of the commitments that were pledged; null: not pledged, or pledged before versions were counted.';

CREATE TABLE study_commitment_version (
  registration_id uuid NOT NULL REFERENCES study_registration (id),
  version int NOT NULL,
  theme_id uuid REFERENCES annual_theme (id),
  sealed bytea NOT NULL,
  replaced_at timestamptz NOT NULL,
  replaced_by text NOT NULL,
  CONSTRAINT study_commitment_version_pk PRIMARY KEY (registration_id, version)
);
COMMENT ON TABLE study_commitment_version IS 'Commitments that were written anew since, sealed as they were; those that hold stand in the registration.';
CREATE TRIGGER study_commitment_version_kept BEFORE UPDATE OR DELETE ON study_commitment_version FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- What was graded is not written anew, what is closed not at all.
CREATE FUNCTION study_registration_keep() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' OR OLD.state = 'CLOSED' THEN
    RAISE EXCEPTION 'registration % is closed or history', OLD.id USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  IF OLD.state = 'GRADED' AND (NEW.state NOT IN ('GRADED', 'CLOSED')
     OR (NEW.commitments_sealed, NEW.grade, NEW.graded_on) IS DISTINCT FROM (OLD.commitments_sealed, OLD.grade, OLD.graded_on)) THEN
    RAISE EXCEPTION 'what was graded of registration % is not written anew', OLD.id USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER study_registration_kept BEFORE UPDATE OR DELETE ON study_registration FOR EACH ROW EXECUTE FUNCTION study_registration_keep();

-- CAM-7: a draft is its person's alone; what was registered is the cell's, too.
DROP POLICY study_registration_own ON study_registration;
CREATE POLICY study_registration_own ON study_registration
  USING (person_id = study_person() OR (state <> 'DRAFT' AND cell_id = ANY (study_cells())))
  WITH CHECK (person_id = study_person() OR (state <> 'DRAFT' AND cell_id = ANY (study_cells())));
ALTER TABLE study_commitment_version ENABLE ROW LEVEL SECURITY;
ALTER TABLE study_commitment_version FORCE ROW LEVEL SECURITY;
CREATE POLICY study_commitment_version_own ON study_commitment_version
  USING (EXISTS (SELECT FROM study_registration r WHERE r.id = registration_id
    AND (r.person_id = study_person() OR r.cell_id = ANY (study_cells()))))
  WITH CHECK (EXISTS (SELECT FROM study_registration r WHERE r.id = registration_id
    AND (r.person_id = study_person() OR r.cell_id = ANY (study_cells()))));

-- Counts alone leave; a draft is no registration yet.
CREATE OR REPLACE FUNCTION study_counts(below text, of_year int) RETURNS TABLE (measure text, count int) LANGUAGE plpgsql AS $$
BEGIN
  PERFORM set_config('app.study_counts', 'on', true);
  RETURN QUERY
    WITH here AS (SELECT * FROM study_registration r WHERE r.path >= below COLLATE "C" AND r.path < (below || '~') COLLATE "C"
                     AND r.year = of_year AND r.state <> 'DRAFT')
    SELECT m.measure, m.count::int FROM (
      SELECT 'REGISTERED' AS measure, count(*) FROM here
      UNION ALL SELECT 'LATE', count(*) FROM here WHERE is_late
      UNION ALL SELECT 'PLEDGED', count(*) FROM here WHERE pledge_signed_on IS NOT NULL
      UNION ALL SELECT 'HALF_YEAR_GRADED', count(*) FROM here WHERE half_year_grade IS NOT NULL
      UNION ALL SELECT 'GRADED', count(*) FROM here WHERE grade IS NOT NULL
      UNION ALL SELECT 'CLOSED', count(*) FROM here WHERE state = 'CLOSED'
      UNION ALL SELECT g.grade, count(here.id) FROM unnest(ARRAY['EXCELLENT', 'GOOD', 'COMPLETED', 'NOT_COMPLETED']) AS g(grade)
                  LEFT JOIN here ON here.grade = g.grade GROUP BY g.grade) AS m(measure, count);
  PERFORM set_config('app.study_counts', '', true);
END $$;`;

export class StudySteps1765400002000 implements MigrationInterface {
  readonly name = 'StudySteps1765400002000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(statements);
  }

  down(): Promise<void> {
    throw new Error('history is not undone: restore a backup instead');
  }
}
