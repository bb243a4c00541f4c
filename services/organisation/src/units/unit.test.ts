import { describe, expect, test } from '@jest/globals';
import { type CalendarDay, day } from '@mttq/kernel/calendar-day';
import { endOf, isCodeOf, parentLevelsOn, presenceOn, startOf, type UnitVersion } from './unit.ts';

const version = (
  periods: Partial<Record<'validFrom' | 'validUntil' | 'attestedFrom' | 'attestedUntil', string>>,
) =>
  ({
    validFrom: null,
    validUntil: null,
    attestedUntil: null,
    ...periods,
  }) as UnitVersion & Record<string, CalendarDay | null>;

// Listed in April 2023 under one name and in March 2025 under another: nobody states the day between.
const oldName = version({
  validUntil: '2025-03-01',
  attestedFrom: '2023-04-30',
  attestedUntil: '2023-05-01',
});
const newName = version({ validFrom: '2025-03-01', attestedFrom: '2025-03-01' });

describe('what a version says of its days', () => {
  test('a start that no source states is known only as "by then"', () => {
    expect(startOf(oldName)).toEqual({ day: '2023-04-30', certainty: 'BY_THEN' });
  });

  test('a start behind an unknown end is no better known than that end', () => {
    expect(endOf(oldName)).toEqual({ day: '2025-03-01', certainty: 'BY_THEN' });
    expect(startOf(newName, oldName)).toEqual({ day: '2025-03-01', certainty: 'BY_THEN' });
    expect(startOf(newName)).toEqual({ day: '2025-03-01', certainty: 'EXACT' });
  });

  test('a stated end makes the start behind it exact', () => {
    const stated = version({
      attestedFrom: '2023-04-30',
      validUntil: '2025-03-01',
      attestedUntil: '2025-03-01',
    });
    expect(startOf(newName, stated).certainty).toBe('EXACT');
  });

  test('a day between two lists is presumed, a day of a list is certain', () => {
    expect(presenceOn(oldName, day('2023-04-30'))).toBe('CERTAIN');
    expect(presenceOn(oldName, day('2024-06-01'))).toBe('PRESUMED');
    expect(presenceOn(oldName, day('2019-11-18'))).toBe('PRESUMED');
  });
});

test('codes have 2, 3 and 5 digits with their zeros, and none is all zeros', () => {
  expect(['01', '99'].every((code) => isCodeOf('PROVINCE', code))).toBe(true);
  expect(['1', '00', '001', 'A1'].some((code) => isCodeOf('PROVINCE', code))).toBe(false);
  expect(isCodeOf('DISTRICT', '086')).toBe(true);
  expect(isCodeOf('COMMUNE', '00004')).toBe(true);
  expect(['4', '0004', '00000'].some((code) => isCodeOf('COMMUNE', code))).toBe(false);
});

test('a commune belongs to a district until 30 June 2025 and to a province from then on', () => {
  expect(parentLevelsOn('COMMUNE', day('2025-06-30'))).toEqual(['DISTRICT']);
  expect(parentLevelsOn('COMMUNE', day('2025-07-01'))).toEqual(['PROVINCE']);
});
