import { describe, expect, test } from '@jest/globals';
import { day } from '@mttq/kernel/calendar-day';
import { monthsLater, readWatch, stateAfter, type WatchFinding } from './livelihood-watch.ts';

describe('what was given for a living', () => {
  test.each([
    ['2024-01-15', 24, '2026-01-15'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2023-12-31', 2, '2024-02-29'],
    ['2024-12-01', 1, '2025-01-01'],
  ])('from %s for %i months is kept until %s', (from, months, until) =>
    expect(monthsLater(day(from), months)).toBe(until),
  );

  const given = { item: ' bò giống ', quantity: 1, givenOn: day('2024-01-01'), keepMonths: 24 };
  test('is named, counted and kept for a time', () => {
    expect(readWatch(given, day('2024-01-01'))).toMatchObject({ item: 'bò giống' });
    for (const change of [
      { item: '' },
      { quantity: 0 },
      { keepMonths: 0 },
      { keepMonths: 61 },
      { givenOn: day('2024-01-02') },
    ])
      expect(readWatch({ ...given, ...change }, day('2024-01-01'))).toMatchObject({
        refused: 'WatchNotValid',
      });
  });

  const watch = { state: 'WATCHED', givenOn: day('2024-01-01'), keepUntil: day('2026-01-01') } as const;
  const after = (finding: WatchFinding, checkedOn: string, state: 'WATCHED' | 'KEPT' = 'WATCHED') =>
    stateAfter(
      { ...watch, state },
      { finding, checkedOn: day(checkedOn), lastOn: day('2024-06-01'), today: day('2026-06-01') },
    );

  test('is misused when it was sold, given away or pawned, and lost when it died', () => {
    expect(after('PRESENT', '2025-12-31')).toBe('WATCHED');
    expect(after('PRESENT', '2026-01-01')).toBe('KEPT');
    expect(after('DIED', '2025-01-01')).toBe('LOST');
    for (const finding of ['SOLD', 'GIVEN_AWAY', 'PAWNED'] as const)
      expect(after(finding, '2025-01-01')).toBe('MISUSED');
  });

  test('is looked after in order of days, until the watch has ended', () => {
    expect(after('PRESENT', '2024-05-31')).toMatchObject({ refused: 'WatchNotValid' });
    expect(after('PRESENT', '2026-06-02')).toMatchObject({ refused: 'WatchNotValid' });
    expect(after('SOLD', '2026-02-01', 'KEPT')).toMatchObject({ refused: 'WatchNotValid' });
  });
});
