import { byKey, manyByKey } from '@mttq/platform/graph/by-key';
import type { CampaignStore } from './campaign.postgres.ts';

/** Batched reads of campaigns, one set a request. */
export const createCampaignLoaders = (campaigns: CampaignStore) => ({
  campaign: byKey(campaigns.byIds, ({ id }) => id),
  titles: manyByKey(campaigns.titlesOf, ({ campaignId }) => campaignId),
});

export type CampaignLoaders = ReturnType<typeof createCampaignLoaders>;
