import { byKey, manyByKey } from '@mttq/platform/graph/by-key';
import type DataLoader from 'dataloader';
import type { DataSource } from 'typeorm';
import { createOrganisationsStore, type OrganisationsStore } from './organisation.postgres.ts';
import type { Organisation, Presence, RecordedCount } from './organisation.ts';

export type OrganisationLoaders = {
  readonly organisation: DataLoader<string, Organisation | null>;
  readonly presences: DataLoader<string, readonly Presence[]>;
  readonly countsOfUnit: DataLoader<string, readonly RecordedCount[]>;
  readonly page: OrganisationsStore['page'];
};

export const createOrganisationLoaders = ({ manager }: DataSource): OrganisationLoaders => {
  const store = createOrganisationsStore(manager);
  return {
    page: store.page,
    organisation: byKey(store.byIds, ({ id }) => id),
    presences: manyByKey(store.presencesOf, ({ organisationId }) => organisationId),
    countsOfUnit: manyByKey(store.countsOfUnits, ({ unitId }) => unitId),
  };
};
