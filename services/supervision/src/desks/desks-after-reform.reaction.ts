import { unitChanged } from '@mttq/contracts/organisation/unit-changed';
import { unitCorrected } from '@mttq/contracts/organisation/unit-corrected';
import { unitEnded } from '@mttq/contracts/organisation/unit-ended';
import { unitLineageCorrected } from '@mttq/contracts/organisation/unit-lineage-corrected';
import { unitLineageEffective } from '@mttq/contracts/organisation/unit-lineage-effective';
import { type CalendarDay, dayInVietnam } from '@mttq/kernel/calendar-day';
import { defineReaction, when } from '@mttq/platform/events/define-reaction';
import type { EntityManager } from 'typeorm';
import { createDeskCheckStore } from './desk-check.postgres.ts';

type Version = { readonly validFrom: string | null; readonly validUntil: string | null };
type Told = { readonly seq: bigint; readonly recordedAt: Date };

// What is told late is followed on the day on which it was told: desks are not moved in the past.
const ask = (
  { seq, recordedAt }: Told,
  days: readonly (string | null)[],
  manager: EntityManager,
): Promise<void> => {
  const told = dayInVietnam(recordedAt);
  const ahead = days.filter((day) => day !== null && day > told) as CalendarDay[];
  return createDeskCheckStore(manager).ask([told, ...ahead], seq);
};

const daysOf = (versions: readonly Version[]) =>
  versions.flatMap(({ validFrom, validUntil }) => [validFrom, validUntil]);

/**
 * A change of the tree is told ahead of its day: the durable consumer writes the day down, once an event, and on that day
 * `moveDesks` hands every open escalation to the desk that stands at the same height.
 */
export const desksAfterReform = defineReaction({
  name: 'desks-after-reform',
  source: 'organisation',
  on: [
    when(unitEnded, (event, manager) =>
      ask(event, [event.data.endedOn, ...daysOf(event.data.recorded)], manager),
    ),
    when(unitChanged, (event, manager) => ask(event, daysOf(event.data.recorded), manager)),
    when(unitCorrected, (event, manager) => ask(event, daysOf(event.data.recorded), manager)),
    when(unitLineageEffective, (event, manager) =>
      ask(
        event,
        event.data.recorded.map(({ effectiveOn }) => effectiveOn),
        manager,
      ),
    ),
    when(unitLineageCorrected, (event, manager) =>
      ask(
        event,
        event.data.recorded.map(({ effectiveOn }) => effectiveOn),
        manager,
      ),
    ),
  ],
});
