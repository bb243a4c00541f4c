import { caseHandedOver } from '@mttq/contracts/welfare/case-handed-over';
import { type CalendarDay, dayInVietnam, startOfDayInVietnam } from '@mttq/kernel/calendar-day';
import { isRefusal } from '@mttq/kernel/refusal';
import type { VndInput } from '@mttq/kernel/vnd';
import { announceCase } from '../cases/announce-case.ts';
import { amountAboveApproval } from '../cases/case.ts';
import { advance } from '../cases/case-move.ts';
import { findCase } from '../cases/find-case.ts';
import type { Actor, Deps } from '../unit-of-work.ts';

export type HandOverCase = {
  readonly idempotencyKey: string;
  readonly caseId: string;
  readonly amount: VndInput;
  readonly occurredOn: CalendarDay;
  readonly documentId?: string | null | undefined;
};

/** Records the fact that the household received the help: its value in all, within what was approved (WEL-7). */
export const handOverCase =
  ({ inTransaction, newId }: Deps) =>
  (command: HandOverCase, actor: Actor) =>
    inTransaction(actor, async (stores, now) => {
      const { caseId, amount, occurredOn, documentId = null } = command;
      if (isRefusal(amount)) return amount;
      const current = await findCase(stores, actor, { caseId, action: 'case:record' });
      if (isRefusal(current)) return current;
      const input = { ...command, amount: `${amount}` };
      const claim = { actorId: actor.id, command: 'handOverCase', input, id: caseId, now };
      const answer = await stores.answers.claim(claim);
      if (isRefusal(answer)) return answer;
      if (answer.isRepeat) return current;
      const lastOn = await stores.cases.lastDayOf(caseId);
      const moved = advance(current, { move: 'HAND_OVER', on: occurredOn, lastOn, today: dayInVietnam(now) });
      if (isRefusal(moved)) return moved;
      if (current.approvedAmount === null || amount > current.approvedAmount)
        return amountAboveApproval(current.approvedAmount ?? 0n);
      const after = { ...moved, handedOverAmount: amount, handedOverOn: occurredOn };
      const step = { move: 'HAND_OVER', fromState: current.state, occurredOn, reason: null, documentId };
      await announceCase(stores, after, { step, actor, now, newId });
      const { unitId, purpose } = after;
      await stores.outbox.add({
        contract: caseHandedOver,
        aggregateId: caseId,
        data: { caseId, unitId, purpose, amount: `${amount}`, handedOverOn: occurredOn },
        occurredAt: startOfDayInVietnam(occurredOn),
      });
      await stores.audit.add({ action: 'case:record', unitId, input });
      return after;
    });
