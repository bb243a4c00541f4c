import { invariant } from '@mttq/kernel/fault';
import type { Allocation } from '../allocations/allocation.ts';
import { announceAllocation } from '../allocations/announce-allocation.ts';
import { freeLines } from '../allocations/approve-allocation.ts';
import type { Deps, Stores } from '../unit-of-work.ts';

const reason = 'quá hạn giữ chỗ / not transferred in time';

type Late = { readonly reservations: readonly string[]; readonly now: Date; readonly newId: Deps['newId'] };

/** Ends approved tranches one of whose holds ran out: what else is held for them is freed, and they say so. The scope is open. */
export const endLateAllocations = async (
  stores: Stores,
  { reservations, now, newId }: Late,
): Promise<void> => {
  const gone = new Set(reservations);
  for (const allocation of await stores.allocations.lockByReservations(reservations)) {
    const fund = await stores.funds.byId(allocation.fundId);
    invariant(fund, 'a tranche is of a fund');
    const lines = allocation.lines.filter(
      ({ reservationId }) => reservationId !== null && !gone.has(reservationId),
    );
    const failed = await freeLines(stores, {
      fund,
      allocation: { ...allocation, lines },
      actorId: 'ledger',
      reason,
      newId,
    });
    invariant(failed === undefined, 'a hold that is open can be freed');
    const expired: Allocation = {
      ...allocation,
      state: 'EXPIRED',
      lines: allocation.lines.map((line) => ({ ...line, state: 'PLANNED' })),
    };
    await stores.allocations.change(expired);
    await announceAllocation(stores, fund, { allocation: expired, now });
    await stores.audit.add({
      action: 'allocation:expire',
      unitId: fund.unitId,
      reason,
      input: { allocationId: allocation.id },
    });
  }
};
