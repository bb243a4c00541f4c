import { dayInVietnam } from '@mttq/kernel/calendar-day';
import type { UnitChangeStore } from '../changes/unit-change.postgres.ts';
import type { UnitChange } from '../changes/unit-change.ts';
import type { Deps } from '../unit-of-work.ts';
import { applyUnitChange } from './apply-unit-change.ts';

/** What became of the changes that were due. A change that failed waits for the next look and keeps no other one back. */
export type DueChanges = {
  readonly applied: readonly UnitChange[];
  readonly failed: readonly { readonly id: string; readonly error: unknown }[];
};

/** Applies every change whose day has come in Viet Nam, each in a transaction of its own, the earliest day first. */
export const applyDueChanges = async (
  deps: Deps,
  changes: Pick<UnitChangeStore, 'pendingUntil'>,
): Promise<DueChanges> => {
  const applied: UnitChange[] = [];
  const failed: { id: string; error: unknown }[] = [];
  for (const { id } of await changes.pendingUntil(dayInVietnam(deps.clock()))) {
    try {
      const change = await applyUnitChange(deps)(id);
      if (change !== undefined) applied.push(change);
    } catch (error) {
      failed.push({ id, error });
    }
  }
  return { applied, failed };
};
