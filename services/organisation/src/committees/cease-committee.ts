import { committeeCeased } from '@mttq/contracts/organisation/committee-ceased';
import { type CalendarDay, dayInVietnam, startOfDayInVietnam } from '@mttq/kernel/calendar-day';
import { isRefusal } from '@mttq/kernel/refusal';
import { documentNotFound } from '../documents/document.ts';
import { notAllowed } from '../rights/right.ts';
import { closeTerm } from '../terms/close-term.ts';
import type { Actor, Deps } from '../unit-of-work.ts';
import { cease, committeeNotFound, eventFieldsOf, placeOf } from './committee.ts';

export type CeaseCommittee = {
  readonly committeeId: string;
  readonly ceasedOn: CalendarDay;
  readonly documentId: string;
};

/** Ends a committee by decision; its running term is cut short and its mandates end with it. */
export const ceaseCommittee =
  ({ inTransaction }: Deps) =>
  (command: CeaseCommittee, actor: Actor) =>
    inTransaction(actor, async (stores, now) => {
      const { committees, documents, terms, rights, outbox, audit } = stores;
      const committee = await committees.lock(command.committeeId);
      if (committee === null) return committeeNotFound();
      const place = placeOf(committee);
      if (!(await rights.may(actor, 'committee:cease', { on: dayInVietnam(now), placeId: place })))
        return notAllowed();
      if (!(await documents.exists(command.documentId))) return documentNotFound();
      const { ceasedOn, documentId } = command;
      const ceased = cease(committee, { on: ceasedOn, documentId });
      if (isRefusal(ceased)) return ceased;
      const running = await terms.lockRunningOf(committee.id);
      if (running !== null) {
        const end = { on: ceasedOn, ending: 'CUT_SHORT', documentId } as const;
        const closed = await closeTerm(stores, { term: running, end, now });
        if (isRefusal(closed)) return closed;
      }
      await committees.change(ceased, now);
      await outbox.add({
        contract: committeeCeased,
        aggregateId: ceased.id,
        data: { ...eventFieldsOf(ceased), ceasedOn, documentId },
        occurredAt: startOfDayInVietnam(ceasedOn),
      });
      await audit.add({ action: 'committee:cease', unitId: place, input: command });
      return ceased;
    });
