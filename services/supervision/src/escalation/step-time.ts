import { addDays, type CalendarDay, startOfDayInVietnam } from '@mttq/kernel/calendar-day';
import { restOf, type WorkingCalendar } from '../calendars/working-calendar.ts';
import type { LadderStep } from '../escalation-ladders/escalation-ladder.ts';

const hourMs = 3_600_000;

// A year of days off in a row is a bug of the data; the step is then taken after that year.
const restDaysMax = 366;

/** The instant at which silence begins: the due day has ended. */
export const silenceFrom = (dueOn: CalendarDay): Date => startOfDayInVietnam(addDays(dueOn, 1));

const lastWorkingDay = (calendar: WorkingCalendar, dueOn: CalendarDay, count: number): CalendarDay => {
  let day = dueOn;
  let rest = 0;
  for (let counted = 0; counted < count && rest < restDaysMax; ) {
    day = addDays(day, 1);
    if (restOf(calendar, day) === undefined) counted += 1;
    else rest += 1;
  }
  return day;
};

/** The instant at which a step is owed. Days count in full: the third working day has ended when its step is taken. */
export const stepInstant = (
  { after, unit }: Pick<LadderStep, 'after' | 'unit'>,
  dueOn: CalendarDay,
  calendar: WorkingCalendar,
): Date => {
  if (unit === 'HOUR') return new Date(silenceFrom(dueOn).getTime() + after * hourMs);
  return silenceFrom(
    unit === 'CALENDAR_DAY' ? addDays(dueOn, after) : lastWorkingDay(calendar, dueOn, after),
  );
};
