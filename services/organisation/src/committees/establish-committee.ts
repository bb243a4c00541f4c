import { committeeEstablished } from '@mttq/contracts/organisation/committee-established';
import { type CalendarDay, dayInVietnam, startOfDayInVietnam } from '@mttq/kernel/calendar-day';
import { isRefusal } from '@mttq/kernel/refusal';
import { awaitDecisions } from '../decisions/await-decisions.ts';
import { documentNotFound } from '../documents/document.ts';
import { notAllowed } from '../rights/right.ts';
import type { Actor, Deps } from '../unit-of-work.ts';
import { type Committee, committeeNotFound, establish, eventFieldsOf, placeOf } from './committee.ts';

export type EstablishCommittee = {
  readonly committeeId: string;
  readonly establishedOn: CalendarDay;
  readonly documentId: string;
};

const announcementOf = (committee: Committee, { establishedOn, documentId }: EstablishCommittee) => ({
  contract: committeeEstablished,
  aggregateId: committee.id,
  data: {
    ...eventFieldsOf(committee),
    establishedOn,
    documentId,
    organisationId: committee.organisationId,
    parentCommitteeId: committee.parentCommitteeId,
    predecessorIds: [...committee.predecessorIds],
  },
  occurredAt: startOfDayInVietnam(establishedOn),
});

export const establishCommittee =
  ({ inTransaction }: Deps) =>
  (command: EstablishCommittee, actor: Actor) =>
    inTransaction(actor, async ({ committees, places, documents, rights, outbox, audit }, now) => {
      const committee = await committees.lock(command.committeeId);
      if (committee === null) return committeeNotFound();
      const place = placeOf(committee);
      if (!(await rights.may(actor, 'committee:establish', { on: dayInVietnam(now), placeId: place })))
        return notAllowed();
      if (!(await documents.exists(command.documentId))) return documentNotFound();
      const isValid = (await places.levelOn(place, command.establishedOn)) !== undefined;
      const decision = { on: command.establishedOn, documentId: command.documentId };
      const established = establish(committee, decision, isValid);
      if (isRefusal(established)) return established;
      await committees.change(established, now);
      await outbox.add(announcementOf(established, command));
      await audit.add({ action: 'committee:establish', unitId: place, input: command });
      // History that is entered late: the unit is gone by now, so the committee waits for a decision at once.
      const endedOn = await places.endedBy(place, dayInVietnam(now));
      if (endedOn !== undefined) await awaitDecisions({ committees, outbox }, place, { endedOn, now });
      return (await committees.find(established.id)) ?? established;
    });
