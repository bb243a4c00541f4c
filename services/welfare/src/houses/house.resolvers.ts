import type { Resolvers } from '../__generated__/graphql.ts';
import type { Context } from '../context.ts';
import { fundingTotals, uncoveredOf } from './house.ts';
import { moveHouse } from './move-house.ts';
import { planHouse } from './plan-house.ts';
import { recordFundingLine } from './record-funding-line.ts';

/** A house with the case whose unit opens it. */
const linesOf = async ({ id, caseId }: { id: string; caseId: string }, { inScope, loaders }: Context) => {
  const current = await loaders.cases.case.load(caseId);
  if (current === null) return [];
  return (await inScope('case:read', current.unitId, ({ houses }) => houses.linesOf([id]))) ?? [];
};

/** The GraphQL edge of houses. */
export const houseResolvers: Resolvers<Context> = {
  Mutation: {
    planHouse: (_, { input }, { deps, actor }) => planHouse(deps)(input, actor),
    moveHouse: (_, { input }, { deps, actor }) => moveHouse(deps)(input, actor),
    recordFundingLine: (_, { input }, { deps, actor }) => recordFundingLine(deps)(input, actor),
  },
  BeneficiaryCase: {
    house: ({ id }, _, { loaders }) => loaders.cases.house.load(id),
  },
  HouseProject: {
    fundingLines: (house, _, context) => linesOf(house, context),
    fundingTotals: async (house, _, context) => fundingTotals(await linesOf(house, context)),
    uncovered: async (house, _, context) => uncoveredOf(house.totalCost, await linesOf(house, context)),
  },
};
