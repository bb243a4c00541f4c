import type { MigrationInterface, QueryRunner } from 'typeorm';

const effects = `
CREATE TABLE reversal_effect (
  id uuid NOT NULL,
  reversal_id uuid NOT NULL REFERENCES journal_txn (id),
  fund_id uuid NOT NULL REFERENCES fund (id),
  subject text NOT NULL,
  subject_id uuid NOT NULL,
  line smallint,
  from_state text NOT NULL,
  to_state text NOT NULL,
  amount bigint NOT NULL CHECK (amount >= 0),
  before jsonb NOT NULL,
  recorded_at timestamptz NOT NULL,
  CONSTRAINT reversal_effect_key PRIMARY KEY (id),
  CONSTRAINT reversal_effect_subject_known CHECK (subject IN ('PAYMENT', 'CASE', 'DISTRIBUTION', 'ALLOCATION_LINE')),
  CONSTRAINT reversal_effect_line CHECK ((subject = 'ALLOCATION_LINE') = (line IS NOT NULL))
);
COMMENT ON TABLE reversal_effect IS 'What stood on a payment and stepped back when it was taken back. Names nobody.';
CREATE INDEX reversal_effect_fund ON reversal_effect (fund_id, id);
CREATE INDEX reversal_effect_subject ON reversal_effect (subject_id);
CREATE UNIQUE INDEX reversal_effect_once ON reversal_effect (reversal_id, subject, subject_id);
ALTER TABLE reversal_effect ENABLE ROW LEVEL SECURITY;
ALTER TABLE reversal_effect FORCE ROW LEVEL SECURITY;
CREATE POLICY reversal_effect_scope ON reversal_effect USING (fund_in_scope(fund_id)) WITH CHECK (fund_in_scope(fund_id));
CREATE TRIGGER reversal_effect_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON reversal_effect
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting_history();`;

const payments = `
ALTER TABLE payment ADD COLUMN reversal_id uuid REFERENCES journal_txn (id);
ALTER TABLE payment ADD COLUMN reversed_by text;
ALTER TABLE payment ADD COLUMN reversed_at timestamptz;
ALTER TABLE payment DROP CONSTRAINT payment_state_known;
ALTER TABLE payment ADD CONSTRAINT payment_state_known CHECK (state IN ('RESERVED', 'POSTED', 'VOIDED', 'EXPIRED', 'REVERSED'));
ALTER TABLE payment ADD CONSTRAINT payment_reversed_whole CHECK ((state = 'REVERSED') = (reversal_id IS NOT NULL)
  AND (reversal_id IS NULL) = (reversed_by IS NULL) AND (reversal_id IS NULL) = (reversed_at IS NULL) AND (state <> 'REVERSED' OR paid_amount = 0));
CREATE INDEX payment_settlement ON payment (settlement_id) WHERE settlement_id IS NOT NULL;
CREATE OR REPLACE FUNCTION refuse_changed_payment() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  wanted payment := OLD;
BEGIN
  IF OLD.state = 'POSTED' THEN
    wanted.state := 'REVERSED';
    wanted.paid_amount := 0;
    wanted.reversal_id := NEW.reversal_id;
    wanted.reversed_by := NEW.reversed_by;
    wanted.reversed_at := NEW.reversed_at;
    IF NEW IS DISTINCT FROM wanted OR NOT EXISTS (SELECT FROM journal_txn j WHERE j.id = NEW.reversal_id AND j.reverses = OLD.settlement_id) THEN
      RAISE EXCEPTION 'a payment that was posted is taken back by the reversal of its posting and changes in nothing else' USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN NEW;
  END IF;
  IF OLD.state <> 'RESERVED' OR (NEW.id, NEW.fund_id, NEW.amount, NEW.made_by, NEW.made_at, NEW.reservation_id)
     IS DISTINCT FROM (OLD.id, OLD.fund_id, OLD.amount, OLD.made_by, OLD.made_at, OLD.reservation_id) THEN
    RAISE EXCEPTION 'a payment is settled once and changes in nothing else' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END $$;
DROP TRIGGER payment_of_case ON payment;
CREATE TRIGGER payment_of_case AFTER UPDATE ON payment FOR EACH ROW WHEN (OLD.state <> NEW.state)
  EXECUTE FUNCTION follow_case_payment();`;

const spending = `
CREATE OR REPLACE FUNCTION refuse_changed_distribution() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (NEW.id, NEW.fund_id, NEW.unit_id, NEW.allocation_id, NEW.allocation_line, NEW.field, NEW.title, NEW.form, NEW.cash_total, NEW.row_count, NEW.prepared_by, NEW.prepared_at)
     IS DISTINCT FROM (OLD.id, OLD.fund_id, OLD.unit_id, OLD.allocation_id, OLD.allocation_line, OLD.field, OLD.title, OLD.form, OLD.cash_total, OLD.row_count, OLD.prepared_by, OLD.prepared_at) THEN
    RAISE EXCEPTION 'a distribution keeps its list' USING ERRCODE = 'insufficient_privilege';
  END IF;
  IF OLD.state = 'DELIVERED' AND NEW.state = 'PREPARED' THEN
    IF NOT EXISTS (SELECT FROM reversal_effect e WHERE e.subject = 'DISTRIBUTION' AND e.subject_id = OLD.id AND e.before->>'paymentId' = OLD.payment_id::text) THEN
      RAISE EXCEPTION 'a distribution is reopened by the reversal of its payment alone' USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN NEW;
  END IF;
  IF OLD.state <> 'PREPARED' AND (NEW.state, NEW.payment_id, NEW.minutes_no, NEW.witness_count, NEW.witnesses_commitment, NEW.delivered_on, NEW.delivered_by)
     IS DISTINCT FROM (OLD.state, OLD.payment_id, OLD.minutes_no, OLD.witness_count, OLD.witnesses_commitment, OLD.delivered_on, OLD.delivered_by) THEN
    RAISE EXCEPTION 'a distribution is delivered or cancelled once' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END $$;
CREATE INDEX allocation_line_paid ON allocation_line (out_transaction_id) WHERE out_transaction_id IS NOT NULL;
CREATE OR REPLACE FUNCTION refuse_changed_allocation() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (NEW.id, NEW.fund_id, NEW.appeal_id, NEW.tranche_no, NEW.decision_id, NEW.decided_on, NEW.title, NEW.earmark_id, NEW.total, NEW.proposed_by, NEW.proposed_at)
     IS DISTINCT FROM (OLD.id, OLD.fund_id, OLD.appeal_id, OLD.tranche_no, OLD.decision_id, OLD.decided_on, OLD.title, OLD.earmark_id, OLD.total, OLD.proposed_by, OLD.proposed_at) THEN
    RAISE EXCEPTION 'an allocation changes in its state alone' USING ERRCODE = 'insufficient_privilege';
  END IF;
  IF NEW.state <> OLD.state AND (OLD.state || ' ' || NEW.state) NOT IN ('PROPOSED APPROVED', 'PROPOSED CANCELLED', 'APPROVED TRANSFERRED',
     'APPROVED CANCELLED', 'TRANSFERRED RECEIVED', 'RECEIVED DISTRIBUTED', 'DISTRIBUTED SETTLED')
     AND NOT (OLD.state IN ('RECEIVED', 'DISTRIBUTED', 'SETTLED') AND NEW.state = 'TRANSFERRED'
       AND EXISTS (SELECT FROM allocation_line l WHERE l.allocation_id = OLD.id AND l.state = 'RETURNED')) THEN
    RAISE EXCEPTION 'an allocation does not go from % to %', OLD.state, NEW.state USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END $$;
CREATE OR REPLACE FUNCTION refuse_changed_allocation_line() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (NEW.allocation_id, NEW.line, NEW.unit_id, NEW.to_fund_id, NEW.amount)
     IS DISTINCT FROM (OLD.allocation_id, OLD.line, OLD.unit_id, OLD.to_fund_id, OLD.amount) THEN
    RAISE EXCEPTION 'a line of an allocation keeps its recipient and its amount' USING ERRCODE = 'insufficient_privilege';
  END IF;
  IF OLD.state = 'RECEIVED' AND NOT (NEW.state = 'RETURNED'
     AND EXISTS (SELECT FROM journal_txn j WHERE j.reverses = OLD.out_transaction_id)) THEN
    RAISE EXCEPTION 'a line that was received goes back by the reversal of its payment alone' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END $$;`;

export class ReversalEffects1763100001000 implements MigrationInterface {
  readonly name = 'ReversalEffects1763100001000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statements of [effects, payments, spending]) await runner.query(statements);
  }

  down(): Promise<void> {
    throw new Error('history is not undone: restore a backup instead');
  }
}
