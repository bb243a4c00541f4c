import type { MigrationInterface, QueryRunner } from 'typeorm';

const statements = `
ALTER TABLE allocation ADD COLUMN hold_days smallint NOT NULL DEFAULT 90;
ALTER TABLE allocation ADD CONSTRAINT allocation_hold_days CHECK (hold_days BETWEEN 1 AND 366);
COMMENT ON COLUMN allocation.hold_days IS 'For how many days from the approval its money is held. Tranches approved before this column came keep the hold of that day.';
ALTER TABLE allocation DROP CONSTRAINT allocation_state_known;
ALTER TABLE allocation ADD CONSTRAINT allocation_state_known
  CHECK (state IN ('PROPOSED', 'APPROVED', 'TRANSFERRED', 'RECEIVED', 'DISTRIBUTED', 'SETTLED', 'CANCELLED', 'EXPIRED'));
CREATE INDEX allocation_line_held ON allocation_line (reservation_id) WHERE reservation_id IS NOT NULL;
CREATE OR REPLACE FUNCTION refuse_changed_allocation() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (NEW.id, NEW.fund_id, NEW.appeal_id, NEW.tranche_no, NEW.decision_id, NEW.decided_on, NEW.title, NEW.earmark_id, NEW.total, NEW.hold_days, NEW.proposed_by, NEW.proposed_at)
     IS DISTINCT FROM (OLD.id, OLD.fund_id, OLD.appeal_id, OLD.tranche_no, OLD.decision_id, OLD.decided_on, OLD.title, OLD.earmark_id, OLD.total, OLD.hold_days, OLD.proposed_by, OLD.proposed_at) THEN
    RAISE EXCEPTION 'an allocation changes in its state alone' USING ERRCODE = 'insufficient_privilege';
  END IF;
  IF NEW.state <> OLD.state AND (OLD.state || ' ' || NEW.state) NOT IN ('PROPOSED APPROVED', 'PROPOSED CANCELLED', 'APPROVED TRANSFERRED',
     'APPROVED CANCELLED', 'APPROVED EXPIRED', 'TRANSFERRED RECEIVED', 'RECEIVED DISTRIBUTED', 'DISTRIBUTED SETTLED')
     AND NOT (OLD.state IN ('RECEIVED', 'DISTRIBUTED', 'SETTLED') AND NEW.state = 'TRANSFERRED'
       AND EXISTS (SELECT FROM allocation_line l WHERE l.allocation_id = OLD.id AND l.state = 'RETURNED')) THEN
    RAISE EXCEPTION 'an allocation does not go from % to %', OLD.state, NEW.state USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END $$;`;

export class TrancheHolds1763100002000 implements MigrationInterface {
  readonly name = 'TrancheHolds1763100002000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(statements);
  }

  down(): Promise<void> {
    throw new Error('history is not undone: restore a backup instead');
  }
}
