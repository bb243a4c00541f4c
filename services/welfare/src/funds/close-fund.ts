import { fundClosed } from '@mttq/contracts/welfare/fund-closed';
import { type CalendarDay, dayInVietnam, startOfDayInVietnam } from '@mttq/kernel/calendar-day';
import { notAllowed } from '@mttq/kernel/command-refusals';
import { isRefusal } from '@mttq/kernel/refusal';
import type { Actor, Deps } from '../unit-of-work.ts';
import { close, fundNotFound, readReason } from './fund.ts';

export type CloseFund = {
  readonly fundId: string;
  readonly closedOn: CalendarDay;
  readonly reason: string;
};

export const closeFund =
  ({ inTransaction }: Deps) =>
  (command: CloseFund, actor: Actor) =>
    inTransaction(actor, async ({ scope, funds, ledger, outbox, audit }, now) => {
      const fund = await funds.byId(command.fundId);
      if (fund === undefined) return fundNotFound();
      if (!(await scope.enter(actor, 'fund:close', fund.unitId))) return notAllowed();
      const reason = readReason(command.reason);
      if (isRefusal(reason)) return reason;
      const closed = close(fund, command.closedOn, dayInVietnam(now));
      if (isRefusal(closed)) return closed;
      const notEmpty = await ledger.closeFund(fund.id);
      if (notEmpty) return notEmpty;
      const { closedOn } = command;
      await funds.close(fund.id, { closedOn, reason, now });
      await outbox.add({
        contract: fundClosed,
        aggregateId: fund.id,
        data: { fundId: fund.id, unitId: fund.unitId, closedOn },
        occurredAt: startOfDayInVietnam(closedOn),
      });
      await audit.add({ action: 'fund:close', unitId: fund.unitId, reason, input: command });
      return closed;
    });
