import type { MigrationInterface, QueryRunner } from 'typeorm';

const statements = `
CREATE TABLE title_assessment (
  id uuid CONSTRAINT title_assessment_pk PRIMARY KEY,
  unit_id uuid NOT NULL,
  path text COLLATE "C" NOT NULL,
  area_id uuid,
  standard_id uuid NOT NULL REFERENCES standard (id),
  standard_key text NOT NULL,
  unit_group text,
  registered_year int NOT NULL,
  started_on date NOT NULL,
  state text NOT NULL,
  is_met boolean,
  decided_on date,
  number text,
  decided_by_unit_id uuid,
  title_id uuid REFERENCES title (id),
  document_id uuid,
  withdrawn_because text,
  recorded_at timestamptz NOT NULL,
  CONSTRAINT title_assessment_state_known CHECK (state IN ('OPEN', 'DECIDED', 'WITHDRAWN')),
  CONSTRAINT title_assessment_decision_whole CHECK ((state = 'DECIDED') = (is_met IS NOT NULL AND decided_on IS NOT NULL AND number IS NOT NULL AND decided_by_unit_id IS NOT NULL)),
  CONSTRAINT title_assessment_title_whole CHECK (coalesce(is_met, false) = (title_id IS NOT NULL)),
  CONSTRAINT title_assessment_withdrawn_whole CHECK ((state = 'WITHDRAWN') = (withdrawn_because IS NOT NULL))
);
CREATE INDEX title_assessment_unit ON title_assessment (unit_id, id);
CREATE UNIQUE INDEX title_assessment_open_once ON title_assessment (standard_key, unit_id, coalesce(area_id, unit_id)) WHERE state = 'OPEN';
CREATE TABLE title_criterion_result (
  id uuid CONSTRAINT title_criterion_result_pk PRIMARY KEY,
  assessment_id uuid NOT NULL REFERENCES title_assessment (id),
  unit_id uuid NOT NULL,
  path text COLLATE "C" NOT NULL,
  criterion_key text NOT NULL,
  outcome text NOT NULL,
  measured text,
  note text,
  document_id uuid,
  recorded_at timestamptz NOT NULL,
  CONSTRAINT title_criterion_outcome_known CHECK (outcome IN ('MET', 'NOT_MET', 'NOT_APPLICABLE')),
  CONSTRAINT title_criterion_reasoned CHECK (outcome <> 'NOT_APPLICABLE' OR note IS NOT NULL)
);
CREATE INDEX title_criterion_result_assessment ON title_criterion_result (assessment_id, id);
CREATE TABLE title_satisfaction_survey (
  id uuid CONSTRAINT title_satisfaction_survey_pk PRIMARY KEY,
  assessment_id uuid NOT NULL REFERENCES title_assessment (id),
  unit_id uuid NOT NULL,
  path text COLLATE "C" NOT NULL,
  surveyed_on date NOT NULL,
  asked int NOT NULL,
  satisfied int NOT NULL,
  document_id uuid,
  recorded_at timestamptz NOT NULL,
  CONSTRAINT title_satisfaction_survey_counts CHECK (asked > 0 AND satisfied BETWEEN 0 AND asked)
);
CREATE INDEX title_satisfaction_survey_assessment ON title_satisfaction_survey (assessment_id, surveyed_on DESC, id DESC);
ALTER TABLE title ADD CONSTRAINT title_of_assessment FOREIGN KEY (assessment_id) REFERENCES title_assessment (id);

-- What was decided or withdrawn stays as it is.
CREATE FUNCTION title_assessment_keep() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND (OLD.state = 'OPEN' OR (to_jsonb(NEW) - 'path') = (to_jsonb(OLD) - 'path')) THEN RETURN NEW; END IF;
  RAISE EXCEPTION 'assessment % was decided or withdrawn', OLD.id USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE TRIGGER title_assessment_kept BEFORE UPDATE OR DELETE ON title_assessment FOR EACH ROW EXECUTE FUNCTION title_assessment_keep();

-- Assessments are public, as the law has results shown before they are decided; they are written in their own subtree alone.
DO $$
DECLARE
  name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['title_assessment', 'title_criterion_result', 'title_satisfaction_survey'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
    EXECUTE format('CREATE POLICY %I ON %I FOR SELECT USING (true)', name || '_read', name);
    EXECUTE format('CREATE POLICY %I ON %I FOR INSERT WITH CHECK (in_scope(path))', name || '_add', name);
  END LOOP;
  EXECUTE 'CREATE POLICY title_assessment_change ON title_assessment FOR UPDATE USING (in_scope(path)) WITH CHECK (in_scope(path))';
  FOREACH name IN ARRAY ARRAY['title_criterion_result', 'title_satisfaction_survey'] LOOP
    EXECUTE format('CREATE TRIGGER %I BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION refuse_change()', name || '_kept', name);
  END LOOP;
END $$;`;

export class TitleAssessments1762100003000 implements MigrationInterface {
  readonly name = 'TitleAssessments1762100003000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(statements);
  }

  down(): Promise<void> {
    throw new Error('history is not undone: restore a backup instead');
  }
}
