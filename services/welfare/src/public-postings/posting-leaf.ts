import { createHash } from 'node:crypto';

/** A posted transaction on its way into the public log. */
export type LoggablePosting = {
  readonly id: string;
  readonly pos: string;
  readonly fundId: string;
  readonly kind: string;
  readonly earmarkKind: string | null;
  readonly reverses: string | null;
  readonly referenceId: string | null;
  readonly reason: string | null;
  readonly effectiveAt: Date;
  readonly recordedAt: Date;
  /** In their order; amounts in đồng. */
  readonly lines: readonly { readonly accountId: string; readonly amount: string }[];
};

/** What everybody may know of a posting: the text of its leaf, read. */
export type PublicPosting = {
  readonly transactionId: string;
  readonly fundId: string;
  readonly kind: string;
  readonly amount: bigint;
  readonly earmarkKind: string | null;
  readonly reversesId: string | null;
  readonly effectiveAt: Date;
  readonly recordedAt: Date;
  readonly leaf: string;
  readonly logIndex: number;
};

/** What an auditor is given: SHA-256(salt, content) is the commitment of the leaf. */
export type PostingOpening = { readonly content: string; readonly salt: Buffer };

/** What the commitment of a leaf hides: JSON as RFC 8785 writes it, so that an auditor who is given it computes the same bytes. */
export const innerLifeOf = ({ id, lines, reason, referenceId }: LoggablePosting): string =>
  JSON.stringify({
    lines: lines.map(({ accountId, amount }) => ({ account: accountId, amount })),
    reason,
    reference: referenceId,
    transaction: id,
  });

const amountOf = ({ lines }: LoggablePosting): bigint =>
  lines.reduce((most, { amount }) => (BigInt(amount) > most ? BigInt(amount) : most), 0n);

/** The leaf as text: JSON as RFC 8785 writes it (names sorted, no blanks, strings alone; what is not there has no name). */
export const postingLeafOf = (posting: LoggablePosting, salt: Uint8Array): string =>
  JSON.stringify({
    amount: amountOf(posting).toString(),
    commitment: createHash('sha256').update(salt).update(innerLifeOf(posting), 'utf8').digest('hex'),
    earmarkKind: posting.earmarkKind ?? undefined,
    effectiveAt: posting.effectiveAt.toISOString(),
    fund: posting.fundId,
    kind: 'ledger-posting',
    posting: posting.kind,
    recordedAt: posting.recordedAt.toISOString(),
    reverses: posting.reverses ?? undefined,
    transaction: posting.id,
  });

/** Reads the public facts out of a leaf. */
export const readPostingLeaf = (leaf: string, logIndex: number): PublicPosting => {
  const said: Record<string, string | undefined> = JSON.parse(leaf);
  return {
    transactionId: said.transaction ?? '',
    fundId: said.fund ?? '',
    kind: said.posting ?? '',
    amount: BigInt(said.amount ?? '0'),
    earmarkKind: said.earmarkKind ?? null,
    reversesId: said.reverses ?? null,
    effectiveAt: new Date(said.effectiveAt ?? ''),
    recordedAt: new Date(said.recordedAt ?? ''),
    leaf,
    logIndex,
  };
};
