import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays, type CalendarDay, day } from './calendar-day.ts';
import { containsDay, type DayRange, isEmptyRange, rangesOverlap } from './day-range.ts';

const firstDay = day('2025-06-01');
const days = Array.from({ length: 40 }, (_, count) => addDays(firstDay, count));
// Bounds stay inside the days that are tried, so that two overlapping ranges share one of these days.
const bounds = fc.option(fc.constantFrom(...days.slice(1, -1)), { nil: null });
const ranges: fc.Arbitrary<DayRange> = fc
  .record({ from: bounds, until: bounds })
  .filter((range) => !isEmptyRange(range));

const anyDayIn = (...wanted: readonly DayRange[]): boolean =>
  days.some((each) => wanted.every((range) => containsDay(range, each)));

describe('a range of days', () => {
  test('holds its first day and not its last bound', () => {
    const range = { from: day('2025-07-01'), until: day('2025-07-03') };
    const held = ['2025-06-30', '2025-07-01', '2025-07-02', '2025-07-03'].filter((each) =>
      containsDay(range, day(each)),
    );
    expect(held).toEqual(['2025-07-01', '2025-07-02']);
  });

  test('without a bound on a side it reaches as far as days go', () => {
    expect(containsDay({ from: null, until: null }, '0001-01-01' as CalendarDay)).toBe(true);
    expect(containsDay({ from: null, until: firstDay }, firstDay)).toBe(false);
  });

  test('is empty when it ends where it begins', () => {
    expect(isEmptyRange({ from: firstDay, until: firstDay })).toBe(true);
    expect(isEmptyRange({ from: firstDay, until: null })).toBe(false);
  });

  test('two ranges overlap exactly when a day lies in both', () => {
    fc.assert(
      fc.property(ranges, ranges, (left, right) => {
        expect(rangesOverlap(left, right)).toBe(anyDayIn(left, right));
        expect(rangesOverlap(right, left)).toBe(rangesOverlap(left, right));
      }),
    );
  });
});
