import { notAllowed } from '@mttq/kernel/command-refusals';
import { isRefusal } from '@mttq/kernel/refusal';
import type { VndInput } from '@mttq/kernel/vnd';
import { fundNotFound, readReason } from '../funds/fund.ts';
import { announcePostings } from '../ledger/announce-postings.ts';
import { refuseLedger } from '../ledger/ledger-refusal.ts';
import { released } from '../ledger/posting.ts';
import type { Actor, Deps } from '../unit-of-work.ts';
import { keyOf, only } from './booking.ts';

export type ReleaseEarmark = {
  readonly idempotencyKey: string;
  readonly earmarkId: string;
  readonly amount: VndInput;
  readonly reason: string;
  readonly decisionId?: string | null | undefined;
};

/** WEL-5: the only way in which earmarked money may come to pay for something else. */
export const releaseEarmark =
  ({ inTransaction, newId }: Deps) =>
  (command: ReleaseEarmark, actor: Actor) =>
    inTransaction(actor, async (stores) => {
      const { scope, funds, ledger, audit } = stores;
      const { amount, earmarkId } = command;
      if (isRefusal(amount)) return amount;
      const [earmark] = await funds.earmarks([earmarkId]);
      if (earmark === undefined) return refuseLedger('EarmarkNotFound', earmarkId);
      const fund = await funds.byId(earmark.fundId);
      if (fund === undefined) return fundNotFound();
      if (!(await scope.enter(actor, 'ledger:release-earmark', fund.unitId))) return notAllowed();
      const reason = readReason(command.reason);
      if (isRefusal(reason)) return reason;
      const posted = await ledger.post([
        {
          ...released(earmarkId),
          id: newId(),
          fundId: fund.id,
          amount,
          effectiveAt: null,
          key: keyOf(actor.id, 'releaseEarmark', command.idempotencyKey),
          actorId: actor.id,
          reason,
          referenceId: command.decisionId ?? null,
        },
      ]);
      if ('refused' in posted) return posted;
      const { txnId, isRepeat } = only(posted);
      if (isRepeat) return only(await stores.journal.byIds([txnId]));
      const transactions = await announcePostings(stores, fund, [txnId]);
      const input = { ...command, amount: `${amount}` };
      await audit.add({ action: 'ledger:release-earmark', unitId: fund.unitId, reason, input });
      return only(transactions);
    });
