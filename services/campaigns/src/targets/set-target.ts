import type { CalendarDay } from '@mttq/kernel/calendar-day';
import { isRefusal } from '@mttq/kernel/refusal';
import { takeCommand } from '../commands/take-command.ts';
import { indicatorNotFound } from '../indicators/indicator.ts';
import { planNotFound } from '../plans/plan.ts';
import type { Actor, Deps } from '../unit-of-work.ts';
import { announceTargets } from './announce-targets.ts';
import {
  fullReserve,
  readAim,
  type StatedAim,
  type Target,
  targetNotFound,
  targetNotValid,
} from './target.ts';

export type SetTarget = {
  readonly idempotencyKey: string;
  readonly planId: string;
  readonly indicatorId: string;
  readonly aim: StatedAim;
  readonly placeUnitIds?: readonly string[] | null | undefined;
  readonly dueOn?: CalendarDay | null | undefined;
  readonly documentId?: string | null | undefined;
};

const placesMax = 100;

/** A target of a plan's own unit. It is proposed while the plan is written, and agreed once the plan is issued. */
export const setTarget = (deps: Deps) => (command: SetTarget, actor: Actor) =>
  takeCommand<Target>(
    deps,
    {
      ...{ actor, command, name: 'setTarget', action: 'target:assign' },
      unitOf: async ({ plans }) => (await plans.unitOf(command.planId)) ?? planNotFound(),
      again: async ({ targets }, id) => (await targets.byIds([id]))[0] ?? targetNotFound(),
    },
    async (stores, { id, now }) => {
      const plan = await stores.plans.lock(command.planId);
      if (plan === undefined) return planNotFound();
      if (plan.state === 'CLOSED')
        return targetNotValid('Kế hoạch đã kết thúc.', 'The plan is closed: it takes no more targets.');
      const indicator = await stores.indicators.byId(command.indicatorId);
      if (indicator === undefined) return indicatorNotFound();
      const aim = readAim(command.aim, indicator, null);
      if (isRefusal(aim)) return aim;
      const placeUnitIds = command.placeUnitIds ?? [];
      if (placeUnitIds.length > placesMax)
        return targetNotValid('Tối đa 100 địa bàn.', 'At most 100 places.');
      const { unitId, path, startsOn, endsOn } = plan;
      const target: Target = {
        ...aim,
        ...{ id, planId: plan.id, indicatorId: indicator.id, unitId, path, parentTargetId: null },
        ...{ startsOn, endsOn, reserve: fullReserve(indicator, aim.value), placeUnitIds },
        origin: 'AGREED',
        state: plan.state === 'ISSUED' ? 'AGREED' : 'PROPOSED',
        ...{ dueOn: command.dueOn ?? null, documentId: command.documentId ?? null },
        ...{ assignedValue: null, registeredValue: null, version: 1, successorTargetId: null, reason: null },
        cause: 'SET',
      };
      await stores.targets.add([target], now);
      await announceTargets(stores, [target], now);
      return target;
    },
  );
