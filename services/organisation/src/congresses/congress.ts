import type { CalendarDay } from '@mttq/kernel/calendar-day';
import { type Refusal, refuse } from '@mttq/kernel/refusal';

export type CompositionGroup =
  | 'WOMEN'
  | 'NON_PARTY'
  | 'ETHNIC_MINORITY'
  | 'RELIGIOUS'
  | 'OVERSEAS'
  | 'ENTERPRISE'
  | 'FULL_TIME_STAFF';

/** Share of one group among the delegates, in percent with at most two decimals. Groups overlap: shares add up to nothing. */
export type CompositionShare = { readonly group: CompositionGroup; readonly percent: number };

/** A congress (đại hội) opens a term. */
export type Congress = {
  readonly id: string;
  readonly termId: string;
  readonly committeeId: string;
  readonly ordinal: number;
  readonly state: 'PLANNED' | 'HELD';
  readonly plannedOn: CalendarDay;
  readonly openedOn: CalendarDay | null;
  readonly closedOn: CalendarDay | null;
  readonly delegatesCalled: number | null;
  readonly delegatesPresent: number | null;
  readonly targetCount: number | null;
  readonly programmeCount: number | null;
  readonly shares: readonly CompositionShare[];
};

/** Congresses of the commune committees of one province, counted on one day. */
export type CongressCount = {
  readonly provinceId: string;
  readonly asOf: CalendarDay;
  readonly committees: number;
  readonly held: number;
  readonly planned: number;
  readonly without: number;
};

export type CongressResult = {
  readonly openedOn: CalendarDay;
  readonly closedOn: CalendarDay;
  readonly delegatesCalled: number;
  readonly delegatesPresent: number;
  readonly targetCount: number | null;
  readonly programmeCount: number | null;
  readonly shares: readonly CompositionShare[];
};

export const planCongress = (
  id: string,
  plan: Pick<Congress, 'termId' | 'committeeId' | 'ordinal' | 'plannedOn'>,
): Congress => ({
  ...plan,
  id,
  state: 'PLANNED',
  openedOn: null,
  closedOn: null,
  delegatesCalled: null,
  delegatesPresent: null,
  targetCount: null,
  programmeCount: null,
  shares: [],
});

const isCount = (value: number | null): boolean => value === null || (Number.isInteger(value) && value >= 0);

/** Records what a congress came to; `today` bounds its days: a result is not recorded ahead of time. */
export const holdCongress = (
  congress: Congress,
  result: CongressResult,
  today: CalendarDay,
): Congress | Refusal<'CongressResultNotValid' | 'CongressAlreadyHeld'> => {
  if (congress.state === 'HELD') return congressAlreadyHeld();
  const { openedOn, closedOn, delegatesCalled, delegatesPresent, targetCount, programmeCount, shares } =
    result;
  const daysFit = openedOn <= closedOn && closedOn <= today;
  const countsFit =
    [delegatesCalled, delegatesPresent, targetCount, programmeCount].every(isCount) &&
    delegatesPresent <= delegatesCalled;
  const sharesFit =
    shares.every(({ percent }) => percent >= 0 && percent <= 100) &&
    new Set(shares.map(({ group }) => group)).size === shares.length;
  if (!daysFit || !countsFit || !sharesFit) return congressResultNotValid();
  return { ...congress, ...result, state: 'HELD' };
};

export const congressNotFound = (): Refusal<'CongressNotFound'> =>
  refuse('CongressNotFound', {
    vi: 'Không tìm thấy đại hội này. Kiểm tra lại congressId.',
    en: 'There is no such congress. Check congressId.',
  });

export const congressAlreadyPlanned = (): Refusal<'CongressAlreadyPlanned'> =>
  refuse('CongressAlreadyPlanned', {
    vi: 'Nhiệm kỳ này đã có đại hội. Hãy ghi kết quả vào đại hội đó.',
    en: 'The term already has a congress. Record the result in that one.',
  });

export const congressOrdinalNotValid = (): Refusal<'CongressOrdinalNotValid'> =>
  refuse('CongressOrdinalNotValid', {
    vi: 'Đại hội của một tổ chức được đếm từ 1 đến 200.',
    en: 'Congresses of a committee are counted from 1 to 200.',
  });

const congressAlreadyHeld = (): Refusal<'CongressAlreadyHeld'> =>
  refuse('CongressAlreadyHeld', {
    vi: 'Kết quả đại hội này đã được ghi và không thay đổi được.',
    en: 'The result of this congress is already recorded and does not change.',
  });

const congressResultNotValid = (): Refusal<'CongressResultNotValid'> =>
  refuse('CongressResultNotValid', {
    vi: 'Kết quả đại hội không hợp lệ: ngày khai mạc không sau ngày bế mạc và không ở tương lai; số đại biểu có mặt không quá số triệu tập; tỷ lệ từ 0 đến 100, mỗi nhóm một lần.',
    en: 'The result is not valid: open before close and not in the future; no more delegates present than called; shares from 0 to 100, each group once.',
  });
