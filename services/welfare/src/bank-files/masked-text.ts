import { normaliseText } from '@mttq/kernel/search-key';
import { maskNames } from './masked-names.ts';

const email = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gu;
const plain = /^[\x20-\x7e]*$/u;
// Digits with a few separators between two of them, as people write phones.
const number = /\+?\d(?:[ .,_/()\p{Pd}]{0,3}\d){5,}/gu;
// Behind these words every number is one of a person: of a phone, an identity card, a passport, a driving licence.
const personal =
  /((?:cmnd|cmt|cccd|can cuoc|căn cước|ho chieu|hộ chiếu|passport|gplx|sdt|sđt|dt|đt|tel|phone|dien thoai|điện thoại|zalo)[ :.#-]{0,3})([a-z]?\d(?:[ .,_/()\p{Pd}]{0,3}\d){3,})/giu;
const passport = /(?<![\p{L}\d])[A-Z]\d{7}(?!\d)/gu;
const phone = /^(?:84|0)(?:\d{9}|2\d{9})$/u;
const identityLengths = new Set([9, 12]);

// Phones and numbers of identity cards and papers leave nothing behind; of accounts and references the last four digits stay.
const maskNumber = (found: string): string => {
  const digits = found.replace(/\D/gu, '');
  if (digits.length < 8 && !/\d{6}/u.test(found)) return found;
  return phone.test(digits) || identityLengths.has(digits.length) ? '•••' : `•••${digits.slice(-4)}`;
};

const isDigit = /\p{Nd}/u;

// Digits of other scripts stand in rows of ten, zero first.
const asciiDigit = (letter: string): string => {
  const code = letter.codePointAt(0) as number;
  let zero = code;
  while (code - zero < 9 && isDigit.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return `${code - zero}`;
};

// One way to write a letter or a digit, whatever somebody composed it of, and nothing that cannot be seen.
const unfold = (raw: string): string =>
  raw
    .normalize('NFKC')
    .replace(/\p{C}/gu, ' ')
    .replace(/(?<=\p{Nd})\p{M}+/gu, '')
    .replace(/(?![0-9])\p{Nd}/gu, asciiDigit);

/**
 * Text of a bank line as the public may see it (WEL-11): addresses, phones and numbers of papers removed, other long numbers
 * reduced to their last four digits, names behind words that say who sent reduced to initials. What it cannot know are names
 * that stand alone: a donor who is not to be named at all is marked anonymous, and then the whole text is withheld.
 */
export const maskText = (raw: string): string => {
  // Most texts are plain, and a million of them are masked at a time.
  const text = normaliseText(plain.test(raw) ? raw : unfold(raw));
  const addressed = text.includes('@') ? text.replace(email, '•••@•••') : text;
  const counted = /\d{4}|\d\D{1,3}\d/u.test(addressed)
    ? addressed.replace(personal, '$1•••').replace(passport, '•••').replace(number, maskNumber)
    : addressed;
  return maskNames(counted);
};

const tailOf = (digits: string): number | null =>
  digits.length >= 4 ? Number.parseInt(digits.slice(-6), 10) : null;

/** The last six digits of a document number. */
export const tailOfDocNo = (docNo: string): number | null => tailOf(docNo.replace(/\D/gu, ''));

/** The last six digits of the first code of a text (`MBVCB.6916176124…`). */
export const tailOfCode = (raw: string): number | null => {
  const code = /[A-Za-z]{2,}\.?(\d{6,})/u.exec(raw)?.[1] ?? /\d{8,}/u.exec(raw)?.[0];
  return code === undefined ? null : tailOf(code);
};

/** The last six digits of what a person types; null when they are fewer. */
export const tailOfFragment = (typed: string): number | null => {
  const digits = typed.replace(/\D/gu, '');
  return digits.length >= 6 ? Number.parseInt(digits.slice(-6), 10) : null;
};
