import { notAllowed } from '@mttq/kernel/command-refusals';
import { isRefusal } from '@mttq/kernel/refusal';
import { readReason } from '../funds/fund.ts';
import { announcePostings } from '../ledger/announce-postings.ts';
import { refuseLedger } from '../ledger/ledger-refusal.ts';
import { takeBackEffects } from '../reversals/take-back-effects.ts';
import type { Actor, Deps } from '../unit-of-work.ts';
import { keyOf, only } from './booking.ts';

export type ReverseTransaction = {
  readonly idempotencyKey: string;
  readonly fundId: string;
  readonly transactionId: string;
  readonly reason: string;
};

/** A wrong entry stays on record; a counter-entry with a reason takes its effect away, once. */
export const reverseTransaction =
  ({ inTransaction, newId }: Deps) =>
  (command: ReverseTransaction, actor: Actor) =>
    inTransaction(actor, async (stores, now) => {
      const { scope, funds, journal, ledger, audit } = stores;
      const fund = await funds.byId(command.fundId);
      if (fund === undefined) return refuseLedger('TransactionNotFound');
      if (!(await scope.enter(actor, 'ledger:reverse', fund.unitId))) return notAllowed();
      const reason = readReason(command.reason);
      if (isRefusal(reason)) return reason;
      const [original] = await journal.byIds([command.transactionId]);
      if (original?.fundId !== fund.id) return refuseLedger('TransactionNotFound');
      // One leg alone would leave money in no fund: what was transferred is transferred back.
      if (original.kind === 'TRANSFER_IN' || original.kind === 'TRANSFER_OUT')
        return refuseLedger('NotReversible', original.kind);
      const reversed = await ledger.reverse({
        id: newId(),
        originalId: original.id,
        key: keyOf(actor.id, 'reverseTransaction', command.idempotencyKey),
        actorId: actor.id,
        reason,
        effectiveAt: null,
      });
      if ('refused' in reversed) return reversed;
      if (reversed.isRepeat) return only(await journal.byIds([reversed.txnId]));
      const transactions = await announcePostings(stores, fund, [reversed.txnId]);
      const back = { fund, originalId: original.id, reversalId: reversed.txnId, reason, actor, now, newId };
      const effects = await takeBackEffects(stores, back);
      if ('refused' in effects) return effects;
      await audit.add({ action: 'ledger:reverse', unitId: fund.unitId, reason, input: command });
      return only(transactions);
    });
