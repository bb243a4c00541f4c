import type { MigrationInterface, QueryRunner } from 'typeorm';

const statements = `
CREATE TABLE fund_transfer (
  id uuid NOT NULL,
  from_fund_id uuid NOT NULL REFERENCES fund (id),
  to_fund_id uuid NOT NULL REFERENCES fund (id),
  amount bigint NOT NULL CHECK (amount > 0),
  earmark_id uuid REFERENCES earmark (id),
  decision_id uuid,
  subject text NOT NULL,
  state text NOT NULL,
  reservation_id uuid NOT NULL,
  sent_by text NOT NULL,
  sent_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  out_transaction_id uuid,
  in_transaction_id uuid,
  ended_by text,
  ended_at timestamptz,
  received_at timestamptz,
  reason text,
  CONSTRAINT fund_transfer_key PRIMARY KEY (id),
  CONSTRAINT fund_transfer_reservation_once UNIQUE (reservation_id),
  CONSTRAINT fund_transfer_to_another CHECK (from_fund_id <> to_fund_id),
  CONSTRAINT fund_transfer_state_known CHECK (state IN ('SENT', 'RECEIVED', 'REFUSED', 'RECALLED', 'EXPIRED')),
  CONSTRAINT fund_transfer_ended CHECK ((state = 'SENT') = (ended_at IS NULL)),
  CONSTRAINT fund_transfer_both_legs CHECK ((state = 'RECEIVED') = (in_transaction_id IS NOT NULL AND received_at IS NOT NULL)
    AND (state <> 'RECEIVED' OR out_transaction_id IS NOT NULL)),
  CONSTRAINT fund_transfer_two_persons CHECK (state <> 'RECEIVED' OR ended_by <> sent_by),
  CONSTRAINT fund_transfer_reasoned CHECK (state NOT IN ('REFUSED', 'RECALLED') OR reason IS NOT NULL)
);
COMMENT ON TABLE fund_transfer IS 'Money on its way from one fund to another: held in the sending ledger until the receiving fund takes it or it comes back.';
CREATE INDEX fund_transfer_from ON fund_transfer (from_fund_id, id);
CREATE INDEX fund_transfer_to ON fund_transfer (to_fund_id, id);
ALTER TABLE fund_transfer ENABLE ROW LEVEL SECURITY;
ALTER TABLE fund_transfer FORCE ROW LEVEL SECURITY;
CREATE POLICY fund_transfer_read ON fund_transfer FOR SELECT USING (fund_in_scope(from_fund_id) OR fund_in_scope(to_fund_id));
CREATE POLICY fund_transfer_send ON fund_transfer FOR INSERT WITH CHECK (fund_in_scope(from_fund_id));
CREATE POLICY fund_transfer_end ON fund_transfer FOR UPDATE
  USING (fund_in_scope(from_fund_id) OR fund_in_scope(to_fund_id)) WITH CHECK (fund_in_scope(from_fund_id) OR fund_in_scope(to_fund_id));
CREATE FUNCTION refuse_changed_transfer() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.state <> 'SENT' OR (NEW.id, NEW.from_fund_id, NEW.to_fund_id, NEW.amount, NEW.earmark_id, NEW.reservation_id, NEW.sent_by, NEW.sent_at)
     IS DISTINCT FROM (OLD.id, OLD.from_fund_id, OLD.to_fund_id, OLD.amount, OLD.earmark_id, OLD.reservation_id, OLD.sent_by, OLD.sent_at) THEN
    RAISE EXCEPTION 'a transfer ends once and changes in nothing else' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER fund_transfer_ends_once BEFORE UPDATE ON fund_transfer FOR EACH ROW EXECUTE FUNCTION refuse_changed_transfer();
CREATE TRIGGER fund_transfer_kept BEFORE DELETE OR TRUNCATE ON fund_transfer
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting_history();`;

export class Transfers1760004001000 implements MigrationInterface {
  readonly name = 'Transfers1760004001000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(statements);
  }

  down(): Promise<void> {
    throw new Error('history is not undone: restore a backup instead');
  }
}
