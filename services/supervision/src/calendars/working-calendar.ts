import { addDays, type CalendarDay, weekdayOf } from '@mttq/kernel/calendar-day';
import type { Message } from '@mttq/kernel/refusal';

/** Why a day of a calendar is not what its weekday says. */
export type DayBasis = 'FIXED' | 'LUNAR' | 'COMPENSATION' | 'SWAP' | 'DECISION';

/** A day that is off though no weekend, or worked though a weekend (make-up day, ngày làm bù). */
export type CalendarEntry = {
  readonly day: CalendarDay;
  readonly kind: 'DAY_OFF' | 'WORKING_DAY';
  readonly basis: DayBasis;
  readonly nameVi: string;
  readonly nameEn: string;
};

/** The calendar of one year of one jurisdiction, as far as counting needs it. `path` `/` is the whole country. */
export type YearCalendar = {
  readonly id: string;
  readonly year: number;
  readonly version: number;
  readonly path: string;
  readonly entries: readonly CalendarEntry[];
};

/** Which days count as working days in one place. */
export type WorkingCalendar = {
  readonly entryOf: (day: CalendarDay) => CalendarEntry | undefined;
  /** The calendars that it is made of. */
  readonly years: readonly YearCalendar[];
  /** Years for which at least the national calendar is on record. */
  readonly knows: (year: number) => boolean;
};

const weekendNames: Readonly<Record<number, Message>> = {
  0: { vi: 'Chủ nhật', en: 'Sunday' },
  6: { vi: 'thứ Bảy', en: 'Saturday' },
};

export const yearOf = (day: CalendarDay): number => Number(day.slice(0, 4));

/** Lays calendars over each other, the national one first: a more local one has the last word about a day. */
export const layOver = (calendars: readonly YearCalendar[]): WorkingCalendar => {
  const years = [...calendars].sort((left, right) => left.path.length - right.path.length);
  const entries = new Map(years.flatMap((year) => year.entries.map((entry) => [entry.day, entry] as const)));
  const known = new Set(years.map(({ year }) => year));
  return { entryOf: (day) => entries.get(day), years, knows: (year) => known.has(year) };
};

/** Why a day is not worked, in words; undefined when it is. */
export const restOf = (calendar: WorkingCalendar, day: CalendarDay): Message | undefined => {
  const entry = calendar.entryOf(day);
  if (entry?.kind === 'WORKING_DAY') return undefined;
  if (entry !== undefined) return { vi: entry.nameVi, en: entry.nameEn };
  return weekendNames[weekdayOf(day)];
};

/** The first working day on or after (before, with `step` −1) a day. A year of days off in a row is a bug of the data. */
export const workingDayFrom = (calendar: WorkingCalendar, start: CalendarDay, step: 1 | -1): CalendarDay => {
  let day = start;
  for (let tried = 0; tried < 366 && restOf(calendar, day) !== undefined; tried += 1)
    day = addDays(day, step);
  return day;
};
