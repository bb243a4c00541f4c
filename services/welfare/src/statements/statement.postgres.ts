import type { ColumnCipher } from '@mttq/platform/data/column-cipher';
import type { EntityManager } from 'typeorm';
import { decodeReading, encodeReading } from '../bank-files/reading-codec.ts';
import type { ReadingState } from '../bank-files/reading-state.ts';
import type { StatementProblem } from '../bank-files/statement-problem.ts';
import type { Statement } from './statement.ts';
import { createStatementParts } from './statement-part.postgres.ts';

const columns = `s.id, s.account_id AS "accountId", s.fund_id AS "fundId", s.profile, s.bank_profile_id AS "bankProfileId", s.format, s.period_from AS "periodFrom",
  s.period_until AS "periodUntil", s.opening_balance::text AS "openingBalance", s.closing_balance::text AS "closingBalance",
  encode(s.declared_hash, 'hex') AS "declaredHash", encode(s.file_hash, 'hex') AS "fileHash", s.state, s.parts,
  s.parts_read AS "partsRead", s.pages, s.line_count AS "lineCount", s.new_line_count AS "newLineCount",
  s.debit_total::text AS "debitTotal", s.credit_total::text AS "creditTotal", s.problem_count AS "problemCount", s.attempts,
  s.started_by AS "startedBy", s.started_at AS "startedAt", s.submitted_at AS "submittedAt", s.finished_at AS "finishedAt",
  s.publish_requested_at AS "publishRequestedAt", s.published_at AS "publishedAt", s.log_start::text AS "logStart",
  s.logged_count AS "loggedCount"`;

type Amounts = 'openingBalance' | 'closingBalance' | 'debitTotal' | 'creditTotal';
type Row = Omit<Statement, Amounts | 'logStart'> &
  Record<Amounts, string> & { readonly logStart: string | null };

const toStatement = (row: Row): Statement => ({
  ...row,
  openingBalance: BigInt(row.openingBalance),
  closingBalance: BigInt(row.closingBalance),
  debitTotal: BigInt(row.debitTotal),
  creditTotal: BigInt(row.creditTotal),
  logStart: row.logStart === null ? null : BigInt(row.logStart),
});

const one = async (
  manager: EntityManager,
  rest: string,
  values: unknown[],
): Promise<Statement | undefined> => {
  const rows: Row[] = await manager.query(`SELECT ${columns} FROM bank_statement s ${rest}`, values);
  return rows[0] && toStatement(rows[0]);
};

const reading = (manager: EntityManager, cipher: ColumnCipher) => ({
  /** The statement that is to be read next, locked: one after the other, so that a line belongs to the file that came first. */
  lockNext: (): Promise<Statement | undefined> =>
    one(
      manager,
      `WHERE s.state IN ('UPLOADED', 'PARSED') ORDER BY s.submitted_at, s.id LIMIT 1 FOR UPDATE`,
      [],
    ),
  /** Counts an attempt; answers how many there were, or undefined when nothing waits. */
  countAttempt: async (): Promise<number | undefined> => {
    const rows: [{ attempts: number }[], number] = await manager.query(
      `UPDATE bank_statement SET attempts = attempts + 1 WHERE id = (SELECT id FROM bank_statement
        WHERE state IN ('UPLOADED', 'PARSED') ORDER BY submitted_at, id LIMIT 1) RETURNING attempts`,
    );
    return rows[0][0]?.attempts;
  },
  readingOf: async (id: string): Promise<ReadingState | undefined> => {
    const rows: { sealed: Buffer | null }[] = await manager.query(
      'SELECT reading_sealed AS sealed FROM bank_statement WHERE id = $1',
      [id],
    );
    const sealed = rows[0]?.sealed;
    return sealed ? decodeReading(cipher.open(sealed, `bank-statement.reading:${id}`)) : undefined;
  },
  /** What was read so far. With the last part the statement is PARSED. */
  keepReading: async (
    found: Statement,
    state: ReadingState,
    step: { partsRead: number; newLines: number; isLast: boolean },
  ): Promise<void> => {
    const { total, page } = state;
    await manager.query(
      `UPDATE bank_statement SET parts_read = $2, reading_sealed = $3, line_count = $4, new_line_count = new_line_count + $5,
         debit_total = $6, credit_total = $7, pages = $8, attempts = 0, state = $9 WHERE id = $1`,
      [
        found.id,
        step.partsRead,
        step.isLast ? null : cipher.seal(encodeReading(state), `bank-statement.reading:${found.id}`),
        total.lines,
        step.newLines,
        total.debit.toString(),
        total.credit.toString(),
        page.lines === 0 ? page.number - 1 : page.number,
        step.isLast ? 'PARSED' : 'UPLOADED',
      ],
    );
  },
  noteHash: async (id: string, hash: Buffer): Promise<void> => {
    await manager.query('UPDATE bank_statement SET file_hash = $2, attempts = 0 WHERE id = $1', [id, hash]);
  },
  isFileKnown: async ({ id, accountId }: Statement, hash: Buffer): Promise<boolean> => {
    const rows: unknown[] = await manager.query(
      `SELECT 1 FROM bank_statement WHERE account_id = $1 AND id <> $2 AND file_hash = $3 AND state IN ('RECONCILED', 'PUBLISHED')`,
      [accountId, id, hash],
    );
    return rows.length > 0;
  },
  addProblems: async (id: string, problems: readonly StatementProblem[]): Promise<void> => {
    await manager.query(
      `INSERT INTO statement_problem (statement_id, place, file_row, file_column, code, detail)
       SELECT $1, s.problem_count + p.at, p."row", p."column", p.code, coalesce(p.detail, '')
         FROM bank_statement s, jsonb_to_recordset($2::jsonb) AS p(at int, "row" int, "column" int, code text, detail text)
        WHERE s.id = $1`,
      [id, JSON.stringify(problems.map((problem, at) => ({ ...problem, at })))],
    );
    await manager.query('UPDATE bank_statement SET problem_count = problem_count + $2 WHERE id = $1', [
      id,
      problems.length,
    ]);
  },
  /** Ends the reading. */
  finish: async (id: string, state: 'RECONCILED' | 'REJECTED', now: Date): Promise<void> => {
    await manager.query(
      `UPDATE bank_statement SET state = $2, finished_at = $3, reading_sealed = NULL,
         new_line_count = CASE $2 WHEN 'REJECTED' THEN 0 ELSE new_line_count END WHERE id = $1`,
      [id, state, now],
    );
  },
});

export type NewStatement = Pick<
  Statement,
  | 'id'
  | 'accountId'
  | 'fundId'
  | 'profile'
  | 'bankProfileId'
  | 'format'
  | 'periodFrom'
  | 'periodUntil'
  | 'openingBalance'
  | 'closingBalance'
  | 'declaredHash'
  | 'startedBy'
>;

const add = async (manager: EntityManager, fresh: NewStatement, now: Date): Promise<void> => {
  await manager.query(
    `INSERT INTO bank_statement (id, account_id, fund_id, profile, period_from, period_until, opening_balance, closing_balance,
       declared_hash, state, started_by, started_at, bank_profile_id, format)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, decode($9, 'hex'), 'UPLOADING', $10, $11, $12, $13)`,
    [
      fresh.id,
      fresh.accountId,
      fresh.fundId,
      fresh.profile,
      fresh.periodFrom,
      fresh.periodUntil,
      fresh.openingBalance.toString(),
      fresh.closingBalance.toString(),
      fresh.declaredHash,
      fresh.startedBy,
      now,
      fresh.bankProfileId,
      fresh.format,
    ],
  );
};

/** Bank statements and their staged parts, in one transaction. */
export const createStatementStore = (manager: EntityManager, cipher: ColumnCipher) => ({
  ...createStatementParts(manager, cipher),
  ...reading(manager, cipher),
  add: (fresh: NewStatement, now: Date) => add(manager, fresh, now),
  byId: (id: string) => one(manager, 'WHERE s.id = $1', [id]),
  lock: (id: string) => one(manager, 'WHERE s.id = $1 FOR UPDATE', [id]),
  /** Newest first. */
  ofFund: async (
    fundId: string,
    page: { readonly limit: number; readonly accountId: string | null; readonly beforeId: string | null },
  ): Promise<Statement[]> => {
    const rows: Row[] = await manager.query(
      `SELECT ${columns} FROM bank_statement s WHERE s.fund_id = $1 AND ($2::uuid IS NULL OR s.account_id = $2)
         AND ($3::uuid IS NULL OR s.id < $3) ORDER BY s.id DESC LIMIT $4`,
      [fundId, page.accountId, page.beforeId, page.limit],
    );
    return rows.map(toStatement);
  },
  problems: (
    id: string,
    page: { limit: number; after: number },
  ): Promise<(StatementProblem & { place: number })[]> =>
    manager.query(
      `SELECT place, file_row AS "row", file_column AS "column", code, detail FROM statement_problem
        WHERE statement_id = $1 AND place > $2 ORDER BY place LIMIT $3`,
      [id, page.after, page.limit],
    ),
  submit: async (id: string, partCount: number, now: Date): Promise<void> => {
    await manager.query(
      `UPDATE bank_statement SET state = 'UPLOADED', parts = $2, submitted_at = $3 WHERE id = $1`,
      [id, partCount, now],
    );
  },
  requestPublication: async (id: string, now: Date): Promise<void> => {
    await manager.query('UPDATE bank_statement SET publish_requested_at = $2 WHERE id = $1', [id, now]);
  },
  /** Statements that are not published and hold lines that this one lists, too. */
  unpublishedBelow: async (id: string): Promise<string[]> => {
    const rows: { id: string }[] = await manager.query(
      `SELECT DISTINCT s.id FROM statement_overlap o JOIN bank_statement s ON s.id = o.line_statement_id
        WHERE o.statement_id = $1 AND s.state <> 'PUBLISHED' AND s.publish_requested_at IS NULL`,
      [id],
    );
    return rows.map((row) => row.id);
  },
});

export type StatementStore = ReturnType<typeof createStatementStore>;
