import { hash } from 'node:crypto';
import type { CalendarDay } from '@mttq/kernel/calendar-day';
import { type Refusal, refuse } from '@mttq/kernel/refusal';
import type { ProfileName } from '../bank-files/bank-profile.ts';
import type { LineTextState } from '../line-texts/line-erasure.ts';

export type StatementState = 'UPLOADING' | 'UPLOADED' | 'PARSED' | 'RECONCILED' | 'PUBLISHED' | 'REJECTED';

/** What its parts are: lines of CSV, or a workbook in base64. */
export type StatementFormat = 'CSV' | 'XLSX';

/** A bank statement (sao kê) of one account, from its first part to its publication. */
export type Statement = {
  readonly id: string;
  readonly accountId: string;
  readonly fundId: string;
  readonly profile: ProfileName | 'OTHER';
  /** With the profile OTHER: who reads it. */
  readonly bankProfileId: string | null;
  readonly format: StatementFormat;
  readonly periodFrom: CalendarDay;
  readonly periodUntil: CalendarDay;
  readonly openingBalance: bigint;
  readonly closingBalance: bigint;
  /** Hexadecimal. */
  readonly declaredHash: string | null;
  readonly fileHash: string | null;
  readonly state: StatementState;
  readonly parts: number | null;
  readonly partsRead: number;
  readonly pages: number;
  readonly lineCount: number;
  readonly newLineCount: number;
  readonly debitTotal: bigint;
  readonly creditTotal: bigint;
  readonly problemCount: number;
  readonly attempts: number;
  readonly startedBy: string;
  readonly startedAt: Date;
  readonly submittedAt: Date | null;
  readonly finishedAt: Date | null;
  readonly publishRequestedAt: Date | null;
  readonly publishedAt: Date | null;
  readonly logStart: bigint | null;
  readonly loggedCount: number;
};

/** A line as the public may see it, with its place in the public log. */
export type PublishedLine = {
  readonly statementId: string;
  readonly accountId: string;
  readonly place: number;
  readonly page: number;
  readonly bookedOn: CalendarDay;
  readonly docNo: string;
  readonly debit: bigint;
  readonly credit: bigint;
  /** Empty unless the public may see it; so is its salt. */
  readonly maskedText: string;
  readonly salt: Buffer;
  readonly textState: LineTextState;
  /** SHA-256 of salt and text, hexadecimal: what the leaf says. */
  readonly textCommitment: string;
  readonly logIndex: number;
};

const partsMax = 6_000;
const partBytesMax = 131_072;
const workbookPartsMax = 256;
/** A process that ends, or fails, while it reads the same part tries again; then the statement is given up. */
export const attemptsMax = 5;

export const statementNotFound = (): Refusal<'StatementNotFound'> =>
  refuse('StatementNotFound', {
    vi: 'Không có sao kê này. Hãy kiểm tra mã.',
    en: 'No statement has this id. Check it.',
  });

export const accountNotFound = (): Refusal<'FundAccountNotFound'> =>
  refuse('FundAccountNotFound', {
    vi: 'Quỹ không có tài khoản này. Hãy kiểm tra mã.',
    en: 'The fund has no such account. Check the id.',
  });

export const statementNotValid = (vi: string, en: string): Refusal<'StatementNotValid'> =>
  refuse('StatementNotValid', { vi, en });

export const statementClosed = (state: StatementState): Refusal<'StatementClosed'> =>
  refuse('StatementClosed', {
    vi: `Sao kê đang ở trạng thái ${state}, không làm được việc này.`,
    en: `The statement is ${state}: this cannot be done any more, or not yet.`,
  });

export const statementPartDiffers = (): Refusal<'StatementPartDiffers'> =>
  refuse('StatementPartDiffers', {
    vi: 'Phần này đã được gửi với nội dung khác. Gửi lại đúng nội dung cũ, hoặc bắt đầu sao kê mới.',
    en: 'This part was sent before with another content. Send the same content, or begin a new statement.',
  });

export const samePerson = (): Refusal<'SamePerson'> =>
  refuse('SamePerson', {
    vi: 'Người nạp sao kê không tự công bố. Cần một người khác.',
    en: 'Who imported the statement does not publish it: it takes another person.',
  });

const faultOfWorkbookPart = (part: number, text: string): Refusal<'StatementNotValid'> | undefined =>
  part <= workbookPartsMax && /^[A-Za-z0-9+/]+={0,2}$/u.test(text)
    ? undefined
    : statementNotValid(
        `Phần của tệp XLSX là base64, nhiều nhất ${workbookPartsMax} phần. Tệp lớn hơn: hãy dùng CSV.`,
        `A part of an XLSX file is base64, and there are at most ${workbookPartsMax}. For larger files use CSV.`,
      );

/** Why a part cannot be staged as it is. */
export const faultOfPart = (
  { part, text }: { readonly part: number; readonly text: string },
  format: StatementFormat,
): Refusal<'StatementNotValid'> | undefined => {
  if (part < 1 || part > partsMax)
    return statementNotValid(
      `part là số từ 1 đến ${partsMax}. Chia sao kê theo kỳ ngắn hơn.`,
      `part is a number from 1 to ${partsMax}. Divide the statement into shorter periods.`,
    );
  if (text.length === 0 || Buffer.byteLength(text) > partBytesMax)
    return statementNotValid(
      `Mỗi phần có từ 1 đến ${partBytesMax} byte.`,
      `A part has 1 to ${partBytesMax} bytes.`,
    );
  if (format === 'XLSX') return faultOfWorkbookPart(part, text);
  if (!text.endsWith('\n'))
    return statementNotValid(
      'Mỗi phần gồm các dòng trọn vẹn, kết thúc bằng xuống dòng.',
      'A part consists of whole lines and ends with a line break.',
    );
  return undefined;
};

/** What makes a line the same line in two files (WEL-10), but for its occurrence among equals. A UUID's 16 bytes. */
export const identityOf = (
  accountId: string,
  line: { day: CalendarDay; docNo: string; debit: bigint; credit: bigint },
): string =>
  hash('sha256', `${accountId}|${line.day}|${line.docNo}|${line.debit}|${line.credit}`, 'hex').slice(0, 32);
