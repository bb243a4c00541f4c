import { unitEnded } from '@mttq/contracts/organisation/unit-ended';
import type { CalendarDay } from '@mttq/kernel/calendar-day';
import { defineReaction, when } from '@mttq/platform/events/define-reaction';
import { createHandoverStore } from './handover.postgres.ts';

/**
 * A unit will end, or has ended: its open work is to be handed over. The event may come before the day, before the copy of the
 * tree and before the links to the heirs: so it only leaves a notice, which the schedule takes up.
 */
export const endedUnits = defineReaction({
  name: 'ended-units',
  source: 'organisation',
  on: [
    when(unitEnded, ({ data }, manager) =>
      createHandoverStore(manager).notice(
        { unitId: data.unitId, endedOn: data.endedOn as CalendarDay },
        new Date(),
      ),
    ),
  ],
});
