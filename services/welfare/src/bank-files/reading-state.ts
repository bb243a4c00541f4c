import type { CalendarDay } from '@mttq/kernel/calendar-day';
import type { BankProfile, ColumnRole } from './bank-profile.ts';
import type { CsvRecord } from './csv-records.ts';
import type { Moment } from './statement-cells.ts';
import type { ProblemCode, StatementProblem } from './statement-problem.ts';

/** A transfer as the bank lists it. `text` is raw: untrusted and personal. */
export type ReadLine = {
  readonly row: number;
  readonly page: number;
  readonly day: CalendarDay;
  readonly docNo: string;
  readonly debit: bigint;
  readonly credit: bigint;
  readonly text: string;
};

export type Sum = { debit: bigint; credit: bigint; lines: number };

/** Where the reader stands between two parts of a file. The last line waits: the next part may continue its text. */
export type ReadingState = {
  row: number;
  columns: Partial<Record<ColumnRole, number>> | null;
  titles: string;
  /** Number of titles. */
  width: number;
  page: Sum & { number: number };
  total: Sum;
  balance: bigint | null;
  sequence: number;
  pending: ReadLine | null;
};

/** What the file must agree with. */
export type Expectation = {
  readonly profile: BankProfile;
  readonly from: CalendarDay;
  readonly until: CalendarDay;
  readonly openingBalance: bigint;
  /** Whether a number is that of the account. */
  readonly isAccount: (number: string) => boolean;
};

export const newReading = (expected: Expectation): ReadingState => ({
  row: 1,
  columns: null,
  titles: '',
  width: 0,
  page: { number: 1, debit: 0n, credit: 0n, lines: 0 },
  total: { debit: 0n, credit: 0n, lines: 0 },
  balance: expected.openingBalance,
  sequence: 0,
  pending: null,
});

/** What reads one part. */
export type Reader = {
  readonly state: ReadingState;
  readonly expected: Expectation;
  readonly lines: ReadLine[];
  readonly problems: StatementProblem[];
  readonly moments: Map<string, Moment>;
};

/** Notes what is wrong at a row and column, perhaps with a detail that names nobody. */
export const complain = (
  reader: Reader,
  [row, column]: readonly [row: number, column: number],
  what: ProblemCode | readonly [code: ProblemCode, detail: string | undefined],
): undefined => {
  const [code, detail = ''] = typeof what === 'string' ? [what] : what;
  reader.problems.push({ row, column, code, detail });
  return undefined;
};

/** Nothing continues the line that waited. */
export const flush = ({ state, lines }: Reader): void => {
  if (state.pending !== null) lines.push(state.pending);
  state.pending = null;
};

/** The cell of a column; empty where there is none. */
export const cellOf = (reader: Reader, { cells }: CsvRecord, role: ColumnRole): string => {
  const at = reader.state.columns?.[role];
  return at === undefined ? '' : (cells[at] ?? '');
};

/** The column of a role as people count it. */
export const columnOf = ({ state }: Reader, role: ColumnRole): number => (state.columns?.[role] ?? -1) + 1;
