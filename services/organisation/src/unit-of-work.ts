import { type AnswersStore, createAnswersStore } from '@mttq/platform/commands/answers';
import { type Audit, createAudit } from '@mttq/platform/data/audit';
import type { ColumnCipher } from '@mttq/platform/data/column-cipher';
import { createInTransaction } from '@mttq/platform/data/transaction';
import { createOutbox, type Outbox } from '@mttq/platform/events/outbox';
import type { Actor } from '@mttq/platform/graph/actor';
import type { DataSource, EntityManager } from 'typeorm';
import { type AreasStore, createAreasStore } from './areas/area.postgres.ts';
import { createUnitChangeStore, type UnitChangeStore } from './changes/unit-change.postgres.ts';
import { type CommitteesStore, createCommitteesStore } from './committees/committee.postgres.ts';
import { createDocumentsStore, type DocumentsStore } from './documents/document.postgres.ts';
import { createTreeImportStore, type TreeImportStore } from './imports/tree-import.postgres.ts';
import { createLineageStore, type LineageStore } from './lineage/lineage-link.postgres.ts';
import { createMandatesStore, type MandatesStore } from './mandates/mandate.postgres.ts';
import { createMeetingsStore, type MeetingsStore } from './meetings/meeting.postgres.ts';
import { createOrganisationsStore, type OrganisationsStore } from './organisations/organisation.postgres.ts';
import { createPersonsStore, type PersonsStore } from './persons/person.postgres.ts';
import { createTreeRecordStore, type TreeRecordStore } from './planning/tree-record.postgres.ts';
import { createPlacesStore, type PlacesStore } from './rights/place.postgres.ts';
import { createRightsStore, type RightsStore } from './rights/right.postgres.ts';
import { createTermsStore, type TermsStore } from './terms/term.postgres.ts';
import { createUnitStore, type UnitStore } from './units/unit.postgres.ts';

export type { NewEvent } from '@mttq/platform/events/outbox';
export type { Actor } from '@mttq/platform/graph/actor';

/** Everything that a use case may touch. It exists only inside a transaction. */
export type Stores = {
  readonly units: UnitStore;
  readonly lineage: LineageStore;
  readonly changes: UnitChangeStore;
  readonly treeRecord: TreeRecordStore;
  readonly treeImports: TreeImportStore;
  readonly documents: DocumentsStore;
  readonly committees: CommitteesStore;
  readonly terms: TermsStore;
  readonly mandates: MandatesStore;
  readonly persons: PersonsStore;
  readonly organisations: OrganisationsStore;
  readonly areas: AreasStore;
  readonly meetings: MeetingsStore;
  readonly places: PlacesStore;
  readonly rights: RightsStore;
  readonly answers: AnswersStore;
  readonly outbox: Outbox;
  readonly audit: Audit;
};

/** What a use case is given. `inTransaction` undoes everything when the work answers with a refusal. */
export type Deps = {
  readonly inTransaction: <Result>(
    actor: Pick<Actor, 'id' | 'correlationId'>,
    work: (stores: Stores, now: Date) => Promise<Result>,
  ) => Promise<Result>;
  readonly clock: () => Date;
  readonly newId: () => string;
  /** Seals and opens personal data. */
  readonly cipher: ColumnCipher;
};

const storesOf = (manager: EntityManager, trail: Parameters<typeof createOutbox>[1]): Stores => ({
  units: createUnitStore(manager),
  lineage: createLineageStore(manager),
  changes: createUnitChangeStore(manager),
  treeRecord: createTreeRecordStore(manager),
  treeImports: createTreeImportStore(manager),
  documents: createDocumentsStore(manager),
  committees: createCommitteesStore(manager),
  terms: createTermsStore(manager),
  mandates: createMandatesStore(manager),
  persons: createPersonsStore(manager),
  organisations: createOrganisationsStore(manager),
  areas: createAreasStore(manager),
  meetings: createMeetingsStore(manager),
  places: createPlacesStore(manager),
  rights: createRightsStore(manager),
  answers: createAnswersStore(manager),
  outbox: createOutbox(manager, trail),
  audit: createAudit(manager, trail),
});

/** The one door to the stores. */
export const createUnitOfWork = (
  dataSource: DataSource,
  { clock, newId, cipher }: Pick<Deps, 'clock' | 'newId' | 'cipher'>,
): Deps => {
  const inTransaction = createInTransaction(dataSource);
  return {
    clock,
    newId,
    cipher,
    inTransaction: (actor, work) =>
      inTransaction((manager) => {
        const now = clock();
        const trail = { actorId: actor.id, correlationId: actor.correlationId, now, newId };
        return work(storesOf(manager, trail), now);
      }),
  };
};
