import { deadlineOverdue } from '@mttq/contracts/supervision/deadline-overdue';
import { addDays, dayInVietnam, startOfDayInVietnam } from '@mttq/kernel/calendar-day';
import { invariant } from '@mttq/kernel/fault';
import type { Deps } from '../unit-of-work.ts';

const batchMax = 500;

/** Says once of every due day that it passed without an end. Answers with how many; call again while it is the limit. */
export const announceOverdue =
  ({ inTransaction, newId }: Deps) =>
  (): Promise<number> =>
    inTransaction(
      { id: 'deadlines', correlationId: newId() },
      async ({ scope, deadlineStore, outbox }, now) => {
        await scope.enterAll();
        const overdue = await deadlineStore.takeOverdue(dayInVietnam(now), batchMax);
        await outbox.addAll(
          overdue.map(({ id, subject, unitId, rule, dueOn }) => {
            invariant(dueOn, 'what is overdue has a day');
            return {
              contract: deadlineOverdue,
              aggregateId: id,
              data: {
                deadlineId: id,
                subjectKind: subject.kind,
                subjectId: subject.id,
                unitId,
                ruleKey: rule.key,
                dueOn,
              },
              occurredAt: startOfDayInVietnam(addDays(dueOn, 1)),
            };
          }),
        );
        return overdue.length;
      },
    );
