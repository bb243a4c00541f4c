import type { CalendarDay } from '@mttq/kernel/calendar-day';
import { type Refusal, refuse } from '@mttq/kernel/refusal';
import { normaliseText } from '@mttq/kernel/search-key';
import { dayNotValid, type Fund } from '../funds/fund.ts';
import { formatQuantity } from './quantity.ts';

/** Goods of one kind in the store of a fund, in a measure of their own: they are never converted to money (WEL-13). */
export type InKindItem = {
  readonly id: string;
  readonly fundId: string;
  readonly name: string;
  /** kg, thùng, con, suất, … */
  readonly measure: string;
  /** Thousandths of the measure. */
  readonly stock: bigint;
  readonly registeredAt: Date;
};

/** A line of the warehouse slips; never changed. */
export type GoodsMovement = {
  readonly id: string;
  readonly itemId: string;
  readonly fundId: string;
  readonly kind: 'RECEIVED' | 'GIVEN_OUT' | 'REVERSAL';
  /** Thousandths of the measure; below zero: out of the store. */
  readonly quantity: bigint;
  readonly movedOn: CalendarDay;
  readonly slipNo: string | null;
  /** Beside the quantity, never added to money. */
  readonly estimatedValue: bigint | null;
  readonly appealId: string | null;
  readonly unitId: string | null;
  readonly referenceId: string | null;
  readonly reverses: string | null;
  readonly reason: string | null;
  readonly actorId: string;
  readonly recordedAt: Date;
};

export const itemNotFound = (): Refusal<'InKindItemNotFound'> =>
  refuse('InKindItemNotFound', {
    vi: 'Kho của quỹ này không có mặt hàng đó. Hãy kiểm tra mã, hoặc khai báo mặt hàng trước.',
    en: 'The store of this fund has no such item. Check the id, or register the item first.',
  });

export const movementNotFound = (): Refusal<'GoodsMovementNotFound'> =>
  refuse('GoodsMovementNotFound', {
    vi: 'Không có phiếu nhập xuất này ở kho của quỹ. Hãy kiểm tra mã.',
    en: 'The store of this fund has no such movement. Check the id.',
  });

export const movementNotReversible = (): Refusal<'GoodsMovementNotReversible'> =>
  refuse('GoodsMovementNotReversible', {
    vi: 'Phiếu này đã được huỷ một lần, hoặc chính nó là phiếu huỷ. Hãy lập phiếu nhập hoặc xuất mới.',
    en: 'This movement was reversed before, or is itself a reversal. Record a new one instead.',
  });

const itemNotValid = (vi: string, en: string): Refusal<'InKindItemNotValid'> =>
  refuse('InKindItemNotValid', { vi, en });

export const itemTaken = (): Refusal<'InKindItemNotValid'> =>
  itemNotValid(
    'Kho đã có mặt hàng cùng tên và đơn vị tính. Hãy dùng mặt hàng đó.',
    'The store has an item of this name and measure. Use that one.',
  );

/** What goods are called and counted in. */
export const describeItem = (
  name: string,
  measure: string,
): { readonly name: string; readonly measure: string } | Refusal<'InKindItemNotValid'> => {
  const described = { name: normaliseText(name), measure: normaliseText(measure) };
  const fits = (text: string, max: number) => text !== '' && text.length <= max;
  // A count in đồng would be money in disguise.
  const isMoney = /^(đồng|vnd|vnđ|đ)$/iu.test(described.measure);
  return fits(described.name, 200) && fits(described.measure, 40) && !isMoney
    ? described
    : itemNotValid(
        'Cần tên (1–200 ký tự) và đơn vị tính (1–40 ký tự, không phải đơn vị tiền).',
        'Give a name (1–200 characters) and a measure (1–40 characters, not a currency).',
      );
};

/** A store gives out what it has. */
export const checkStock = (
  { stock, measure }: InKindItem,
  quantity: bigint,
): Refusal<'StockTooSmall'> | undefined =>
  stock + quantity >= 0n
    ? undefined
    : refuse('StockTooSmall', {
        vi: `Kho chỉ còn ${formatQuantity(stock)} ${measure}. Hãy giảm số lượng hoặc nhập kho trước.`,
        en: `The store holds ${formatQuantity(stock)} ${measure} only. Lower the quantity or receive goods first.`,
      });

/** Goods move while the fund exists, and not in the future. */
export const checkMovedOn = (
  fund: Fund,
  movedOn: CalendarDay,
  today: CalendarDay,
): Refusal<'DayNotValid'> | undefined =>
  movedOn >= fund.openedOn && movedOn <= (fund.closedOn ?? today) && movedOn <= today
    ? undefined
    : dayNotValid(
        'Ngày nhập, xuất kho phải từ ngày mở quỹ đến hôm nay.',
        'Goods move between the first day of the fund and today.',
      );
