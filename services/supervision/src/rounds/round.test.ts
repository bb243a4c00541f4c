import { describe, expect, test } from '@jest/globals';
import { day } from '@mttq/kernel/calendar-day';
import { isRefusal } from '@mttq/kernel/refusal';
import { readPeriod } from './period.ts';
import { checkProgramme } from './round.ts';

describe('the time of a round', () => {
  test.each([
    ['QUARTER', '2026-08-17', '2026-07-01', '2026-09-30'],
    ['MONTH', '2028-02-10', '2028-02-01', '2028-02-29'],
    ['YEAR', '2026-08-17', '2026-01-01', '2026-12-31'],
    ['QUARTER', '2026-12-31', '2026-10-01', '2026-12-31'],
  ] as const)('is the whole %s around %s', (...given) => {
    const [precision, on, start, end] = given;
    expect(readPeriod(precision, day(on), null)).toEqual({ precision, start, end });
  });

  test('in days ends no earlier than it begins, and at most a year later', () => {
    expect(isRefusal(readPeriod('DAY', day('2026-05-02'), day('2026-05-01')))).toBe(true);
    expect(isRefusal(readPeriod('DAY', day('2026-05-02'), day('2028-05-01')))).toBe(true);
  });
});

describe('a round', () => {
  const round = { unitId: 'unit', year: 2026, outsideReason: null };
  const programme = { unitId: 'unit', year: 2026, state: 'ISSUED' };

  test('stands in the issued programme of its unit and year', () => {
    expect(checkProgramme(round, programme)).toBeUndefined();
    for (const other of [{ unitId: 'other' }, { year: 2025 }, { state: 'CONSULTED' }, { state: 'CLOSED' }])
      expect(checkProgramme(round, { ...programme, ...other })).toMatchObject({
        refused: 'RoundOutsideProgramme',
      });
  });

  test('comes outside of a programme only with a reason, and never says both', () => {
    expect(checkProgramme(round, null)).toMatchObject({ refused: 'RoundOutsideProgramme' });
    expect(checkProgramme({ ...round, outsideReason: 'đột xuất' }, null)).toBeUndefined();
    expect(checkProgramme({ ...round, outsideReason: 'đột xuất' }, programme)).toBeDefined();
  });
});
