import { describe, expect, test } from '@jest/globals';
import { decimal } from '@mttq/kernel/decimal';
import { byDepth, ratiosOf } from './report-total.ts';

describe('units to count', () => {
  test('are those that changed and all above them up to the one that asks, the deepest first', () => {
    expect(byDepth(['/vn/a/a1/', '/vn/a/a2/', '/vn/b/'], 'vn')).toEqual([['a1', 'a2'], ['a', 'b'], ['vn']]);
    expect(byDepth(['/vn/a/a1/', '/vn/b/b1/'], 'a')).toEqual([['a1'], ['a']]);
    expect(byDepth(['/vn/b/'], 'a')).toEqual([]);
  });
});

describe('a ratio', () => {
  const share = { key: 'share', type: 'RATIO', numerator: 'done', denominator: 'all' };
  const form = { fields: [share] } as unknown as Parameters<typeof ratiosOf>[0];

  test('is a sum over a sum, not a mean of percents', () => {
    // 1 of 2 and 98 of 98: the mean of percents would be 75.
    expect(ratiosOf(form, { done: '99', all: '100' })).toEqual([
      { fieldKey: 'share', percent: decimal('99') },
    ]);
  });

  test('has no value when its denominator is 0', () => {
    expect(ratiosOf(form, { done: '0' })).toEqual([{ fieldKey: 'share', percent: null }]);
  });
});
