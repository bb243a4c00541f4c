import { randomBytes } from 'node:crypto';
import {
  bigintArray,
  bytesArray,
  dateArray,
  integerArray,
  textArray,
  uuidArray,
} from '@mttq/platform/data/binary-array';
import type { EntityManager } from 'typeorm';
import { maskText, tailOfCode, tailOfDocNo } from '../bank-files/masked-text.ts';
import type { ReadLine } from '../bank-files/reading-state.ts';
import { identityOf, type PublishedLine, type Statement } from './statement.ts';

const saltBytes = 16;
const noTail = -1;

/** Lines as columns of the database. */
export type PreparedLines = readonly Buffer[];

const columnsOf = (accountId: string, lines: readonly ReadLine[]): PreparedLines => [
  integerArray(lines.map(({ row }) => row)),
  integerArray(lines.map(({ page }) => page)),
  dateArray(lines.map(({ day }) => day)),
  textArray(lines.map(({ docNo }) => docNo)),
  bigintArray(lines.map(({ debit }) => debit)),
  bigintArray(lines.map(({ credit }) => credit)),
  textArray(lines.map(({ text }) => maskText(text))),
  bytesArray(randomBytes(lines.length * saltBytes), saltBytes),
  uuidArray(lines.map((line) => identityOf(accountId, line))),
  integerArray(lines.map(({ docNo }) => tailOfDocNo(docNo) ?? noTail)),
  integerArray(lines.map(({ text }) => tailOfCode(text) ?? noTail)),
];

const addSql = `SELECT add_statement_lines($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13) AS fresh`;

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
  /** Lines masked and made ready for the database, which may still be at those before them. */
  prepare: ({ accountId }: Statement, lines: readonly ReadLine[]): PreparedLines =>
    lines.length === 0 ? [] : columnsOf(accountId, lines),
  /**
   * Begins to add the lines of a file that no file of the account had before; answers as soon as the database is at it. `added`: how many
   * those were.
   */
  beginToAdd: async (
    { id }: Statement,
    base: number,
    lines: PreparedLines,
  ): Promise<{ readonly added: Promise<number> }> => {
    if (lines.length === 0) return { added: Promise.resolve(0) };
    const parameters = [id, base, ...lines];
    const added = manager.query<{ fresh: number }[]>(addSql, parameters).then(([row]) => row?.fresh ?? 0);
    // A failure is met by who awaits `added`; until then it must not look like one that nobody expects.
    added.catch(() => undefined);
    await new Promise((resolve) => setImmediate(resolve));
    return { added };
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
