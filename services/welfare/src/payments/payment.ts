import { type Refusal, refuse } from '@mttq/kernel/refusal';
import { administrationNotAllowed, type Fund } from '../funds/fund.ts';

export type PaymentState = 'RESERVED' | 'POSTED' | 'VOIDED' | 'EXPIRED' | 'REVERSED';

/** Money on its way out: held when it is prepared, gone when somebody else has approved it. */
export type Payment = {
  readonly id: string;
  readonly fundId: string;
  readonly kind: 'SPENDING' | 'ADMINISTRATION';
  /** What is paid, without personal data. */
  readonly subject: string;
  readonly amount: bigint;
  /** Earmark of the money that pays, and of what it is paid for. */
  readonly purseEarmarkId: string | null;
  readonly purposeEarmarkId: string | null;
  readonly referenceId: string | null;
  readonly state: PaymentState;
  readonly reservationId: string;
  readonly settlementId: string | null;
  readonly paidAmount: bigint | null;
  readonly madeBy: string;
  readonly madeAt: Date;
  readonly expiresAt: Date;
  readonly settledBy: string | null;
  readonly settledAt: Date | null;
  readonly reason: string | null;
  /** The transaction that took it back, once it was. */
  readonly reversalId: string | null;
};

export const paymentNotFound = (): Refusal<'PaymentNotFound'> =>
  refuse('PaymentNotFound', {
    vi: 'Không có khoản chi này trong phạm vi của bạn. Hãy kiểm tra mã.',
    en: 'No such payment is in your scope. Check the id.',
  });

const samePerson = (): Refusal<'SamePerson'> =>
  refuse('SamePerson', {
    vi: 'Người duyệt chi phải khác người lập khoản chi. Hãy nhờ người có quyền khác duyệt.',
    en: 'The approver of a payment is not its maker. Ask another person who holds the right.',
  });

const expiryDaysMax = 90;
const secondsPerDay = 86_400;

/** How long money is held: 1–90 days, 30 unless said otherwise. */
export const holdSeconds = (days: number | null): number | Refusal<'ExpiryNotValid'> => {
  const wanted = days ?? 30;
  return wanted >= 1 && wanted <= expiryDaysMax
    ? wanted * secondsPerDay
    : refuse('ExpiryNotValid', {
        vi: `Tiền được giữ chỗ từ 1 đến ${expiryDaysMax} ngày.`,
        en: `Money is held for 1–${expiryDaysMax} days.`,
      });
};

/** WEL-6: a fund that gives 100 % to the poor pays for no administration. */
export const checkKind = (
  fund: Fund,
  kind: Payment['kind'],
): Refusal<'AdministrationNotAllowed'> | undefined =>
  kind === 'ADMINISTRATION' && fund.administrationRule === 'FROM_BUDGET_ONLY'
    ? administrationNotAllowed()
    : undefined;

/** WEL-12: cash-out needs two persons. */
export const checkApprover = (payment: Payment, approverId: string): Refusal<'SamePerson'> | undefined =>
  payment.madeBy === approverId ? samePerson() : undefined;
