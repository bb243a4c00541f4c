import { feedbackAdvanced } from '@mttq/contracts/supervision/feedback-advanced';
import { feedbackAnswered } from '@mttq/contracts/supervision/feedback-answered';
import { type CalendarDay, dayInVietnam, startOfDayInVietnam } from '@mttq/kernel/calendar-day';
import { notAllowed } from '@mttq/kernel/command-refusals';
import { invariant } from '@mttq/kernel/fault';
import { isRefusal, type Refusal } from '@mttq/kernel/refusal';
import { readText } from '../answers/text.ts';
import type { AnswerOutcome, Moderation } from '../petitions/petition.ts';
import type { Action, Actor, Deps, Stores } from '../unit-of-work.ts';
import {
  accept,
  answer,
  begin,
  closePrivately,
  decline,
  type Feedback,
  factsOf,
  feedbackNotFound,
  type Moment,
  type Route,
  route,
  wordsMax,
} from './feedback.ts';
import { moderate, publish } from './publication.ts';

type Command = { readonly idempotencyKey: string; readonly feedbackId: string };

export type AnswerFeedback = Command & {
  readonly answeredOn: CalendarDay;
  readonly outcome: AnswerOutcome;
  readonly text: string;
};

type Step<Input extends Command> = {
  readonly command: string;
  readonly action: Action;
  readonly decide: (
    feedback: Feedback,
    input: Input,
    at: Moment & { readonly stores: Stores },
  ) => Feedback | Refusal | Promise<Feedback | Refusal>;
  /** What happens beside the step, once it is decided. */
  readonly after?: (
    stores: Stores,
    next: Feedback,
    at: { readonly input: Input } & Moment,
  ) => Promise<unknown>;
  readonly reason?: (input: Input) => string | null;
  /** What of the command must not lie open in a digest. */
  readonly words?: (input: Input) => unknown;
};

const announce = ({ outbox }: Stores, feedback: Feedback, { now }: { readonly now: Date }): Promise<void> =>
  outbox.add({
    contract: feedbackAdvanced,
    aggregateId: feedback.id,
    data: { ...factsOf(feedback), state: feedback.state, isPublic: feedback.publicSince !== null },
    occurredAt: now,
  });

const advanceFeedback =
  <Input extends Command>({ command, action, decide, after = announce, reason, words }: Step<Input>) =>
  ({ inTransaction }: Deps) =>
  (input: Input, actor: Actor) =>
    inTransaction(actor, async (stores, now): Promise<Feedback | Refusal> => {
      const { scope, answers, feedback: store, audit } = stores;
      await scope.enterAll();
      const found = await store.byId(input.feedbackId);
      if (found === undefined) return feedbackNotFound();
      if (!(await scope.enter(actor, action, found.unitId))) return notAllowed();
      const feedback = await store.lock(found.id);
      if (feedback === undefined) return feedbackNotFound();
      const blinded =
        words === undefined ? input : { ...input, text: null, words: store.blindOf(words(input)) };
      const claim = { actorId: actor.id, command, input: blinded, id: feedback.id, now };
      const answered = await answers.claim(claim);
      if (isRefusal(answered)) return answered;
      if (answered.isRepeat) return feedback;
      const moment = { now, today: dayInVietnam(now) };
      const next = await decide(feedback, input, { ...moment, stores });
      if (isRefusal(next)) return next;
      const kept = next as Feedback;
      await store.save(kept);
      await after(stores, kept, { input, ...moment });
      await audit.add({ action, unitId: kept.unitId, reason: reason?.(input) ?? null, input: blinded });
      return kept;
    });

// The first response is that somebody said yes or no.
const respond = async (stores: Stores, feedback: Feedback, at: Moment): Promise<void> => {
  const { firstResponseDeadlineId, answerDeadlineId, state } = feedback;
  if (firstResponseDeadlineId !== null)
    await stores.deadlines.meet(firstResponseDeadlineId, { on: at.today });
  if (state === 'REFUSED' && answerDeadlineId !== null)
    await stores.deadlines.cancel(answerDeadlineId, { reason: 'Không tiếp nhận / refused' });
  await announce(stores, feedback, at);
};

export const acceptFeedback = advanceFeedback<Command>({
  command: 'acceptFeedback',
  action: 'feedback:accept',
  decide: (feedback, _, moment) => accept(feedback, moment),
  after: respond,
});

export const refuseFeedback = advanceFeedback<Command & { readonly reason: string }>({
  command: 'refuseFeedback',
  action: 'feedback:accept',
  decide: (feedback, { reason }, moment) => decline(feedback, reason, moment),
  after: respond,
  reason: ({ reason }) => reason,
});

export const routeFeedback = advanceFeedback<Command & Route>({
  command: 'routeFeedback',
  action: 'feedback:route',
  decide: (feedback, { field, competentLevel, competentBody, routedOn }, moment) =>
    route(feedback, { field, competentLevel, competentBody, routedOn }, moment),
});

export const beginFeedback = advanceFeedback<Command>({
  command: 'beginFeedback',
  action: 'feedback:route',
  decide: (feedback, _, moment) => begin(feedback, moment),
});

export const answerFeedback = advanceFeedback<AnswerFeedback>({
  command: 'answerFeedback',
  action: 'feedback:answer',
  decide: (feedback, { answeredOn, outcome, text }, moment) => {
    const words = readText(text, wordsMax);
    return isRefusal(words) ? words : answer(feedback, { answeredOn, outcome }, moment);
  },
  after: async ({ feedback: store, deadlines, outbox }, feedback, { input, now }) => {
    const { id, answeredOn, outcome, answerDeadlineId, reopenedOn } = feedback;
    const text = readText(input.text, wordsMax);
    invariant(typeof text === 'string' && answeredOn, 'an answer has words and a day');
    await store.addWords({ feedbackId: id, kind: 'ANSWER', text, recordedAt: now });
    if (answerDeadlineId !== null) await deadlines.meet(answerDeadlineId, { on: answeredOn });
    await outbox.add({
      contract: feedbackAnswered,
      aggregateId: id,
      data: { ...factsOf(feedback), answeredOn, outcome, isSecondAnswer: reopenedOn !== null },
      occurredAt: startOfDayInVietnam(answeredOn),
    });
  },
  words: ({ text }) => text,
});

const writtenOf = async ({ feedback: store }: Stores, id: string) => {
  const words = await store.wordsOf(id);
  const textOf = (kind: string) => words.findLast((each) => each.kind === kind)?.text ?? '';
  return { text: textOf('TEXT'), answer: textOf('ANSWER') };
};

type Publishing = Command & {
  readonly text?: string | null | undefined;
  readonly answer?: string | null | undefined;
  readonly reason?: string | null | undefined;
};

export const publishFeedback = advanceFeedback<Publishing>({
  command: 'publishFeedback',
  action: 'feedback:publish',
  decide: async (feedback, { text, answer: said, reason }, { stores, ...moment }) => {
    const publication = { text: text ?? null, answer: said ?? null, reason: reason ?? null };
    return publish(feedback, { written: await writtenOf(stores, feedback.id), publication }, moment);
  },
  reason: ({ reason }) => reason ?? null,
});

export const closeFeedbackPrivately = advanceFeedback<Command>({
  command: 'closeFeedbackPrivately',
  action: 'feedback:publish',
  decide: (feedback, _, moment) => closePrivately(feedback, moment),
});

type Moderating = Command & {
  readonly moderation: Moderation;
  readonly text?: string | null | undefined;
  readonly reason: string;
};

export const moderateFeedback = advanceFeedback<Moderating>({
  command: 'moderateFeedback',
  action: 'feedback:moderate',
  decide: async (feedback, { moderation, text, reason }, { stores }) =>
    moderate(feedback, { moderation, text: text ?? null, reason }, await writtenOf(stores, feedback.id)),
  reason: ({ reason }) => reason,
});
