import { readPage, toConnection } from '@mttq/platform/graph/page';
import type { Resolvers } from '../__generated__/graphql.ts';
import type { Context } from '../context.ts';
import { changeDonor } from './change-donor.ts';
import { eraseDonor } from './erase-donor.ts';
import { readDonor } from './read-donor.ts';
import { registerDonor } from './register-donor.ts';

/** The GraphQL edge of donors. */
export const donorResolvers: Resolvers<Context> = {
  Query: {
    donor: (_, { id }, { loaders }) => loaders.giving.donor.load(id),
    donors: async (_, { unitId, name, ...args }, { inScope }) => {
      const page = readPage(args, 1);
      const rows = await inScope('donor:register', unitId, async ({ donors, pathOf }) => {
        const path = await pathOf(unitId);
        return path === undefined
          ? []
          : donors.find({
              path,
              limit: page.first + 1,
              ...(name == null ? {} : { name }),
              ...(page.after === undefined ? {} : { afterId: String(page.after[0]) }),
            });
      });
      return toConnection(rows ?? [], page, ({ id }) => [id]);
    },
  },
  Mutation: {
    registerDonor: (_, { input }, { deps, actor }) => registerDonor(deps)(input, actor),
    changeDonor: (_, { input }, { deps, actor }) => changeDonor(deps)(input, actor),
    eraseDonor: (_, { input }, { deps, actor }) => eraseDonor(deps)(input, actor),
  },
  Donor: {
    __resolveReference: ({ id }, { loaders }) => loaders.giving.donor.load(id),
    unit: ({ unitId }) => ({ id: unitId }),
    displayName: ({ publicName }) => publicName,
    isErased: ({ erasedAt }) => erasedAt !== null,
    identity: (donor, { purpose }, { deps, actor }) => readDonor(deps)(donor, purpose, actor),
  },
};
