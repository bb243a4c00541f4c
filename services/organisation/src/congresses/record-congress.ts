import { termCongressHeld } from '@mttq/contracts/organisation/term-congress-held';
import { type CalendarDay, dayInVietnam, startOfDayInVietnam } from '@mttq/kernel/calendar-day';
import { isRefusal } from '@mttq/kernel/refusal';
import { committeeNotFound, placeOf } from '../committees/committee.ts';
import { notAllowed } from '../rights/right.ts';
import type { Actor, Deps } from '../unit-of-work.ts';
import { type CompositionShare, congressNotFound, holdCongress } from './congress.ts';

export type RecordCongress = {
  readonly congressId: string;
  readonly openedOn: CalendarDay;
  readonly closedOn: CalendarDay;
  readonly delegatesCalled: number;
  readonly delegatesPresent: number;
  readonly targetCount?: number | null | undefined;
  readonly programmeCount?: number | null | undefined;
  readonly shares?: readonly CompositionShare[] | null | undefined;
};

export const recordCongress =
  ({ inTransaction }: Deps) =>
  (command: RecordCongress, actor: Actor) =>
    inTransaction(actor, async ({ committees, terms, rights, outbox, audit }, now) => {
      const planned = await terms.lockCongress(command.congressId);
      if (planned === null) return congressNotFound();
      const committee = await committees.find(planned.committeeId);
      if (committee === null) return committeeNotFound();
      const place = placeOf(committee);
      const today = dayInVietnam(now);
      if (!(await rights.may(actor, 'congress:record', { on: today, placeId: place }))) return notAllowed();
      const { congressId, ...result } = command;
      const optional = {
        targetCount: command.targetCount ?? null,
        programmeCount: command.programmeCount ?? null,
        shares: command.shares ?? [],
      };
      const congress = holdCongress(planned, { ...result, ...optional }, today);
      if (isRefusal(congress)) return congress;
      await terms.changeCongress(congress, now);
      const { termId, committeeId, ordinal } = congress;
      const { openedOn, closedOn, delegatesCalled, delegatesPresent } = command;
      const { targetCount, programmeCount } = optional;
      const counts = { delegatesCalled, delegatesPresent, targetCount, programmeCount };
      await outbox.add({
        contract: termCongressHeld,
        aggregateId: termId,
        data: { congressId, termId, committeeId, ordinal, openedOn, closedOn, ...counts },
        occurredAt: startOfDayInVietnam(openedOn),
      });
      await audit.add({ action: 'congress:record', unitId: place, input: command });
      return congress;
    });
