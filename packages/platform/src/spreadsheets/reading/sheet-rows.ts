import { type SpreadsheetLimits, SpreadsheetUnreadable } from '../spreadsheet.ts';
import { columnOfReference, momentText, numberText } from './cell-text.ts';
import type { Workbook } from './workbook.ts';
import type { XmlListener } from './xml-events.ts';

/** A cell as it was written: numbers keep every digit; moments are ISO 8601 on the writer's wall clock. */
export type ReadCell = {
  readonly kind: 'text' | 'number' | 'moment' | 'boolean' | 'error' | 'empty';
  readonly text: string;
  /** The text is what a formula once gave: nothing is computed here. */
  readonly isFormula: boolean;
};

/** A row by its number in the sheet; cells by column, empty ones included up to the last. */
export type ReadRow = { readonly row: number; readonly cells: readonly ReadCell[] };

const emptyCell: ReadCell = { kind: 'empty', text: '', isFormula: false };

type OpenCell = { type: string; style: number; column: number; value: string; isFormula: boolean };

const readCell = (
  cell: OpenCell,
  { sharedTexts, isMoment, countsFrom1904 }: Workbook,
): ReadCell | undefined => {
  const { value, isFormula } = cell;
  if (value === '') return { ...emptyCell, isFormula };
  if (cell.type === 's') {
    const text = sharedTexts[Number(value)];
    return text === undefined ? undefined : { kind: 'text', text, isFormula };
  }
  if (cell.type === 'inlineStr' || cell.type === 'str') return { kind: 'text', text: value, isFormula };
  if (cell.type === 'b') return { kind: 'boolean', text: value === '1' ? 'TRUE' : 'FALSE', isFormula };
  if (cell.type === 'e') return { kind: 'error', text: value, isFormula };
  if (cell.type === 'd') return { kind: 'moment', text: value.slice(0, 19), isFormula };
  if (isMoment[cell.style] === true)
    return { kind: 'moment', text: momentText(value, countsFrom1904), isFormula };
  return { kind: 'number', text: numberText(value), isFormula };
};

/** Gathers the rows of a sheet while its XML goes by. `take` empties what was gathered. */
export const gatherRows = (workbook: Workbook, limits: SpreadsheetLimits) => {
  let ready: ReadRow[] = [];
  let rows = 0;
  let row = 0;
  let cells: ReadCell[] = [];
  let cell: OpenCell | undefined;
  let inValue = false;
  let phonetic = 0;
  const refuse = (
    problem: 'TOO_MANY_ROWS' | 'TOO_MANY_COLUMNS' | 'CELL_TOO_LONG' | 'NOT_A_SPREADSHEET',
  ): never => {
    throw new SpreadsheetUnreadable(problem, { row, column: cell?.column ?? 0 });
  };
  const beginRow = (given: string | undefined): void => {
    const number = given === undefined ? row + 1 : Number(given);
    if (!Number.isInteger(number) || number <= row) refuse('NOT_A_SPREADSHEET');
    row = number;
    rows += 1;
    cells = [];
    if (rows > limits.rowsMax) refuse('TOO_MANY_ROWS');
  };
  const beginCell = ({ r, t, s }: Readonly<Record<string, string>>): void => {
    const column = r === undefined ? cells.length + 1 : columnOfReference(r);
    cell = { type: t ?? 'n', style: Number(s ?? '0'), column, value: '', isFormula: false };
    if (column > limits.columnsMax) refuse('TOO_MANY_COLUMNS');
    if (column <= cells.length) refuse('NOT_A_SPREADSHEET');
  };
  const endCell = (): void => {
    if (cell === undefined) return;
    while (cells.length < cell.column - 1) cells.push(emptyCell);
    cells.push(readCell(cell, workbook) ?? refuse('NOT_A_SPREADSHEET'));
    cell = undefined;
  };
  const listener: XmlListener = {
    open: (name, attributes) => {
      if (name === 'row') beginRow(attributes.r);
      else if (name === 'c') beginCell(attributes);
      else if (name === 'f' && cell !== undefined) cell.isFormula = true;
      else if (name === 'rPh') phonetic += 1;
      else if (name === 'v' || name === 't') inValue = cell !== undefined && phonetic === 0;
    },
    text: (text) => {
      if (!inValue || cell === undefined) return;
      cell.value += text;
      if (cell.value.length > limits.cellCharactersMax) refuse('CELL_TOO_LONG');
    },
    close: (name) => {
      if (name === 'v' || name === 't') inValue = false;
      else if (name === 'rPh') phonetic -= 1;
      else if (name === 'c') endCell();
      else if (name === 'row') ready.push({ row, cells });
    },
  };
  return {
    listener,
    take: (): readonly ReadRow[] => {
      const taken = ready;
      ready = [];
      return taken;
    },
  };
};
