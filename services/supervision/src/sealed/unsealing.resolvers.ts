import type { Resolvers } from '../__generated__/graphql.ts';
import type { Context } from '../context.ts';
import { approveUnsealing, openSealedIdentity, requestUnsealing } from './request-unsealing.ts';

/** The GraphQL edge of sealed identities. */
export const unsealingResolvers: Resolvers<Context> = {
  Query: {
    unsealings: async (_, { unitId, caseFileId }, { inScope }) =>
      (await inScope('case-file:approve-unsealing', unitId, ({ unsealings }) =>
        unsealings.ofCase(caseFileId),
      )) ?? [],
  },
  Mutation: {
    requestUnsealing: (_, { input }, { deps, actor }) => requestUnsealing(deps)(input, actor),
    approveUnsealing: (_, { input }, { deps, actor }) => approveUnsealing(deps)(input, actor),
    openSealedIdentity: (_, { input }, { deps, actor }) => openSealedIdentity(deps)(input, actor),
  },
  Unsealing: {
    viewerCanApprove: async ({ askedBy, unitId, approvedAt }, _, { actor, access }) =>
      askedBy !== actor.id &&
      approvedAt === null &&
      (await access.may('case-file:approve-unsealing', unitId)),
  },
  OpenedIdentity: {
    isAnonymous: ({ submitter }) => submitter === null,
    name: ({ submitter }) => submitter?.name ?? null,
    contact: ({ submitter }) => submitter?.contact ?? null,
  },
};
