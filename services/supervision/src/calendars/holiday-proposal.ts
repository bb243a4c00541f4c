import { getSolarDate } from '@dqcai/vn-lunar';
import { addDays, type CalendarDay, day, weekdayOf } from '@mttq/kernel/calendar-day';
import { type CalendarEntry, layOver, workingDayFrom } from './working-calendar.ts';

const lunarDay = (year: number, month: number, dayOfMonth: number): CalendarDay => {
  const solar = getSolarDate(dayOfMonth, month, year);
  return day(`${solar.year}-${String(solar.month).padStart(2, '0')}-${String(solar.day).padStart(2, '0')}`);
};

/** How the days off around Tết and the National Day are laid; the government decides it every year. */
export type HolidayChoice = {
  /** Days of Tết off before its first day, 1 or 2 of the five. */
  readonly tetDaysBefore: 1 | 2;
  /** Whether the day off beside 2 September stands before or after it. */
  readonly nationalDayNeighbour: 'BEFORE' | 'AFTER';
};

const off = (
  on: CalendarDay,
  basis: CalendarEntry['basis'],
  names: readonly [string, string],
): CalendarEntry => ({ day: on, kind: 'DAY_OFF', basis, nameVi: names[0], nameEn: names[1] });

const statutory = (year: number, { tetDaysBefore, nationalDayNeighbour }: HolidayChoice): CalendarEntry[] => {
  // By the meridian of Ha Noi (UTC+7): not always the day of China.
  const tet = lunarDay(year, 1, 1);
  const nationalDay = day(`${year}-09-02`);
  const tetNames = ['Tết Nguyên đán', 'Tết (lunar new year)'] as const;
  const nationalNames = ['Quốc khánh', 'National Day'] as const;
  const entries = [
    off(day(`${year}-01-01`), 'FIXED', ['Tết Dương lịch', 'New Year']),
    ...[0, 1, 2, 3, 4].map((at) => off(addDays(tet, at - tetDaysBefore), 'LUNAR', tetNames)),
    off(lunarDay(year, 3, 10), 'LUNAR', ['Giỗ Tổ Hùng Vương', 'Hung Kings’ Day']),
    off(day(`${year}-04-30`), 'FIXED', ['Ngày Chiến thắng 30/4', 'Reunification Day']),
    off(day(`${year}-05-01`), 'FIXED', ['Quốc tế Lao động 1/5', 'Labour Day']),
    off(nationalDay, 'FIXED', nationalNames),
    off(addDays(nationalDay, nationalDayNeighbour === 'BEFORE' ? -1 : 1), 'FIXED', nationalNames),
  ];
  return entries.sort((left, right) => left.day.localeCompare(right.day));
};

const isWeekend = (on: CalendarDay): boolean => [0, 6].includes(weekdayOf(on));

/**
 * The days off that the Labour Code 2019 (art. 112) gives in a year, with the working day off instead of one that falls on
 * a weekend (art. 111.3). A proposal: the government decides every year, and may swap working days with Saturdays.
 */
export const proposeHolidays = (year: number, choice: HolidayChoice): CalendarEntry[] => {
  const entries = statutory(year, choice);
  const taken = [...entries];
  for (const entry of entries.filter(({ day: on }) => isWeekend(on))) {
    const calendar = layOver([{ id: '', year, version: 0, path: '/', entries: taken }]);
    const instead = workingDayFrom(calendar, entry.day, 1);
    taken.push(
      off(instead, 'COMPENSATION', [`Nghỉ bù ${entry.nameVi}`, `day off instead of ${entry.nameEn}`]),
    );
  }
  return taken.sort((left, right) => left.day.localeCompare(right.day));
};
