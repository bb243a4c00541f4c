import { type CalendarDay, dayInVietnam } from '@mttq/kernel/calendar-day';
import { isRefusal } from '@mttq/kernel/refusal';
import { committeeNotFound, committeeStateForbids, isOpen, placeOf } from '../committees/committee.ts';
import { personNotFound } from '../persons/person.ts';
import { notAllowed } from '../rights/right.ts';
import { isRunning, termNotFound } from '../terms/term.ts';
import type { Actor, Deps } from '../unit-of-work.ts';
import { announceMandates } from './announce-mandates.ts';
import { type Body, type MandateSource, mandateNotFound, type Post, propose } from './mandate.ts';

export type ProposeMandate = {
  readonly idempotencyKey: string;
  readonly termId: string;
  readonly personId: string;
  readonly body: Body;
  readonly post: Post;
  readonly source: MandateSource;
  readonly proposedOn: CalendarDay;
};

export const proposeMandate =
  ({ inTransaction, newId }: Deps) =>
  (command: ProposeMandate, actor: Actor) =>
    inTransaction(actor, async (stores, now) => {
      const { committees, terms, mandates, persons, rights, answers, outbox, audit } = stores;
      const term = await terms.find(command.termId);
      if (term === null) return termNotFound();
      const committee = await committees.find(term.committeeId);
      if (committee === null) return committeeNotFound();
      const place = placeOf(committee);
      if (!(await rights.may(actor, 'mandate:propose', { on: dayInVietnam(now), placeId: place })))
        return notAllowed();
      if ((await persons.find(command.personId)) === null) return personNotFound();
      const claim = { actorId: actor.id, command: 'proposeMandate', input: command, id: newId(), now };
      const answer = await answers.claim(claim);
      if (isRefusal(answer)) return answer;
      if (answer.isRepeat) return (await mandates.find(answer.id)) ?? mandateNotFound();
      if (!isOpen(committee)) return committeeStateForbids(committee.state);
      const { idempotencyKey: _, ...proposal } = command;
      const frame = { isRunning: isRunning(term), startedOn: term.startedOn, endedOn: term.endedOn };
      const mandate = propose(answer.id, { ...proposal, committeeId: committee.id }, frame);
      if (isRefusal(mandate)) return mandate;
      await mandates.add(mandate, now);
      await announceMandates(outbox, [mandate], now);
      await audit.add({ action: 'mandate:propose', unitId: place, input: command });
      return mandate;
    });
