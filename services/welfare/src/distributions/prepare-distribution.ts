import { distributionPrepared } from '@mttq/contracts/welfare/distribution-prepared';
import { dayInVietnam } from '@mttq/kernel/calendar-day';
import { notAllowed, unitNotKnown } from '@mttq/kernel/command-refusals';
import { isRefusal } from '@mttq/kernel/refusal';
import type { VndInput } from '@mttq/kernel/vnd';
import { allocationLineNotValid } from '../allocations/allocation.ts';
import type { CasePurpose } from '../cases/case.ts';
import { fundNotFound, readReason } from '../funds/fund.ts';
import { refuseLedger } from '../ledger/ledger-refusal.ts';
import { rowOverlaps, rowsHelpedBefore } from '../row-overlaps/row-overlap.ts';
import type { Actor, Deps, Stores } from '../unit-of-work.ts';
import {
  type Distribution,
  distributionNotFound,
  type GivenRow,
  readRows,
  rowNotValid,
  sumRows,
} from './distribution.ts';

type RowInput = {
  readonly name: string;
  readonly idNumber?: string | null | undefined;
  readonly hamlet: string;
  readonly householdId?: string | null | undefined;
  readonly commune: string;
  readonly content: string;
  readonly householdClass?: string | null | undefined;
  readonly source: string;
  readonly amount?: VndInput | null | undefined;
  readonly goods?: string | null | undefined;
};

export type PrepareDistribution = {
  readonly idempotencyKey: string;
  readonly fundId: string;
  readonly unitId: string;
  readonly allocationId?: string | null | undefined;
  readonly allocationLine?: number | null | undefined;
  readonly field: string;
  readonly purpose?: CasePurpose | null | undefined;
  readonly title: string;
  readonly overrideReason?: string | null | undefined;
  readonly rows: readonly RowInput[];
};

const toRows = (given: readonly RowInput[]) => {
  const rows: GivenRow[] = [];
  for (const { amount = null, ...row } of given) {
    if (isRefusal(amount)) return amount;
    rows.push({
      ...row,
      amount,
      idNumber: row.idNumber ?? null,
      householdId: row.householdId ?? null,
      householdClass: row.householdClass ?? null,
      goods: row.goods ?? null,
      sentAt: rows.length + 1,
    });
  }
  return readRows(rows);
};

/** A line of a tranche pays for lists up to its amount: its money went out with the tranche, to a unit without a fund. */
const checkLine = async (stores: Stores, command: PrepareDistribution, cash: bigint) => {
  const { allocationId = null, allocationLine = null, fundId, unitId } = command;
  if (allocationId === null && allocationLine === null) return undefined;
  await stores.allocations.lockFund(fundId);
  const [allocation] = allocationId === null ? [] : await stores.allocations.byIds([allocationId]);
  const line = allocation?.lines.find((own) => own.line === allocationLine);
  const fits =
    allocation?.fundId === fundId &&
    line?.unitId === unitId &&
    line.toFundId === null &&
    line.state === 'RECEIVED';
  if (!fits || allocation === undefined || line === undefined)
    return allocationLineNotValid(
      allocationLine ?? 0,
      'không phải dòng của quỹ này đã đến đơn vị. Tiền chuyển vào quỹ khác thì chi từ quỹ đó.',
      'is no line of this fund that has arrived at the unit. What went to another fund is paid from there.',
    );
  const before = await stores.distributions.cashOfLine(allocation.id, line.line);
  return before + cash <= line.amount
    ? undefined
    : allocationLineNotValid(
        line.line,
        `các danh sách cộng lại vượt số tiền của dòng (${line.amount} đồng).`,
        `lists together would give more than the line has (${line.amount} đồng).`,
      );
};

const decide = async (stores: Stores, command: PrepareDistribution) => {
  const title = readReason(command.title);
  if (isRefusal(title)) return title;
  const field = readReason(command.field);
  if (isRefusal(field)) return field;
  const { overrideReason: given = null } = command;
  const overrideReason = given === null ? null : readReason(given);
  if (isRefusal(overrideReason)) return overrideReason;
  if ((await stores.scope.pathOf(command.unitId)) === undefined) return unitNotKnown();
  const rows = toRows(command.rows);
  if (isRefusal(rows)) return rows;
  const households = rows.flatMap(({ householdId }) => (householdId === null ? [] : [householdId]));
  const [unknown] = await stores.distributions.unknownHouseholds(households);
  if (unknown !== undefined)
    return rowNotValid(
      command.rows.findIndex(({ householdId }) => householdId === unknown) + 1,
      'không có hộ này.',
      'no household has this id.',
    );
  const sums = sumRows(rows);
  return (
    (await checkLine(stores, command, sums.cashTotal)) ?? { ...sums, title, field, overrideReason, rows }
  );
};

/** What the people of a list were given before, by any fund; who keeps them on the list says why, with the right to do so. */
const checkOverlaps = async (
  stores: Stores,
  actor: Actor,
  { list, rows, fundUnitId }: { list: Distribution; rows: readonly GivenRow[]; fundUnitId: string },
) => {
  const on = dayInVietnam(list.preparedAt);
  const earlier = await stores.distributions.earlierHelp(list.id);
  const houseYears = await stores.doubleHelp.yearsOn('HOUSE', on);
  const overlaps = rowOverlaps({ ...list, on }, { rows, earlier, houseYears });
  if (overlaps.length === 0) return undefined;
  if (list.overrideReason === null) return rowsHelpedBefore(overlaps);
  if (!(await stores.scope.enter(actor, 'distribution:override', fundUnitId))) return notAllowed();
  await stores.audit.add({
    action: 'distribution:override',
    unitId: fundUnitId,
    reason: list.overrideReason,
    input: {
      distributionId: list.id,
      overlaps: overlaps.map(({ row, rule, distributionId, caseId }) => ({
        row,
        rule,
        distributionId,
        caseId,
      })),
    },
  });
  return undefined;
};

const later = {
  paymentId: null,
  minutesNo: null,
  witnessCount: null,
  witnessesCommitment: null,
  deliveredOn: null,
  deliveredBy: null,
  deliveredAt: null,
  cancelledAt: null,
  reason: null,
} as const;

/** Draws up a list. No money moves; a payment of the fund follows, by two persons. */
export const prepareDistribution =
  ({ inTransaction, newId }: Deps) =>
  (command: PrepareDistribution, actor: Actor) =>
    inTransaction(actor, async (stores, now) => {
      const { scope, funds, distributions, answers, outbox, audit } = stores;
      const fund = await funds.byId(command.fundId);
      if (fund === undefined) return fundNotFound();
      if (!(await scope.enter(actor, 'distribution:prepare', fund.unitId))) return notAllowed();
      const input = { ...command, rows: command.rows.map((row) => ({ ...row, amount: `${row.amount}` })) };
      const claim = { actorId: actor.id, command: 'prepareDistribution', input, id: newId(), now };
      const answer = await answers.claim(claim);
      if (isRefusal(answer)) return answer;
      if (answer.isRepeat) return (await distributions.byIds([answer.id]))[0] ?? distributionNotFound();
      if (fund.closedOn !== null) return refuseLedger('FundClosed');
      const decided = await decide(stores, command);
      if (isRefusal(decided)) return decided;
      const { rows, ...said } = decided;
      const distribution: Distribution = {
        ...later,
        ...said,
        id: answer.id,
        fundId: fund.id,
        unitId: command.unitId,
        purpose: command.purpose ?? null,
        allocationId: command.allocationId ?? null,
        allocationLine: command.allocationLine ?? null,
        rowCount: rows.length,
        state: 'PREPARED',
        preparedBy: actor.id,
        preparedAt: now,
      };
      await distributions.add(distribution, rows);
      await distributions.addRowKeys(distribution.id, rows);
      const helped = await checkOverlaps(stores, actor, {
        list: distribution,
        rows,
        fundUnitId: fund.unitId,
      });
      if (helped) return helped;
      const { id: distributionId, fundId, unitId, allocationId, form, rowCount } = distribution;
      await outbox.add({
        contract: distributionPrepared,
        aggregateId: distributionId,
        data: {
          distributionId,
          fundId,
          unitId,
          allocationId,
          form,
          rowCount,
          cashTotal: `${said.cashTotal}`,
        },
        occurredAt: now,
      });
      // The digest of a list of names could be guessed: the audit keeps its size alone.
      await audit.add({
        action: 'distribution:prepare',
        unitId: fund.unitId,
        input: { distributionId, rowCount },
      });
      return distribution;
    });
