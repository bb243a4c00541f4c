import { petitionAnswered } from '@mttq/contracts/supervision/petition-answered';
import { petitionPublished } from '@mttq/contracts/supervision/petition-published';
import { petitionSent } from '@mttq/contracts/supervision/petition-sent';
import { type CalendarDay, startOfDayInVietnam } from '@mttq/kernel/calendar-day';
import { type AnswerOutcome, answer, factsOf, publish, send } from '../petitions/petition.ts';
import { advancePetition } from './advance-petition.ts';
import { meetAnswerDeadlines, startAnswerDeadline } from './follow-answer.ts';

type Command = { readonly idempotencyKey: string; readonly petitionId: string };

export type SendPetition = Command & {
  readonly sentOn: CalendarDay;
  readonly documentId?: string | null | undefined;
};

export type AnswerPetition = Command & {
  readonly answeredOn: CalendarDay;
  readonly text: string;
  readonly outcome: AnswerOutcome;
  readonly documentId?: string | null | undefined;
};

/** To the competent body. */
export const sendPetition = advancePetition<SendPetition>({
  command: 'sendPetition',
  action: 'petition:send',
  decide: (petition, { sentOn, documentId }, { today }) =>
    send(petition, { sentOn, documentId: documentId ?? null }, today),
  owe: startAnswerDeadline,
  event: ({ sentOn, ...petition }, { now }) => ({
    contract: petitionSent,
    data: { ...factsOf({ ...petition, sentOn }), sentOn },
    occurredAt: sentOn === null ? now : startOfDayInVietnam(sentOn),
  }),
});

/** Records what the competent body answered. */
export const answerPetition = advancePetition<AnswerPetition>({
  command: 'answerPetition',
  action: 'petition:answer',
  decide: (petition, { answeredOn, text, outcome, documentId }, { today }) =>
    answer(petition, { answeredOn, text, outcome, documentId: documentId ?? null }, today),
  owe: meetAnswerDeadlines,
  event: (petition, { now }) => ({
    contract: petitionAnswered,
    data: {
      ...factsOf(petition),
      answeredOn: petition.answeredOn,
      outcome: petition.answerOutcome,
    },
    occurredAt: petition.answeredOn === null ? now : startOfDayInVietnam(petition.answeredOn),
  }),
});

/** Shows a petition to everybody: for signatures, or with its answer. */
export const publishPetition = advancePetition<Command>({
  command: 'publishPetition',
  action: 'petition:publish',
  decide: (petition, _, { now }) => publish(petition, now),
  event: (petition, { now }) => ({
    contract: petitionPublished,
    data: { ...factsOf(petition), hasAnswer: petition.answeredOn !== null },
    occurredAt: now,
  }),
});
