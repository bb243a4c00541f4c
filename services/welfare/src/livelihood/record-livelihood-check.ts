import { livelihoodChecked } from '@mttq/contracts/welfare/livelihood-checked';
import { type CalendarDay, dayInVietnam, startOfDayInVietnam } from '@mttq/kernel/calendar-day';
import { isRefusal } from '@mttq/kernel/refusal';
import { normaliseText } from '@mttq/kernel/search-key';
import { findCase } from '../cases/find-case.ts';
import type { Actor, Deps } from '../unit-of-work.ts';
import { stateAfter, type WatchFinding, watchNotFound } from './livelihood-watch.ts';

export type RecordLivelihoodCheck = {
  readonly idempotencyKey: string;
  readonly watchId: string;
  readonly checkedOn: CalendarDay;
  readonly finding: WatchFinding;
  readonly note?: string | null | undefined;
};

/** Records a visit: what is still there, what died, what was sold, given away or pawned. */
export const recordLivelihoodCheck =
  ({ inTransaction, newId }: Deps) =>
  (command: RecordLivelihoodCheck, actor: Actor) =>
    inTransaction(actor, async (stores, now) => {
      const { answers, watches, outbox, audit } = stores;
      const { watchId, checkedOn, finding } = command;
      const [place] = await watches.casesOf([watchId]);
      if (place === undefined) return watchNotFound();
      const current = await findCase(stores, actor, { caseId: place.caseId, action: 'livelihood:record' });
      if (isRefusal(current)) return current;
      const watch = await watches.lock(watchId);
      if (watch === undefined) return watchNotFound();
      const claim = { actorId: actor.id, command: 'recordLivelihoodCheck', input: command, id: newId(), now };
      const answer = await answers.claim(claim);
      if (isRefusal(answer)) return answer;
      if (answer.isRepeat) return watch;
      const lastOn = (await watches.checksOf([watchId])).at(-1)?.checkedOn ?? watch.givenOn;
      const state = stateAfter(watch, { finding, checkedOn, lastOn, today: dayInVietnam(now) });
      if (isRefusal(state)) return state;
      const note = normaliseText(command.note ?? '').slice(0, 300);
      const check = {
        id: answer.id,
        watchId,
        checkedOn,
        finding,
        note: note === '' ? null : note,
        recordedAt: now,
      };
      await watches.addCheck(check);
      await watches.settle(watchId, state);
      await outbox.add({
        contract: livelihoodChecked,
        aggregateId: watchId,
        data: { watchId, caseId: watch.caseId, unitId: current.unitId, finding, state, checkedOn },
        occurredAt: startOfDayInVietnam(checkedOn),
      });
      await audit.add({ action: 'livelihood:record', unitId: current.unitId, input: command });
      return { ...watch, state };
    });
