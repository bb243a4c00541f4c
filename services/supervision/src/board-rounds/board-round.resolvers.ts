import { dayInVietnam } from '@mttq/kernel/calendar-day';
import { readPage, toConnection } from '@mttq/platform/graph/page';
import type { Resolvers } from '../__generated__/graphql.ts';
import type { Context } from '../context.ts';
import { isOverdue } from '../deadlines/deadline.ts';
import type { BoardProposal } from './board-proposal.ts';
import type { BoardRound, BoardRoundState } from './board-round.ts';
import {
  answerBoardProposal,
  closeBoardProposal,
  recordBoardRecovery,
  waiveBoardProposal,
} from './follow-board-proposal.ts';
import { cancelBoardRound, closeBoardRound, reportBoardRound, startBoardRound } from './move-board-round.ts';
import { planBoardRound } from './plan-board-round.ts';
import { recordBoardFinding } from './record-board-finding.ts';
import { sendBoardProposal } from './send-board-proposal.ts';

const findRound = async (context: Context, id: string): Promise<BoardRound | null> =>
  (await context.loaders.boardRounds.load(id)) ??
  (await context.reach('supervision:read', ({ boardRounds }) => boardRounds.byId(id))) ??
  null;

type ListArgs = {
  readonly unitId: string;
  readonly boardId?: string;
  readonly state?: BoardRoundState | null | undefined;
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
};

const listRounds = async (context: Context, args: ListArgs) => {
  const page = readPage(args, 1);
  const [beforeId] = page.after ?? [];
  const filter = {
    path: args.boardId === undefined ? ((await context.pathOf(args.unitId)) ?? '-') : '/',
    boardId: args.boardId ?? null,
    state: args.state ?? null,
    beforeId: beforeId === undefined ? null : String(beforeId),
    limit: page.first + 1,
  };
  const rows = await context.readIn('supervision:read', args.unitId, ({ boardRounds }) =>
    boardRounds.find(filter),
  );
  return toConnection(rows, page, ({ id }) => [id]);
};

const proposalFields: Resolvers<Context>['BoardProposal'] = {
  __resolveReference: ({ id }, { loaders }) => loaders.boardProposals.load(id),
  round: ({ roundId }, _, context) => findRound(context, roundId),
  unit: ({ unitId }) => ({ id: unitId }),
  deadline: ({ deadlineId }, _, { loaders }) => loaders.deadlines.deadline.load(deadlineId),
  isOverdue: async ({ deadlineId }, _, { loaders, clock }) => {
    const deadline = await loaders.deadlines.deadline.load(deadlineId);
    return deadline !== null && isOverdue(deadline, dayInVietnam(clock()));
  },
  recoveries: ({ id }, _, { loaders }) => loaders.boardRecoveries.load(id),
  steps: async ({ id, unitId }: BoardProposal, _, { inScope }) =>
    (await inScope('supervision:read', unitId, ({ boardProposals }) => boardProposals.steps.of(id))) ?? [],
};

/** The GraphQL edge of rounds of community boards and of what they ask for. */
export const boardRoundResolvers: Resolvers<Context> = {
  Query: {
    communityRound: (_, { id }, context) => findRound(context, id),
    communityRounds: (_, args, context) => listRounds(context, args),
    boardProposal: (_, { id }, { loaders }) => loaders.boardProposals.load(id),
  },
  Mutation: {
    planBoardRound: (_, { input }, { deps, actor }) => planBoardRound(deps)(input, actor),
    startBoardRound: (_, { input }, { deps, actor }) => startBoardRound(deps)(input, actor),
    recordBoardFinding: (_, { input }, { deps, actor }) => recordBoardFinding(deps)(input, actor),
    reportBoardRound: (_, { input }, { deps, actor }) => reportBoardRound(deps)(input, actor),
    closeBoardRound: (_, { input }, { deps, actor }) => closeBoardRound(deps)(input, actor),
    cancelBoardRound: (_, { input }, { deps, actor }) => cancelBoardRound(deps)(input, actor),
    sendBoardProposal: (_, { input }, { deps, actor }) => sendBoardProposal(deps)(input, actor),
    answerBoardProposal: (_, { input }, { deps, actor }) => answerBoardProposal(deps)(input, actor),
    recordBoardRecovery: (_, { input }, { deps, actor }) => recordBoardRecovery(deps)(input, actor),
    closeBoardProposal: (_, { input }, { deps, actor }) => closeBoardProposal(deps)(input, actor),
    waiveBoardProposal: (_, { input }, { deps, actor }) => waiveBoardProposal(deps)(input, actor),
  },
  CommunityBoard: {
    rounds: ({ id, unitId }, args, context) => listRounds(context, { ...args, unitId, boardId: id }),
  },
  CommunityRound: {
    __resolveReference: ({ id }, context) => findRound(context, id),
    unit: ({ unitId }) => ({ id: unitId }),
    board: async ({ boardId }, _, context) =>
      (await context.loaders.boards.load(boardId)) ??
      (await context.reach('supervision:read', ({ boards }) => boards.byId(boardId))) ??
      null,
    findings: async ({ id, unitId }, _, { inScope }) =>
      (await inScope('supervision:read', unitId, ({ boardRounds }) =>
        boardRounds.findings({ roundId: id }),
      )) ?? [],
    proposals: ({ id }, _, { loaders }) => loaders.proposalsOfRound.load(id),
    steps: async ({ id, unitId }, _, { inScope }) =>
      (await inScope('supervision:read', unitId, ({ boardRounds }) => boardRounds.steps.of(id))) ?? [],
  },
  CommunityProject: { value: ({ value }) => (value === null ? null : BigInt(value)) },
  BoardProposal: proposalFields,
};
