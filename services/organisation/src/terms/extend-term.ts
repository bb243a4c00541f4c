import { termExtended } from '@mttq/contracts/organisation/term-extended';
import { type CalendarDay, dayInVietnam } from '@mttq/kernel/calendar-day';
import { isRefusal } from '@mttq/kernel/refusal';
import { committeeNotFound, placeOf } from '../committees/committee.ts';
import { documentNotFound } from '../documents/document.ts';
import { notAllowed } from '../rights/right.ts';
import type { Actor, Deps } from '../unit-of-work.ts';
import { extendTerm as decide, termFieldsOf, termNotFound } from './term.ts';

export type ExtendTerm = {
  readonly termId: string;
  readonly plannedEndOn: CalendarDay;
  readonly documentId: string;
};

export const extendTerm =
  ({ inTransaction }: Deps) =>
  (command: ExtendTerm, actor: Actor) =>
    inTransaction(actor, async ({ committees, terms, documents, rights, outbox, audit }, now) => {
      const running = await terms.lock(command.termId);
      if (running === null) return termNotFound();
      const committee = await committees.find(running.committeeId);
      if (committee === null) return committeeNotFound();
      const place = placeOf(committee);
      if (!(await rights.may(actor, 'term:extend', { on: dayInVietnam(now), placeId: place })))
        return notAllowed();
      if (!(await documents.exists(command.documentId))) return documentNotFound();
      const { plannedEndOn, documentId } = command;
      const term = decide(running, { plannedEndOn, documentId });
      if (isRefusal(term)) return term;
      await terms.change(term, now);
      await outbox.add({
        contract: termExtended,
        aggregateId: term.id,
        data: { ...termFieldsOf(term), plannedEndOn, documentId },
        occurredAt: now,
      });
      await audit.add({ action: 'term:extend', unitId: place, input: command });
      return term;
    });
