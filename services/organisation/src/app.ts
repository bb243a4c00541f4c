import path from 'node:path';
import type { ServiceDefinition } from '@mttq/platform/operations/service-definition';
import { contextFor } from './context.ts';
import { lineageLinkTable } from './lineage/lineage-link.table.ts';
import { lineageResolvers } from './lineage/lineage-link.resolvers.ts';
import { policy } from './policy.ts';
import { treeDifferenceResolvers } from './units/tree-difference.resolvers.ts';
import { unitTable, unitVersionTable } from './units/unit.table.ts';
import { unitChangedResolvers } from './units/unit-changed.resolvers.ts';
import { unitResolvers } from './units/unit.resolvers.ts';

/** The whole service: one line a slice in each list. */
export const organisation: ServiceDefinition = {
  name: 'organisation',
  entities: [unitTable, unitVersionTable, lineageLinkTable],
  migrationsFolder: path.join(import.meta.dirname, '..', 'migrations'),
  typeDefsFolder: import.meta.dirname,
  resolvers: [unitResolvers, unitChangedResolvers, treeDifferenceResolvers, lineageResolvers],
  policy,
  contextFor,
};
