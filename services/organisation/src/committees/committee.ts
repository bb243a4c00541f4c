import type { CalendarDay } from '@mttq/kernel/calendar-day';
import { type Refusal, refuse } from '@mttq/kernel/refusal';

export type CommitteeKind =
  | 'FRONT_COMMITTEE'
  | 'FRONT_WORK_BOARD'
  | 'SOCIO_POLITICAL'
  | 'MASS_ASSOCIATION'
  | 'ADVISORY_COUNCIL'
  | 'PEOPLES_INSPECTION_BOARD'
  | 'COMMUNITY_INVESTMENT_BOARD';

export type CommitteeState = 'PREPARING' | 'ACTIVE' | 'MERGING' | 'CEASED';

/** A committee is not the unit that it works in: it is established and ended by decisions of its own. */
export type Committee = {
  readonly id: string;
  readonly kind: CommitteeKind;
  readonly name: string;
  readonly unitId: string | null;
  readonly areaId: string | null;
  readonly organisationId: string | null;
  readonly parentCommitteeId: string | null;
  readonly predecessorIds: readonly string[];
  readonly state: CommitteeState;
  readonly establishedOn: CalendarDay | null;
  readonly establishedBy: string | null;
  readonly unitEndedOn: CalendarDay | null;
  readonly ceasedOn: CalendarDay | null;
  readonly ceasedBy: string | null;
};

/** A day and the decision that sets it. */
export type Decision = { readonly on: CalendarDay; readonly documentId: string };

/** The unit or residential area that the committee works in. */
export const placeOf = (committee: Pick<Committee, 'unitId' | 'areaId'>): string =>
  committee.unitId ?? committee.areaId ?? '';

/** What every event about the committee carries. */
export const eventFieldsOf = ({ id, kind, unitId, areaId }: Committee) => ({
  committeeId: id,
  kind,
  unitId,
  areaId,
});

type Plan = Pick<
  Committee,
  'kind' | 'name' | 'unitId' | 'areaId' | 'organisationId' | 'parentCommitteeId' | 'predecessorIds'
>;

export const prepare = (id: string, plan: Plan): Committee | Refusal<'PlaceNotClear'> => {
  if ((plan.unitId === null) === (plan.areaId === null)) return placeNotClear();
  return {
    ...plan,
    id,
    state: 'PREPARING',
    establishedOn: null,
    establishedBy: null,
    unitEndedOn: null,
    ceasedOn: null,
    ceasedBy: null,
  };
};

/** ORG-7: the place must be valid on the day of establishment. */
export const establish = (
  committee: Committee,
  decision: Decision,
  placeIsValid: boolean,
): Committee | Refusal<'CommitteeStateForbids' | 'PlaceNotValid'> => {
  if (committee.state !== 'PREPARING') return committeeStateForbids(committee.state);
  if (!placeIsValid) return placeNotValid(decision.on);
  return { ...committee, state: 'ACTIVE', establishedOn: decision.on, establishedBy: decision.documentId };
};

/** The unit ended: an ACTIVE committee waits for the decision about it. Others stay as they are. */
export const awaitDecision = (committee: Committee, unitEndedOn: CalendarDay): Committee =>
  committee.state === 'ACTIVE' ? { ...committee, state: 'MERGING', unitEndedOn } : committee;

export const cease = (
  committee: Committee,
  decision: Decision,
): Committee | Refusal<'CommitteeStateForbids' | 'DaysOutOfOrder'> => {
  const { state, establishedOn } = committee;
  if (state !== 'ACTIVE' && state !== 'MERGING') return committeeStateForbids(state);
  if (establishedOn !== null && decision.on < establishedOn) return daysOutOfOrder();
  return { ...committee, state: 'CEASED', ceasedOn: decision.on, ceasedBy: decision.documentId };
};

/** A fix of history by an administrator: it may set days anew, but neither revive nor end a committee. */
export const correct = (
  committee: Committee,
  fix: {
    readonly name: string | null;
    readonly establishedOn: CalendarDay | null;
    readonly ceasedOn: CalendarDay | null;
  },
): Committee | Refusal<'CommitteeStateForbids' | 'DaysOutOfOrder'> => {
  const { state } = committee;
  if (state === 'PREPARING' || (fix.ceasedOn !== null && state !== 'CEASED'))
    return committeeStateForbids(state);
  const establishedOn = fix.establishedOn ?? committee.establishedOn;
  const ceasedOn = fix.ceasedOn ?? committee.ceasedOn;
  if (establishedOn !== null && ceasedOn !== null && ceasedOn < establishedOn) return daysOutOfOrder();
  return { ...committee, name: fix.name ?? committee.name, establishedOn, ceasedOn };
};

/** Whether it works now: ACTIVE, or MERGING and going on until the decision. */
export const isWorking = ({ state }: Committee): boolean => state === 'ACTIVE' || state === 'MERGING';

/** Whether terms, mandates and meetings may still change. */
export const isOpen = (committee: Committee): boolean => committee.state !== 'CEASED';

export const committeeNotFound = (): Refusal<'CommitteeNotFound'> =>
  refuse('CommitteeNotFound', {
    vi: 'Không tìm thấy tổ chức này. Kiểm tra lại committeeId.',
    en: 'There is no such committee. Check committeeId.',
  });

const stateNames = {
  PREPARING: { vi: 'đang chuẩn bị', en: 'being prepared' },
  ACTIVE: { vi: 'đang hoạt động', en: 'active' },
  MERGING: { vi: 'đang chờ quyết định sắp xếp', en: 'waiting for the decision about it' },
  CEASED: { vi: 'đã kết thúc hoạt động (chỉ đọc)', en: 'ceased and read-only' },
} as const satisfies Record<CommitteeState, { vi: string; en: string }>;

export const committeeStateForbids = (state: CommitteeState): Refusal<'CommitteeStateForbids'> =>
  refuse('CommitteeStateForbids', {
    vi: `Tổ chức này ${stateNames[state].vi} nên không thể làm việc này. Hãy xem trạng thái của tổ chức trước.`,
    en: `The committee is ${stateNames[state].en}, so this is not possible. Look at its state first.`,
  });

export const placeNotClear = (): Refusal<'PlaceNotClear'> =>
  refuse('PlaceNotClear', {
    vi: 'Hãy nêu đúng một nơi: unitId hoặc areaId.',
    en: 'Name exactly one place: unitId or areaId.',
  });

export const placeNotValid = (on: CalendarDay): Refusal<'PlaceNotValid'> =>
  refuse('PlaceNotValid', {
    vi: `Đơn vị hoặc khu dân cư này không tồn tại vào ngày ${on}. Kiểm tra ngày hoặc chọn đơn vị kế thừa.`,
    en: `The unit or area does not exist on ${on}. Check the day, or choose the unit that inherits.`,
  });

const daysOutOfOrder = (): Refusal<'DaysOutOfOrder'> =>
  refuse('DaysOutOfOrder', {
    vi: 'Các ngày không đúng thứ tự: ngày kết thúc phải sau ngày bắt đầu.',
    en: 'The days are out of order: the end must come after the start.',
  });

export const reasonMissing = (): Refusal<'ReasonMissing'> =>
  refuse('ReasonMissing', {
    vi: 'Hãy nêu lý do: việc sửa lịch sử luôn cần lý do.',
    en: 'Give a reason: a fix of history always needs one.',
  });
