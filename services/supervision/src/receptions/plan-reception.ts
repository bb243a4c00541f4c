import { receptionPlanned } from '@mttq/contracts/supervision/reception-planned';
import type { CalendarDay } from '@mttq/kernel/calendar-day';
import { notAllowed, unitNotKnown } from '@mttq/kernel/command-refusals';
import { isRefusal, type Refusal } from '@mttq/kernel/refusal';
import type { Actor, Deps } from '../unit-of-work.ts';
import { factsOf, plan, type Reception, receptionNotFound } from './reception.ts';

export type PlanReception = {
  readonly idempotencyKey: string;
  readonly unitId: string;
  readonly kind: Reception['kind'];
  readonly mode: Reception['mode'];
  readonly isHeadDuty: boolean;
  readonly plannedOn: CalendarDay;
  readonly place: string;
  readonly irregularReason?: string | null | undefined;
};

const action = 'reception:plan';

const bare = (command: PlanReception, place: { id: string; path: string; recordedAt: Date }): Reception => ({
  ...place,
  unitId: command.unitId,
  kind: command.kind,
  mode: command.mode,
  isHeadDuty: command.isHeadDuty,
  plannedOn: command.plannedOn,
  place: command.place,
  irregularReason: command.irregularReason ?? null,
  state: 'PLANNED',
  receivedBy: null,
  receiver: null,
  heldOn: null,
  closedOn: null,
  cancellingReason: null,
  visits: null,
  people: null,
  outcomes: null,
});

/** Puts a reception of citizens on the public calendar; an irregular one with its reason. */
export const planCitizenReception =
  ({ inTransaction, newId }: Deps) =>
  (command: PlanReception, actor: Actor) =>
    inTransaction(actor, async (stores, now): Promise<Reception | Refusal> => {
      const { scope, answers, receptions, outbox, audit } = stores;
      const { unitId } = command;
      const path = await scope.pathOf(unitId);
      if (path === undefined) return unitNotKnown();
      if (!(await scope.enter(actor, action, unitId))) return notAllowed();
      const claim = { actorId: actor.id, command: 'planCitizenReception', input: command, id: newId(), now };
      const answer = await answers.claim(claim);
      if (isRefusal(answer)) return answer;
      if (answer.isRepeat) return (await receptions.byId(answer.id)) ?? receptionNotFound();
      const planned = plan(bare(command, { id: answer.id, path, recordedAt: now }));
      if (isRefusal(planned)) return planned;
      const reception = planned as Reception;
      await receptions.add(reception);
      await outbox.add({
        contract: receptionPlanned,
        aggregateId: reception.id,
        data: factsOf(reception),
        occurredAt: now,
      });
      await audit.add({ action, unitId, input: command });
      return reception;
    });
