import { caseApproved } from '@mttq/contracts/welfare/case-approved';
import { type CalendarDay, dayInVietnam, startOfDayInVietnam } from '@mttq/kernel/calendar-day';
import { notAllowed } from '@mttq/kernel/command-refusals';
import { isRefusal } from '@mttq/kernel/refusal';
import type { VndInput } from '@mttq/kernel/vnd';
import { announceCase } from '../cases/announce-case.ts';
import { amountAboveApproval, approverIsMaker, type BeneficiaryCase, caseNotReady } from '../cases/case.ts';
import { advance } from '../cases/case-move.ts';
import { findCase } from '../cases/find-case.ts';
import { doubleHelpFound, type Overlap, overlapsOf } from '../double-help/double-help.ts';
import { readReason } from '../funds/fund.ts';
import type { ClassRecord } from '../households/household.ts';
import type { Actor, Deps, Stores } from '../unit-of-work.ts';

export type ApproveCase = {
  readonly idempotencyKey: string;
  readonly caseId: string;
  readonly amount: VndInput;
  readonly decidedOn: CalendarDay;
  readonly documentId?: string | null | undefined;
  readonly overrideReason?: string | null | undefined;
};

const classOn = (records: readonly ClassRecord[], decidedOn: CalendarDay): ClassRecord | undefined => {
  const year = Number(decidedOn.slice(0, 4));
  // Newest year first: the class of the year, or the last one before it.
  return records.find((record) => record.year <= year && record.decidedOn <= decidedOn);
};

/** All help that the household had, anywhere: the look goes beyond the scope of who decides and shows no person; the scope stays. */
const findOverlaps = async (
  { doubleHelp }: Stores,
  { current, on }: { current: BeneficiaryCase; on: CalendarDay },
) => {
  await doubleHelp.lockHousehold(current.householdId);
  const others = await doubleHelp.helpOf(current.householdId, current.id);
  const years = await doubleHelp.yearsOn('HOUSE', on);
  return overlapsOf({ ...current, decidedOn: on }, others, years);
};

const readOverride = async (
  stores: Stores,
  actor: Actor,
  {
    current,
    overlaps,
    reason,
  }: { current: BeneficiaryCase; overlaps: readonly Overlap[]; reason: string | null },
) => {
  if (overlaps.length === 0) return null;
  if (reason === null) return doubleHelpFound(overlaps);
  if (!(await stores.scope.enter(actor, 'case:override', current.unitId))) return notAllowed();
  const read = readReason(reason);
  if (isRefusal(read)) return read;
  await stores.audit.add({
    action: 'case:override',
    unitId: current.unitId,
    reason: read,
    input: { caseId: current.id, overlaps: overlaps.map(({ caseId, rule }) => ({ caseId, rule })) },
  });
  return read;
};

const announceApproval = async (
  { outbox }: Stores,
  approved: BeneficiaryCase & { readonly decidedOn: CalendarDay },
  flags: { readonly isRenewed: boolean; readonly isOverride: boolean },
): Promise<void> => {
  const { id: caseId, unitId, purpose, source, fundId, decidedOn, standardVersion } = approved;
  const [amount, householdClass] = [`${approved.approvedAmount}`, `${approved.classAtDecision}`];
  await outbox.add({
    contract: caseApproved,
    aggregateId: caseId,
    data: {
      caseId,
      unitId,
      purpose,
      source,
      fundId,
      amount,
      householdClass,
      standardVersion,
      decidedOn,
      ...flags,
    },
    occurredAt: startOfDayInVietnam(decidedOn),
  });
};

/** The decision: another person than the maker approves an amount, after a look at all help that was given before. */
export const approveCase =
  ({ inTransaction, newId }: Deps) =>
  (command: ApproveCase, actor: Actor) =>
    inTransaction(actor, async (stores, now) => {
      const { cases, households, answers, audit } = stores;
      const { caseId, amount, decidedOn, documentId = null, overrideReason = null } = command;
      if (isRefusal(amount)) return amount;
      const current = await findCase(stores, actor, { caseId, action: 'case:approve' });
      if (isRefusal(current)) return current;
      const input = { ...command, amount: `${amount}` };
      const answer = await answers.claim({
        actorId: actor.id,
        command: 'approveCase',
        input,
        id: caseId,
        now,
      });
      if (isRefusal(answer)) return answer;
      if (answer.isRepeat) return current;
      const lastOn = await cases.lastDayOf(caseId);
      const moved = advance(current, { move: 'APPROVE', on: decidedOn, lastOn, today: dayInVietnam(now) });
      if (isRefusal(moved)) return moved;
      if ([current.openedBy, current.proposedBy].includes(actor.id)) return approverIsMaker();
      const paid = await cases.paidFor(caseId);
      if (amount < paid.posted + paid.held) return amountAboveApproval(amount);
      const record = classOn(await households.classesOf([current.householdId]), decidedOn);
      if (record === undefined)
        return caseNotReady(
          'Hãy ghi phân loại hộ trước khi duyệt.',
          'Record the class of the household before the decision.',
        );
      const overlaps = await findOverlaps(stores, { current, on: decidedOn });
      const override = await readOverride(stores, actor, { current, overlaps, reason: overrideReason });
      if (isRefusal(override)) return override;
      const { householdClass, standardVersion } = record;
      const after = {
        ...moved,
        approvedAmount: amount,
        classAtDecision: householdClass,
        standardVersion,
        decidedOn,
      };
      const decision = { amount, householdClass, standardVersion, decidedOn, documentId };
      const approval = {
        id: newId(),
        caseId,
        ...decision,
        approvedBy: actor.id,
        overrideReason: override,
        recordedAt: now,
      };
      await cases.addApproval(approval, overlaps);
      const step = {
        move: 'APPROVE',
        fromState: current.state,
        occurredOn: decidedOn,
        reason: override,
        documentId,
      };
      await announceCase(stores, after, { step, actor, now, newId });
      await announceApproval(stores, after, {
        isRenewed: current.approvedAmount !== null,
        isOverride: override !== null,
      });
      await audit.add({ action: 'case:approve', unitId: after.unitId, reason: override, input });
      return after;
    });
