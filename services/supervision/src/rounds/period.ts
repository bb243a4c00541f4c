import { addDays, type CalendarDay, day } from '@mttq/kernel/calendar-day';
import { type Refusal, refuse } from '@mttq/kernel/refusal';

/** How exactly a time is known: papers often say no more than a quarter ("Quý III/2026"). */
export type Precision = 'DAY' | 'MONTH' | 'QUARTER' | 'YEAR';

/** A stretch of days, both ends included, known as exactly as `precision` says. */
export type Period = {
  readonly precision: Precision;
  readonly start: CalendarDay;
  readonly end: CalendarDay;
};

const monthsOf = { MONTH: 1, QUARTER: 3, YEAR: 12 } as const;

/** The period around a day: its month, quarter or year; with DAY from that day to `until` (the same day unless given). */
export const readPeriod = (
  precision: Precision,
  on: CalendarDay,
  until: CalendarDay | null,
): Period | Refusal<'PeriodNotValid'> => {
  if (precision === 'DAY') {
    const end = until ?? on;
    return end < on || end > addDays(on, 366)
      ? refuse('PeriodNotValid', {
          vi: 'Ngày kết thúc phải từ ngày bắt đầu và không quá một năm sau đó.',
          en: 'The last day is not before the first one and at most a year later.',
        })
      : { precision, start: on, end };
  }
  const months = monthsOf[precision];
  const [year = 0, month = 1] = on.split('-').map(Number);
  const first = Math.floor((month - 1) / months) * months;
  const monthDay = (count: number): CalendarDay => {
    const all = year * 12 + count;
    return day(`${Math.floor(all / 12)}-${String((all % 12) + 1).padStart(2, '0')}-01`);
  };
  return { precision, start: monthDay(first), end: addDays(monthDay(first + months), -1) };
};
