import { expect, test } from '@jest/globals';
import { countsOf } from './case-counts.ts';

test('houses are counted when they are handed over, and unknown where no such case is on record', () => {
  const rows = [
    { state: 'APPROVED', purpose: 'HOUSE_NEW', count: 2 },
    { state: 'SETTLED', purpose: 'HOUSE_NEW', count: 3 },
    { state: 'HANDED_OVER', purpose: 'COLLAPSED_HOUSE', count: 5 },
  ] as const;
  expect(countsOf(rows)).toEqual({
    total: 10,
    byState: [
      { state: 'APPROVED', count: 2 },
      { state: 'HANDED_OVER', count: 5 },
      { state: 'SETTLED', count: 3 },
    ],
    housesNew: 3,
    housesRepaired: null,
  });
});
