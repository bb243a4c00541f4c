import { type AnswersStore, createAnswersStore } from '@mttq/platform/commands/answers';
import { type Batches, batchesOf } from '@mttq/platform/commands/batches';
import { type Audit, createAudit } from '@mttq/platform/data/audit';
import type { ColumnCipher } from '@mttq/platform/data/column-cipher';
import { createInTransaction } from '@mttq/platform/data/transaction';
import { createOutbox, type Outbox } from '@mttq/platform/events/outbox';
import type { Actor } from '@mttq/platform/graph/actor';
import { createScope, type Scope } from '@mttq/platform/organisation-copy/scope';
import type { DataSource, EntityManager } from 'typeorm';
import { type AggregateStore, createAggregateStore } from './aggregates/reported-aggregate.postgres.ts';
import { type AllocationStore, createAllocationStore } from './allocations/allocation.postgres.ts';
import { type AppealStore, createAppealStore } from './appeals/appeal.postgres.ts';
import { type BankProfileStore, createBankProfileStore } from './bank-profiles/described-profile.postgres.ts';
import { type CaseStore, createCaseStore } from './cases/case.postgres.ts';
import { type ContributionStore, createContributionStore } from './contributions/contribution.postgres.ts';
import { type BatchStore, createBatchStore } from './contributions/contribution-batch.postgres.ts';
import { createDeadlineRules, type DeadlineRules } from './deadlines/deadline-rule.postgres.ts';
import {
  createDirectSupportStore,
  type DirectSupportStore,
} from './direct-support/direct-support.postgres.ts';
import { createDistributionStore, type DistributionStore } from './distributions/distribution.postgres.ts';
import { createDonorStore, type DonorStore } from './donors/donor.postgres.ts';
import { createDoubleHelpStore, type DoubleHelpStore } from './double-help/double-help.postgres.ts';
import { createFundStore, type FundStore } from './funds/fund.postgres.ts';
import { createGoodsStore, type GoodsStore } from './goods/goods.postgres.ts';
import { createHeirStore, type HeirStore } from './heirs/heirs.postgres.ts';
import { createHouseholdStore, type HouseholdStore } from './households/household.postgres.ts';
import { createHouseStore, type HouseStore } from './houses/house.postgres.ts';
import { createJournal, type Journal } from './journal/journal.postgres.ts';
import { createLedger } from './ledger/ledger.postgres.ts';
import type { Ledger } from './ledger/ledger.ts';
import { createLineErasureStore, type LineErasureStore } from './line-texts/line-erasure.postgres.ts';
import { createWatchStore, type WatchStore } from './livelihood/livelihood.postgres.ts';
import { createMatchStore, type MatchStore } from './matching/line-match.postgres.ts';
import { createPaymentStore, type PaymentStore } from './payments/payment.postgres.ts';
import { createPledgeStore, type PledgeStore } from './pledges/pledge.postgres.ts';
import type { policy } from './policy.ts';
import {
  createPostingErasureStore,
  type PostingErasureStore,
} from './posting-erasures/posting-erasure.postgres.ts';
import { createPovertyStore, type PovertyStore } from './poverty/poverty.postgres.ts';
import { createPublicLog, type PublicLog } from './public-log/log.postgres.ts';
import { createPublicationQueue, type PublicationQueue } from './public-log/publication-queue.postgres.ts';
import { createPostingQueue, type PostingQueue } from './public-postings/posting-queue.postgres.ts';
import { createPublicationStore, type PublicationStore } from './publications/publication.postgres.ts';
import { createRecognitionStore, type RecognitionStore } from './recognitions/recognition.postgres.ts';
import { createReversalEffects, type ReversalEffects } from './reversals/reversal-effect.postgres.ts';
import { createStatementStore, type StatementStore } from './statements/statement.postgres.ts';
import { createStatementLines, type StatementLines } from './statements/statement-line.postgres.ts';
import { createTransferStore, type TransferStore } from './transfers/fund-transfer.postgres.ts';

export type { BatchKind } from '@mttq/platform/commands/batches';
export type { NewEvent } from '@mttq/platform/events/outbox';
export type { Actor } from '@mttq/platform/graph/actor';

/** Everything that a use case may touch. It exists only inside a transaction, and shows nothing before `scope.enter`. */
export type Stores = {
  readonly scope: Scope<keyof typeof policy>;
  readonly funds: FundStore;
  readonly appeals: AppealStore;
  readonly deadlineRules: DeadlineRules;
  readonly donors: DonorStore;
  readonly pledges: PledgeStore;
  readonly contributions: ContributionStore;
  readonly batches: BatchStore;
  readonly matches: MatchStore;
  readonly recognitions: RecognitionStore;
  readonly payments: PaymentStore;
  readonly transfers: TransferStore;
  readonly goods: GoodsStore;
  readonly directSupport: DirectSupportStore;
  readonly distributions: DistributionStore;
  readonly publications: PublicationStore;
  readonly allocations: AllocationStore;
  readonly ledger: Ledger;
  readonly journal: Journal;
  readonly statements: StatementStore;
  readonly bankProfiles: BankProfileStore;
  readonly lines: StatementLines;
  readonly lineErasures: LineErasureStore;
  readonly postingErasures: PostingErasureStore;
  readonly log: PublicLog;
  readonly queue: PublicationQueue;
  readonly postingQueue: PostingQueue;
  readonly aggregates: AggregateStore;
  readonly poverty: PovertyStore;
  readonly households: HouseholdStore;
  readonly cases: CaseStore;
  readonly doubleHelp: DoubleHelpStore;
  readonly heirs: HeirStore;
  readonly houses: HouseStore;
  readonly watches: WatchStore;
  readonly reversalEffects: ReversalEffects;
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
  /** Writes a request together with others of its kind; resolves when it has committed. */
  readonly inBatches: Batches;
  readonly clock: () => Date;
  readonly newId: () => string;
};

/** What the unit of work is made of. */
export type Parts = Pick<Deps, 'clock' | 'newId'> & { readonly cipher: ColumnCipher };

const storesOf = (
  manager: EntityManager,
  trail: Parameters<typeof createOutbox>[1],
  cipher: ColumnCipher,
): Stores => ({
  scope: createScope(manager, trail.now),
  funds: createFundStore(manager, cipher),
  appeals: createAppealStore(manager),
  deadlineRules: createDeadlineRules(manager),
  donors: createDonorStore(manager, cipher),
  pledges: createPledgeStore(manager),
  contributions: createContributionStore(manager),
  batches: createBatchStore(manager),
  matches: createMatchStore(manager),
  recognitions: createRecognitionStore(manager),
  payments: createPaymentStore(manager),
  transfers: createTransferStore(manager),
  goods: createGoodsStore(manager),
  directSupport: createDirectSupportStore(manager),
  distributions: createDistributionStore(manager, cipher),
  publications: createPublicationStore(manager),
  allocations: createAllocationStore(manager),
  ledger: createLedger(manager),
  journal: createJournal(manager),
  statements: createStatementStore(manager, cipher),
  bankProfiles: createBankProfileStore(manager),
  lines: createStatementLines(manager),
  lineErasures: createLineErasureStore(manager),
  postingErasures: createPostingErasureStore(manager),
  log: createPublicLog(manager),
  queue: createPublicationQueue(manager),
  postingQueue: createPostingQueue(manager),
  aggregates: createAggregateStore(manager),
  poverty: createPovertyStore(manager),
  households: createHouseholdStore(manager, cipher),
  cases: createCaseStore(manager, cipher),
  doubleHelp: createDoubleHelpStore(manager),
  heirs: createHeirStore(manager, createCaseStore(manager, cipher)),
  houses: createHouseStore(manager),
  watches: createWatchStore(manager),
  reversalEffects: createReversalEffects(manager),
  answers: createAnswersStore(manager),
  outbox: createOutbox(manager, trail),
  audit: createAudit(manager, trail),
});

/** The one door to the stores. */
export const createUnitOfWork = (dataSource: DataSource, { clock, newId, cipher }: Parts): Deps => {
  const inTransaction = createInTransaction(dataSource);
  return {
    clock,
    newId,
    inBatches: batchesOf(dataSource),
    inTransaction: (actor, work) =>
      inTransaction((manager) => {
        const now = clock();
        const trail = { actorId: actor.id, correlationId: actor.correlationId, now, newId };
        return work(storesOf(manager, trail, cipher), now);
      }),
  };
};
