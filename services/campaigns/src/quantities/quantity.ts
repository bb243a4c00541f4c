import { type Decimal, decimal, parseDecimal, percentOf } from '@mttq/kernel/decimal';
import { type Refusal, refuse } from '@mttq/kernel/refusal';
import { normaliseText, searchKey } from '@mttq/kernel/search-key';

export type Comparator = 'EXACTLY' | 'MORE_THAN' | 'AT_LEAST' | 'LESS_THAN' | 'AT_MOST' | 'ABOUT' | 'NEARLY';

/** A number as a paper writes it: what was understood, and the words themselves. */
export type Quantity = {
  readonly text: string;
  readonly comparator: Comparator;
  /** Of a ratio: its percent, two places. */
  readonly value: Decimal;
  readonly numerator: Decimal | null;
  readonly denominator: Decimal | null;
  readonly measure: 'VND' | 'PERCENT' | null;
  /** What is counted, in the words of the paper; empty when it does not say. */
  readonly noun: string;
};

type QuantityRefusal = Refusal<'QuantityNotRead' | 'QuantityAmbiguous' | 'DenominatorZero'>;

const textLengthMax = 200;
// Twenty digits before the point, in ten-thousandths.
const valueLimit = 10n ** 24n;

const notRead = (): Refusal<'QuantityNotRead'> =>
  refuse('QuantityNotRead', {
    vi: 'Không đọc được một số lượng duy nhất. Ví dụ hợp lệ: "46.091.000.000 đồng", "trên 19 tỷ đồng", "12/21 xã", "19,37%".',
    en: 'No single quantity could be read. Write it like "46.091.000.000 đồng", "trên 19 tỷ đồng", "12/21 xã" or "19,37%".',
  });

const ambiguous = (): Refusal<'QuantityAmbiguous'> =>
  refuse('QuantityAmbiguous', {
    vi: 'Dấu phẩy trước ba chữ số có thể là phần lẻ hoặc phân cách nghìn. Hãy viết phân cách nghìn bằng dấu chấm ("1.552").',
    en: 'A comma before three digits may mark a fraction or thousands. Write thousands with a point ("1.552").',
  });

const denominatorZero = (): Refusal<'DenominatorZero'> =>
  refuse('DenominatorZero', {
    vi: 'Mẫu số bằng 0: tỷ lệ không tính được. Hãy kiểm tra tổng số.',
    en: 'The denominator is 0, so there is no ratio. Check the total.',
  });

// The longest first: "ít nhất" must not be read as "ít".
const comparators: readonly (readonly [RegExp, Comparator])[] = [
  [/^(?:ít nhất|tối thiểu|không dưới|từ)(?= )/iu, 'AT_LEAST'],
  [/^(?:tối đa|không quá|nhiều nhất)(?= )/iu, 'AT_MOST'],
  [/^(?:trên|hơn|vượt)(?= )|^>(?!=)/iu, 'MORE_THAN'],
  [/^(?:dưới|chưa đến|chưa tới)(?= )|^<(?!=)/iu, 'LESS_THAN'],
  [/^(?:gần)(?= )/iu, 'NEARLY'],
  [/^(?:khoảng|ước|ước khoảng|ước đạt)(?= )/iu, 'ABOUT'],
  [/^>=|^≥/u, 'AT_LEAST'],
  [/^<=|^≤/u, 'AT_MOST'],
];

const readComparator = (text: string): { comparator: Comparator; rest: string } => {
  const bare = text.replace(/^(?:đạt|được)(?= )/iu, '').trim();
  for (const [pattern, comparator] of comparators) {
    const found = pattern.exec(bare)?.[0];
    if (found !== undefined) return { comparator, rest: bare.slice(found.length).trim() };
  }
  // "từ 5 trở lên" was read above; "5 trở lên" says it behind.
  return { comparator: / trở lên/iu.test(bare) ? 'AT_LEAST' : 'EXACTLY', rest: bare };
};

const magnitudes: Readonly<Record<string, bigint>> = {
  nghin: 1_000n,
  ngan: 1_000n,
  trieu: 1_000_000n,
  ty: 1_000_000_000n,
  ti: 1_000_000_000n,
};

const numberForm = /^\d{1,3}(?:\.\d{3})+(?:,\d{1,4})?(?!\d)|^\d+(?:[.,]\d{1,4})?(?!\d)/u;

/** "1.552" are thousands, "19,37" is a fraction, "1,552" says neither. */
const readNumber = (text: string, isScaled: boolean): Decimal | QuantityRefusal => {
  if (/^\d{1,3}(?:\.\d{3})+/u.test(text))
    return parseDecimal(text.replaceAll('.', '').replace(',', '.')) ?? notRead();
  if (!isScaled && /^\d{1,3},\d{3}$/u.test(text)) return ambiguous();
  return parseDecimal(text.replace(',', '.')) ?? notRead();
};

type Part = { readonly value: Decimal; readonly rest: string };

const readPart = (text: string): Part | QuantityRefusal => {
  const written = numberForm.exec(text)?.[0];
  if (written === undefined) return notRead();
  let rest = text.slice(written.length);
  let factor = 1n;
  for (;;) {
    const word = /^\s*(nghìn|ngàn|triệu|tỷ|tỉ)(?![\p{L}])/iu.exec(rest);
    if (word === null) break;
    factor *= magnitudes[searchKey(word[1] ?? '')] ?? 1n;
    rest = rest.slice(word[0].length);
  }
  const value = readNumber(written, factor > 1n || /^\s*%/u.test(rest));
  return typeof value === 'bigint' ? { value: (value * factor) as Decimal, rest } : value;
};

const readRatio = (
  rest: string,
  part: Part,
): (Part & { denominator: Decimal }) | QuantityRefusal | undefined => {
  if (!/^\s*\/\s*\d/u.test(rest)) return undefined;
  const below = readPart(rest.replace(/^\s*\/\s*/u, ''));
  if ('refused' in below) return below;
  return below.value === 0n
    ? denominatorZero()
    : { value: part.value, denominator: below.value, rest: below.rest };
};

const percent = (part: Decimal, whole: Decimal): Decimal => percentOf(part, whole) ?? decimal('0');

const measureOf = (rest: string): Quantity['measure'] => {
  if (/^\s*(?:%|phần trăm)/iu.test(rest)) return 'PERCENT';
  return /^\s*(?:đồng|đ|vnđ|vnd)(?![\p{L}])/iu.test(rest) ? 'VND' : null;
};

/** Sums what follows in smaller steps: "19 tỷ 500 triệu đồng". */
const readWhole = (text: string): Part | QuantityRefusal => {
  const first = readPart(text);
  if ('refused' in first) return first;
  let { value, rest } = first;
  while (/^\s*\d/u.test(rest)) {
    const more = readPart(rest.trim());
    if ('refused' in more || more.value >= value) return notRead();
    value = (value + more.value) as Decimal;
    rest = more.rest;
  }
  return { value, rest };
};

/**
 * Reads a quantity as Vietnamese papers write it and keeps the words. Points group thousands, a comma begins a fraction;
 * what may be read in two ways is refused, never guessed.
 */
export const readQuantity = (written: string): Quantity | QuantityRefusal => {
  const text = normaliseText(written);
  if (text === '' || text.length > textLengthMax) return notRead();
  const { comparator, rest: stated } = readComparator(text);
  const whole = readWhole(stated);
  if ('refused' in whole) return whole;
  if (whole.value >= valueLimit) return notRead();
  const ratio = readRatio(whole.rest, whole);
  if (ratio !== undefined && 'refused' in ratio) return ratio;
  const rest = (ratio ?? whole).rest;
  const measure = ratio === undefined ? measureOf(rest) : 'PERCENT';
  const noun = rest
    .replace(/^\s*(?:%|phần trăm|(?:đồng|đ|vnđ|vnd)(?![\p{L}]))/iu, '')
    .replace(/ ?trở lên/iu, '')
    .replace(/^[\s.…,;]+|[\s.…,;]+$/gu, '');
  if (/\d/u.test(noun)) return notRead();
  return {
    ...{ text, comparator, measure, noun },
    value: ratio === undefined ? whole.value : percent(ratio.value, ratio.denominator),
    numerator: ratio?.value ?? null,
    denominator: ratio?.denominator ?? null,
  };
};

/** Whether a result meets what was aimed at. CAM-5: "more than 19 tỷ" is not met by 19 tỷ. */
export const isMet = (comparator: Comparator, aim: bigint, result: bigint): boolean => {
  if (comparator === 'MORE_THAN') return result > aim;
  if (comparator === 'LESS_THAN') return result < aim;
  if (comparator === 'AT_MOST') return result <= aim;
  return comparator === 'EXACTLY' ? result === aim : result >= aim;
};
