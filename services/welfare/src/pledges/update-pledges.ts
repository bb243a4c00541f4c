import { pledgeChanged } from '@mttq/contracts/welfare/pledge-changed';
import type { Fund } from '../funds/fund.ts';
import type { NewEvent, Stores } from '../unit-of-work.ts';
import { type Pledge, stateWith } from './pledge.ts';

/** The event of a pledge that came into another state, or of which more or less has arrived. */
export const pledgeEvent = (fund: Fund, pledge: Pledge, now: Date): NewEvent => ({
  contract: pledgeChanged,
  aggregateId: pledge.id,
  data: {
    pledgeId: pledge.id,
    fundId: fund.id,
    unitId: fund.unitId,
    appealId: pledge.appealId,
    state: pledge.state,
    amount: pledge.amount?.toString() ?? null,
    fulfilled: pledge.fulfilled.toString(),
  },
  occurredAt: now,
});

/** Brings pledges to the state that their confirmed contributions say. Call it after those have changed. */
export const updatePledges = async (
  { pledges, outbox }: Stores,
  fund: Fund,
  { ids, now }: { readonly ids: readonly string[]; readonly now: Date },
): Promise<void> => {
  if (ids.length === 0) return;
  const locked = await pledges.lock(ids);
  const arrived = await pledges.arrived(ids);
  for (const pledge of locked) {
    const fulfilled = arrived.get(pledge.id) ?? 0n;
    if (fulfilled === pledge.fulfilled) continue;
    const changed = { ...pledge, fulfilled, state: stateWith(pledge, fulfilled) };
    await pledges.keepState(changed);
    await outbox.add(pledgeEvent(fund, changed, now));
  }
};
