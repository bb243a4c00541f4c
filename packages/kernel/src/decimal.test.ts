import { describe, expect, test } from '@jest/globals';
import { decimal, formatDecimal, parseDecimal, percentOf } from './decimal.ts';

describe('a decimal', () => {
  test.each(['0', '46091000000', '19.37', '-14.59', '0.0001', '99999999999999999999.9999'])(
    'comes back as it was written: %s',
    (text) => {
      expect(formatDecimal(decimal(text))).toBe(text);
    },
  );

  test.each(['', '1,5', '1.', '.5', '1.23456', '1e3', ' 1', '123456789012345678901'])(
    'is not "%s"',
    (text) => {
      expect(parseDecimal(text)).toBeUndefined();
      expect(() => decimal(text)).toThrow(RangeError);
    },
  );

  test('12 of 21 are 57.14 percent, and nothing is a percent of 0', () => {
    expect(formatDecimal(percentOf(decimal('12'), decimal('21')) ?? 0n)).toBe('57.14');
    expect(formatDecimal(percentOf(decimal('1'), decimal('200')) ?? 0n)).toBe('0.5');
    expect(percentOf(decimal('12'), decimal('0'))).toBeUndefined();
  });
});
