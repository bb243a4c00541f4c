import path from 'node:path';
import type { ServiceDefinition } from '@mttq/platform/operations/service-definition';
import { createRightsLookup, rightsCopyProjection } from '@mttq/platform/organisation-copy/rights-copy';
import { treeCopyProjection } from '@mttq/platform/organisation-copy/tree-copy';
import { contextFor } from './context.ts';
import { policy } from './policy.ts';

/** The whole service: one line a slice in each list. */
export const supervision: ServiceDefinition = {
  name: 'supervision',
  settings: {},
  entities: [],
  migrationsFolder: path.join(import.meta.dirname, '..', 'migrations'),
  runsAsApplicationRole: true,
  typeDefsFolder: import.meta.dirname,
  resolvers: [],
  policy,
  rights: createRightsLookup,
  projections: [treeCopyProjection, rightsCopyProjection],
  contextFor,
};
