import { appealLaunched } from '@mttq/contracts/welfare/appeal-launched';
import { type CalendarDay, dayInVietnam, startOfDayInVietnam } from '@mttq/kernel/calendar-day';
import { isRefusal } from '@mttq/kernel/refusal';
import { dayNotValid, earmarkNotValid } from '../funds/fund.ts';
import type { Actor, Deps } from '../unit-of-work.ts';
import { type Appeal, launch } from './appeal.ts';
import { findAppeal } from './find-appeal.ts';

export type LaunchAppeal = {
  readonly idempotencyKey: string;
  readonly fundId: string;
  readonly appealId: string;
  readonly launchedOn: CalendarDay;
};

const announcement = (appeal: Appeal, unitId: string, launchedOn: CalendarDay) => ({
  contract: appealLaunched,
  aggregateId: appeal.id,
  data: {
    appealId: appeal.id,
    fundId: appeal.fundId,
    unitId,
    earmarkId: appeal.earmarkId,
    launchedOn,
    receiveFrom: appeal.receiveFrom,
    receiveTo: appeal.receiveTo,
    scopeUnitIds: [...appeal.scopeUnitIds],
  },
  occurredAt: startOfDayInVietnam(launchedOn),
});

/** Calls for help. From now on money given for the appeal lies in a purse of its own (WEL-5). */
export const launchAppeal =
  ({ inTransaction, newId }: Deps) =>
  (command: LaunchAppeal, actor: Actor) =>
    inTransaction(actor, async (stores, now) => {
      const { funds, appeals, deadlineRules, ledger, outbox, audit } = stores;
      const asked = { command: 'launchAppeal', action: 'appeal:launch', input: command } as const;
      const found = await findAppeal(stores, { ...asked, actor, id: newId(), now });
      if (isRefusal(found)) return found;
      const { fund, appeal } = found;
      if (found.isRepeat) return appeal;
      const { launchedOn: on } = command;
      if (on < fund.openedOn)
        return dayNotValid('Ngày phát động trước ngày mở quỹ.', 'The fund was not open on this day.');
      const rules = await deadlineRules.inForce(appeal.ruleSet, on);
      const launched = launch(appeal, { on, today: dayInVietnam(now), rules });
      if (isRefusal(launched)) return launched;
      const earmark = { id: newId(), fundId: fund.id, kind: 'APPEAL' as const, name: appeal.title };
      if (!(await funds.addEarmark(earmark, now))) return earmarkNotValid();
      await ledger.openPurse(fund.id, earmark.id);
      const named = { ...launched, earmarkId: earmark.id };
      const step = { state: named.state, onDay: on, reason: null };
      await appeals.move(named, step, { actorId: actor.id, now });
      await outbox.add(announcement(named, fund.unitId, on));
      await audit.add({ action: 'appeal:launch', unitId: fund.unitId, input: command });
      return named;
    });
