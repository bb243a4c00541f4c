import type { MigrationInterface, QueryRunner } from 'typeorm';

const statements = `
-- The statement is looked up once, however many lines come and go: a line each cost more than all the rest of writing it.
CREATE OR REPLACE FUNCTION refuse_late_line() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM (SELECT DISTINCT statement_id FROM touched) t LEFT JOIN bank_statement s ON s.id = t.statement_id
              WHERE s.state IS NULL OR s.state NOT IN ('UPLOADED', 'PARSED')) THEN
    RAISE EXCEPTION 'lines come and go only while their statement is read' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NULL;
END $$;
-- In a subquery the scope is read once a statement of SQL instead of once a line.
ALTER POLICY statement_line_read ON statement_line
  USING ((SELECT scope_is_everything()) OR EXISTS (SELECT FROM bank_statement s WHERE s.id = statement_id));
ALTER POLICY statement_line_add ON statement_line WITH CHECK ((SELECT scope_is_everything()));
ALTER POLICY statement_line_drop ON statement_line USING ((SELECT scope_is_everything()));
-- Adds the lines of a file that no file of the account had before, behind the place 'base'; answers how many those were. Arrays of one
-- width are read by place, which is cheaper than unnesting them; a tail of -1 is none.
CREATE FUNCTION add_statement_lines(of_statement uuid, base integer, file_rows integer[], pages integer[], days date[], doc_nos text[],
  debits bigint[], credits bigint[], texts text[], salts bytea[], identities uuid[], doc_tails integer[], code_tails integer[])
RETURNS integer LANGUAGE plpgsql AS $$
DECLARE
  fresh integer;
BEGIN
  -- All lines are new and each is there once: so it nearly always is, and then the keys need to be looked at only once.
  BEGIN
    INSERT INTO statement_line (statement_id, place, file_row, page, booked_on, doc_no, debit, credit, masked_text, salt, identity,
      occurrence, doc_tail, code_tail)
    SELECT of_statement, base + g.at, file_rows[g.at], pages[g.at], days[g.at], g.doc_no, debits[g.at], credits[g.at], g.masked_text,
           g.salt, identities[g.at], 0, nullif(doc_tails[g.at], -1), nullif(code_tails[g.at], -1)
      FROM ROWS FROM (unnest(doc_nos), unnest(texts), unnest(salts)) WITH ORDINALITY AS g(doc_no, masked_text, salt, at);
    GET DIAGNOSTICS fresh = ROW_COUNT;
    RETURN fresh;
  EXCEPTION WHEN unique_violation THEN
    NULL;
  END;
  -- The n-th equal line of this file is the n-th equal line of the account, whichever file brought it first.
  WITH given AS (
    SELECT * FROM unnest(file_rows, pages, days, doc_nos, debits, credits, texts, salts, identities, doc_tails, code_tails)
      AS g(file_row, page, booked_on, doc_no, debit, credit, masked_text, salt, identity, doc_tail, code_tail)
  ), seen AS (
    SELECT e.identity, count(*) AS number FROM (
      SELECT l.identity FROM statement_line l WHERE l.statement_id = of_statement AND l.identity IN (SELECT g.identity FROM given g)
      UNION ALL
      SELECT l.identity FROM statement_overlap o JOIN statement_line l ON l.statement_id = o.line_statement_id AND l.place = o.line_place
       WHERE o.statement_id = of_statement AND l.identity IN (SELECT g.identity FROM given g)) e GROUP BY e.identity
  ), numbered AS (
    SELECT g.*, (coalesce(s.number, 0) + row_number() OVER (PARTITION BY g.identity ORDER BY g.file_row) - 1)::integer AS occurrence
      FROM given g LEFT JOIN seen s USING (identity)
  ), known AS (
    SELECT n.file_row, l.statement_id, l.place FROM numbered n JOIN statement_line l USING (identity, occurrence)
  ), noted AS (
    INSERT INTO statement_overlap (statement_id, file_row, line_statement_id, line_place)
    SELECT of_statement, k.file_row, k.statement_id, k.place FROM known k
  )
  INSERT INTO statement_line (statement_id, place, file_row, page, booked_on, doc_no, debit, credit, masked_text, salt, identity,
    occurrence, doc_tail, code_tail)
  SELECT of_statement, base + row_number() OVER (ORDER BY n.file_row), n.file_row, n.page, n.booked_on, n.doc_no, n.debit, n.credit,
         n.masked_text, n.salt, n.identity, n.occurrence, nullif(n.doc_tail, -1), nullif(n.code_tail, -1)
    FROM numbered n WHERE n.file_row NOT IN (SELECT k.file_row FROM known k);
  GET DIAGNOSTICS fresh = ROW_COUNT;
  RETURN fresh;
END $$;`;

export class StatementReading1763150000000 implements MigrationInterface {
  readonly name = 'StatementReading1763150000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(statements);
  }

  down(): Promise<void> {
    throw new Error('history is not undone: restore a backup instead');
  }
}
