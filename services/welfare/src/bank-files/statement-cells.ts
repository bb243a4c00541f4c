import { type CalendarDay, parseDay } from '@mttq/kernel/calendar-day';
import { vndMax } from '@mttq/kernel/vnd';
import type { DayFormat, ThousandsSeparator } from './bank-profile.ts';
import type { ProblemCode } from './statement-problem.ts';

const grouped = /^\d{1,3}(?:\.\d{3})+$/u;
const plain = /^\d+$/u;
// Nearly every cell of a statement: no more than fifteen digits, so never too large.
const usual = /^(?:\d{1,3}(?:\.\d{3}){0,4}|\d{1,15})$/u;

// As if dots stood between thousands and a comma before fractions; `,00` is no fraction.
const withDots = (text: string, thousands: ThousandsSeparator): string => {
  if (thousands === 'DOT') return text;
  const swapped = text.replace(/[.,]/gu, (mark) => (mark === '.' ? ',' : '.')).replace(/,0{1,2}$/u, '');
  return thousands === 'SPACE' ? swapped.replace(/(?<=\d)[ \u00A0\u202F](?=\d{3})/gu, '.') : swapped;
};

/** Đồng of a cell; 0 for an empty one, the name of the problem for anything else. */
export const readAmount = (cell: string, thousands: ThousandsSeparator = 'DOT'): bigint | ProblemCode => {
  if (cell === '') return 0n;
  if (thousands === 'DOT' && usual.test(cell)) return BigInt(cell.replaceAll('.', ''));
  const text = withDots(cell.trim(), thousands);
  if (text === '') return 0n;
  if (text.startsWith('-') || /^\(.*\)$/u.test(text)) return 'AMOUNT_NEGATIVE';
  if (text.length > 60) return 'AMOUNT_MALFORMED';
  if (plain.test(text) || (thousands !== 'NONE' && grouped.test(text))) {
    const amount = BigInt(text.replaceAll('.', ''));
    return amount > vndMax ? 'AMOUNT_TOO_LARGE' : amount;
  }
  return /^\d[\d.]*[.,]\d{1,2}$/u.test(text) ? 'AMOUNT_NOT_WHOLE' : 'AMOUNT_MALFORMED';
};

/** When the bank booked a line; `time` is empty where it gives none. */
export type Moment = { readonly day: CalendarDay; readonly time: string };

const time = '(?:[ T](?<time>\\d{2}:\\d{2}(?::\\d{2})?))?$';
const iso = new RegExp(`^(?<year>\\d{4})-(?<month>\\d{2})-(?<day>\\d{2})${time}`, 'u');
const momentPatterns: Readonly<Record<DayFormat, RegExp>> = {
  'DD/MM/YYYY': new RegExp(`^(?<day>\\d{2})/(?<month>\\d{2})/(?<year>\\d{4})${time}`, 'u'),
  'DD-MM-YYYY': new RegExp(`^(?<day>\\d{2})-(?<month>\\d{2})-(?<year>\\d{4})${time}`, 'u'),
  'YYYY-MM-DD': iso,
  'MM/DD/YYYY': new RegExp(`^(?<month>\\d{2})/(?<day>\\d{2})/(?<year>\\d{4})${time}`, 'u'),
};

/** Day and, where the bank gives one, time of a cell such as `09/09/2024 10:12:33`. Days of workbooks come as `2024-09-09`. */
export const readMoment = (cell: string, format: DayFormat = 'DD/MM/YYYY'): Moment | undefined => {
  const text = cell.trim();
  const found = (momentPatterns[format].exec(text) ?? iso.exec(text))?.groups;
  if (found === undefined) return undefined;
  const day = parseDay(`${found.year}-${found.month}-${found.day}`);
  return day === undefined ? undefined : { day, time: found.time ?? '' };
};

/** A document number that no spreadsheet could run. */
export const readDocNo = (cell: string): string | undefined => {
  const text = cell.trim();
  return /^[A-Za-z0-9][\w./ -]{0,39}$/u.test(text) ? text : undefined;
};
