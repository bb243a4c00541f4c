import { addDays, type CalendarDay, day } from '@mttq/kernel/calendar-day';
import { type Refusal, refuse } from '@mttq/kernel/refusal';

export type CalendarKind = 'MONTH' | 'QUARTER' | 'HALF_YEAR' | 'YEAR';

/** OCCASION: not periodic, asked for on a day (chuyên đề, đột xuất). */
export type PeriodKind = CalendarKind | 'OCCASION';

/** From its first to its last day, both included. */
export type Period = { readonly kind: CalendarKind; readonly start: CalendarDay; readonly end: CalendarDay };

/** The day of a month by which a report is due: `day` of the month that comes `monthsAfter` the last one of the period. */
export type DueRule = { readonly monthsAfter: number; readonly day: number };

const monthsOf: Readonly<Record<CalendarKind, number>> = { MONTH: 1, QUARTER: 3, HALF_YEAR: 6, YEAR: 12 };

const firstOfMonth = (monthsSinceZero: number): CalendarDay => {
  const year = Math.floor(monthsSinceZero / 12);
  const month = (monthsSinceZero % 12) + 1;
  return day(`${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-01`);
};

const monthsSinceZero = (on: CalendarDay): number => Number(on.slice(0, 4)) * 12 + Number(on.slice(5, 7)) - 1;

/** The period of a kind that a day lies in. */
export const periodAt = (kind: CalendarKind, on: CalendarDay): Period => {
  const months = monthsSinceZero(on);
  const first = months - (months % monthsOf[kind]);
  return { kind, start: firstOfMonth(first), end: addDays(firstOfMonth(first + monthsOf[kind]), -1) };
};

/** The period that begins on a day; a refusal where none does. */
export const readPeriod = (
  kind: PeriodKind,
  start: CalendarDay,
): Period | Refusal<'ReportPeriodNotValid'> => {
  if (kind === 'OCCASION')
    return refuse('ReportPeriodNotValid', {
      vi: 'Biểu mẫu này không theo kỳ. Hãy yêu cầu báo cáo cho từng vụ việc (askForReports).',
      en: 'This form has no periods. Ask for its reports on an occasion (askForReports).',
    });
  const period = periodAt(kind, start);
  return period.start === start
    ? period
    : refuse('ReportPeriodNotValid', {
        vi: `Kỳ báo cáo này bắt đầu từ ngày ${period.start}. Hãy ghi đúng ngày đầu kỳ.`,
        en: `The period of this day begins on ${period.start}. Give the first day of the period.`,
      });
};

/** Day by which a report of the period is due; the last day of the month where the month has no such day. */
export const dueOn = (
  period: Pick<Period, 'end'>,
  { monthsAfter, day: dayOfMonth }: DueRule,
): CalendarDay => {
  const first = monthsSinceZero(period.end) + monthsAfter;
  const wanted = addDays(firstOfMonth(first), dayOfMonth - 1);
  const last = addDays(firstOfMonth(first + 1), -1);
  if (wanted < last) return wanted;
  return last;
};
