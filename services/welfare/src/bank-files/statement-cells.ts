import { type CalendarDay, parseDay } from '@mttq/kernel/calendar-day';
import { vndMax } from '@mttq/kernel/vnd';
import type { ProblemCode } from './statement-problem.ts';

const grouped = /^\d{1,3}(?:\.\d{3})+$/u;
const plain = /^\d+$/u;

/** Đồng of a cell with dots as thousands separators; 0 for an empty one, the name of the problem for anything else. */
export const readAmount = (cell: string): bigint | ProblemCode => {
  if (cell === '') return 0n;
  const text = cell.trim();
  if (text === '') return 0n;
  if (text.startsWith('-') || /^\(.*\)$/u.test(text)) return 'AMOUNT_NEGATIVE';
  if (text.length > 60) return 'AMOUNT_MALFORMED';
  if (plain.test(text) || grouped.test(text)) {
    const amount = BigInt(text.replaceAll('.', ''));
    return amount > vndMax ? 'AMOUNT_TOO_LARGE' : amount;
  }
  return /^\d[\d.]*[.,]\d{1,2}$/u.test(text) ? 'AMOUNT_NOT_WHOLE' : 'AMOUNT_MALFORMED';
};

/** When the bank booked a line; `time` is empty where it gives none. */
export type Moment = { readonly day: CalendarDay; readonly time: string };

/** Day and, where the bank gives one, time of a cell such as `09/09/2024 10:12:33`. */
export const readMoment = (cell: string): Moment | undefined => {
  const found = /^(\d{2})\/(\d{2})\/(\d{4})(?: (\d{2}:\d{2}:\d{2}))?$/u.exec(cell.trim());
  if (found === null) return undefined;
  const day = parseDay(`${found[3]}-${found[2]}-${found[1]}`);
  return day === undefined ? undefined : { day, time: found[4] ?? '' };
};

/** A document number that no spreadsheet could run. */
export const readDocNo = (cell: string): string | undefined =>
  /^[A-Za-z0-9][\w./ -]{0,39}$/u.test(cell.trim()) ? cell.trim() : undefined;
