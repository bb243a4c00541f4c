import type { MigrationInterface, QueryRunner } from 'typeorm';

const statements = `
CREATE TABLE bank_statement (
  id uuid NOT NULL,
  account_id uuid NOT NULL REFERENCES fund_account (id),
  fund_id uuid NOT NULL REFERENCES fund (id),
  profile text NOT NULL,
  period_from date NOT NULL,
  period_until date NOT NULL,
  opening_balance bigint NOT NULL,
  closing_balance bigint NOT NULL,
  declared_hash bytea,
  file_hash bytea,
  state text NOT NULL,
  parts integer,
  parts_read integer NOT NULL DEFAULT 0,
  reading_sealed bytea,
  pages integer NOT NULL DEFAULT 0,
  line_count integer NOT NULL DEFAULT 0,
  new_line_count integer NOT NULL DEFAULT 0,
  debit_total bigint NOT NULL DEFAULT 0,
  credit_total bigint NOT NULL DEFAULT 0,
  problem_count integer NOT NULL DEFAULT 0,
  attempts smallint NOT NULL DEFAULT 0,
  started_by text NOT NULL,
  started_at timestamptz NOT NULL,
  submitted_at timestamptz,
  finished_at timestamptz,
  publish_requested_at timestamptz,
  published_at timestamptz,
  log_start bigint,
  logged_count integer NOT NULL DEFAULT 0,
  CONSTRAINT bank_statement_key PRIMARY KEY (id),
  CONSTRAINT bank_statement_profile_known CHECK (profile IN ('VIETCOMBANK', 'VIETINBANK')),
  CONSTRAINT bank_statement_state_known CHECK (state IN ('UPLOADING', 'UPLOADED', 'PARSED', 'RECONCILED', 'PUBLISHED', 'REJECTED')),
  CONSTRAINT bank_statement_reconciled CHECK (state NOT IN ('RECONCILED', 'PUBLISHED') OR closing_balance - opening_balance = credit_total - debit_total),
  CONSTRAINT bank_statement_published_whole CHECK (state <> 'PUBLISHED' OR (logged_count = new_line_count AND log_start IS NOT NULL)),
  CONSTRAINT bank_statement_days CHECK (period_until >= period_from)
);
CREATE INDEX bank_statement_account ON bank_statement (account_id, id);
CREATE INDEX bank_statement_fund ON bank_statement (fund_id, id);
CREATE INDEX bank_statement_waiting ON bank_statement (submitted_at) WHERE state IN ('UPLOADED', 'PARSED');
CREATE TABLE statement_part (
  statement_id uuid NOT NULL REFERENCES bank_statement (id),
  part integer NOT NULL,
  digest bytea NOT NULL,
  body_sealed bytea NOT NULL,
  CONSTRAINT statement_part_key PRIMARY KEY (statement_id, part)
);
ALTER TABLE statement_part ALTER COLUMN body_sealed SET STORAGE EXTERNAL;
-- A foreign key would be checked a million times for one statement; a trigger looks once a batch.
CREATE TABLE statement_line (
  statement_id uuid NOT NULL,
  place integer NOT NULL,
  file_row integer NOT NULL,
  page integer NOT NULL,
  booked_on date NOT NULL,
  doc_no text NOT NULL,
  debit bigint NOT NULL,
  credit bigint NOT NULL,
  masked_text text NOT NULL,
  salt bytea NOT NULL,
  identity uuid NOT NULL,
  occurrence integer NOT NULL,
  doc_tail integer,
  code_tail integer,
  CONSTRAINT statement_line_key PRIMARY KEY (statement_id, place),
  CONSTRAINT statement_line_once UNIQUE (identity, occurrence),
  CONSTRAINT statement_line_amount CHECK ((debit = 0) <> (credit = 0) AND debit >= 0 AND credit >= 0)
);
COMMENT ON COLUMN statement_line.identity IS 'First 16 bytes of the SHA-256 of account, day, document number, debit and credit.';
COMMENT ON COLUMN statement_line.doc_tail IS 'Last six digits of the document number: what people look a transfer up by.';
CREATE INDEX statement_line_doc ON statement_line (doc_tail, credit);
CREATE INDEX statement_line_code ON statement_line (code_tail, credit);
CREATE TABLE statement_overlap (
  statement_id uuid NOT NULL REFERENCES bank_statement (id),
  file_row integer NOT NULL,
  line_statement_id uuid NOT NULL,
  line_place integer NOT NULL,
  CONSTRAINT statement_overlap_key PRIMARY KEY (statement_id, file_row),
  CONSTRAINT statement_overlap_line FOREIGN KEY (line_statement_id, line_place) REFERENCES statement_line (statement_id, place)
);
CREATE INDEX statement_overlap_of ON statement_overlap (line_statement_id, line_place);
CREATE TABLE statement_problem (
  statement_id uuid NOT NULL REFERENCES bank_statement (id),
  place integer NOT NULL,
  file_row integer NOT NULL,
  file_column integer NOT NULL,
  code text NOT NULL,
  detail text NOT NULL,
  CONSTRAINT statement_problem_key PRIMARY KEY (statement_id, place)
);
CREATE FUNCTION scope_is_everything() RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT current_setting('app.scope', true) IS NOT DISTINCT FROM '/'
$$;
ALTER TABLE bank_statement ENABLE ROW LEVEL SECURITY;
ALTER TABLE bank_statement FORCE ROW LEVEL SECURITY;
CREATE POLICY bank_statement_read ON bank_statement FOR SELECT USING (state = 'PUBLISHED' OR fund_in_scope(fund_id));
CREATE POLICY bank_statement_add ON bank_statement FOR INSERT WITH CHECK (fund_in_scope(fund_id));
CREATE POLICY bank_statement_change ON bank_statement FOR UPDATE USING (fund_in_scope(fund_id)) WITH CHECK (fund_in_scope(fund_id));
ALTER TABLE statement_part ENABLE ROW LEVEL SECURITY;
ALTER TABLE statement_part FORCE ROW LEVEL SECURITY;
CREATE POLICY statement_part_scope ON statement_part USING (EXISTS (SELECT FROM bank_statement s WHERE s.id = statement_id AND fund_in_scope(s.fund_id)));
ALTER TABLE statement_line ENABLE ROW LEVEL SECURITY;
ALTER TABLE statement_line FORCE ROW LEVEL SECURITY;
-- Only the reader of statements, a job of the system, writes lines; who may see a statement sees its lines.
CREATE POLICY statement_line_read ON statement_line FOR SELECT USING (scope_is_everything() OR EXISTS (SELECT FROM bank_statement s WHERE s.id = statement_id));
CREATE POLICY statement_line_add ON statement_line FOR INSERT WITH CHECK (scope_is_everything());
CREATE POLICY statement_line_drop ON statement_line FOR DELETE USING (scope_is_everything());
ALTER TABLE statement_overlap ENABLE ROW LEVEL SECURITY;
ALTER TABLE statement_overlap FORCE ROW LEVEL SECURITY;
CREATE POLICY statement_overlap_scope ON statement_overlap USING (EXISTS (SELECT FROM bank_statement s WHERE s.id = statement_id AND fund_in_scope(s.fund_id)));
ALTER TABLE statement_problem ENABLE ROW LEVEL SECURITY;
ALTER TABLE statement_problem FORCE ROW LEVEL SECURITY;
CREATE POLICY statement_problem_scope ON statement_problem USING (EXISTS (SELECT FROM bank_statement s WHERE s.id = statement_id AND fund_in_scope(s.fund_id)));
CREATE FUNCTION refuse_late_line() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM touched t LEFT JOIN bank_statement s ON s.id = t.statement_id WHERE s.state IS NULL OR s.state NOT IN ('UPLOADED', 'PARSED')) THEN
    RAISE EXCEPTION 'lines come and go only while their statement is read' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER statement_line_added AFTER INSERT ON statement_line REFERENCING NEW TABLE AS touched
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_late_line();
CREATE TRIGGER statement_line_dropped AFTER DELETE ON statement_line REFERENCING OLD TABLE AS touched
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_late_line();
CREATE TRIGGER statement_line_kept BEFORE UPDATE OR TRUNCATE ON statement_line
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting_history();
CREATE TRIGGER bank_statement_kept BEFORE DELETE OR TRUNCATE ON bank_statement
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting_history();
CREATE FUNCTION refuse_changed_statement() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.state IN ('PUBLISHED', 'REJECTED')
     OR (OLD.state = 'RECONCILED' AND (NEW.state NOT IN ('RECONCILED', 'PUBLISHED')
         OR (NEW.line_count, NEW.new_line_count, NEW.debit_total, NEW.credit_total, NEW.opening_balance, NEW.closing_balance, NEW.file_hash)
            IS DISTINCT FROM (OLD.line_count, OLD.new_line_count, OLD.debit_total, OLD.credit_total, OLD.opening_balance, OLD.closing_balance, OLD.file_hash))) THEN
    RAISE EXCEPTION 'a reconciled statement never changes' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER bank_statement_final BEFORE UPDATE ON bank_statement FOR EACH ROW EXECUTE FUNCTION refuse_changed_statement();`;

export class Statements1760002000000 implements MigrationInterface {
  readonly name = 'Statements1760002000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(statements);
  }

  down(): Promise<void> {
    throw new Error('history is not undone: restore a backup instead');
  }
}
