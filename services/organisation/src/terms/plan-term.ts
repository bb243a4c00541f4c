import { termPlanned } from '@mttq/contracts/organisation/term-planned';
import { type CalendarDay, dayInVietnam } from '@mttq/kernel/calendar-day';
import { isRefusal } from '@mttq/kernel/refusal';
import { committeeNotFound, committeeStateForbids, isOpen, placeOf } from '../committees/committee.ts';
import { notAllowed } from '../rights/right.ts';
import type { Actor, Deps } from '../unit-of-work.ts';
import { planTerm as decide, termFieldsOf, termNotFound } from './term.ts';

export type PlanTerm = {
  readonly idempotencyKey: string;
  readonly committeeId: string;
  readonly ordinal: number;
  readonly startYear: number;
  readonly endYear: number;
  readonly label?: string | null | undefined;
  readonly plannedEndOn: CalendarDay;
};

export const planTerm =
  ({ inTransaction, newId }: Deps) =>
  (command: PlanTerm, actor: Actor) =>
    inTransaction(actor, async ({ committees, terms, rights, answers, outbox, audit }, now) => {
      const committee = await committees.lock(command.committeeId);
      if (committee === null) return committeeNotFound();
      const place = placeOf(committee);
      if (!(await rights.may(actor, 'term:plan', { on: dayInVietnam(now), placeId: place })))
        return notAllowed();
      const claim = { actorId: actor.id, command: 'planTerm', input: command, id: newId(), now };
      const answer = await answers.claim(claim);
      if (isRefusal(answer)) return answer;
      if (answer.isRepeat) return (await terms.find(answer.id)) ?? termNotFound();
      if (!isOpen(committee)) return committeeStateForbids(committee.state);
      const { idempotencyKey: _, label, ...plan } = command;
      const others = await terms.byCommittees([committee.id]);
      const term = decide(answer.id, { ...plan, label: label ?? null }, others);
      if (isRefusal(term)) return term;
      await terms.add(term, now);
      await outbox.add({
        contract: termPlanned,
        aggregateId: term.id,
        data: { ...termFieldsOf(term), plannedEndOn: term.plannedEndOn },
        occurredAt: now,
      });
      await audit.add({ action: 'term:plan', unitId: place, input: command });
      return term;
    });
