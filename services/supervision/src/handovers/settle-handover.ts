import { dayInVietnam } from '@mttq/kernel/calendar-day';
import { notAllowed, unitNotKnown } from '@mttq/kernel/command-refusals';
import { isRefusal, type Refusal } from '@mttq/kernel/refusal';
import { readReason } from '../answers/text.ts';
import { notACandidate } from '../routing/successor.ts';
import type { Actor, Deps } from '../unit-of-work.ts';
import { settle } from './hand-over-work.ts';
import { type Handover, handoverNotFound } from './handover.ts';

export type SettleHandover = {
  readonly idempotencyKey: string;
  readonly handoverId: string;
  readonly forUnitId: string;
  readonly unitId: string;
  readonly reason: string;
};

/** A person says which heir the open work of a split unit goes to. */
export const settleHandover =
  ({ inTransaction, newId }: Deps) =>
  (command: SettleHandover, actor: Actor) =>
    inTransaction(actor, async (stores, now): Promise<Handover | Refusal> => {
      const { scope, answers, handovers, routing, audit } = stores;
      const { handoverId, unitId, forUnitId } = command;
      const reason = readReason(command.reason);
      if (typeof reason !== 'string') return reason;
      if (!(await scope.enter(actor, 'handover:settle', forUnitId))) return notAllowed();
      const claim = { actorId: actor.id, command: 'settleHandover', input: command, id: handoverId, now };
      const answer = await answers.claim(claim);
      if (isRefusal(answer)) return answer;
      if (answer.isRepeat) return (await handovers.byId(handoverId)) ?? handoverNotFound();
      const waiting = await handovers.lockOpen(handoverId);
      if (waiting === undefined) return handoverNotFound();
      if (!waiting.candidateIds.includes(unitId)) return notACandidate();
      // The heir that was offered may have ended in its turn.
      const heir = await routing.destinationOf(unitId, dayInVietnam(now));
      if (heir?.kind !== 'UNIT') return unitNotKnown();
      // Only who holds the right above both the old and the new place decides: the row stays in the scope.
      const settled: Handover = {
        ...waiting,
        ...{ toUnitId: heir.unitId, cause: 'BY_HAND', reason, settledAt: now, settledBy: actor.id },
      };
      await handovers.save(settled);
      // What waits may lie on a path that is gone; the record above is what the right was asked for.
      await scope.enterAll();
      await settle(stores, { handover: settled, to: heir, newId });
      await audit.add({ action: 'handover:settle', unitId: heir.unitId, reason, input: command });
      return settled;
    });
