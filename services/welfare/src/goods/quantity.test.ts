import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { formatQuantity, readQuantity } from './quantity.ts';

describe('a quantity of goods', () => {
  test('is read in thousandths of its measure and written as it was', () => {
    expect(readQuantity('12.5')).toBe(12_500n);
    expect(readQuantity('3')).toBe(3_000n);
    expect(formatQuantity(12_500n)).toBe('12.5');
    expect(formatQuantity(-40n)).toBe('-0.04');
    fc.assert(
      fc.property(fc.bigInt(1n, 999_999_999_999_999n), (size) => {
        expect(readQuantity(formatQuantity(size))).toBe(size);
      }),
    );
  });

  test.each(['0', '0.000', '-1', '1,5', '1.2345', '', ' 1', '1e3', '1234567890123', '٣', '.5', '5.'])(
    'is not %j',
    (text) => {
      expect(readQuantity(text)).toMatchObject({ refused: 'QuantityNotValid' });
    },
  );
});
