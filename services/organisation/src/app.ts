import path from 'node:path';
import type { ServiceDefinition } from '@mttq/platform/operations/service-definition';
import { areaResolvers } from './areas/area.resolvers.ts';
import {
  areaChangeTable,
  areaFiguresTable,
  areaLineageTable,
  areaTable,
  areaVersionTable,
} from './areas/area.table.ts';
import { createUnitChangeStore } from './changes/unit-change.postgres.ts';
import { unitChangeResolvers } from './changes/unit-change.resolvers.ts';
import { unitChangeTable } from './changes/unit-change.table.ts';
import { committeeResolvers } from './committees/committee.resolvers.ts';
import { committeeTable } from './committees/committee.table.ts';
import { congressResolvers } from './congresses/congress.resolvers.ts';
import { congressTable } from './congresses/congress.table.ts';
import { contextFor } from './context.ts';
import { committeesAwaiting } from './decisions/committees-awaiting.reaction.ts';
import { treeDifferenceResolvers } from './differences/tree-difference.resolvers.ts';
import { documentResolvers } from './documents/document.resolvers.ts';
import { documentTable } from './documents/document.table.ts';
import { startSchedule } from './effects/start-schedule.ts';
import { createImportProgressBoard } from './imports/import-progress.postgres.ts';
import { startImportWorker } from './imports/start-import-worker.ts';
import { treeImportResolvers } from './imports/tree-import.resolvers.ts';
import { lineageResolvers } from './lineage/lineage-link.resolvers.ts';
import { lineageLinkTable } from './lineage/lineage-link.table.ts';
import { mandateResolvers } from './mandates/mandate.resolvers.ts';
import { mandateTable } from './mandates/mandate.table.ts';
import { meetingResolvers } from './meetings/meeting.resolvers.ts';
import { attendanceTable, meetingTable } from './meetings/meeting.table.ts';
import { organisationResolvers } from './organisations/organisation.resolvers.ts';
import { memberCountTable, organisationTable, presenceTable } from './organisations/organisation.table.ts';
import { personResolvers } from './persons/person.resolvers.ts';
import { personTable } from './persons/person.table.ts';
import { policy } from './policy.ts';
import { createRightsLookup } from './rights/right.postgres.ts';
import { rightResolvers } from './rights/right.resolvers.ts';
import { postActionTable } from './rights/right.table.ts';
import { termResolvers } from './terms/term.resolvers.ts';
import { termTable } from './terms/term.table.ts';
import { createUnitOfWork } from './unit-of-work.ts';
import { unitResolvers } from './units/unit.resolvers.ts';
import { unitTable, unitVersionTable } from './units/unit.table.ts';
import { unitChangedResolvers } from './watching/unit-changed.resolvers.ts';

/** The whole service: one line a slice in each list. */
export const organisation: ServiceDefinition = {
  name: 'organisation',
  entities: [
    unitTable,
    unitVersionTable,
    lineageLinkTable,
    documentTable,
    unitChangeTable,
    areaTable,
    areaVersionTable,
    areaChangeTable,
    areaLineageTable,
    areaFiguresTable,
    committeeTable,
    termTable,
    congressTable,
    personTable,
    mandateTable,
    organisationTable,
    presenceTable,
    memberCountTable,
    meetingTable,
    attendanceTable,
    postActionTable,
  ],
  migrationsFolder: path.join(import.meta.dirname, '..', 'migrations'),
  typeDefsFolder: import.meta.dirname,
  resolvers: [
    unitResolvers,
    unitChangedResolvers,
    treeDifferenceResolvers,
    lineageResolvers,
    treeImportResolvers,
    unitChangeResolvers,
    documentResolvers,
    committeeResolvers,
    termResolvers,
    congressResolvers,
    personResolvers,
    mandateResolvers,
    organisationResolvers,
    areaResolvers,
    meetingResolvers,
    rightResolvers,
  ],
  policy,
  rights: createRightsLookup,
  reactions: [committeesAwaiting],
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
