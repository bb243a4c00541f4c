import { type Refusal, refuse } from '@mttq/kernel/refusal';
import type { Fund } from '../funds/fund.ts';
import { type LedgerRefusal, refuseLedger } from '../ledger/ledger-refusal.ts';

export type FundTransferState = 'SENT' | 'RECEIVED' | 'REFUSED' | 'RECALLED' | 'EXPIRED';

/** Money on its way between the funds of two levels: held by the sender, then in both ledgers at one instant, or back. */
export type FundTransfer = {
  readonly id: string;
  readonly fromFundId: string;
  readonly toFundId: string;
  readonly amount: bigint;
  /** The sender's earmark of the money; it arrives under an earmark of the same kind and name (WEL-5). */
  readonly earmarkId: string | null;
  readonly decisionId: string | null;
  /** What it is sent for, without personal data. */
  readonly subject: string;
  readonly state: FundTransferState;
  readonly reservationId: string;
  readonly sentBy: string;
  readonly sentAt: Date;
  readonly expiresAt: Date;
  readonly outTransactionId: string | null;
  readonly inTransactionId: string | null;
  readonly endedBy: string | null;
  readonly endedAt: Date | null;
  /** The instant at which the money counts in both funds. */
  readonly receivedAt: Date | null;
  readonly reason: string | null;
};

export const transferNotFound = (): Refusal<'TransferNotFound'> =>
  refuse('TransferNotFound', {
    vi: 'Không có khoản chuyển này ở quỹ này. Hãy kiểm tra mã.',
    en: 'This fund has no such transfer. Check the id.',
  });

const transferEnded = (state: FundTransferState): Refusal<'TransferEnded'> =>
  refuse('TransferEnded', {
    vi: `Khoản chuyển đã kết thúc (${state}). Hãy tải lại; nếu cần, lập khoản chuyển mới.`,
    en: `The transfer has ended (${state}). Load it again; send a new one if it is needed.`,
  });

/** Between which funds money may move: not to itself, not to a closed fund. */
export const checkRoute = (from: Fund, to: Fund): Refusal<'TransferToSelf'> | LedgerRefusal | undefined => {
  if (from.id === to.id)
    return refuse('TransferToSelf', {
      vi: 'Không chuyển tiền từ một quỹ cho chính nó. Hãy chọn quỹ nhận khác.',
      en: 'A fund does not transfer to itself. Choose another receiving fund.',
    });
  return to.closedOn === null ? undefined : refuseLedger('FundClosed', to.name);
};

/** A transfer ends once. */
export const checkUnderway = ({ state }: FundTransfer): Refusal<'TransferEnded'> | undefined =>
  state === 'SENT' ? undefined : transferEnded(state);

/** WEL-12: who sends money does not take it in. */
export const checkReceiver = (
  transfer: FundTransfer,
  receiverId: string,
): Refusal<'SamePerson'> | undefined =>
  transfer.sentBy === receiverId
    ? refuse('SamePerson', {
        vi: 'Người nhận phải khác người gửi. Hãy nhờ người có quyền khác ở quỹ nhận xác nhận.',
        en: 'Whoever sends money does not take it in. Ask another person who holds the right in the receiving fund.',
      })
    : undefined;

export const underway = {
  outTransactionId: null,
  inTransactionId: null,
  endedBy: null,
  endedAt: null,
  receivedAt: null,
  reason: null,
} as const;
