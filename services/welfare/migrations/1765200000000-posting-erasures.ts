import type { MigrationInterface, QueryRunner } from 'typeorm';

const statements = `
CREATE TABLE posting_erasure (
  id uuid NOT NULL,
  fund_id uuid NOT NULL REFERENCES fund (id),
  transaction_id uuid NOT NULL REFERENCES posting_leaf (txn_id),
  decision_no text NOT NULL,
  decided_on date NOT NULL,
  reason text NOT NULL,
  state text NOT NULL,
  proposed_by text NOT NULL,
  proposed_at timestamptz NOT NULL,
  closed_by text,
  closed_at timestamptz,
  CONSTRAINT posting_erasure_key PRIMARY KEY (id),
  CONSTRAINT posting_erasure_state_known CHECK (state IN ('PROPOSED', 'APPROVED', 'WITHDRAWN')),
  CONSTRAINT posting_erasure_closed_whole CHECK ((state = 'PROPOSED') = (closed_at IS NULL) AND (closed_at IS NULL) = (closed_by IS NULL)),
  CONSTRAINT posting_erasure_two_persons CHECK (state <> 'APPROVED' OR closed_by <> proposed_by)
);
COMMENT ON TABLE posting_erasure IS 'Decisions that what opens the commitment of a posting is forgotten. The journal and the leaf stay.';
CREATE UNIQUE INDEX posting_erasure_once ON posting_erasure (transaction_id) WHERE state <> 'WITHDRAWN';
CREATE INDEX posting_erasure_fund ON posting_erasure (fund_id, id);
ALTER TABLE posting_erasure ENABLE ROW LEVEL SECURITY;
ALTER TABLE posting_erasure FORCE ROW LEVEL SECURITY;
-- Whoever sees that a commitment cannot be opened may see by which decision.
CREATE POLICY posting_erasure_read ON posting_erasure FOR SELECT USING (state = 'APPROVED' OR fund_in_scope(fund_id));
CREATE POLICY posting_erasure_add ON posting_erasure FOR INSERT WITH CHECK (state = 'PROPOSED' AND fund_in_scope(fund_id));
CREATE POLICY posting_erasure_change ON posting_erasure FOR UPDATE USING (fund_in_scope(fund_id)) WITH CHECK (fund_in_scope(fund_id));
-- Serves both kinds of erasures: all but how it ended stays.
CREATE OR REPLACE FUNCTION refuse_changed_erasure() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  ending text[] := ARRAY['state', 'closed_by', 'closed_at'];
BEGIN
  IF OLD.state <> 'PROPOSED' OR to_jsonb(NEW) - ending IS DISTINCT FROM to_jsonb(OLD) - ending THEN
    RAISE EXCEPTION 'an erasure is decided once and changes in nothing else' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER posting_erasure_decided_once BEFORE UPDATE ON posting_erasure FOR EACH ROW EXECUTE FUNCTION refuse_changed_erasure();
CREATE TRIGGER posting_erasure_kept BEFORE DELETE OR TRUNCATE ON posting_erasure
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting_history();
-- A salt goes in one way alone: by an approved erasure.
CREATE FUNCTION refuse_forgotten_salt() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM posting_erasure e WHERE e.transaction_id = OLD.txn_id AND e.state = 'APPROVED') THEN
    RAISE EXCEPTION 'what opens a posting is forgotten by decision alone' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN OLD;
END $$;
CREATE TRIGGER posting_salt_erased BEFORE DELETE ON posting_salt FOR EACH ROW EXECUTE FUNCTION refuse_forgotten_salt();
CREATE TRIGGER posting_salt_kept BEFORE UPDATE OR TRUNCATE ON posting_salt
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting_history();
CREATE POLICY posting_salt_erase ON posting_salt FOR DELETE USING (fund_in_scope(fund_id));
DO $$
BEGIN
  EXECUTE format('GRANT DELETE ON TABLE posting_salt TO %I', current_database() || '_application');
END $$;`;

export class PostingErasures1765200000000 implements MigrationInterface {
  readonly name = 'PostingErasures1765200000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(statements);
  }

  down(): Promise<void> {
    throw new Error('history is not undone: restore a backup instead');
  }
}
