import { type CalendarDay, dayInVietnam } from '@mttq/kernel/calendar-day';
import { isRefusal } from '@mttq/kernel/refusal';
import { committeeNotFound, placeOf } from '../committees/committee.ts';
import { documentNotFound } from '../documents/document.ts';
import { notAllowed } from '../rights/right.ts';
import type { Actor, Deps } from '../unit-of-work.ts';
import { closeTerm } from './close-term.ts';
import { type TermEnding, termNotFound } from './term.ts';

export type EndTerm = {
  readonly termId: string;
  readonly endedOn: CalendarDay;
  readonly ending: TermEnding;
  readonly documentId?: string | null | undefined;
};

export const endTerm =
  ({ inTransaction }: Deps) =>
  (command: EndTerm, actor: Actor) =>
    inTransaction(actor, async (stores, now) => {
      const { committees, terms, documents, rights, audit } = stores;
      const known = await terms.find(command.termId);
      if (known === null) return termNotFound();
      const committee = await committees.lock(known.committeeId);
      const term = await terms.lock(command.termId);
      if (committee === null || term === null) return committeeNotFound();
      const place = placeOf(committee);
      if (!(await rights.may(actor, 'term:end', { on: dayInVietnam(now), placeId: place })))
        return notAllowed();
      const documentId = command.documentId ?? null;
      if (documentId !== null && !(await documents.exists(documentId))) return documentNotFound();
      const end = { on: command.endedOn, ending: command.ending, documentId };
      const closed = await closeTerm(stores, { term, end, now });
      if (isRefusal(closed)) return closed;
      await audit.add({ action: 'term:end', unitId: place, input: command });
      return closed;
    });
