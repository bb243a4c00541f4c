import { planMoved } from '@mttq/contracts/campaigns/plan-moved';
import type { CalendarDay } from '@mttq/kernel/calendar-day';
import { eventFieldsOf } from '../plans/announce-plan.ts';
import { announceTargets } from '../targets/announce-targets.ts';
import { nextVersion, type Target } from '../targets/target.ts';
import type { Stores } from '../unit-of-work.ts';
import { succeed } from './succession.ts';

/** The unit that takes over, the day, and how ids are made. */
export type Takeover = {
  readonly unitId: string;
  readonly heirUnitId: string;
  readonly heirPath: string;
  readonly effectiveOn: CalendarDay;
  readonly newId: () => string;
  readonly now: Date;
};

type Pair = { readonly from: Target; readonly into: Target };

// What stood below a target stands below its heir; where one unit had a target below both, those become one, too.
const moveChildren = async (stores: Stores, first: Pair, { newId, now }: Takeover): Promise<void> => {
  const pairs = [first];
  for (let pair = pairs.pop(); pair !== undefined; pair = pairs.pop()) {
    const { from, into } = pair;
    const children = await stores.targets.lockChildren(from.id, null);
    const present = new Map(
      (await stores.targets.lockChildren(into.id, null)).map((own) => [own.unitId, own]),
    );
    const moved: Target[] = [];
    for (const child of children) {
      const own = present.get(child.unitId);
      if (own === undefined) {
        moved.push(nextVersion(child, { parentTargetId: into.id, cause: 'MERGED' }));
        continue;
      }
      const { ended, heir } = succeed(child, { id: newId(), unitId: own.unitId, path: own.path, own });
      moved.push(ended, heir);
      pairs.push({ from: ended, into: heir });
    }
    await stores.targets.change(moved, now);
    await announceTargets(stores, moved, now);
  }
};

const moveRoot = async (
  stores: Stores,
  target: Target,
  { heirUnitId, heirPath, now }: Takeover,
): Promise<void> => {
  const moved = nextVersion(target, { unitId: heirUnitId, path: heirPath, cause: 'MERGED' });
  await stores.targets.change([moved], now);
  await announceTargets(stores, [moved], now);
};

const moveShare = async (stores: Stores, seen: Target, takeover: Takeover): Promise<void> => {
  const { heirUnitId: unitId, heirPath: path, newId, now } = takeover;
  const parentId = seen.parentTargetId ?? '';
  await stores.targets.lock(parentId);
  const both = await stores.targets.lockChildren(parentId, [seen.unitId, unitId]);
  const target = both.find(({ id }) => id === seen.id);
  if (target === undefined) return;
  const own = both.find((other) => other.unitId === unitId);
  const { ended, heir, isNew } = succeed(target, { id: newId(), unitId, path, own });
  // The heir stands before the one that names it as its successor.
  if (isNew) await stores.targets.add([heir], now);
  await stores.targets.change(isNew ? [ended] : [ended, heir], now);
  await announceTargets(stores, [ended, heir], now);
  await moveChildren(stores, { from: ended, into: heir }, takeover);
};

/** Passes everything that a unit still aims at to its heir: its plans go on there, its shares are added to the heir's. */
export const moveTargets = async (stores: Stores, takeover: Takeover): Promise<number> => {
  const open = await stores.targets.lockOfUnit(takeover.unitId);
  const due = open.filter(({ endsOn }) => endsOn >= takeover.effectiveOn);
  for (const target of due)
    await (target.parentTargetId === null
      ? moveRoot(stores, target, takeover)
      : moveShare(stores, target, takeover));
  for (const plan of await stores.plans.lockOpenOf(takeover.unitId, takeover.effectiveOn)) {
    const moved = { ...plan, unitId: takeover.heirUnitId, path: takeover.heirPath };
    await stores.plans.change(moved);
    const data = eventFieldsOf(moved);
    await stores.outbox.add({ contract: planMoved, aggregateId: plan.id, data, occurredAt: takeover.now });
  }
  return due.length;
};
