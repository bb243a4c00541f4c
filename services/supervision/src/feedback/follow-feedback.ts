import { feedbackAdvanced } from '@mttq/contracts/supervision/feedback-advanced';
import { feedbackRated } from '@mttq/contracts/supervision/feedback-rated';
import { dayInVietnam } from '@mttq/kernel/calendar-day';
import { isRefusal, type Refusal, refuse } from '@mttq/kernel/refusal';
import { readText } from '../answers/text.ts';
import type { Actor, Deps, Stores } from '../unit-of-work.ts';
import { type Feedback, factsOf, rate, reopen } from './feedback.ts';

type Tracked = { readonly idempotencyKey: string; readonly trackingCode: string };
export type ReopenFeedback = Tracked & { readonly reason: string };
export type RateFeedback = Tracked & { readonly rating: number };

/** What who holds the code sees: where it stands. Nothing that was written privately, nobody. */
export type TrackedFeedback = { readonly feedback: Feedback };

const codeNotKnown = (): Refusal<'TrackingCodeNotKnown'> =>
  refuse('TrackingCodeNotKnown', {
    vi: 'Không có phản ánh nào có mã tra cứu này. Hãy kiểm tra từng ký tự của mã.',
    en: 'No feedback has this tracking code. Check it letter by letter.',
  });

// The code is the right: it opens this one piece of feedback and shows nothing else.
const lockTracked = async ({ scope, feedback }: Stores, code: string): Promise<Feedback | Refusal> => {
  await scope.enterAll();
  return (await feedback.lockTracked(feedback.digestOf(code))) ?? codeNotKnown();
};

/** Where feedback stands, for who holds its code. */
export const findTrackedFeedback =
  ({ inTransaction }: Deps) =>
  (trackingCode: string, actor: Actor) =>
    inTransaction(actor, async (stores): Promise<TrackedFeedback | Refusal> => {
      const feedback = await lockTracked(stores, trackingCode);
      return isRefusal(feedback) ? feedback : { feedback: feedback as Feedback };
    });

/** The sender is not content with the answer: once, with a reason. The answer is due anew. */
export const reopenFeedback =
  ({ inTransaction }: Deps) =>
  (command: ReopenFeedback, actor: Actor) =>
    inTransaction(actor, async (stores, now): Promise<TrackedFeedback | Refusal> => {
      const { answers, feedback: store, deadlines, outbox, audit } = stores;
      const { idempotencyKey, trackingCode } = command;
      const text = readText(command.reason, 2_000);
      if (isRefusal(text)) return text;
      const found = await lockTracked(stores, trackingCode);
      if (isRefusal(found)) return found;
      const feedback = found as Feedback;
      const { id, unitId, path } = feedback;
      const input = { idempotencyKey, feedbackId: id, words: store.blindOf(text) };
      const answer = await answers.claim({ actorId: actor.id, command: 'reopenFeedback', input, id, now });
      if (isRefusal(answer)) return answer;
      if (answer.isRepeat) return { feedback };
      const today = dayInVietnam(now);
      const reopened = reopen(feedback, { now, today });
      if (isRefusal(reopened)) return reopened;
      const deadline = await deadlines.start({
        subject: { kind: 'FEEDBACK', id },
        unitId,
        path,
        ruleKey: 'feedback-answer',
        from: today,
        isPublic: true,
      });
      const next: Feedback = {
        ...(reopened as Feedback),
        answerDeadlineId: isRefusal(deadline) ? null : deadline.id,
      };
      await store.save(next);
      await store.addWords({ feedbackId: id, kind: 'REOPENING', text, recordedAt: now });
      await outbox.add({
        contract: feedbackAdvanced,
        aggregateId: id,
        data: { ...factsOf(next), state: next.state, isPublic: next.publicSince !== null },
        occurredAt: now,
      });
      await audit.add({ action: 'feedback:reopen', unitId, input });
      return { feedback: next };
    });

/** 1–5, once, by who holds the code. */
export const rateFeedback =
  ({ inTransaction }: Deps) =>
  (command: RateFeedback, actor: Actor) =>
    inTransaction(actor, async (stores, now): Promise<TrackedFeedback | Refusal> => {
      const { answers, feedback: store, outbox, audit } = stores;
      const { idempotencyKey, trackingCode, rating } = command;
      const found = await lockTracked(stores, trackingCode);
      if (isRefusal(found)) return found;
      const feedback = found as Feedback;
      const { id, unitId } = feedback;
      const input = { idempotencyKey, feedbackId: id, rating };
      const answer = await answers.claim({ actorId: actor.id, command: 'rateFeedback', input, id, now });
      if (isRefusal(answer)) return answer;
      if (answer.isRepeat) return { feedback };
      const rated = rate(feedback, rating);
      if (isRefusal(rated)) return rated;
      const next = rated as Feedback;
      await store.save(next);
      await outbox.add({
        contract: feedbackRated,
        aggregateId: id,
        data: { ...factsOf(next), rating },
        occurredAt: now,
      });
      await audit.add({ action: 'feedback:rate', unitId, input });
      return { feedback: next };
    });
