import type { CalendarDay } from '@mttq/kernel/calendar-day';
import { type Refusal, refuse } from '@mttq/kernel/refusal';
import { normaliseText } from '@mttq/kernel/search-key';
import type { ChangeFault } from '../planning/change-finding.ts';
import type { ChangeOperation } from '../planning/change-operation.ts';
import type { Rehearsal } from '../planning/plan-change.ts';

export type UnitChangeState = 'DRAFT' | 'ADOPTED' | 'EFFECTIVE' | 'CANCELLED';

/** One legal change of the tree: prepared now, in effect on its day, final from then on. */
export type UnitChange = {
  readonly id: string;
  readonly title: string;
  readonly state: UnitChangeState;
  /** Counts the drafts. */
  readonly revision: number;
  readonly adoptedOn: CalendarDay | null;
  readonly effectiveOn: CalendarDay;
  readonly documentId: string | null;
  readonly article: string | null;
  readonly clause: string | null;
  readonly operations: readonly ChangeOperation[];
  /** What the tree of the day had against an adopted change; a person must decide. */
  readonly heldBecause: readonly ChangeFault[] | null;
  readonly cancelledBecause: string | null;
};

/** What a draft says. */
export type DraftContent = Pick<
  UnitChange,
  'title' | 'effectiveOn' | 'documentId' | 'article' | 'clause' | 'operations'
>;

const titleLengthMax = 300;
const operationsMax = 1_000;
const linksMax = 2_000;

const tooLarge = ({ title, operations }: DraftContent): boolean =>
  title.length > titleLengthMax ||
  operations.length > operationsMax ||
  operations.reduce((sum, operation) => sum + ('links' in operation ? operation.links.length : 0), 0) >
    linksMax;

type EstablishedUnits = ReadonlyMap<string, string>;

const keysOf = (operations: readonly ChangeOperation[]): EstablishedUnits =>
  new Map(operations.flatMap((one) => (one.kind === 'ESTABLISH' ? [[one.key, one.unitId] as const] : [])));

// A unit keeps the id that an earlier draft gave to its key.
const withKnownIds = (operations: readonly ChangeOperation[], known: EstablishedUnits): ChangeOperation[] =>
  operations.map((one) =>
    one.kind === 'ESTABLISH' ? { ...one, unitId: known.get(one.key) ?? one.unitId } : one,
  );

export const draft = (id: string, content: DraftContent): UnitChange | Refusal<'UnitChangeNotValid'> => {
  const title = normaliseText(content.title);
  if (title === '' || tooLarge({ ...content, title })) return unitChangeTooLarge();
  return {
    ...{ ...content, id, title, state: 'DRAFT', revision: 1 },
    ...{ adoptedOn: null, heldBecause: null, cancelledBecause: null },
  };
};

/** A draft is replaced as a whole. */
export const redraft = (
  change: UnitChange,
  content: DraftContent,
): UnitChange | Refusal<'UnitChangeNotValid' | 'UnitChangeStateForbids'> => {
  if (change.state !== 'DRAFT') return unitChangeStateForbids(change.state);
  const replaced = draft(change.id, content);
  if ('refused' in replaced) return replaced;
  const operations = withKnownIds(content.operations, keysOf(change.operations));
  return { ...replaced, operations, revision: change.revision + 1 };
};

export const adopt = (
  change: UnitChange,
  adoptedOn: CalendarDay,
  rehearsal: Rehearsal,
): UnitChange | ChangeHasFaults | Refusal<'UnitChangeStateForbids'> => {
  if (change.state !== 'DRAFT') return unitChangeStateForbids(change.state);
  if (rehearsal.faults.length > 0) return changeHasFaults(rehearsal);
  return { ...change, state: 'ADOPTED', adoptedOn };
};

/** Only before it takes effect. */
export const cancel = (
  change: UnitChange,
  reason: string,
): UnitChange | Refusal<'UnitChangeStateForbids' | 'UnitChangeNotValid'> => {
  if (change.state !== 'DRAFT' && change.state !== 'ADOPTED') return unitChangeStateForbids(change.state);
  const cancelledBecause = normaliseText(reason).slice(0, 500);
  return cancelledBecause === '' ? reasonIsMissing() : { ...change, state: 'CANCELLED', cancelledBecause };
};

/** Whether the change waits for its day, or its day has come and nothing holds it. */
export const isPending = ({ state, heldBecause }: UnitChange): boolean =>
  state === 'ADOPTED' && heldBecause === null;

export const takeEffect = (change: UnitChange): UnitChange => ({
  ...change,
  state: 'EFFECTIVE',
  heldBecause: null,
});

export const hold = (change: UnitChange, faults: readonly ChangeFault[]): UnitChange => ({
  ...change,
  heldBecause: faults,
});

export type ChangeHasFaults = Refusal<'ChangeHasFaults'> & { readonly rehearsal: Rehearsal };

const changeHasFaults = (rehearsal: Rehearsal): ChangeHasFaults => ({
  ...refuse('ChangeHasFaults', {
    vi: `Phương án còn ${rehearsal.faults.length} lỗi nên chưa thể thông qua. Hãy sửa từng lỗi trong phần diễn tập (rehearsal).`,
    en: `The change has ${rehearsal.faults.length} fault(s) and cannot be adopted. Repair each one listed in the rehearsal.`,
  }),
  rehearsal,
});

export const unitChangeNotFound = (): Refusal<'UnitChangeNotFound'> =>
  refuse('UnitChangeNotFound', {
    vi: 'Không tìm thấy phương án này. Kiểm tra lại id.',
    en: 'There is no such change of structure. Check its id.',
  });

const stateNames = {
  DRAFT: { vi: 'đang soạn', en: 'a draft' },
  ADOPTED: { vi: 'đã thông qua', en: 'adopted' },
  EFFECTIVE: { vi: 'đã có hiệu lực và là cuối cùng', en: 'in effect and final' },
  CANCELLED: { vi: 'đã huỷ', en: 'cancelled' },
} as const satisfies Record<UnitChangeState, { vi: string; en: string }>;

export const unitChangeStateForbids = (state: UnitChangeState): Refusal<'UnitChangeStateForbids'> =>
  refuse('UnitChangeStateForbids', {
    vi: `Phương án này ${stateNames[state].vi} nên không thể làm việc này. Hãy lập phương án mới nếu cần.`,
    en: `The change is ${stateNames[state].en}, so this is not possible. Draft a new change if one is needed.`,
  });

const unitChangeTooLarge = (): Refusal<'UnitChangeNotValid'> =>
  refuse('UnitChangeNotValid', {
    vi: `Tên phương án cần 1–${titleLengthMax} ký tự; tối đa ${operationsMax} thao tác và ${linksMax} liên kết. Hãy rút gọn hoặc chia nhỏ.`,
    en: `The title needs 1–${titleLengthMax} characters; at most ${operationsMax} operations and ${linksMax} links. Shorten or split it.`,
  });

const reasonIsMissing = (): Refusal<'UnitChangeNotValid'> =>
  refuse('UnitChangeNotValid', {
    vi: 'Hãy nêu lý do huỷ phương án.',
    en: 'Give the reason for which the change is cancelled.',
  });

export const adoptedInFuture = (): Refusal<'UnitChangeNotValid'> =>
  refuse('UnitChangeNotValid', {
    vi: 'Ngày thông qua không thể ở tương lai. Hãy ghi ngày cơ quan có thẩm quyền đã thông qua.',
    en: 'The day of adoption cannot lie in the future. Give the day on which the authority passed the change.',
  });
