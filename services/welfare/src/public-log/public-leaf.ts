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
  /** SHA-256 of salt and masked text, hexadecimal: says nothing without the salt. */
  readonly textCommitment: string;
};

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
    text: line.textCommitment,
  });
