import { dialogueQuestionChanged } from '@mttq/contracts/supervision/dialogue-question-changed';
import { type CalendarDay, startOfDayInVietnam } from '@mttq/kernel/calendar-day';
import { readReason, readText } from '../answers/text.ts';
import { type Trace, takeFirstStep, takeStep } from '../steps/take-step.ts';
import type { Deps, Stores } from '../unit-of-work.ts';
import { dialogueNotFound, dialogueStateForbids } from './dialogue.ts';
import {
  answer,
  keepPromise,
  type Question,
  questionNotFound,
  readQuestion,
  waive,
} from './dialogue-question.ts';

type Maybe<Value> = Value | null | undefined;
type QuestionMove = {
  readonly idempotencyKey: string;
  readonly questionId: string;
  readonly on: CalendarDay;
};
export type RecordDialogueQuestion = {
  readonly idempotencyKey: string;
  readonly dialogueId: string;
  readonly text: string;
  readonly field?: Maybe<string>;
  readonly raisedBy: number;
};
export type AnswerDialogueQuestion = QuestionMove & {
  readonly text: string;
  readonly documentId: string;
  readonly commitment?: Maybe<string>;
};
export type KeepDialoguePromise = QuestionMove & { readonly evidenceIds: readonly string[] };
export type WaiveDialogueQuestion = QuestionMove & { readonly reason: string };

const announce = async (
  { outbox }: Stores,
  { before, after, trace }: { before: Question | null; after: Question; trace: Trace },
): Promise<void> => {
  const { id, dialogueId, unitId, state, raisedBy, deadlineId } = after;
  const hasCommitment = after.commitment !== null;
  await outbox.add({
    contract: dialogueQuestionChanged,
    aggregateId: id,
    data: {
      ...{ questionId: id, dialogueId, unitId, oldState: before?.state ?? null, newState: state },
      ...{ raisedBy, hasCommitment, deadlineId, on: trace.on },
    },
    occurredAt: startOfDayInVietnam(trace.on),
  });
};

const ofQuestions = {
  shelfOf: ({ dialogueQuestions }: Stores) => dialogueQuestions,
  notFound: questionNotFound,
  announce,
  idOf: ({ questionId }: QuestionMove) => questionId,
};

const heldOnOf = async ({ dialogues }: Stores, { dialogueId }: Question): Promise<CalendarDay> =>
  (await dialogues.byId(dialogueId))?.heldOn ?? ('0001-01-01' as CalendarDay);

const record = takeFirstStep<Question, RecordDialogueQuestion>({
  ...ofQuestions,
  name: 'recordDialogueQuestion',
  action: 'dialogue:record',
  unitOf: async ({ dialogues }, { dialogueId }) =>
    (await dialogues.byId(dialogueId))?.unitId ?? dialogueNotFound(),
  decide: async ({ dialogueId, text, field, raisedBy }, { id, unitId, path }, { stores }) => {
    // Locked: a dialogue is not closed while a question is added.
    const dialogue = await stores.dialogues.lock(dialogueId);
    if (dialogue === undefined) return dialogueNotFound();
    if (dialogue.state !== 'HELD' || dialogue.heldOn === null) return dialogueStateForbids(dialogue.state);
    const from = dialogue.heldOn;
    const deadline = await stores.deadlines.start({
      ...{ subject: { kind: 'DIALOGUE_QUESTION', id }, unitId, path, ruleKey: 'dialogue-answer', from },
      isPublic: true,
    });
    if ('refused' in deadline) return deadline;
    const question = readQuestion({
      ...{ id, dialogueId, unitId, path, text, field: field ?? null, raisedBy, state: 'ASKED' },
      ...{ deadlineId: deadline.id, answerText: null, answeredOn: null, answerDocumentId: null },
      ...{ commitment: null, evidenceIds: [], endedOn: null, endingReason: null },
    });
    return 'refused' in question ? question : { thing: question, trace: { kind: 'ASKED', on: from } };
  },
});

/** Writes down what people asked; its answer is due from the day of the dialogue on. */
export const recordDialogueQuestion = (deps: Deps) => record(deps);

/** What was promised is due from the day of the answer on. */
export const answerDialogueQuestion = takeStep<Question, AnswerDialogueQuestion>({
  ...ofQuestions,
  name: 'answerDialogueQuestion',
  action: 'dialogue:record',
  decide: async (question, { on, text: given, documentId, commitment: promised }, { stores }) => {
    const text = readText(given, 5_000);
    if (typeof text !== 'string') return text;
    const commitment = promised == null ? null : readText(promised, 2_000);
    if (commitment !== null && typeof commitment !== 'string') return commitment;
    const heldOn = await heldOnOf(stores, question);
    const answered = answer(question, { on, heldOn, text, documentId, commitment });
    if ('refused' in answered) return answered;
    await stores.deadlines.meet(question.deadlineId, { on });
    const trace = { kind: answered.state, on, documentId };
    if (commitment === null) return { thing: answered, trace };
    const { id, unitId, path } = question;
    const deadline = await stores.deadlines.start({
      ...{ subject: { kind: 'DIALOGUE_QUESTION', id }, unitId, path, ruleKey: 'dialogue-commitment' },
      ...{ from: on, isPublic: true },
    });
    if ('refused' in deadline) return deadline;
    return { thing: { ...answered, deadlineId: deadline.id }, trace };
  },
});

export const keepDialoguePromise = takeStep<Question, KeepDialoguePromise>({
  ...ofQuestions,
  name: 'keepDialoguePromise',
  action: 'dialogue:close',
  decide: async (question, { on, evidenceIds }, { stores }) => {
    const kept = keepPromise(question, { on, evidenceIds });
    if ('refused' in kept) return kept;
    await stores.deadlines.meet(question.deadlineId, { on });
    return { thing: kept, trace: { kind: 'KEPT', on, documentId: evidenceIds[0] ?? null } };
  },
});

/** By a right of its own. */
export const waiveDialogueQuestion = takeStep<Question, WaiveDialogueQuestion>({
  ...ofQuestions,
  name: 'waiveDialogueQuestion',
  action: 'dialogue:waive',
  decide: async (question, { on, reason: given }, { stores }) => {
    const reason = readReason(given);
    if (typeof reason !== 'string') return reason;
    const waived = waive(question, { on, heldOn: await heldOnOf(stores, question), reason });
    if ('refused' in waived) return waived;
    await stores.deadlines.cancel(question.deadlineId, { on, reason });
    return { thing: waived, trace: { kind: 'WAIVED', on, words: reason } };
  },
});
