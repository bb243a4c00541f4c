import { normaliseText } from '@mttq/kernel/search-key';

const email = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gu;
const plain = /^[\x20-\x7e]*$/u;
// Digits with at most one separator between two of them.
const number = /\+?\d(?:[ .,-]?\d){5,}/gu;
const identityLengths = new Set([9, 12]);

// Phones and numbers of identity cards and papers leave nothing behind; of accounts and references the last four digits stay.
const maskNumber = (found: string): string => {
  const digits = found.replace(/\D/gu, '');
  if (digits.length < 8 && !/\d{6}/u.test(found)) return found;
  const isPhone = /^(?:84|0)\d{9}$/u.test(digits);
  return isPhone || identityLengths.has(digits.length) ? '•••' : `•••${digits.slice(-4)}`;
};

/**
 * Text of a bank line as the public may see it (WEL-11): addresses, phones and numbers of papers removed, other long numbers
 * reduced to their last four digits. What it cannot know are names: the bank prints them, and so did the published statements.
 */
export const maskText = (raw: string): string => {
  // Most texts are plain, and a million of them are masked at a time.
  const text = normaliseText(plain.test(raw) ? raw : raw.normalize('NFKC').replace(/\p{C}/gu, ' '));
  return (text.includes('@') ? text.replace(email, '•••@•••') : text).replace(number, maskNumber);
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
