import { deadlineOverdue } from '@mttq/contracts/supervision/deadline-overdue';
import { recommendationOverdue } from '@mttq/contracts/supervision/recommendation-overdue';
import { addDays, dayInVietnam, startOfDayInVietnam } from '@mttq/kernel/calendar-day';
import { invariant } from '@mttq/kernel/fault';
import type { NewEvent } from '@mttq/platform/events/outbox';
import type { Deps } from '../unit-of-work.ts';
import type { Deadline } from './deadline.ts';

const batchMax = 500;

const announcements = ({ id, subject, unitId, rule, dueOn }: Deadline): NewEvent[] => {
  invariant(dueOn, 'what is overdue has a day');
  const occurredAt = startOfDayInVietnam(addDays(dueOn, 1));
  const { kind: subjectKind, id: subjectId } = subject;
  const passed = {
    contract: deadlineOverdue,
    aggregateId: id,
    data: { deadlineId: id, subjectKind, subjectId, unitId, ruleKey: rule.key, dueOn },
    occurredAt,
  };
  const unanswered = {
    contract: recommendationOverdue,
    aggregateId: subjectId,
    data: { recommendationId: subjectId, unitId, deadlineId: id, dueOn },
    occurredAt,
  };
  return subjectKind === 'RECOMMENDATION' ? [passed, unanswered] : [passed];
};

/** Says once of every due day that it passed without an end. Answers with how many; call again while it is the limit. */
export const announceOverdue =
  ({ inTransaction, newId }: Deps) =>
  (): Promise<number> =>
    inTransaction(
      { id: 'deadlines', correlationId: newId() },
      async ({ scope, deadlineStore, outbox }, now) => {
        await scope.enterAll();
        const overdue = await deadlineStore.takeOverdue(dayInVietnam(now), batchMax);
        await outbox.addAll(overdue.flatMap(announcements));
        return overdue.length;
      },
    );
