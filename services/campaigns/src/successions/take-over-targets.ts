import { successionOpened } from '@mttq/contracts/campaigns/succession-opened';
import { type CalendarDay, dayInVietnam } from '@mttq/kernel/calendar-day';
import type { Deps, Stores } from '../unit-of-work.ts';
import { moveTargets, type Takeover } from './move-targets.ts';
import type { DueUnit } from './succession.postgres.ts';
import { findHeir, type HeirLink, type SuccessionCase } from './succession.ts';

const unitsInRound = 500;

type Parts = { readonly now: Date; readonly newId: () => string };

const openCase = async (
  { successions, outbox }: Stores,
  { unitId, path, effectiveOn }: DueUnit,
  { reason, links, parts }: { reason: SuccessionCase['reason']; links: readonly HeirLink[]; parts: Parts },
): Promise<void> => {
  const heirUnitIds = links.map(({ toUnitId }) => toUnitId);
  const waiting: SuccessionCase = {
    ...{ id: parts.newId(), unitId, path, reason, heirUnitIds, effectiveOn },
    ...{ state: 'OPEN', openedAt: parts.now, settledAt: null },
  };
  await successions.add(waiting);
  const data = { successionCaseId: waiting.id, unitId, reason, heirUnitIds, effectiveOn };
  await outbox.add({ contract: successionOpened, aggregateId: waiting.id, data, occurredAt: parts.now });
};

// Above a share stands a unit that the heir must belong to; otherwise a person decides.
const fitsBelowAll = async (
  { targets, places }: Stores,
  { unitId, heirPath }: Takeover,
): Promise<boolean> => {
  const open = await targets.lockOfUnit(unitId);
  const parents = await targets.byIds([...new Set(open.flatMap((target) => target.parentTargetId ?? []))]);
  for (const parent of parents) {
    const path = (await places.pathOf(parent.unitId, null)) ?? parent.path;
    if (!heirPath.startsWith(path)) return false;
  }
  return true;
};

const takeOver = async (stores: Stores, due: DueUnit, parts: Parts): Promise<number> => {
  const outdated = await stores.successions.lockOpenOf(due.unitId);
  if (outdated !== undefined) await stores.successions.settle(outdated.id, parts.now);
  const links = await stores.successions.linksFrom(due.unitId, due.effectiveOn);
  const heir = findHeir(links);
  const decide = (reason: SuccessionCase['reason']) => openCase(stores, due, { reason, links, parts });
  if (typeof heir === 'string') {
    await decide(heir);
    return 0;
  }
  const { heirUnitId } = heir;
  const heirPath = await stores.places.pathOf(heirUnitId, due.effectiveOn);
  if (heirPath === undefined) return 0;
  const takeover = { unitId: due.unitId, heirUnitId, heirPath, effectiveOn: due.effectiveOn, ...parts };
  if (!(await fitsBelowAll(stores, takeover))) {
    await decide('HEIR_NOT_BELOW');
    return 0;
  }
  return moveTargets(stores, takeover);
};

/**
 * Passes the open targets and plans of units that were merged whole to their heirs, each unit in a transaction of its own;
 * what cannot be known goes to the work list. Done again it does nothing. Answers with how many targets moved.
 */
export const takeOverTargets =
  ({ inTransaction, clock, newId }: Deps) =>
  async (): Promise<number> => {
    const actor = { id: 'campaigns', correlationId: newId() };
    const today: CalendarDay = dayInVietnam(clock());
    const due = await inTransaction(actor, async ({ scope, successions }) => {
      await scope.enterAll();
      return successions.dueUnits(today, unitsInRound);
    });
    let moved = 0;
    for (const unit of due)
      moved += await inTransaction(actor, async (stores, now) => {
        await stores.scope.enterAll();
        return takeOver(stores, unit, { now, newId });
      });
    return moved;
  };
