import { fundOpened } from '@mttq/contracts/welfare/fund-opened';
import { type CalendarDay, dayInVietnam, startOfDayInVietnam } from '@mttq/kernel/calendar-day';
import { notAllowed, unitNotKnown } from '@mttq/kernel/command-refusals';
import { isRefusal } from '@mttq/kernel/refusal';
import type { Actor, Deps } from '../unit-of-work.ts';
import { type AdministrationRule, type FundKind, fundNotFound, open } from './fund.ts';

export type OpenFund = {
  readonly idempotencyKey: string;
  readonly kind: FundKind;
  readonly name: string;
  readonly unitId: string;
  readonly committeeId?: string | null | undefined;
  readonly openedOn: CalendarDay;
  readonly accountingRegime?: string | null | undefined;
  readonly administrationRule?: AdministrationRule | null | undefined;
  readonly isCollecting?: boolean | null | undefined;
};

export const openFund =
  ({ inTransaction, newId }: Deps) =>
  (command: OpenFund, actor: Actor) =>
    inTransaction(actor, async ({ scope, answers, funds, ledger, outbox, audit }, now) => {
      const path = await scope.pathOf(command.unitId);
      if (path === undefined) return unitNotKnown();
      if (!(await scope.enter(actor, 'fund:open', command.unitId))) return notAllowed();
      const claim = { actorId: actor.id, command: 'openFund', input: command, id: newId(), now };
      const answer = await answers.claim(claim);
      if (isRefusal(answer)) return answer;
      if (answer.isRepeat) return (await funds.byId(answer.id)) ?? fundNotFound();
      const { kind, name, unitId, openedOn } = command;
      const fund = open(
        {
          id: answer.id,
          kind,
          name,
          unitId,
          path,
          committeeId: command.committeeId ?? null,
          accountingRegime: command.accountingRegime ?? 'TT41_2022',
          administrationRule: command.administrationRule ?? null,
          openedOn,
        },
        dayInVietnam(now),
      );
      if (isRefusal(fund)) return fund;
      await funds.add(fund, now);
      await ledger.openFund(fund.id, command.isCollecting ?? false);
      await outbox.add({
        contract: fundOpened,
        aggregateId: fund.id,
        data: { fundId: fund.id, kind, unitId, committeeId: fund.committeeId, openedOn },
        occurredAt: startOfDayInVietnam(openedOn),
      });
      await audit.add({ action: 'fund:open', unitId, input: command });
      return fund;
    });
