import type { CalendarDay } from '@mttq/kernel/calendar-day';
import { type Refusal, refuse } from '@mttq/kernel/refusal';
import { normaliseText } from '@mttq/kernel/search-key';

export type SupportForm = 'CASH' | 'GOODS' | 'MIXED';

/** What was given: cash and goods side by side, or one total of both of which neither part may be derived (WEL-7). */
export type SupportParts = {
  readonly form: SupportForm;
  readonly cash: bigint | null;
  readonly goods: string | null;
  readonly goodsValue: bigint | null;
  readonly totalValue: bigint | null;
};

/** Money or goods that a donor gave past the fund: in the donor's record, never in the ledger (WEL-3). */
export type DirectSupport = SupportParts & {
  readonly id: string;
  /** The fund whose board heard of it; its ledger does not know it. */
  readonly fundId: string;
  readonly appealId: string | null;
  readonly donorId: string;
  /** The unit that it was given to. */
  readonly unitId: string;
  readonly givenOn: CalendarDay;
  readonly subject: string;
  readonly documentId: string | null;
  readonly state: 'RECORDED' | 'WITHDRAWN';
  readonly recordedBy: string;
  readonly recordedAt: Date;
  readonly withdrawnBy: string | null;
  readonly withdrawnAt: Date | null;
  readonly reason: string | null;
};

/** Direct support in figures that are never added to each other, nor to a fund's money. */
export type DirectSums = {
  readonly count: number;
  /** Cash where it is known apart. */
  readonly cash: bigint;
  /** Totals of cash and goods of which the parts are unknown. */
  readonly unsplit: bigint;
};

export const supportNotFound = (): Refusal<'DirectSupportNotFound'> =>
  refuse('DirectSupportNotFound', {
    vi: 'Không có khoản ủng hộ trực tiếp này ở quỹ này. Hãy kiểm tra mã.',
    en: 'This fund has no such direct support on record. Check the id.',
  });

export const supportWithdrawn = (): Refusal<'DirectSupportWithdrawn'> =>
  refuse('DirectSupportWithdrawn', {
    vi: 'Khoản ủng hộ trực tiếp này đã được rút khỏi sổ. Hãy ghi khoản mới nếu cần.',
    en: 'This direct support was withdrawn before. Record a new one if it is needed.',
  });

const partsNotValid = (vi: string, en: string): Refusal<'DirectSupportNotValid'> =>
  refuse('DirectSupportNotValid', { vi, en });

/** Which parts go with a form. Nothing that was not said is worked out. */
export const readParts = ({
  goods: text,
  ...parts
}: SupportParts): SupportParts | Refusal<'DirectSupportNotValid'> => {
  const goods = text === null ? null : normaliseText(text).slice(0, 500) || null;
  const { form, cash, goodsValue, totalValue } = parts;
  if (form === 'CASH')
    return cash !== null && goods === null && goodsValue === null && totalValue === null
      ? { ...parts, goods }
      : partsNotValid(
          'Ủng hộ bằng tiền cần đúng một số tiền.',
          'Support in cash has an amount of cash and nothing else.',
        );
  if (goods === null)
    return partsNotValid(
      'Ủng hộ bằng hiện vật cần mô tả hiện vật và số lượng.',
      'Support in goods says which goods and how many.',
    );
  if (form === 'GOODS')
    return cash === null && totalValue === null
      ? { ...parts, goods }
      : partsNotValid('Ủng hộ bằng hiện vật không có phần tiền.', 'Support in goods has no cash.');
  return (cash === null) !== (totalValue === null) && (goodsValue === null || cash !== null)
    ? { ...parts, goods }
    : partsNotValid(
        'Ủng hộ cả tiền và hiện vật cần số tiền, hoặc chỉ tổng giá trị khi không rõ từng phần.',
        'Support in both has its cash, or one total alone when the parts are unknown.',
      );
};
