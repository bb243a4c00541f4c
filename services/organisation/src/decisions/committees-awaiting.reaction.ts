import { areaEnded } from '@mttq/contracts/organisation/area-ended';
import { unitEnded } from '@mttq/contracts/organisation/unit-ended';
import { type CalendarDay, dayInVietnam } from '@mttq/kernel/calendar-day';
import { defineReaction, when } from '@mttq/platform/events/define-reaction';
import { createOutbox } from '@mttq/platform/events/outbox';
import { newId } from '@mttq/platform/new-id';
import type { EntityManager } from 'typeorm';
import { createCommitteesStore } from '../committees/committee.postgres.ts';
import { awaitDecisions } from './await-decisions.ts';

const tell = async (manager: EntityManager, ended: { id: string; placeId: string; endedOn: string }) => {
  const now = new Date();
  // Told ahead of the day: the work list shows the committee from that day on, whatever its state.
  if (ended.endedOn > dayInVietnam(now)) return;
  const trail = { actorId: 'organisation', correlationId: ended.id, now, newId };
  const stores = { committees: createCommitteesStore(manager), outbox: createOutbox(manager, trail) };
  await awaitDecisions(stores, ended.placeId, { endedOn: ended.endedOn as CalendarDay, now });
};

/** ORG-7: when a unit or a residential area ends, its active committees wait for the decision about them. */
export const committeesAwaiting = defineReaction({
  name: 'committees-awaiting',
  source: 'organisation',
  on: [
    when(unitEnded, ({ id, data }, manager) =>
      tell(manager, { id, placeId: data.unitId, endedOn: data.endedOn }),
    ),
    when(areaEnded, ({ id, data }, manager) =>
      tell(manager, { id, placeId: data.areaId, endedOn: data.endedOn }),
    ),
  ],
});
