import type { CalendarDay } from '@mttq/kernel/calendar-day';
import { type ChangeOperation, unitsNamedBy } from '../planning/change-operation.ts';
import type { RightsStore } from '../rights/right.postgres.ts';
import type { Actor } from '../unit-of-work.ts';

export type ChangeAction = 'unit-change:draft' | 'unit-change:adopt' | 'unit-change:cancel';

/** Whether the actor may do this to every unit that the operations name, by the tree of that day. */
export const mayChangeUnits = async (
  { rights, actor, on }: { rights: Pick<RightsStore, 'may'>; actor: Actor; on: CalendarDay },
  action: ChangeAction,
  operations: readonly ChangeOperation[],
): Promise<boolean> => {
  if (!(await rights.may(actor, action, { on }))) return false;
  for (const unitId of unitsNamedBy(operations))
    if (!(await rights.may(actor, action, { on, placeId: unitId }))) return false;
  return true;
};
