import { describe, expect, test } from '@jest/globals';
import { day } from '@mttq/kernel/calendar-day';
import { dueOn, periodAt, readPeriod } from './period.ts';

describe('a period', () => {
  test.each([
    ['MONTH', '2026-02-17', '2026-02-01', '2026-02-28'],
    ['QUARTER', '2026-12-31', '2026-10-01', '2026-12-31'],
    ['HALF_YEAR', '2026-07-01', '2026-07-01', '2026-12-31'],
    ['YEAR', '2024-02-29', '2024-01-01', '2024-12-31'],
  ] as const)('%s around %s goes from %s to %s', (...[kind, on, start, end]) => {
    expect(periodAt(kind, day(on))).toEqual({ kind, start, end });
  });

  test('is named by its first day alone', () => {
    expect(readPeriod('MONTH', day('2026-05-01'))).toMatchObject({ end: '2026-05-31' });
    expect(readPeriod('MONTH', day('2026-05-02'))).toMatchObject({ refused: 'ReportPeriodNotValid' });
    expect(readPeriod('QUARTER', day('2026-05-01'))).toMatchObject({ refused: 'ReportPeriodNotValid' });
  });
});

describe('a report is due', () => {
  test.each([
    ['MONTH', '2026-02-01', { monthsAfter: 0, day: 25 }, '2026-02-25'],
    ['MONTH', '2026-02-01', { monthsAfter: 0, day: 31 }, '2026-02-28'],
    ['QUARTER', '2026-10-01', { monthsAfter: 1, day: 5 }, '2027-01-05'],
    ['HALF_YEAR', '2026-01-01', { monthsAfter: 0, day: 10 }, '2026-06-10'],
    ['YEAR', '2026-01-01', { monthsAfter: 0, day: 10 }, '2026-12-10'],
  ] as const)('%s of %s by rule %j on %s', (...[kind, start, rule, expected]) => {
    expect(dueOn(periodAt(kind, day(start)), rule)).toBe(expected);
  });
});
