import type { EventContract } from '@mttq/contracts/define-event';
import { type CalendarDay, dayInVietnam, startOfDayInVietnam } from '@mttq/kernel/calendar-day';
import { notAllowed } from '@mttq/kernel/command-refusals';
import { isRefusal, type Refusal } from '@mttq/kernel/refusal';
import { type Deadline, isOverdue } from '../deadlines/deadline.ts';
import { dayNotValid } from '../rounds/round.ts';
import type { Actor, Deps, Stores } from '../unit-of-work.ts';
import { type Recommendation, recommendationNotFound } from './recommendation.ts';

/** What every step of a recommendation names. */
export type RecommendationMove = {
  readonly idempotencyKey: string;
  readonly recommendationId: string;
  readonly on: CalendarDay;
};

type Action =
  | 'recommendation:send'
  | 'recommendation:record'
  | 'recommendation:verify'
  | 'recommendation:close'
  | 'recommendation:waive';

export type Trace = {
  readonly kind: string;
  readonly documentId?: string | null;
  readonly words?: string | null;
};

/** What a decision is made with. `isOverdue`: on the day of the step. */
export type Around = {
  readonly stores: Stores;
  readonly deadline: Deadline | null;
  readonly isOverdue: boolean;
};

/** One step of a recommendation: who may do it, what it decides, and the event that says so. */
export type RecommendationRule<Command, Refused> = {
  readonly name: string;
  readonly action: Action;
  readonly event: EventContract;
  readonly decide: (
    recommendation: Recommendation,
    command: Command,
    around: Around,
  ) => Promise<{ readonly recommendation: Recommendation; readonly trace: Trace } | Refused>;
};

const announce = async (
  { outbox }: Stores,
  event: EventContract,
  { after, on }: { after: Recommendation; on: CalendarDay },
) =>
  outbox.add({
    contract: event,
    aggregateId: after.id,
    data: {
      recommendationId: after.id,
      roundId: after.roundId,
      unitId: after.unitId,
      bodyName: after.body.name,
      bodyUnitId: after.body.unitId,
      state: after.state,
      outcome: after.outcome,
      ending: after.ending,
      deadlineId: after.deadlineId,
      on,
    },
    occurredAt: startOfDayInVietnam(on),
  });

/** Takes one step with a recommendation: right, idempotency, lock, decision, history, event, audit. */
export const moveRecommendation =
  <Command extends RecommendationMove, Refused extends Refusal>(rule: RecommendationRule<Command, Refused>) =>
  ({ inTransaction, newId }: Deps) =>
  (command: Command, actor: Actor) =>
    inTransaction(actor, async (stores, now) => {
      const { scope, answers, recommendations, deadlineStore, audit } = stores;
      await scope.enterAll();
      const found = await recommendations.byId(command.recommendationId);
      if (found === undefined) return recommendationNotFound();
      if (!(await scope.enter(actor, rule.action, found.unitId))) return notAllowed();
      const claim = { actorId: actor.id, command: rule.name, input: command, id: newId(), now };
      const answer = await answers.claim(claim);
      if (isRefusal(answer)) return answer;
      const before = await recommendations.lock(found.id);
      if (before === undefined) return recommendationNotFound();
      if (answer.isRepeat) return before;
      const { on } = command;
      if (on > dayInVietnam(now))
        return dayNotValid(
          'Ngày này chưa đến. Hãy ghi khi việc đã xảy ra.',
          'This day has not come. Record it when it has happened.',
        );
      const [deadline = null] =
        before.deadlineId === null ? [] : await deadlineStore.byIds([before.deadlineId]);
      const around = { stores, deadline, isOverdue: deadline !== null && isOverdue(deadline, on) };
      const decision = await rule.decide(before, command, around);
      if (isRefusal(decision)) return decision as Refused;
      const { recommendation: after, trace } = decision as Exclude<typeof decision, Refusal>;
      await recommendations.save(after);
      const { kind, documentId = null, words = null } = trace;
      const step = { id: newId(), recommendationId: after.id, kind, on, documentId, words, recordedAt: now };
      await recommendations.addStep(step, actor.id);
      await announce(stores, rule.event, { after, on });
      await audit.add({ action: rule.action, unitId: after.unitId, reason: words, input: command });
      return after;
    });

/** What the body owes from a day on: an answer, by the rule in force. */
export const startAnswerDeadline = (
  { deadlines }: Stores,
  { id, unitId, path }: Recommendation,
  from: CalendarDay,
) =>
  deadlines.start({
    subject: { kind: 'RECOMMENDATION', id },
    unitId,
    path,
    ruleKey: 'recommendation-answer',
    from,
    isPublic: true,
  });
