import type { MigrationInterface, QueryRunner } from 'typeorm';

const inScope = `path >= nullif(current_setting('app.scope', true), '') COLLATE "C" AND path < (nullif(current_setting('app.scope', true), '') || '~') COLLATE "C"`;

const statements = `
CREATE TABLE reception_rule (
  id uuid CONSTRAINT reception_rule_key PRIMARY KEY,
  valid_from date NOT NULL,
  head_may_hand_over boolean NOT NULL,
  source text NOT NULL,
  confidence text NOT NULL,
  CONSTRAINT reception_rule_day_once UNIQUE (valid_from),
  CONSTRAINT reception_rule_confidence CHECK (confidence IN ('VERIFIED', 'RECALLED', 'PROPOSAL'))
);
COMMENT ON TABLE reception_rule IS 'Whether the head may hand the duty of receiving citizens to a deputy, from a day on, with the source of the rule.';
INSERT INTO reception_rule (id, valid_from, head_may_hand_over, source, confidence) VALUES
('0193b000-0000-7000-8003-000000000001', '2014-07-01', true, 'Luật Tiếp công dân 2013, ghi lại theo trí nhớ', 'RECALLED'),
('0193b000-0000-7000-8003-000000000002', '2026-07-01', false, 'Luật sửa đổi các luật về tiếp công dân, khiếu nại, tố cáo (thông qua 10/12/2025)', 'VERIFIED');
CREATE TRIGGER reception_rule_never_lost BEFORE UPDATE OR DELETE OR TRUNCATE ON reception_rule
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting_history();
CREATE TABLE citizen_reception (
  id uuid CONSTRAINT citizen_reception_key PRIMARY KEY,
  unit_id uuid NOT NULL,
  path text COLLATE "C" NOT NULL,
  kind text NOT NULL,
  mode text NOT NULL,
  is_head_duty boolean NOT NULL,
  planned_on date NOT NULL,
  place text NOT NULL,
  irregular_reason text,
  state text NOT NULL,
  received_by text,
  receiver text,
  held_on date,
  closed_on date,
  cancelling_reason text,
  visits integer,
  people integer,
  outcomes jsonb,
  recorded_at timestamptz NOT NULL,
  CONSTRAINT citizen_reception_kind_known CHECK (kind IN ('REGULAR', 'IRREGULAR')),
  CONSTRAINT citizen_reception_mode_known CHECK (mode IN ('IN_PERSON', 'ONLINE')),
  CONSTRAINT citizen_reception_state_known CHECK (state IN ('PLANNED', 'HELD', 'CLOSED', 'CANCELLED')),
  CONSTRAINT citizen_reception_receiver_known CHECK (receiver IN ('HEAD', 'DEPUTY', 'OFFICER')),
  CONSTRAINT citizen_reception_irregular CHECK ((kind = 'IRREGULAR') = (irregular_reason IS NOT NULL)),
  CONSTRAINT citizen_reception_held CHECK ((state IN ('HELD', 'CLOSED')) = (held_on IS NOT NULL) AND (held_on IS NULL) = (receiver IS NULL) AND (held_on IS NULL) = (received_by IS NULL)),
  CONSTRAINT citizen_reception_closed CHECK ((state = 'CLOSED') = (closed_on IS NOT NULL) AND (closed_on IS NULL) = (visits IS NULL) AND (closed_on IS NULL) = (people IS NULL) AND (closed_on IS NULL) = (outcomes IS NULL)),
  CONSTRAINT citizen_reception_cancelled CHECK ((state = 'CANCELLED') = (cancelling_reason IS NOT NULL))
);
COMMENT ON TABLE citizen_reception IS 'A reception of citizens (tiếp công dân): when, where, by which office, and, once closed, how many came. Everybody may read it; no names.';
COMMENT ON COLUMN citizen_reception.received_by IS 'An office, never a person.';
CREATE INDEX citizen_reception_path ON citizen_reception (path);
CREATE INDEX citizen_reception_unit ON citizen_reception (unit_id, planned_on, id);
ALTER TABLE citizen_reception ENABLE ROW LEVEL SECURITY;
ALTER TABLE citizen_reception FORCE ROW LEVEL SECURITY;
CREATE POLICY citizen_reception_read ON citizen_reception FOR SELECT USING (true);
CREATE POLICY citizen_reception_add ON citizen_reception FOR INSERT WITH CHECK (${inScope});
CREATE POLICY citizen_reception_change ON citizen_reception FOR UPDATE USING (${inScope}) WITH CHECK (${inScope});
CREATE FUNCTION refuse_changed_reception() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.state IN ('CLOSED', 'CANCELLED') AND (to_jsonb(NEW) - 'path') <> (to_jsonb(OLD) - 'path') THEN
    RAISE EXCEPTION 'a reception that has ended never changes' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER citizen_reception_kept BEFORE UPDATE ON citizen_reception FOR EACH ROW EXECUTE FUNCTION refuse_changed_reception();
CREATE TRIGGER citizen_reception_never_lost BEFORE DELETE OR TRUNCATE ON citizen_reception
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting_history();
CREATE TABLE reception_visit (
  id uuid CONSTRAINT reception_visit_key PRIMARY KEY,
  reception_id uuid NOT NULL REFERENCES citizen_reception (id),
  people integer NOT NULL CHECK (people BETWEEN 1 AND 10000),
  field text NOT NULL,
  outcome text NOT NULL,
  case_file_id uuid REFERENCES case_file (id),
  feedback_id uuid REFERENCES citizen_feedback (id),
  recorded_at timestamptz NOT NULL,
  CONSTRAINT reception_visit_outcome_known CHECK (outcome IN ('CASE_FILE', 'FEEDBACK', 'GUIDED', 'EXPLAINED')),
  CONSTRAINT reception_visit_named CHECK ((outcome = 'CASE_FILE') = (case_file_id IS NOT NULL) AND (outcome = 'FEEDBACK') = (feedback_id IS NOT NULL)),
  CONSTRAINT reception_visit_case_once UNIQUE (case_file_id),
  CONSTRAINT reception_visit_feedback_once UNIQUE (feedback_id)
);
COMMENT ON TABLE reception_visit IS 'One visit: how many people, about what, and what came of it. Nobody is named; readers of the subtree alone see it.';
CREATE INDEX reception_visit_reception ON reception_visit (reception_id, id);
ALTER TABLE reception_visit ENABLE ROW LEVEL SECURITY;
ALTER TABLE reception_visit FORCE ROW LEVEL SECURITY;
CREATE POLICY reception_visit_read ON reception_visit FOR SELECT
  USING (EXISTS (SELECT FROM citizen_reception r WHERE r.id = reception_id AND path_in_scope(r.path)));
CREATE POLICY reception_visit_add ON reception_visit FOR INSERT
  WITH CHECK (EXISTS (SELECT FROM citizen_reception r WHERE r.id = reception_id AND r.state = 'HELD' AND path_in_scope(r.path)));
CREATE TRIGGER reception_visit_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON reception_visit
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting_history();`;

export class Receptions1764110003000 implements MigrationInterface {
  readonly name = 'Receptions1764110003000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(statements);
  }

  down(): Promise<void> {
    throw new Error('history is not undone: restore a backup instead');
  }
}
