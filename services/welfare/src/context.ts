import type { CalendarDay } from '@mttq/kernel/calendar-day';
import { byKey } from '@mttq/platform/graph/by-key';
import type { GraphContext } from '@mttq/platform/graph/graph-context';
import { createScope } from '@mttq/platform/organisation-copy/scope';
import type DataLoader from 'dataloader';
import { type AggregateLoaders, createAggregateLoaders } from './aggregates/reported-aggregate.loaders.ts';
import { type AggregateStore, createAggregateStore } from './aggregates/reported-aggregate.postgres.ts';
import { type AllocationStore, createAllocationStore } from './allocations/allocation.postgres.ts';
import type { Allocation } from './allocations/allocation.ts';
import { type AppealLoaders, createAppealLoaders } from './appeals/appeal.loaders.ts';
import { type AppealStore, createAppealStore } from './appeals/appeal.postgres.ts';
import { type BankProfileStore, createBankProfileStore } from './bank-profiles/described-profile.postgres.ts';
import { type CaseLoaders, createCaseLoaders } from './cases/case.loaders.ts';
import { createCaseStore } from './cases/case.postgres.ts';
import { createDeadlineRules, type DeadlineRules } from './deadlines/deadline-rule.postgres.ts';
import {
  createDirectSupportLoaders,
  type DirectSupportLoaders,
} from './direct-support/direct-support.loaders.ts';
import {
  createDirectSupportStore,
  type DirectSupportStore,
} from './direct-support/direct-support.postgres.ts';
import { createDistributionStore, type DistributionStore } from './distributions/distribution.postgres.ts';
import { createDonorStore } from './donors/donor.postgres.ts';
import { createGivingLoaders, type GivingLoaders } from './donors/giving.loaders.ts';
import { createDoubleHelpStore, type DoubleHelpStore } from './double-help/double-help.postgres.ts';
import { createFundLoaders, type FundLoaders } from './funds/fund.loaders.ts';
import { createFundStore, type FundStore } from './funds/fund.postgres.ts';
import { createGoodsStore, type GoodsStore } from './goods/goods.postgres.ts';
import type { InKindItem } from './goods/in-kind-item.ts';
import { createHouseholdLoaders, type HouseholdLoaders } from './households/household.loaders.ts';
import { createHouseholdStore } from './households/household.postgres.ts';
import type { LedgerHistory } from './ledger/ledger.ts';
import { createLedgerHistory } from './ledger/ledger-history.postgres.ts';
import { createLineTextLoaders, type LineTextLoaders } from './line-texts/line-erasure.loaders.ts';
import { createLineErasureStore } from './line-texts/line-erasure.postgres.ts';
import { createMeasureLoaders, type MeasureLoaders } from './measures/measures.loaders.ts';
import { createMeasureStore } from './measures/measures.postgres.ts';
import { createPledgeStore, type PledgeStore } from './pledges/pledge.postgres.ts';
import type { policy } from './policy.ts';
import { createPovertyStore, type PovertyStore } from './poverty/poverty.postgres.ts';
import { nearest, type PovertyStandard } from './poverty/poverty-standard.ts';
import { createPublicCases, type PublicCases } from './public-cases/public-case.postgres.ts';
import { createPublicLog, type PublicLog } from './public-log/log.postgres.ts';
import { createPostingLoaders, type PostingLoaders } from './public-postings/posting.loaders.ts';
import { createPublicationStore, type PublicationStore } from './publications/publication.postgres.ts';
import {
  createPublishedAccounts,
  type PublishedAccounts,
} from './published-accounts/published-account.postgres.ts';
import { createReceipts, type Receipts } from './receipts/receipt.postgres.ts';
import { createRecognitionStore, type RecognitionStore } from './recognitions/recognition.postgres.ts';
import { readsOf, type ScopedReads } from './scope/scoped-reads.postgres.ts';
import { createStatementStore, type StatementStore } from './statements/statement.postgres.ts';
import { createStatementLines, type StatementLines } from './statements/statement-line.postgres.ts';
import { createUnitOfWork, type Deps } from './unit-of-work.ts';

/** What every resolver of this service is given. */
export type Context = GraphContext & {
  /** The door for use cases: writes happen behind it and nowhere else. */
  readonly deps: Deps;
  /** The public register. */
  readonly funds: FundStore;
  readonly history: LedgerHistory;
  /** Figures of documents; public. */
  readonly aggregates: AggregateStore;
  /** Appeals that were launched. */
  readonly appeals: AppealStore;
  readonly deadlineRules: DeadlineRules;
  /** Approved cases, masked. */
  readonly publicCases: PublicCases;
  readonly doubleHelp: DoubleHelpStore;
  /** Poverty standards and statistics; public. */
  readonly poverty: PovertyStore;
  /** The standard that holds for a unit, or for the country, on a day. */
  readonly povertyStandardOf: (
    unitId: string | null | undefined,
    day: CalendarDay,
  ) => Promise<PovertyStandard | null>;
  readonly pledges: PledgeStore;
  readonly receipts: Receipts;
  /** Levels and who was recognised; standings only within a scope. */
  readonly recognitions: RecognitionStore;
  /** Published bank statements, their lines, and the log that they stand in. */
  readonly published: {
    readonly accounts: PublishedAccounts;
    readonly statements: StatementStore;
    readonly lines: StatementLines;
    readonly bankProfiles: BankProfileStore;
    readonly allocations: AllocationStore;
    readonly goods: GoodsStore;
    readonly directSupport: DirectSupportStore;
    readonly distributions: DistributionStore;
    readonly publications: PublicationStore;
    readonly log: PublicLog;
  };
  /** Reads behind row-level security, for the unit of a fund; undefined without the right. */
  readonly inScope: <Result>(
    action: keyof typeof policy,
    unitId: string,
    read: (reads: ScopedReads) => Promise<Result>,
  ) => Promise<Result | undefined>;
  /** Batched reads, new for every request. */
  readonly loaders: {
    readonly funds: FundLoaders;
    readonly households: HouseholdLoaders;
    readonly cases: CaseLoaders;
    readonly aggregates: AggregateLoaders;
    readonly appeals: AppealLoaders;
    readonly allocation: DataLoader<string, Allocation | null>;
    readonly giving: GivingLoaders;
    readonly lineTexts: LineTextLoaders;
    readonly measures: MeasureLoaders;
    readonly direct: DirectSupportLoaders;
    readonly inKindItem: DataLoader<string, InKindItem | null>;
    readonly postings: PostingLoaders;
  };
};

export const contextFor = (request: GraphContext): Context => {
  const { dataSource, cipher, actor, clock } = request;
  const funds = createFundStore(dataSource.manager, cipher);
  const history = createLedgerHistory(dataSource.manager);
  const aggregates = createAggregateStore(dataSource.manager);
  const appeals = createAppealStore(dataSource.manager);
  const deadlineRules = createDeadlineRules(dataSource.manager);
  const poverty = createPovertyStore(dataSource.manager);
  const pledges = createPledgeStore(dataSource.manager);
  const recognitions = createRecognitionStore(dataSource.manager);
  const inScope: Context['inScope'] = (action, unitId, read) =>
    dataSource.transaction('READ COMMITTED', async (manager) => {
      const entered = await createScope(manager, clock()).enter(actor, action, unitId);
      return entered ? read(readsOf(manager, request)) : undefined;
    });
  const register = createHouseholdStore(dataSource.manager, cipher);
  const allocations = createAllocationStore(dataSource.manager);
  const goods = createGoodsStore(dataSource.manager);
  const directSupport = createDirectSupportStore(dataSource.manager);
  return {
    ...request,
    deps: createUnitOfWork(dataSource, request),
    funds,
    history,
    aggregates,
    appeals,
    deadlineRules,
    poverty,
    publicCases: createPublicCases(dataSource.manager),
    doubleHelp: createDoubleHelpStore(dataSource.manager),
    povertyStandardOf: async (unitId, day) => {
      const [path = '/'] = unitId == null ? [] : await aggregates.pathsOf(unitId, day);
      return nearest(await poverty.standardsOn(day), path) ?? null;
    },
    pledges,
    receipts: createReceipts(dataSource.manager),
    recognitions,
    published: {
      accounts: createPublishedAccounts(dataSource.manager),
      statements: createStatementStore(dataSource.manager, cipher),
      lines: createStatementLines(dataSource.manager),
      bankProfiles: createBankProfileStore(dataSource.manager),
      allocations,
      goods,
      directSupport,
      distributions: createDistributionStore(dataSource.manager, cipher),
      publications: createPublicationStore(dataSource.manager),
      log: createPublicLog(dataSource.manager),
    },
    inScope,
    loaders: {
      funds: createFundLoaders(funds, history),
      aggregates: createAggregateLoaders(aggregates),
      appeals: createAppealLoaders(appeals, deadlineRules),
      cases: createCaseLoaders(createCaseStore(dataSource.manager, cipher), (unitId, read) =>
        inScope('case:read', unitId, read),
      ),
      households: createHouseholdLoaders(register, (unitId, read) =>
        inScope('household:read', unitId, ({ households }) => read(households)),
      ),
      allocation: byKey(allocations.byIds, ({ id }) => id),
      lineTexts: createLineTextLoaders(createLineErasureStore(dataSource.manager)),
      measures: createMeasureLoaders(createMeasureStore(dataSource.manager)),
      giving: createGivingLoaders({
        donors: createDonorStore(dataSource.manager, cipher),
        pledges,
        recognitions,
      }),
      direct: createDirectSupportLoaders(directSupport),
      postings: createPostingLoaders(dataSource.manager),
      inKindItem: byKey(goods.itemsByIds, ({ id }) => id),
    },
  };
};
