import path from 'node:path';
import type { ServiceDefinition } from '@mttq/platform/operations/service-definition';
import { unitChangeResolvers } from './changes/unit-change.resolvers.ts';
import { createUnitChangeStore } from './changes/unit-change.postgres.ts';
import { unitChangeTable } from './changes/unit-change.table.ts';
import { contextFor } from './context.ts';
import { documentTable } from './documents/document.table.ts';
import { startSchedule } from './effects/start-schedule.ts';
import { createImportProgressBoard } from './imports/import-progress.postgres.ts';
import { startImportWorker } from './imports/start-import-worker.ts';
import { treeImportResolvers } from './imports/tree-import.resolvers.ts';
import { lineageLinkTable } from './lineage/lineage-link.table.ts';
import { lineageResolvers } from './lineage/lineage-link.resolvers.ts';
import { policy } from './policy.ts';
import { treeDifferenceResolvers } from './units/tree-difference.resolvers.ts';
import { unitTable, unitVersionTable } from './units/unit.table.ts';
import { unitChangedResolvers } from './units/unit-changed.resolvers.ts';
import { unitResolvers } from './units/unit.resolvers.ts';
import { createUnitOfWork } from './unit-of-work.ts';

/** The whole service: one line a slice in each list. */
export const organisation: ServiceDefinition = {
  name: 'organisation',
  entities: [unitTable, unitVersionTable, lineageLinkTable, documentTable, unitChangeTable],
  migrationsFolder: path.join(import.meta.dirname, '..', 'migrations'),
  typeDefsFolder: import.meta.dirname,
  resolvers: [
    unitResolvers,
    unitChangedResolvers,
    treeDifferenceResolvers,
    lineageResolvers,
    treeImportResolvers,
    unitChangeResolvers,
  ],
  policy,
  contextFor,
  onReady: async (parts) => {
    const deps = createUnitOfWork(parts.dataSource, parts);
    const { dataSource, logger } = parts;
    const imports = startImportWorker({ deps, board: createImportProgressBoard(dataSource), logger });
    const changes = createUnitChangeStore(dataSource.manager);
    const schedule = startSchedule({ deps, changes, logger });
    return { stop: async () => void (await Promise.all([imports.stop(), schedule.stop()])) };
  },
};
