import type { CalendarDay } from '@mttq/kernel/calendar-day';
import { type Refusal, refuse } from '@mttq/kernel/refusal';
import { normaliseText } from '@mttq/kernel/search-key';
import { dayNotValid } from '../funds/fund.ts';

export type PledgeState =
  | 'REGISTERED'
  | 'PARTLY_FULFILLED'
  | 'FULFILLED'
  | 'LAPSED'
  | 'WITHDRAWN'
  | 'DIVERTED_DIRECT';

/** What a donor registered to give (đăng ký ủng hộ): a word, not money. */
export type Pledge = {
  readonly id: string;
  readonly fundId: string;
  readonly appealId: string | null;
  readonly donorId: string;
  readonly amount: bigint | null;
  readonly goods: string | null;
  readonly pledgedOn: CalendarDay;
  readonly dueOn: CalendarDay | null;
  /** What the donor writes into the transfer, so that it finds its pledge. */
  readonly referenceCode: string;
  /** What has arrived of it in confirmed contributions. */
  readonly fulfilled: bigint;
  readonly state: PledgeState;
  readonly reason: string | null;
};

export type PledgeEnding = 'WITHDRAWN' | 'DIVERTED_DIRECT' | 'LAPSED';

export const pledgeNotFound = (): Refusal<'PledgeNotFound'> =>
  refuse('PledgeNotFound', {
    vi: 'Quỹ không có đăng ký ủng hộ này. Hãy kiểm tra mã.',
    en: 'The fund has no such pledge. Check the id.',
  });

export const pledgeNotInState = (state: PledgeState): Refusal<'PledgeNotInState'> =>
  refuse('PledgeNotInState', {
    vi: `Đăng ký ủng hộ đang ở trạng thái ${state}, không làm được việc này.`,
    en: `The pledge is ${state}: this cannot be done.`,
  });

const pledgeNotValid = (vi: string, en: string): Refusal<'PledgeNotValid'> =>
  refuse('PledgeNotValid', { vi, en });

const isOpen = ({ state }: Pick<Pledge, 'state'>): boolean =>
  state === 'REGISTERED' || state === 'PARTLY_FULFILLED';

// Letters that are not mistaken for digits; digits would be masked in the text of a bank line.
const alphabet = 'ABCDEFGHJKLMNPQRSTUVWXYZ';

/** A code of ten characters, "UH" and eight that follow from the id of the pledge. */
export const referenceCodeOf = (pledgeId: string): string => {
  let rest = BigInt(`0x${pledgeId.replace(/-/gu, '').slice(-16)}`);
  let code = '';
  for (let place = 0; place < 8; place += 1) {
    code += alphabet.charAt(Number(rest % 24n));
    rest /= 24n;
  }
  return `UH${code}`;
};

const goodsLengthMax = 300;

/** A pledge of money or of goods, not of both, made on a day that has come. */
export const register = (
  pledge: Pledge,
  today: CalendarDay,
): Pledge | Refusal<'PledgeNotValid' | 'DayNotValid'> => {
  const goods = pledge.goods === null ? null : normaliseText(pledge.goods);
  if ((pledge.amount === null) === (goods === null))
    return pledgeNotValid(
      'Mỗi đăng ký là tiền hoặc hiện vật, không phải cả hai. Hãy tách thành hai đăng ký.',
      'A pledge is of money or of goods, not of both: register two.',
    );
  if (goods !== null && (goods === '' || goods.length > goodsLengthMax))
    return pledgeNotValid(
      `Hãy nêu hiện vật trong 1–${goodsLengthMax} ký tự.`,
      `Say which goods in 1–${goodsLengthMax} characters.`,
    );
  if (pledge.pledgedOn > today || (pledge.dueOn !== null && pledge.dueOn < pledge.pledgedOn))
    return dayNotValid(
      'Ngày đăng ký không ở tương lai, hạn không trước ngày đăng ký.',
      'A pledge is made today or before, and due on that day or later.',
    );
  return { ...pledge, goods };
};

/** Ends a pledge that is not fulfilled. What was given stays given. */
export const end = (
  pledge: Pledge,
  ending: PledgeEnding,
  reason: string,
): Pledge | Refusal<'PledgeNotInState'> =>
  isOpen(pledge) ? { ...pledge, state: ending, reason } : pledgeNotInState(pledge.state);

/** The state of a pledge when this much of it has arrived. Ended ones come back only when they are fulfilled. */
export const stateWith = (pledge: Pick<Pledge, 'state' | 'amount'>, fulfilled: bigint): PledgeState => {
  if (pledge.amount !== null && fulfilled >= pledge.amount) return 'FULFILLED';
  const isEnded = !isOpen(pledge) && pledge.state !== 'FULFILLED';
  if (isEnded) return pledge.state;
  return fulfilled > 0n ? 'PARTLY_FULFILLED' : 'REGISTERED';
};
