import { organisationPresenceRecorded } from '@mttq/contracts/organisation/organisation-presence-recorded';
import { type CalendarDay, dayInVietnam, startOfDayInVietnam } from '@mttq/kernel/calendar-day';
import { isRefusal } from '@mttq/kernel/refusal';
import { notAllowed } from '../rights/right.ts';
import type { Actor, Deps } from '../unit-of-work.ts';
import { recordPresence as decide, organisationNotFound, type PresenceLevel } from './organisation.ts';

export type RecordPresence = {
  readonly organisationId: string;
  readonly level: PresenceLevel;
  readonly validFrom: CalendarDay;
  readonly validUntil?: CalendarDay | null | undefined;
};

/** Says from when to when an organisation is a member at a level. The same start again changes the end. */
export const recordPresence =
  ({ inTransaction, newId }: Deps) =>
  (command: RecordPresence, actor: Actor) =>
    inTransaction(actor, async ({ organisations, rights, outbox, audit }, now) => {
      if (!(await rights.may(actor, 'organisation:register', { on: dayInVietnam(now) }))) return notAllowed();
      const { organisationId, level, validFrom } = command;
      const organisation = await organisations.lock(organisationId);
      if (organisation === null) return organisationNotFound();
      const validUntil = command.validUntil ?? null;
      const others = await organisations.presencesOf([organisationId]);
      const same = others.find((other) => other.level === level && other.validFrom === validFrom);
      const id = same?.id ?? newId();
      const presence = decide({ id, organisationId, level, validFrom, validUntil }, others);
      if (isRefusal(presence)) return presence;
      await (same === undefined
        ? organisations.addPresence(presence, now)
        : organisations.changePresence(presence, now));
      await outbox.add({
        contract: organisationPresenceRecorded,
        aggregateId: organisationId,
        data: { organisationId, level, validFrom, validUntil },
        occurredAt: startOfDayInVietnam(validFrom),
      });
      await audit.add({ action: 'organisation:register', unitId: null, input: command });
      return organisation;
    });
