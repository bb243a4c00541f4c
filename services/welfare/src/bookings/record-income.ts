import { notAllowed } from '@mttq/kernel/command-refusals';
import { isRefusal } from '@mttq/kernel/refusal';
import type { VndInput } from '@mttq/kernel/vnd';
import { checkEffective, fundNotFound } from '../funds/fund.ts';
import { announcePostings } from '../ledger/announce-postings.ts';
import { refuseLedger } from '../ledger/ledger-refusal.ts';
import { incoming } from '../ledger/posting.ts';
import type { Actor, Deps } from '../unit-of-work.ts';
import { keyOf, only } from './booking.ts';

export type RecordIncome = {
  readonly idempotencyKey: string;
  readonly fundId: string;
  readonly kind: 'OPENING' | 'INCOME';
  readonly amount: VndInput;
  readonly earmarkId?: string | null | undefined;
  readonly effectiveAt?: Date | null | undefined;
  readonly reason?: string | null | undefined;
  readonly referenceId?: string | null | undefined;
};

export const recordIncome =
  ({ inTransaction, newId }: Deps) =>
  (command: RecordIncome, actor: Actor) =>
    inTransaction(actor, async (stores, now) => {
      const { scope, funds, ledger, audit } = stores;
      const { amount, earmarkId = null, effectiveAt = null } = command;
      if (isRefusal(amount)) return amount;
      const fund = await funds.byId(command.fundId);
      if (fund === undefined) return fundNotFound();
      if (!(await scope.enter(actor, 'ledger:record-income', fund.unitId))) return notAllowed();
      const wrongDay = checkEffective(fund, effectiveAt, now);
      if (wrongDay) return wrongDay;
      if (earmarkId !== null && (await funds.earmarks([earmarkId]))[0]?.fundId !== fund.id)
        return refuseLedger('EarmarkNotFound', earmarkId);
      const posted = await ledger.post([
        {
          ...incoming(command.kind, earmarkId),
          id: newId(),
          fundId: fund.id,
          amount,
          effectiveAt,
          key: keyOf(actor.id, 'recordIncome', command.idempotencyKey),
          actorId: actor.id,
          reason: command.reason ?? null,
          referenceId: command.referenceId ?? null,
        },
      ]);
      if ('refused' in posted) return posted;
      const { txnId, isRepeat } = only(posted);
      if (isRepeat) return only(await stores.journal.byIds([txnId]));
      const transactions = await announcePostings(stores, fund, [txnId]);
      const input = { ...command, amount: `${amount}` };
      await audit.add({ action: 'ledger:record-income', unitId: fund.unitId, input });
      return only(transactions);
    });
