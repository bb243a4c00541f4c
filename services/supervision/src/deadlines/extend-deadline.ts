import type { CalendarDay } from '@mttq/kernel/calendar-day';
import { notAllowed } from '@mttq/kernel/command-refusals';
import { isRefusal } from '@mttq/kernel/refusal';
import type { CountUnit } from '../deadline-rules/deadline-rule.ts';
import type { Actor, Deps, Stores } from '../unit-of-work.ts';
import { deadlineNotFound } from './deadline.ts';

type Change = {
  readonly idempotencyKey: string;
  readonly deadlineId: string;
  readonly reason: string;
};
export type PauseDeadline = Change & { readonly on?: CalendarDay | null | undefined };
export type ExtendDeadline = Change & { readonly count: number; readonly unit: CountUnit };

/** One command of a person about a deadline of a unit in whose subtree they may move dates. */
const changeDeadline =
  <Command extends Change, Result>(
    name: string,
    decide: (stores: Stores, command: Command) => Promise<Result>,
  ) =>
  ({ inTransaction, newId }: Deps) =>
  (command: Command, actor: Actor) =>
    inTransaction(actor, async (stores, now) => {
      const { scope, deadlineStore, answers, audit } = stores;
      await scope.enterAll();
      const unitId = await deadlineStore.unitOf(command.deadlineId);
      if (unitId === undefined) return deadlineNotFound();
      if (!(await scope.enter(actor, 'deadline:move', unitId))) return notAllowed();
      const claim = { actorId: actor.id, command: name, input: command, id: newId(), now };
      const answer = await answers.claim(claim);
      if (isRefusal(answer)) return answer;
      if (answer.isRepeat) return (await deadlineStore.byIds([command.deadlineId]))[0] ?? deadlineNotFound();
      const changed = await decide(stores, command);
      const { reason } = command;
      if (!isRefusal(changed)) await audit.add({ action: 'deadline:move', unitId, reason, input: command });
      return changed;
    });

const dayOf = (on: CalendarDay | null | undefined) => (on == null ? {} : { on });

export const pauseDeadline = changeDeadline('pauseDeadline', ({ deadlines }, command: PauseDeadline) =>
  deadlines.pause(command.deadlineId, { reason: command.reason, ...dayOf(command.on) }),
);

export const resumeDeadline = changeDeadline('resumeDeadline', ({ deadlines }, command: PauseDeadline) =>
  deadlines.resume(command.deadlineId, { reason: command.reason, ...dayOf(command.on) }),
);

export const extendDeadline = changeDeadline('extendDeadline', ({ deadlines }, command: ExtendDeadline) =>
  deadlines.extend(command.deadlineId, command),
);
