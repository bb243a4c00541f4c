import { describe, expect, test } from '@jest/globals';
import { proposeHolidays } from './holiday-proposal.ts';

const choice = { tetDaysBefore: 1, nationalDayNeighbour: 'BEFORE' } as const;

const tetOf = (year: number): string | undefined =>
  proposeHolidays(year, choice).filter(
    ({ basis, nameVi }) => basis === 'LUNAR' && nameVi === 'Tết Nguyên đán',
  )[1]?.day;

describe('proposed holidays', () => {
  // 1985, 2007 and 2030 are years in which Viet Nam and China begin the lunar year on different days.
  test.each([
    [1985, '1985-01-21'],
    [2007, '2007-02-17'],
    [2024, '2024-02-10'],
    [2025, '2025-01-29'],
    [2026, '2026-02-17'],
    [2027, '2027-02-06'],
    [2028, '2028-01-26'],
    [2029, '2029-02-13'],
    [2030, '2030-02-02'],
  ])('begin Tết %d on the day of Viet Nam', (year, expected) => {
    expect(tetOf(year)).toBe(expected);
  });

  test('are eleven days, and a working day off instead of every one on a weekend', () => {
    for (let year = 2024; year <= 2100; year += 1) {
      const entries = proposeHolidays(year, choice);
      const weekends = entries.filter(
        ({ day: on, basis }) =>
          basis !== 'COMPENSATION' && [0, 6].includes(new Date(`${on}T00:00:00Z`).getUTCDay()),
      );
      // Giỗ Tổ can fall on 30 April: then two holidays share a day.
      expect(new Set(entries.map(({ day: on }) => on)).size).toBeGreaterThanOrEqual(entries.length - 1);
      expect(entries.filter(({ basis }) => basis === 'COMPENSATION')).toHaveLength(weekends.length);
      expect(entries.length - weekends.length).toBe(11);
    }
  });
});
