import type { MigrationInterface, QueryRunner } from 'typeorm';

const statements = `
CREATE TABLE payment (
  id uuid NOT NULL,
  fund_id uuid NOT NULL REFERENCES fund (id),
  kind text NOT NULL,
  subject text NOT NULL,
  amount bigint NOT NULL CHECK (amount > 0),
  purse_earmark_id uuid REFERENCES earmark (id),
  purpose_earmark_id uuid REFERENCES earmark (id),
  reference_id uuid,
  state text NOT NULL,
  reservation_id uuid NOT NULL,
  settlement_id uuid,
  paid_amount bigint,
  made_by text NOT NULL,
  made_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  settled_by text,
  settled_at timestamptz,
  reason text,
  CONSTRAINT payment_key PRIMARY KEY (id),
  CONSTRAINT payment_reservation_once UNIQUE (reservation_id),
  CONSTRAINT payment_kind_known CHECK (kind IN ('SPENDING', 'ADMINISTRATION')),
  CONSTRAINT payment_state_known CHECK (state IN ('RESERVED', 'POSTED', 'VOIDED', 'EXPIRED')),
  CONSTRAINT payment_two_persons CHECK (state <> 'POSTED' OR settled_by <> made_by),
  CONSTRAINT payment_settled CHECK ((state = 'RESERVED') = (settled_at IS NULL))
);
CREATE INDEX payment_fund ON payment (fund_id, id);
ALTER TABLE payment ENABLE ROW LEVEL SECURITY;
ALTER TABLE payment FORCE ROW LEVEL SECURITY;
CREATE POLICY payment_scope ON payment USING (fund_in_scope(fund_id)) WITH CHECK (fund_in_scope(fund_id));
CREATE FUNCTION refuse_changed_payment() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.state <> 'RESERVED' OR (NEW.id, NEW.fund_id, NEW.amount, NEW.made_by, NEW.made_at, NEW.reservation_id)
     IS DISTINCT FROM (OLD.id, OLD.fund_id, OLD.amount, OLD.made_by, OLD.made_at, OLD.reservation_id) THEN
    RAISE EXCEPTION 'a payment is settled once and changes in nothing else' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER payment_settled_once BEFORE UPDATE ON payment FOR EACH ROW EXECUTE FUNCTION refuse_changed_payment();
CREATE TRIGGER payment_kept BEFORE DELETE OR TRUNCATE ON payment
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting_history();`;

export class Payments1760001005000 implements MigrationInterface {
  readonly name = 'Payments1760001005000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(statements);
  }

  down(): Promise<void> {
    throw new Error('history is not undone: restore a backup instead');
  }
}
