import type { MigrationInterface, QueryRunner } from 'typeorm';

const statements = `
CREATE TABLE house_register (
  id uuid NOT NULL,
  case_id uuid NOT NULL REFERENCES beneficiary_case (id),
  CONSTRAINT house_register_key PRIMARY KEY (id)
);
CREATE TABLE house_project (
  id uuid NOT NULL REFERENCES house_register (id),
  case_id uuid NOT NULL REFERENCES beneficiary_case (id),
  kind text NOT NULL,
  area_m2 numeric(7, 2),
  yard_m2 numeric(7, 2),
  planned_from date,
  planned_to date,
  started_on date,
  completed_on date,
  handed_over_on date,
  state text NOT NULL,
  resumes_to text,
  total_cost bigint,
  minutes_number text,
  last_on date NOT NULL,
  recorded_at timestamptz NOT NULL,
  CONSTRAINT house_project_key PRIMARY KEY (id),
  CONSTRAINT house_project_once UNIQUE (case_id),
  CONSTRAINT house_project_kind_known CHECK (kind IN ('NEW', 'REPAIR')),
  CONSTRAINT house_project_state_known CHECK (state IN ('APPROVED', 'STARTED', 'PAUSED', 'COMPLETED', 'HANDED_OVER')),
  CONSTRAINT house_project_paused CHECK ((state = 'PAUSED') = (resumes_to IS NOT NULL)),
  CONSTRAINT house_project_days CHECK (planned_to >= planned_from AND completed_on >= started_on AND handed_over_on >= completed_on),
  CONSTRAINT house_project_completed CHECK ((state IN ('COMPLETED', 'HANDED_OVER')) = (completed_on IS NOT NULL)
    AND (completed_on IS NULL) = (total_cost IS NULL) AND (completed_on IS NULL) = (minutes_number IS NULL)),
  CONSTRAINT house_project_handed_over CHECK ((state = 'HANDED_OVER') = (handed_over_on IS NOT NULL)),
  CONSTRAINT house_project_cost CHECK (total_cost > 0)
);
CREATE TABLE funding_line (
  id uuid NOT NULL,
  house_id uuid NOT NULL REFERENCES house_project (id),
  payer text NOT NULL,
  measure text NOT NULL,
  quantity numeric NOT NULL CHECK (quantity >= 0),
  fund_id uuid REFERENCES fund (id),
  label text,
  corrects_id uuid REFERENCES funding_line (id),
  reason text,
  recorded_at timestamptz NOT NULL,
  CONSTRAINT funding_line_key PRIMARY KEY (id),
  CONSTRAINT funding_line_corrected_once UNIQUE (corrects_id),
  CONSTRAINT funding_line_payer CHECK (payer IN ('FUND', 'DONOR_DIRECT', 'BUDGET', 'FAMILY', 'COMMUNITY', 'OTHER') AND (payer = 'FUND') = (fund_id IS NOT NULL)),
  CONSTRAINT funding_line_measure CHECK (measure IN ('VND', 'WORKDAY', 'ITEM') AND (measure = 'WORKDAY' OR quantity = trunc(quantity))),
  CONSTRAINT funding_line_taken_back CHECK (quantity > 0 OR corrects_id IS NOT NULL),
  CONSTRAINT funding_line_reasoned CHECK ((corrects_id IS NULL) = (reason IS NULL))
);
COMMENT ON TABLE funding_line IS 'Each payer in its own measure. Days of work are never turned into money, nor added to it.';
CREATE INDEX funding_line_house ON funding_line (house_id, id);
CREATE TABLE livelihood_register (
  id uuid NOT NULL,
  case_id uuid NOT NULL REFERENCES beneficiary_case (id),
  CONSTRAINT livelihood_register_key PRIMARY KEY (id)
);
CREATE TABLE livelihood_watch (
  id uuid NOT NULL REFERENCES livelihood_register (id),
  case_id uuid NOT NULL REFERENCES beneficiary_case (id),
  item text NOT NULL,
  quantity integer NOT NULL CHECK (quantity > 0),
  given_on date NOT NULL,
  keep_months smallint NOT NULL CHECK (keep_months BETWEEN 1 AND 60),
  keep_until date NOT NULL CHECK (keep_until > given_on),
  state text NOT NULL,
  recorded_at timestamptz NOT NULL,
  CONSTRAINT livelihood_watch_key PRIMARY KEY (id),
  CONSTRAINT livelihood_watch_state_known CHECK (state IN ('WATCHED', 'KEPT', 'LOST', 'MISUSED'))
);
CREATE INDEX livelihood_watch_case ON livelihood_watch (case_id, id);
CREATE TABLE livelihood_check (
  id uuid NOT NULL,
  watch_id uuid NOT NULL REFERENCES livelihood_watch (id),
  checked_on date NOT NULL,
  finding text NOT NULL,
  note text,
  recorded_at timestamptz NOT NULL,
  CONSTRAINT livelihood_check_key PRIMARY KEY (id),
  CONSTRAINT livelihood_check_finding_known CHECK (finding IN ('PRESENT', 'DIED', 'SOLD', 'GIVEN_AWAY', 'PAWNED'))
);
CREATE INDEX livelihood_check_watch ON livelihood_check (watch_id, checked_on);
CREATE TABLE unit_link_copy (
  link_id uuid NOT NULL,
  from_unit_id uuid NOT NULL,
  to_unit_id uuid NOT NULL,
  extent text NOT NULL,
  effective_on date NOT NULL,
  CONSTRAINT unit_link_copy_key PRIMARY KEY (link_id)
);
CREATE INDEX unit_link_copy_from ON unit_link_copy (from_unit_id);
CREATE TABLE area_version_copy (
  version_id uuid NOT NULL,
  area_id uuid NOT NULL,
  commune_unit_id uuid NOT NULL,
  valid_from date NOT NULL,
  valid_until date,
  CONSTRAINT area_version_copy_key PRIMARY KEY (version_id)
);
CREATE INDEX area_version_copy_area ON area_version_copy (area_id);
ALTER TABLE household ADD COLUMN awaits_assignment boolean NOT NULL DEFAULT false;
DO $$
DECLARE
  kept text;
BEGIN
  FOREACH kept IN ARRAY ARRAY['house_project', 'livelihood_watch'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', kept);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', kept);
    EXECUTE format('CREATE POLICY %I ON %I USING (EXISTS (SELECT FROM beneficiary_case c WHERE c.id = case_id)) WITH CHECK (EXISTS (SELECT FROM beneficiary_case c WHERE c.id = case_id))', kept || '_scope', kept);
    EXECUTE format('CREATE TRIGGER %I BEFORE DELETE OR TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting_history()', kept || '_kept', kept);
  END LOOP;
  FOREACH kept IN ARRAY ARRAY['funding_line', 'livelihood_check'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', kept);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', kept);
    EXECUTE format('CREATE TRIGGER %I BEFORE UPDATE OR DELETE OR TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting_history()', kept || '_kept', kept);
  END LOOP;
END $$;
CREATE POLICY funding_line_scope ON funding_line USING (EXISTS (SELECT FROM house_project h WHERE h.id = house_id)) WITH CHECK (EXISTS (SELECT FROM house_project h WHERE h.id = house_id));
CREATE POLICY livelihood_check_scope ON livelihood_check USING (EXISTS (SELECT FROM livelihood_watch w WHERE w.id = watch_id)) WITH CHECK (EXISTS (SELECT FROM livelihood_watch w WHERE w.id = watch_id));`;

export class Houses1760005004000 implements MigrationInterface {
  readonly name = 'Houses1760005004000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(statements);
  }

  down(): Promise<void> {
    throw new Error('history is not undone: restore a backup instead');
  }
}
