import { invariant } from '@mttq/kernel/fault';
import { endLateAllocations } from '../allocation-holds/end-late-allocations.ts';
import { announcePostings } from '../ledger/announce-postings.ts';
import { returnLateTransfers } from '../transfers/return-transfer.ts';
import type { Deps } from '../unit-of-work.ts';

const batchMax = 100;

/** Frees the money of reservations that nobody posted in time. Answers with how many ended; call again while it is the limit. */
export const endLatePayments =
  ({ inTransaction, newId }: Deps) =>
  (): Promise<number> =>
    inTransaction({ id: 'ledger', correlationId: newId() }, async (stores, now) => {
      const { scope, ledger, journal, funds, payments } = stores;
      await scope.enterAll();
      const late = await ledger.expire(batchMax);
      if (late.length === 0) return 0;
      const endings = await journal.resolving(late);
      for (const fundId of new Set(endings.map((ending) => ending.fundId))) {
        const fund = await funds.byId(fundId);
        invariant(fund, 'a reservation belongs to a fund');
        const own = endings.filter((ending) => ending.fundId === fundId).map(({ id }) => id);
        await announcePostings(stores, fund, own);
      }
      const endingOf = new Map(endings.map((ending) => [ending.resolves, ending.id]));
      for (const { id, reservationId } of await payments.byReservations(late))
        await payments.settle(id, {
          state: 'EXPIRED',
          settlementId: endingOf.get(reservationId) ?? null,
          paidAmount: null,
          settledBy: null,
          settledAt: now,
          reason: null,
        });
      await returnLateTransfers(stores, endings);
      await endLateAllocations(stores, { reservations: late, now, newId });
      return late.length;
    });
