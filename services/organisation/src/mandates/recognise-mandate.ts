import { type CalendarDay, dayInVietnam } from '@mttq/kernel/calendar-day';
import { isRefusal } from '@mttq/kernel/refusal';
import { committeeNotFound, committeeStateForbids, isWorking, placeOf } from '../committees/committee.ts';
import { documentNotFound } from '../documents/document.ts';
import { announceRights } from '../rights/announce-rights.ts';
import { notAllowed } from '../rights/right.ts';
import { isRunning, termNotFound } from '../terms/term.ts';
import type { Actor, Deps } from '../unit-of-work.ts';
import { announceMandates } from './announce-mandates.ts';
import { mandateNotFound, recognise } from './mandate.ts';

export type RecogniseMandate = {
  readonly mandateId: string;
  readonly validFrom: CalendarDay;
  readonly documentId: string;
};

/** The decision that recognises a person in a post; the rights of the post follow from it. */
export const recogniseMandate =
  ({ inTransaction }: Deps) =>
  (command: RecogniseMandate, actor: Actor) =>
    inTransaction(actor, async (stores, now) => {
      const { committees, terms, mandates, documents, rights, outbox, audit } = stores;
      const known = await mandates.find(command.mandateId);
      if (known === null) return mandateNotFound();
      // The committee's row is the lock of all its posts: two recognitions wait for each other.
      const committee = await committees.lock(known.committeeId);
      if (committee === null) return committeeNotFound();
      const place = placeOf(committee);
      if (!(await rights.may(actor, 'mandate:recognise', { on: dayInVietnam(now), placeId: place })))
        return notAllowed();
      if (!isWorking(committee)) return committeeStateForbids(committee.state);
      if (!(await documents.exists(command.documentId))) return documentNotFound();
      const [consulted, term] = [await mandates.lock(known.id), await terms.find(known.termId)];
      if (consulted === null || term === null) return termNotFound();
      const frame = { isRunning: isRunning(term), startedOn: term.startedOn, endedOn: term.endedOn };
      const { validFrom, documentId } = command;
      const others = await mandates.heldIn(committee.id);
      const mandate = recognise(consulted, { validFrom, documentId }, { term: frame, others });
      if (isRefusal(mandate)) return mandate;
      await mandates.changeAll([mandate], now);
      await announceMandates(outbox, [mandate], now);
      const tooMany = await announceRights(stores, [mandate.personId], now);
      if (tooMany !== undefined) return tooMany;
      await audit.add({ action: 'mandate:recognise', unitId: place, input: command });
      return mandate;
    });
