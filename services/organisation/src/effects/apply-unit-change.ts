import { dayInVietnam } from '@mttq/kernel/calendar-day';
import { isRefusal } from '@mttq/kernel/refusal';
import { mayChangeUnits } from '../changes/decide-access.ts';
import { isPending, unitChangeNotFound, unitChangeStateForbids } from '../changes/unit-change.ts';
import { notAllowed } from '../rights/right.ts';
import type { Actor, Deps } from '../unit-of-work.ts';
import { applyPlan } from './apply-plan.ts';

/** Who acts when nobody asks: the day that has come. */
const schedule = (correlationId: string) => ({ id: 'schedule', correlationId });

/** Applies one due change. Undefined: another process was faster, or the change was withdrawn. */
export const applyUnitChange =
  ({ inTransaction, newId }: Deps) =>
  (unitChangeId: string) =>
    inTransaction(schedule(newId()), async (stores, now) => {
      const change = await stores.changes.lock(unitChangeId);
      if (change === null || !isPending(change) || change.effectiveOn > dayInVietnam(now)) return undefined;
      await stores.units.lockTree();
      await stores.treeRecord.refuseStale(now);
      return applyPlan(stores, change, { now, newId });
    });

export type RetryHeldUnitChange = { readonly idempotencyKey: string; readonly unitChangeId: string };

/** Tries a held change again, after what held it was put right. */
export const retryHeldUnitChange =
  ({ inTransaction, newId }: Deps) =>
  (command: RetryHeldUnitChange, actor: Actor) =>
    inTransaction(actor, async (stores, now) => {
      const { changes, rights, answers, audit } = stores;
      const known = await changes.lock(command.unitChangeId);
      if (known === null) return unitChangeNotFound();
      const access = { rights, actor, on: dayInVietnam(now) };
      if (!(await mayChangeUnits(access, 'unit-change:adopt', known.operations))) return notAllowed();
      const claim = { actorId: actor.id, command: 'retryHeldUnitChange', input: command, id: known.id, now };
      const answer = await answers.claim(claim);
      if (isRefusal(answer)) return answer;
      if (answer.isRepeat) return known;
      if (known.state !== 'ADOPTED' || known.heldBecause === null) return unitChangeStateForbids(known.state);
      await stores.units.lockTree();
      await stores.treeRecord.refuseStale(now);
      await audit.add({ action: 'unit-change:adopt', unitId: null, input: command });
      return applyPlan(stores, { ...known, heldBecause: null }, { now, newId });
    });
