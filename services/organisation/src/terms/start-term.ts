import { termStarted } from '@mttq/contracts/organisation/term-started';
import { type CalendarDay, dayInVietnam, startOfDayInVietnam } from '@mttq/kernel/calendar-day';
import { isRefusal } from '@mttq/kernel/refusal';
import { committeeNotFound, committeeStateForbids, isWorking, placeOf } from '../committees/committee.ts';
import { notAllowed } from '../rights/right.ts';
import type { Actor, Deps } from '../unit-of-work.ts';
import { startTerm as decide, termFieldsOf, termNotFound } from './term.ts';

export type StartTerm = { readonly termId: string; readonly startedOn: CalendarDay };

export const startTerm =
  ({ inTransaction }: Deps) =>
  (command: StartTerm, actor: Actor) =>
    inTransaction(actor, async ({ committees, terms, rights, outbox, audit }, now) => {
      const planned = await terms.find(command.termId);
      if (planned === null) return termNotFound();
      // The committee's row is the lock of all its terms: two starts wait for each other.
      const committee = await committees.lock(planned.committeeId);
      if (committee === null) return committeeNotFound();
      const place = placeOf(committee);
      if (!(await rights.may(actor, 'term:start', { on: dayInVietnam(now), placeId: place })))
        return notAllowed();
      if (!isWorking(committee)) return committeeStateForbids(committee.state);
      const others = await terms.byCommittees([committee.id]);
      const current = others.find(({ id }) => id === planned.id) ?? planned;
      const term = decide(current, command.startedOn, others);
      if (isRefusal(term)) return term;
      await terms.change(term, now);
      await outbox.add({
        contract: termStarted,
        aggregateId: term.id,
        data: { ...termFieldsOf(term), startedOn: command.startedOn, plannedEndOn: term.plannedEndOn },
        occurredAt: startOfDayInVietnam(command.startedOn),
      });
      await audit.add({ action: 'term:start', unitId: place, input: command });
      return term;
    });
