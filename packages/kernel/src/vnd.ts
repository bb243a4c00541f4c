import { type Refusal, refuse } from './refusal.ts';

declare const vndBrand: unique symbol;

/** Whole đồng. VND has no smaller unit. Never a JavaScript `number`: above 2^53 those lose đồng without a word. */
export type Vnd = bigint & { readonly [vndBrand]: true };

/** The largest amount and balance, 2^63 − 1: PostgreSQL's `bigint`. */
export const vndMax = 9_223_372_036_854_775_807n as Vnd;

/** The names of what may be wrong with an amount. */
export type AmountRefusal = Refusal<
  'AmountMalformed' | 'AmountNotWhole' | 'AmountNotPositive' | 'AmountTooLarge'
>;

const malformed = (): AmountRefusal =>
  refuse('AmountMalformed', {
    vi: 'Số tiền phải là một chuỗi chữ số, ví dụ "46091000000", không dấu chấm, không dấu cách, không ký hiệu.',
    en: 'Write the amount as a string of digits, e.g. "46091000000", without separators, blanks or signs of currency.',
  });

const notWhole = (): AmountRefusal =>
  refuse('AmountNotWhole', {
    vi: 'Đồng Việt Nam không có phần lẻ. Hãy ghi số tiền là số nguyên đồng.',
    en: 'The đồng has no fractions. Write the amount in whole đồng.',
  });

const notPositive = (): AmountRefusal =>
  refuse('AmountNotPositive', {
    vi: 'Số tiền phải lớn hơn 0. Muốn sửa một bút toán sai, hãy lập bút toán đảo.',
    en: 'The amount must be more than 0. To correct a wrong entry, reverse it.',
  });

const tooLarge = (): AmountRefusal =>
  refuse('AmountTooLarge', {
    vi: 'Số tiền vượt quá 9.223.372.036.854.775.807 đồng. Hãy kiểm tra lại số chữ số.',
    en: 'The amount is above 9,223,372,036,854,775,807 đồng. Check the number of digits.',
  });

/**
 * Reads an amount of money from its wire form, a decimal string. Answers with a named refusal for fractions ("1.5",
 * "1,5"), for zero and negatives, for more than 2^63 − 1 and for everything that is no number, a JSON number included.
 */
export const parseVnd = (value: unknown): Vnd | AmountRefusal => {
  if (typeof value === 'bigint') return inRange(value);
  if (typeof value !== 'string' || value.length > 100) return malformed();
  if (/^-?\d+[.,]\d*$/.test(value)) return notWhole();
  if (!/^-?\d+$/.test(value)) return malformed();
  return inRange(BigInt(value));
};

const inRange = (value: bigint): Vnd | AmountRefusal => {
  if (value <= 0n) return notPositive();
  return value > vndMax ? tooLarge() : (value as Vnd);
};

/** For amounts written in code: throws a `RangeError` where `parseVnd` refuses. */
export const vnd = (value: bigint): Vnd => {
  if (value <= 0n || value > vndMax) throw new RangeError(`not an amount of money: ${value}`);
  return value as Vnd;
};

/** For people: "46.091.000.000 đồng". Takes sums and balances too, which may be zero or negative. */
export const formatVnd = (value: bigint): string =>
  `${value.toString().replace(/\B(?=(\d{3})+$)/gu, '.')} đồng`;

/** What the graph hands to a command: an amount, or the reason why it is none. The command answers with the reason. */
export type VndInput = Vnd | AmountRefusal;
