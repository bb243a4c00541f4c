import { notAllowed } from '@mttq/kernel/command-refusals';
import { isRefusal } from '@mttq/kernel/refusal';
import { fundNotFound, readReason } from '../funds/fund.ts';
import type { Actor, Deps } from '../unit-of-work.ts';
import { end, type PledgeEnding, pledgeNotFound } from './pledge.ts';
import { pledgeEvent } from './update-pledges.ts';

export type EndPledge = {
  readonly idempotencyKey: string;
  readonly fundId: string;
  readonly pledgeId: string;
  readonly ending: PledgeEnding;
  readonly reason: string;
};

/** A pledge is withdrawn, given directly past the fund, or given up as lapsed, with a reason. */
export const endPledge =
  ({ inTransaction, newId }: Deps) =>
  (command: EndPledge, actor: Actor) =>
    inTransaction(actor, async ({ scope, answers, funds, pledges, outbox, audit }, now) => {
      const fund = await funds.byId(command.fundId);
      if (fund === undefined) return fundNotFound();
      if (!(await scope.enter(actor, 'pledge:register', fund.unitId))) return notAllowed();
      const claim = { actorId: actor.id, command: 'endPledge', input: command, id: newId(), now };
      const answer = await answers.claim(claim);
      if (isRefusal(answer)) return answer;
      const [pledge] = await pledges.lock([command.pledgeId]);
      if (pledge?.fundId !== fund.id) return pledgeNotFound();
      if (answer.isRepeat) return pledge;
      const reason = readReason(command.reason);
      if (isRefusal(reason)) return reason;
      const ended = end(pledge, command.ending, reason);
      if (isRefusal(ended)) return ended;
      await pledges.keepState(ended);
      await outbox.add(pledgeEvent(fund, ended, now));
      await audit.add({ action: 'pledge:register', unitId: fund.unitId, reason, input: command });
      return ended;
    });
