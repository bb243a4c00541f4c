import { type CalendarDay, weekdayOf } from '@mttq/kernel/calendar-day';
import { type Refusal, refuse } from '@mttq/kernel/refusal';
import { readText } from '../answers/text.ts';
import type { Confidence } from '../deadline-rules/deadline-rule.ts';
import { type CalendarEntry, type YearCalendar, yearOf } from './working-calendar.ts';

/** A published calendar of a year: never changed, followed by a newer version. */
export type HolidayCalendar = YearCalendar & {
  readonly unitId: string | null;
  readonly source: string;
  readonly confidence: Confidence;
  /** Its place in the order of all publications. */
  readonly revision: number;
  readonly recordedAt: Date;
};

export const holidayCalendarNotFound = (): Refusal<'HolidayCalendarNotFound'> =>
  refuse('HolidayCalendarNotFound', {
    vi: 'Không có lịch nghỉ này. Hãy kiểm tra mã.',
    en: 'No holiday calendar has this id. Check it.',
  });

const calendarNotValid = (vi: string, en: string): Refusal<'HolidayCalendarNotValid'> =>
  refuse('HolidayCalendarNotValid', { vi, en });

const entriesMax = 120;
const isWeekend = (on: CalendarDay): boolean => [0, 6].includes(weekdayOf(on));

/** Days as they may be published for a year: each once, in the year; only a weekend day can become a make-up working day. */
export const readEntries = (
  year: number,
  entries: readonly CalendarEntry[],
): readonly CalendarEntry[] | Refusal<'HolidayCalendarNotValid' | 'TextNotValid'> => {
  if (year < 1975 || year > 2200)
    return calendarNotValid('Năm phải từ 1975 đến 2200.', 'The year is from 1975 to 2200.');
  if (entries.length > entriesMax)
    return calendarNotValid(
      `Một năm có tối đa ${entriesMax} ngày đặc biệt.`,
      `A year has at most ${entriesMax} special days.`,
    );
  const seen = new Set<string>();
  const kept: CalendarEntry[] = [];
  for (const entry of entries) {
    const nameVi = readText(entry.nameVi, 200);
    const nameEn = readText(entry.nameEn, 200);
    if (typeof nameVi !== 'string') return nameVi;
    if (typeof nameEn !== 'string') return nameEn;
    if (yearOf(entry.day) !== year || seen.has(entry.day))
      return calendarNotValid(
        `Ngày ${entry.day} nằm ngoài năm ${year} hoặc bị ghi hai lần.`,
        `${entry.day} is outside of ${year} or stands there twice.`,
      );
    if (entry.kind === 'WORKING_DAY' && !isWeekend(entry.day))
      return calendarNotValid(
        `Ngày làm bù ${entry.day} phải là thứ Bảy hoặc Chủ nhật.`,
        `The make-up working day ${entry.day} has to be a Saturday or a Sunday.`,
      );
    seen.add(entry.day);
    kept.push({ ...entry, nameVi, nameEn });
  }
  return kept.sort((left, right) => left.day.localeCompare(right.day));
};
