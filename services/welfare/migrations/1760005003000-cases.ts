import type { MigrationInterface, QueryRunner } from 'typeorm';

const states = `'SURVEYING', 'COMMUNITY_REVIEWED', 'PROPOSED', 'APPRAISED', 'APPROVED', 'IN_PROGRESS', 'HANDED_OVER', 'SETTLED', 'SUSPENDED', 'REJECTED'`;

const statements = `
CREATE TABLE case_register (
  id uuid NOT NULL,
  unit_id uuid NOT NULL,
  CONSTRAINT case_register_key PRIMARY KEY (id)
);
CREATE TABLE beneficiary_case (
  id uuid NOT NULL REFERENCES case_register (id),
  household_id uuid NOT NULL REFERENCES household (id),
  unit_id uuid NOT NULL,
  path text COLLATE "C" NOT NULL,
  area_id uuid,
  purpose text NOT NULL,
  source text NOT NULL,
  fund_id uuid REFERENCES fund (id),
  donor_id uuid,
  form text NOT NULL,
  requested_amount bigint,
  approved_amount bigint,
  handed_over_amount bigint,
  class_at_decision text,
  standard_version text,
  decided_on date,
  handed_over_on date,
  state text NOT NULL,
  resumes_to text,
  awaits_assignment boolean NOT NULL,
  opened_by text NOT NULL,
  proposed_by text,
  opened_on date NOT NULL,
  opened_at timestamptz NOT NULL,
  CONSTRAINT beneficiary_case_key PRIMARY KEY (id),
  CONSTRAINT beneficiary_case_purpose_known CHECK (purpose IN ('HOUSE_NEW', 'HOUSE_REPAIR', 'LIVELIHOOD', 'STUDENT', 'MEDICAL', 'TET_GIFT', 'RELIEF', 'COLLAPSED_HOUSE', 'CONDOLENCE', 'FIRE', 'FOSTER', 'OTHER')),
  CONSTRAINT beneficiary_case_state_known CHECK (state IN (${states})),
  CONSTRAINT beneficiary_case_source CHECK (source IN ('FUND', 'BUDGET', 'INTRODUCED', 'DIRECT') AND (source = 'FUND') = (fund_id IS NOT NULL) AND (source <> 'DIRECT' OR donor_id IS NOT NULL)),
  CONSTRAINT beneficiary_case_form_known CHECK (form IN ('CASH', 'GOODS', 'MIXED')),
  CONSTRAINT beneficiary_case_amounts CHECK (requested_amount > 0 AND approved_amount > 0 AND handed_over_amount > 0),
  CONSTRAINT beneficiary_case_decided CHECK (
    (state NOT IN ('APPROVED', 'IN_PROGRESS', 'HANDED_OVER', 'SETTLED') OR approved_amount IS NOT NULL)
    AND (approved_amount IS NULL) = (decided_on IS NULL) AND (approved_amount IS NULL) = (class_at_decision IS NULL)),
  CONSTRAINT beneficiary_case_within_approval CHECK (handed_over_amount <= approved_amount),
  CONSTRAINT beneficiary_case_handed_over CHECK ((state IN ('HANDED_OVER', 'SETTLED')) = (handed_over_amount IS NOT NULL) AND (handed_over_amount IS NULL) = (handed_over_on IS NULL)),
  CONSTRAINT beneficiary_case_suspended CHECK ((state = 'SUSPENDED') = (resumes_to IS NOT NULL))
);
CREATE INDEX beneficiary_case_path ON beneficiary_case (path, id);
CREATE INDEX beneficiary_case_unit ON beneficiary_case (unit_id, id);
CREATE INDEX beneficiary_case_household ON beneficiary_case (household_id, id);
CREATE INDEX beneficiary_case_fund ON beneficiary_case (fund_id, id);
CREATE INDEX beneficiary_case_waiting ON beneficiary_case (path, id) WHERE awaits_assignment;
CREATE TABLE case_step (
  id uuid NOT NULL,
  case_id uuid NOT NULL REFERENCES beneficiary_case (id),
  move text NOT NULL,
  from_state text,
  to_state text NOT NULL,
  occurred_on date NOT NULL,
  actor_id text NOT NULL,
  reason text,
  document_id uuid,
  recorded_at timestamptz NOT NULL,
  CONSTRAINT case_step_key PRIMARY KEY (id),
  CONSTRAINT case_step_reasoned CHECK (move NOT IN ('SUSPEND', 'REJECT') OR reason IS NOT NULL)
);
CREATE INDEX case_step_case ON case_step (case_id, id);
CREATE TABLE case_posting (
  case_id uuid NOT NULL REFERENCES beneficiary_case (id),
  ordinal smallint NOT NULL,
  place text NOT NULL,
  posted_from date NOT NULL,
  posted_to date NOT NULL,
  objections integer NOT NULL,
  CONSTRAINT case_posting_key PRIMARY KEY (case_id, ordinal),
  CONSTRAINT case_posting_place_known CHECK (place IN ('AREA_BOARD', 'OFFICE', 'WEB', 'MEDIA')),
  CONSTRAINT case_posting_days CHECK (posted_to >= posted_from AND objections >= 0)
);
CREATE TABLE case_survey (
  id uuid NOT NULL,
  case_id uuid NOT NULL REFERENCES beneficiary_case (id),
  template_version text NOT NULL,
  surveyed_on date NOT NULL,
  signers text[] NOT NULL,
  answers_sealed bytea,
  recorded_at timestamptz NOT NULL,
  CONSTRAINT case_survey_key PRIMARY KEY (id)
);
CREATE INDEX case_survey_case ON case_survey (case_id, id);
CREATE TABLE case_approval (
  id uuid NOT NULL,
  case_id uuid NOT NULL REFERENCES beneficiary_case (id),
  amount bigint NOT NULL CHECK (amount > 0),
  household_class text NOT NULL,
  standard_version text,
  decided_on date NOT NULL,
  document_id uuid,
  approved_by text NOT NULL,
  override_reason text,
  recorded_at timestamptz NOT NULL,
  CONSTRAINT case_approval_key PRIMARY KEY (id)
);
CREATE INDEX case_approval_case ON case_approval (case_id, id);
CREATE TABLE case_overlap (
  approval_id uuid NOT NULL REFERENCES case_approval (id),
  case_id uuid NOT NULL REFERENCES beneficiary_case (id),
  other_case_id uuid NOT NULL,
  rule text NOT NULL,
  matched_by text[] NOT NULL,
  CONSTRAINT case_overlap_key PRIMARY KEY (approval_id, other_case_id)
);
CREATE TABLE case_payment (
  payment_id uuid NOT NULL,
  case_id uuid NOT NULL REFERENCES beneficiary_case (id),
  held bigint NOT NULL CHECK (held >= 0),
  posted bigint NOT NULL DEFAULT 0 CHECK (posted >= 0),
  CONSTRAINT case_payment_key PRIMARY KEY (payment_id)
);
CREATE INDEX case_payment_case ON case_payment (case_id);
COMMENT ON TABLE case_payment IS 'Ids and amounts alone, outside row-level security: the fund may belong to a unit above the scope of the case.';
-- A case has no second truth about its payments: what settles a payment settles its row here, in the same transaction.
CREATE FUNCTION follow_case_payment() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE case_payment SET held = 0, posted = coalesce(NEW.paid_amount, 0) WHERE payment_id = NEW.id;
  RETURN NEW;
END $$;
CREATE TRIGGER payment_of_case AFTER UPDATE ON payment FOR EACH ROW WHEN (OLD.state = 'RESERVED' AND NEW.state <> 'RESERVED')
  EXECUTE FUNCTION follow_case_payment();
CREATE TABLE public_case (
  case_id uuid NOT NULL,
  unit_id uuid NOT NULL,
  path text COLLATE "C" NOT NULL,
  purpose text NOT NULL,
  state text NOT NULL,
  approved_amount bigint NOT NULL,
  decided_on date NOT NULL,
  handed_over_on date,
  masked_name text,
  CONSTRAINT public_case_key PRIMARY KEY (case_id)
);
CREATE INDEX public_case_path ON public_case (path, decided_on DESC, case_id DESC);
COMMENT ON TABLE public_case IS 'What everybody may read of approved cases. Holds no household.';
CREATE TABLE double_help_rule (
  id uuid NOT NULL,
  purpose_group text NOT NULL,
  years smallint NOT NULL CHECK (years BETWEEN 1 AND 50),
  valid_from date NOT NULL,
  source_label text NOT NULL,
  is_verified boolean NOT NULL,
  recorded_at timestamptz NOT NULL,
  CONSTRAINT double_help_rule_key PRIMARY KEY (id),
  CONSTRAINT double_help_rule_group_known CHECK (purpose_group IN ('HOUSE'))
);
INSERT INTO double_help_rule VALUES ('01990000-0000-7000-8000-000000000001', 'HOUSE', 8, '1975-01-01',
  'Quyết định 33/2015/QĐ-TTg (8 năm), ghi theo trí nhớ, chưa đối chiếu', false, '2025-01-01T00:00:00Z');
DO $$
DECLARE
  kept text;
BEGIN
  FOREACH kept IN ARRAY ARRAY['beneficiary_case', 'public_case'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', kept);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', kept);
    EXECUTE format('CREATE POLICY %I ON %I USING (path_in_scope(path)) WITH CHECK (path_in_scope(path))', kept || '_scope', kept);
  END LOOP;
  FOREACH kept IN ARRAY ARRAY['case_step', 'case_posting', 'case_survey', 'case_approval', 'case_overlap'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', kept);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', kept);
    EXECUTE format('CREATE POLICY %I ON %I USING (EXISTS (SELECT FROM beneficiary_case c WHERE c.id = case_id)) WITH CHECK (EXISTS (SELECT FROM beneficiary_case c WHERE c.id = case_id))', kept || '_scope', kept);
  END LOOP;
  FOREACH kept IN ARRAY ARRAY['case_step', 'case_posting', 'case_approval', 'case_overlap', 'double_help_rule'] LOOP
    EXECUTE format('CREATE TRIGGER %I BEFORE UPDATE OR DELETE OR TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting_history()', kept || '_kept', kept);
  END LOOP;
  FOREACH kept IN ARRAY ARRAY['beneficiary_case', 'case_register', 'case_survey', 'case_payment'] LOOP
    EXECUTE format('CREATE TRIGGER %I BEFORE DELETE OR TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting_history()', kept || '_kept', kept);
  END LOOP;
END $$;
CREATE POLICY public_case_read ON public_case FOR SELECT USING (true);`;

export class Cases1760005003000 implements MigrationInterface {
  readonly name = 'Cases1760005003000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(statements);
  }

  down(): Promise<void> {
    throw new Error('history is not undone: restore a backup instead');
  }
}
