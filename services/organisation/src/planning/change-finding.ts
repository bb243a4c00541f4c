import type { Message } from '@mttq/kernel/refusal';

/** What a message speaks of: the unit in words, and whatever else the sentence needs. */
type Subject = { readonly unit: string; readonly day: string; readonly other: string };
type Sentence = (subject: Subject) => Message;

const faultSentences = {
  CHANGE_EMPTY: () => ({
    vi: 'Phương án chưa có thao tác nào. Hãy thêm ít nhất một thao tác.',
    en: 'The change holds no operation. Add at least one.',
  }),
  KEY_TWICE: ({ unit }) => ({
    vi: `Khoá "${unit}" được đặt cho hai đơn vị mới. Hãy đặt cho mỗi ESTABLISH một khoá riêng.`,
    en: `The key "${unit}" stands for two new units. Give every ESTABLISH a key of its own.`,
  }),
  KEY_UNKNOWN: ({ unit }) => ({
    vi: `Không có ESTABLISH nào mang khoá "${unit}". Hãy sửa khoá hoặc ghi id của đơn vị đã có.`,
    en: `No ESTABLISH of this change has the key "${unit}". Correct the key, or give the id of an existing unit.`,
  }),
  UNIT_UNKNOWN: ({ unit }) => ({
    vi: `Không có đơn vị nào mang id ${unit}. Hãy tra lại đơn vị theo mã và ngày.`,
    en: `No unit has the id ${unit}. Look the unit up by code and day first.`,
  }),
  UNIT_NOT_VALID_ON_DAY: ({ unit, day }) => ({
    vi: `${unit} không tồn tại vào ngày ${day}. Hãy chọn đơn vị khác hoặc ngày hiệu lực khác.`,
    en: `${unit} is not valid on ${day}. Choose another unit or another effective day.`,
  }),
  UNIT_BEGINS: ({ unit }) => ({
    vi: `${unit} chỉ bắt đầu từ chính phương án này. Hãy ghi thuộc tính trong ESTABLISH; đơn vị mới chỉ nhận, không giao.`,
    en: `${unit} only begins with this change. State its attributes in ESTABLISH; a new unit receives and does not give.`,
  }),
  NAME_MISSING: ({ unit }) => ({
    vi: `${unit} chưa có tên. Hãy ghi tên chính thức, không kèm loại đơn vị.`,
    en: `${unit} has no name. Give the official name without the word for its kind.`,
  }),
  CODE_MALFORMED: ({ unit, other }) => ({
    vi: `"${other}" không phải mã hợp lệ của ${unit}. Mã tỉnh có 2 chữ số, huyện 3, xã 5; giữ các số 0 ở đầu.`,
    en: `"${other}" is no code for ${unit}. Provinces have 2 digits, districts 3, communes 5; keep leading zeros.`,
  }),
  CODE_TAKEN: ({ unit, other }) => ({
    vi: `Mã của ${unit} đang thuộc về ${other}. Hãy dùng mã khác, hoặc đổi mã hay kết thúc ${other} trong cùng phương án.`,
    en: `The code of ${unit} belongs to ${other}. Use another code, or recode or end ${other} in the same change.`,
  }),
  NAME_TAKEN: ({ unit, other }) => ({
    vi: `Tên của ${unit} trùng với ${other} trong cùng địa bàn. Hãy đặt tên khác, hoặc đổi tên hay kết thúc ${other}.`,
    en: `The name of ${unit} is already borne by ${other} in the same area. Choose another, or rename or end ${other}.`,
  }),
  TYPE_NOT_OF_LEVEL: ({ unit, other }) => ({
    vi: `Loại ${other} không thuộc cấp của ${unit}. Hãy chọn loại đơn vị đúng cấp.`,
    en: `The type ${other} does not belong to the level of ${unit}. Choose a type of that level.`,
  }),
  PARENT_LEVEL_WRONG: ({ unit, other, day }) => ({
    vi: `${unit} không thể trực thuộc ${other} vào ngày ${day}: sai cấp. Từ 01/07/2025 cấp xã trực thuộc cấp tỉnh.`,
    en: `${unit} cannot lie in ${other} on ${day}: wrong level. From 1 July 2025 communes lie in provinces.`,
  }),
  PARENT_NOT_VALID: ({ unit, other, day }) => ({
    vi: `${other} không tồn tại suốt thời gian của ${unit} kể từ ${day}. Hãy chọn đơn vị cấp trên còn hiệu lực.`,
    en: `${other} does not exist for the whole time of ${unit} from ${day} on. Choose a parent that stays valid.`,
  }),
  PARENT_CYCLE: ({ unit, other }) => ({
    vi: `${other} nằm trong chính ${unit} nên không thể là cấp trên. Hãy chọn đơn vị khác.`,
    en: `${other} lies in ${unit} itself and cannot be its parent. Choose another unit.`,
  }),
  DISTRICT_AFTER_ABOLITION: ({ unit }) => ({
    vi: `${unit}: cấp huyện đã kết thúc ngày 01/07/2025. Hãy lập đơn vị cấp xã hoặc chọn ngày hiệu lực sớm hơn.`,
    en: `${unit}: the district level ended on 1 July 2025. Establish communes, or choose an earlier effective day.`,
  }),
  CHILDREN_ORPHANED: ({ unit, other }) => ({
    vi: `${unit} kết thúc nhưng vẫn còn đơn vị trực thuộc: ${other}. Hãy chuyển cấp trên hoặc kết thúc các đơn vị ấy.`,
    en: `${unit} ends while units still lie in it: ${other}. Move them to another parent or end them in this change.`,
  }),
  LONE_PART: ({ unit }) => ({
    vi: `${unit} chỉ có một phần được giao. Hãy ghi FULL nếu giao toàn bộ, hoặc ghi phần còn lại thuộc về đâu.`,
    en: `${unit} gives one part and nothing more. State FULL if it gives all, or where the rest goes.`,
  }),
  FULL_WITH_OTHERS: ({ unit }) => ({
    vi: `${unit} đã giao toàn bộ (FULL) mà còn giao thêm. Hãy giữ một FULL, hoặc đổi thành PARTIAL và REMAINDER.`,
    en: `${unit} gives all of it (FULL) and still more. Keep the one FULL, or state PARTIAL and REMAINDER.`,
  }),
  SEVERAL_REMAINDERS: ({ unit }) => ({
    vi: `${unit} có nhiều hơn một "phần còn lại". Chỉ một đơn vị nhận REMAINDER; các phần khác là PARTIAL.`,
    en: `${unit} has more than one remainder. One unit receives the REMAINDER; the others are PARTIAL.`,
  }),
  SAME_HEIR_TWICE: ({ unit }) => ({
    vi: `${unit} giao hai lần cho cùng một đơn vị. Hãy gộp thành một liên kết.`,
    en: `${unit} gives twice to the same unit. Join the two links into one.`,
  }),
  HEIR_ENDS: ({ unit }) => ({
    vi: `${unit} nhận địa bàn nhưng lại kết thúc cùng ngày. Hãy giao cho đơn vị còn tồn tại, hoặc ghi liên kết tiếp tục (từ chính nó đến chính nó).`,
    en: `${unit} receives and ends on the same day. Name an heir that goes on, or add the link from the unit to itself.`,
  }),
  SELF_LINK_NOT_CONTINUING: ({ unit }) => ({
    vi: `${unit} được ghi là tiếp tục (liên kết với chính nó) nhưng lại bị giải thể. Hãy bỏ một trong hai.`,
    en: `${unit} goes on by a link to itself and is dissolved as well. Remove one of the two.`,
  }),
  LINEAGE_CYCLE: ({ unit }) => ({
    vi: `${unit} giao cho đơn vị mà trong cùng ngày lại giao về nó. Hãy bỏ liên kết khép vòng.`,
    en: `${unit} gives to units that give back to it on the same day. Remove the link that closes the circle.`,
  }),
  CHANGED_TWICE: ({ unit }) => ({
    vi: `${unit} bị thay đổi hai lần ở cùng một điểm. Hãy giữ một thao tác.`,
    en: `${unit} is changed twice in the same respect, or changed and ended. Keep one operation.`,
  }),
  DAY_BEFORE_LATER_CHANGE: ({ unit, other }) => ({
    vi: `Hồ sơ của ${unit} đã có thay đổi vào ngày ${other}. Hãy chọn ngày sau đó, hoặc đính chính hồ sơ trước.`,
    en: `The record of ${unit} already states something for ${other}. Choose a later day, or correct the record first.`,
  }),
} as const satisfies Record<string, Sentence>;

const doubtSentences = {
  EXTENT_UNSTATED: ({ unit, other }) => ({
    vi: `Không rõ ${unit} giao bao nhiêu cho ${other}. Hãy ghi FULL, PARTIAL hoặc REMAINDER nếu văn bản có nêu.`,
    en: `How much ${unit} gives to ${other} is not stated. State FULL, PARTIAL or REMAINDER if the document says so.`,
  }),
  POPULATION_UNSTATED: ({ unit, other }) => ({
    vi: `Không rõ dân số có chuyển từ ${unit} sang ${other} hay không. Hãy ghi includesPopulation nếu văn bản có nêu.`,
    en: `Whether people move from ${unit} to ${other} is not stated. Give includesPopulation if the document says so.`,
  }),
  PRESUMED_ON_DAY: ({ unit, day }) => ({
    vi: `Chưa có nguồn nào xác nhận ${unit} vào ngày ${day}. Hãy kiểm tra ngày hiệu lực.`,
    en: `No source vouches for ${unit} on ${day}. Check the effective day.`,
  }),
  ENDS_WITHOUT_HEIR: ({ unit }) => ({
    vi: `${unit} kết thúc mà không có đơn vị kế thừa. Hãy thêm liên kết nếu văn bản có nêu.`,
    en: `${unit} ends and no unit inherits from it. Add links if the document names heirs.`,
  }),
  BEGINS_FROM_NOTHING: ({ unit }) => ({
    vi: `Không rõ ${unit} được lập từ địa bàn nào. Hãy thêm liên kết nếu văn bản có nêu.`,
    en: `From what ${unit} is formed is not stated. Add links if the document names them.`,
  }),
  EDITION_NOT_IN_FORCE: ({ unit, other, day }) => ({
    vi: `Danh mục mã ${other} của ${unit} không có hiệu lực vào ngày ${day}. Hãy kiểm tra mã.`,
    en: `The list of codes ${other} of ${unit} is not in force on ${day}. Check the code.`,
  }),
  CHANGES_NOTHING: ({ unit }) => ({
    vi: `Thao tác không làm ${unit} khác đi. Hãy kiểm tra giá trị mới.`,
    en: `The operation leaves ${unit} as it is. Check the new value.`,
  }),
  DOCUMENT_MISSING: () => ({
    vi: 'Phương án chưa gắn văn bản. Hãy đăng ký văn bản và ghi documentId.',
    en: 'The change names no document. Register the document and give documentId.',
  }),
} as const satisfies Record<string, Sentence>;

export type ChangeFaultCode = keyof typeof faultSentences;
export type ChangeDoubtCode = keyof typeof doubtSentences;

/** Something that a plan found. `operation` is the place in the list of operations, from 0; null: the change as a whole. */
export type Finding<Code extends string> = {
  readonly code: Code;
  readonly operation: number | null;
  /** Id of the unit, or the reference as written when no unit was found; null: no unit in particular. */
  readonly unit: string | null;
  readonly message: Message;
};
export type ChangeFault = Finding<ChangeFaultCode>;
export type ChangeDoubt = Finding<ChangeDoubtCode>;

export const faultCodes = Object.keys(faultSentences) as ChangeFaultCode[];

export const faultMessage = (code: ChangeFaultCode, subject: Subject): Message =>
  faultSentences[code](subject);
export const doubtMessage = (code: ChangeDoubtCode, subject: Subject): Message =>
  doubtSentences[code](subject);
