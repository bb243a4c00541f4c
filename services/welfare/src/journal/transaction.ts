/** A transaction of the ledger as people read it. Never changes. */
export type LedgerTransaction = {
  readonly id: string;
  readonly fundId: string;
  readonly kind: string;
  readonly status: 'posted' | 'pending' | 'voided' | 'expired';
  /** Đồng that moved or are (were) held. */
  readonly amount: bigint;
  readonly earmarkId: string | null;
  readonly resolves: string | null;
  readonly reverses: string | null;
  /** What the transaction was that this one takes back. */
  readonly reversed: { readonly kind: string; readonly effectiveAt: Date } | null;
  readonly referenceId: string | null;
  readonly actorId: string;
  readonly reason: string | null;
  readonly effectiveAt: Date;
  readonly recordedAt: Date;
  readonly expiresAt: Date | null;
};

/** One line of the journal as an accounting program wants it. */
export type JournalLine = {
  readonly transactionId: string;
  readonly pos: bigint;
  readonly effectiveAt: Date;
  readonly recordedAt: Date;
  readonly kind: string;
  readonly line: number;
  readonly role: string;
  readonly accountCode: string;
  readonly accountName: string;
  readonly earmarkName: string | null;
  readonly amount: bigint;
  readonly reason: string | null;
  readonly reverses: string | null;
};
