import { dayInVietnam } from '@mttq/kernel/calendar-day';
import { searchKey } from '@mttq/kernel/search-key';
import { readPage, toConnection } from '@mttq/platform/graph/page';
import type { QueryCampaignsArgs, Resolvers } from '../__generated__/graphql.ts';
import type { Context } from '../context.ts';
import { addCampaignTitle, endCampaign } from './add-campaign-title.ts';
import { titleOn } from './campaign.ts';
import { openCampaign } from './open-campaign.ts';

const campaigns = async (_: unknown, args: QueryCampaignsArgs, { stores }: Context) => {
  const page = readPage(args, 1);
  const [afterKey] = (page.after ?? []).map(String);
  const rows = await stores.campaigns.find({
    kind: args.kind ?? null,
    searchKey: args.text == null ? null : searchKey(args.text),
    afterKey: afterKey ?? null,
    limit: page.first + 1,
  });
  return toConnection(rows, page, ({ key }) => [key]);
};

/** The GraphQL edge of campaigns and movements. */
export const campaignResolvers: Resolvers<Context> = {
  Query: {
    campaign: (_, { id }, { loaders }) => loaders.campaigns.campaign.load(id),
    campaigns,
  },
  Mutation: {
    openCampaign: (_, { input }, { deps, actor }) => openCampaign(deps)(input, actor),
    addCampaignTitle: (_, { input }, { deps, actor }) => addCampaignTitle(deps)(input, actor),
    endCampaign: (_, { input }, { deps, actor }) => endCampaign(deps)(input, actor),
  },
  Campaign: {
    __resolveReference: ({ id }, { loaders }) => loaders.campaigns.campaign.load(id),
    title: async (campaign, { asOf }, { loaders, clock }) =>
      titleOn(
        campaign,
        [...(await loaders.campaigns.titles.load(campaign.id))],
        asOf ?? dayInVietnam(clock()),
      ),
    titles: ({ id }, _, { loaders }) => loaders.campaigns.titles.load(id),
    unit: ({ unitId }) => ({ id: unitId }),
    predecessor: ({ predecessorId }, _, { loaders }) =>
      predecessorId === null ? null : loaders.campaigns.campaign.load(predecessorId),
    document: ({ documentId }) => (documentId === null ? null : { id: documentId }),
  },
  CampaignTitle: { document: ({ documentId }) => (documentId === null ? null : { id: documentId }) },
};
