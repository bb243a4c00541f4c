import { calendarPublished } from '@mttq/contracts/supervision/calendar-published';
import { notAllowed, unitNotKnown } from '@mttq/kernel/command-refusals';
import { isRefusal } from '@mttq/kernel/refusal';
import { readText } from '../answers/text.ts';
import type { Confidence } from '../deadline-rules/deadline-rule.ts';
import type { Actor, Deps } from '../unit-of-work.ts';
import { type HolidayCalendar, holidayCalendarNotFound, readEntries } from './holiday-calendar.ts';
import type { CalendarEntry } from './working-calendar.ts';

export type PublishHolidayCalendar = {
  readonly idempotencyKey: string;
  readonly unitId: string;
  readonly year: number;
  readonly source: string;
  readonly confidence: Confidence;
  readonly entries: readonly CalendarEntry[];
};

/** Publishes the next version of a year's calendar; running deadlines follow it (`move-deadlines.ts`). */
export const publishHolidayCalendar =
  ({ inTransaction, newId }: Deps) =>
  (command: PublishHolidayCalendar, actor: Actor) =>
    inTransaction(actor, async ({ scope, answers, calendars, outbox, audit }, now) => {
      const { unitId, year, confidence } = command;
      const unitPath = await scope.pathOf(unitId);
      if (unitPath === undefined) return unitNotKnown();
      if (!(await scope.enter(actor, 'calendar:publish', unitId))) return notAllowed();
      const claim = {
        actorId: actor.id,
        command: 'publishHolidayCalendar',
        input: command,
        id: newId(),
        now,
      };
      const answer = await answers.claim(claim);
      if (isRefusal(answer)) return answer;
      if (answer.isRepeat) return (await calendars.byId(answer.id)) ?? holidayCalendarNotFound();
      const source = readText(command.source, 500);
      if (typeof source !== 'string') return source;
      const entries = readEntries(year, command.entries);
      if (isRefusal(entries)) return entries;
      const path = unitPath === `/${unitId}/` ? '/' : unitPath;
      const added: Omit<HolidayCalendar, 'version' | 'revision'> = {
        id: answer.id,
        unitId,
        path,
        year,
        source,
        confidence,
        entries: entries as readonly CalendarEntry[],
        recordedAt: now,
      };
      const calendar = await calendars.add(added, actor.id);
      await outbox.add({
        contract: calendarPublished,
        aggregateId: calendar.id,
        data: { calendarId: calendar.id, unitId, isNational: path === '/', year, version: calendar.version },
        occurredAt: now,
      });
      await audit.add({ action: 'calendar:publish', unitId, reason: source, input: command });
      return calendar;
    });
