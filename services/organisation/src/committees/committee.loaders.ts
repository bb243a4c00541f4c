import { byKey, manyByKey } from '@mttq/platform/graph/by-key';
import type DataLoader from 'dataloader';
import type { DataSource } from 'typeorm';
import { type CommitteesStore, createCommitteesStore } from './committee.postgres.ts';
import { type Committee, placeOf } from './committee.ts';

export type CommitteeLoaders = {
  readonly committee: DataLoader<string, Committee | null>;
  /** By unit or area. */
  readonly ofPlace: DataLoader<string, readonly Committee[]>;
  readonly successors: (id: string) => Promise<readonly Committee[]>;
  readonly page: CommitteesStore['page'];
  readonly awaitingDecision: CommitteesStore['awaitingDecision'];
};

export const createCommitteeLoaders = ({ manager }: DataSource): CommitteeLoaders => {
  const store = createCommitteesStore(manager);
  const successors = manyByKey(
    async (ids: readonly string[]) => {
      const found = await store.successorsOf(ids);
      return found.flatMap((committee) =>
        committee.predecessorIds.map((predecessorId) => ({ predecessorId, committee })),
      );
    },
    ({ predecessorId }) => predecessorId,
  );
  return {
    page: store.page,
    awaitingDecision: store.awaitingDecision,
    committee: byKey(store.byIds, ({ id }) => id),
    ofPlace: manyByKey(store.byPlaces, placeOf),
    successors: async (id) => (await successors.load(id)).map(({ committee }) => committee),
  };
};
