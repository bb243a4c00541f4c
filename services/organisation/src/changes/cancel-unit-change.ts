import { dayInVietnam } from '@mttq/kernel/calendar-day';
import { isRefusal } from '@mttq/kernel/refusal';
import { notAllowed } from '../rights/right.ts';
import type { Actor, Deps } from '../unit-of-work.ts';
import { cancelledEvent } from './announce-change.ts';
import { mayChangeUnits } from './decide-access.ts';
import { cancel, unitChangeNotFound } from './unit-change.ts';

export type CancelUnitChange = {
  readonly idempotencyKey: string;
  readonly unitChangeId: string;
  readonly reason: string;
};

/** Withdraws a change before it takes effect. */
export const cancelUnitChange =
  ({ inTransaction }: Deps) =>
  (command: CancelUnitChange, actor: Actor) =>
    inTransaction(actor, async ({ changes, rights, answers, outbox, audit }, now) => {
      const known = await changes.lock(command.unitChangeId);
      if (known === null) return unitChangeNotFound();
      const access = { rights, actor, on: dayInVietnam(now) };
      if (!(await mayChangeUnits(access, 'unit-change:cancel', known.operations))) return notAllowed();
      const claim = { actorId: actor.id, command: 'cancelUnitChange', input: command, id: known.id, now };
      const answer = await answers.claim(claim);
      if (isRefusal(answer)) return answer;
      if (answer.isRepeat) return known;
      const change = cancel(known, command.reason);
      if (isRefusal(change)) return change;
      await changes.change(change, now);
      await outbox.add(cancelledEvent(change, now));
      const reason = change.cancelledBecause;
      await audit.add({ action: 'unit-change:cancel', unitId: null, reason, input: command });
      return change;
    });
