import { byKey, manyByKey } from '@mttq/platform/graph/by-key';
import type DataLoader from 'dataloader';
import type { DataSource } from 'typeorm';
import type { Moment } from '../units/unit-tree.ts';
import { createMandatesStore } from './mandate.postgres.ts';
import type { Body, Mandate } from './mandate.ts';

export type MandateLoaders = {
  readonly mandate: DataLoader<string, Mandate | null>;
  readonly ofTerm: DataLoader<string, readonly Mandate[]>;
  /** Who held the posts of a committee at a moment, heads first. */
  readonly holders: (
    committeeId: string,
    moment: Moment,
    body?: Body | null | undefined,
  ) => Promise<readonly Mandate[]>;
};

export const createMandateLoaders = ({ manager }: DataSource): MandateLoaders => {
  const store = createMandatesStore(manager);
  // One loader a question: a batch is one statement about one moment and one body.
  const holders = new Map<string, DataLoader<string, readonly Mandate[]>>();
  return {
    mandate: byKey(store.byIds, ({ id }) => id),
    ofTerm: manyByKey(store.byTerms, ({ termId }) => termId),
    holders: (committeeId, { asOf, knownAt }, body) => {
      const key = `${asOf} ${knownAt.toISOString()} ${body ?? ''}`;
      const create = () =>
        manyByKey(
          (committeeIds: readonly string[]) => store.holdersOn({ committeeIds, body, asOf, knownAt }),
          (mandate) => mandate.committeeId,
        );
      const loader = holders.get(key) ?? create();
      holders.set(key, loader);
      return loader.load(committeeId);
    },
  };
};
