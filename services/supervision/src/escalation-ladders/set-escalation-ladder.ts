import { ladderSet } from '@mttq/contracts/supervision/ladder-set';
import { startOfDayInVietnam } from '@mttq/kernel/calendar-day';
import { notAllowed, unitNotKnown } from '@mttq/kernel/command-refusals';
import { isRefusal } from '@mttq/kernel/refusal';
import type { Actor, Deps } from '../unit-of-work.ts';
import { ladderNotFound, type NewLadder, readLadder } from './escalation-ladder.ts';

export type SetEscalationLadder = NewLadder & { readonly idempotencyKey: string; readonly unitId: string };

/** Enters a ladder from a day on. What climbs already goes on by the ladder that it started with. */
export const setEscalationLadder =
  ({ inTransaction, newId }: Deps) =>
  (command: SetEscalationLadder, actor: Actor) =>
    inTransaction(actor, async ({ scope, answers, ladders, outbox, audit }, now) => {
      const { unitId, idempotencyKey, ...said } = command;
      const path = await scope.pathOf(unitId);
      if (path === undefined) return unitNotKnown();
      // Ladders are the same everywhere in the country: the right has to be held at its top.
      const isTop = path === `/${unitId}/`;
      if (!isTop || !(await scope.enter(actor, 'escalation-ladder:set', unitId))) return notAllowed();
      const claim = { actorId: actor.id, command: 'setEscalationLadder', input: command, id: newId(), now };
      const answer = await answers.claim(claim);
      if (isRefusal(answer)) return answer;
      if (answer.isRepeat) return (await ladders.byIds([answer.id]))[0] ?? ladderNotFound();
      const ladder = readLadder(said);
      if (isRefusal(ladder)) return ladder;
      const added = await ladders.replace(answer.id, ladder as NewLadder, now);
      const { id: ladderId, subjectKind, ruleKey, version, steps, confidence, validFrom } = added;
      await outbox.add({
        contract: ladderSet,
        aggregateId: ladderId,
        data: { ladderId, subjectKind, ruleKey, version, steps, confidence, validFrom },
        occurredAt: startOfDayInVietnam(validFrom),
      });
      await audit.add({ action: 'escalation-ladder:set', unitId, reason: added.source, input: command });
      return added;
    });
