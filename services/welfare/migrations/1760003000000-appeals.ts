import type { MigrationInterface, QueryRunner } from 'typeorm';

const rules = `
CREATE TABLE deadline_rule_set (
  code text NOT NULL,
  version integer NOT NULL CHECK (version > 0),
  title text NOT NULL,
  source text NOT NULL,
  confidence text NOT NULL,
  valid_from date NOT NULL,
  valid_until date,
  reason text,
  recorded_by text NOT NULL,
  recorded_at timestamptz NOT NULL,
  id uuid NOT NULL,
  CONSTRAINT deadline_rule_set_key PRIMARY KEY (code, version),
  CONSTRAINT deadline_rule_set_id_once UNIQUE (id),
  CONSTRAINT deadline_rule_set_confidence_known CHECK (confidence IN ('VERIFIED', 'OBSERVED', 'RECALLED', 'PROPOSED')),
  CONSTRAINT deadline_rule_set_days CHECK (valid_until > valid_from)
);
COMMENT ON TABLE deadline_rule_set IS 'Deadlines of a law as data. Of one code the highest version that is valid on a day is in force; what was decided under a version names it.';
COMMENT ON COLUMN deadline_rule_set.confidence IS 'VERIFIED: read in the source. OBSERVED: practice of an office. RECALLED: from memory, not verified. PROPOSED: ours.';
CREATE TABLE deadline_rule (
  code text NOT NULL,
  version integer NOT NULL,
  subject text NOT NULL,
  days integer NOT NULL CHECK (days BETWEEN 0 AND 3650),
  counted_from text NOT NULL,
  CONSTRAINT deadline_rule_key PRIMARY KEY (code, version, subject),
  CONSTRAINT deadline_rule_of_set FOREIGN KEY (code, version) REFERENCES deadline_rule_set (code, version),
  CONSTRAINT deadline_rule_counted CHECK (counted_from IN ('LAUNCH', 'RECEPTION_END', 'DISTRIBUTION_END', 'POSTING', 'STATEMENT_DATE'))
);
INSERT INTO deadline_rule_set VALUES ('ND93_2021', 1, 'Vận động, tiếp nhận, phân phối và sử dụng các nguồn đóng góp tự nguyện',
  'Nghị định 93/2021/NĐ-CP, 27/10/2021, in force 11/12/2021; the numbers of days are recalled, not verified', 'RECALLED', '2021-12-11', NULL, NULL, 'migration', now(), '00000000-0000-4000-8000-000000932021');
INSERT INTO deadline_rule VALUES
  ('ND93_2021', 1, 'RECEPTION', 90, 'LAUNCH'),
  ('ND93_2021', 1, 'DISTRIBUTION', 20, 'RECEPTION_END'),
  ('ND93_2021', 1, 'PUBLISH_APPEAL', 0, 'LAUNCH'),
  ('ND93_2021', 1, 'PUBLISH_RECEIVED', 15, 'RECEPTION_END'),
  ('ND93_2021', 1, 'PUBLISH_DISTRIBUTED', 30, 'DISTRIBUTION_END'),
  ('ND93_2021', 1, 'POSTING', 30, 'POSTING');
CREATE TRIGGER deadline_rule_set_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON deadline_rule_set
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting_history();
CREATE TRIGGER deadline_rule_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON deadline_rule
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting_history();`;

const appeals = `
CREATE TABLE appeal (
  id uuid NOT NULL,
  fund_id uuid NOT NULL REFERENCES fund (id),
  title text NOT NULL,
  cause text NOT NULL,
  issued_by text NOT NULL,
  document_id uuid,
  account_id uuid REFERENCES fund_account (id),
  earmark_id uuid REFERENCES earmark (id),
  scope_unit_ids uuid[] NOT NULL,
  receive_from date NOT NULL,
  receive_to date NOT NULL,
  extended_to date,
  distribute_by date,
  state text NOT NULL,
  rule_set text NOT NULL,
  rule_set_version integer,
  launched_on date,
  reception_closed_on date,
  distribution_closed_on date,
  recorded_at timestamptz NOT NULL,
  CONSTRAINT appeal_key PRIMARY KEY (id),
  CONSTRAINT appeal_earmark_once UNIQUE (earmark_id),
  CONSTRAINT appeal_rules FOREIGN KEY (rule_set, rule_set_version) REFERENCES deadline_rule_set (code, version),
  CONSTRAINT appeal_state_known CHECK (state IN ('DRAFT', 'LAUNCHED', 'EXTENDED', 'RECEPTION_CLOSED', 'DISTRIBUTING', 'DISTRIBUTION_CLOSED', 'SETTLED', 'PUBLISHED_FINAL', 'CANCELLED')),
  CONSTRAINT appeal_days CHECK (receive_to >= receive_from AND extended_to > receive_to AND launched_on <= receive_from),
  CONSTRAINT appeal_launched_whole CHECK (state IN ('DRAFT', 'CANCELLED') OR (launched_on IS NOT NULL AND earmark_id IS NOT NULL AND rule_set_version IS NOT NULL)),
  CONSTRAINT appeal_closed_whole CHECK ((reception_closed_on IS NOT NULL) = (state IN ('RECEPTION_CLOSED', 'DISTRIBUTING', 'DISTRIBUTION_CLOSED', 'SETTLED', 'PUBLISHED_FINAL')))
);
COMMENT ON COLUMN appeal.earmark_id IS 'The purse in which money for this appeal lies, from the launch on.';
CREATE INDEX appeal_fund ON appeal (fund_id, id);
CREATE INDEX appeal_receiving ON appeal (coalesce(extended_to, receive_to)) WHERE state IN ('LAUNCHED', 'EXTENDED');
CREATE TABLE appeal_step (
  appeal_id uuid NOT NULL REFERENCES appeal (id),
  place integer NOT NULL,
  state text NOT NULL,
  on_day date NOT NULL,
  reason text,
  actor_id text NOT NULL,
  recorded_at timestamptz NOT NULL,
  CONSTRAINT appeal_step_key PRIMARY KEY (appeal_id, place)
);
CREATE FUNCTION refuse_changed_appeal() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.state <> OLD.state AND OLD.state || '>' || NEW.state NOT IN (
       'DRAFT>LAUNCHED', 'DRAFT>CANCELLED', 'LAUNCHED>CANCELLED', 'LAUNCHED>EXTENDED', 'LAUNCHED>RECEPTION_CLOSED',
       'EXTENDED>RECEPTION_CLOSED', 'RECEPTION_CLOSED>DISTRIBUTING', 'DISTRIBUTING>DISTRIBUTION_CLOSED',
       'DISTRIBUTION_CLOSED>SETTLED', 'SETTLED>PUBLISHED_FINAL') THEN
    RAISE EXCEPTION 'an appeal does not go from % to %', OLD.state, NEW.state USING ERRCODE = 'insufficient_privilege';
  END IF;
  IF (NEW.id, NEW.fund_id) IS DISTINCT FROM (OLD.id, OLD.fund_id)
     OR (OLD.state <> 'DRAFT' AND (NEW.title, NEW.cause, NEW.issued_by, NEW.earmark_id, NEW.receive_from, NEW.receive_to, NEW.launched_on, NEW.rule_set, NEW.rule_set_version)
         IS DISTINCT FROM (OLD.title, OLD.cause, OLD.issued_by, OLD.earmark_id, OLD.receive_from, OLD.receive_to, OLD.launched_on, OLD.rule_set, OLD.rule_set_version)) THEN
    RAISE EXCEPTION 'a launched appeal keeps what it said' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER appeal_moves_forward BEFORE UPDATE ON appeal FOR EACH ROW EXECUTE FUNCTION refuse_changed_appeal();
CREATE TRIGGER appeal_kept BEFORE DELETE OR TRUNCATE ON appeal
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting_history();
CREATE TRIGGER appeal_step_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON appeal_step
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting_history();
-- A launched appeal is public; a draft is for the board that writes it.
ALTER TABLE appeal ENABLE ROW LEVEL SECURITY;
ALTER TABLE appeal FORCE ROW LEVEL SECURITY;
CREATE POLICY appeal_read ON appeal FOR SELECT USING (launched_on IS NOT NULL OR fund_in_scope(fund_id));
CREATE POLICY appeal_add ON appeal FOR INSERT WITH CHECK (fund_in_scope(fund_id));
CREATE POLICY appeal_change ON appeal FOR UPDATE USING (fund_in_scope(fund_id)) WITH CHECK (fund_in_scope(fund_id));
ALTER TABLE appeal_step ENABLE ROW LEVEL SECURITY;
ALTER TABLE appeal_step FORCE ROW LEVEL SECURITY;
CREATE POLICY appeal_step_read ON appeal_step FOR SELECT USING (EXISTS (SELECT FROM appeal a WHERE a.id = appeal_id));
CREATE POLICY appeal_step_add ON appeal_step FOR INSERT WITH CHECK (EXISTS (SELECT FROM appeal a WHERE a.id = appeal_id AND fund_in_scope(a.fund_id)));`;

export class Appeals1760003000000 implements MigrationInterface {
  readonly name = 'Appeals1760003000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statements of [rules, appeals]) await runner.query(statements);
  }

  down(): Promise<void> {
    throw new Error('history is not undone: restore a backup instead');
  }
}
