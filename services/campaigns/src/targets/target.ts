import type { CalendarDay } from '@mttq/kernel/calendar-day';
import type { Decimal } from '@mttq/kernel/decimal';
import { type Refusal, refuse } from '@mttq/kernel/refusal';
import { normaliseText } from '@mttq/kernel/search-key';
import { checkMeasure, type Indicator, isAdditive } from '../indicators/indicator.ts';
import { type Comparator, type Quantity, readQuantity } from '../quantities/quantity.ts';

export type TargetState =
  | 'PROPOSED'
  | 'ASSIGNED'
  | 'REGISTERED'
  | 'AGREED'
  | 'ACHIEVED'
  | 'NOT_ACHIEVED'
  | 'SUCCEEDED'
  | 'WITHDRAWN';

/** What the last version of a target came from. */
export type TargetCause =
  | 'SET'
  | 'ISSUED'
  | 'ASSIGNED'
  | 'REGISTERED'
  | 'ACCEPTED'
  | 'AGREED'
  | 'REVISED'
  | 'SHARED_OUT'
  | 'WITHDRAWN'
  | 'MERGED'
  | 'SETTLED'
  | 'CLOSED';

/** What a unit aims at in one indicator over a period. `value` counts; what was assigned and registered stands beside it. */
export type Target = {
  readonly id: string;
  readonly planId: string | null;
  readonly indicatorId: string;
  readonly unitId: string;
  readonly path: string;
  readonly parentTargetId: string | null;
  readonly startsOn: CalendarDay;
  readonly endsOn: CalendarDay;
  readonly comparator: Comparator;
  readonly value: Decimal;
  readonly reserve: Decimal | null;
  readonly numerator: Decimal | null;
  readonly denominator: Decimal | null;
  readonly base: string | null;
  readonly baseValue: Decimal | null;
  readonly text: string;
  readonly placeUnitIds: readonly string[];
  readonly origin: 'ASSIGNED' | 'REGISTERED' | 'AGREED';
  readonly state: TargetState;
  readonly dueOn: CalendarDay | null;
  readonly documentId: string | null;
  readonly assignedValue: Decimal | null;
  readonly registeredValue: Decimal | null;
  readonly version: number;
  readonly successorTargetId: string | null;
  readonly cause: TargetCause;
  readonly reason: string | null;
};

export type TargetVersion = Pick<
  Target,
  'version' | 'unitId' | 'parentTargetId' | 'value' | 'reserve' | 'state' | 'cause' | 'reason'
> & { readonly targetId: string; readonly recordedAt: Date };

/** States in which a target takes its value from the one above it. */
const countedStates: readonly TargetState[] = ['ASSIGNED', 'AGREED', 'ACHIEVED', 'NOT_ACHIEVED'];
export const isCounted = ({ state }: Pick<Target, 'state'>): boolean => countedStates.includes(state);

/** What of a target counts above it. */
export const countedValue = (target: Pick<Target, 'state' | 'value'>): bigint =>
  isCounted(target) ? target.value : 0n;

export const targetNotFound = (): Refusal<'TargetNotFound'> =>
  refuse('TargetNotFound', {
    vi: 'Không có chỉ tiêu này. Hãy kiểm tra mã.',
    en: 'No target has this id. Check it.',
  });

export const targetNotInState = (state: TargetState): Refusal<'TargetNotInState'> =>
  refuse('TargetNotInState', {
    vi: `Chỉ tiêu đang ở trạng thái ${state}, không làm được việc này.`,
    en: `The target is ${state}, which does not allow this.`,
  });

export const targetNotValid = (vi: string, en: string): Refusal<'TargetNotValid'> =>
  refuse('TargetNotValid', { vi, en });

export const planDoesNotCascade = (): Refusal<'PlanDoesNotCascade'> =>
  refuse('PlanDoesNotCascade', {
    vi: 'Chỉ kế hoạch đã ban hành mới giao chỉ tiêu xuống. Hãy ban hành kế hoạch, hoặc nhận chỉ tiêu vào kế hoạch đã ban hành của đơn vị trước.',
    en: 'Only an issued plan hands targets down. Issue the plan, or take the target up in an issued plan of the unit first.',
  });

const percentWithoutBase = (): Refusal<'PercentWithoutBase'> =>
  refuse('PercentWithoutBase', {
    vi: 'Tỷ lệ phần trăm cần nêu rõ của cái gì (base), ví dụ "số khu dân cư", hoặc viết dạng "12/21 xã".',
    en: 'A percent must say of what (base), e.g. "số khu dân cư", or be written as "12/21 xã".',
  });

/** How much a command aims at, in its words, and of what where it is a percent. */
export type StatedAim = {
  readonly quantity: string;
  readonly base?: string | null | undefined;
  readonly baseQuantity?: string | null | undefined;
};

/** What of a target is read from words. */
export type Aim = Pick<
  Target,
  'comparator' | 'value' | 'numerator' | 'denominator' | 'base' | 'baseValue' | 'text'
>;

const aimOf = (quantity: Quantity, base: string | null, baseValue: Decimal | null): Aim => {
  const { comparator, value, numerator, denominator, text, noun } = quantity;
  const isRatio = denominator !== null;
  return {
    ...{ comparator, value, numerator, denominator, text },
    base: base ?? (isRatio && noun !== '' ? noun : null),
    baseValue: baseValue ?? denominator,
  };
};

/** Reads what a target aims at; the words are kept. A percent says of what, itself or by the target above it. */
export const readAim = (
  stated: StatedAim,
  indicator: Indicator,
  inherited: Pick<Target, 'base'> | null,
): Aim | Refusal => {
  const quantity = readQuantity(stated.quantity);
  if ('refused' in quantity) return quantity;
  const mismatch = checkMeasure(indicator, quantity);
  if (mismatch !== undefined) return mismatch;
  const base = normaliseText(stated.base ?? '') || (inherited?.base ?? null);
  if (base !== null && base.length > 500)
    return targetNotValid('Cơ số cần tối đa 500 ký tự.', 'A base has at most 500 characters.');
  const isPercent = indicator.measure === 'PERCENT';
  if (isPercent && quantity.denominator === null && base === null) return percentWithoutBase();
  if (stated.baseQuantity == null) return aimOf(quantity, base, null);
  const baseQuantity = readQuantity(stated.baseQuantity);
  return 'refused' in baseQuantity ? baseQuantity : aimOf(quantity, base, baseQuantity.value);
};

/** The reserve of a target that nothing is handed down from yet. */
export const fullReserve = (indicator: Indicator, value: Decimal): Decimal | null =>
  isAdditive(indicator) ? value : null;

/** A target may stand below another when its unit does, and while the one above counts. */
export const checkBelow = (
  parent: Pick<Target, 'path' | 'state'>,
  path: string,
): Refusal<'TargetNotValid' | 'TargetNotInState'> | undefined => {
  if (!['ASSIGNED', 'AGREED'].includes(parent.state)) return targetNotInState(parent.state);
  return path !== parent.path && path.startsWith(parent.path)
    ? undefined
    : targetNotValid(
        'Đơn vị nhận chỉ tiêu phải thuộc đơn vị giao.',
        'A target is handed to units below the one that hands it down.',
      );
};

/** The next version of a target. */
export const nextVersion = (
  target: Target,
  changes: Partial<Target> & { readonly cause: TargetCause },
): Target => ({ ...target, reason: null, ...changes, version: target.version + 1 });
