import { type CalendarDay, dayInVietnam } from '@mttq/kernel/calendar-day';
import { type Refusal, refuse } from '@mttq/kernel/refusal';
import { normaliseText } from '@mttq/kernel/search-key';

export type FundKind = 'POOR_SUPPORT' | 'RELIEF' | 'SOCIAL_SECURITY' | 'OTHER';

/** Whether the fund's own money may pay for running it. WEL-6: by default a fund for the poor gives 100 % to the poor. */
export type AdministrationRule = 'FROM_BUDGET_ONLY' | 'FROM_FUND_ALLOWED';

export type Fund = {
  readonly id: string;
  readonly kind: FundKind;
  readonly name: string;
  readonly unitId: string;
  readonly path: string;
  readonly committeeId: string | null;
  readonly accountingRegime: string;
  readonly administrationRule: AdministrationRule;
  readonly openedOn: CalendarDay;
  readonly closedOn: CalendarDay | null;
};

export type Earmark = {
  readonly id: string;
  readonly fundId: string;
  readonly kind: 'APPEAL' | 'PLACE' | 'PURPOSE';
  readonly name: string;
};

/** A unit as this service knows it: organisation owns the rest. */
export type UnitRef = { readonly id: string };

const nameLengthMax = 200;

export const fundNotFound = (): Refusal<'FundNotFound'> =>
  refuse('FundNotFound', {
    vi: 'Không có quỹ này. Hãy kiểm tra mã.',
    en: 'No fund has this id. Check it.',
  });

export const fundNotValid = (vi: string, en: string): Refusal<'FundNotValid'> =>
  refuse('FundNotValid', { vi, en });

export const administrationNotAllowed = (): Refusal<'AdministrationNotAllowed'> =>
  refuse('AdministrationNotAllowed', {
    vi: 'Quỹ này dành 100% cho người nghèo: chi phí quản lý do ngân sách bảo đảm. Hãy chi từ nguồn ngân sách.',
    en: 'This fund gives 100 % to the poor: pay for administration from the budget.',
  });

export const dayNotValid = (vi: string, en: string): Refusal<'DayNotValid'> =>
  refuse('DayNotValid', { vi, en });

type NewFund = Omit<Fund, 'closedOn' | 'administrationRule'> & {
  readonly administrationRule: AdministrationRule | null;
};

/** Opens a fund: named, and from a day that has come. */
export const open = (fund: NewFund, today: CalendarDay): Fund | Refusal<'FundNotValid' | 'DayNotValid'> => {
  const name = normaliseText(fund.name);
  if (name === '' || name.length > nameLengthMax)
    return fundNotValid(
      `Tên quỹ cần từ 1 đến ${nameLengthMax} ký tự.`,
      `The name of a fund needs 1–${nameLengthMax} characters.`,
    );
  if (fund.openedOn > today)
    return dayNotValid(
      'Ngày mở quỹ chưa đến. Hãy mở quỹ vào đúng ngày đó.',
      'This day has not come. Open the fund on its day.',
    );
  const usual = fund.kind === 'POOR_SUPPORT' ? 'FROM_BUDGET_ONLY' : 'FROM_FUND_ALLOWED';
  return { ...fund, name, administrationRule: fund.administrationRule ?? usual, closedOn: null };
};

/** Closes a fund on a day between its opening and today. That it is empty, the ledger sees to. */
export const close = (
  fund: Fund,
  closedOn: CalendarDay,
  today: CalendarDay,
): Fund | Refusal<'DayNotValid' | 'FundClosed'> => {
  if (fund.closedOn !== null)
    return refuse('FundClosed', {
      vi: 'Quỹ đã đóng trước đó.',
      en: 'The fund was closed before.',
    });
  if (closedOn < fund.openedOn || closedOn > today)
    return dayNotValid(
      'Ngày đóng quỹ phải từ ngày mở quỹ đến hôm nay.',
      'A fund closes between its first day and today.',
    );
  return { ...fund, closedOn };
};

/** When an entry may count: while the fund exists, and not in the future. Null: at the moment of recording. */
export const checkEffective = (
  fund: Fund,
  effectiveAt: Date | null,
  now: Date,
): Refusal<'DayNotValid'> | undefined => {
  if (effectiveAt === null) return undefined;
  if (effectiveAt > now)
    return dayNotValid(
      'Thời điểm hạch toán nằm trong tương lai. Hãy ghi khi việc đã xảy ra.',
      'An entry cannot count in the future. Record it when it has happened.',
    );
  if (dayInVietnam(effectiveAt) < fund.openedOn)
    return dayNotValid(
      'Thời điểm hạch toán trước ngày mở quỹ. Hãy kiểm tra ngày.',
      'The entry counts before the fund was opened. Check the day.',
    );
  return undefined;
};

export const earmarkNotValid = (): Refusal<'EarmarkNotValid'> =>
  refuse('EarmarkNotValid', {
    vi: `Tên mục đích cần từ 1 đến ${nameLengthMax} ký tự và chưa có trong quỹ.`,
    en: `An earmark needs a name of 1–${nameLengthMax} characters that the fund does not use yet.`,
  });

/** The name of a new earmark, once in a fund. */
export const nameEarmark = (name: string): string | Refusal<'EarmarkNotValid'> => {
  const text = normaliseText(name);
  return text !== '' && text.length <= nameLengthMax ? text : earmarkNotValid();
};

/** A decision without words explains nothing to those who come later. */
export const readReason = (reason: string): string | Refusal<'ReasonNotValid'> => {
  const text = normaliseText(reason);
  return text !== '' && text.length <= 500
    ? text
    : refuse('ReasonNotValid', {
        vi: 'Hãy nêu lý do, từ 1 đến 500 ký tự, không ghi dữ liệu cá nhân.',
        en: 'Give the reason in 1–500 characters, without personal data.',
      });
};
