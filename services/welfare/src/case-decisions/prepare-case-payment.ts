import { isRefusal } from '@mttq/kernel/refusal';
import type { VndInput } from '@mttq/kernel/vnd';
import { amountAboveApproval, caseNotValid, caseStateForbids } from '../cases/case.ts';
import { findCase } from '../cases/find-case.ts';
import { fundNotFound } from '../funds/fund.ts';
import { holdPayment } from '../payments/prepare-payment.ts';
import type { Actor, Deps } from '../unit-of-work.ts';

export type ReserveCasePayment = {
  readonly idempotencyKey: string;
  readonly caseId: string;
  readonly amount: VndInput;
  readonly subject: string;
  readonly purseEarmarkId?: string | null | undefined;
  readonly purposeEarmarkId?: string | null | undefined;
  readonly expiresInDays?: number | null | undefined;
};

/** The first of two persons: holds money of the case's fund, within what was approved. Another posts it as any payment. */
export const reserveCasePayment =
  ({ inTransaction, newId }: Deps) =>
  ({ caseId, ...command }: ReserveCasePayment, actor: Actor) =>
    inTransaction(actor, async (stores) => {
      const { cases, funds } = stores;
      const { amount } = command;
      if (isRefusal(amount)) return amount;
      const current = await findCase(stores, actor, { caseId, action: 'case:record' });
      if (isRefusal(current)) return current;
      if (current.fundId === null)
        return caseNotValid('Hồ sơ này không do quỹ chi.', 'No fund pays for this case.');
      const fund = await funds.byId(current.fundId);
      if (fund === undefined) return fundNotFound();
      if (!current.path.startsWith(fund.path))
        return caseNotValid(
          'Quỹ phải thuộc đơn vị của hồ sơ hoặc cấp trên.',
          'The fund belongs to the unit of the case or to one above it.',
        );
      const isOpen = ['APPROVED', 'IN_PROGRESS', 'HANDED_OVER'].includes(current.state);
      if (!isOpen || current.approvedAmount === null) return caseStateForbids(current.state);
      const paid = await cases.paidFor(caseId);
      const reserve = { ...command, fundId: current.fundId, kind: 'SPENDING' as const, referenceId: caseId };
      const payment = await holdPayment(stores, { command: reserve, actor, newId });
      if (isRefusal(payment)) return payment;
      const isNew = await cases.addPayment(caseId, payment);
      // A key that came back answers as before: its money is counted already.
      if (isNew && paid.posted + paid.held + amount > current.approvedAmount)
        return amountAboveApproval(current.approvedAmount);
      return payment;
    });
