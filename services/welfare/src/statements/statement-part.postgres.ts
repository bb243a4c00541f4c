import { createHash } from 'node:crypto';
import type { ColumnCipher } from '@mttq/platform/data/column-cipher';
import { type ReadRow, readSpreadsheet } from '@mttq/platform/spreadsheets/read-spreadsheet';
import { SpreadsheetUnreadable } from '@mttq/platform/spreadsheets/spreadsheet';
import type { EntityManager } from 'typeorm';
import type { StatementProblem } from '../bank-files/statement-problem.ts';
import { toCsvLine } from '../bank-files/workbook-text.ts';

const partContext = (id: string, part: number) => `statement-part:${id}:${part}`;

const unpackedLettersMax = 90_000;
const columnsMax = 40;

class FormulaFound extends Error {
  readonly row: number;
  readonly column: number;

  constructor(row: number, column: number) {
    super('a cell is a formula');
    this.row = row;
    this.column = column;
  }
}

// Empty rows of the sheet become empty lines: a problem names the row that people see.
async function* csvOf(rows: AsyncIterable<ReadRow>): AsyncGenerator<string> {
  let text = '';
  let next = 1;
  for await (const { row, cells } of rows) {
    const formula = cells.findIndex(({ isFormula }) => isFormula);
    if (formula >= 0) throw new FormulaFound(row, formula + 1);
    text += `${'\n'.repeat(row - next)}${toCsvLine(cells)}`;
    next = row + 1;
    if (text.length < unpackedLettersMax) continue;
    yield text;
    text = '';
  }
  if (text !== '') yield text;
}

const problemOf = (error: unknown): StatementProblem => {
  if (error instanceof FormulaFound)
    return { row: error.row, column: error.column, code: 'FORMULA_CELL', detail: '' };
  if (error instanceof SpreadsheetUnreadable)
    return { row: error.row, column: error.column, code: 'NOT_A_SPREADSHEET', detail: error.problem };
  throw error;
};

const unpackWorkbook = async (
  manager: EntityManager,
  cipher: ColumnCipher,
  { id, parts }: { readonly id: string; readonly parts: number },
): Promise<number | StatementProblem> => {
  const pieces: Buffer[] = [];
  for (let part = 1; part <= parts; part += 1) {
    const [row]: { body: Buffer }[] = await manager.query(
      'SELECT body_sealed AS body FROM statement_part WHERE statement_id = $1 AND part = $2',
      [id, part],
    );
    if (row !== undefined) pieces.push(Buffer.from(cipher.open(row.body, partContext(id, part)), 'base64'));
  }
  await manager.query('DELETE FROM statement_part WHERE statement_id = $1', [id]);
  let unpacked = 0;
  try {
    for await (const text of csvOf(readSpreadsheet(Buffer.concat(pieces), { columnsMax }))) {
      unpacked += 1;
      await manager.query(
        'INSERT INTO statement_part (statement_id, part, digest, body_sealed) VALUES ($1, $2, $3, $4)',
        [
          id,
          unpacked,
          createHash('sha256').update(text).digest(),
          cipher.seal(text, partContext(id, unpacked)),
        ],
      );
    }
  } catch (error) {
    return problemOf(error);
  }
  await manager.query('UPDATE bank_statement SET parts = $2 WHERE id = $1', [id, unpacked]);
  return unpacked;
};

const partsPerQuery = 16;

/** Parts of a file by their numbers, the first and the last one included. */
export type PartRange = { readonly from: number; readonly until: number };

// While parts are worked on, the database already fetches those behind them.
async function* openParts(
  manager: EntityManager,
  cipher: ColumnCipher,
  { id, from, until }: PartRange & { readonly id: string },
): AsyncGenerator<Buffer> {
  const fetchFrom = (first: number) => {
    // In base64 an answer has a third less letters than in hexadecimal digits, and they are read in less than half the time.
    const fetched: Promise<{ part: number; body: string }[]> = manager.query(
      `SELECT part, encode(body_sealed, 'base64') AS body FROM statement_part WHERE statement_id = $1 AND part BETWEEN $2 AND $3 ORDER BY part`,
      [id, first, Math.min(first + partsPerQuery - 1, until)],
    );
    // A failure is met when it is awaited; until then it must not look like one that nobody expects.
    fetched.catch(() => undefined);
    return fetched;
  };
  let fetched = fetchFrom(from);
  for (let first = from; first <= until; first += partsPerQuery) {
    const rows = await fetched;
    if (first + partsPerQuery <= until) fetched = fetchFrom(first + partsPerQuery);
    for (const { part, body } of rows)
      yield cipher.openBytes(Buffer.from(body, 'base64'), partContext(id, part));
  }
}

/** The staged parts of files, sealed: they name people. */
export const createStatementParts = (manager: EntityManager, cipher: ColumnCipher) => ({
  /** Answers `false` when the part was staged before with another content. */
  addPart: async (id: string, part: number, text: string): Promise<boolean> => {
    const digest = createHash('sha256').update(text).digest();
    const rows: { digest: Buffer }[] = await manager.query(
      `INSERT INTO statement_part AS known (statement_id, part, digest, body_sealed) VALUES ($1, $2, $3, $4)
       ON CONFLICT (statement_id, part) DO UPDATE SET digest = known.digest RETURNING digest`,
      [id, part, digest, cipher.seal(text, partContext(id, part))],
    );
    return rows[0]?.digest.equals(digest) ?? false;
  },
  /** How many parts are staged without a gap from the first on, and how many in all. */
  countParts: async (id: string): Promise<{ staged: number; last: number }> => {
    const rows: { staged: number; last: number }[] = await manager.query(
      'SELECT count(*)::int AS staged, coalesce(max(part), 0) AS last FROM statement_part WHERE statement_id = $1',
      [id],
    );
    return rows[0] ?? { staged: 0, last: 0 };
  },
  /** Staged parts in order, in UTF-8, each opened when it is its turn. */
  openParts: (id: string, range: PartRange): AsyncGenerator<Buffer> =>
    openParts(manager, cipher, { id, ...range }),
  /** Whether a number is that of the account. */
  accountMatcher: async (accountId: string): Promise<(number: string) => boolean> => {
    const rows: { bank: string; digest: Buffer }[] = await manager.query(
      'SELECT bank, number_digest AS digest FROM fund_account WHERE id = $1',
      [accountId],
    );
    const [account] = rows;
    return (number) =>
      account !== undefined &&
      cipher.blind(number, `fund-account.number:${account.bank}`).equals(account.digest);
  },
  /**
   * Turns the workbook that was sent into parts of CSV, row by row, in the transaction; answers how many there are, or what is wrong
   * with it.
   */
  unpackWorkbook: (id: string, parts: number): Promise<number | StatementProblem> =>
    unpackWorkbook(manager, cipher, { id, parts }),
});
