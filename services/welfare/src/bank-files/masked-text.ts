import { normaliseText } from '@mttq/kernel/search-key';
import { maskNames } from './masked-names.ts';

const email = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gu;
// Words of ASCII with one blank between two of them: nothing to unfold, nothing to even out.
const plain = /^[\x21-\x7e]+(?: [\x21-\x7e]+)*$/u;
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

// Anything but ASCII and the letters of Vietnamese: only there may be what is to be unfolded further.
const odd = /[^\x20-\x7e\u00c0-\u024f\u1e00-\u1eff]/u;

// One way to write a letter or a digit, whatever somebody composed it of, and nothing that cannot be seen.
const unfold = (raw: string): string => {
  const text = raw.normalize('NFKC');
  return odd.test(text)
    ? text
        .replace(/\p{C}/gu, ' ')
        .replace(/(?<=\p{Nd})\p{M}+/gu, '')
        .replace(/(?![0-9])\p{Nd}/gu, asciiDigit)
    : text;
};

// Blanks at an end, several together, or any that are no spaces.
const uneven = /^ | $|[^\S ]|\s\s/u;
const evened = (text: string): string => (uneven.test(text) ? normaliseText(text) : text);

/**
 * Text of a bank line as the public may see it (WEL-11): addresses, phones and numbers of papers removed, other long numbers
 * reduced to their last four digits, names behind words that say who sent reduced to initials. What it cannot know are names
 * that stand alone: a donor who is not to be named at all is marked anonymous, and then the whole text is withheld.
 */
export const maskText = (raw: string): string => {
  // Most texts are plain, and a million of them are masked at a time: what there is nothing to do for is not done.
  const text = plain.test(raw) ? raw : evened(unfold(raw));
  const addressed = text.includes('@') ? text.replace(email, '•••@•••') : text;
  const spoken = addressed.search(personal) < 0 ? addressed : addressed.replace(personal, '$1•••');
  const papers = spoken.search(passport) < 0 ? spoken : spoken.replace(passport, '•••');
  return maskNames(papers.replace(number, maskNumber));
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
