import { termCongressPlanned } from '@mttq/contracts/organisation/term-congress-planned';
import { type CalendarDay, dayInVietnam } from '@mttq/kernel/calendar-day';
import { isRefusal } from '@mttq/kernel/refusal';
import { committeeNotFound, committeeStateForbids, isOpen, placeOf } from '../committees/committee.ts';
import { notAllowed } from '../rights/right.ts';
import { isOrdinal, termNotFound } from '../terms/term.ts';
import type { Actor, Deps } from '../unit-of-work.ts';
import {
  congressAlreadyPlanned,
  congressNotFound,
  congressOrdinalNotValid,
  planCongress as decide,
} from './congress.ts';

export type PlanCongress = {
  readonly idempotencyKey: string;
  readonly termId: string;
  readonly ordinal: number;
  readonly plannedOn: CalendarDay;
};

export const planCongress =
  ({ inTransaction, newId }: Deps) =>
  (command: PlanCongress, actor: Actor) =>
    inTransaction(actor, async ({ committees, terms, rights, answers, outbox, audit }, now) => {
      const { termId, ordinal, plannedOn } = command;
      const term = await terms.lock(termId);
      if (term === null) return termNotFound();
      const committee = await committees.find(term.committeeId);
      if (committee === null) return committeeNotFound();
      const place = placeOf(committee);
      if (!(await rights.may(actor, 'congress:plan', { on: dayInVietnam(now), placeId: place })))
        return notAllowed();
      const claim = { actorId: actor.id, command: 'planCongress', input: command, id: newId(), now };
      const answer = await answers.claim(claim);
      if (isRefusal(answer)) return answer;
      if (answer.isRepeat) return (await terms.findCongress(answer.id)) ?? congressNotFound();
      if (!isOpen(committee)) return committeeStateForbids(committee.state);
      if (!isOrdinal(ordinal)) return congressOrdinalNotValid();
      if ((await terms.congressesByTerms([termId])).length > 0) return congressAlreadyPlanned();
      const congress = decide(answer.id, { termId, committeeId: committee.id, ordinal, plannedOn });
      await terms.addCongress(congress, now);
      await outbox.add({
        contract: termCongressPlanned,
        aggregateId: termId,
        data: { congressId: congress.id, termId, committeeId: committee.id, ordinal, plannedOn },
        occurredAt: now,
      });
      await audit.add({ action: 'congress:plan', unitId: place, input: command });
      return congress;
    });
