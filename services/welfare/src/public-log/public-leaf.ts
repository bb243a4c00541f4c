import { createHash } from 'node:crypto';
import type { CalendarDay } from '@mttq/kernel/calendar-day';

/** What of a published line stands in the log. Text of people is there as a salted commitment only: it may be erased. */
export type LeafSource = {
  readonly statementId: string;
  readonly accountId: string;
  readonly place: number;
  readonly bookedOn: CalendarDay;
  readonly docNo: string;
  readonly debit: bigint;
  readonly credit: bigint;
  readonly maskedText: string;
  readonly salt: Uint8Array;
};

// Says nothing without the salt.
const commitmentTo = (text: string, salt: Uint8Array): string =>
  createHash('sha256').update(salt).update(text, 'utf8').digest('hex');

/** The leaf as text: JSON as RFC 8785 writes it (names sorted, no blanks, strings alone). */
export const leafOf = (line: LeafSource): string =>
  JSON.stringify({
    account: line.accountId,
    bookedOn: line.bookedOn,
    credit: line.credit.toString(),
    debit: line.debit.toString(),
    docNo: line.docNo,
    kind: 'bank-line',
    place: line.place.toString(),
    statement: line.statementId,
    text: commitmentTo(line.maskedText, line.salt),
  });
