import { type Message, type Refusal, refuse } from '@mttq/kernel/refusal';
import type { EnteredValue, ValueViolation } from '../forms/form-values.ts';
import type { ReporterKind, ReportForm } from '../forms/report-form.ts';
import type { ReporterRef } from '../reporters/reporter.ts';

/** The first columns of a sheet: who reports. The others are the fields of the form. */
const leading = ['kind', 'reporter_id', 'unit_id', 'name'] as const;

const titleOf: Readonly<Record<(typeof leading)[number], string>> = {
  kind: 'Loại đơn vị báo cáo',
  reporter_id: 'Mã đơn vị báo cáo',
  unit_id: 'Mã xã',
  name: 'Tên',
};

/** A row of a sheet by its number in the workbook. */
export type SheetRow = { readonly row: number; readonly cells: readonly string[] };

/** A filled row: one report. */
export type FilledRow = {
  readonly row: number;
  readonly reporter: ReporterRef;
  readonly values: readonly EnteredValue[];
};

/** What is wrong with one row. */
export type RowProblem = {
  readonly row: number;
  readonly code: string;
  readonly message: Message;
  readonly violations: readonly ValueViolation[];
};

/** Why no row of a sheet was taken. */
export type ReportRowsNotValid = Refusal<'ReportRowsNotValid'> & { readonly rows: readonly RowProblem[] };

export const rowsMax = 500;

export const sheetUnreadable = (message: Message): Refusal<'ReportSheetUnreadable'> =>
  refuse('ReportSheetUnreadable', message);

export const rowsNotValid = (rows: readonly RowProblem[]): ReportRowsNotValid => ({
  ...refuse('ReportRowsNotValid', {
    vi: `${rows.length} dòng cần sửa; chưa dòng nào được ghi. Hãy sửa rồi gửi lại cả tệp.`,
    en: `${rows.length} rows need correction; nothing was written. Correct them and send the whole file again.`,
  }),
  rows,
});

/** A row that was refused, by the refusal's name. */
export const rowProblem = (
  row: number,
  { refused, message }: Refusal,
  violations: readonly ValueViolation[] = [],
): RowProblem => ({ row, code: refused, message, violations });

const entered = (form: ReportForm) =>
  form.fields.filter(({ type }) => type !== 'IDENTITY' && type !== 'RATIO');

/** The titles of an empty sheet: keys for the machine, then labels for people. */
export const titlesOf = (form: ReportForm): { readonly keys: string[]; readonly labels: string[] } => ({
  keys: [...leading, ...entered(form).map(({ key }) => key)],
  labels: [
    ...leading.map((key) => titleOf[key]),
    ...entered(form).map(({ label, isRequired }) => (isRequired ? `${label} *` : label)),
  ],
});

const kinds: readonly string[] = ['AREA', 'ORGANISATION', 'COMMUNE', 'PROVINCE'];
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

const reporterOf = (cellOf: (key: string) => string): ReporterRef | undefined => {
  const [kind, id, unitId] = ['kind', 'reporter_id', 'unit_id'].map(cellOf) as [string, string, string];
  if (!kinds.includes(kind) || !uuid.test(id) || (unitId !== '' && !uuid.test(unitId))) return undefined;
  return { kind: kind as ReporterKind, id, unitId: unitId === '' ? null : unitId };
};

const reporterNotReadable = refuse('ReporterNotReadable', {
  vi: 'Cột kind, reporter_id hoặc unit_id đã bị sửa. Hãy lấy lại mẫu và giữ nguyên các cột này.',
  en: 'Columns kind, reporter_id or unit_id were changed. Take the sheet anew and leave these columns as they are.',
});

/**
 * Reads the rows of a sheet: keys in the first, labels in the second, one report in each further one. Rows without a
 * value are left out. A refusal when the first row names no reporter or no known field, or there is nothing to take.
 */
export const readSheet = (
  form: ReportForm,
  rows: readonly SheetRow[],
):
  | { readonly filled: readonly FilledRow[]; readonly problems: readonly RowProblem[] }
  | Refusal<'ReportSheetUnreadable'> => {
  const keys = rows[0]?.cells.map((cell) => cell.trim()) ?? [];
  const known = new Set([...leading, ...form.fields.map(({ key }) => key)]);
  const strange = keys.filter((key) => key !== '' && !known.has(key));
  if (!keys.includes('kind') || !keys.includes('reporter_id') || strange.length > 0)
    return sheetUnreadable({
      vi: `Dòng 1 phải là dòng mã cột của mẫu${strange.length > 0 ? `; không có cột "${strange[0]?.slice(0, 60)}"` : ''}. Hãy lấy lại mẫu.`,
      en: `Row 1 must hold the column keys of the sheet${strange.length > 0 ? `; there is no column "${strange[0]?.slice(0, 60)}"` : ''}. Take the sheet anew.`,
    });
  const filled: FilledRow[] = [];
  const problems: RowProblem[] = [];
  for (const { row, cells } of rows.slice(2)) {
    const cellOf = (key: string): string => cells[keys.indexOf(key)]?.trim() ?? '';
    const values = entered(form)
      .map(({ key }) => ({ key, value: keys.includes(key) ? cellOf(key) : '' }))
      .filter(({ value }) => value !== '');
    if (values.length === 0) continue;
    const reporter = reporterOf(cellOf);
    if (reporter === undefined) problems.push(rowProblem(row, reporterNotReadable));
    else filled.push({ row, reporter, values });
  }
  if (filled.length + problems.length > 0) return { filled, problems };
  return sheetUnreadable({
    vi: 'Bảng tính chưa có dòng nào được điền (từ dòng 3).',
    en: 'No row of the sheet is filled in (from row 3 on).',
  });
};
