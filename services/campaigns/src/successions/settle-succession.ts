import { successionSettled } from '@mttq/contracts/campaigns/succession-settled';
import { unitNotKnown } from '@mttq/kernel/command-refusals';
import type { Decimal } from '@mttq/kernel/decimal';
import { isRefusal, type Refusal } from '@mttq/kernel/refusal';
import { takeCommand } from '../commands/take-command.ts';
import { notConserved } from '../conservation/conservation.ts';
import { readQuantity } from '../quantities/quantity.ts';
import { announceTargets } from '../targets/announce-targets.ts';
import { isCounted, nextVersion, type Target, targetNotFound, targetNotValid } from '../targets/target.ts';
import type { Actor, Deps, Stores } from '../unit-of-work.ts';
import { receivePart, type SuccessionCase, successionCaseNotFound } from './succession.ts';

export type PartOfTarget = { readonly targetId: string; readonly unitId: string; readonly quantity: string };
export type SettleSuccession = {
  readonly idempotencyKey: string;
  readonly unitId: string;
  readonly successionCaseId: string;
  readonly parts: readonly PartOfTarget[];
};

const partsMax = 1_000;

type Received = { readonly unitId: string; readonly value: Decimal };

const readParts = (parts: readonly PartOfTarget[]): Received[] | Refusal => {
  const received: Received[] = [];
  for (const { unitId, quantity } of parts) {
    const read = readQuantity(quantity);
    if ('refused' in read) return read;
    received.push({ unitId, value: read.value });
  }
  return received;
};

type Ground = { readonly seen: Target; readonly newId: () => string; readonly now: Date };

const shareOut = async (
  stores: Stores,
  { seen, newId, now }: Ground,
  received: readonly Received[],
): Promise<Refusal | undefined> => {
  const parentId = seen.parentTargetId ?? '';
  await stores.targets.lock(parentId);
  const siblings = await stores.targets.lockChildren(parentId, [
    seen.unitId,
    ...received.map(({ unitId }) => unitId),
  ]);
  const target = siblings.find(({ id }) => id === seen.id);
  if (target === undefined) return targetNotFound();
  const total = received.reduce((sum, { value }) => sum + value, 0n);
  if (isCounted(target) && total !== target.value) return notConserved(target.value, total, 0n);
  const added: Target[] = [];
  const changed: Target[] = [];
  for (const { unitId, value } of received) {
    const own = siblings.find((sibling) => sibling.unitId === unitId);
    const path = own?.path ?? (await stores.places.pathOf(unitId, null));
    if (path === undefined) return unitNotKnown();
    const part = receivePart(target, value, { id: newId(), unitId, path, own });
    if (isRefusal(part)) return part;
    (part.isNew ? added : changed).push(part.heir);
  }
  const goesOn = changed.some(({ id }) => id === target.id);
  const first = [...added, ...changed][0];
  await stores.targets.add(added, now);
  const end = { state: 'SUCCEEDED', successorTargetId: first?.id ?? null, cause: 'SETTLED' } as const;
  if (!goesOn) changed.push(nextVersion(target, end));
  await stores.targets.change(changed, now);
  await announceTargets(stores, [...added, ...changed], now);
  return undefined;
};

const settle = async (
  stores: Stores,
  waiting: SuccessionCase,
  { command, newId, now }: { command: SettleSuccession; newId: () => string; now: Date },
): Promise<Refusal | undefined> => {
  const open = (await stores.targets.lockOfUnit(waiting.unitId)).filter(
    ({ endsOn, parentTargetId }) => endsOn >= waiting.effectiveOn && parentTargetId !== null,
  );
  const known = new Set(open.map(({ id }) => id));
  if (command.parts.some(({ targetId }) => !known.has(targetId))) return targetNotFound();
  for (const seen of open) {
    const [below] = await stores.targets.below([seen.id]);
    if (below !== undefined && below.handedDown > 0n)
      return targetNotValid(
        'Chỉ tiêu này đã giao xuống; hãy thu hồi các phần đã giao trước khi chia.',
        'This target is handed down: withdraw what stands below it before it is shared out.',
      );
    const parts = readParts(command.parts.filter(({ targetId }) => targetId === seen.id));
    if (isRefusal(parts)) return parts;
    if (parts.length === 0) return notConserved(seen.value, 0n, 0n);
    const refusal = await shareOut(stores, { seen, newId, now }, parts);
    if (refusal !== undefined) return refusal;
  }
  return undefined;
};

/** Says who takes which part of the targets of a unit that was split. The parts of each target are the target. */
export const settleSuccession = (deps: Deps) => (command: SettleSuccession, actor: Actor) =>
  takeCommand<SuccessionCase>(
    deps,
    {
      ...{ actor, command, name: 'settleSuccession', action: 'target:settle', id: command.successionCaseId },
      unitOf: () => command.unitId,
      again: async ({ successions }, id) => (await successions.lock(id)) ?? successionCaseNotFound(),
    },
    async (stores, { id, now }) => {
      const waiting = await stores.successions.lock(id);
      if (waiting?.state !== 'OPEN') return successionCaseNotFound();
      if (command.parts.length > partsMax)
        return targetNotValid('Tối đa 1.000 phần mỗi lần.', 'At most 1,000 parts at once.');
      const refusal = await settle(stores, waiting, { command, newId: deps.newId, now });
      if (refusal !== undefined) return refusal;
      await stores.successions.settle(id, now);
      const data = { successionCaseId: id, unitId: waiting.unitId, effectiveOn: waiting.effectiveOn };
      await stores.outbox.add({ contract: successionSettled, aggregateId: id, data, occurredAt: now });
      return { ...waiting, state: 'SETTLED', settledAt: now };
    },
  );
