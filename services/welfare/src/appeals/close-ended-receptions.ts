import { dayInVietnam } from '@mttq/kernel/calendar-day';
import { invariant } from '@mttq/kernel/fault';
import type { Deps } from '../unit-of-work.ts';
import { lastDayOf } from './appeal.ts';
import { takeStep } from './move-appeal.ts';

const batchMax = 100;

/** Ends the reception of appeals whose last day is over: what comes later is late (WEL-4). Answers with how many. */
export const closeEndedReceptions =
  ({ inTransaction, newId }: Deps) =>
  (): Promise<number> =>
    inTransaction({ id: 'schedule', correlationId: newId() }, async (stores, now) => {
      const { scope, appeals, funds } = stores;
      await scope.enterAll();
      const overrun = await appeals.overrun(dayInVietnam(now), batchMax);
      for (const appeal of overrun) {
        const fund = await funds.byId(appeal.fundId);
        invariant(fund, 'an appeal belongs to a fund');
        const step = { appeal, fund, name: 'CLOSE_RECEPTION' as const, on: lastDayOf(appeal) };
        await takeStep(stores, step, { actorId: 'schedule', now, reason: null });
      }
      return overrun.length;
    });
