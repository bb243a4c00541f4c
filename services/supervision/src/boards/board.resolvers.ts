import { type CalendarDay, day, dayInVietnam } from '@mttq/kernel/calendar-day';
import { invariant } from '@mttq/kernel/fault';
import { readPage, toConnection } from '@mttq/platform/graph/page';
import type { QueryCommunityBoardsArgs, Resolvers } from '../__generated__/graphql.ts';
import type { Context } from '../context.ts';
import type { Board } from './board.ts';
import { proposeBoard } from './propose-board.ts';
import { changeBoardMembers, endBoard, recogniseBoard } from './recognise-board.ts';
import { setBoardStandard } from './set-board-standard.ts';

const findBoard = async (context: Context, id: string): Promise<Board | null> =>
  (await context.loaders.boards.load(id)) ??
  (await context.reach('supervision:read', ({ boards }) => boards.byId(id))) ??
  null;

const listBoards = async (context: Context, args: QueryCommunityBoardsArgs) => {
  const page = readPage(args, 1);
  const [beforeId] = page.after ?? [];
  const filter = {
    path: (await context.pathOf(args.unitId)) ?? '-',
    kind: args.kind ?? null,
    state: args.state ?? null,
    beforeId: beforeId === undefined ? null : String(beforeId),
    limit: page.first + 1,
  };
  const rows = await context.readIn('supervision:read', args.unitId, ({ boards }) => boards.find(filter));
  return toConnection(rows, page, ({ id }) => [id]);
};

type FiguresArgs = {
  readonly asOf?: CalendarDay | null | undefined;
  readonly from?: CalendarDay | null | undefined;
};

const figuresOf = async (unitId: string, args: FiguresArgs, { loaders, clock }: Context) => {
  const asOf = args.asOf ?? dayInVietnam(clock());
  const from = args.from ?? day(`${asOf.slice(0, 4)}-01-01`);
  const figures = await loaders.boardFigures.load(`${unitId} ${asOf} ${from}`);
  invariant(figures, 'every unit that is asked for has figures');
  return figures;
};

/** The GraphQL edge of community boards. */
export const boardResolvers: Resolvers<Context> = {
  Query: {
    communityBoard: (_, { id }, context) => findBoard(context, id),
    communityBoards: (_, args, context) => listBoards(context, args),
    boardStandards: (_, __, { open }) => open.boards.standards(),
  },
  Mutation: {
    proposeBoard: (_, { input }, { deps, actor }) => proposeBoard(deps)(input, actor),
    recogniseBoard: (_, { input }, { deps, actor }) => recogniseBoard(deps)(input, actor),
    changeBoardMembers: (_, { input }, { deps, actor }) => changeBoardMembers(deps)(input, actor),
    endBoard: (_, { input }, { deps, actor }) => endBoard(deps)(input, actor),
    setBoardStandard: (_, { input }, { deps, actor }) => setBoardStandard(deps)(input, actor),
  },
  CommunityBoard: {
    __resolveReference: ({ id }, context) => findBoard(context, id),
    unit: ({ unitId }) => ({ id: unitId }),
    seats: async ({ unitId, seats }, _, { access }) =>
      (await access.may('supervision:read', unitId)) ? seats : [],
    steps: async ({ id, unitId }, _, { inScope }) =>
      (await inScope('supervision:read', unitId, ({ boards }) => boards.steps.of(id))) ?? [],
  },
  Unit: {
    communityBoards: ({ id }, args, context) => listBoards(context, { ...args, unitId: id }),
    communityBoardFigures: ({ id }, args, context) => figuresOf(id, args, context),
  },
};
