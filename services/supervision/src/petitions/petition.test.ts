import { expect, test } from '@jest/globals';
import { percentOf } from './petition-figures.ts';

test.each([
  [55_750, 55_821, '99.87'],
  [1, 3, '33.33'],
  [2, 3, '66.67'],
  [1, 8, '12.50'],
  [1, 16, '6.25'],
  [1, 32, '3.13'],
  [0, 7, '0.00'],
  [7, 7, '100.00'],
])('%i handled of %i received are %s %% (SUP-8)', (handled, received, percent) => {
  expect(percentOf(handled, received)).toBe(percent);
});

test('nothing received has no percentage', () => {
  expect(percentOf(0, 0)).toBeNull();
});
