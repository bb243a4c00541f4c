import { type Refusal, refuse } from '@mttq/kernel/refusal';
import { normaliseText, searchKey } from '@mttq/kernel/search-key';
import type { BankProfile, ColumnRole, DayFormat, ThousandsSeparator } from '../bank-files/bank-profile.ts';

/** A layout of statements as people described it; a statement keeps the version that it was read by. */
export type DescribedProfile = {
  readonly id: string;
  readonly unitId: string;
  readonly name: string;
  readonly version: number;
  /** Titles as they were written. */
  readonly columns: readonly DescribedColumn[];
  readonly layout: BankProfile;
  readonly recordedAt: Date;
};

export type DescribedColumn = {
  readonly role: ColumnRole;
  readonly titles: readonly string[];
  readonly isRequired: boolean;
};

export type ProfileDescription = {
  readonly name: string;
  readonly columns: readonly DescribedColumn[];
  readonly dayFormat: DayFormat;
  readonly thousands: ThousandsSeparator;
  readonly delimiter: ',' | ';' | '\t';
};

const titlesMax = 10;
const lettersMax = 60;

const notValid = (vi: string, en: string): Refusal<'BankProfileNotValid'> =>
  refuse('BankProfileNotValid', { vi, en });

const faultOfColumns = (columns: readonly DescribedColumn[]): Refusal<'BankProfileNotValid'> | undefined => {
  const roles = new Set(columns.map(({ role }) => role));
  if (roles.size < columns.length)
    return notValid('Mỗi loại cột chỉ khai một lần.', 'Describe every kind of column once.');
  if (!roles.has('day') || !roles.has('text') || !(roles.has('credit') || roles.has('debit')))
    return notValid(
      'Cần có cột ngày, cột nội dung và ít nhất một cột số tiền (ghi nợ hoặc ghi có).',
      'A day, a text and at least one amount (debit or credit) are needed.',
    );
  const seen = new Set<string>();
  for (const { role, titles } of columns) {
    if (titles.length < 1 || titles.length > titlesMax)
      return notValid(
        `Cột ${role} cần từ 1 đến ${titlesMax} tiêu đề.`,
        `The column ${role} needs 1 to ${titlesMax} titles.`,
      );
    for (const title of titles) {
      const key = searchKey(title);
      if (key === '' || title.length > lettersMax)
        return notValid(
          `Tiêu đề của cột ${role} phải có chữ, không quá ${lettersMax} ký tự.`,
          `A title of the column ${role} has letters, at most ${lettersMax}.`,
        );
      if (seen.has(key))
        return notValid(
          `Tiêu đề "${normaliseText(title)}" dùng cho hai cột (dấu và hoa thường không phân biệt).`,
          `The title "${normaliseText(title)}" is given twice (accents and case make no difference).`,
        );
      seen.add(key);
    }
  }
  return undefined;
};

/** The layout that a description means, or what is wrong with it. */
export const decideLayout = ({
  name,
  columns,
  dayFormat,
  thousands,
  delimiter,
}: ProfileDescription): BankProfile | Refusal<'BankProfileNotValid'> => {
  if (searchKey(name) === '' || name.length > lettersMax)
    return notValid(
      `Tên mẫu phải có chữ, không quá ${lettersMax} ký tự.`,
      `The name of a profile has letters, at most ${lettersMax}.`,
    );
  const fault = faultOfColumns(columns);
  if (fault) return fault;
  return {
    columns: Object.fromEntries(
      columns.map(({ role, titles }) => [role, titles.map((title) => searchKey(title))]),
    ),
    // Without a day there is no line.
    required: columns.filter(({ role, isRequired }) => isRequired || role === 'day').map(({ role }) => role),
    dayFormat,
    thousands,
    delimiter,
  };
};
