import type { Resolvers } from '../__generated__/graphql.ts';
import type { Context } from '../context.ts';
import { recordLivelihoodCheck } from './record-livelihood-check.ts';
import { startLivelihoodWatch } from './start-livelihood-watch.ts';

/** The GraphQL edge of what is watched for a living. */
export const livelihoodResolvers: Resolvers<Context> = {
  Mutation: {
    startLivelihoodWatch: (_, { input }, { deps, actor }) => startLivelihoodWatch(deps)(input, actor),
    recordLivelihoodCheck: (_, { input }, { deps, actor }) => recordLivelihoodCheck(deps)(input, actor),
  },
  BeneficiaryCase: {
    livelihoodWatches: ({ id }, _, { loaders }) => loaders.cases.watches.load(id),
  },
  LivelihoodWatch: {
    asksRepayment: ({ state }) => state === 'MISUSED',
    checks: async ({ id, caseId }, _, { inScope, loaders }) => {
      const current = await loaders.cases.case.load(caseId);
      if (current === null) return [];
      return (await inScope('case:read', current.unitId, ({ watches }) => watches.checksOf([id]))) ?? [];
    },
  },
};
