import type { MigrationInterface, QueryRunner } from 'typeorm';

const statements = `
CREATE TABLE line_match (
  id uuid NOT NULL,
  fund_id uuid NOT NULL REFERENCES fund (id),
  statement_id uuid NOT NULL REFERENCES bank_statement (id),
  place integer NOT NULL,
  state text NOT NULL,
  rule text NOT NULL,
  reason text,
  decided_by text NOT NULL,
  decided_at timestamptz NOT NULL,
  revoked_by text,
  revoked_at timestamptz,
  revoke_reason text,
  CONSTRAINT line_match_key PRIMARY KEY (id),
  CONSTRAINT line_match_line FOREIGN KEY (statement_id, place) REFERENCES statement_line (statement_id, place),
  CONSTRAINT line_match_state_known CHECK (state IN ('MATCHED', 'SPLIT', 'IGNORED')),
  CONSTRAINT line_match_ignored_reasoned CHECK (state <> 'IGNORED' OR reason IS NOT NULL),
  CONSTRAINT line_match_revoked_whole CHECK ((revoked_at IS NULL) = (revoked_by IS NULL) AND (revoked_at IS NULL) = (revoke_reason IS NULL))
);
COMMENT ON COLUMN line_match.rule IS 'Why it was matched: BY_HAND, UNNAMED, or the reasons of the proposal that was taken.';
-- One line is matched once; what was revoked stays on record.
CREATE UNIQUE INDEX line_match_once ON line_match (statement_id, place) WHERE revoked_at IS NULL;
CREATE TABLE line_match_part (
  match_id uuid NOT NULL REFERENCES line_match (id),
  contribution_id uuid NOT NULL REFERENCES contribution (id),
  amount bigint NOT NULL CHECK (amount > 0),
  CONSTRAINT line_match_part_key PRIMARY KEY (match_id, contribution_id),
  CONSTRAINT line_match_part_once UNIQUE (contribution_id)
);
CREATE TABLE match_round (
  id uuid NOT NULL,
  fund_id uuid NOT NULL REFERENCES fund (id),
  statement_id uuid NOT NULL REFERENCES bank_statement (id),
  looked integer NOT NULL,
  matched integer NOT NULL,
  next_place integer,
  CONSTRAINT match_round_key PRIMARY KEY (id)
);
COMMENT ON TABLE match_round IS 'What a command matched by itself, so that the same command answers the same again.';
ALTER TABLE match_round ENABLE ROW LEVEL SECURITY;
ALTER TABLE match_round FORCE ROW LEVEL SECURITY;
CREATE POLICY match_round_scope ON match_round USING (fund_in_scope(fund_id)) WITH CHECK (fund_in_scope(fund_id));
ALTER TABLE line_match ENABLE ROW LEVEL SECURITY;
ALTER TABLE line_match FORCE ROW LEVEL SECURITY;
CREATE POLICY line_match_scope ON line_match USING (fund_in_scope(fund_id)) WITH CHECK (fund_in_scope(fund_id));
ALTER TABLE line_match_part ENABLE ROW LEVEL SECURITY;
ALTER TABLE line_match_part FORCE ROW LEVEL SECURITY;
CREATE POLICY line_match_part_scope ON line_match_part
  USING (EXISTS (SELECT FROM line_match m WHERE m.id = match_id AND fund_in_scope(m.fund_id)))
  WITH CHECK (EXISTS (SELECT FROM line_match m WHERE m.id = match_id AND fund_in_scope(m.fund_id)));
CREATE FUNCTION refuse_uneven_match() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  wanted bigint;
  given numeric;
  parts bigint;
BEGIN
  SELECT credit INTO wanted FROM statement_line WHERE statement_id = NEW.statement_id AND place = NEW.place;
  SELECT coalesce(sum(p.amount), 0), count(*) INTO given, parts FROM line_match_part p
    JOIN contribution c ON c.id = p.contribution_id AND c.amount = p.amount AND c.fund_id = NEW.fund_id WHERE p.match_id = NEW.id;
  IF wanted = 0 OR (NEW.state = 'IGNORED' AND parts > 0) OR (NEW.state = 'MATCHED' AND parts <> 1) OR (NEW.state = 'SPLIT' AND parts < 2)
     OR (NEW.state <> 'IGNORED' AND given <> wanted) THEN
    RAISE EXCEPTION 'match % of a line of % has % parts that add up to %', NEW.id, wanted, parts, given USING ERRCODE = 'MT100';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER line_match_even AFTER INSERT ON line_match DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION refuse_uneven_match();
CREATE FUNCTION refuse_changed_match() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.revoked_at IS NOT NULL
     OR (NEW.id, NEW.fund_id, NEW.statement_id, NEW.place, NEW.state, NEW.rule, NEW.reason, NEW.decided_by, NEW.decided_at)
        IS DISTINCT FROM (OLD.id, OLD.fund_id, OLD.statement_id, OLD.place, OLD.state, OLD.rule, OLD.reason, OLD.decided_by, OLD.decided_at) THEN
    RAISE EXCEPTION 'a match is revoked once and changes in nothing else' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER line_match_revoked_once BEFORE UPDATE ON line_match FOR EACH ROW EXECUTE FUNCTION refuse_changed_match();
CREATE TRIGGER line_match_kept BEFORE DELETE OR TRUNCATE ON line_match
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting_history();
CREATE TRIGGER line_match_part_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON line_match_part
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting_history();`;

export class Matching1760003002000 implements MigrationInterface {
  readonly name = 'Matching1760003002000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(statements);
  }

  down(): Promise<void> {
    throw new Error('history is not undone: restore a backup instead');
  }
}
