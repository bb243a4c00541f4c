import { pledgeRegistered } from '@mttq/contracts/welfare/pledge-registered';
import { type CalendarDay, dayInVietnam, startOfDayInVietnam } from '@mttq/kernel/calendar-day';
import { notAllowed } from '@mttq/kernel/command-refusals';
import { isRefusal } from '@mttq/kernel/refusal';
import type { VndInput } from '@mttq/kernel/vnd';
import { appealNotFound } from '../appeals/appeal.ts';
import { donorNotFound } from '../donors/donor.ts';
import { fundNotFound } from '../funds/fund.ts';
import { refuseLedger } from '../ledger/ledger-refusal.ts';
import type { Actor, Deps } from '../unit-of-work.ts';
import { pledgeNotFound, referenceCodeOf, register } from './pledge.ts';

export type RegisterPledge = {
  readonly idempotencyKey: string;
  readonly fundId: string;
  readonly appealId?: string | null | undefined;
  readonly donorId: string;
  readonly amount?: VndInput | null | undefined;
  readonly goods?: string | null | undefined;
  readonly pledgedOn: CalendarDay;
  readonly dueOn?: CalendarDay | null | undefined;
};

/** Keeps a donor's word, with a code that lets the transfer find it. */
export const registerPledge =
  ({ inTransaction, newId }: Deps) =>
  (command: RegisterPledge, actor: Actor) =>
    inTransaction(actor, async (stores, now) => {
      const { scope, answers, funds, appeals, donors, pledges, outbox, audit } = stores;
      const { amount = null, fundId, donorId, pledgedOn, appealId = null } = command;
      if (isRefusal(amount)) return amount;
      const fund = await funds.byId(fundId);
      if (fund === undefined) return fundNotFound();
      if (!(await scope.enter(actor, 'pledge:register', fund.unitId))) return notAllowed();
      const input = { ...command, amount: amount?.toString() ?? null };
      const claim = { actorId: actor.id, command: 'registerPledge', input, id: newId(), now };
      const answer = await answers.claim(claim);
      if (isRefusal(answer)) return answer;
      if (answer.isRepeat) return (await pledges.byId(answer.id)) ?? pledgeNotFound();
      if (fund.closedOn !== null) return refuseLedger('FundClosed');
      if (appealId !== null && (await appeals.byId(appealId))?.fundId !== fund.id) return appealNotFound();
      if ((await donors.byId(donorId))?.erasedAt !== null) return donorNotFound();
      const pledge = register(
        {
          id: answer.id,
          fundId,
          appealId,
          donorId,
          amount,
          goods: command.goods ?? null,
          pledgedOn,
          dueOn: command.dueOn ?? null,
          referenceCode: referenceCodeOf(answer.id),
          fulfilled: 0n,
          state: 'REGISTERED',
          reason: null,
        },
        dayInVietnam(now),
      );
      if (isRefusal(pledge)) return pledge;
      await pledges.add(pledge, { actorId: actor.id, now });
      const { id: pledgeId } = pledge;
      await outbox.add({
        contract: pledgeRegistered,
        aggregateId: pledgeId,
        data: {
          pledgeId,
          fundId,
          unitId: fund.unitId,
          appealId,
          donorId,
          amount: amount?.toString() ?? null,
          pledgedOn,
        },
        occurredAt: startOfDayInVietnam(pledgedOn),
      });
      await audit.add({ action: 'pledge:register', unitId: fund.unitId, input });
      return pledge;
    });
