import { hash } from 'node:crypto';
import { invariant } from '@mttq/kernel/fault';
import type { Vnd } from '@mttq/kernel/vnd';

/** What a fund's accounts stand for. `PURSE` holds money; the others say where it came from or went. */
export type AccountRole =
  | 'PURSE'
  | 'OPENING'
  | 'INCOME'
  | 'SPENDING'
  | 'ADMINISTRATION'
  | 'TRANSFER_IN'
  | 'TRANSFER_OUT';

export type PostingKind = Exclude<AccountRole, 'PURSE'> | 'EARMARK' | 'RELEASE';

/** An account of a fund. Money with an earmark lies in a purse of its own. */
export type AccountRef = { readonly role: AccountRole; readonly earmarkId: string | null };

/** Who asks, and under which key: the same key with the same content is the same transaction, for ever. */
export type PostingRequest = {
  readonly id: string;
  readonly fundId: string;
  readonly kind: PostingKind;
  readonly amount: Vnd;
  /** Where the money leaves and where it arrives. */
  readonly from: AccountRef;
  readonly to: AccountRef;
  /** The earmark that the money is paid for. */
  readonly earmarkId: string | null;
  /** When it counts; null: at the moment at which the ledger records it. */
  readonly effectiveAt: Date | null;
  readonly key: IdempotencyKey;
  readonly actorId: string;
  readonly reason: string | null;
  /** Decision, payment, contribution: what the transaction belongs to. */
  readonly referenceId: string | null;
};

export type IdempotencyKey = { readonly scope: string; readonly key: string };

/** What the ledger keeps of a transaction that it wrote, now or earlier. */
export type Posted = { readonly txnId: string; readonly recordedAt: Date; readonly isRepeat: boolean };

const general = (role: AccountRole): AccountRef => ({ role, earmarkId: null });

/** Money that comes in: from outside into the general purse, or into the purse of its earmark. */
export const incoming = (
  kind: 'OPENING' | 'INCOME' | 'TRANSFER_IN',
  earmarkId: string | null,
): Pick<PostingRequest, 'kind' | 'from' | 'to' | 'earmarkId'> => ({
  kind,
  from: general(kind),
  to: { role: 'PURSE', earmarkId },
  earmarkId,
});

/** Money that goes out. `purse` is the earmark of the money, `purpose` what it is paid for: WEL-5 compares them. */
export const outgoing = (
  kind: 'SPENDING' | 'ADMINISTRATION' | 'TRANSFER_OUT',
  { purse, purpose }: { readonly purse: string | null; readonly purpose: string | null },
): Pick<PostingRequest, 'kind' | 'from' | 'to' | 'earmarkId'> => ({
  kind,
  from: { role: 'PURSE', earmarkId: purse },
  to: general(kind),
  earmarkId: purpose,
});

/** Money whose earmark is lifted by a decision: from its purse into the general one. */
export const released = (earmarkId: string): Pick<PostingRequest, 'kind' | 'from' | 'to' | 'earmarkId'> => ({
  kind: 'RELEASE',
  from: { role: 'PURSE', earmarkId },
  to: general('PURSE'),
  earmarkId,
});

/** WEL-5: earmarked money pays for its earmark alone. Answers with the earmark that stands in the way. */
export const violatedEarmark = ({
  kind,
  from,
  earmarkId,
}: Pick<PostingRequest, 'kind' | 'from' | 'earmarkId'>): string | null =>
  kind !== 'RELEASE' && from.earmarkId !== null && from.earmarkId !== earmarkId ? from.earmarkId : null;

/** Names an account within its fund, as text. */
export const accountKey = (fundId: string, { role, earmarkId }: AccountRef): string =>
  `${fundId} ${role} ${earmarkId ?? ''}`;

/** Fingerprint of what a key stands for: everything that the person decided, nothing that a retry may change. */
export const hashRequest = (...parts: readonly (string | bigint | null)[]): string => {
  let whole = '';
  for (const part of parts) {
    const text = part === null ? 'null' : `=${part}`;
    whole += `${text.length}:${text}`;
  }
  return hash('sha256', whole, 'base64url');
};

export const hashPosting = (request: PostingRequest, status: 'posted' | 'pending'): string => {
  const { fundId, kind, amount, from, to, earmarkId, effectiveAt, reason, referenceId } = request;
  invariant(accountKey(fundId, from) !== accountKey(fundId, to), 'money moves between two accounts');
  return hashRequest(
    status,
    fundId,
    kind,
    amount,
    from.role,
    from.earmarkId,
    to.role,
    to.earmarkId,
    earmarkId,
    effectiveAt?.toISOString() ?? null,
    reason,
    referenceId,
  );
};
