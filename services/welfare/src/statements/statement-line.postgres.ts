import { randomBytes } from 'node:crypto';
import { arrayLiteral, textArrayLiteral } from '@mttq/platform/data/array-literal';
import type { EntityManager } from 'typeorm';
import { maskText, tailOfCode, tailOfDocNo } from '../bank-files/masked-text.ts';
import type { ReadLine } from '../bank-files/reading-state.ts';
import { identityOf, type PublishedLine, type Statement } from './statement.ts';

const saltBytes = 16;

const columnsOf = (accountId: string, lines: readonly ReadLine[]): string[] => {
  const salts = randomBytes(lines.length * saltBytes).toString('hex');
  const saltOf = (at: number) => salts.slice(at * saltBytes * 2, (at + 1) * saltBytes * 2);
  return [
    arrayLiteral(lines.map(({ row }) => row)),
    arrayLiteral(lines.map(({ page }) => page)),
    arrayLiteral(lines.map(({ day }) => day)),
    textArrayLiteral(lines.map(({ docNo }) => docNo)),
    arrayLiteral(lines.map(({ debit }) => debit)),
    arrayLiteral(lines.map(({ credit }) => credit)),
    textArrayLiteral(lines.map(({ text }) => maskText(text))),
    textArrayLiteral(lines.map((_, at) => `\\x${saltOf(at)}`)),
    arrayLiteral(lines.map((line) => identityOf(accountId, line))),
    arrayLiteral(lines.map(({ docNo }) => tailOfDocNo(docNo))),
    arrayLiteral(lines.map(({ text }) => tailOfCode(text))),
  ];
};

const given = `SELECT * FROM unnest($3::int[], $4::int[], $5::date[], $6::text[], $7::bigint[], $8::bigint[], $9::text[],
    $10::bytea[], $11::uuid[], $12::int[], $13::int[])
  AS g(file_row, page, booked_on, doc_no, debit, credit, masked_text, salt, identity, doc_tail, code_tail)`;

const target = `INSERT INTO statement_line (statement_id, place, file_row, page, booked_on, doc_no, debit, credit, masked_text, salt,
  identity, occurrence, doc_tail, code_tail)`;
const values =
  'file_row, page, booked_on, doc_no, debit, credit, masked_text, salt, identity, occurrence, doc_tail, code_tail';

// All lines are new and each is there once: so it nearly always is.
const insertNew = `WITH fresh AS (
    ${target} SELECT $1, $2 + row_number() OVER (), file_row, page, booked_on, doc_no, debit, credit, masked_text, salt, identity, 0,
      doc_tail, code_tail FROM (${given}) g
    ON CONFLICT DO NOTHING RETURNING 1)
  SELECT count(*)::int AS fresh FROM fresh`;

// The n-th equal line of this file is the n-th equal line of the account, whichever file brought it first.
const insertSome = `WITH given AS (${given}), seen AS (
    SELECT identity, count(*) AS number FROM (
      SELECT l.identity FROM statement_line l WHERE l.statement_id = $1 AND l.identity IN (SELECT identity FROM given)
      UNION ALL
      SELECT l.identity FROM statement_overlap o JOIN statement_line l ON l.statement_id = o.line_statement_id AND l.place = o.line_place
       WHERE o.statement_id = $1 AND l.identity IN (SELECT identity FROM given)) earlier GROUP BY identity
  ), numbered AS (
    SELECT g.*, (coalesce(s.number, 0) + row_number() OVER (PARTITION BY g.identity ORDER BY g.file_row) - 1)::int AS occurrence
      FROM given g LEFT JOIN seen s USING (identity)
  ), known AS (
    SELECT n.file_row, l.statement_id, l.place FROM numbered n JOIN statement_line l USING (identity, occurrence)
  ), noted AS (
    INSERT INTO statement_overlap (statement_id, file_row, line_statement_id, line_place)
    SELECT $1, file_row, statement_id, place FROM known
  ), fresh AS (
    ${target} SELECT $1, $2 + row_number() OVER (ORDER BY file_row), ${values} FROM numbered
     WHERE file_row NOT IN (SELECT file_row FROM known) RETURNING 1)
  SELECT count(*)::int AS fresh FROM fresh`;

const lineColumns = `l.statement_id AS "statementId", s.account_id AS "accountId", l.place, l.page, l.booked_on AS "bookedOn",
  l.doc_no AS "docNo", l.debit::text, l.credit::text, l.masked_text AS "maskedText", l.salt,
  CASE WHEN l.text_commitment IS NULL THEN 'SHOWN' ELSE 'ERASED' END AS "textState",
  coalesce(l.text_commitment, encode(sha256(l.salt || convert_to(l.masked_text, 'UTF8')), 'hex')) AS "textCommitment",
  (s.log_start + l.place - 1)::int AS "logIndex"`;

type Row = Omit<PublishedLine, 'debit' | 'credit'> & { readonly debit: string; readonly credit: string };
// Without the salt nobody can try names against the leaf.
const withheld = { textState: 'WITHHELD', maskedText: '', salt: Buffer.alloc(0) } as const;
const toLine = (row: Row): PublishedLine => ({
  ...row,
  debit: BigInt(row.debit),
  credit: BigInt(row.credit),
});

const findSql = (
  tail: string,
) => `SELECT ${lineColumns} FROM statement_line l JOIN bank_statement s ON s.id = l.statement_id
  WHERE s.account_id = $1 AND s.state = 'PUBLISHED' AND l.booked_on = $2 AND l.credit = $3 AND l.${tail} = $4 LIMIT $5`;

/** Lines of statements, in one transaction. Raw text never comes here: it lies sealed in the parts. */
export const createStatementLines = (manager: EntityManager) => ({
  /** Adds the lines of a file that no file of the account had before; answers how many those were. */
  add: async (found: Statement, base: number, lines: readonly ReadLine[]): Promise<number> => {
    if (lines.length === 0) return 0;
    const parameters = [found.id, base, ...columnsOf(found.accountId, lines)];
    await manager.query('SAVEPOINT lines');
    const [all]: { fresh: number }[] = await manager.query(insertNew, parameters);
    if (all?.fresh === lines.length) return lines.length;
    await manager.query('ROLLBACK TO SAVEPOINT lines');
    const [some]: { fresh: number }[] = await manager.query(insertSome, parameters);
    return some?.fresh ?? 0;
  },
  /** Takes everything back that a rejected statement brought. */
  drop: async (id: string): Promise<void> => {
    await manager.query('DELETE FROM statement_overlap WHERE statement_id = $1', [id]);
    await manager.query('DELETE FROM statement_line WHERE statement_id = $1', [id]);
  },
  /** Lines in the order of the file. */
  after: async (id: string, place: number, limit: number): Promise<PublishedLine[]> => {
    const rows: Row[] = await manager.query(
      `SELECT ${lineColumns} FROM statement_line l JOIN bank_statement s ON s.id = l.statement_id
        WHERE l.statement_id = $1 AND l.place > $2 ORDER BY l.place LIMIT $3`,
      [id, place, limit],
    );
    return rows.map(toLine);
  },
  /** Published credits of a day and amount whose document number or code ends so; texts of anonymous givers stay out (WEL-11). */
  find: async (search: {
    readonly accountId: string;
    readonly day: string;
    readonly amount: bigint;
    readonly tail: number;
    readonly limit: number;
  }): Promise<PublishedLine[]> => {
    const { accountId, day, amount, tail, limit } = search;
    const rows: (Row & { readonly isWithheld: boolean })[] = await manager.query(
      `SELECT found.*, "textState" = 'SHOWN' AND line_is_anonymous("statementId", place) AS "isWithheld"
         FROM ((${findSql('doc_tail')}) UNION (${findSql('code_tail')}) ORDER BY "statementId", place LIMIT $5) found
        ORDER BY "statementId", place`,
      [accountId, day, amount.toString(), tail, limit],
    );
    return rows.map(({ isWithheld, ...row }) => toLine(isWithheld ? { ...row, ...withheld } : row));
  },
});

export type StatementLines = ReturnType<typeof createStatementLines>;
