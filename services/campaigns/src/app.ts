import path from 'node:path';
import type { ServiceDefinition } from '@mttq/platform/operations/service-definition';
import { createRightsLookup, rightsCopyProjection } from '@mttq/platform/organisation-copy/rights-copy';
import { treeCopyProjection } from '@mttq/platform/organisation-copy/tree-copy';
import { campaignResolvers } from './campaigns/campaign.resolvers.ts';
import { contextFor } from './context.ts';
import { planResolvers } from './plans/plan.resolvers.ts';
import { policy } from './policy.ts';
import { themeResolvers } from './themes/theme.resolvers.ts';

/** The whole service: one line a slice in each list. */
export const campaigns: ServiceDefinition = {
  name: 'campaigns',
  settings: {},
  entities: [],
  migrationsFolder: path.join(import.meta.dirname, '..', 'migrations'),
  runsAsApplicationRole: true,
  typeDefsFolder: import.meta.dirname,
  resolvers: [campaignResolvers, themeResolvers, planResolvers],
  policy,
  rights: createRightsLookup,
  projections: [treeCopyProjection, rightsCopyProjection],
  contextFor,
};
