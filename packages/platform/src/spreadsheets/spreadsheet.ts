import { Fault } from '@mttq/kernel/fault';
import type { Message } from '@mttq/kernel/refusal';

const problems = {
  NOT_A_SPREADSHEET: {
    vi: 'Tệp không phải là bảng tính XLSX đọc được. Hãy lưu lại dạng .xlsx rồi gửi lại.',
    en: 'The file is not a readable XLSX workbook. Save it as .xlsx again and send it again.',
  },
  SPREADSHEET_ENCRYPTED: {
    vi: 'Tệp có mật khẩu. Hãy bỏ mật khẩu rồi gửi lại.',
    en: 'The file has a password. Remove it and send the file again.',
  },
  SHEET_NOT_FOUND: { vi: 'Bảng tính không có trang này.', en: 'The workbook has no such sheet.' },
  SPREADSHEET_TOO_LARGE: {
    vi: 'Bảng tính quá lớn sau khi giải nén. Hãy chia tệp nhỏ hơn hoặc dùng CSV.',
    en: 'The workbook is too large when unpacked. Divide it or use CSV.',
  },
  TOO_MANY_ROWS: {
    vi: 'Bảng tính có quá nhiều dòng. Hãy chia tệp nhỏ hơn hoặc dùng CSV.',
    en: 'The sheet has too many rows. Divide it or use CSV.',
  },
  TOO_MANY_COLUMNS: { vi: 'Dòng có quá nhiều ô.', en: 'The row has too many cells.' },
  CELL_TOO_LONG: { vi: 'Ô có nội dung quá dài.', en: 'The text of a cell is too long.' },
} satisfies Record<string, Message>;

export type SpreadsheetProblem = keyof typeof problems;

/** A workbook that is not read (further). `row` and `column` count from 1; 0: the file as a whole. `advice` is for the sender. */
export class SpreadsheetUnreadable extends Fault {
  readonly problem: SpreadsheetProblem;
  readonly row: number;
  readonly column: number;
  readonly advice: Message;

  constructor(
    problem: SpreadsheetProblem,
    place: { readonly row: number; readonly column: number },
    cause?: unknown,
  ) {
    super(problem, `${problems[problem].en} (row ${place.row}, column ${place.column})`, cause);
    this.problem = problem;
    this.row = place.row;
    this.column = place.column;
    this.advice = problems[problem];
  }
}

/** Nothing of a workbook is taken beyond these, whatever it says about itself. */
export type SpreadsheetLimits = {
  /** Files within the workbook. */
  readonly entriesMax: number;
  /** Bytes of all files that are read, when unpacked. */
  readonly unpackedBytesMax: number;
  /** Characters of all texts that cells share: these are kept in memory while the sheet is read. */
  readonly sharedCharactersMax: number;
  readonly rowsMax: number;
  readonly columnsMax: number;
  readonly cellCharactersMax: number;
};

export const spreadsheetLimits: SpreadsheetLimits = {
  entriesMax: 200,
  unpackedBytesMax: 1024 * 1024 * 1024,
  sharedCharactersMax: 64 * 1024 * 1024,
  rowsMax: 1_048_576,
  columnsMax: 256,
  cellCharactersMax: 32_767,
};
