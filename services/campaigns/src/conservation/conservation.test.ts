import { describe, expect, test } from '@jest/globals';
import type { Decimal } from '@mttq/kernel/decimal';
import { decimal } from '@mttq/kernel/decimal';
import fc from 'fast-check';
import { checkConserved, type Holder, reserveBeside, revalue, takeBack, unite } from './conservation.ts';

const holder = (value: string, reserve: string): Holder => ({
  value: decimal(value),
  reserve: decimal(reserve),
});

describe('the conservation law', () => {
  test('children and reserve are the parent', () => {
    expect(checkConserved(holder('350', '100'), decimal('250'))).toBeUndefined();
    expect(checkConserved(holder('350', '100'), decimal('251'))).toMatchObject({
      refused: 'TargetsNotConserved',
    });
    expect(checkConserved(holder('350', '-1'), decimal('351'))).toMatchObject({
      refused: 'TargetsNotConserved',
    });
  });

  test('a stated reserve must be what is left, to the last ten-thousandth', () => {
    expect(reserveBeside(holder('350', '350'), decimal('250'), null)).toBe(decimal('100'));
    expect(reserveBeside(holder('350', '350'), decimal('250'), decimal('100'))).toBe(decimal('100'));
    expect(reserveBeside(holder('350', '350'), decimal('250'), decimal('100.0001'))).toMatchObject({
      refused: 'TargetsNotConserved',
    });
    expect(reserveBeside(holder('350', '350'), decimal('351'), null)).toMatchObject({
      refused: 'TargetsNotConserved',
      message: { en: expect.stringContaining('the difference is 1.') },
    });
  });

  test('whatever is revised, given back and united, what is below stays and no reserve is negative', () => {
    const amount = fc.bigInt({ min: 0n, max: 10n ** 16n });
    fc.assert(
      fc.property(
        amount,
        amount,
        amount,
        fc.bigInt({ min: -(10n ** 16n), max: 10n ** 16n }),
        (...[below, reserve, value, back]) => {
          const before = { value: (below + reserve) as Decimal, reserve: reserve as Decimal };
          const revalued = revalue(before, value as Decimal);
          if ('refused' in revalued) expect(value).toBeLessThan(below);
          else expect(checkConserved(revalued, below)).toBeUndefined();
          const taken = takeBack(before, back);
          if ('refused' in taken) expect(reserve + back).toBeLessThan(0n);
          else expect(checkConserved(taken, below - back)).toBeUndefined();
          const united = unite(before, { value: (value + 1n) as Decimal, reserve: value as Decimal });
          expect(checkConserved(united, below + 1n)).toBeUndefined();
        },
      ),
    );
  });
});
