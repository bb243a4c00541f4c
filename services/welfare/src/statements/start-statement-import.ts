import type { CalendarDay } from '@mttq/kernel/calendar-day';
import { notAllowed } from '@mttq/kernel/command-refusals';
import { isRefusal } from '@mttq/kernel/refusal';
import type { ProfileName } from '../bank-files/bank-profile.ts';
import type { Actor, Deps } from '../unit-of-work.ts';
import { accountNotFound, type StatementFormat, statementNotFound, statementNotValid } from './statement.ts';

export type StartStatementImport = {
  readonly idempotencyKey: string;
  readonly fundId: string;
  readonly accountId: string;
  readonly profile: ProfileName | 'OTHER';
  readonly bankProfileId?: string | null | undefined;
  readonly format?: StatementFormat | null | undefined;
  readonly periodFrom: CalendarDay;
  readonly periodUntil: CalendarDay;
  readonly openingBalance: string;
  readonly closingBalance: string;
  readonly fileHash?: string | null | undefined;
};

const isBalance = (text: string): boolean => /^(?:0|[1-9]\d{0,17})$/u.test(text);

/** Opens the import of a statement; with a key that was used before, answers with the statement of the first time. */
export const startStatementImport =
  ({ inTransaction, newId }: Deps) =>
  (command: StartStatementImport, actor: Actor) =>
    inTransaction(actor, async ({ scope, answers, funds, statements, bankProfiles, audit }, now) => {
      const { fundId, accountId, profile, periodFrom, periodUntil, fileHash = null } = command;
      const { bankProfileId = null } = command;
      const fund = await funds.byId(fundId);
      if (fund === undefined) return accountNotFound();
      if (!(await scope.enter(actor, 'statement:import', fund.unitId))) return notAllowed();
      const account = await funds.accountById(accountId);
      if (account?.fundId !== fundId) return accountNotFound();
      if (periodUntil < periodFrom)
        return statementNotValid('Ngày cuối kỳ trước ngày đầu kỳ.', 'The period ends before it begins.');
      if (!isBalance(command.openingBalance) || !isBalance(command.closingBalance))
        return statementNotValid(
          'Số dư đầu kỳ và cuối kỳ là chuỗi chữ số, ví dụ "46091000000".',
          'Write the opening and the closing balance as strings of digits, e.g. "46091000000".',
        );
      if (fileHash !== null && !/^[0-9a-f]{64}$/u.test(fileHash))
        return statementNotValid(
          'fileHash là SHA-256 của tệp, 64 chữ số thập lục phân viết thường.',
          'fileHash is the SHA-256 of the file in 64 lower-case hexadecimal digits.',
        );
      const isDescribed = bankProfileId !== null && (await bankProfiles.byId(bankProfileId)) !== undefined;
      if ((profile === 'OTHER') !== isDescribed || (profile !== 'OTHER' && bankProfileId !== null))
        return statementNotValid(
          'Với profile OTHER hãy cho bankProfileId của một mẫu đã khai (defineBankProfile), và chỉ khi đó.',
          'With the profile OTHER give the bankProfileId of a profile that was described (defineBankProfile), and only then.',
        );
      const claim = { actorId: actor.id, command: 'startStatementImport', input: command, id: newId(), now };
      const answer = await answers.claim(claim);
      if (isRefusal(answer)) return answer;
      if (!answer.isRepeat) {
        const [openingBalance, closingBalance] = [
          BigInt(command.openingBalance),
          BigInt(command.closingBalance),
        ];
        const balances = { openingBalance, closingBalance };
        const about = {
          id: answer.id,
          accountId,
          fundId,
          profile,
          periodFrom,
          periodUntil,
          bankProfileId,
          format: command.format ?? 'CSV',
        };
        await statements.add({ ...about, ...balances, declaredHash: fileHash, startedBy: actor.id }, now);
        await audit.add({ action: 'statement:import', unitId: fund.unitId, input: command });
      }
      return (await statements.byId(answer.id)) ?? statementNotFound();
    });
