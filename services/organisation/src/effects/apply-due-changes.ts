import { dayInVietnam } from '@mttq/kernel/calendar-day';
import type { UnitChange } from '../changes/unit-change.ts';
import type { UnitChangeStore } from '../changes/unit-change.postgres.ts';
import type { Deps } from '../unit-of-work.ts';
import { applyUnitChange } from './apply-unit-change.ts';

/** Applies every change whose day has come in Viet Nam, each in a transaction of its own, the earliest day first. */
export const applyDueChanges = async (
  deps: Deps,
  changes: Pick<UnitChangeStore, 'pendingUntil'>,
): Promise<UnitChange[]> => {
  const applied: UnitChange[] = [];
  for (const { id } of await changes.pendingUntil(dayInVietnam(deps.clock()))) {
    const change = await applyUnitChange(deps)(id);
    if (change !== undefined) applied.push(change);
  }
  return applied;
};
