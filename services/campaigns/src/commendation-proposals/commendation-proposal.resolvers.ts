import { readPage, toConnection } from '@mttq/platform/graph/page';
import type { QueryCommendationProposalsArgs, Resolvers } from '../__generated__/graphql.ts';
import type { Context } from '../context.ts';
import { appraiseProposal, decideProposal, rejectProposal, withdrawProposal } from './decide-proposal.ts';
import { findProposal } from './find-proposal.ts';
import { proposeCommendations } from './propose-commendations.ts';

const commendationProposals = async (
  _: unknown,
  args: QueryCommendationProposalsArgs,
  { inScope }: Context,
) => {
  const page = readPage(args, 1);
  const beforeId = page.after === undefined ? null : String(page.after[0]);
  const states = args.states ?? null;
  const rows = await inScope('commendation:read', args.unitId, (stores) =>
    stores.commendationProposals.find({
      ...{ unitId: args.unitId, states, beforeId, limit: page.first + 1 },
    }),
  );
  return toConnection(rows ?? [], page, ({ id }) => [id]);
};

/** The GraphQL edge of proposed lists. */
export const commendationProposalResolvers: Resolvers<Context> = {
  Query: {
    commendationProposal: async (_, { id }, { deps, actor }) => (await findProposal(deps)(id, actor)) ?? null,
    commendationProposals,
  },
  Mutation: {
    proposeCommendations: (_, { input }, { deps, actor }) => proposeCommendations(deps)(input, actor),
    appraiseCommendationProposal: (_, { input }, { deps, actor }) => appraiseProposal(deps)(input, actor),
    decideCommendationProposal: (_, { input }, { deps, actor }) => decideProposal(deps)(input, actor),
    rejectCommendationProposal: (_, { input }, { deps, actor }) => rejectProposal(deps)(input, actor),
    withdrawCommendationProposal: (_, { input }, { deps, actor }) => withdrawProposal(deps)(input, actor),
  },
  CommendationProposal: {
    unit: ({ unitId }) => ({ id: unitId }),
    awardingUnit: ({ awardingUnitId }) => ({ id: awardingUnitId }),
    campaign: ({ campaignId }, _, { loaders }) =>
      campaignId === null ? null : loaders.campaigns.campaign.load(campaignId),
    round: async ({ roundId }, _, { stores }) =>
      roundId === null ? null : ((await stores.rounds.byId(roundId)) ?? null),
    appraisalDocument: ({ appraisalDocumentId }) =>
      appraisalDocumentId === null ? null : { id: appraisalDocumentId },
    decisionDocument: ({ decisionDocumentId }) =>
      decisionDocumentId === null ? null : { id: decisionDocumentId },
    lines: async ({ id, unitId }, _, { inScope }) =>
      (await inScope('commendation:read', unitId, ({ commendations }) => commendations.ofProposals([id]))) ??
      [],
    viewerCanAppraise: async ({ state, proposedBy, awardingUnitId }, _, { access, actor }) =>
      state === 'PROPOSED' &&
      proposedBy !== actor.id &&
      (await access.may('commendation:appraise', awardingUnitId)),
    viewerCanDecide: async (proposal, _, { access, actor }) =>
      proposal.state === 'APPRAISED' &&
      proposal.proposedBy !== actor.id &&
      proposal.appraisedBy !== actor.id &&
      (await access.may('commendation:decide', proposal.awardingUnitId)),
  },
};
