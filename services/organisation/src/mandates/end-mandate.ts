import { type CalendarDay, dayInVietnam } from '@mttq/kernel/calendar-day';
import { isRefusal } from '@mttq/kernel/refusal';
import { committeeNotFound, placeOf } from '../committees/committee.ts';
import { documentNotFound } from '../documents/document.ts';
import { announceRights } from '../rights/announce-rights.ts';
import { notAllowed } from '../rights/right.ts';
import type { Actor, Deps } from '../unit-of-work.ts';
import { announceMandates } from './announce-mandates.ts';
import { endMandate as decide, type MandateEndReason, mandateNotFound } from './mandate.ts';

export type EndMandate = {
  readonly mandateId: string;
  readonly endedOn: CalendarDay;
  readonly reason: MandateEndReason;
  readonly documentId?: string | null | undefined;
};

export const endMandate =
  ({ inTransaction }: Deps) =>
  (command: EndMandate, actor: Actor) =>
    inTransaction(actor, async (stores, now) => {
      const { committees, mandates, documents, rights, outbox, audit } = stores;
      const held = await mandates.lock(command.mandateId);
      if (held === null) return mandateNotFound();
      const committee = await committees.find(held.committeeId);
      if (committee === null) return committeeNotFound();
      const place = placeOf(committee);
      if (!(await rights.may(actor, 'mandate:end', { on: dayInVietnam(now), placeId: place })))
        return notAllowed();
      const documentId = command.documentId ?? null;
      if (documentId !== null && !(await documents.exists(documentId))) return documentNotFound();
      const mandate = decide(held, { on: command.endedOn, reason: command.reason, documentId });
      if (isRefusal(mandate)) return mandate;
      await mandates.changeAll([mandate], now);
      await announceMandates(outbox, [mandate], now);
      const tooMany = await announceRights(stores, [mandate.personId], now);
      if (tooMany !== undefined) return tooMany;
      await audit.add({ action: 'mandate:end', unitId: place, input: command });
      return mandate;
    });
