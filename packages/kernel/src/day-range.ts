import type { CalendarDay } from './calendar-day.ts';

/** Half-open range of days `[from, until)`. `null` on a side: no bound is known or none exists. */
export type DayRange = { readonly from: CalendarDay | null; readonly until: CalendarDay | null };

/** Whether the day lies in `[from, until)`. */
export const containsDay = (range: DayRange, day: CalendarDay): boolean =>
  (range.from === null || range.from <= day) && (range.until === null || day < range.until);

/** Whether two ranges share at least one day. */
export const rangesOverlap = (left: DayRange, right: DayRange): boolean =>
  (left.from === null || right.until === null || left.from < right.until) &&
  (right.from === null || left.until === null || right.from < left.until);

/** Whether the range holds no day at all. */
export const isEmptyRange = (range: DayRange): boolean =>
  range.from !== null && range.until !== null && range.until <= range.from;
