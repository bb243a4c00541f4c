import { describe, expect, test } from '@jest/globals';
import { day } from '@mttq/kernel/calendar-day';
import fc from 'fast-check';
import { nationalStandards } from './national-standards.ts';
import { checkDays, nearest, type PovertyStandard, readStandard } from './poverty-standard.ts';
import { rateOf, readStatistic, summarise } from './poverty-statistic.ts';

const standards = nationalStandards.map(
  (given): PovertyStandard => ({
    ...given,
    id: given.version,
    path: '/',
    correctsId: null,
    reason: null,
    recordedAt: new Date(0),
  }),
);
const [first, second] = standards as [PovertyStandard, PovertyStandard];

describe('poverty standards', () => {
  test('of the country are whole and never share a day', () => {
    for (const given of nationalStandards) {
      expect(readStandard(given)).toEqual(given);
      const others = standards.filter(({ version }) => version !== given.version);
      expect(checkDays(given, others)).toBeUndefined();
    }
  });

  test('that share one day are refused', () => {
    const [given] = nationalStandards;
    const later = { ...(given as (typeof nationalStandards)[0]), validUntil: day('2022-01-02') };
    expect(checkDays(later, [second])).toMatchObject({ refused: 'StandardNotValid' });
    expect(checkDays({ ...later, validUntil: day('2022-01-01') }, [second])).toBeUndefined();
  });

  test('of a province come before those of the country', () => {
    const own = { ...first, version: 'OWN', unitId: 'p', path: '/vn/p/' };
    expect(nearest([first, own], '/vn/p/c/')).toBe(own);
    expect(nearest([first, own], '/vn/q/c/')).toBe(first);
    expect(nearest([own], '/vn/q/c/')).toBeUndefined();
  });
});

describe('a poverty rate', () => {
  test.each([
    [117, 3849, '3.04'],
    [290, 3882, '7.47'],
    [1, 200, '0.50'],
    [1, 20_000, '0.01'],
    [0, 5, '0.00'],
    [5, 5, '100.00'],
    [1, 3, '33.33'],
  ])('of %i among %i is %s', (part, whole, rate) => expect(rateOf(part, whole)).toBe(rate));

  test.each([
    [1, 0],
    [null, 5],
    [1, null],
  ])('of %p among %p is unknown', (part, whole) => expect(rateOf(part, whole)).toBeNull());

  test('over units is the sum over the sum, of those that state both', () => {
    const counts = [
      { households: 1000, poor: 100, nearPoor: null },
      { households: 100, poor: 50, nearPoor: 5 },
      { households: null, poor: 7, nearPoor: null },
    ];
    expect(summarise(counts, 5)).toEqual({
      households: 1100,
      poor: 157,
      nearPoor: 5,
      poorRate: '13.64',
      nearPoorRate: '5.00',
      unitsCounted: 3,
      unitsMissing: 2,
    });
    expect(summarise([], 2)).toMatchObject({ households: null, poor: null, poorRate: null, unitsMissing: 2 });
  });

  test('over units lies between the lowest and the highest rate', () => {
    const count = fc
      .tuple(fc.integer({ min: 1, max: 1e6 }), fc.double({ min: 0, max: 1, noNaN: true }))
      .map(([households, share]) => ({ households, poor: Math.floor(households * share), nearPoor: null }));
    fc.assert(
      fc.property(fc.array(count, { minLength: 1, maxLength: 20 }), (counts) => {
        const rates = counts.map(({ poor, households }) => Number(rateOf(poor, households)));
        const rate = Number(summarise(counts, counts.length).poorRate);
        return rate >= Math.min(...rates) && rate <= Math.max(...rates);
      }),
    );
  });
});

describe('a poverty statistic', () => {
  const given = {
    households: 10,
    poor: 4,
    nearPoor: 6,
    sourceLabel: 'Báo cáo',
    countedOn: day('2025-01-01'),
  };
  const today = day('2026-01-01');

  test('is read when its parts fit into the whole', () => {
    expect(readStatistic(given, today)).toEqual(given);
  });

  test.each([
    ['more parts than the whole', { nearPoor: 7 }],
    ['a negative count', { poor: -1 }],
    ['nothing known', { households: null, poor: null, nearPoor: null }],
    ['no source', { sourceLabel: ' ' }],
    ['a day that has not come', { countedOn: day('2026-01-02') }],
  ])('is refused with %s', (_title, change) => {
    expect(readStatistic({ ...given, ...change }, today)).toMatchObject({ refused: 'StatisticNotValid' });
  });
});
