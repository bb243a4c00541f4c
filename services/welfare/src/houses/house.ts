import type { CalendarDay } from '@mttq/kernel/calendar-day';
import { type Refusal, refuse } from '@mttq/kernel/refusal';
import type { BeneficiaryCase } from '../cases/case.ts';

export type HouseState = 'APPROVED' | 'STARTED' | 'PAUSED' | 'COMPLETED' | 'HANDED_OVER';
export type HouseMove = 'START' | 'PAUSE' | 'RESUME' | 'COMPLETE' | 'HAND_OVER';

/** A Great Unity house that is built or repaired for the household of a case. */
export type HouseProject = {
  readonly id: string;
  readonly caseId: string;
  readonly kind: 'NEW' | 'REPAIR';
  /** Square metres as decimal text; null: not stated. */
  readonly areaM2: string | null;
  readonly yardM2: string | null;
  readonly plannedFrom: CalendarDay | null;
  readonly plannedTo: CalendarDay | null;
  readonly startedOn: CalendarDay | null;
  readonly completedOn: CalendarDay | null;
  readonly handedOverOn: CalendarDay | null;
  readonly state: HouseState;
  readonly resumesTo: HouseState | null;
  readonly totalCost: bigint | null;
  readonly minutesNumber: string | null;
  readonly lastOn: CalendarDay;
  readonly recordedAt: Date;
};

export type Payer = 'FUND' | 'DONOR_DIRECT' | 'BUDGET' | 'FAMILY' | 'COMMUNITY' | 'OTHER';
export type FundingMeasure = 'VND' | 'WORKDAY' | 'ITEM';

/** What one payer gives to a house, in its own measure. Labour is counted in days and never turned into money. */
export type FundingLine = {
  readonly id: string;
  readonly houseId: string;
  readonly payer: Payer;
  readonly measure: FundingMeasure;
  readonly quantity: string;
  readonly fundId: string | null;
  readonly label: string | null;
  readonly correctsId: string | null;
  readonly reason: string | null;
  readonly recordedAt: Date;
};

export const houseNotFound = (): Refusal<'HouseNotFound'> =>
  refuse('HouseNotFound', {
    vi: 'Không có công trình nhà này trong phạm vi của bạn. Hãy kiểm tra mã.',
    en: 'No such house is in your scope. Check the id.',
  });

export const houseNotValid = (vi: string, en: string): Refusal<'HouseNotValid'> =>
  refuse('HouseNotValid', { vi, en });

const next: Readonly<Partial<Record<HouseState, { readonly move: HouseMove; readonly to: HouseState }>>> = {
  APPROVED: { move: 'START', to: 'STARTED' },
  STARTED: { move: 'COMPLETE', to: 'COMPLETED' },
  COMPLETED: { move: 'HAND_OVER', to: 'HANDED_OVER' },
};

/** Where a step leads; undefined when it does not follow. Work pauses while it goes on, not once it is done. */
export const houseTarget = (
  { state, resumesTo }: Pick<HouseProject, 'state' | 'resumesTo'>,
  move: HouseMove,
): HouseState | undefined => {
  const step = next[state];
  if (step?.move === move) return step.to;
  if (move === 'PAUSE' && (state === 'APPROVED' || state === 'STARTED')) return 'PAUSED';
  return move === 'RESUME' && state === 'PAUSED' ? (resumesTo ?? undefined) : undefined;
};

const areaForm = /^\d{1,5}(\.\d{1,2})?$/;

type Plan = Pick<HouseProject, 'kind' | 'areaM2' | 'yardM2' | 'plannedFrom' | 'plannedTo'>;

/** Whether a house can be planned for a case: for a house, once it is approved and before it is handed over. */
export const checkPlan = (
  plan: Plan,
  { purpose, state }: Pick<BeneficiaryCase, 'purpose' | 'state'>,
): Refusal<'HouseNotValid'> | undefined => {
  const kinds = { HOUSE_NEW: ['NEW'], HOUSE_REPAIR: ['REPAIR'], COLLAPSED_HOUSE: ['NEW', 'REPAIR'] };
  const fitting: readonly string[] = kinds[purpose as keyof typeof kinds] ?? [];
  if (!fitting.includes(plan.kind) || (state !== 'APPROVED' && state !== 'IN_PROGRESS'))
    return houseNotValid(
      'Công trình phải khớp với mục đích của hồ sơ (xây mới hoặc sửa chữa) và hồ sơ đã được duyệt, chưa bàn giao.',
      'The house fits the purpose of its case (new or repair), which is approved and not handed over yet.',
    );
  if ([plan.areaM2, plan.yardM2].some((area) => area !== null && !areaForm.test(area)))
    return houseNotValid(
      'Diện tích ghi bằng mét vuông, ví dụ "65" hoặc "85.2".',
      'Areas are square metres, e.g. "65" or "85.2".',
    );
  return plan.plannedFrom !== null && plan.plannedTo !== null && plan.plannedTo < plan.plannedFrom
    ? houseNotValid(
        'Ngày dự kiến xong không trước ngày khởi công.',
        'The planned end is not before the planned start.',
      )
    : undefined;
};

/** The lines that count: those that no other line corrects. */
export const countingLines = (lines: readonly FundingLine[]): readonly FundingLine[] => {
  const corrected = new Set(lines.map(({ correctsId }) => correctsId));
  return lines.filter(({ id, quantity }) => !corrected.has(id) && quantity !== '0');
};

/** Sums by measure. There is no sum over measures. */
export const fundingTotals = (
  lines: readonly FundingLine[],
): readonly { readonly measure: FundingMeasure; readonly quantity: string }[] => {
  const tenths = new Map<FundingMeasure, bigint>();
  for (const { measure, quantity } of countingLines(lines)) {
    const [whole = '0', part = '0'] = quantity.split('.');
    tenths.set(measure, (tenths.get(measure) ?? 0n) + BigInt(whole) * 10n + BigInt(part.slice(0, 1)));
  }
  return [...tenths].map(([measure, sum]) => ({
    measure,
    quantity: sum % 10n === 0n ? `${sum / 10n}` : `${sum / 10n}.${sum % 10n}`,
  }));
};

const moneyOf = (lines: readonly FundingLine[]): bigint =>
  BigInt(fundingTotals(lines).find(({ measure }) => measure === 'VND')?.quantity ?? 0);

/** What of the cost no line in đồng covers (labour, goods, what nobody stated); null while the cost is unknown. */
export const uncoveredOf = (totalCost: bigint | null, lines: readonly FundingLine[]): bigint | null =>
  totalCost === null ? null : totalCost - moneyOf(lines);

/** Payers give no more money than the house cost. */
export const checkCost = (
  totalCost: bigint | null,
  lines: readonly FundingLine[],
): Refusal<'HouseNotValid'> | undefined =>
  (uncoveredOf(totalCost, lines) ?? 0n) < 0n
    ? houseNotValid(
        `Các nguồn bằng tiền (${moneyOf(lines)} đồng) vượt tổng chi phí (${totalCost} đồng). Hãy kiểm tra lại.`,
        `The lines in money (${moneyOf(lines)} đồng) exceed the total cost (${totalCost} đồng). Check them.`,
      )
    : undefined;

const quantityForms: Readonly<Record<FundingMeasure, RegExp>> = {
  VND: /^[1-9]\d{0,17}$/,
  WORKDAY: /^(?!0+(\.0)?$)\d{1,6}(\.\d)?$/,
  ITEM: /^[1-9]\d{0,8}$/,
};

/** Checks a line: a quantity that fits its measure (0 only takes a line back), and a fund for FUND alone. */
export const checkLine = ({
  payer,
  measure,
  quantity,
  fundId,
  correctsId,
}: Pick<FundingLine, 'payer' | 'measure' | 'quantity' | 'fundId' | 'correctsId'>):
  | Refusal<'HouseNotValid'>
  | undefined => {
  const isTakenBack = quantity === '0' && correctsId !== null;
  if (!isTakenBack && !quantityForms[measure].test(quantity))
    return houseNotValid(
      'Tiền và hiện vật là số nguyên dương, ngày công tối đa một chữ số lẻ; ghi 0 chỉ để rút một dòng đã ghi.',
      'Money and goods are whole and positive, days of work have one decimal at most; 0 only takes a line back.',
    );
  return (payer === 'FUND') === (fundId !== null)
    ? undefined
    : houseNotValid(
        'Nguồn là quỹ thì phải chọn quỹ, và chỉ khi đó.',
        'A fund is named when the payer is FUND, and only then.',
      );
};
