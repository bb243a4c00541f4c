import type { GraphContext } from '@mttq/platform/graph/graph-context';
import { createScope } from '@mttq/platform/organisation-copy/scope';
import type { EntityManager } from 'typeorm';
import { type AllocationStore, createAllocationStore } from '../allocations/allocation.postgres.ts';
import { type AppealStore, createAppealStore } from '../appeals/appeal.postgres.ts';
import { type CaseStore, createCaseStore } from '../cases/case.postgres.ts';
import { type ContributionStore, createContributionStore } from '../contributions/contribution.postgres.ts';
import { createDistributionStore, type DistributionStore } from '../distributions/distribution.postgres.ts';
import { createDonorStore, type DonorStore } from '../donors/donor.postgres.ts';
import { createFundStore, type FundStore } from '../funds/fund.postgres.ts';
import { createGoodsStore, type GoodsStore } from '../goods/goods.postgres.ts';
import { createHouseholdStore, type HouseholdStore } from '../households/household.postgres.ts';
import { createHouseStore, type HouseStore } from '../houses/house.postgres.ts';
import { createJournal, type Journal } from '../journal/journal.postgres.ts';
import { createLineErasureStore, type LineErasureStore } from '../line-texts/line-erasure.postgres.ts';
import { createWatchStore, type WatchStore } from '../livelihood/livelihood.postgres.ts';
import { createMatchStore, type MatchStore } from '../matching/line-match.postgres.ts';
import { createPaymentStore, type PaymentStore } from '../payments/payment.postgres.ts';
import {
  createPostingErasureStore,
  type PostingErasureStore,
} from '../posting-erasures/posting-erasure.postgres.ts';
import { createPostingLeaves, type PostingLeaves } from '../public-postings/posting-leaf.postgres.ts';
import { createPublicationStore, type PublicationStore } from '../publications/publication.postgres.ts';
import { createRecognitionStore, type RecognitionStore } from '../recognitions/recognition.postgres.ts';
import { createReversalEffects, type ReversalEffects } from '../reversals/reversal-effect.postgres.ts';
import { createStatementStore, type StatementStore } from '../statements/statement.postgres.ts';
import { createTransferStore, type TransferStore } from '../transfers/fund-transfer.postgres.ts';

/** What a reader with the right sees of a fund's inner life. */
export type ScopedReads = {
  readonly households: HouseholdStore;
  readonly cases: CaseStore;
  readonly houses: HouseStore;
  readonly watches: WatchStore;
  readonly funds: FundStore;
  readonly appeals: AppealStore;
  readonly donors: DonorStore;
  readonly contributions: ContributionStore;
  readonly matches: MatchStore;
  readonly recognitions: RecognitionStore;
  readonly pathOf: (unitId: string) => Promise<string | undefined>;
  readonly journal: Journal;
  readonly postingLeaves: PostingLeaves;
  readonly payments: PaymentStore;
  readonly transfers: TransferStore;
  readonly goods: GoodsStore;
  readonly distributions: DistributionStore;
  readonly publications: PublicationStore;
  readonly allocations: AllocationStore;
  readonly statements: StatementStore;
  readonly lineErasures: LineErasureStore;
  readonly postingErasures: PostingErasureStore;
  readonly reversalEffects: ReversalEffects;
};

/** Those reads, in the transaction of `manager`. */
export const readsOf = (manager: EntityManager, { cipher, clock }: GraphContext): ScopedReads => ({
  households: createHouseholdStore(manager, cipher),
  cases: createCaseStore(manager, cipher),
  houses: createHouseStore(manager),
  watches: createWatchStore(manager),
  funds: createFundStore(manager, cipher),
  appeals: createAppealStore(manager),
  donors: createDonorStore(manager, cipher),
  contributions: createContributionStore(manager),
  matches: createMatchStore(manager),
  recognitions: createRecognitionStore(manager),
  pathOf: createScope(manager, clock()).pathOf,
  journal: createJournal(manager),
  postingLeaves: createPostingLeaves(manager),
  payments: createPaymentStore(manager),
  transfers: createTransferStore(manager),
  goods: createGoodsStore(manager),
  distributions: createDistributionStore(manager, cipher),
  publications: createPublicationStore(manager),
  allocations: createAllocationStore(manager),
  statements: createStatementStore(manager, cipher),
  lineErasures: createLineErasureStore(manager),
  postingErasures: createPostingErasureStore(manager),
  reversalEffects: createReversalEffects(manager),
});
