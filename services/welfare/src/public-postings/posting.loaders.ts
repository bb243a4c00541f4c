import { byKey } from '@mttq/platform/graph/by-key';
import type DataLoader from 'dataloader';
import type { EntityManager } from 'typeorm';
import type { PublicErasure } from '../erasures/erasure.ts';
import { createPostingErasureStore } from '../posting-erasures/posting-erasure.postgres.ts';
import { createPostingLeaves } from './posting-leaf.postgres.ts';
import type { PublicPosting } from './posting-leaf.ts';

/** By the id of the transaction. */
export type PostingLoaders = {
  readonly leaf: DataLoader<string, PublicPosting | null>;
  readonly openingErasure: DataLoader<string, PublicErasure | null>;
};

const byTransaction = ({ transactionId }: { readonly transactionId: string }): string => transactionId;

/** Batched reads of what the public may know of postings. */
export const createPostingLoaders = (manager: EntityManager): PostingLoaders => ({
  leaf: byKey(createPostingLeaves(manager).byTransactionIds, byTransaction),
  openingErasure: byKey(createPostingErasureStore(manager).approvedOf, byTransaction),
});
