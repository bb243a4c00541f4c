import { type CalendarDay, dayInVietnam } from '@mttq/kernel/calendar-day';
import { isRefusal } from '@mttq/kernel/refusal';
import { adoptedEvent } from '../changes/announce-change.ts';
import { mayChangeUnits } from '../changes/decide-access.ts';
import { rehearseUnitChange } from '../changes/rehearse-unit-change.ts';
import { adopt, adoptedInFuture, unitChangeNotFound } from '../changes/unit-change.ts';
import { notAllowed } from '../rights/right.ts';
import type { Actor, Deps } from '../unit-of-work.ts';
import { applyPlan } from './apply-plan.ts';

export type AdoptUnitChange = {
  readonly idempotencyKey: string;
  readonly unitChangeId: string;
  readonly adoptedOn?: CalendarDay | null | undefined;
};

/** Adopts a draft without faults. It takes effect by itself on its day; when that day has come already, at once. */
export const adoptUnitChange =
  ({ inTransaction, newId }: Deps) =>
  (command: AdoptUnitChange, actor: Actor) =>
    inTransaction(actor, async (stores, now) => {
      const { changes, units, treeRecord, rights, answers, outbox, audit } = stores;
      const today = dayInVietnam(now);
      const known = await changes.lock(command.unitChangeId);
      if (known === null) return unitChangeNotFound();
      if (!(await mayChangeUnits({ rights, actor, on: today }, 'unit-change:adopt', known.operations)))
        return notAllowed();
      const claim = { actorId: actor.id, command: 'adoptUnitChange', input: command, id: known.id, now };
      const answer = await answers.claim(claim);
      if (isRefusal(answer)) return answer;
      if (answer.isRepeat) return known;
      const adoptedOn = command.adoptedOn ?? today;
      if (adoptedOn > today) return adoptedInFuture();
      await units.lockTree();
      await treeRecord.refuseStale(now);
      const change = adopt(known, adoptedOn, await rehearseUnitChange(stores, known, newId));
      if (isRefusal(change)) return change;
      await changes.change(change, now);
      await outbox.add(adoptedEvent(change));
      await audit.add({ action: 'unit-change:adopt', unitId: null, input: command });
      return change.effectiveOn <= today ? applyPlan(stores, change, { now, newId }) : change;
    });
