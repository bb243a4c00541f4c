import type { CalendarDay } from '@mttq/kernel/calendar-day';
import { type Refusal, refuse } from '@mttq/kernel/refusal';

/** A bank account of a fund. Its number is sealed; people see the last four digits. */
export type FundAccount = {
  readonly id: string;
  readonly fundId: string;
  readonly bank: string;
  readonly maskedNumber: string;
  readonly currency: string;
  readonly purpose: 'GENERAL' | 'ONE_APPEAL';
  readonly openedOn: CalendarDay;
  readonly closedOn: CalendarDay | null;
};

export type NewFundAccount = Omit<FundAccount, 'maskedNumber' | 'currency' | 'closedOn'>;

/** A bank account number for people: all but the last four digits hidden. */
export const maskNumber = (number: string): string =>
  `${'•'.repeat(Math.max(number.length - 4, 0))}${number.slice(-4)}`;

/** The digits of an account number; a refusal for anything that is none. */
export const readAccountNumber = (text: string): string | Refusal<'AccountNumberNotValid'> => {
  const digits = text.replace(/[\s.-]/gu, '');
  return /^\d{6,20}$/.test(digits)
    ? digits
    : refuse('AccountNumberNotValid', {
        vi: 'Số tài khoản có từ 6 đến 20 chữ số. Hãy kiểm tra lại.',
        en: 'An account number has 6–20 digits. Check it.',
      });
};

export const accountNumberTaken = (): Refusal<'AccountNumberTaken'> =>
  refuse('AccountNumberTaken', {
    vi: 'Số tài khoản này ở ngân hàng này đã được đăng ký. Hãy kiểm tra lại.',
    en: 'This number at this bank is registered already. Check it.',
  });
