import type { Message } from '@mttq/kernel/refusal';

const messages = {
  ACCOUNT_DIFFERS: {
    vi: 'Sao kê của tài khoản khác. Hãy chọn đúng tài khoản của quỹ.',
    en: 'The statement is of another account. Choose the account of the fund that it belongs to.',
  },
  HEADER_MISSING: {
    vi: 'Không thấy dòng tiêu đề cột trong 50 dòng đầu. Hãy xuất lại tệp từ ngân hàng hoặc chọn đúng mẫu.',
    en: 'No row of column titles within the first 50 rows. Export the file again or choose the right profile.',
  },
  UNKNOWN_COLUMN: {
    vi: 'Cột không có trong mẫu của ngân hàng này. Hãy chọn đúng mẫu hoặc bỏ cột.',
    en: 'The profile of this bank has no such column. Choose the right profile or leave the column out.',
  },
  COLUMN_MISSING: { vi: 'Thiếu cột bắt buộc.', en: 'A required column is missing.' },
  QUOTE_NOT_CLOSED: { vi: 'Dấu ngoặc kép mở mà không đóng.', en: 'A quote is opened and never closed.' },
  TOO_MANY_CELLS: { vi: 'Dòng có nhiều ô hơn tiêu đề.', en: 'The row has more cells than the titles.' },
  DAY_MALFORMED: {
    vi: 'Ngày phải viết dạng 09/09/2024.',
    en: 'Write the day as 09/09/2024.',
  },
  DAY_OUTSIDE: {
    vi: 'Ngày nằm ngoài kỳ sao kê. Hãy kiểm tra kỳ đã khai.',
    en: 'The day is outside of the period of the statement. Check the declared period.',
  },
  DOC_NO_MALFORMED: {
    vi: 'Số chứng từ chỉ gồm chữ, số, dấu chấm, gạch (đến 40 ký tự).',
    en: 'A document number has letters, digits, dots and dashes only (up to 40).',
  },
  AMOUNT_MALFORMED: { vi: 'Số tiền phải dạng 1.234.567.', en: 'Write amounts as 1.234.567.' },
  AMOUNT_NOT_WHOLE: { vi: 'Đồng không có phần lẻ.', en: 'The đồng has no fractions.' },
  AMOUNT_NEGATIVE: { vi: 'Số tiền không được âm.', en: 'Amounts are not negative.' },
  AMOUNT_TOO_LARGE: {
    vi: 'Số tiền vượt quá 9.223.372.036.854.775.807 đồng.',
    en: 'The amount is above 9,223,372,036,854,775,807 đồng.',
  },
  AMOUNT_ONE_SIDED: {
    vi: 'Mỗi dòng có đúng một số tiền: ghi nợ hoặc ghi có.',
    en: 'A line has exactly one amount, debit or credit.',
  },
  TEXT_TOO_LONG: { vi: 'Nội dung dài quá 2.000 ký tự.', en: 'The text is longer than 2,000 characters.' },
  CONTINUATION_ALONE: {
    vi: 'Dòng nối tiếp mà trước nó không có giao dịch.',
    en: 'A continued line without a transfer before it.',
  },
  BALANCE_BROKEN: {
    vi: 'Số dư không khớp với dòng trước: có thể thiếu hoặc thừa dòng. Hãy tải lại trang này từ ngân hàng.',
    en: 'The balance does not follow from the line before: lines are missing or added. Get this page from the bank again.',
  },
  SEQUENCE_BROKEN: {
    vi: 'Số thứ tự không liên tục: thiếu dòng.',
    en: 'The numbers skip: lines are missing.',
  },
  PAGE_MISSING: {
    vi: 'Số trang không liên tục: thiếu trang.',
    en: 'The page numbers skip: a page is missing.',
  },
  PAGE_TOTAL_DIFFERS: {
    vi: 'Tổng của trang không bằng tổng các dòng của trang.',
    en: 'The total of the page is not the sum of its lines.',
  },
  GRAND_TOTAL_DIFFERS: {
    vi: 'Tổng cộng của sao kê không bằng tổng các dòng.',
    en: 'The grand total is not the sum of the lines.',
  },
  TOO_MANY_LINES: {
    vi: 'Sao kê có hơn 5.000.000 dòng. Hãy chia theo kỳ ngắn hơn.',
    en: 'The statement has more than 5,000,000 lines. Divide it into shorter periods.',
  },
  NOT_A_SPREADSHEET: {
    vi: 'Tệp không phải là bảng tính XLSX đọc được, có mật khẩu, hoặc quá lớn. Hãy lưu lại dạng .xlsx hoặc CSV.',
    en: 'The file is no readable XLSX workbook, has a password or is too large. Save it as .xlsx or CSV again.',
  },
  FORMULA_CELL: {
    vi: 'Ô là công thức. Hãy chép bảng tính thành giá trị rồi gửi lại.',
    en: 'The cell is a formula. Save the workbook with values only and send it again.',
  },
  NO_LINES: { vi: 'Sao kê không có giao dịch nào.', en: 'The statement has no line.' },
  CLOSING_DIFFERS: {
    vi: 'Số dư đầu kỳ cộng phát sinh không bằng số dư cuối kỳ đã khai.',
    en: 'Opening balance plus lines is not the declared closing balance.',
  },
  FILE_DIFFERS: {
    vi: 'SHA-256 của tệp nhận được khác với đã khai. Hãy gửi lại tệp.',
    en: 'The SHA-256 of what arrived is not the declared one. Send the file again.',
  },
  FILE_KNOWN: {
    vi: 'Tệp này đã được nhập cho tài khoản này.',
    en: 'This very file was imported for this account before.',
  },
  NOT_READABLE: {
    vi: 'Máy chủ đã thử đọc nhiều lần mà không xong. Hãy báo quản trị viên.',
    en: 'The server tried to read it several times and failed. Tell the administrator.',
  },
} as const satisfies Readonly<Record<string, Message>>;

export type ProblemCode = keyof typeof messages;

/** What is wrong in one place of a file. Row and column count from 1; 0: the file as a whole. `detail` holds no personal data. */
export type StatementProblem = {
  readonly row: number;
  readonly column: number;
  readonly code: ProblemCode;
  readonly detail: string;
};

/** What it means and what to do, with the place. */
export const problemMessage = ({ row, column, code, detail }: StatementProblem): Message => {
  const { vi, en } = messages[code] ?? messages.NOT_READABLE;
  const tail = detail === '' ? '' : ` (${detail})`;
  const where = { vi: `Dòng ${row}, cột ${column}: `, en: `Row ${row}, column ${column}: ` };
  const place = row === 0 ? { vi: '', en: '' } : where;
  return { vi: `${place.vi}${vi}${tail}`, en: `${place.en}${en}${tail}` };
};
