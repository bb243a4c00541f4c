import { formatVnd } from '@mttq/kernel/vnd';
import { csvRow } from '../journal/journal-csv.ts';
import { amountInWords } from './amount-in-words.ts';
import type { Distribution, DistributionRow, Recipient } from './distribution.ts';

/** A row with whom it names; null: forgotten on request. */
export type ListedRow = DistributionRow & { readonly recipient: Recipient | null };

/** The eleven columns of a signed list (danh sách nhận hỗ trợ). */
const columns = [
  'STT',
  'Họ và tên',
  'Số căn cước',
  'Nội dung',
  'Xã',
  'Thôn',
  'Đối tượng',
  'Hình thức',
  'Nguồn',
  'Số tiền',
  'Ký nhận',
] as const;

type ListCell = string | number | bigint | null;

const kindOf = ({ amount, goods }: DistributionRow): string =>
  [amount === null ? null : 'Tiền', goods === null ? null : `Hiện vật: ${goods}`].filter(Boolean).join('; ');

const cellsOf = (row: ListedRow): readonly ListCell[] => [
  row.rowNo,
  row.recipient?.name ?? '(đã xoá theo yêu cầu)',
  row.recipient?.idNumber ?? null,
  row.content,
  row.commune,
  row.recipient?.hamlet ?? null,
  row.householdClass,
  kindOf(row),
  row.source,
  row.amount,
  null,
];

const blank = (text: string, amount: bigint | null): readonly ListCell[] => [
  null,
  text,
  ...Array.from({ length: 7 }, () => null),
  amount,
  null,
];

/** The list as a table: rows, total, total in words, and who signs. */
export const listTable = (
  { cashTotal }: Pick<Distribution, 'cashTotal'>,
  rows: readonly ListedRow[],
): { readonly columns: readonly string[]; readonly rows: readonly (readonly ListCell[])[] } => ({
  columns,
  rows: [
    ...rows.map(cellsOf),
    blank('Tổng cộng', cashTotal),
    blank(`Bằng chữ: ${amountInWords(cashTotal)} (${formatVnd(cashTotal)})`, null),
    blank('Người lập', null),
    blank('TM. Ban Thường trực – Chủ tịch', null),
  ],
});

/** The table as CSV (RFC 4180) with a byte order mark; a cell that a spreadsheet would run becomes text. */
export const listCsv = ({ columns: titles, rows }: ReturnType<typeof listTable>): string =>
  `\uFEFF${[titles, ...rows].map(csvRow).join('')}`;
