import type { Message } from '@mttq/kernel/refusal';
import type { EditionProblem, FileName, ProblemCode } from './edition-files.ts';

type Wording = (what: string) => Message;

// Each names what is wrong and what the person who keeps the file can do.
const wordings: Record<ProblemCode, Wording> = {
  FILE_MALFORMED: (what) => ({
    vi: `Dòng không đúng dạng CSV (${what}). Kiểm tra dấu ngoặc kép, độ dài ô và số dòng.`,
    en: `The line is not well-formed CSV (${what}). Check quotes, the length of fields and the number of rows.`,
  }),
  HEADER_WRONG: (what) => ({
    vi: `Dòng tiêu đề phải là: ${what}`,
    en: `The header line must be: ${what}`,
  }),
  COLUMNS_WRONG: (what) => ({
    vi: `Số cột sai: ${what}. Tên có dấu phẩy phải đặt trong ngoặc kép.`,
    en: `Wrong number of columns: ${what}. A name with a comma must stand in quotes.`,
  }),
  LEVEL_UNKNOWN: (what) => ({
    vi: `Cấp "${what}" không có trong danh mục này. Dùng PROVINCE, DISTRICT (chỉ trước 01/07/2025) hoặc COMMUNE.`,
    en: `Level "${what}" does not exist in this list. Use PROVINCE, DISTRICT (only before 1 July 2025) or COMMUNE.`,
  }),
  CODE_MALFORMED: (what) => ({
    vi: `Mã "${what}" sai dạng. Mã tỉnh có 2 chữ số, huyện 3, xã 5; giữ các số 0 ở đầu.`,
    en: `Code "${what}" is malformed. Provinces have 2 digits, districts 3, communes 5; keep leading zeros.`,
  }),
  TYPE_UNKNOWN: (what) => ({
    vi: `Loại đơn vị "${what}" không có ở cấp này. Viết như trong danh mục: Tỉnh, Huyện, Quận, Xã, Phường, …`,
    en: `Type "${what}" does not exist on this level. Write it as the official list does: Tỉnh, Huyện, Quận, Xã, Phường, …`,
  }),
  NAME_EMPTY: () => ({
    vi: 'Thiếu tên đơn vị. Ghi tên đầy đủ kèm loại, ví dụ "Xã Phong Hải".',
    en: 'The name is missing. Write the full name with its type, for example "Xã Phong Hải".',
  }),
  CODE_TWICE: (what) => ({
    vi: `Mã ${what} đã có ở một dòng trước. Một mã chỉ thuộc một đơn vị trong một danh mục.`,
    en: `Code ${what} stands in an earlier row. In one list a code belongs to one unit.`,
  }),
  PARENT_MISSING: (what) => ({
    vi: `Không có đơn vị cấp trên mang mã "${what}" trong tệp này. Thêm dòng đó hoặc sửa parent_code.`,
    en: `No unit of the code "${what}" above it is in this file. Add its row or correct parent_code.`,
  }),
  PARENT_LEVEL_WRONG: (what) => ({
    vi: `Đơn vị cấp trên "${what}" không đúng cấp. Trước 01/07/2025 xã thuộc huyện, từ ngày đó xã thuộc tỉnh.`,
    en: `The parent "${what}" is of a wrong level. Before 1 July 2025 a commune is in a district, from then on in a province.`,
  }),
  PARENT_CYCLE: (what) => ({
    vi: `Đi theo parent_code từ ${what} thì quay lại chính nó. Sửa parent_code của một trong các dòng đó.`,
    en: `Following parent_code from ${what} leads back to itself. Correct parent_code in one of these rows.`,
  }),
  NAME_TWICE: (what) => ({
    vi: `"${what}" đã có trong tỉnh này. Trong một tỉnh không có hai đơn vị cùng loại, cùng tên.`,
    en: `"${what}" exists already in this province. No two units of one type in a province carry one name.`,
  }),
  LINK_UNKNOWN_UNIT: (what) => ({
    vi: `Không tìm thấy đơn vị ${what} trong danh mục, cả theo mã lẫn theo tên trong tỉnh.`,
    en: `Unit ${what} is not in the list, neither by code nor by name within its province.`,
  }),
  LINK_EXTENT_UNKNOWN: (what) => ({
    vi: `Phạm vi "${what}" không có. Dùng FULL, PARTIAL, REMAINDER, hoặc UNSTATED khi nguồn không nói.`,
    en: `Extent "${what}" does not exist. Use FULL, PARTIAL, REMAINDER, or UNSTATED when the source does not say.`,
  }),
  LINK_EXTENTS_CONTRADICT: (what) => ({
    vi: `Các dòng của đơn vị cũ ${what}: cần đúng một FULL, hoặc ít nhất hai PARTIAL/REMAINDER với nhiều nhất một REMAINDER.`,
    en: `The rows of old unit ${what}: exactly one FULL is needed, or at least two PARTIAL/REMAINDER with at most one REMAINDER.`,
  }),
  RECORD_OVERLAP: (what) => ({
    vi: `Trái với hồ sơ đang có: ${what}. Đính chính hồ sơ hoặc tệp rồi nhập lại.`,
    en: `It contradicts what is on record: ${what}. Correct the record or the file, then import again.`,
  }),
};

/** A problem of one line of one file; `what` is the text in the line that it is about. */
export const problemAt = (
  place: { readonly file: FileName; readonly row: number },
  code: ProblemCode,
  what: string,
): EditionProblem => ({ file: place.file, row: place.row, code, message: wordings[code](what) });
