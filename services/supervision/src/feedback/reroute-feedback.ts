import { feedbackRerouted } from '@mttq/contracts/supervision/feedback-rerouted';
import { dayInVietnam } from '@mttq/kernel/calendar-day';
import type { Deps, Stores } from '../unit-of-work.ts';
import { type Feedback, factsOf } from './feedback.ts';

const batchMax = 200;

/** Lays feedback into another unit. */
export const moveFeedback = async (
  { feedback: store, deadlines, escalations, outbox }: Stores,
  feedback: Feedback,
  to: { readonly kind: 'UNIT' | 'TASK'; readonly unitId: string; readonly path: string; readonly now: Date },
): Promise<void> => {
  const { kind, unitId, path, now } = to;
  const moved = { ...feedback, unitId, path };
  await store.save(moved);
  await deadlines.moveSubject(feedback.id, { unitId, path });
  // Until a person has chosen an heir it keeps the height of the unit that was split.
  if (kind === 'UNIT') await escalations.moveSubject(feedback.id, { unitId, path });
  await outbox.add({
    contract: feedbackRerouted,
    aggregateId: feedback.id,
    data: { ...factsOf(moved), fromUnitId: feedback.unitId },
    occurredAt: now,
  });
};

/**
 * Open feedback of units that have ended goes to the only heir, or to the unit above all heirs and onto the work list.
 * Answers how many moved; may run at any time, and waits where no heir is known yet.
 */
export const rerouteFeedback =
  ({ inTransaction, newId }: Deps) =>
  (): Promise<number> =>
    inTransaction({ id: 'routing', correlationId: newId() }, async (stores, now) => {
      const { scope, feedback: store, routing } = stores;
      await scope.enterAll();
      const today = dayInVietnam(now);
      let moved = 0;
      for (const feedback of await store.homeless(today, batchMax)) {
        const destination = await routing.destinationOf(feedback.unitId, today);
        if (destination === undefined) continue;
        if (destination.kind === 'TASK')
          await routing.addTask({
            id: newId(),
            subjectKind: 'FEEDBACK',
            subjectId: feedback.id,
            fromUnitId: feedback.unitId,
            path: destination.path,
            candidateIds: destination.candidateIds,
            openedAt: now,
          });
        await moveFeedback(stores, feedback, { ...destination, now });
        moved += 1;
      }
      return moved;
    });
