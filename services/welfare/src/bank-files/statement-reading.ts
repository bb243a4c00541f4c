import { normaliseText, searchKey } from '@mttq/kernel/search-key';
import { vndMax } from '@mttq/kernel/vnd';
import { accountTitles, type ColumnRole, grandTotalTitles, pageTotalTitles } from './bank-profile.ts';
import { type CsvRecord, readRecords } from './csv-records.ts';
import {
  cellOf,
  columnOf,
  complain,
  type Expectation,
  flush,
  type Reader,
  type ReadingState,
  type ReadLine,
  type Sum,
} from './reading-state.ts';
import { type Moment, readAmount, readDocNo, readMoment } from './statement-cells.ts';
import type { ProblemCode, StatementProblem } from './statement-problem.ts';

export type PartReading = {
  readonly state: ReadingState;
  readonly lines: readonly ReadLine[];
  readonly problems: readonly StatementProblem[];
};

const preambleRowsMax = 50;
const linesMax = 5_000_000;
const momentsMax = 1_000;
const textLengthMax = 2_000;

const keyOf = (cell: string | undefined): string => searchKey(cell ?? '');

const readTitles = (reader: Reader, { row, cells }: CsvRecord): void => {
  const { columns, required } = reader.expected.profile;
  const found: Partial<Record<ColumnRole, number>> = {};
  for (const [at, cell] of cells.entries()) {
    const key = keyOf(cell);
    const role = (Object.keys(columns) as ColumnRole[]).find((name) => columns[name]?.includes(key));
    if (role !== undefined) found[role] = at;
    else if (key !== '')
      complain(reader, [row, at + 1], ['UNKNOWN_COLUMN', normaliseText(cell).slice(0, 60)]);
  }
  for (const role of required)
    if (found[role] === undefined) complain(reader, [row, 0], ['COLUMN_MISSING', columns[role]?.[0]]);
  reader.state.columns = found;
  reader.state.titles = cells.join(',');
  reader.state.width = cells.length;
};

const readPreamble = (reader: Reader, record: CsvRecord): void => {
  const { row, cells } = record;
  const dayTitles = reader.expected.profile.columns.day ?? [];
  if (cells.some((cell) => dayTitles.includes(keyOf(cell)))) {
    readTitles(reader, record);
    return;
  }
  if (accountTitles.includes(keyOf(cells[0]))) {
    const number = (cells[1] ?? '').replace(/[\s.-]/gu, '');
    if (!reader.expected.isAccount(number))
      complain(reader, [row, 2], ['ACCOUNT_DIFFERS', `…${number.slice(-4)}`]);
    return;
  }
  if (row > preambleRowsMax) {
    complain(reader, [row, 1], 'HEADER_MISSING');
    reader.state.columns = {};
  }
};

const amountIn = ({ expected }: Reader, cell: string | undefined) =>
  readAmount(cell ?? '', expected.profile.thousands);

const sameSum = (reader: Reader, cells: readonly string[], sum: Sum): boolean =>
  amountIn(reader, cells[2]) === sum.debit &&
  amountIn(reader, cells[3]) === sum.credit &&
  (cells[4] === undefined || cells[4] === '' || amountIn(reader, cells[4]) === BigInt(sum.lines));

const readPageTotal = (reader: Reader, { row, cells }: CsvRecord): void => {
  const { page } = reader.state;
  if (amountIn(reader, cells[1]) !== BigInt(page.number))
    complain(reader, [row, 2], ['PAGE_MISSING', `${page.number}`]);
  if (!sameSum(reader, cells, page))
    complain(reader, [row, 3], ['PAGE_TOTAL_DIFFERS', `${page.debit} / ${page.credit} / ${page.lines}`]);
  reader.state.page = { number: page.number + 1, debit: 0n, credit: 0n, lines: 0 };
};

const continueLine = (reader: Reader, row: number, text: string): void => {
  const { state } = reader;
  if (state.pending === null) complain(reader, [row, 1], 'CONTINUATION_ALONE');
  else state.pending = { ...state.pending, text: `${state.pending.text} ${text}`.slice(0, textLengthMax) };
};

const amountOf = (reader: Reader, record: CsvRecord, role: 'debit' | 'credit' | 'balance'): bigint => {
  const cell = cellOf(reader, record, role);
  const amount = amountIn(reader, cell);
  if (typeof amount === 'bigint') return amount;
  complain(reader, [record.row, columnOf(reader, role)], amount);
  return 0n;
};

const checkChain = (reader: Reader, record: CsvRecord, { debit, credit }: ReadLine): void => {
  const { state } = reader;
  const wanted = (state.balance ?? 0n) + credit - debit;
  state.balance = wanted;
  if (state.columns?.balance !== undefined && cellOf(reader, record, 'balance') !== '') {
    const listed = amountOf(reader, record, 'balance');
    if (listed !== wanted)
      complain(reader, [record.row, columnOf(reader, 'balance')], ['BALANCE_BROKEN', `${wanted}`]);
    state.balance = listed;
  }
  if (state.columns?.sequence !== undefined) {
    const number = Number(amountIn(reader, cellOf(reader, record, 'sequence')));
    if (number !== state.sequence + 1)
      complain(
        reader,
        [record.row, columnOf(reader, 'sequence')],
        ['SEQUENCE_BROKEN', `${state.sequence + 1}`],
      );
    state.sequence = Number.isSafeInteger(number) ? number : state.sequence + 1;
  }
};

const add = (sum: Sum, line: ReadLine): void => {
  sum.debit += line.debit;
  sum.credit += line.credit;
  sum.lines += 1;
};

// Thousands of lines in a row are of the same day.
const momentOf = (reader: Reader, cell: string): Moment | undefined => {
  const known = reader.moments.get(cell);
  if (known !== undefined) return known;
  const moment = readMoment(cell, reader.expected.profile.dayFormat);
  if (moment !== undefined && reader.moments.size < momentsMax) reader.moments.set(cell, moment);
  return moment;
};

const readLine = (reader: Reader, record: CsvRecord): undefined => {
  const { state, expected } = reader;
  const { row, cells } = record;
  const moment = momentOf(reader, cellOf(reader, record, 'day'));
  if (moment === undefined) return complain(reader, [row, columnOf(reader, 'day')], 'DAY_MALFORMED');
  if (moment.day < expected.from || moment.day > expected.until)
    complain(reader, [row, columnOf(reader, 'day')], ['DAY_OUTSIDE', moment.day]);
  const listed = state.columns?.docNo === undefined ? moment.time : cellOf(reader, record, 'docNo');
  const docNo = state.columns?.docNo === undefined ? listed : readDocNo(listed);
  if (docNo === undefined) return complain(reader, [row, columnOf(reader, 'docNo')], 'DOC_NO_MALFORMED');
  const debit = amountOf(reader, record, 'debit');
  const credit = amountOf(reader, record, 'credit');
  if ((debit === 0n) === (credit === 0n))
    complain(reader, [row, columnOf(reader, 'credit')], 'AMOUNT_ONE_SIDED');
  if (cells.length > state.width) complain(reader, [row, cells.length], 'TOO_MANY_CELLS');
  const party = cellOf(reader, record, 'party');
  const text = party === '' ? cellOf(reader, record, 'text') : `${cellOf(reader, record, 'text')} · ${party}`;
  if (text.length > textLengthMax) complain(reader, [row, columnOf(reader, 'text')], 'TEXT_TOO_LONG');
  flush(reader);
  const line = { row, page: state.page.number, day: moment.day, docNo, debit, credit, text };
  checkChain(reader, record, line);
  add(state.page, line);
  add(state.total, line);
  if (state.total.credit > vndMax || state.total.debit > vndMax)
    complain(reader, [row, columnOf(reader, 'credit')], 'AMOUNT_TOO_LARGE');
  if (state.total.lines === linesMax + 1) complain(reader, [row, 1], 'TOO_MANY_LINES');
  state.pending = line;
  return undefined;
};

const isEmptyButText = (reader: Reader, { cells }: CsvRecord): boolean => {
  const at = reader.state.columns?.text ?? -1;
  return cells.every((cell, column) => (column === at ? cell.trim() !== '' : cell.trim() === ''));
};

const readBelowTitles = (reader: Reader, record: CsvRecord): void => {
  const { state } = reader;
  const key = keyOf(record.cells[0]);
  if (pageTotalTitles.includes(key)) readPageTotal(reader, record);
  else if (grandTotalTitles.includes(key)) {
    if (!sameSum(reader, record.cells, state.total)) complain(reader, [record.row, 3], 'GRAND_TOTAL_DIFFERS');
  } else if (record.cells.join(',') === state.titles) return;
  else if (isEmptyButText(reader, record))
    continueLine(reader, record.row, record.cells[state.columns?.text ?? 0] ?? '');
  else readLine(reader, record);
};

const readRecord = (reader: Reader, record: CsvRecord): void => {
  if (reader.state.columns === null) readPreamble(reader, record);
  // Lines begin with a digit; titles and totals do not: most records need no more than this look.
  else if (/^\d/u.test(record.cells[0] ?? '')) readLine(reader, record);
  else readBelowTitles(reader, record);
};

/** Reads one part of a file, whole lines, from where the part before ended. */
export const readPart = (before: ReadingState, text: string, expected: Expectation): PartReading => {
  const state = { ...before, page: { ...before.page }, total: { ...before.total } };
  const reader: Reader = { state, expected, lines: [], problems: [], moments: new Map() };
  const { records, rows, openQuoteRow } = readRecords(text, state.row, expected.profile.delimiter);
  if (openQuoteRow !== undefined) complain(reader, [openQuoteRow, 1], 'QUOTE_NOT_CLOSED');
  for (const record of records) readRecord(reader, record);
  state.row += rows;
  return { state, lines: reader.lines, problems: reader.problems };
};

/** Ends the reading: the line that waited, and what is wrong with the whole. */
export const endReading = (before: ReadingState): PartReading => {
  const lines = before.pending === null ? [] : [before.pending];
  const whole = (code: ProblemCode): StatementProblem[] => [{ row: 0, column: 0, code, detail: '' }];
  const problems =
    before.columns === null ? whole('HEADER_MISSING') : before.total.lines === 0 ? whole('NO_LINES') : [];
  return { state: { ...before, pending: null }, lines, problems };
};
