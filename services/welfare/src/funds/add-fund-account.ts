import { type CalendarDay, dayInVietnam } from '@mttq/kernel/calendar-day';
import { notAllowed } from '@mttq/kernel/command-refusals';
import { isRefusal } from '@mttq/kernel/refusal';
import { normaliseText } from '@mttq/kernel/search-key';
import type { Actor, Deps } from '../unit-of-work.ts';
import { dayNotValid, fundNotFound, fundNotValid } from './fund.ts';
import { accountNumberTaken, readAccountNumber } from './fund-account.ts';

export type AddFundAccount = {
  readonly fundId: string;
  readonly bank: string;
  readonly number: string;
  readonly purpose: 'GENERAL' | 'ONE_APPEAL';
  readonly openedOn: CalendarDay;
};

export const addFundAccount =
  ({ inTransaction, newId }: Deps) =>
  (command: AddFundAccount, actor: Actor) =>
    inTransaction(actor, async ({ scope, funds, audit }, now) => {
      const fund = await funds.byId(command.fundId);
      if (fund === undefined) return fundNotFound();
      if (!(await scope.enter(actor, 'fund:open', fund.unitId))) return notAllowed();
      const bank = normaliseText(command.bank);
      if (bank === '' || bank.length > 100)
        return fundNotValid(
          'Tên ngân hàng cần từ 1 đến 100 ký tự.',
          'The name of a bank needs 1–100 characters.',
        );
      const number = readAccountNumber(command.number);
      if (isRefusal(number)) return number;
      if (command.openedOn > dayInVietnam(now))
        return dayNotValid('Ngày mở tài khoản chưa đến.', 'The day on which the account opens has not come.');
      const { fundId, purpose, openedOn } = command;
      const account = await funds.addAccount({ id: newId(), fundId, bank, purpose, openedOn }, number, now);
      if (account === undefined) return accountNumberTaken();
      // The digest of the number alone could be guessed: the audit leaves it out.
      const input = { ...command, number: account.maskedNumber };
      await audit.add({ action: 'fund:open', unitId: fund.unitId, input });
      return account;
    });
