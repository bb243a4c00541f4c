import { readPage, toConnection } from '@mttq/platform/graph/page';
import type { QueryEmulationRoundsArgs, Resolvers } from '../__generated__/graphql.ts';
import type { Context } from '../context.ts';
import { applyRound, closeRound } from './apply-round.ts';
import { draftRound } from './draft-round.ts';

const emulationRounds = async (_: unknown, args: QueryEmulationRoundsArgs, { stores }: Context) => {
  const page = readPage(args, 1);
  const after = page.after === undefined ? null : String(page.after[0]);
  const rows = await stores.rounds.find({ unitId: args.unitId ?? null, after, limit: page.first + 1 });
  return toConnection(rows, page, ({ id }) => [id]);
};

/** The GraphQL edge of rounds of emulation. */
export const roundResolvers: Resolvers<Context> = {
  Query: {
    emulationRound: async (_, { id }, { stores }) => (await stores.rounds.byId(id)) ?? null,
    emulationRounds,
  },
  Mutation: {
    draftEmulationRound: (_, { input }, { deps, actor }) => draftRound(deps)(input, actor),
    applyEmulationRound: (_, { input }, { deps, actor }) => applyRound(deps)(input, actor),
    closeEmulationRound: (_, { input }, { deps, actor }) => closeRound(deps)(input, actor),
  },
  EmulationRound: { unit: ({ unitId }) => ({ id: unitId }) },
};
