import { notAllowed } from '@mttq/kernel/command-refusals';
import { isRefusal } from '@mttq/kernel/refusal';
import { fundNotFound, readReason } from '../funds/fund.ts';
import type { Actor, Deps } from '../unit-of-work.ts';
import { confirmAll } from './confirm-contribution.ts';
import { checkLateDecision, contributionNotFound, type LateDecision } from './contribution.ts';
import { takeBack } from './reverse-contribution.ts';

export type DecideLateContribution = {
  readonly idempotencyKey: string;
  readonly fundId: string;
  readonly contributionId: string;
  readonly decision: LateDecision;
  readonly reason: string;
};

/** WEL-4: what came after the reception is returned, or moved to the general purse, by somebody else than its recorder. */
export const decideLateContribution =
  ({ inTransaction, newId }: Deps) =>
  (command: DecideLateContribution, actor: Actor) =>
    inTransaction(actor, async (stores, now) => {
      const { scope, answers, funds, contributions, audit } = stores;
      const fund = await funds.byId(command.fundId);
      if (fund === undefined) return fundNotFound();
      if (!(await scope.enter(actor, 'contribution:decide-late', fund.unitId))) return notAllowed();
      const claim = {
        actorId: actor.id,
        command: 'decideLateContribution',
        input: command,
        id: newId(),
        now,
      };
      const answer = await answers.claim(claim);
      if (isRefusal(answer)) return answer;
      const [found] = await contributions.lock([command.contributionId]);
      if (found?.fundId !== fund.id) return contributionNotFound();
      if (answer.isRepeat) return found;
      const reason = readReason(command.reason);
      if (isRefusal(reason)) return reason;
      const wrong = checkLateDecision(found, actor.id);
      if (wrong) return wrong;
      const { decision } = command;
      const { id: actorId } = actor;
      await audit.add({ action: 'contribution:decide-late', unitId: fund.unitId, reason, input: command });
      if (decision === 'RETURN') {
        const reversing = { fund, contribution: found, reason, lateDecision: decision, now };
        return takeBack(stores, { ...reversing, actorId, id: newId() });
      }
      const moving = { ...found, lateDecision: decision, earmarkId: null };
      const through = 'DECISION' as const;
      const moved = await confirmAll(stores, { fund, contributions: [moving], through, actorId, now, newId });
      return 'refused' in moved ? moved : (moved[0] ?? contributionNotFound());
    });
