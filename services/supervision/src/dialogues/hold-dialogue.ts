import { dialogueChanged } from '@mttq/contracts/supervision/dialogue-changed';
import { type CalendarDay, startOfDayInVietnam } from '@mttq/kernel/calendar-day';
import { readReason } from '../answers/text.ts';
import { type Trace, takeFirstStep, takeStep } from '../steps/take-step.ts';
import type { Deps, Stores } from '../unit-of-work.ts';
import { cancel, close, type Dialogue, dialogueNotFound, hold, readDialogue } from './dialogue.ts';

type DialogueMove = {
  readonly idempotencyKey: string;
  readonly dialogueId: string;
  readonly on: CalendarDay;
};
export type PlanDialogue = {
  readonly idempotencyKey: string;
  readonly unitId: string;
  readonly topic: string;
  readonly host: { readonly name: string; readonly unitId?: string | null | undefined };
  readonly plannedOn: CalendarDay;
  readonly place: string;
};
export type HoldDialogue = DialogueMove & { readonly attendees: number; readonly documentId: string };
export type CancelDialogue = DialogueMove & { readonly reason: string };

const announce = async (
  { outbox }: Stores,
  { before, after, trace }: { before: Dialogue | null; after: Dialogue; trace: Trace },
): Promise<void> => {
  const { id, unitId, state, attendees, plannedOn } = after;
  const hostUnitId = after.host.unitId;
  await outbox.add({
    contract: dialogueChanged,
    aggregateId: id,
    data: {
      ...{ dialogueId: id, unitId, hostUnitId, oldState: before?.state ?? null, newState: state },
      ...{ attendees, plannedOn, on: trace.on },
    },
    occurredAt: startOfDayInVietnam(trace.on),
  });
};

const ofDialogues = {
  shelfOf: ({ dialogues }: Stores) => dialogues,
  notFound: dialogueNotFound,
  announce,
  idOf: ({ dialogueId }: DialogueMove) => dialogueId,
};

const plan = takeFirstStep<Dialogue, PlanDialogue>({
  ...ofDialogues,
  name: 'planDialogue',
  action: 'dialogue:record',
  unitOf: async (_, { unitId }) => unitId,
  decide: async ({ topic, place, plannedOn, host }, where, { today }) => {
    const given: Dialogue = {
      ...where,
      ...{ topic, place, plannedOn, host: { name: host.name, unitId: host.unitId ?? null } },
      ...{ state: 'PLANNED', heldOn: null, attendees: null, minutesDocumentId: null, closedOn: null },
    };
    const dialogue = readDialogue(given);
    return 'refused' in dialogue ? dialogue : { thing: dialogue, trace: { kind: 'PLANNED', on: today } };
  },
});

/** Plans a dialogue of the head of an office with the people. */
export const planDialogue = (deps: Deps) => plan(deps);

export const holdDialogue = takeStep<Dialogue, HoldDialogue>({
  ...ofDialogues,
  name: 'holdDialogue',
  action: 'dialogue:record',
  decide: async (dialogue, { on, attendees, documentId }) => {
    const held = hold(dialogue, { on, attendees, documentId });
    return 'refused' in held ? held : { thing: held, trace: { kind: 'HELD', on, documentId } };
  },
});

export const cancelDialogue = takeStep<Dialogue, CancelDialogue>({
  ...ofDialogues,
  name: 'cancelDialogue',
  action: 'dialogue:record',
  decide: async (dialogue, { on, reason: given }) => {
    const reason = readReason(given);
    if (typeof reason !== 'string') return reason;
    const cancelled = cancel(dialogue);
    if ('refused' in cancelled) return cancelled;
    return { thing: cancelled, trace: { kind: 'CANCELLED', on, words: reason } };
  },
});

export const closeDialogue = takeStep<Dialogue, DialogueMove>({
  ...ofDialogues,
  name: 'closeDialogue',
  action: 'dialogue:close',
  decide: async (dialogue, { on }, { stores }) => {
    const closed = close(dialogue, { on, openQuestions: await stores.dialogueQuestions.openIn(dialogue.id) });
    return 'refused' in closed ? closed : { thing: closed, trace: { kind: 'CLOSED', on } };
  },
});
