import { dayInVietnam } from '@mttq/kernel/calendar-day';
import type { Deps } from '../unit-of-work.ts';
import { keepMove } from './follow-deadlines.ts';

const batchMax = 500;

/** Computes open deadlines anew after a calendar was published. Answers with how many; call again while it is the limit. */
export const moveDeadlines =
  ({ inTransaction, newId }: Deps) =>
  (): Promise<number> =>
    inTransaction({ id: 'deadlines', correlationId: newId() }, async (stores, now) => {
      await stores.scope.enterAll();
      const behind = await stores.deadlineStore.lockBehind(batchMax);
      const parts = { ...stores, store: stores.deadlineStore, actorId: 'deadlines', now, newId };
      const why = { cause: 'CALENDAR_CHANGED', on: dayInVietnam(now), reason: null } as const;
      for (const before of behind) await keepMove(parts, { before, after: before }, why);
      return behind.length;
    });
