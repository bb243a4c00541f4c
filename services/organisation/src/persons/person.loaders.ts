import { byKey } from '@mttq/platform/graph/by-key';
import type DataLoader from 'dataloader';
import type { DataSource } from 'typeorm';
import { createPersonsStore } from './person.postgres.ts';
import type { Person } from './person.ts';

export type PersonLoaders = { readonly person: DataLoader<string, Person | null> };

export const createPersonLoaders = ({ manager }: DataSource): PersonLoaders => ({
  person: byKey(createPersonsStore(manager).byIds, ({ id }) => id),
});
