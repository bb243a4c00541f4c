import { unitNotKnown } from '@mttq/kernel/command-refusals';
import type { Decimal } from '@mttq/kernel/decimal';
import { isRefusal, type Refusal } from '@mttq/kernel/refusal';
import { takeCommand } from '../commands/take-command.ts';
import { reserveBeside, revalue, takeBack } from '../conservation/conservation.ts';
import { type Indicator, indicatorNotFound } from '../indicators/indicator.ts';
import { readQuantity } from '../quantities/quantity.ts';
import type { Actor, Deps, Stores } from '../unit-of-work.ts';
import { announceTargets } from './announce-targets.ts';
import {
  type Aim,
  checkBelow,
  countedValue,
  fullReserve,
  nextVersion,
  planDoesNotCascade,
  readAim,
  type StatedAim,
  type Target,
  targetNotFound,
  targetNotValid,
} from './target.ts';

export type Share = { readonly unitId: string; readonly aim: StatedAim };
export type AssignTargets = {
  readonly idempotencyKey: string;
  readonly parentTargetId: string;
  readonly shares: readonly Share[];
  readonly reserve?: string | null | undefined;
};

const sharesMax = 200;

/** The target that hands down, locked, and only out of an issued plan. */
const lockCascading = async ({ targets, plans }: Stores, id: string): Promise<Target | Refusal> => {
  const parent = await targets.lock(id);
  if (parent === undefined) return targetNotFound();
  const [plan] = parent.planId === null ? [] : await plans.byIds([parent.planId]);
  return plan?.state === 'ISSUED' ? parent : planDoesNotCascade();
};

/** A target below another, before anything was said about it. */
export const beginBelow = (
  parent: Target,
  aim: Aim,
  { id, unitId, path, indicator }: { id: string; unitId: string; path: string; indicator: Indicator },
): Target => ({
  ...parent,
  ...aim,
  ...{ id, unitId, path, planId: null, parentTargetId: parent.id, placeUnitIds: [] },
  ...{ reserve: fullReserve(indicator, aim.value), assignedValue: null, registeredValue: null },
  ...{ version: 1, successorTargetId: null, reason: null },
  ...{ origin: 'ASSIGNED', state: 'ASSIGNED', cause: 'ASSIGNED' },
});

type Ground = { readonly parent: Target; readonly indicator: Indicator; readonly newId: () => string };

const assignOne = async (
  stores: Stores,
  { parent, indicator, newId }: Ground,
  { share, known }: { share: Share; known: Target | undefined },
): Promise<Target | Refusal> => {
  const aim = readAim(share.aim, indicator, parent);
  if (isRefusal(aim)) return aim;
  if (known !== undefined) {
    const revalued = revalue(known, aim.value);
    if (isRefusal(revalued)) return revalued;
    const changes = { ...aim, value: revalued.value, reserve: revalued.reserve, assignedValue: aim.value };
    return nextVersion(known, { ...changes, state: 'ASSIGNED', cause: 'ASSIGNED' });
  }
  const path = await stores.places.pathOf(share.unitId, parent.startsOn);
  if (path === undefined) return unitNotKnown();
  const wrong = checkBelow(parent, path);
  if (wrong !== undefined) return wrong;
  const target = beginBelow(parent, aim, { id: newId(), unitId: share.unitId, path, indicator });
  return { ...target, assignedValue: aim.value };
};

const readReserve = (text: string | null | undefined): Decimal | null | Refusal => {
  if (text == null) return null;
  const quantity = readQuantity(text);
  return 'refused' in quantity ? quantity : quantity.value;
};

/** Sets the shares of units below a target, all or none; what is left is the reserve. */
export const assignTargets = (deps: Deps) => (command: AssignTargets, actor: Actor) =>
  takeCommand<Target>(
    deps,
    {
      ...{ actor, command, name: 'assignTargets', action: 'target:assign', id: command.parentTargetId },
      unitOf: async ({ targets }) =>
        (await targets.placeOf(command.parentTargetId))?.unitId ?? targetNotFound(),
      again: async ({ targets }, id) => (await targets.byIds([id]))[0] ?? targetNotFound(),
    },
    async (stores, { id, now }) => {
      const parent = await lockCascading(stores, id);
      if (isRefusal(parent)) return parent;
      const indicator = await stores.indicators.byId(parent.indicatorId);
      if (indicator === undefined) return indicatorNotFound();
      const unitIds = command.shares.map(({ unitId }) => unitId);
      if (unitIds.length === 0 || unitIds.length > sharesMax || new Set(unitIds).size < unitIds.length)
        return targetNotValid(
          'Cần từ 1 đến 200 phần, mỗi đơn vị một phần.',
          '1–200 shares, one for each unit.',
        );
      const children = await stores.targets.lockChildren(id, unitIds);
      const [handed] = await stores.targets.below([id]);
      const assigned: Target[] = [];
      for (const share of command.shares) {
        const known = children.find(({ unitId }) => unitId === share.unitId);
        const target = await assignOne(stores, { parent, indicator, newId: deps.newId }, { share, known });
        if (isRefusal(target)) return target;
        assigned.push(target);
      }
      const before = children.reduce((sum, child) => sum + countedValue(child), 0n);
      const below =
        (handed?.handedDown ?? 0n) - before + assigned.reduce((sum, { value }) => sum + value, 0n);
      const stated = readReserve(command.reserve);
      if (isRefusal(stated)) return stated;
      const reserve = reserveBeside(parent, below, stated);
      if (isRefusal(reserve)) return reserve;
      const holder = nextVersion(parent, { reserve, cause: 'SHARED_OUT' });
      const known = new Set(children.map((child) => child.id));
      await stores.targets.add(
        assigned.filter((target) => !known.has(target.id)),
        now,
      );
      await stores.targets.change([holder, ...assigned.filter((target) => known.has(target.id))], now);
      await announceTargets(stores, [holder, ...assigned], now);
      return holder;
    },
  );

/** Keeps a target and the one that it takes from; the law holds before the database is asked. */
export const keepWithParent = async (
  stores: Stores,
  { parent, before, after }: { parent: Target | null; before: Target; after: Target },
  now: Date,
): Promise<Target | Refusal> => {
  const difference = countedValue(before) - countedValue(after);
  const changed: Target[] = [after];
  if (parent !== null && parent.reserve !== null && difference !== 0n) {
    const holder = takeBack(parent, difference);
    if (isRefusal(holder)) return holder;
    changed.push(nextVersion(parent, { reserve: holder.reserve, cause: 'SHARED_OUT' }));
  }
  await stores.targets.change(changed, now);
  await announceTargets(stores, changed, now);
  return after;
};
