import { handoverSettled } from '@mttq/contracts/supervision/handover-settled';
import { dayInVietnam, startOfDayInVietnam } from '@mttq/kernel/calendar-day';
import type { Destination } from '../routing/routing.postgres.ts';
import type { Deps, Stores } from '../unit-of-work.ts';
import type { OpenWork } from './handover.postgres.ts';
import type { Handover, ReformNotice } from './handover.ts';

const unitsMax = 50;
const workMax = 500;

/** Moves what a handover is about, and leaves a record and an event for everything that moved. */
export const settle = async (
  { handovers, outbox }: Stores,
  { handover, to, newId }: { handover: Handover; to: { unitId: string; path: string }; newId: () => string },
): Promise<number> => {
  const work = { kind: handover.subjectKind, id: handover.subjectId } as OpenWork;
  const moved = await handovers.move(work, to);
  for (const { kind, id } of moved) {
    const isRoot = id === handover.subjectId;
    const one: Handover = isRoot
      ? handover
      : { ...handover, id: newId(), rootId: handover.id, subjectKind: kind, subjectId: id };
    if (!isRoot) await handovers.add(one);
    await outbox.add({
      contract: handoverSettled,
      aggregateId: one.id,
      data: {
        ...{ handoverId: one.id, subjectKind: kind, subjectId: id, fromUnitId: one.fromUnitId },
        ...{ toUnitId: to.unitId, cause: one.cause ?? '', effectiveOn: one.effectiveOn },
      },
      occurredAt: startOfDayInVietnam(one.effectiveOn),
    });
  }
  return moved.length;
};

type Ending = {
  readonly notice: ReformNotice;
  readonly destination: Destination;
  readonly now: Date;
  readonly newId: () => string;
};

const handOver = async (stores: Stores, { kind, id }: OpenWork, ending: Ending) => {
  const { notice, destination, now, newId } = ending;
  const isSettled = destination.kind === 'UNIT';
  const handover: Handover = {
    ...{ id: newId(), rootId: null, subjectKind: kind, subjectId: id, fromUnitId: notice.unitId },
    toUnitId: isSettled ? destination.unitId : null,
    path: destination.path,
    candidateIds: isSettled ? [] : destination.candidateIds,
    effectiveOn: notice.endedOn,
    cause: isSettled ? 'SOLE_SUCCESSOR' : null,
    reason: null,
    openedAt: now,
    settledAt: isSettled ? now : null,
    settledBy: isSettled ? 'handover' : null,
  };
  await stores.handovers.add(handover);
  if (!isSettled) return;
  await settle(stores, { handover, to: destination, newId });
  const input = { subjectId: id, fromUnitId: notice.unitId };
  await stores.audit.add({ action: 'handover:settle', unitId: destination.unitId, input });
};

/**
 * Domain manual 9.6: open work of units that have ended goes to the only heir of all of a unit, or waits on a work list for a
 * person. What has ended stays where it was. May run at any time; a unit that still stands, or has no known heir, is tried again.
 */
export const handOverWork =
  ({ inTransaction, newId }: Deps) =>
  (): Promise<number> =>
    inTransaction({ id: 'handover', correlationId: newId() }, async (stores, now) => {
      const { scope, handovers, routing } = stores;
      await scope.enterAll();
      const today = dayInVietnam(now);
      let handed = 0;
      for (const notice of await handovers.takeNotices(today, now, unitsMax)) {
        const destination = await routing.destinationOf(notice.unitId, today);
        // No heir is known yet, or the copy of the tree has not heard of the end.
        if (destination === undefined || destination.unitId === notice.unitId) continue;
        const work = await handovers.openWorkOf(notice.unitId, workMax);
        for (const one of work) await handOver(stores, one, { notice, destination, now, newId });
        if (work.length < workMax) await handovers.finishNotice(notice.unitId, now);
        handed += work.length;
      }
      return handed;
    });
