import { appealClosed } from '@mttq/contracts/welfare/appeal-closed';
import { appealMoved } from '@mttq/contracts/welfare/appeal-moved';
import { type CalendarDay, dayInVietnam, startOfDayInVietnam } from '@mttq/kernel/calendar-day';
import { isRefusal, type Refusal } from '@mttq/kernel/refusal';
import { formatVnd } from '@mttq/kernel/vnd';
import { type Fund, readReason } from '../funds/fund.ts';
import type { Actor, Deps, NewEvent, Stores } from '../unit-of-work.ts';
import { type Appeal, appealHasReceived, appealNotSettled, type MoveName, move } from './appeal.ts';
import { findAppeal } from './find-appeal.ts';

export type MoveAppeal = {
  readonly idempotencyKey: string;
  readonly fundId: string;
  readonly appealId: string;
  readonly move: MoveName;
  readonly on: CalendarDay;
  readonly reason?: string | null | undefined;
};

const announcement = (appeal: Appeal, fund: Fund, on: CalendarDay): NewEvent => {
  const ids = { appealId: appeal.id, fundId: fund.id, unitId: fund.unitId };
  const rest = { aggregateId: appeal.id, occurredAt: startOfDayInVietnam(on) };
  return appeal.state === 'RECEPTION_CLOSED'
    ? {
        ...rest,
        contract: appealClosed,
        data: { ...ids, closedOn: on, distributeBy: appeal.distributeBy },
      }
    : { ...rest, contract: appealMoved, data: { ...ids, state: appeal.state, onDay: on } };
};

/** Every flow clears to zero: a settled appeal leaves no money behind. */
const leftOf = async (
  { ledger, contributions }: Pick<Stores, 'ledger' | 'contributions'>,
  appeal: Appeal,
): Promise<Refusal<'AppealNotSettled'> | undefined> => {
  const late = { fundId: appeal.fundId, appealId: appeal.id, isUndecided: true, limit: 1 };
  if ((await contributions.find(late)).length > 0)
    return appealNotSettled(
      'Còn khoản đóng góp đến muộn chưa có quyết định. Hãy quyết định trả lại hoặc chuyển vào quỹ chung.',
      'Late contributions still wait for a decision: return them, or move them to the general fund.',
    );
  const holdings = await ledger.holdings(appeal.fundId);
  const left = holdings.find(({ earmarkId }) => earmarkId === appeal.earmarkId)?.balance ?? 0n;
  return left === 0n
    ? undefined
    : appealNotSettled(
        `Túi tiền của lời kêu gọi còn ${formatVnd(left)}. Hãy phân phối, hoặc giải toả bằng quyết định rồi mới quyết toán.`,
        `The purse of the appeal still holds ${formatVnd(left)}. Distribute it, or release it by a decision, then settle.`,
      );
};

const isTouched = async (
  { appeals, contributions }: Pick<Stores, 'appeals' | 'contributions'>,
  { id, fundId, earmarkId }: Appeal,
): Promise<boolean> => {
  const waiting = await contributions.find({ fundId, appealId: id, states: ['RECORDED'], limit: 1 });
  return waiting.length > 0 || (earmarkId !== null && (await appeals.hasReceived(earmarkId)));
};

/** The step itself, inside a transaction whose scope is open: also taken by the schedule on the day. */
export const takeStep = async (
  stores: Stores,
  { appeal, fund, ...step }: { appeal: Appeal; fund: Fund; name: MoveName; on: CalendarDay },
  { actorId, now, reason }: { actorId: string; now: Date; reason: string | null },
) => {
  const { appeals, deadlineRules, outbox } = stores;
  const [rules] = await deadlineRules.byKeys([{ code: appeal.ruleSet, version: appeal.ruleSetVersion ?? 0 }]);
  const moved = move(appeal, step.name, { on: step.on, today: dayInVietnam(now), rules });
  if (isRefusal(moved)) return moved;
  if (step.name === 'CANCEL' && (await isTouched(stores, appeal))) return appealHasReceived();
  const left = step.name === 'SETTLE' ? await leftOf(stores, appeal) : undefined;
  if (left) return left;
  await appeals.move(moved, { state: moved.state, onDay: step.on, reason }, { actorId, now });
  await outbox.add(announcement(moved, fund, step.on));
  return moved;
};

/** Moves an appeal one step on: closes reception, distributes, settles, publishes, or cancels. */
export const moveAppeal =
  ({ inTransaction, newId }: Deps) =>
  (command: MoveAppeal, actor: Actor) =>
    inTransaction(actor, async (stores, now) => {
      const asked = { command: 'moveAppeal', action: 'appeal:move', input: command } as const;
      const found = await findAppeal(stores, { ...asked, actor, id: newId(), now });
      if (isRefusal(found)) return found;
      const { fund, appeal } = found;
      if (found.isRepeat) return appeal;
      const isReasonNeeded = command.move === 'CANCEL';
      const reason = isReasonNeeded || command.reason != null ? readReason(command.reason ?? '') : null;
      if (isRefusal(reason)) return reason;
      const step = { appeal, fund, name: command.move, on: command.on };
      const moved = await takeStep(stores, step, { actorId: actor.id, now, reason });
      if (isRefusal(moved)) return moved;
      await stores.audit.add({ action: 'appeal:move', unitId: fund.unitId, reason, input: command });
      return moved;
    });
