import { type CalendarDay, dayInVietnam } from '@mttq/kernel/calendar-day';
import { isRefusal } from '@mttq/kernel/refusal';
import { caseStateForbids } from '../cases/case.ts';
import { findCase } from '../cases/find-case.ts';
import type { Actor, Deps } from '../unit-of-work.ts';
import {
  type LivelihoodWatch,
  monthsLater,
  readWatch,
  watchNotFound,
  watchNotValid,
} from './livelihood-watch.ts';

export type StartLivelihoodWatch = {
  readonly idempotencyKey: string;
  readonly caseId: string;
  readonly item: string;
  readonly quantity: number;
  readonly givenOn: CalendarDay;
  readonly keepMonths: number;
};

/** Begins to watch what a household was given for a living. */
export const startLivelihoodWatch =
  ({ inTransaction, newId }: Deps) =>
  (command: StartLivelihoodWatch, actor: Actor) =>
    inTransaction(actor, async (stores, now) => {
      const { answers, watches, audit } = stores;
      const { caseId } = command;
      const current = await findCase(stores, actor, { caseId, action: 'livelihood:record' });
      if (isRefusal(current)) return current;
      const claim = { actorId: actor.id, command: 'startLivelihoodWatch', input: command, id: newId(), now };
      const answer = await answers.claim(claim);
      if (isRefusal(answer)) return answer;
      if (answer.isRepeat) return (await watches.lock(answer.id)) ?? watchNotFound();
      if (current.purpose !== 'LIVELIHOOD')
        return watchNotValid('Hồ sơ này không phải hỗ trợ sinh kế.', 'The case is not for a livelihood.');
      if (current.state !== 'HANDED_OVER' && current.state !== 'SETTLED')
        return caseStateForbids(current.state);
      const given = readWatch(command, dayInVietnam(now));
      if (isRefusal(given)) return given;
      const { item, quantity, givenOn, keepMonths } = given;
      const keepUntil = monthsLater(givenOn, keepMonths);
      const watch: LivelihoodWatch = {
        ...{ id: answer.id, caseId, item, quantity, givenOn, keepMonths, keepUntil },
        ...{ state: 'WATCHED', recordedAt: now },
      };
      await watches.add(watch);
      await audit.add({ action: 'livelihood:record', unitId: current.unitId, input: command });
      return watch;
    });
