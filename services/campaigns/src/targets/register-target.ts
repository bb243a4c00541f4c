import { unitNotKnown } from '@mttq/kernel/command-refusals';
import { isRefusal } from '@mttq/kernel/refusal';
import { takeCommand } from '../commands/take-command.ts';
import { indicatorNotFound } from '../indicators/indicator.ts';
import type { Actor, Deps, Stores } from '../unit-of-work.ts';
import { announceTargets } from './announce-targets.ts';
import { beginBelow } from './assign-targets.ts';
import {
  checkBelow,
  nextVersion,
  planDoesNotCascade,
  readAim,
  type StatedAim,
  type Target,
  targetNotFound,
  targetNotInState,
  targetNotValid,
} from './target.ts';

export type RegisterTarget = {
  readonly idempotencyKey: string;
  readonly parentTargetId: string;
  readonly unitId: string;
  readonly aim: StatedAim;
};
export type AcceptTarget = {
  readonly idempotencyKey: string;
  readonly targetId: string;
  readonly planId?: string | null | undefined;
};

const found = async ({ targets }: Stores, id: string) => (await targets.byIds([id]))[0] ?? targetNotFound();

/** A unit below says what it takes on. Beside an assigned value it is a counter-offer: it counts once it is agreed. */
export const registerTarget = (deps: Deps) => (command: RegisterTarget, actor: Actor) =>
  takeCommand<Target>(
    deps,
    {
      ...{ actor, command, name: 'registerTarget', action: 'target:register' },
      unitOf: () => command.unitId,
      again: async (stores, id) => {
        const own = await stores.targets.byIds([id]);
        if (own[0] !== undefined) return own[0];
        const { parentTargetId, unitId } = command;
        const all = { planId: null, indicatorId: null, states: null, afterId: null, limit: 100 };
        const offers = await stores.targets.find({ ...all, parentTargetId, unitId });
        return offers.find(({ state }) => !['SUCCEEDED', 'WITHDRAWN'].includes(state)) ?? targetNotFound();
      },
    },
    async (stores, { id, now, unitId }) => {
      const [parent] = await stores.targets.byIds([command.parentTargetId]);
      if (parent === undefined) return targetNotFound();
      const [plan] = parent.planId === null ? [] : await stores.plans.byIds([parent.planId]);
      if (plan?.state !== 'ISSUED') return planDoesNotCascade();
      const indicator = await stores.indicators.byId(parent.indicatorId);
      if (indicator === undefined) return indicatorNotFound();
      const aim = readAim(command.aim, indicator, parent);
      if (isRefusal(aim)) return aim;
      const [known] = await stores.targets.lockChildren(parent.id, [unitId]);
      if (known !== undefined && !['ASSIGNED', 'REGISTERED'].includes(known.state))
        return targetNotInState(known.state);
      const path = known?.path ?? (await stores.places.pathOf(unitId, parent.startsOn));
      if (path === undefined) return unitNotKnown();
      const wrong = checkBelow(parent, path);
      if (wrong !== undefined) return wrong;
      const isOffer = known === undefined || known.state === 'REGISTERED';
      const fresh = beginBelow(parent, aim, { id, unitId, path, indicator });
      const offer = { registeredValue: aim.value, cause: 'REGISTERED' as const };
      const aimed = isOffer ? { ...aim, reserve: fresh.reserve, state: 'REGISTERED' as const } : {};
      const target =
        known === undefined
          ? { ...fresh, ...offer, origin: 'REGISTERED' as const, state: 'REGISTERED' as const }
          : nextVersion(known, { ...aimed, ...offer });
      await (known === undefined ? stores.targets.add([target], now) : stores.targets.change([target], now));
      await announceTargets(stores, [target], now);
      return target;
    },
  );

/** A unit takes an assigned target as it is, and takes it up in its own issued plan, from which it can hand it down. */
export const acceptTarget = (deps: Deps) => (command: AcceptTarget, actor: Actor) =>
  takeCommand<Target>(
    deps,
    {
      ...{ actor, command, name: 'acceptTarget', action: 'target:register', id: command.targetId },
      unitOf: async ({ targets }) => (await targets.placeOf(command.targetId))?.unitId ?? targetNotFound(),
      again: found,
    },
    async (stores, { id, now }) => {
      const target = await stores.targets.lock(id);
      if (target === undefined) return targetNotFound();
      const isTakenUp = target.state === 'AGREED' && target.planId === null && command.planId != null;
      if (target.state !== 'ASSIGNED' && !isTakenUp) return targetNotInState(target.state);
      const [plan] = command.planId == null ? [] : await stores.plans.byIds([command.planId]);
      if (command.planId != null && (plan?.state !== 'ISSUED' || plan.unitId !== target.unitId))
        return targetNotValid(
          'Kế hoạch phải của chính đơn vị và đã ban hành.',
          'The plan must be an issued one of the unit itself.',
        );
      const agreed = nextVersion(target, {
        ...{ state: 'AGREED', cause: 'ACCEPTED' },
        planId: plan?.id ?? target.planId,
      });
      await stores.targets.change([agreed], now);
      await announceTargets(stores, [agreed], now);
      return agreed;
    },
  );
