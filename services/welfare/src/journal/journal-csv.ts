import type { JournalLine } from './transaction.ts';

/** Columns of the exported journal, in order. */
const journalColumns = [
  'transaction_id',
  'effective_at',
  'recorded_at',
  'kind',
  'line',
  'account_code',
  'account_name',
  'earmark',
  'debit',
  'credit',
  'reason',
  'reverses',
] as const;

// A spreadsheet runs a cell that begins with one of these (CSV injection); a quote in front makes it text.
const isFormula = /^[=+\-@\t\r\n|＝＋－＠]/u;

const cell = (value: string): string => {
  const safe = isFormula.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

const digits = (amount: bigint): string => amount.toString();

/** One line of the journal as a line of CSV (RFC 4180). What an account has more of is its debit, what it has less of its credit. */
export const journalRow = (line: JournalLine): string => {
  const debit = line.amount > 0n ? digits(line.amount) : '';
  const credit = line.amount < 0n ? digits(-line.amount) : '';
  const cells = [
    line.transactionId,
    line.effectiveAt.toISOString(),
    line.recordedAt.toISOString(),
    line.kind,
    line.line.toString(),
    line.accountCode,
    line.accountName,
    line.earmarkName ?? '',
    debit,
    credit,
    line.reason ?? '',
    line.reverses ?? '',
  ];
  return `${cells.map(cell).join(',')}\r\n`;
};

const transactionsPerPart = 500;

/**
 * The journal of a fund as CSV, in parts of up to 500 transactions: memory stays flat however long it is. `linesAfter` reads
 * the lines behind a place; it is called until it answers with none.
 */
export async function* journalCsv(
  linesAfter: (pos: bigint, limit: number) => Promise<readonly JournalLine[]>,
): AsyncGenerator<string> {
  // With a byte order mark spreadsheets read the Vietnamese letters.
  yield `\uFEFF${journalColumns.join(',')}\r\n`;
  for (let pos = 0n; ; ) {
    const lines = await linesAfter(pos, transactionsPerPart);
    const last = lines.at(-1);
    if (last === undefined) return;
    yield lines.map(journalRow).join('');
    pos = last.pos;
  }
}
