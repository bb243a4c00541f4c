import type { EntityManager } from 'typeorm';
import { createRowMap } from '../rows/row-map.postgres.ts';
import { createStepStore } from '../steps/step.postgres.ts';
import type { Dialogue } from './dialogue.ts';
import type { Question } from './dialogue-question.ts';

const dialogueRows = createRowMap<Dialogue>('dialogue', {
  id: 'id',
  unitId: 'unit_id',
  path: 'path',
  topic: 'topic',
  host: { json: 'host' },
  plannedOn: 'planned_on',
  place: 'place',
  state: 'state',
  heldOn: 'held_on',
  attendees: 'attendees',
  minutesDocumentId: 'minutes_document_id',
  closedOn: 'closed_on',
});

const questionRows = createRowMap<Question>('dialogue_question', {
  id: 'id',
  dialogueId: 'dialogue_id',
  unitId: 'unit_id',
  path: 'path',
  text: 'text',
  field: 'field',
  raisedBy: 'raised_by',
  state: 'state',
  deadlineId: 'deadline_id',
  answerText: 'answer_text',
  answeredOn: 'answered_on',
  answerDocumentId: 'answer_document_id',
  commitment: 'commitment',
  evidenceIds: 'evidence_ids',
  endedOn: 'ended_on',
  endingReason: 'ending_reason',
});

/** A list of dialogues, newest first. */
type Filter = {
  readonly path: string;
  readonly state: string | null;
  readonly beforeId: string | null;
  readonly limit: number;
};

/** How many dialogues a unit held in a year; `key`: "unit year". */
export type HeldCount = { readonly key: string; readonly count: number };

/** Dialogues in scope (held ones without). */
export const createDialogueStore = (manager: EntityManager) => ({
  add: (dialogue: Dialogue) => dialogueRows.add(manager, dialogue),
  save: (dialogue: Dialogue) => dialogueRows.save(manager, dialogue),
  lock: async (id: string) => (await dialogueRows.read(manager, 'WHERE id = $1 FOR UPDATE', [id]))[0],
  byId: async (id: string) => (await dialogueRows.read(manager, 'WHERE id = $1', [id]))[0],
  byIds: (ids: readonly string[]) => dialogueRows.read(manager, 'WHERE id = ANY ($1::uuid[])', [[...ids]]),
  find: (filter: Filter) =>
    dialogueRows.read(
      manager,
      `WHERE starts_with(path, $1) AND ($2::text IS NULL OR state = $2) AND ($3::uuid IS NULL OR id < $3)
       ORDER BY id DESC LIMIT $4`,
      [filter.path, filter.state, filter.beforeId, filter.limit],
    ),
  heldIn: (keys: readonly string[]): Promise<HeldCount[]> =>
    manager.query(
      `SELECT key, count(dialogue.id)::int AS count
         FROM unnest($1::text[]) AS asked(key) LEFT JOIN dialogue
           ON unit_id = split_part(key, ' ', 1)::uuid AND extract(year FROM held_on) = split_part(key, ' ', 2)::int
        GROUP BY key`,
      [[...keys]],
    ),
  steps: createStepStore(manager, 'community_step'),
});

/** Questions of dialogues: public, as the dialogue is. */
export const createQuestionStore = (manager: EntityManager) => ({
  add: (question: Question) => questionRows.add(manager, question),
  save: (question: Question) => questionRows.save(manager, question),
  lock: async (id: string) => (await questionRows.read(manager, 'WHERE id = $1 FOR UPDATE', [id]))[0],
  byId: async (id: string) => (await questionRows.read(manager, 'WHERE id = $1', [id]))[0],
  byIds: (ids: readonly string[]) => questionRows.read(manager, 'WHERE id = ANY ($1::uuid[])', [[...ids]]),
  /** Questions of many dialogues, in order of recording. */
  ofDialogues: (dialogueIds: readonly string[]) =>
    questionRows.read(manager, 'WHERE dialogue_id = ANY ($1::uuid[]) ORDER BY id LIMIT 10000', [
      [...dialogueIds],
    ]),
  openIn: async (dialogueId: string): Promise<number> => {
    const [row]: { count: number }[] = await manager.query(
      "SELECT count(*)::int AS count FROM dialogue_question WHERE dialogue_id = $1 AND state IN ('ASKED', 'COMMITTED')",
      [dialogueId],
    );
    return row?.count ?? 0;
  },
  steps: createStepStore(manager, 'community_step'),
});

export type DialogueStore = ReturnType<typeof createDialogueStore>;
export type QuestionStore = ReturnType<typeof createQuestionStore>;
