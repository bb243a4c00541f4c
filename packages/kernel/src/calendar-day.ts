declare const calendarDayBrand: unique symbol;

/** A day in Asia/Ho_Chi_Minh, written `YYYY-MM-DD`. Days of this form sort as text. */
export type CalendarDay = string & { readonly [calendarDayBrand]: true };

const millisecondsPerDay = 86_400_000;
// Viet Nam keeps UTC+07:00 all year and has done so since 1975-06-13.
const vietnamOffsetMs = 7 * 3_600_000;

/** Reads `YYYY-MM-DD`; answers `undefined` for another form and for days that do not exist (2026-02-30). */
export const parseDay = (text: string): CalendarDay | undefined => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  const instant = new Date(`${text}T00:00:00Z`);
  const exists = !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(text);
  return exists ? (text as CalendarDay) : undefined;
};

/** For days written in code: throws a `RangeError` where `parseDay` answers `undefined`. */
export const day = (text: string): CalendarDay => {
  const parsed = parseDay(text);
  if (parsed === undefined) throw new RangeError(`not a calendar day: ${text}`);
  return parsed;
};

/** The day `count` days later (earlier when negative). */
export const addDays = (start: CalendarDay, count: number): CalendarDay =>
  new Date(Date.parse(`${start}T00:00:00Z`) + count * millisecondsPerDay)
    .toISOString()
    .slice(0, 10) as CalendarDay;

/** The day that a clock on a wall in Ha Noi shows at this instant. */
export const dayInVietnam = (instant: Date): CalendarDay =>
  new Date(instant.getTime() + vietnamOffsetMs).toISOString().slice(0, 10) as CalendarDay;

/** The instant (UTC) at which this day begins in Viet Nam: 17:00 UTC of the day before. */
export const startOfDayInVietnam = (start: CalendarDay): Date =>
  new Date(Date.parse(`${start}T00:00:00Z`) - vietnamOffsetMs);

/** Day of the week: 0 = Sunday … 6 = Saturday. */
export const weekdayOf = (day: CalendarDay): number => new Date(`${day}T00:00:00Z`).getUTCDay();
