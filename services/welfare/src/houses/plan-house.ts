import { type CalendarDay, dayInVietnam } from '@mttq/kernel/calendar-day';
import { isRefusal } from '@mttq/kernel/refusal';
import { findCase } from '../cases/find-case.ts';
import type { Actor, Deps } from '../unit-of-work.ts';
import { announceHouse } from './announce-house.ts';
import { checkPlan, type HouseProject, houseNotFound, houseNotValid } from './house.ts';

export type PlanHouse = {
  readonly idempotencyKey: string;
  readonly caseId: string;
  readonly kind: 'NEW' | 'REPAIR';
  readonly areaM2?: string | null | undefined;
  readonly yardM2?: string | null | undefined;
  readonly plannedFrom?: CalendarDay | null | undefined;
  readonly plannedTo?: CalendarDay | null | undefined;
};

/** Plans the house of an approved case; a case has one. */
export const planHouse =
  ({ inTransaction, newId }: Deps) =>
  (command: PlanHouse, actor: Actor) =>
    inTransaction(actor, async (stores, now) => {
      const { answers, houses, audit } = stores;
      const { caseId, kind, areaM2 = null, yardM2 = null, plannedFrom = null, plannedTo = null } = command;
      const current = await findCase(stores, actor, { caseId, action: 'house:record' });
      if (isRefusal(current)) return current;
      const claim = { actorId: actor.id, command: 'planHouse', input: command, id: newId(), now };
      const answer = await answers.claim(claim);
      if (isRefusal(answer)) return answer;
      if (answer.isRepeat) return (await houses.lock(answer.id)) ?? houseNotFound();
      const plan = { kind, areaM2, yardM2, plannedFrom, plannedTo };
      const wrong = checkPlan(plan, current);
      if (wrong) return wrong;
      if ((await houses.ofCases([caseId])).length > 0)
        return houseNotValid('Hồ sơ đã có công trình nhà.', 'The case has a house already.');
      const house: HouseProject = {
        ...{ ...plan, id: answer.id, caseId, startedOn: null, completedOn: null, handedOverOn: null },
        ...{ state: 'APPROVED', resumesTo: null, totalCost: null, minutesNumber: null },
        ...{ lastOn: current.decidedOn ?? dayInVietnam(now), recordedAt: now },
      };
      await houses.add(house);
      await announceHouse(stores, {
        house,
        unitId: current.unitId,
        move: 'PLAN',
        fromState: null,
        on: house.lastOn,
      });
      await audit.add({ action: 'house:record', unitId: current.unitId, input: command });
      return house;
    });
