import { journalCsv } from './journal-csv.ts';
import { journalColumns, journalRow } from './journal-rows.ts';
import type { JournalLine } from './transaction.ts';

export type JournalFormat = 'CSV' | 'XLSX';

/** A part of the exported journal, whole in itself. */
export type JournalPart = {
  readonly format: JournalFormat;
  readonly content: Buffer;
  readonly lines: number;
  /** Where the next part begins; null after the last. */
  readonly next: string | null;
};

const transactionsPerPart = 1_000;

/** How a workbook is made of titles and rows. */
export type WriteWorkbook = (
  titles: readonly string[],
  rows: readonly ReturnType<typeof journalRow>[],
) => Promise<Buffer>;

/** The next part of the journal of a fund, up to 1,000 transactions: memory stays flat however long it is. */
export const exportJournal = async (
  linesAfter: (pos: bigint, limit: number) => Promise<readonly JournalLine[]>,
  { format, after }: { readonly format: JournalFormat; readonly after: bigint },
  writeWorkbook: WriteWorkbook,
): Promise<JournalPart> => {
  const lines = await linesAfter(after, transactionsPerPart);
  const content =
    format === 'CSV'
      ? Buffer.from(journalCsv(lines, after === 0n))
      : await writeWorkbook(journalColumns, lines.map(journalRow));
  const isFull = new Set(lines.map(({ transactionId }) => transactionId)).size === transactionsPerPart;
  return { format, content, lines: lines.length, next: isFull ? String(lines.at(-1)?.pos) : null };
};
