import type { MigrationInterface, QueryRunner } from 'typeorm';

const statements = `
CREATE TABLE posting_leaf (
  txn_id uuid NOT NULL REFERENCES journal_txn (id),
  fund_id uuid NOT NULL,
  log_index bigint NOT NULL,
  leaf text NOT NULL,
  CONSTRAINT posting_leaf_key PRIMARY KEY (txn_id),
  CONSTRAINT posting_leaf_place UNIQUE (log_index)
);
COMMENT ON TABLE posting_leaf IS 'Which leaf of the public log a posted transaction is, and its text: public facts and a salted commitment to the rest.';
CREATE TABLE posting_salt (
  txn_id uuid NOT NULL REFERENCES posting_leaf (txn_id),
  fund_id uuid NOT NULL,
  salt bytea NOT NULL,
  CONSTRAINT posting_salt_key PRIMARY KEY (txn_id)
);
COMMENT ON TABLE posting_salt IS 'Opens the commitment of a leaf. Without its row the commitment says nothing and every proof still holds.';
CREATE TABLE posting_cursor (
  position bigint NOT NULL,
  next_position bigint,
  next_xid xid8,
  CONSTRAINT posting_cursor_marked CHECK ((next_position IS NULL) = (next_xid IS NULL)),
  CONSTRAINT posting_cursor_ahead CHECK (next_position > position)
);
COMMENT ON TABLE posting_cursor IS 'Up to position every posted transaction is a leaf. Up to next_position all are visible once every transaction before next_xid has ended.';
CREATE UNIQUE INDEX posting_cursor_one ON posting_cursor ((true));
INSERT INTO posting_cursor (position) VALUES (0);
CREATE INDEX journal_txn_posted ON journal_txn (pos) WHERE status = 'posted';
CREATE TRIGGER posting_leaf_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON posting_leaf
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting_history();
CREATE FUNCTION refuse_returning_cursor() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.position < OLD.position THEN
    RAISE EXCEPTION 'the cursor of postings only goes forward' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER posting_cursor_forward BEFORE UPDATE ON posting_cursor FOR EACH ROW EXECUTE FUNCTION refuse_returning_cursor();
CREATE TRIGGER posting_cursor_kept BEFORE DELETE OR TRUNCATE ON posting_cursor
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting_history();
-- A leaf is public; what opens its commitment is for the subtree of the fund. Only the worker, a job of the system, writes.
ALTER TABLE posting_leaf ENABLE ROW LEVEL SECURITY;
ALTER TABLE posting_leaf FORCE ROW LEVEL SECURITY;
CREATE POLICY posting_leaf_read ON posting_leaf FOR SELECT USING (true);
CREATE POLICY posting_leaf_add ON posting_leaf FOR INSERT WITH CHECK (scope_is_everything());
ALTER TABLE posting_salt ENABLE ROW LEVEL SECURITY;
ALTER TABLE posting_salt FORCE ROW LEVEL SECURITY;
CREATE POLICY posting_salt_read ON posting_salt FOR SELECT USING (fund_in_scope(fund_id));
CREATE POLICY posting_salt_add ON posting_salt FOR INSERT WITH CHECK (scope_is_everything());
ALTER TABLE posting_cursor ENABLE ROW LEVEL SECURITY;
ALTER TABLE posting_cursor FORCE ROW LEVEL SECURITY;
CREATE POLICY posting_cursor_scope ON posting_cursor USING (scope_is_everything()) WITH CHECK (scope_is_everything());
DO $$
DECLARE
  application text := current_database() || '_application';
BEGIN
  EXECUTE format('REVOKE UPDATE, DELETE ON TABLE posting_leaf, posting_salt FROM %I', application);
  EXECUTE format('REVOKE INSERT, DELETE ON TABLE posting_cursor FROM %I', application);
END $$;`;

export class PostingLeaves1760008000000 implements MigrationInterface {
  readonly name = 'PostingLeaves1760008000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(statements);
  }

  down(): Promise<void> {
    throw new Error('history is not undone: restore a backup instead');
  }
}
