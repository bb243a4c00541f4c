import type { MigrationInterface, QueryRunner } from 'typeorm';

const statements = `
-- What is left of open pledges, by amount: a round of matching asks for a few amounts among all pledges of the fund.
CREATE INDEX pledge_open_rest ON pledge (fund_id, (amount - fulfilled), id) WHERE state IN ('REGISTERED', 'PARTLY_FULFILLED');
-- Decisions about one line, revoked ones too.
CREATE INDEX line_match_place ON line_match (statement_id, place, id);
-- A part is seen with its match, which is found by its key: asked as EXISTS, all matches were read and hashed for every part.
DROP POLICY line_match_part_scope ON line_match_part;
CREATE POLICY line_match_part_scope ON line_match_part
  USING (fund_in_scope((SELECT m.fund_id FROM line_match m WHERE m.id = match_id)))
  WITH CHECK (fund_in_scope((SELECT m.fund_id FROM line_match m WHERE m.id = match_id)));
-- As before, but every row is found by its key: joined, all contributions of the fund were read for every line.
CREATE OR REPLACE FUNCTION refuse_uneven_match() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  wanted bigint;
  given numeric;
  parts bigint;
BEGIN
  SELECT credit INTO wanted FROM statement_line WHERE statement_id = NEW.statement_id AND place = NEW.place;
  SELECT coalesce(sum(p.amount), 0), count(*) INTO given, parts FROM line_match_part p
   WHERE p.match_id = NEW.id
     AND (SELECT (c.amount, c.fund_id) = (p.amount, NEW.fund_id) FROM contribution c WHERE c.id = p.contribution_id);
  IF wanted = 0 OR (NEW.state = 'IGNORED' AND parts > 0) OR (NEW.state = 'MATCHED' AND parts <> 1) OR (NEW.state = 'SPLIT' AND parts < 2)
     OR (NEW.state <> 'IGNORED' AND given <> wanted) THEN
    RAISE EXCEPTION 'match % of a line of % has % parts that add up to %', NEW.id, wanted, parts, given USING ERRCODE = 'MT100';
  END IF;
  RETURN NULL;
END $$;`;

export class MatchingAtScale1765200001000 implements MigrationInterface {
  readonly name = 'MatchingAtScale1765200001000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(statements);
  }

  down(): Promise<void> {
    throw new Error('history is not undone: restore a backup instead');
  }
}
