import { type CalendarDay, dayInVietnam } from '@mttq/kernel/calendar-day';
import { notAllowed } from '@mttq/kernel/command-refusals';
import { isRefusal } from '@mttq/kernel/refusal';
import { readReason } from '../funds/fund.ts';
import { statementClosed, statementNotFound } from '../statements/statement.ts';
import type { Actor, Deps } from '../unit-of-work.ts';
import { erasureNotFound, erasureNotValid, type LineErasure, readDecision } from './line-erasure.ts';

export type ProposeLineErasure = {
  readonly idempotencyKey: string;
  readonly fundId: string;
  readonly statementId: string;
  readonly place: number;
  readonly decisionNo: string;
  readonly decidedOn: CalendarDay;
  readonly reason: string;
};

/** Proposes that the text of a published line be forgotten. Nothing is gone before another person approves. */
export const proposeLineErasure =
  ({ inTransaction, newId }: Deps) =>
  (command: ProposeLineErasure, actor: Actor) =>
    inTransaction(actor, async ({ scope, funds, statements, lineErasures, answers, audit }, now) => {
      const fund = await funds.byId(command.fundId);
      if (fund === undefined) return statementNotFound();
      if (!(await scope.enter(actor, 'statement:propose-erasure', fund.unitId))) return notAllowed();
      const claim = { actorId: actor.id, command: 'proposeLineErasure', input: command, id: newId(), now };
      const answer = await answers.claim(claim);
      if (isRefusal(answer)) return answer;
      if (answer.isRepeat) return (await lineErasures.byId(answer.id)) ?? erasureNotFound();
      const reason = readReason(command.reason);
      if (isRefusal(reason)) return reason;
      const decision = readDecision(command, dayInVietnam(now));
      if (isRefusal(decision)) return decision;
      const { fundId, statementId, place } = command;
      const statement = await statements.byId(statementId);
      if (statement?.fundId !== fund.id) return statementNotFound();
      if (statement.state !== 'PUBLISHED') return statementClosed(statement.state);
      const erasure: LineErasure = {
        ...decision,
        id: answer.id,
        fundId,
        statementId,
        place,
        reason,
        state: 'PROPOSED',
        proposedBy: actor.id,
        proposedAt: now,
        closedBy: null,
        closedAt: null,
      };
      if (!(await lineErasures.add(erasure)))
        return erasureNotValid(
          'Không có dòng này trong sao kê, hoặc nội dung đã xoá hay đang chờ phê duyệt xoá.',
          'The statement has no such line, or its text is erased or waits to be.',
        );
      await audit.add({ action: 'statement:propose-erasure', unitId: fund.unitId, reason, input: command });
      return erasure;
    });
