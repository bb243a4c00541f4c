import type { MigrationInterface, QueryRunner } from 'typeorm';

const statements = `
CREATE TABLE allocation (
  id uuid NOT NULL,
  fund_id uuid NOT NULL REFERENCES fund (id),
  appeal_id uuid REFERENCES appeal (id),
  tranche_no integer NOT NULL CHECK (tranche_no > 0),
  decision_id uuid NOT NULL,
  decided_on date NOT NULL,
  title text NOT NULL,
  earmark_id uuid REFERENCES earmark (id),
  total bigint NOT NULL CHECK (total > 0),
  state text NOT NULL,
  proposed_by text NOT NULL,
  proposed_at timestamptz NOT NULL,
  approved_by text,
  approved_at timestamptz,
  transferred_by text,
  transferred_at timestamptz,
  received_at timestamptz,
  distributed_on date,
  settled_on date,
  settlement_id uuid,
  cancelled_at timestamptz,
  reason text,
  CONSTRAINT allocation_key PRIMARY KEY (id),
  CONSTRAINT allocation_tranche_once UNIQUE NULLS NOT DISTINCT (fund_id, appeal_id, tranche_no),
  CONSTRAINT allocation_state_known CHECK (state IN ('PROPOSED', 'APPROVED', 'TRANSFERRED', 'RECEIVED', 'DISTRIBUTED', 'SETTLED', 'CANCELLED')),
  CONSTRAINT allocation_approved CHECK (state IN ('PROPOSED', 'CANCELLED') OR (approved_at IS NOT NULL AND approved_by IS NOT NULL)),
  CONSTRAINT allocation_two_persons CHECK (approved_by IS NULL OR approved_by <> proposed_by),
  CONSTRAINT allocation_executed_by_another CHECK (transferred_by IS NULL OR transferred_by <> approved_by),
  CONSTRAINT allocation_cancelled_with_reason CHECK ((state = 'CANCELLED') = (cancelled_at IS NOT NULL AND reason IS NOT NULL))
);
COMMENT ON TABLE allocation IS 'A tranche: what one decision gives to several units or funds. Public from its approval on.';
COMMENT ON COLUMN allocation.appeal_id IS 'Appeal whose money it is; null: money of the standing fund.';
CREATE INDEX allocation_fund ON allocation (fund_id, id);
CREATE TABLE allocation_line (
  allocation_id uuid NOT NULL REFERENCES allocation (id),
  line smallint NOT NULL CHECK (line > 0),
  unit_id uuid NOT NULL,
  to_fund_id uuid REFERENCES fund (id),
  amount bigint NOT NULL CHECK (amount > 0),
  state text NOT NULL,
  reservation_id uuid,
  transfer_id uuid REFERENCES fund_transfer (id),
  out_transaction_id uuid,
  received_by text,
  received_at timestamptz,
  CONSTRAINT allocation_line_key PRIMARY KEY (allocation_id, line),
  CONSTRAINT allocation_line_recipient_once UNIQUE NULLS NOT DISTINCT (allocation_id, unit_id, to_fund_id),
  CONSTRAINT allocation_line_state_known CHECK (state IN ('PLANNED', 'HELD', 'ON_THE_WAY', 'RETURNED', 'RECEIVED')),
  CONSTRAINT allocation_line_received CHECK ((state = 'RECEIVED') = (received_at IS NOT NULL))
);
CREATE INDEX allocation_line_unit ON allocation_line (unit_id, allocation_id);
CREATE UNIQUE INDEX allocation_line_transfer ON allocation_line (transfer_id) WHERE transfer_id IS NOT NULL;
ALTER TABLE allocation ENABLE ROW LEVEL SECURITY;
ALTER TABLE allocation FORCE ROW LEVEL SECURITY;
CREATE POLICY allocation_read ON allocation FOR SELECT USING (approved_at IS NOT NULL OR fund_in_scope(fund_id));
CREATE POLICY allocation_add ON allocation FOR INSERT WITH CHECK (fund_in_scope(fund_id));
CREATE POLICY allocation_change ON allocation FOR UPDATE USING (fund_in_scope(fund_id)) WITH CHECK (fund_in_scope(fund_id));
ALTER TABLE allocation_line ENABLE ROW LEVEL SECURITY;
ALTER TABLE allocation_line FORCE ROW LEVEL SECURITY;
CREATE POLICY allocation_line_read ON allocation_line FOR SELECT USING (EXISTS (SELECT FROM allocation a WHERE a.id = allocation_id));
CREATE POLICY allocation_line_add ON allocation_line FOR INSERT
  WITH CHECK (EXISTS (SELECT FROM allocation a WHERE a.id = allocation_id AND fund_in_scope(a.fund_id)));
CREATE POLICY allocation_line_change ON allocation_line FOR UPDATE
  USING (EXISTS (SELECT FROM allocation a WHERE a.id = allocation_id AND fund_in_scope(a.fund_id)));
CREATE FUNCTION refuse_changed_allocation() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (NEW.id, NEW.fund_id, NEW.appeal_id, NEW.tranche_no, NEW.decision_id, NEW.decided_on, NEW.title, NEW.earmark_id, NEW.total, NEW.proposed_by, NEW.proposed_at)
     IS DISTINCT FROM (OLD.id, OLD.fund_id, OLD.appeal_id, OLD.tranche_no, OLD.decision_id, OLD.decided_on, OLD.title, OLD.earmark_id, OLD.total, OLD.proposed_by, OLD.proposed_at) THEN
    RAISE EXCEPTION 'an allocation changes in its state alone' USING ERRCODE = 'insufficient_privilege';
  END IF;
  IF NEW.state <> OLD.state AND (OLD.state || ' ' || NEW.state) NOT IN ('PROPOSED APPROVED', 'PROPOSED CANCELLED', 'APPROVED TRANSFERRED',
     'APPROVED CANCELLED', 'TRANSFERRED RECEIVED', 'RECEIVED DISTRIBUTED', 'DISTRIBUTED SETTLED') THEN
    RAISE EXCEPTION 'an allocation does not go from % to %', OLD.state, NEW.state USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER allocation_goes_on BEFORE UPDATE ON allocation FOR EACH ROW EXECUTE FUNCTION refuse_changed_allocation();
CREATE TRIGGER allocation_kept BEFORE DELETE OR TRUNCATE ON allocation
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting_history();
CREATE FUNCTION refuse_changed_allocation_line() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.state = 'RECEIVED' OR (NEW.allocation_id, NEW.line, NEW.unit_id, NEW.to_fund_id, NEW.amount)
     IS DISTINCT FROM (OLD.allocation_id, OLD.line, OLD.unit_id, OLD.to_fund_id, OLD.amount) THEN
    RAISE EXCEPTION 'a line of an allocation keeps its recipient and its amount' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER allocation_line_goes_on BEFORE UPDATE ON allocation_line FOR EACH ROW EXECUTE FUNCTION refuse_changed_allocation_line();
CREATE TRIGGER allocation_line_kept BEFORE DELETE OR TRUNCATE ON allocation_line
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting_history();
CREATE FUNCTION refuse_uneven_tranche() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF NEW.total <> (SELECT coalesce(sum(amount), 0) FROM public.allocation_line WHERE allocation_id = NEW.id) THEN
    RAISE EXCEPTION 'the lines of tranche % do not add up to its total', NEW.id USING ERRCODE = 'MT100';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER allocation_even AFTER INSERT ON allocation DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION refuse_uneven_tranche();`;

export class Allocations1760004002000 implements MigrationInterface {
  readonly name = 'Allocations1760004002000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(statements);
  }

  down(): Promise<void> {
    throw new Error('history is not undone: restore a backup instead');
  }
}
