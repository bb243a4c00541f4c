import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isRefusal } from './refusal.ts';
import { formatVnd, parseVnd, vnd, vndMax } from './vnd.ts';

const nameOf = (value: unknown): string => {
  const read = parseVnd(value);
  return isRefusal(read) ? read.refused : `${read}`;
};

describe('an amount of money', () => {
  test.each([
    ['1.5', 'AmountNotWhole'],
    ['1,50', 'AmountNotWhole'],
    ['46.091.000.000', 'AmountMalformed'],
    ['-1000', 'AmountNotPositive'],
    ['0', 'AmountNotPositive'],
    ['9223372036854775808', 'AmountTooLarge'],
    ['1e9', 'AmountMalformed'],
    ['', 'AmountMalformed'],
    [' 5', 'AmountMalformed'],
    ['٣', 'AmountMalformed'],
    [5, 'AmountMalformed'],
    [null, 'AmountMalformed'],
    ['1'.repeat(101), 'AmountMalformed'],
  ])('%j is refused as %s', (value, name) => {
    expect(nameOf(value)).toBe(name);
  });

  test('above 2^53 keeps its last đồng', () => {
    expect(nameOf('9007199254740993')).toBe('9007199254740993');
    expect(nameOf(vndMax.toString())).toBe('9223372036854775807');
  });

  test('is written with dots between thousands and reads back after they are removed', () => {
    expect(formatVnd(46_091_000_000n)).toBe('46.091.000.000 đồng');
    expect(formatVnd(-1_000n)).toBe('-1.000 đồng');
    fc.assert(
      fc.property(fc.bigInt({ min: 1n, max: vndMax }), (value) => {
        const digits = formatVnd(value).replace(' đồng', '').replaceAll('.', '');
        expect(parseVnd(digits)).toBe(value);
      }),
    );
  });

  test('written in code must be one', () => {
    expect(() => vnd(0n)).toThrow(RangeError);
    expect(vnd(1n)).toBe(1n);
  });
});
