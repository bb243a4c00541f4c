import { type JournalCell, journalColumns, journalRow } from './journal-rows.ts';
import type { JournalLine } from './transaction.ts';

// A spreadsheet runs a cell that begins with one of these (CSV injection); a quote in front makes it text.
const isFormula = /^[=+\-@\t\r\n|＝＋－＠]/u;

const cell = (value: string): string => {
  const safe = isFormula.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

const textOf = (value: JournalCell): string =>
  value instanceof Date ? value.toISOString() : value === null ? '' : String(value);

/** Cells as a line of CSV (RFC 4180); none is a formula. */
export const csvRow = (cells: readonly JournalCell[]): string =>
  `${cells.map((value) => cell(textOf(value))).join(',')}\r\n`;

/**
 * Lines of the journal as CSV (RFC 4180), with the titles when it is the first part: parts put one behind the other are the file. With
 * a byte order mark spreadsheets read the Vietnamese letters.
 */
export const journalCsv = (lines: readonly JournalLine[], isFirst: boolean): string =>
  `${isFirst ? `\uFEFF${csvRow(journalColumns)}` : ''}${lines.map((line) => csvRow(journalRow(line))).join('')}`;
