import { isRefusal, type Refusal } from '@mttq/kernel/refusal';
import { normaliseText } from '@mttq/kernel/search-key';
import { takeCommand } from '../commands/take-command.ts';
import { notConserved, revalue } from '../conservation/conservation.ts';
import { indicatorNotFound } from '../indicators/indicator.ts';
import type { Actor, Deps, Stores } from '../unit-of-work.ts';
import { keepWithParent } from './assign-targets.ts';
import {
  nextVersion,
  readAim,
  type StatedAim,
  type Target,
  targetNotFound,
  targetNotInState,
  targetNotValid,
} from './target.ts';

type OnTarget = { readonly idempotencyKey: string; readonly targetId: string };
export type AgreeTarget = OnTarget & { readonly aim?: StatedAim | null | undefined };
export type ReviseTarget = OnTarget & { readonly aim: StatedAim; readonly reason: string };
export type WithdrawTarget = OnTarget & { readonly reason: string };

type Decide = (stores: Stores, target: Target) => Promise<Target | Refusal> | Target | Refusal;
type Sent = {
  readonly command: OnTarget;
  readonly actor: Actor;
  readonly name: string;
  readonly reason?: string;
};

/** A command of those who hand down: the target above is locked first, and gives or takes the difference. */
const changeTarget = (deps: Deps, { command, actor, name, reason }: Sent, decide: Decide) =>
  takeCommand<Target>(
    deps,
    {
      ...{ actor, command, name, action: 'target:assign', id: command.targetId, reason: reason ?? null },
      unitOf: async ({ targets }) => {
        const place = await targets.placeOf(command.targetId);
        return place === undefined ? targetNotFound() : (place.parentUnitId ?? place.unitId);
      },
      again: async ({ targets }, id) => (await targets.byIds([id]))[0] ?? targetNotFound(),
    },
    async (stores, { id, now }) => {
      const [seen] = await stores.targets.byIds([id]);
      const parent = seen?.parentTargetId == null ? null : await stores.targets.lock(seen.parentTargetId);
      const before = await stores.targets.lock(id);
      if (before === undefined || parent === undefined) return targetNotFound();
      const after = await decide(stores, before);
      if (isRefusal(after)) return after;
      return keepWithParent(stores, { parent, before, after }, now);
    },
  );

const aimAt = async ({ indicators }: Stores, target: Target, stated: StatedAim) => {
  const indicator = await indicators.byId(target.indicatorId);
  if (indicator === undefined) return indicatorNotFound();
  const aim = readAim(stated, indicator, target);
  if (isRefusal(aim)) return aim;
  const revalued = revalue(target, aim.value);
  return isRefusal(revalued) ? revalued : { ...aim, value: revalued.value, reserve: revalued.reserve };
};

const readReason = (reason: string): string | Refusal => {
  const text = normaliseText(reason);
  return text !== '' && text.length <= 500
    ? text
    : targetNotValid('Hãy nêu lý do, từ 1 đến 500 ký tự.', 'Give the reason in 1–500 characters.');
};

/** What a unit registered becomes what counts, as it stands or at a value that both found. */
export const agreeTarget = (deps: Deps) => (command: AgreeTarget, actor: Actor) =>
  changeTarget(deps, { command, actor, name: 'agreeTarget' }, async (stores, target) => {
    if (target.registeredValue === null || !['ASSIGNED', 'REGISTERED'].includes(target.state))
      return targetNotInState(target.state);
    const agreed = { state: 'AGREED', origin: 'AGREED', cause: 'AGREED' } as const;
    if (command.aim != null) {
      const aim = await aimAt(stores, target, command.aim);
      return isRefusal(aim) ? aim : nextVersion(target, { ...aim, ...agreed });
    }
    const revalued = revalue(target, target.registeredValue);
    if (isRefusal(revalued)) return revalued;
    return nextVersion(target, { value: revalued.value, reserve: revalued.reserve, ...agreed });
  });

/** Another value, with a reason; the target above takes or gives the difference. */
export const reviseTarget = (deps: Deps) => (command: ReviseTarget, actor: Actor) =>
  changeTarget(
    deps,
    { command, actor, name: 'reviseTarget', reason: command.reason },
    async (stores, target) => {
      if (!['PROPOSED', 'ASSIGNED', 'AGREED'].includes(target.state)) return targetNotInState(target.state);
      const reason = readReason(command.reason);
      if (isRefusal(reason)) return reason;
      const aim = await aimAt(stores, target, command.aim);
      return isRefusal(aim) ? aim : nextVersion(target, { ...aim, reason, cause: 'REVISED' });
    },
  );

/** Takes a target back; its value returns to the reserve above. Nothing may be handed down from it any more. */
export const withdrawTarget = (deps: Deps) => (command: WithdrawTarget, actor: Actor) =>
  changeTarget(
    deps,
    { command, actor, name: 'withdrawTarget', reason: command.reason },
    async (stores, target) => {
      if (!['PROPOSED', 'ASSIGNED', 'REGISTERED', 'AGREED'].includes(target.state))
        return targetNotInState(target.state);
      const reason = readReason(command.reason);
      if (isRefusal(reason)) return reason;
      const [below] = await stores.targets.below([target.id]);
      if (below !== undefined && below.handedDown > 0n) return notConserved(0n, below.handedDown, 0n);
      return nextVersion(target, { state: 'WITHDRAWN', cause: 'WITHDRAWN', reason });
    },
  );
