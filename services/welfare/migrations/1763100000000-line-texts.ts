import type { MigrationInterface, QueryRunner } from 'typeorm';

const statements = `
ALTER TABLE statement_line ADD COLUMN text_commitment text;
COMMENT ON COLUMN statement_line.text_commitment IS 'Kept when text and salt are erased by decision: what the leaf of the public log says of the text.';
CREATE TABLE line_erasure (
  id uuid NOT NULL,
  fund_id uuid NOT NULL REFERENCES fund (id),
  statement_id uuid NOT NULL REFERENCES bank_statement (id),
  place integer NOT NULL,
  decision_no text NOT NULL,
  decided_on date NOT NULL,
  reason text NOT NULL,
  state text NOT NULL,
  proposed_by text NOT NULL,
  proposed_at timestamptz NOT NULL,
  closed_by text,
  closed_at timestamptz,
  CONSTRAINT line_erasure_key PRIMARY KEY (id),
  CONSTRAINT line_erasure_line FOREIGN KEY (statement_id, place) REFERENCES statement_line (statement_id, place),
  CONSTRAINT line_erasure_state_known CHECK (state IN ('PROPOSED', 'APPROVED', 'WITHDRAWN')),
  CONSTRAINT line_erasure_closed_whole CHECK ((state = 'PROPOSED') = (closed_at IS NULL) AND (closed_at IS NULL) = (closed_by IS NULL)),
  CONSTRAINT line_erasure_two_persons CHECK (state <> 'APPROVED' OR closed_by <> proposed_by)
);
CREATE UNIQUE INDEX line_erasure_once ON line_erasure (statement_id, place) WHERE state <> 'WITHDRAWN';
CREATE INDEX line_erasure_fund ON line_erasure (fund_id, id);
ALTER TABLE line_erasure ENABLE ROW LEVEL SECURITY;
ALTER TABLE line_erasure FORCE ROW LEVEL SECURITY;
-- Whoever sees that a text is gone may see by which decision.
CREATE POLICY line_erasure_read ON line_erasure FOR SELECT USING (state = 'APPROVED' OR fund_in_scope(fund_id));
CREATE POLICY line_erasure_add ON line_erasure FOR INSERT WITH CHECK (state = 'PROPOSED' AND fund_in_scope(fund_id));
CREATE POLICY line_erasure_change ON line_erasure FOR UPDATE USING (fund_in_scope(fund_id)) WITH CHECK (fund_in_scope(fund_id));
CREATE FUNCTION refuse_changed_erasure() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.state <> 'PROPOSED' OR (NEW.id, NEW.fund_id, NEW.statement_id, NEW.place, NEW.decision_no, NEW.decided_on, NEW.reason, NEW.proposed_by, NEW.proposed_at)
     IS DISTINCT FROM (OLD.id, OLD.fund_id, OLD.statement_id, OLD.place, OLD.decision_no, OLD.decided_on, OLD.reason, OLD.proposed_by, OLD.proposed_at) THEN
    RAISE EXCEPTION 'an erasure is decided once and changes in nothing else' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER line_erasure_decided_once BEFORE UPDATE ON line_erasure FOR EACH ROW EXECUTE FUNCTION refuse_changed_erasure();
CREATE TRIGGER line_erasure_kept BEFORE DELETE OR TRUNCATE ON line_erasure
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting_history();
-- A line changes in one way alone: by an approved erasure its text, salt and search key go, and the commitment to them stays.
CREATE FUNCTION refuse_changed_line() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  wanted statement_line := OLD;
BEGIN
  wanted.text_commitment := encode(sha256(OLD.salt || convert_to(OLD.masked_text, 'UTF8')), 'hex');
  wanted.masked_text := '';
  wanted.salt := '';
  wanted.code_tail := NULL;
  IF OLD.text_commitment IS NOT NULL OR NEW IS DISTINCT FROM wanted
     OR NOT EXISTS (SELECT FROM line_erasure e WHERE e.statement_id = OLD.statement_id AND e.place = OLD.place AND e.state = 'APPROVED') THEN
    RAISE EXCEPTION 'a line of a statement never changes, but for the erasure of its text by decision' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END $$;
DROP TRIGGER statement_line_kept ON statement_line;
CREATE TRIGGER statement_line_kept BEFORE TRUNCATE ON statement_line
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting_history();
CREATE TRIGGER statement_line_erased BEFORE UPDATE ON statement_line FOR EACH ROW EXECUTE FUNCTION refuse_changed_line();
CREATE POLICY statement_line_erase ON statement_line FOR UPDATE
  USING (EXISTS (SELECT FROM bank_statement s WHERE s.id = statement_id AND s.state = 'PUBLISHED' AND fund_in_scope(s.fund_id)))
  WITH CHECK (EXISTS (SELECT FROM bank_statement s WHERE s.id = statement_id AND s.state = 'PUBLISHED' AND fund_in_scope(s.fund_id)));
-- Whether the giver of a line is not to be named. The one thing that the public learns of what lines were matched to.
CREATE FUNCTION line_is_anonymous(statement uuid, at integer) RETURNS boolean
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  scope_before text := current_setting('app.scope', true);
  answer boolean;
BEGIN
  PERFORM set_config('app.scope', '/', true);
  SELECT EXISTS (
    SELECT FROM public.line_match m
      JOIN public.line_match_part p ON p.match_id = m.id
      JOIN public.contribution c ON c.id = p.contribution_id
      LEFT JOIN public.donor d ON d.id = c.donor_id
     WHERE m.statement_id = statement AND m.place = at AND m.revoked_at IS NULL
       AND (c.is_anonymous OR d.display_policy <> 'NAME' OR d.erased_at IS NOT NULL)) INTO answer;
  PERFORM set_config('app.scope', coalesce(scope_before, ''), true);
  RETURN answer;
END $$;`;

export class LineTexts1763100000000 implements MigrationInterface {
  readonly name = 'LineTexts1763100000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(statements);
  }

  down(): Promise<void> {
    throw new Error('history is not undone: restore a backup instead');
  }
}
