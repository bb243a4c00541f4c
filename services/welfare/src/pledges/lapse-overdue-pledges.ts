import { dayInVietnam } from '@mttq/kernel/calendar-day';
import { invariant } from '@mttq/kernel/fault';
import type { Deps } from '../unit-of-work.ts';
import { pledgeEvent } from './update-pledges.ts';

const batchMax = 100;

/** Pledges whose day is over lapse; a gift that comes later still fulfils them. Answers with how many. */
export const lapseOverduePledges =
  ({ inTransaction, newId }: Deps) =>
  (): Promise<number> =>
    inTransaction({ id: 'schedule', correlationId: newId() }, async (stores, now) => {
      const { scope, funds, pledges, outbox } = stores;
      await scope.enterAll();
      const overdue = await pledges.overdue(dayInVietnam(now), batchMax);
      for (const pledge of overdue) {
        const fund = await funds.byId(pledge.fundId);
        invariant(fund, 'a pledge belongs to a fund');
        const lapsed = { ...pledge, state: 'LAPSED' as const };
        await pledges.keepState(lapsed);
        await outbox.add(pledgeEvent(fund, lapsed, now));
      }
      return overdue.length;
    });
