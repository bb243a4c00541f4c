import { petitionClosed } from '@mttq/contracts/supervision/petition-closed';
import { isRefusal } from '@mttq/kernel/refusal';
import { readReason } from '../answers/text.ts';
import { close, factsOf, type Petition, stepNotPossible } from '../petitions/petition.ts';
import type { NewEvent } from '../unit-of-work.ts';
import { advancePetition } from './advance-petition.ts';
import { cancelAnswerDeadlines } from './follow-answer.ts';

type Command = { readonly idempotencyKey: string; readonly petitionId: string };

export type CloseUnansweredPetition = Command & { readonly reason: string };

const closedEvent = (petition: Petition, { now }: { readonly now: Date }): Omit<NewEvent, 'aggregateId'> => ({
  contract: petitionClosed,
  data: {
    ...factsOf(petition),
    isAnswered: petition.answeredOn !== null,
    closedOn: petition.closedOn,
  },
  occurredAt: now,
});

/** After its answer. */
export const closePetition = advancePetition<Command>({
  command: 'closePetition',
  action: 'petition:close',
  decide: (petition, _, { today }) => close(petition, null, today),
  event: closedEvent,
});

/** Without an answer: needs a reason and a right of its own. */
export const closeUnansweredPetition = advancePetition<CloseUnansweredPetition>({
  command: 'closeUnansweredPetition',
  action: 'petition:close-unanswered',
  decide: (petition, command, { today }) => {
    const reason = readReason(command.reason);
    if (isRefusal(reason)) return reason;
    return petition.answeredOn === null ? close(petition, reason, today) : stepNotPossible(petition);
  },
  event: closedEvent,
  owe: cancelAnswerDeadlines,
  reason: ({ reason }) => reason,
});
