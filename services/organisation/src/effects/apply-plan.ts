import { heldEvent, tookEffectEvent } from '../changes/announce-change.ts';
import { planOnRecord } from '../changes/rehearse-unit-change.ts';
import { hold, takeEffect, type UnitChange } from '../changes/unit-change.ts';
import { lineageEvent } from '../lineage/announce-lineage.ts';
import type { Plan } from '../planning/plan-change.ts';
import { unitEvent } from '../timelines/announce-units.ts';
import type { Stores } from '../unit-of-work.ts';

/** What taking effect writes to. The caller holds the change and the tree. */
export type EffectStores = Pick<Stores, 'changes' | 'treeRecord' | 'units' | 'lineage' | 'outbox'>;

const provenanceOf = ({ id, documentId, title, article, clause }: UnitChange) => ({
  changeId: id,
  importId: null,
  documentId,
  reason: [title, article, clause].filter((part) => part !== null).join(', '),
});

const record = async (stores: EffectStores, change: UnitChange, { plan, now }: { plan: Plan; now: Date }) => {
  const provenance = provenanceOf(change);
  await stores.units.record(plan.timelineChanges, { ...provenance, now });
  await stores.lineage.record(plan.lineageChanges, { ...provenance, now });
  await stores.outbox.addAll([
    ...plan.timelineChanges.map((timelineChange) => unitEvent(timelineChange, provenance)),
    ...plan.lineageChanges.map((lineageChange) => lineageEvent(lineageChange, provenance)),
    tookEffectEvent(change, plan.rehearsal),
  ]);
};

/**
 * Makes an adopted change true, planned anew against the tree of this moment. When that tree no longer allows it, the
 * change stays adopted and says what holds it.
 */
export const applyPlan = async (
  stores: EffectStores,
  change: UnitChange,
  { now, newId }: { now: Date; newId: () => string },
): Promise<UnitChange> => {
  const plan = await planOnRecord(stores, change, newId);
  const { faults } = plan.rehearsal;
  if (faults.length > 0) {
    const held = hold(change, faults);
    await stores.changes.change(held, now);
    await stores.outbox.add(heldEvent(held, now));
    return held;
  }
  const effective = takeEffect(change);
  await stores.changes.change(effective, now);
  await record(stores, effective, { plan, now });
  return effective;
};
