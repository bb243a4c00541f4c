import type { JournalLine } from './transaction.ts';

/** Columns of the exported journal, in order. */
export const journalColumns = [
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

/** A value of the exported journal. */
export type JournalCell = string | number | bigint | Date | null;

/** One line of the journal in the order of the columns. What an account has more of is its debit, what it has less of its credit. */
export const journalRow = (line: JournalLine): JournalCell[] => [
  line.transactionId,
  line.effectiveAt,
  line.recordedAt,
  line.kind,
  line.line,
  line.accountCode,
  line.accountName,
  line.earmarkName,
  line.amount > 0n ? line.amount : null,
  line.amount < 0n ? -line.amount : null,
  line.reason,
  line.reverses,
];
