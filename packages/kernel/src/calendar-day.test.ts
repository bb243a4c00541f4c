import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays, day, dayInVietnam, parseDay, startOfDayInVietnam } from './calendar-day.ts';

const instants = fc.date({
  min: new Date('1976-01-01T00:00:00Z'),
  max: new Date('2100-01-01T00:00:00Z'),
  noInvalidDate: true,
});

describe('a day of the calendar', () => {
  test.each([
    '2026-02-30',
    '2025-02-29',
    '2026-13-01',
    '2026-00-10',
    '01/07/2025',
    '2025-7-1',
    '',
    '2025-07-01T00:00:00Z',
  ])('%p is none', (text) => {
    expect(parseDay(text)).toBeUndefined();
    expect(() => day(text)).toThrow(RangeError);
  });

  test('29 February exists in leap years', () => {
    expect(parseDay('2024-02-29')).toBe('2024-02-29');
    expect(addDays(day('2024-02-28'), 1)).toBe('2024-02-29');
    expect(addDays(day('2025-02-28'), 1)).toBe('2025-03-01');
  });

  test('1 July 2025 begins at 17:00 UTC of 30 June', () => {
    expect(startOfDayInVietnam(day('2025-07-01')).toISOString()).toBe('2025-06-30T17:00:00.000Z');
    expect(dayInVietnam(new Date('2025-06-30T16:59:59.999Z'))).toBe('2025-06-30');
    expect(dayInVietnam(new Date('2025-06-30T17:00:00.000Z'))).toBe('2025-07-01');
  });

  test('every instant lies in the day that the clock shows, and days sort as text', () => {
    fc.assert(
      fc.property(instants, fc.integer({ min: 1, max: 20_000 }), (instant, count) => {
        const shown = dayInVietnam(instant);
        expect(startOfDayInVietnam(shown).getTime()).toBeLessThanOrEqual(instant.getTime());
        expect(instant.getTime()).toBeLessThan(startOfDayInVietnam(addDays(shown, 1)).getTime());
        expect(shown < addDays(shown, count)).toBe(true);
        expect(addDays(addDays(shown, count), -count)).toBe(shown);
      }),
    );
  });
});
