import type { MigrationInterface, QueryRunner } from 'typeorm';

const statements = `
CREATE TABLE direct_support (
  id uuid NOT NULL,
  fund_id uuid NOT NULL REFERENCES fund (id),
  appeal_id uuid REFERENCES appeal (id),
  donor_id uuid NOT NULL REFERENCES donor (id),
  unit_id uuid NOT NULL,
  form text NOT NULL,
  cash bigint CHECK (cash > 0),
  goods text,
  goods_value bigint CHECK (goods_value > 0),
  total_value bigint CHECK (total_value > 0),
  given_on date NOT NULL,
  subject text NOT NULL,
  document_id uuid,
  state text NOT NULL,
  recorded_by text NOT NULL,
  recorded_at timestamptz NOT NULL,
  withdrawn_by text,
  withdrawn_at timestamptz,
  reason text,
  CONSTRAINT direct_support_key PRIMARY KEY (id),
  CONSTRAINT direct_support_form_known CHECK (form IN ('CASH', 'GOODS', 'MIXED')),
  CONSTRAINT direct_support_parts CHECK (CASE form
    WHEN 'CASH' THEN cash IS NOT NULL AND goods IS NULL AND goods_value IS NULL AND total_value IS NULL
    WHEN 'GOODS' THEN cash IS NULL AND goods IS NOT NULL AND total_value IS NULL
    ELSE goods IS NOT NULL AND (cash IS NULL) <> (total_value IS NULL) AND (goods_value IS NULL OR cash IS NOT NULL) END),
  CONSTRAINT direct_support_state_known CHECK (state IN ('RECORDED', 'WITHDRAWN')),
  CONSTRAINT direct_support_withdrawn_whole CHECK ((state = 'WITHDRAWN') = (withdrawn_at IS NOT NULL AND reason IS NOT NULL))
);
COMMENT ON TABLE direct_support IS 'Money and goods that donors gave past the fund: counted in the donor''s record, never in the ledger (WEL-3).';
COMMENT ON COLUMN direct_support.total_value IS 'Of cash and goods together when only that is known: neither part may be derived from it (WEL-7).';
CREATE INDEX direct_support_fund ON direct_support (fund_id, id);
CREATE INDEX direct_support_donor ON direct_support (donor_id, id);
CREATE INDEX direct_support_appeal ON direct_support (appeal_id) WHERE appeal_id IS NOT NULL;
ALTER TABLE direct_support ENABLE ROW LEVEL SECURITY;
ALTER TABLE direct_support FORCE ROW LEVEL SECURITY;
CREATE POLICY direct_support_read ON direct_support FOR SELECT USING (state = 'RECORDED' OR fund_in_scope(fund_id));
CREATE POLICY direct_support_add ON direct_support FOR INSERT WITH CHECK (fund_in_scope(fund_id));
CREATE POLICY direct_support_change ON direct_support FOR UPDATE USING (fund_in_scope(fund_id)) WITH CHECK (fund_in_scope(fund_id));
CREATE FUNCTION refuse_changed_direct_support() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.state <> 'RECORDED' OR NEW.state <> 'WITHDRAWN'
     OR (NEW.id, NEW.fund_id, NEW.appeal_id, NEW.donor_id, NEW.unit_id, NEW.form, NEW.cash, NEW.goods, NEW.goods_value, NEW.total_value, NEW.given_on, NEW.subject, NEW.recorded_by, NEW.recorded_at)
     IS DISTINCT FROM (OLD.id, OLD.fund_id, OLD.appeal_id, OLD.donor_id, OLD.unit_id, OLD.form, OLD.cash, OLD.goods, OLD.goods_value, OLD.total_value, OLD.given_on, OLD.subject, OLD.recorded_by, OLD.recorded_at) THEN
    RAISE EXCEPTION 'direct support is withdrawn once and changes in nothing else' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER direct_support_withdrawn_once BEFORE UPDATE ON direct_support FOR EACH ROW EXECUTE FUNCTION refuse_changed_direct_support();
CREATE TRIGGER direct_support_kept BEFORE DELETE OR TRUNCATE ON direct_support
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting_history();`;

export class DirectSupport1760004004000 implements MigrationInterface {
  readonly name = 'DirectSupport1760004004000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(statements);
  }

  down(): Promise<void> {
    throw new Error('history is not undone: restore a backup instead');
  }
}
