import { feedbackReceived } from '@mttq/contracts/supervision/feedback-received';
import { type CalendarDay, dayInVietnam, startOfDayInVietnam } from '@mttq/kernel/calendar-day';
import { notAllowed, unitNotKnown } from '@mttq/kernel/command-refusals';
import { isRefusal, type Refusal, refuse } from '@mttq/kernel/refusal';
import { readText } from '../answers/text.ts';
import { readSubmitter, type Submitter } from '../case-files/case-file.ts';
import type { PetitionField } from '../petitions/petition.ts';
import type { Actor, Deps, Stores } from '../unit-of-work.ts';
import { type Feedback, type FeedbackChannel, factsOf, feedbackNotFound, wordsMax } from './feedback.ts';

type Sent = {
  readonly idempotencyKey: string;
  readonly unitId: string;
  readonly channel: FeedbackChannel;
  readonly field?: PetitionField | null | undefined;
  readonly text: string;
  readonly mayBePublished: boolean;
  readonly submitter?:
    | { readonly name: string; readonly contact?: string | null | undefined }
    | null
    | undefined;
};

export type SendFeedback = Omit<Sent, 'channel'> & { readonly channel: 'WEB' | 'APP' };
export type ReceiveFeedback = Sent & { readonly receivedOn: CalendarDay };

/** What a sender is given: the code is shown in this answer alone, and not in a repeat of it. */
export type FeedbackReceipt = { readonly feedback: Feedback; readonly trackingCode: string | null };

type Destination = NonNullable<Awaited<ReturnType<Stores['routing']['destinationOf']>>>;
type Read = { readonly text: string; readonly submitter: Submitter | null };

const readSent = (command: Sent): Read | Refusal<'TextNotValid' | 'SubmitterNotValid'> => {
  const text = readText(command.text, wordsMax);
  if (isRefusal(text)) return text as Refusal<'TextNotValid'>;
  const given = command.submitter ?? null;
  const submitter = readSubmitter(given && { name: given.name, contact: given.contact ?? null });
  if (isRefusal(submitter)) return submitter as Refusal<'SubmitterNotValid'>;
  return { text, submitter };
};

const start = async (
  { deadlines }: Stores,
  ruleKey: string,
  { id, unitId, path, receivedOn }: Pick<Feedback, 'id' | 'unitId' | 'path' | 'receivedOn'>,
): Promise<string | null> => {
  const subject = { kind: 'FEEDBACK', id };
  const deadline = await deadlines.start({
    subject,
    unitId,
    path,
    ruleKey,
    from: receivedOn,
    isPublic: true,
  });
  return isRefusal(deadline) ? null : deadline.id;
};

const keep = async (
  stores: Stores,
  { feedback, read }: { readonly feedback: Feedback; readonly read: Read },
): Promise<void> => {
  const { feedback: store, outbox } = stores;
  await store.add(feedback);
  const { id, recordedAt, channel, isAnonymous, receivedOn } = feedback;
  await store.addWords({ feedbackId: id, kind: 'TEXT', text: read.text, recordedAt });
  if (read.submitter !== null) await store.addIdentity(id, read.submitter);
  await outbox.add({
    contract: feedbackReceived,
    aggregateId: id,
    data: { ...factsOf(feedback), channel, isAnonymous, receivedOn },
    occurredAt: startOfDayInVietnam(receivedOn),
  });
};

type Intake = {
  readonly name: 'sendFeedback' | 'receiveFeedback';
  readonly sent: Sent;
  readonly receivedOn: CalendarDay;
  readonly destination: Destination;
};

const blank = {
  competentLevel: null,
  competentBody: null,
  routedOn: null,
  refusalReason: null,
  answeredOn: null,
  outcome: null,
  publicText: null,
  publicAnswer: null,
  publicSince: null,
  moderation: 'NONE',
  moderationReason: null,
  reopenedOn: null,
  rating: null,
} as const;

// Behind the door: the scope is entered.
const takeIn = async (
  stores: Stores,
  actor: Actor,
  { intake, now, newId }: { readonly intake: Intake; readonly now: Date; readonly newId: () => string },
): Promise<FeedbackReceipt | Refusal> => {
  const { answers, feedback: store, routing, audit } = stores;
  const { sent, receivedOn, destination } = intake;
  const read = readSent(sent);
  if (isRefusal(read)) return read;
  const { text, submitter: _, ...plain } = sent;
  // Neither what was written nor who wrote it lies open in a digest that names could be tried against.
  const input = { ...plain, receivedOn, words: store.blindOf([text, read.submitter]) };
  const claim = { actorId: actor.id, command: intake.name, input, id: newId(), now };
  const answer = await answers.claim(claim);
  if (isRefusal(answer)) return answer;
  if (answer.isRepeat) {
    const earlier = await store.byId(answer.id);
    return earlier === undefined ? feedbackNotFound() : { feedback: earlier, trackingCode: null };
  }
  const { unitId, path } = destination;
  const place = { id: answer.id, unitId, path, receivedOn };
  const { code, digest } = store.newCode();
  const feedback: Feedback = {
    ...blank,
    ...place,
    channel: sent.channel,
    isAnonymous: read.submitter === null,
    mayBePublished: sent.mayBePublished,
    trackingDigest: digest,
    recordedAt: now,
    state: 'RECEIVED',
    stateSince: now,
    field: sent.field ?? null,
    firstResponseDeadlineId: await start(stores, 'feedback-first-response', place),
    answerDeadlineId: await start(stores, 'feedback-answer', place),
  };
  await keep(stores, { feedback, read });
  if (destination.kind === 'TASK')
    await routing.addTask({
      id: newId(),
      subjectKind: 'FEEDBACK',
      subjectId: feedback.id,
      fromUnitId: sent.unitId,
      path,
      candidateIds: destination.candidateIds,
      openedAt: now,
    });
  await audit.add({ action: 'feedback:receive', unitId, input });
  return { feedback, trackingCode: code };
};

/** A citizen sends feedback; nobody has to sign in. The Front of the named unit receives it, or of its heir. */
export const sendFeedback =
  ({ inTransaction, newId }: Deps) =>
  (command: SendFeedback, actor: Actor) =>
    inTransaction(actor, async (stores, now): Promise<FeedbackReceipt | Refusal> => {
      const today = dayInVietnam(now);
      const destination = await stores.routing.destinationOf(command.unitId, today);
      if (destination === undefined) return unitNotKnown();
      // Nobody reads by this door: all that comes back is a receipt.
      await stores.scope.enterAll();
      const intake = { name: 'sendFeedback', sent: command, receivedOn: today, destination } as const;
      return takeIn(stores, actor, { intake, now, newId });
    });

/** An officer takes feedback in that came by another way: by Zalo, by telephone, by letter, in person. */
export const receiveFeedback =
  ({ inTransaction, newId }: Deps) =>
  (command: ReceiveFeedback, actor: Actor) =>
    inTransaction(actor, async (stores, now): Promise<FeedbackReceipt | Refusal> => {
      const today = dayInVietnam(now);
      const { receivedOn, ...sent } = command;
      const destination = await stores.routing.destinationOf(command.unitId, today);
      if (destination === undefined) return unitNotKnown();
      if (!(await stores.scope.enter(actor, 'feedback:receive', destination.unitId))) return notAllowed();
      if (receivedOn > today)
        return refuse('DayNotValid', {
          vi: 'Ngày nhận không thể ở tương lai.',
          en: 'Feedback is not received in the future.',
        });
      const intake = { name: 'receiveFeedback', sent, receivedOn, destination } as const;
      return takeIn(stores, actor, { intake, now, newId });
    });
