import { petitionRerouted } from '@mttq/contracts/supervision/petition-rerouted';
import { dayInVietnam } from '@mttq/kernel/calendar-day';
import { notAllowed, unitNotKnown } from '@mttq/kernel/command-refusals';
import { isRefusal, type Refusal } from '@mttq/kernel/refusal';
import { readReason } from '../answers/text.ts';
import { moveFeedback } from '../feedback/reroute-feedback.ts';
import type { Petition } from '../petitions/petition.ts';
import { factsOf } from '../petitions/petition.ts';
import type { Actor, Deps, Stores } from '../unit-of-work.ts';
import { notACandidate, type RoutingTask, taskNotFound } from './successor.ts';

const batchMax = 200;

const move = async (
  { petitions, deadlines, escalations, outbox }: Stores,
  petition: Petition,
  to: { readonly kind: 'UNIT' | 'TASK'; readonly unitId: string; readonly path: string; readonly now: Date },
): Promise<void> => {
  const { unitId, path, now } = to;
  const moved = { ...petition, unitId, path };
  await petitions.save(moved);
  await deadlines.moveSubject(petition.id, { unitId, path });
  // Until a person has chosen an heir it keeps the height of the unit that was split.
  if (to.kind === 'UNIT') await escalations.moveSubject(petition.id, { unitId, path });
  await outbox.add({
    contract: petitionRerouted,
    aggregateId: petition.id,
    data: { ...factsOf(moved), fromUnitId: petition.unitId },
    occurredAt: now,
  });
};

/**
 * Open petitions of units that have ended go to the only heir, or to the unit above all heirs and onto the work list.
 * Answers how many moved; may run at any time, and waits where no heir is known yet.
 */
export const reroutePetitions =
  ({ inTransaction, newId }: Deps) =>
  (): Promise<number> =>
    inTransaction({ id: 'routing', correlationId: newId() }, async (stores, now) => {
      const { scope, petitions, routing } = stores;
      await scope.enterAll();
      const today = dayInVietnam(now);
      let moved = 0;
      for (const petition of await petitions.homeless(today, batchMax)) {
        const destination = await routing.destinationOf(petition.unitId, today);
        if (destination === undefined) continue;
        if (destination.kind === 'TASK')
          await routing.addTask({
            id: newId(),
            subjectKind: 'PETITION',
            subjectId: petition.id,
            fromUnitId: petition.unitId,
            path: destination.path,
            candidateIds: destination.candidateIds,
            openedAt: now,
          });
        await move(stores, petition, { ...destination, now });
        moved += 1;
      }
      return moved;
    });

// What waits, laid into the heir; false when it is not in sight.
const settle = async (
  stores: Stores,
  { subjectKind, subjectId }: RoutingTask,
  to: { readonly kind: 'UNIT'; readonly unitId: string; readonly path: string; readonly now: Date },
): Promise<boolean> => {
  if (subjectKind === 'FEEDBACK') {
    const feedback = await stores.feedback.lock(subjectId);
    if (feedback !== undefined) await moveFeedback(stores, feedback, to);
    return feedback !== undefined;
  }
  const petition = await stores.petitions.lock(subjectId);
  if (petition !== undefined) await move(stores, petition, to);
  return petition !== undefined;
};

export type SettleRoutingTask = {
  readonly idempotencyKey: string;
  readonly taskId: string;
  readonly unitId: string;
  readonly forUnitId: string;
  readonly reason: string;
};

/** A person says which heir a petition or feedback of a split unit goes to. */
export const settleRoutingTask =
  ({ inTransaction }: Deps) =>
  (command: SettleRoutingTask, actor: Actor) =>
    inTransaction(actor, async (stores, now): Promise<RoutingTask | Refusal> => {
      const { scope, answers, routing, audit } = stores;
      const { taskId, unitId } = command;
      const reason = readReason(command.reason);
      if (isRefusal(reason)) return reason;
      const path = await scope.pathOf(unitId);
      if (path === undefined) return unitNotKnown();
      if (!(await scope.enter(actor, 'routing-task:settle', command.forUnitId))) return notAllowed();
      const claim = { actorId: actor.id, command: 'settleRoutingTask', input: command, id: taskId, now };
      const answer = await answers.claim(claim);
      if (isRefusal(answer)) return answer;
      if (answer.isRepeat) return (await routing.taskById(taskId)) ?? taskNotFound();
      const task = await routing.lockTask(taskId);
      if (task === undefined) return taskNotFound();
      if (!task.candidateIds.includes(unitId)) return notACandidate();
      if (!(await settle(stores, task, { kind: 'UNIT', unitId, path, now }))) return taskNotFound();
      await routing.settleTask(taskId, { unitId, reason, now });
      await audit.add({ action: 'routing-task:settle', unitId, reason, input: command });
      return { ...task, routedToId: unitId, routedAt: now };
    });
