import { dayInVietnam } from '@mttq/kernel/calendar-day';
import { readPage, toConnection } from '@mttq/platform/graph/page';
import type { Resolvers } from '../__generated__/graphql.ts';
import type { Context } from '../context.ts';
import { isOverdue } from '../deadlines/deadline.ts';
import {
  answerDialogueQuestion,
  keepDialoguePromise,
  recordDialogueQuestion,
  waiveDialogueQuestion,
} from './answer-dialogue-question.ts';
import type { Dialogue, DialogueState } from './dialogue.ts';
import { cancelDialogue, closeDialogue, holdDialogue, planDialogue } from './hold-dialogue.ts';

const findDialogue = async (context: Context, id: string): Promise<Dialogue | null> =>
  (await context.loaders.dialogues.load(id)) ??
  (await context.reach('supervision:read', ({ dialogues }) => dialogues.byId(id))) ??
  null;

type ListArgs = {
  readonly unitId: string;
  readonly state?: DialogueState | null | undefined;
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
};

const listDialogues = async (context: Context, args: ListArgs) => {
  const page = readPage(args, 1);
  const [beforeId] = page.after ?? [];
  const filter = {
    path: (await context.pathOf(args.unitId)) ?? '-',
    state: args.state ?? null,
    beforeId: beforeId === undefined ? null : String(beforeId),
    limit: page.first + 1,
  };
  const rows = await context.readIn('supervision:read', args.unitId, ({ dialogues }) =>
    dialogues.find(filter),
  );
  return toConnection(rows, page, ({ id }) => [id]);
};

const questionFields: Resolvers<Context>['DialogueQuestion'] = {
  __resolveReference: ({ id }, { loaders }) => loaders.dialogueQuestions.load(id),
  dialogue: ({ dialogueId }, _, context) => findDialogue(context, dialogueId),
  unit: ({ unitId }) => ({ id: unitId }),
  deadline: ({ deadlineId }, _, { loaders }) => loaders.deadlines.deadline.load(deadlineId),
  isOverdue: async ({ deadlineId }, _, { loaders, clock }) => {
    const deadline = await loaders.deadlines.deadline.load(deadlineId);
    return deadline !== null && isOverdue(deadline, dayInVietnam(clock()));
  },
  steps: async ({ id, unitId }, _, { inScope }) =>
    (await inScope('supervision:read', unitId, ({ dialogueQuestions }) => dialogueQuestions.steps.of(id))) ??
    [],
};

/** The GraphQL edge of dialogues. */
export const dialogueResolvers: Resolvers<Context> = {
  Query: {
    dialogue: (_, { id }, context) => findDialogue(context, id),
    dialogues: (_, args, context) => listDialogues(context, args),
    dialogueQuestion: (_, { id }, { loaders }) => loaders.dialogueQuestions.load(id),
  },
  Mutation: {
    planDialogue: (_, { input }, { deps, actor }) => planDialogue(deps)(input, actor),
    holdDialogue: (_, { input }, { deps, actor }) => holdDialogue(deps)(input, actor),
    cancelDialogue: (_, { input }, { deps, actor }) => cancelDialogue(deps)(input, actor),
    closeDialogue: (_, { input }, { deps, actor }) => closeDialogue(deps)(input, actor),
    recordDialogueQuestion: (_, { input }, { deps, actor }) => recordDialogueQuestion(deps)(input, actor),
    answerDialogueQuestion: (_, { input }, { deps, actor }) => answerDialogueQuestion(deps)(input, actor),
    keepDialoguePromise: (_, { input }, { deps, actor }) => keepDialoguePromise(deps)(input, actor),
    waiveDialogueQuestion: (_, { input }, { deps, actor }) => waiveDialogueQuestion(deps)(input, actor),
  },
  Dialogue: {
    __resolveReference: ({ id }, context) => findDialogue(context, id),
    unit: ({ unitId }) => ({ id: unitId }),
    questions: ({ id }, _, { loaders }) => loaders.questionsOfDialogue.load(id),
    steps: async ({ id, unitId }, _, { inScope }) =>
      (await inScope('supervision:read', unitId, ({ dialogues }) => dialogues.steps.of(id))) ?? [],
  },
  DialogueQuestion: questionFields,
  SupervisionProgramme: {
    dialoguesHeld: async ({ unitId, year }, _, { loaders }) =>
      (await loaders.dialoguesHeld.load(`${unitId} ${year}`))?.count ?? 0,
  },
  Unit: { dialogues: ({ id }, args, context) => listDialogues(context, { ...args, unitId: id }) },
};
