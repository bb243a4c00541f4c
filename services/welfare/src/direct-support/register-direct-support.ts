import { directSupportRecorded } from '@mttq/contracts/welfare/direct-support-recorded';
import { directSupportWithdrawn } from '@mttq/contracts/welfare/direct-support-withdrawn';
import { type CalendarDay, dayInVietnam, startOfDayInVietnam } from '@mttq/kernel/calendar-day';
import { notAllowed, unitNotKnown } from '@mttq/kernel/command-refusals';
import { isRefusal } from '@mttq/kernel/refusal';
import type { VndInput } from '@mttq/kernel/vnd';
import { appealNotFound } from '../appeals/appeal.ts';
import { donorNotFound } from '../donors/donor.ts';
import { dayNotValid, fundNotFound, readReason } from '../funds/fund.ts';
import type { Actor, Deps, Stores } from '../unit-of-work.ts';
import {
  type DirectSupport,
  readParts,
  type SupportForm,
  supportNotFound,
  supportWithdrawn,
} from './direct-support.ts';

type Amount = VndInput | null | undefined;

export type RegisterDirectSupport = {
  readonly idempotencyKey: string;
  readonly fundId: string;
  readonly appealId?: string | null | undefined;
  readonly donorId: string;
  readonly unitId: string;
  readonly form: SupportForm;
  readonly cash?: Amount;
  readonly goods?: string | null | undefined;
  readonly goodsValue?: Amount;
  readonly totalValue?: Amount;
  readonly givenOn: CalendarDay;
  readonly subject: string;
  readonly documentId?: string | null | undefined;
};

export type WithdrawDirectSupport = {
  readonly idempotencyKey: string;
  readonly fundId: string;
  readonly supportId: string;
  readonly reason: string;
};

const textOf = (amount: Amount): string | null => (amount == null ? null : `${amount}`);

const readCommand = (command: RegisterDirectSupport, today: CalendarDay) => {
  const { cash = null, goodsValue = null, totalValue = null } = command;
  if (isRefusal(cash)) return cash;
  if (isRefusal(goodsValue)) return goodsValue;
  if (isRefusal(totalValue)) return totalValue;
  const subject = readReason(command.subject);
  if (isRefusal(subject)) return subject;
  if (command.givenOn > today)
    return dayNotValid(
      'Ngày trao nằm trong tương lai. Hãy ghi khi đã trao.',
      'The day has not come. Record it when it was given.',
    );
  const parts = readParts({ form: command.form, cash, goods: command.goods ?? null, goodsValue, totalValue });
  return isRefusal(parts) ? parts : { ...parts, subject };
};

/** Donor, appeal and unit that the record names. */
const checkNames = async ({ donors, appeals, scope }: Stores, command: RegisterDirectSupport) => {
  const donor = await donors.byId(command.donorId);
  if (donor === undefined || donor.erasedAt !== null) return donorNotFound();
  if (command.appealId != null && (await appeals.byId(command.appealId))?.fundId !== command.fundId)
    return appealNotFound();
  return (await scope.pathOf(command.unitId)) === undefined ? unitNotKnown() : undefined;
};

const dataOf = (support: DirectSupport) => ({
  supportId: support.id,
  fundId: support.fundId,
  appealId: support.appealId,
  donorId: support.donorId,
  unitId: support.unitId,
  form: support.form,
  cash: textOf(support.cash as VndInput | null),
  totalValue: textOf(support.totalValue as VndInput | null),
  givenOn: support.givenOn,
});

/** Notes what a donor gave past the fund. The ledger does not hear of it (WEL-3). */
export const registerDirectSupport =
  ({ inTransaction, newId }: Deps) =>
  (command: RegisterDirectSupport, actor: Actor) =>
    inTransaction(actor, async (stores, now) => {
      const { scope, funds, directSupport, answers, outbox, audit } = stores;
      const fund = await funds.byId(command.fundId);
      if (fund === undefined) return fundNotFound();
      if (!(await scope.enter(actor, 'direct-support:record', fund.unitId))) return notAllowed();
      const input = {
        ...command,
        cash: textOf(command.cash),
        goodsValue: textOf(command.goodsValue),
        totalValue: textOf(command.totalValue),
      };
      const answer = await answers.claim({
        actorId: actor.id,
        command: 'registerDirectSupport',
        input,
        id: newId(),
        now,
      });
      if (isRefusal(answer)) return answer;
      if (answer.isRepeat) return (await directSupport.byId(answer.id)) ?? supportNotFound();
      const read = readCommand(command, dayInVietnam(now));
      if (isRefusal(read)) return read;
      const unknown = await checkNames(stores, command);
      if (unknown) return unknown;
      const { fundId, donorId, unitId, givenOn, appealId = null, documentId = null } = command;
      const support: DirectSupport = {
        ...read,
        id: answer.id,
        fundId,
        appealId,
        donorId,
        unitId,
        givenOn,
        documentId,
        state: 'RECORDED',
        recordedBy: actor.id,
        recordedAt: now,
        withdrawnBy: null,
        withdrawnAt: null,
        reason: null,
      };
      await directSupport.add(support);
      const occurredAt = startOfDayInVietnam(givenOn);
      await outbox.add({
        contract: directSupportRecorded,
        aggregateId: support.id,
        data: dataOf(support),
        occurredAt,
      });
      await audit.add({ action: 'direct-support:record', unitId: fund.unitId, input });
      return support;
    });

/** Takes a wrong record out of all figures, with a reason, once. It stays on record. */
export const withdrawDirectSupport =
  ({ inTransaction }: Deps) =>
  (command: WithdrawDirectSupport, actor: Actor) =>
    inTransaction(actor, async ({ scope, funds, directSupport, answers, outbox, audit }, now) => {
      const fund = await funds.byId(command.fundId);
      if (fund === undefined) return fundNotFound();
      if (!(await scope.enter(actor, 'direct-support:record', fund.unitId))) return notAllowed();
      const reason = readReason(command.reason);
      if (isRefusal(reason)) return reason;
      const support = await directSupport.lock(command.supportId);
      if (support?.fundId !== fund.id) return supportNotFound();
      const claim = {
        actorId: actor.id,
        command: 'withdrawDirectSupport',
        input: command,
        id: support.id,
        now,
      };
      const answer = await answers.claim(claim);
      if (isRefusal(answer)) return answer;
      if (answer.isRepeat) return support;
      if (support.state !== 'RECORDED') return supportWithdrawn();
      const withdrawn: DirectSupport = {
        ...support,
        state: 'WITHDRAWN',
        withdrawnBy: actor.id,
        withdrawnAt: now,
        reason,
      };
      await directSupport.withdraw(withdrawn);
      await outbox.add({
        contract: directSupportWithdrawn,
        aggregateId: support.id,
        data: dataOf(support),
        occurredAt: now,
      });
      await audit.add({ action: 'direct-support:record', unitId: fund.unitId, reason, input: command });
      return withdrawn;
    });
