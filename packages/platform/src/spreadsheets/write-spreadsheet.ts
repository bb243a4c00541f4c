import { invariant } from '@mttq/kernel/fault';
import writeExcelFile, { type Cell } from 'write-excel-file/node';
import { spreadsheetLimits } from './spreadsheet.ts';

/** Text, a count, đồng, a moment (shown in Hanoi time), or nothing. */
export type WrittenCell = string | number | bigint | Date | null;

export type WrittenSheet = {
  /** At most 31 characters, none of `\ / ? * [ ] :`. */
  readonly name: string;
  readonly columns: readonly { readonly title: string; readonly width?: number }[];
  readonly rows: readonly (readonly WrittenCell[])[];
};

const cellsMax = 1_000_000;
// Excel keeps 15 digits of a number: more would be other money.
const exactMax = 999_999_999_999_999n;
const hanoiAheadMs = 7 * 3_600_000;

// XML 1.0 has no place for these; a lone half of a pair has none in UTF-8.
const unwritable = /(?![\t\n\r])\p{Cc}|[\uFFFE\uFFFF]/gu;

const textCell = (text: string): Cell => {
  const written = text.toWellFormed().replace(unwritable, '\uFFFD');
  // The library looks texts up in a plain object, where `constructor` is already there: a space keeps such a word apart.
  const value = written in Object.prototype ? `${written} ` : written;
  // Written as text and never as a formula, whatever it begins with.
  return { type: String, value: value.slice(0, spreadsheetLimits.cellCharactersMax) };
};

const toCell = (cell: WrittenCell): Cell => {
  if (cell === null || cell === '') return null;
  if (typeof cell === 'string') return textCell(cell);
  if (cell instanceof Date)
    return { type: Date, value: new Date(cell.getTime() + hanoiAheadMs), format: 'yyyy-mm-dd hh:mm:ss' };
  if (typeof cell === 'number') {
    invariant(Number.isFinite(cell), 'a number of a spreadsheet is finite');
    return { type: Number, value: cell };
  }
  const isExact = cell <= exactMax && cell >= -exactMax;
  return isExact ? { type: Number, value: Number(cell), format: '#,##0' } : textCell(cell.toString());
};

/**
 * An XLSX workbook as bytes: titles in bold, text always as text (no cell is ever a formula), đồng as numbers up to 15 digits and as
 * text beyond. For at most a million cells in all, as it is made in memory; more is a bug of the caller, who divides.
 */
export const writeSpreadsheet = (sheets: readonly WrittenSheet[]): Promise<Buffer> => {
  const cells = sheets.reduce((sum, { rows, columns }) => sum + (rows.length + 1) * columns.length, 0);
  invariant(cells <= cellsMax, `a workbook of ${cells} cells is divided first`);
  return writeExcelFile(
    sheets.map(({ name, columns, rows }) => ({
      sheet: name,
      columns: columns.map(({ width }) => ({ width: width ?? 18 })),
      stickyRowsCount: 1,
      data: [
        columns.map(({ title }) => ({ type: String, value: title, fontWeight: 'bold' as const })),
        ...rows.map((row) => row.map(toCell)),
      ],
    })),
  ).toBuffer();
};
