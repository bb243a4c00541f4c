import { type CalendarDay, dayInVietnam } from '@mttq/kernel/calendar-day';
import { notAllowed } from '@mttq/kernel/command-refusals';
import { isRefusal, type Refusal } from '@mttq/kernel/refusal';
import type { VndInput } from '@mttq/kernel/vnd';
import { appealNotFound } from '../appeals/appeal.ts';
import { dayNotValid, type Fund, fundNotFound, readReason } from '../funds/fund.ts';
import { refuseLedger } from '../ledger/ledger-refusal.ts';
import type { Actor, Deps, Stores } from '../unit-of-work.ts';
import {
  type Allocation,
  allocationLineNotValid,
  allocationNotFound,
  checkAppeal,
  checkLines,
  checkReceived,
  type PlannedLine,
  readHoldDays,
} from './allocation.ts';
import { announceAllocation } from './announce-allocation.ts';

type LineInput = {
  readonly unitId?: string | null | undefined;
  readonly toFundId?: string | null | undefined;
  readonly amount: VndInput;
};

export type ProposeAllocation = {
  readonly idempotencyKey: string;
  readonly fundId: string;
  readonly title: string;
  readonly decisionId: string;
  readonly decidedOn: CalendarDay;
  readonly appealId?: string | null | undefined;
  readonly earmarkId?: string | null | undefined;
  readonly total: VndInput;
  readonly holdDays?: number | null | undefined;
  readonly lines: readonly LineInput[];
};

const unitUnknown = (line: number) =>
  allocationLineNotValid(
    line,
    'cần đúng một nơi nhận đang hoạt động: một đơn vị, hoặc một quỹ khác đang mở.',
    'name exactly one recipient that exists today: a unit, or another fund that is open.',
  );

/** The recipient of every line: a fund that is open and another one, or a unit that exists today. */
const readLines = async (
  { scope, funds }: Stores,
  fund: Fund,
  given: readonly LineInput[],
): Promise<PlannedLine[] | Refusal<'AllocationLineNotValid'> | Extract<VndInput, Refusal>> => {
  const ids = given.flatMap(({ toFundId }) => (toFundId == null ? [] : [toFundId]));
  const known = new Map((await funds.byIds(ids)).map((found) => [found.id, found]));
  const lines: PlannedLine[] = [];
  for (const [at, { unitId = null, toFundId = null, amount }] of given.entries()) {
    if (isRefusal(amount)) return amount;
    const to = toFundId === null ? undefined : known.get(toFundId);
    const isFund = unitId === null && to !== undefined && to.id !== fund.id && to.closedOn === null;
    const isUnit = toFundId === null && unitId !== null && (await scope.pathOf(unitId)) !== undefined;
    if (!isFund && !isUnit) return unitUnknown(at + 1);
    lines.push({ unitId: to?.unitId ?? unitId ?? '', toFundId, amount });
  }
  return lines;
};

const inputOf = (command: ProposeAllocation) => ({
  ...command,
  total: `${command.total}`,
  lines: command.lines.map((line) => ({ ...line, amount: `${line.amount}` })),
});

type Asked = { readonly command: ProposeAllocation; readonly today: CalendarDay };

/** The purse that a tranche is taken from: that of its appeal, of an earmark, or the general one. */
const findSource = async (
  { funds, appeals }: Stores,
  fund: Fund,
  { appealId = null, earmarkId = null }: ProposeAllocation,
) => {
  if (appealId !== null) {
    const appeal = await appeals.byId(appealId);
    if (appeal?.fundId !== fund.id) return appealNotFound();
    return checkAppeal(appeal) ?? { fundId: fund.id, appealId, earmarkId: appeal.earmarkId };
  }
  if (earmarkId !== null && (await funds.earmarks([earmarkId]))[0]?.fundId !== fund.id)
    return refuseLedger('EarmarkNotFound', earmarkId);
  return { fundId: fund.id, appealId, earmarkId };
};

const decide = async (stores: Stores, fund: Fund, { command, today }: Asked) => {
  const { total } = command;
  if (isRefusal(total)) return total;
  if (fund.closedOn !== null) return refuseLedger('FundClosed');
  const title = readReason(command.title);
  if (isRefusal(title)) return title;
  if (command.decidedOn > today || command.decidedOn < fund.openedOn)
    return dayNotValid(
      'Ngày quyết định phải từ ngày mở quỹ đến hôm nay.',
      'The decision was made between the first day of the fund and today.',
    );
  const holdDays = readHoldDays(command.holdDays ?? null);
  if (isRefusal(holdDays)) return holdDays;
  const source = await findSource(stores, fund, command);
  if (isRefusal(source)) return source;
  const lines = await readLines(stores, fund, command.lines);
  if (isRefusal(lines)) return lines;
  const uneven = checkLines(lines, total);
  if (uneven) return uneven;
  const { allocations } = stores;
  const above = checkReceived(await allocations.allocated(source), total, await allocations.received(source));
  return above ?? { ...source, total, title, holdDays, lines };
};

const pending = {
  state: 'PLANNED',
  reservationId: null,
  transferId: null,
  outTransactionId: null,
  receivedBy: null,
  receivedAt: null,
} as const;

const later = {
  approvedBy: null,
  approvedAt: null,
  transferredBy: null,
  transferredAt: null,
  receivedAt: null,
  distributedOn: null,
  settledOn: null,
  settlementId: null,
  cancelledAt: null,
  reason: null,
} as const;

/** The first of two persons: what a decision gives to whom. No money moves. */
export const proposeAllocation =
  ({ inTransaction, newId }: Deps) =>
  (command: ProposeAllocation, actor: Actor) =>
    inTransaction(actor, async (stores, now) => {
      const { scope, funds, allocations, answers, audit } = stores;
      const fund = await funds.byId(command.fundId);
      if (fund === undefined) return fundNotFound();
      if (!(await scope.enter(actor, 'allocation:propose', fund.unitId))) return notAllowed();
      const input = inputOf(command);
      const claim = { actorId: actor.id, command: 'proposeAllocation', input, id: newId(), now };
      const answer = await answers.claim(claim);
      if (isRefusal(answer)) return answer;
      const { id } = answer;
      if (answer.isRepeat) return (await allocations.byIds([id]))[0] ?? allocationNotFound();
      const decided = await decide(stores, fund, { command, today: dayInVietnam(now) });
      if (isRefusal(decided)) return decided;
      await allocations.lockFund(fund.id);
      const allocation: Allocation = {
        ...later,
        id,
        fundId: fund.id,
        appealId: decided.appealId,
        trancheNo: await allocations.nextTrancheNo(fund.id, decided.appealId),
        decisionId: command.decisionId,
        decidedOn: command.decidedOn,
        title: decided.title,
        earmarkId: decided.earmarkId,
        total: decided.total,
        holdDays: decided.holdDays,
        state: 'PROPOSED',
        proposedBy: actor.id,
        proposedAt: now,
        lines: decided.lines.map((line, at) => ({ ...pending, ...line, allocationId: id, line: at + 1 })),
      };
      await allocations.add(allocation);
      await announceAllocation(stores, fund, { allocation, now });
      await audit.add({ action: 'allocation:propose', unitId: fund.unitId, input });
      return allocation;
    });
