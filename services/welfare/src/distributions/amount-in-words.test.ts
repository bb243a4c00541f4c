import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { amountInWords } from './amount-in-words.ts';

const digits = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];

/** Reads words back by the rules of school books, sharing no code with the library: what cannot be read back was written wrongly. */
const readGroup = (words: readonly string[]): bigint => {
  let [value, at] = [0n, 0];
  if (words[at + 1] === 'trăm') {
    value += BigInt(digits.indexOf(words[at] ?? '')) * 100n;
    at += 2;
  }
  if (words[at] === 'linh') return value + BigInt(digits.indexOf(words[at + 1] ?? ''));
  if (words[at] === 'mười') {
    value += 10n;
    at += 1;
  } else if (words[at + 1] === 'mươi') {
    value += BigInt(digits.indexOf(words[at] ?? '')) * 10n;
    at += 2;
  }
  const last =
    { mốt: 1, tư: 4, lăm: 5 }[words[at] as string] ??
    (words[at] === undefined ? 0 : digits.indexOf(words[at] ?? ''));
  return value + BigInt(last);
};

const readBelowBillion = (words: readonly string[]): bigint => {
  let [value, rest] = [0n, [...words]];
  for (const [unit, size] of [
    ['triệu', 1_000_000n],
    ['nghìn', 1000n],
  ] as const) {
    const at = rest.indexOf(unit);
    if (at < 0) continue;
    value += readGroup(rest.slice(0, at)) * size;
    rest = rest.slice(at + 1);
  }
  return value + (rest.length === 0 ? 0n : readGroup(rest));
};

const readBack = (text: string): bigint => {
  const words = text.toLowerCase().split(' ').slice(0, -1);
  const at = words.lastIndexOf('tỷ');
  const above = at < 0 ? [] : words.slice(0, at);
  const billions = above.includes('tỷ') ? readBack(`${above.join(' ')} đồng`) : readBelowBillion(above);
  return billions * (at < 0 ? 0n : 1_000_000_000n) + readBelowBillion(words.slice(at + 1));
};

describe('an amount in words', () => {
  test.each<[bigint, string]>([
    [0n, 'Không đồng'],
    [5n, 'Năm đồng'],
    [10n, 'Mười đồng'],
    [15n, 'Mười lăm đồng'],
    [21n, 'Hai mươi mốt đồng'],
    [24n, 'Hai mươi tư đồng'],
    [25n, 'Hai mươi lăm đồng'],
    [101n, 'Một trăm linh một đồng'],
    [104n, 'Một trăm linh bốn đồng'],
    [105n, 'Một trăm linh năm đồng'],
    [111n, 'Một trăm mười một đồng'],
    [1_005n, 'Một nghìn không trăm linh năm đồng'],
    [500_000n, 'Năm trăm nghìn đồng'],
    [5_005_000n, 'Năm triệu không trăm linh năm nghìn đồng'],
    [60_000_000n, 'Sáu mươi triệu đồng'],
    [46_091_000_000n, 'Bốn mươi sáu tỷ không trăm chín mươi mốt triệu đồng'],
    [1_000_000_000_001n, 'Một nghìn tỷ không trăm linh một đồng'],
    [1_000_000_000_000_000n, 'Một triệu tỷ đồng'],
  ])('%s is written as people write it', (amount, words) => {
    expect(amountInWords(amount)).toBe(words);
  });

  test('is read back as the same amount, from 0 to 10^15', () => {
    for (let amount = 0n; amount < 2_000n; amount += 1n) expect(readBack(amountInWords(amount))).toBe(amount);
    fc.assert(
      fc.property(fc.bigInt(0n, 1_000_000_000_000_000n), (amount) => {
        expect(readBack(amountInWords(amount))).toBe(amount);
      }),
      { numRuns: 3_000 },
    );
  });
});
