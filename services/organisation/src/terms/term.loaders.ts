import { byKey, manyByKey } from '@mttq/platform/graph/by-key';
import type DataLoader from 'dataloader';
import type { DataSource } from 'typeorm';
import type { Congress } from '../congresses/congress.ts';
import { createTermsStore, type TermsStore } from './term.postgres.ts';
import type { Term } from './term.ts';

export type TermLoaders = {
  readonly term: DataLoader<string, Term | null>;
  readonly ofCommittee: DataLoader<string, readonly Term[]>;
  readonly congress: DataLoader<string, Congress | null>;
  readonly congressOfTerm: DataLoader<string, Congress | null>;
  readonly endingBefore: TermsStore['endingBefore'];
  readonly countCongresses: TermsStore['countCongresses'];
};

export const createTermLoaders = ({ manager }: DataSource): TermLoaders => {
  const store = createTermsStore(manager);
  return {
    endingBefore: store.endingBefore,
    countCongresses: store.countCongresses,
    term: byKey(store.byIds, ({ id }) => id),
    ofCommittee: manyByKey(store.byCommittees, ({ committeeId }) => committeeId),
    congress: byKey(store.congressesByIds, ({ id }) => id),
    congressOfTerm: byKey(store.congressesByTerms, ({ termId }) => termId),
  };
};
