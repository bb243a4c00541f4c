import { notAllowed } from '@mttq/kernel/command-refusals';
import { isRefusal } from '@mttq/kernel/refusal';
import type { Vnd, VndInput } from '@mttq/kernel/vnd';
import {
  amountAboveApproval,
  type BeneficiaryCase,
  caseNotFound,
  caseNotValid,
  caseStateForbids,
} from '../cases/case.ts';
import { findCase } from '../cases/find-case.ts';
import { fundNotFound } from '../funds/fund.ts';
import { holdPayment, type ReservePayment } from '../payments/prepare-payment.ts';
import type { Actor, Deps, Stores } from '../unit-of-work.ts';

export type ReserveCasePayment = {
  readonly idempotencyKey: string;
  readonly caseId: string;
  readonly amount: VndInput;
  readonly subject: string;
  readonly purseEarmarkId?: string | null | undefined;
  readonly purposeEarmarkId?: string | null | undefined;
  readonly expiresInDays?: number | null | undefined;
};

type Asked = {
  readonly command: Omit<ReserveCasePayment, 'caseId'> & { readonly amount: Vnd };
  readonly actor: Actor;
  readonly newId: Deps['newId'];
};

/** Holds money for a case whose scope is open and which is locked: of its fund, while it is open, within what was approved. */
const holdFor = async (stores: Stores, current: BeneficiaryCase, { command, actor, newId }: Asked) => {
  const { cases, funds } = stores;
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
  const paid = await cases.paidFor(current.id);
  const reserve = {
    ...command,
    fundId: current.fundId,
    kind: 'SPENDING' as const,
    referenceId: current.id,
  };
  const payment = await holdPayment(stores, { command: reserve, actor, newId });
  if (isRefusal(payment)) return payment;
  const isNew = await cases.addPayment(current.id, payment);
  // A key that came back answers as before: its money is counted already.
  if (isNew && paid.posted + paid.held + command.amount > current.approvedAmount)
    return amountAboveApproval(current.approvedAmount);
  return payment;
};

/** A payment of a fund that names a case counts towards the case, as one that was asked for through the case. */
export const reservePayment =
  ({ inTransaction, newId }: Deps) =>
  (command: ReservePayment, actor: Actor) =>
    inTransaction(actor, async (stores) => {
      const { amount, referenceId = null } = command;
      const [place] = referenceId === null ? [] : await stores.cases.unitsOf([referenceId]);
      if (place === undefined || isRefusal(amount)) return holdPayment(stores, { command, actor, newId });
      const fund = await stores.funds.byId(command.fundId);
      if (fund === undefined) return fundNotFound();
      if (!(await stores.scope.enter(actor, 'payment:reserve', fund.unitId))) return notAllowed();
      const current = await stores.cases.lock(place.id);
      if (current === undefined) return caseNotFound();
      if (current.fundId !== fund.id || command.kind !== 'SPENDING')
        return caseNotValid(
          'Khoản chi cho hồ sơ phải từ quỹ đã ghi trong hồ sơ, loại SPENDING.',
          'A payment for a case is spending of the fund that the case names.',
        );
      return holdFor(stores, current, { command: { ...command, amount }, actor, newId });
    });

/** The first of two persons: holds money of the case's fund, within what was approved. Another posts it as any payment. */
export const reserveCasePayment =
  ({ inTransaction, newId }: Deps) =>
  ({ caseId, ...command }: ReserveCasePayment, actor: Actor) =>
    inTransaction(actor, async (stores) => {
      const { amount } = command;
      if (isRefusal(amount)) return amount;
      const current = await findCase(stores, actor, { caseId, action: 'case:record' });
      if (isRefusal(current)) return current;
      return holdFor(stores, current, { command: { ...command, amount }, actor, newId });
    });
