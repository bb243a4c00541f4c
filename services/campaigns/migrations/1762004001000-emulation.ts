import type { MigrationInterface, QueryRunner } from 'typeorm';

const statements = `
CREATE TABLE emulation_round (
  id uuid NOT NULL,
  unit_id uuid NOT NULL,
  path text COLLATE "C" NOT NULL,
  name text NOT NULL,
  starts_on date NOT NULL,
  ends_on date NOT NULL,
  deadline date NOT NULL,
  max_points bigint NOT NULL,
  criteria jsonb NOT NULL,
  state text NOT NULL,
  recorded_at timestamptz NOT NULL,
  CONSTRAINT emulation_round_pk PRIMARY KEY (id),
  CONSTRAINT emulation_round_days CHECK (ends_on >= starts_on),
  CONSTRAINT emulation_round_state_known CHECK (state IN ('DRAFT', 'APPLIED', 'CLOSED'))
);
COMMENT ON COLUMN emulation_round.max_points IS 'Points are counted in ten-thousandths, here and in criteria and scores.';
CREATE INDEX emulation_round_unit ON emulation_round (unit_id, id);
CREATE TABLE score_sheet (
  id uuid NOT NULL,
  round_id uuid NOT NULL REFERENCES emulation_round (id),
  commune_id uuid NOT NULL,
  unit_id uuid NOT NULL,
  path text COLLATE "C" NOT NULL,
  state text NOT NULL,
  total bigint,
  decision_number text,
  decision_document_id uuid,
  published_at timestamptz,
  CONSTRAINT score_sheet_pk PRIMARY KEY (id),
  CONSTRAINT score_sheet_once UNIQUE (round_id, commune_id),
  CONSTRAINT score_sheet_state_known CHECK (state IN ('DRAFT', 'WAIT_DEPARTMENT', 'WAIT_COUNCIL', 'WAIT_STANDING', 'PUBLISHED')),
  CONSTRAINT score_sheet_published_whole CHECK ((state = 'PUBLISHED') = (total IS NOT NULL AND decision_number IS NOT NULL AND published_at IS NOT NULL))
);
CREATE FUNCTION score_sheet_is_final() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.state = 'PUBLISHED' AND (TG_OP = 'DELETE' OR to_jsonb(NEW) - 'path' IS DISTINCT FROM to_jsonb(OLD) - 'path') THEN
    RAISE EXCEPTION 'a published score sheet is final' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN coalesce(NEW, OLD);
END $$;
CREATE TRIGGER score_sheet_final BEFORE UPDATE OR DELETE ON score_sheet FOR EACH ROW EXECUTE FUNCTION score_sheet_is_final();
CREATE TABLE score (
  id uuid NOT NULL,
  sheet_id uuid NOT NULL REFERENCES score_sheet (id),
  unit_id uuid NOT NULL,
  path text COLLATE "C" NOT NULL,
  criterion_key text NOT NULL,
  stage text NOT NULL,
  points bigint NOT NULL,
  bonus bigint NOT NULL,
  reason text,
  given_at timestamptz NOT NULL,
  given_by text NOT NULL,
  CONSTRAINT score_pk PRIMARY KEY (id),
  CONSTRAINT score_positive CHECK (points >= 0 AND bonus >= 0),
  CONSTRAINT score_stage_known CHECK (stage IN ('SELF', 'DEPARTMENT', 'COUNCIL', 'STANDING')),
  CONSTRAINT score_reasoned CHECK (stage = 'SELF' OR reason IS NOT NULL)
);
COMMENT ON TABLE score IS 'Every score ever given; of a criterion the latest counts. A change by a reviewer carries its reason.';
CREATE INDEX score_of_sheet ON score (sheet_id, id);
CREATE TABLE score_evidence (
  id uuid NOT NULL,
  sheet_id uuid NOT NULL REFERENCES score_sheet (id),
  unit_id uuid NOT NULL,
  path text COLLATE "C" NOT NULL,
  criterion_key text NOT NULL,
  kind text NOT NULL,
  title text NOT NULL,
  link text,
  document_id uuid,
  attached_at timestamptz NOT NULL,
  CONSTRAINT score_evidence_pk PRIMARY KEY (id),
  CONSTRAINT score_evidence_kind_known CHECK (kind IN ('REPORT', 'PICTURE', 'VIDEO', 'MINUTES', 'VOUCHER', 'FIGURES'))
);
CREATE INDEX score_evidence_of_sheet ON score_evidence (sheet_id, id);
CREATE TABLE score_step (
  id uuid NOT NULL,
  sheet_id uuid NOT NULL REFERENCES score_sheet (id),
  unit_id uuid NOT NULL,
  path text COLLATE "C" NOT NULL,
  from_state text NOT NULL,
  to_state text NOT NULL,
  reason text,
  taken_at timestamptz NOT NULL,
  taken_by text NOT NULL,
  CONSTRAINT score_step_pk PRIMARY KEY (id)
);
CREATE INDEX score_step_of_sheet ON score_step (sheet_id, id);
DO $$
DECLARE
  name text;
BEGIN
  EXECUTE 'ALTER TABLE emulation_round ENABLE ROW LEVEL SECURITY';
  EXECUTE 'ALTER TABLE emulation_round FORCE ROW LEVEL SECURITY';
  EXECUTE 'CREATE POLICY emulation_round_read ON emulation_round FOR SELECT USING (state <> ''DRAFT'' OR in_scope(path))';
  EXECUTE 'CREATE POLICY emulation_round_add ON emulation_round FOR INSERT WITH CHECK (in_scope(path))';
  EXECUTE 'CREATE POLICY emulation_round_change ON emulation_round FOR UPDATE USING (in_scope(path)) WITH CHECK (in_scope(path))';
  FOREACH name IN ARRAY ARRAY['score_sheet', 'score', 'score_evidence', 'score_step'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
    EXECUTE format('CREATE POLICY %I ON %I USING (in_scope(path)) WITH CHECK (in_scope(path))', name || '_scope', name);
  END LOOP;
  FOREACH name IN ARRAY ARRAY['score', 'score_evidence', 'score_step'] LOOP
    EXECUTE format('CREATE TRIGGER %I BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION refuse_change()', name || '_kept', name);
  END LOOP;
END $$;`;

export class Emulation1762004001000 implements MigrationInterface {
  readonly name = 'Emulation1762004001000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(statements);
  }

  down(): Promise<void> {
    throw new Error('history is not undone: restore a backup instead');
  }
}
