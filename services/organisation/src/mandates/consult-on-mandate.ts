import { type CalendarDay, dayInVietnam } from '@mttq/kernel/calendar-day';
import { isRefusal } from '@mttq/kernel/refusal';
import { committeeNotFound, placeOf } from '../committees/committee.ts';
import { notAllowed } from '../rights/right.ts';
import type { Actor, Deps } from '../unit-of-work.ts';
import { announceMandates } from './announce-mandates.ts';
import { consult, mandateNotFound } from './mandate.ts';

export type ConsultOnMandate = { readonly mandateId: string; readonly consultedOn: CalendarDay };

/** Records that the consultation (hiệp thương) agreed on the person. */
export const consultOnMandate =
  ({ inTransaction }: Deps) =>
  (command: ConsultOnMandate, actor: Actor) =>
    inTransaction(actor, async ({ committees, mandates, rights, outbox, audit }, now) => {
      const proposed = await mandates.lock(command.mandateId);
      if (proposed === null) return mandateNotFound();
      const committee = await committees.find(proposed.committeeId);
      if (committee === null) return committeeNotFound();
      const place = placeOf(committee);
      if (!(await rights.may(actor, 'mandate:consult', { on: dayInVietnam(now), placeId: place })))
        return notAllowed();
      const mandate = consult(proposed, command.consultedOn);
      if (isRefusal(mandate)) return mandate;
      await mandates.changeAll([mandate], now);
      await announceMandates(outbox, [mandate], now);
      await audit.add({ action: 'mandate:consult', unitId: place, input: command });
      return mandate;
    });
