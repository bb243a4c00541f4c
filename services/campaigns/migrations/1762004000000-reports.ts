import type { MigrationInterface, QueryRunner } from 'typeorm';

const statements = `
-- Who may be asked for a report beside the units of the tree: residential areas, and organisations by level.
CREATE TABLE area_version_copy (
  version_id uuid CONSTRAINT area_version_copy_key PRIMARY KEY,
  area_id uuid NOT NULL,
  area_kind text NOT NULL,
  name text NOT NULL,
  commune_unit_id uuid NOT NULL,
  valid_from date NOT NULL,
  valid_until date
);
CREATE INDEX area_version_copy_area ON area_version_copy (area_id);
CREATE INDEX area_version_copy_commune ON area_version_copy (commune_unit_id, area_id);
CREATE TABLE organisation_presence_copy (
  organisation_id uuid NOT NULL,
  level text NOT NULL,
  valid_from date NOT NULL,
  valid_until date,
  CONSTRAINT organisation_presence_copy_key PRIMARY KEY (organisation_id, level, valid_from)
);
CREATE INDEX unit_version_copy_parent ON unit_version_copy (parent_unit_id);

CREATE TABLE report_form (
  id uuid NOT NULL,
  form_id uuid NOT NULL,
  key text NOT NULL,
  version int NOT NULL,
  title text NOT NULL,
  unit_id uuid NOT NULL,
  path text COLLATE "C" NOT NULL,
  period_kind text NOT NULL,
  asks text[] NOT NULL,
  due_months_after int NOT NULL,
  due_day int NOT NULL,
  sections jsonb NOT NULL,
  fields jsonb NOT NULL,
  rules jsonb NOT NULL,
  valid_from date NOT NULL,
  document_id uuid,
  recorded_at timestamptz NOT NULL,
  CONSTRAINT report_form_pk PRIMARY KEY (id),
  CONSTRAINT report_form_version_once UNIQUE (form_id, version),
  CONSTRAINT report_form_key_once UNIQUE (key, version),
  CONSTRAINT report_form_day_once UNIQUE (form_id, valid_from),
  CONSTRAINT report_form_period_known CHECK (period_kind IN ('MONTH', 'QUARTER', 'HALF_YEAR', 'YEAR')),
  CONSTRAINT report_form_asks_known CHECK (asks <> '{}' AND asks <@ ARRAY['AREA', 'ORGANISATION', 'COMMUNE', 'PROVINCE']),
  CONSTRAINT report_form_due CHECK (due_months_after BETWEEN 0 AND 12 AND due_day BETWEEN 1 AND 31)
);
COMMENT ON TABLE report_form IS 'Versions of report forms. A version is never changed: the next one has a later first day.';
CREATE TRIGGER report_form_kept BEFORE UPDATE OR DELETE ON report_form FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TABLE report_due_rule (
  id uuid NOT NULL,
  form_id uuid NOT NULL,
  unit_id uuid NOT NULL,
  path text COLLATE "C" NOT NULL,
  due_months_after int NOT NULL,
  due_day int NOT NULL,
  valid_from date NOT NULL,
  recorded_at timestamptz NOT NULL,
  CONSTRAINT report_due_rule_pk PRIMARY KEY (id),
  CONSTRAINT report_due_rule_days CHECK (due_months_after BETWEEN 0 AND 12 AND due_day BETWEEN 1 AND 31)
);
CREATE INDEX report_due_rule_form ON report_due_rule (form_id, unit_id);
CREATE TRIGGER report_due_rule_kept BEFORE UPDATE OR DELETE ON report_due_rule FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TABLE report_period (
  form_id uuid NOT NULL,
  period_start date NOT NULL,
  period_end date NOT NULL,
  form_version_id uuid NOT NULL REFERENCES report_form (id),
  opened_at timestamptz NOT NULL,
  CONSTRAINT report_period_pk PRIMARY KEY (form_id, period_start)
);
CREATE TABLE report_lock (
  id uuid NOT NULL,
  form_id uuid NOT NULL,
  period_start date NOT NULL,
  unit_id uuid NOT NULL,
  path text COLLATE "C" NOT NULL,
  locked_at timestamptz NOT NULL,
  locked_by text NOT NULL,
  CONSTRAINT report_lock_pk PRIMARY KEY (id),
  CONSTRAINT report_lock_once UNIQUE (form_id, period_start, unit_id)
);
CREATE TRIGGER report_lock_kept BEFORE UPDATE OR DELETE ON report_lock FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TABLE report_exception (
  id uuid NOT NULL,
  form_id uuid NOT NULL,
  period_start date NOT NULL,
  unit_id uuid NOT NULL,
  reporter_id uuid NOT NULL,
  path text COLLATE "C" NOT NULL,
  reason text NOT NULL,
  open_until date NOT NULL,
  opened_at timestamptz NOT NULL,
  opened_by text NOT NULL,
  CONSTRAINT report_exception_pk PRIMARY KEY (id)
);
CREATE INDEX report_exception_reporter ON report_exception (form_id, period_start, reporter_id);
CREATE TRIGGER report_exception_kept BEFORE UPDATE OR DELETE ON report_exception FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TABLE report (
  id uuid NOT NULL,
  form_id uuid NOT NULL,
  form_version_id uuid NOT NULL REFERENCES report_form (id),
  unit_id uuid NOT NULL,
  path text COLLATE "C" NOT NULL,
  period_path text COLLATE "C" NOT NULL,
  reporter_kind text NOT NULL,
  reporter_id uuid NOT NULL,
  period_start date NOT NULL,
  period_end date NOT NULL,
  due_on date NOT NULL,
  state text NOT NULL,
  submission_id uuid,
  submission_count int NOT NULL DEFAULT 0,
  first_submitted_at timestamptz,
  submitted_at timestamptz,
  submitted_by text,
  is_late boolean NOT NULL DEFAULT false,
  draft jsonb,
  draft_sealed bytea,
  reason text,
  decided_at timestamptz,
  decided_by text,
  CONSTRAINT report_pk PRIMARY KEY (id),
  CONSTRAINT report_once UNIQUE (form_id, period_start, unit_id, reporter_id),
  CONSTRAINT report_kind_known CHECK (reporter_kind IN ('AREA', 'ORGANISATION', 'COMMUNE', 'PROVINCE')),
  CONSTRAINT report_state_known CHECK (state IN ('DRAFT', 'SUBMITTED', 'RETURNED', 'ACCEPTED', 'AGGREGATED')),
  CONSTRAINT report_submission_whole CHECK ((submission_count = 0) = (submission_id IS NULL)),
  CONSTRAINT report_return_reasoned CHECK (state <> 'RETURNED' OR reason IS NOT NULL)
) WITH (fillfactor = 85);
COMMENT ON COLUMN report.path IS 'Ids of the units above today, /country/province/commune/: what row-level security compares.';
COMMENT ON COLUMN report.period_path IS 'The same on the last day of the period: where the values are added up.';
CREATE INDEX report_reporter ON report (reporter_id, form_id, period_start);
CREATE INDEX report_waiting ON report (form_id, period_start, unit_id) WHERE state = 'SUBMITTED';
CREATE TABLE report_submission (
  id uuid NOT NULL,
  report_id uuid NOT NULL REFERENCES report (id),
  unit_id uuid NOT NULL,
  path text COLLATE "C" NOT NULL,
  form_version_id uuid NOT NULL,
  place int NOT NULL,
  source text NOT NULL,
  numbers jsonb NOT NULL,
  texts jsonb NOT NULL,
  personal_sealed bytea,
  warnings jsonb NOT NULL,
  is_late boolean NOT NULL,
  submitted_at timestamptz NOT NULL,
  submitted_by text NOT NULL,
  CONSTRAINT report_submission_pk PRIMARY KEY (id),
  CONSTRAINT report_submission_place UNIQUE (report_id, place),
  CONSTRAINT report_submission_source_known CHECK (source IN ('FORM', 'SPREADSHEET'))
);
ALTER TABLE report_submission ALTER COLUMN numbers SET STORAGE MAIN;
CREATE TRIGGER report_submission_kept BEFORE DELETE ON report_submission FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER report_submission_same BEFORE UPDATE OF id, report_id, unit_id, form_version_id, place, source, numbers, texts, personal_sealed, warnings, is_late, submitted_at, submitted_by
  ON report_submission FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TABLE report_decision (
  id uuid NOT NULL,
  report_id uuid NOT NULL REFERENCES report (id),
  unit_id uuid NOT NULL,
  path text COLLATE "C" NOT NULL,
  submission_id uuid NOT NULL,
  kind text NOT NULL,
  reason text,
  decided_at timestamptz NOT NULL,
  decided_by text NOT NULL,
  CONSTRAINT report_decision_pk PRIMARY KEY (id),
  CONSTRAINT report_decision_kind_known CHECK (kind IN ('RETURNED', 'ACCEPTED')),
  CONSTRAINT report_decision_reasoned CHECK (kind <> 'RETURNED' OR reason IS NOT NULL)
);
CREATE INDEX report_decision_report ON report_decision (report_id, id);
CREATE TRIGGER report_decision_kept BEFORE UPDATE OF id, report_id, submission_id, kind, reason, decided_at, decided_by OR DELETE ON report_decision
  FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TABLE report_total (
  form_id uuid NOT NULL,
  period_start date NOT NULL,
  unit_id uuid NOT NULL,
  path text COLLATE "C" NOT NULL,
  expected int NOT NULL,
  submitted int NOT NULL,
  late int NOT NULL,
  returned int NOT NULL,
  accepted int NOT NULL,
  numbers jsonb NOT NULL,
  accepted_numbers jsonb NOT NULL,
  counted_at timestamptz NOT NULL,
  CONSTRAINT report_total_pk PRIMARY KEY (form_id, period_start, unit_id)
) WITH (fillfactor = 70);
COMMENT ON TABLE report_total IS 'Completeness and sums of a unit and everything below it, by the tree of the last day of the period. Counted anew from the reports; never typed.';
CREATE TABLE report_total_mark (
  id bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT report_total_mark_pk PRIMARY KEY,
  form_id uuid NOT NULL,
  period_start date NOT NULL,
  unit_id uuid NOT NULL
);
COMMENT ON TABLE report_total_mark IS 'Units whose totals have to be counted anew. Only added to, so that submissions never wait for each other.';

DO $$
DECLARE
  name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['report_form', 'report_due_rule', 'report_lock'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
    EXECUTE format('CREATE POLICY %I ON %I FOR SELECT USING (true)', name || '_read', name);
    EXECUTE format('CREATE POLICY %I ON %I FOR INSERT WITH CHECK (in_scope(path))', name || '_add', name);
  END LOOP;
  FOREACH name IN ARRAY ARRAY['report', 'report_submission', 'report_decision', 'report_exception', 'report_total'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
    EXECUTE format('CREATE POLICY %I ON %I USING (in_scope(path)) WITH CHECK (in_scope(path))', name || '_scope', name);
  END LOOP;
END $$;`;

export class Reports1762004000000 implements MigrationInterface {
  readonly name = 'Reports1762004000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(statements);
  }

  down(): Promise<void> {
    throw new Error('history is not undone: restore a backup instead');
  }
}
