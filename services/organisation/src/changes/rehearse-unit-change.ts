import { unitsNamedBy } from '../planning/change-operation.ts';
import type { Plan, Rehearsal } from '../planning/plan-change.ts';
import { planChange, recordAfter } from '../planning/plan-change.ts';
import type { TreeRecord } from '../planning/planning-desk.ts';
import type { TreeRecordStore } from '../planning/tree-record.postgres.ts';
import type { UnitChangeStore } from './unit-change.postgres.ts';
import type { UnitChange } from './unit-change.ts';

/** What planning reads. Inside of a transaction it is the stores of the unit of work. */
export type PlanningStores = {
  readonly changes: Pick<UnitChangeStore, 'pendingUntil'>;
  readonly treeRecord: TreeRecordStore;
};

/** Plans against the tree as it is on record: what taking effect is decided by. */
export const planOnRecord = async (
  { treeRecord }: Pick<PlanningStores, 'treeRecord'>,
  change: UnitChange,
  newId: () => string,
): Promise<Plan> =>
  planChange(await treeRecord.read([change.effectiveOn], unitsNamedBy(change.operations)), change, newId);

/** Plans against the tree as it will be: with the adopted changes that come before this one. */
export const rehearseUnitChange = async (
  { changes, treeRecord }: PlanningStores,
  change: UnitChange,
  newId: () => string,
): Promise<Rehearsal> => {
  const pending = (await changes.pendingUntil(change.effectiveOn)).filter(({ id }) => id !== change.id);
  const days = [...pending.map(({ effectiveOn }) => effectiveOn), change.effectiveOn];
  let record: TreeRecord = await treeRecord.read(days, unitsNamedBy(change.operations));
  for (const earlier of pending) {
    const plan = planChange(record, earlier, newId);
    if (plan.rehearsal.faults.length === 0) record = recordAfter(record, plan);
  }
  return planChange(record, change, newId).rehearsal;
};
