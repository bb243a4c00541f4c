declare const decimalBrand: unique symbol;

/** An exact number with four places after the point, counted in ten-thousandths. Never a JavaScript `number`: sums stay exact. */
export type Decimal = bigint & { readonly [decimalBrand]: true };

const places = 4;
const scale = 10_000n;

/** Reads `-?digits[.1–4 digits]`, at most 20 digits before the point; answers `undefined` for everything else. */
export const parseDecimal = (text: string): Decimal | undefined => {
  const [, sign = '', whole, part = ''] = /^(-?)(\d{1,20})(?:\.(\d{1,4}))?$/.exec(text) ?? [];
  if (whole === undefined) return undefined;
  const value = BigInt(whole) * scale + BigInt(part.padEnd(places, '0'));
  return (sign === '-' ? -value : value) as Decimal;
};

/** For numbers written in code: throws a `RangeError` where `parseDecimal` answers `undefined`. */
export const decimal = (text: string): Decimal => {
  const value = parseDecimal(text);
  if (value === undefined) throw new RangeError(`not a decimal: ${text}`);
  return value;
};

/** "46091000000", "19.37", "-0.5": no separators, no zeros at the end. */
export const formatDecimal = (value: bigint): string => {
  const digits = (value < 0n ? -value : value).toString().padStart(places + 1, '0');
  const part = digits.slice(-places).replace(/0+$/, '');
  return `${value < 0n ? '-' : ''}${digits.slice(0, -places)}${part === '' ? '' : `.${part}`}`;
};

/** `part` of `whole` in percent, rounded half up to two places; `undefined` when the whole is 0. */
export const percentOf = (part: bigint, whole: bigint): Decimal | undefined => {
  if (whole === 0n) return undefined;
  const hundredths = (part * 20_000n + whole) / (2n * whole);
  return (hundredths * (scale / 100n)) as Decimal;
};
