import type { CalendarDay } from '@mttq/kernel/calendar-day';
import type { VndInput } from '@mttq/kernel/vnd';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Refusal as RefusalValue } from '@mttq/kernel/refusal';
import type { ReportedAggregate as ReportedAggregateParent } from '../aggregates/reported-aggregate.ts';
import type { Allocation as AllocationParent, AllocationLine as AllocationLineParent } from '../allocations/allocation.ts';
import type { Appeal as AppealParent, AppealStep as AppealStepParent } from '../appeals/appeal.ts';
import type { DescribedProfile as DescribedProfileParent, DescribedColumn as DescribedColumnParent } from '../bank-profiles/described-profile.ts';
import type { LedgerTransaction as LedgerTransactionParent } from '../journal/transaction.ts';
import type { BeneficiaryCase as BeneficiaryCaseParent, CaseStep as CaseStepParent } from '../cases/case.ts';
import type { PublicCase as PublicCaseParent } from '../public-cases/public-case.postgres.ts';
import type { Contribution as ContributionParent } from '../contributions/contribution.ts';
import type { ContributionBatch as ContributionBatchParent, RefusedRow as RefusedRowParent } from '../contributions/contribution-batch.ts';
import type { RuleSet as RuleSetParent, DeadlineRule as DeadlineRuleParent, Deadline as DeadlineParent } from '../deadlines/deadline-rule.ts';
import type { DirectSupport as DirectSupportParent, DirectSums as DirectSumsParent } from '../direct-support/direct-support.ts';
import type { Distribution as DistributionParent, DistributionRow as DistributionRowParent } from '../distributions/distribution.ts';
import type { OpenedList as OpenedListParent } from '../distributions/read-distribution-list.ts';
import type { Donor as DonorParent } from '../donors/donor.ts';
import type { Identity as IdentityParent } from '../donors/read-donor.ts';
import type { EarlierHelp as EarlierHelpParent, Overlap as OverlapParent, DoubleHelpRule as DoubleHelpRuleParent } from '../double-help/double-help.ts';
import type { UnitRef as UnitRefParent, Fund as FundParent, Earmark as EarmarkParent } from '../funds/fund.ts';
import type { FundAccount as FundAccountParent } from '../funds/fund-account.ts';
import type { Holding as HoldingParent } from '../ledger/ledger.ts';
import type { InKindItem as InKindItemParent, GoodsMovement as GoodsMovementParent } from '../goods/in-kind-item.ts';
import type { Household as HouseholdParent, ClassRecord as ClassRecordParent } from '../households/household.ts';
import type { HouseProject as HouseProjectParent, FundingLine as FundingLineParent } from '../houses/house.ts';
import type { JournalPart as JournalPartParent } from '../journal/export-journal.ts';
import type { LineErasure as LineErasureParent } from '../line-texts/line-erasure.ts';
import type { PublicErasure as PublicErasureParent } from '../erasures/erasure.ts';
import type { LivelihoodWatch as LivelihoodWatchParent } from '../livelihood/livelihood-watch.ts';
import type { ProposedLine as ProposedLineParent, Proposal as ProposalParent } from '../matching/proposal.ts';
import type { LineMatch as LineMatchParent, Matching as MatchingParent, MatchRound as MatchRoundParent } from '../matching/line-match.ts';
import type { Measures as MeasuresParent } from '../measures/measures.ts';
import type { Payment as PaymentParent } from '../payments/payment.ts';
import type { Pledge as PledgeParent } from '../pledges/pledge.ts';
import type { PostingErasure as PostingErasureParent } from '../posting-erasures/posting-erasure.ts';
import type { PovertyStandard as PovertyStandardParent } from '../poverty/poverty-standard.ts';
import type { PovertyStatistic as PovertyStatisticParent } from '../poverty/poverty-statistic.ts';
import type { LogHead as LogHeadParent, InclusionProof as InclusionProofParent, ConsistencyProof as ConsistencyProofParent } from '../public-log/log-head.ts';
import type { PublicPosting as PublicPostingParent, PostingOpening as PostingOpeningParent } from '../public-postings/posting-leaf.ts';
import type { Publication as PublicationParent, Posting as PostingParent, PublicationDuty as PublicationDutyParent } from '../publications/publication.ts';
import type { PublishedAccount as PublishedAccountParent } from '../published-accounts/published-account.ts';
import type { Receipt as ReceiptParent } from '../receipts/receipt.ts';
import type { RecognitionLevel as RecognitionLevelParent, Recognition as RecognitionParent, Standing as StandingParent } from '../recognitions/recognition.ts';
import type { ReversalEffect as ReversalEffectParent } from '../reversals/reversal-effect.ts';
import type { RowOverlap as RowOverlapParent } from '../row-overlaps/row-overlap.ts';
import type { Statement as StatementParent, PublishedLine as PublishedLineParent } from '../statements/statement.ts';
import type { StatementProblem as StatementProblemParent } from '../bank-files/statement-problem.ts';
import type { SurveyTemplate as SurveyTemplateParent } from '../surveys/survey-template.ts';
import type { FundTransfer as FundTransferParent } from '../transfers/fund-transfer.ts';
import type { Context } from '../context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  Date: { input: CalendarDay; output: string; }
  DateTime: { input: Date; output: Date | string; }
  Vnd: { input: VndInput; output: bigint; }
};
export type Query = {
  readonly reportedAggregate?: Maybe<ReportedAggregate>;
  readonly reportedAggregates: ReportedAggregateConnection;
  readonly allocation?: Maybe<Allocation>;
  readonly appeal?: Maybe<Appeal>;
  readonly appeals: AppealConnection;
  readonly bankProfiles: BankProfileConnection;
  readonly beneficiaryCase?: Maybe<BeneficiaryCase>;
  readonly beneficiaryCases: BeneficiaryCaseConnection;
  readonly publicCases: PublicCaseConnection;
  readonly deadlineRuleSets: DeadlineRuleSetConnection;
  readonly distribution?: Maybe<Distribution>;
  readonly distributionList?: Maybe<DistributionList>;
  readonly donor?: Maybe<Donor>;
  readonly donors: DonorConnection;
  readonly doubleHelpRules: ReadonlyArray<DoubleHelpRule>;
  readonly fund?: Maybe<Fund>;
  readonly funds: FundConnection;
  readonly household?: Maybe<Household>;
  readonly households: HouseholdConnection;
  readonly householdsByFacts: ReadonlyArray<Household>;
  readonly povertyStandard?: Maybe<PovertyStandard>;
  readonly povertyStandards: PovertyStandardConnection;
  readonly povertySummary: PovertySummary;
  readonly logHead?: Maybe<LogHead>;
  readonly logHeads: LogHeadConnection;
  readonly logConsistency: LogConsistencyResult;
  readonly postingProof?: Maybe<PublicPosting>;
  readonly publication?: Maybe<Publication>;
  readonly publishedAccounts: PublishedAccountConnection;
  readonly receipt?: Maybe<Receipt>;
  readonly recognitionLevels: RecognitionLevelConnection;
  readonly donorStandings: DonorStandingConnection;
  readonly bankStatement?: Maybe<BankStatement>;
  readonly bankStatements: BankStatementConnection;
  readonly findTransfer: FindTransferResult;
  readonly surveyTemplates: ReadonlyArray<SurveyTemplate>;
};
export type QueryReportedAggregateArgs = {
  id: Scalars['ID']['input'];
};
export type QueryReportedAggregatesArgs = {
  unitId?: InputMaybe<Scalars['ID']['input']>;
  indicator?: InputMaybe<Scalars['String']['input']>;
  documentId?: InputMaybe<Scalars['ID']['input']>;
  includeCorrected?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};
export type QueryAllocationArgs = {
  fundId: Scalars['ID']['input'];
  id: Scalars['ID']['input'];
};
export type QueryAppealArgs = {
  id: Scalars['ID']['input'];
};
export type QueryAppealsArgs = {
  states?: InputMaybe<ReadonlyArray<AppealState>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};
export type QueryBankProfilesArgs = {
  unitId?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};
export type QueryBeneficiaryCaseArgs = {
  id: Scalars['ID']['input'];
};
export type QueryBeneficiaryCasesArgs = {
  unitId: Scalars['ID']['input'];
  state?: InputMaybe<CaseState>;
  purpose?: InputMaybe<CasePurpose>;
  householdId?: InputMaybe<Scalars['ID']['input']>;
  awaitsAssignment?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};
export type QueryPublicCasesArgs = {
  unitId: Scalars['ID']['input'];
  purpose?: InputMaybe<CasePurpose>;
  year?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};
export type QueryDeadlineRuleSetsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};
export type QueryDistributionArgs = {
  fundId: Scalars['ID']['input'];
  id: Scalars['ID']['input'];
};
export type QueryDistributionListArgs = {
  fundId: Scalars['ID']['input'];
  id: Scalars['ID']['input'];
  purpose: DistributionListPurpose;
};
export type QueryDonorArgs = {
  id: Scalars['ID']['input'];
};
export type QueryDonorsArgs = {
  unitId: Scalars['ID']['input'];
  name?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};
export type QueryFundArgs = {
  id: Scalars['ID']['input'];
};
export type QueryFundsArgs = {
  unitId?: InputMaybe<Scalars['ID']['input']>;
  kind?: InputMaybe<FundKind>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};
export type QueryHouseholdArgs = {
  id: Scalars['ID']['input'];
};
export type QueryHouseholdsArgs = {
  unitId: Scalars['ID']['input'];
  areaId?: InputMaybe<Scalars['ID']['input']>;
  year?: InputMaybe<Scalars['Int']['input']>;
  householdClass?: InputMaybe<HouseholdClass>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};
export type QueryHouseholdsByFactsArgs = {
  input: HouseholdsByFactsInput;
};
export type QueryPovertyStandardArgs = {
  unitId?: InputMaybe<Scalars['ID']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
};
export type QueryPovertyStandardsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};
export type QueryPovertySummaryArgs = {
  unitIds: ReadonlyArray<Scalars['ID']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
};
export type QueryLogHeadArgs = {
  size?: InputMaybe<Scalars['Int']['input']>;
};
export type QueryLogHeadsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};
export type QueryLogConsistencyArgs = {
  from: Scalars['Int']['input'];
  to: Scalars['Int']['input'];
};
export type QueryPostingProofArgs = {
  fundId: Scalars['ID']['input'];
  transactionId: Scalars['ID']['input'];
};
export type QueryPublicationArgs = {
  fundId: Scalars['ID']['input'];
  id: Scalars['ID']['input'];
};
export type QueryPublishedAccountsArgs = {
  fundId?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};
export type QueryReceiptArgs = {
  fundId: Scalars['ID']['input'];
  receiptNo: Scalars['String']['input'];
  amount: Scalars['Vnd']['input'];
};
export type QueryRecognitionLevelsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};
export type QueryDonorStandingsArgs = {
  unitId: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};
export type QueryBankStatementArgs = {
  fundId: Scalars['ID']['input'];
  id: Scalars['ID']['input'];
};
export type QueryBankStatementsArgs = {
  fundId: Scalars['ID']['input'];
  accountId?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};
export type QueryFindTransferArgs = {
  accountId: Scalars['ID']['input'];
  date: Scalars['Date']['input'];
  amount: Scalars['Vnd']['input'];
  reference: Scalars['String']['input'];
};
export type Mutation = {
  readonly recordReportedAggregate: RecordReportedAggregateResult;
  readonly proposeAllocation: ProposeAllocationResult;
  readonly approveAllocation: ApproveAllocationResult;
  readonly cancelAllocation: CancelAllocationResult;
  readonly transferAllocation: TransferAllocationResult;
  readonly receiveAllocation: ReceiveAllocationResult;
  readonly distributeAllocation: DistributeAllocationResult;
  readonly settleAllocation: SettleAllocationResult;
  readonly draftAppeal: DraftAppealResult;
  readonly launchAppeal: LaunchAppealResult;
  readonly extendAppeal: ExtendAppealResult;
  readonly moveAppeal: MoveAppealResult;
  readonly defineBankProfile: DefineBankProfileResult;
  readonly recordIncome: RecordIncomeResult;
  readonly releaseEarmark: ReleaseEarmarkResult;
  readonly reverseTransaction: ReverseTransactionResult;
  readonly openCase: OpenCaseResult;
  readonly reviewCase: ReviewCaseResult;
  readonly moveCase: MoveCaseResult;
  readonly approveCase: ApproveCaseResult;
  readonly handOverCase: HandOverCaseResult;
  readonly reserveCasePayment: ReserveCasePaymentResult;
  readonly recordContribution: RecordContributionResult;
  readonly recordContributions: RecordContributionsResult;
  readonly confirmContribution: ConfirmContributionResult;
  readonly reverseContribution: ReverseContributionResult;
  readonly decideLateContribution: DecideLateContributionResult;
  readonly recordRuleSet: RecordRuleSetResult;
  readonly registerDirectSupport: RegisterDirectSupportResult;
  readonly withdrawDirectSupport: WithdrawDirectSupportResult;
  readonly prepareDistribution: PrepareDistributionResult;
  readonly deliverDistribution: DeliverDistributionResult;
  readonly cancelDistribution: CancelDistributionResult;
  readonly eraseDistributionPersons: EraseDistributionPersonsResult;
  readonly registerDonor: RegisterDonorResult;
  readonly changeDonor: ChangeDonorResult;
  readonly eraseDonor: EraseDonorResult;
  readonly recordDoubleHelpRule: RecordDoubleHelpRuleResult;
  readonly openFund: OpenFundResult;
  readonly closeFund: CloseFundResult;
  readonly addFundAccount: AddFundAccountResult;
  readonly addEarmark: AddEarmarkResult;
  readonly registerInKindItem: RegisterInKindItemResult;
  readonly receiveGoods: ReceiveGoodsResult;
  readonly giveOutGoods: GiveOutGoodsResult;
  readonly reverseGoodsMovement: ReverseGoodsMovementResult;
  readonly assignCase: AssignCaseResult;
  readonly recordHousehold: RecordHouseholdResult;
  readonly changeHousehold: ChangeHouseholdResult;
  readonly eraseHousehold: EraseHouseholdResult;
  readonly recordHouseholdClass: RecordHouseholdClassResult;
  readonly planHouse: PlanHouseResult;
  readonly moveHouse: MoveHouseResult;
  readonly recordFundingLine: RecordFundingLineResult;
  readonly proposeLineErasure: ProposeLineErasureResult;
  readonly approveLineErasure: ApproveLineErasureResult;
  readonly withdrawLineErasure: WithdrawLineErasureResult;
  readonly startLivelihoodWatch: StartLivelihoodWatchResult;
  readonly recordLivelihoodCheck: RecordLivelihoodCheckResult;
  readonly matchLine: MatchLineResult;
  readonly matchLines: MatchLinesResult;
  readonly ignoreLine: IgnoreLineResult;
  readonly revokeMatch: RevokeMatchResult;
  readonly reservePayment: ReservePaymentResult;
  readonly postPayment: PostPaymentResult;
  readonly voidPayment: VoidPaymentResult;
  readonly registerPledge: RegisterPledgeResult;
  readonly endPledge: EndPledgeResult;
  readonly proposePostingErasure: ProposePostingErasureResult;
  readonly approvePostingErasure: ApprovePostingErasureResult;
  readonly withdrawPostingErasure: WithdrawPostingErasureResult;
  readonly recordPovertyStandard: RecordPovertyStandardResult;
  readonly recordPovertyStatistic: RecordPovertyStatisticResult;
  readonly draftPublication: DraftPublicationResult;
  readonly postPublication: PostPublicationResult;
  readonly recogniseDonor: RecogniseDonorResult;
  readonly recordRecognitionLevel: RecordRecognitionLevelResult;
  readonly startStatementImport: StartStatementImportResult;
  readonly addStatementPart: AddStatementPartResult;
  readonly submitStatement: SubmitStatementResult;
  readonly publishStatement: PublishStatementResult;
  readonly recordCaseSurvey: RecordCaseSurveyResult;
  readonly sendTransfer: SendTransferResult;
  readonly receiveTransfer: ReceiveTransferResult;
  readonly refuseTransfer: RefuseTransferResult;
  readonly recallTransfer: RecallTransferResult;
};
export type MutationRecordReportedAggregateArgs = {
  input: RecordReportedAggregateInput;
};
export type MutationProposeAllocationArgs = {
  input: ProposeAllocationInput;
};
export type MutationApproveAllocationArgs = {
  input: ApproveAllocationInput;
};
export type MutationCancelAllocationArgs = {
  input: CancelAllocationInput;
};
export type MutationTransferAllocationArgs = {
  input: TransferAllocationInput;
};
export type MutationReceiveAllocationArgs = {
  input: ReceiveAllocationInput;
};
export type MutationDistributeAllocationArgs = {
  input: DistributeAllocationInput;
};
export type MutationSettleAllocationArgs = {
  input: SettleAllocationInput;
};
export type MutationDraftAppealArgs = {
  input: DraftAppealInput;
};
export type MutationLaunchAppealArgs = {
  input: LaunchAppealInput;
};
export type MutationExtendAppealArgs = {
  input: ExtendAppealInput;
};
export type MutationMoveAppealArgs = {
  input: MoveAppealInput;
};
export type MutationDefineBankProfileArgs = {
  input: DefineBankProfileInput;
};
export type MutationRecordIncomeArgs = {
  input: RecordIncomeInput;
};
export type MutationReleaseEarmarkArgs = {
  input: ReleaseEarmarkInput;
};
export type MutationReverseTransactionArgs = {
  input: ReverseTransactionInput;
};
export type MutationOpenCaseArgs = {
  input: OpenCaseInput;
};
export type MutationReviewCaseArgs = {
  input: ReviewCaseInput;
};
export type MutationMoveCaseArgs = {
  input: MoveCaseInput;
};
export type MutationApproveCaseArgs = {
  input: ApproveCaseInput;
};
export type MutationHandOverCaseArgs = {
  input: HandOverCaseInput;
};
export type MutationReserveCasePaymentArgs = {
  input: ReserveCasePaymentInput;
};
export type MutationRecordContributionArgs = {
  input: RecordContributionInput;
};
export type MutationRecordContributionsArgs = {
  input: RecordContributionsInput;
};
export type MutationConfirmContributionArgs = {
  input: ConfirmContributionInput;
};
export type MutationReverseContributionArgs = {
  input: ReverseContributionInput;
};
export type MutationDecideLateContributionArgs = {
  input: DecideLateContributionInput;
};
export type MutationRecordRuleSetArgs = {
  input: RecordRuleSetInput;
};
export type MutationRegisterDirectSupportArgs = {
  input: RegisterDirectSupportInput;
};
export type MutationWithdrawDirectSupportArgs = {
  input: WithdrawDirectSupportInput;
};
export type MutationPrepareDistributionArgs = {
  input: PrepareDistributionInput;
};
export type MutationDeliverDistributionArgs = {
  input: DeliverDistributionInput;
};
export type MutationCancelDistributionArgs = {
  input: CancelDistributionInput;
};
export type MutationEraseDistributionPersonsArgs = {
  input: EraseDistributionPersonsInput;
};
export type MutationRegisterDonorArgs = {
  input: RegisterDonorInput;
};
export type MutationChangeDonorArgs = {
  input: ChangeDonorInput;
};
export type MutationEraseDonorArgs = {
  input: EraseDonorInput;
};
export type MutationRecordDoubleHelpRuleArgs = {
  input: RecordDoubleHelpRuleInput;
};
export type MutationOpenFundArgs = {
  input: OpenFundInput;
};
export type MutationCloseFundArgs = {
  input: CloseFundInput;
};
export type MutationAddFundAccountArgs = {
  input: AddFundAccountInput;
};
export type MutationAddEarmarkArgs = {
  input: AddEarmarkInput;
};
export type MutationRegisterInKindItemArgs = {
  input: RegisterInKindItemInput;
};
export type MutationReceiveGoodsArgs = {
  input: ReceiveGoodsInput;
};
export type MutationGiveOutGoodsArgs = {
  input: GiveOutGoodsInput;
};
export type MutationReverseGoodsMovementArgs = {
  input: ReverseGoodsMovementInput;
};
export type MutationAssignCaseArgs = {
  input: AssignCaseInput;
};
export type MutationRecordHouseholdArgs = {
  input: RecordHouseholdInput;
};
export type MutationChangeHouseholdArgs = {
  input: ChangeHouseholdInput;
};
export type MutationEraseHouseholdArgs = {
  input: EraseHouseholdInput;
};
export type MutationRecordHouseholdClassArgs = {
  input: RecordHouseholdClassInput;
};
export type MutationPlanHouseArgs = {
  input: PlanHouseInput;
};
export type MutationMoveHouseArgs = {
  input: MoveHouseInput;
};
export type MutationRecordFundingLineArgs = {
  input: RecordFundingLineInput;
};
export type MutationProposeLineErasureArgs = {
  input: ProposeLineErasureInput;
};
export type MutationApproveLineErasureArgs = {
  input: ApproveLineErasureInput;
};
export type MutationWithdrawLineErasureArgs = {
  input: WithdrawLineErasureInput;
};
export type MutationStartLivelihoodWatchArgs = {
  input: StartLivelihoodWatchInput;
};
export type MutationRecordLivelihoodCheckArgs = {
  input: RecordLivelihoodCheckInput;
};
export type MutationMatchLineArgs = {
  input: MatchLineInput;
};
export type MutationMatchLinesArgs = {
  input: MatchLinesInput;
};
export type MutationIgnoreLineArgs = {
  input: IgnoreLineInput;
};
export type MutationRevokeMatchArgs = {
  input: RevokeMatchInput;
};
export type MutationReservePaymentArgs = {
  input: ReservePaymentInput;
};
export type MutationPostPaymentArgs = {
  input: PostPaymentInput;
};
export type MutationVoidPaymentArgs = {
  input: VoidPaymentInput;
};
export type MutationRegisterPledgeArgs = {
  input: RegisterPledgeInput;
};
export type MutationEndPledgeArgs = {
  input: EndPledgeInput;
};
export type MutationProposePostingErasureArgs = {
  input: ProposePostingErasureInput;
};
export type MutationApprovePostingErasureArgs = {
  input: ApprovePostingErasureInput;
};
export type MutationWithdrawPostingErasureArgs = {
  input: WithdrawPostingErasureInput;
};
export type MutationRecordPovertyStandardArgs = {
  input: RecordPovertyStandardInput;
};
export type MutationRecordPovertyStatisticArgs = {
  input: RecordPovertyStatisticInput;
};
export type MutationDraftPublicationArgs = {
  input: DraftPublicationInput;
};
export type MutationPostPublicationArgs = {
  input: PostPublicationInput;
};
export type MutationRecogniseDonorArgs = {
  input: RecogniseDonorInput;
};
export type MutationRecordRecognitionLevelArgs = {
  input: RecordRecognitionLevelInput;
};
export type MutationStartStatementImportArgs = {
  input: StartStatementImportInput;
};
export type MutationAddStatementPartArgs = {
  input: AddStatementPartInput;
};
export type MutationSubmitStatementArgs = {
  input: SubmitStatementInput;
};
export type MutationPublishStatementArgs = {
  input: PublishStatementInput;
};
export type MutationRecordCaseSurveyArgs = {
  input: RecordCaseSurveyInput;
};
export type MutationSendTransferArgs = {
  input: SendTransferInput;
};
export type MutationReceiveTransferArgs = {
  input: ReceiveTransferInput;
};
export type MutationRefuseTransferArgs = {
  input: RefuseTransferInput;
};
export type MutationRecallTransferArgs = {
  input: RecallTransferInput;
};
export type Unit = {
  readonly reportedAggregates: ReportedAggregateConnection;
  readonly allocationLines: AllocationLineConnection;
  readonly id: Scalars['ID']['output'];
  readonly funds: ReadonlyArray<Fund>;
  readonly povertyStatistics: PovertyStatisticConnection;
  readonly welfareCaseCounts?: Maybe<WelfareCaseCounts>;
  readonly recognitions: RecognitionConnection;
};
export type UnitReportedAggregatesArgs = {
  indicator?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};
export type UnitAllocationLinesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};
export type UnitPovertyStatisticsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};
export type UnitWelfareCaseCountsArgs = {
  year?: InputMaybe<Scalars['Int']['input']>;
};
export type UnitRecognitionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};
export type ReportedNature =
  | 'RESULT'
  | 'TARGET';
export type Comparator =
  | 'EXACT'
  | 'MORE_THAN'
  | 'AT_LEAST'
  | 'ABOUT'
  | 'NEARLY'
  | 'AT_MOST';
export type MeasureUnit =
  | 'VND'
  | 'HOUSE'
  | 'HEAD'
  | 'PACKAGE'
  | 'PERCENT'
  | 'PERCENTAGE_POINT'
  | 'HOUSEHOLD'
  | 'PERSON'
  | 'WORKDAY'
  | 'ITEM';
export type PeriodPrecision =
  | 'DAY'
  | 'MONTH'
  | 'QUARTER'
  | 'YEAR';
export type Availability =
  | 'KNOWN'
  | 'UNKNOWN';
export type ReportedAggregate = {
  readonly id: Scalars['ID']['output'];
  readonly indicator: Scalars['String']['output'];
  readonly nature: ReportedNature;
  readonly unit?: Maybe<Unit>;
  readonly isUnitInferred: Scalars['Boolean']['output'];
  readonly placeText?: Maybe<Scalars['String']['output']>;
  readonly referenceOn: Scalars['Date']['output'];
  readonly precision: PeriodPrecision;
  readonly periodFrom: Scalars['Date']['output'];
  readonly periodTo: Scalars['Date']['output'];
  readonly value?: Maybe<Scalars['String']['output']>;
  readonly availability: Availability;
  readonly measureUnit: MeasureUnit;
  readonly comparator: Comparator;
  readonly isApproximate: Scalars['Boolean']['output'];
  readonly originalText: Scalars['String']['output'];
  readonly documentId?: Maybe<Scalars['ID']['output']>;
  readonly sourceLabel: Scalars['String']['output'];
  readonly corrects?: Maybe<ReportedAggregate>;
  readonly correctedBy?: Maybe<ReportedAggregate>;
  readonly reason?: Maybe<Scalars['String']['output']>;
  readonly recordedAt: Scalars['DateTime']['output'];
};
export type ReportedAggregateConnection = {
  readonly edges: ReadonlyArray<ReportedAggregateEdge>;
  readonly nodes: ReadonlyArray<ReportedAggregate>;
  readonly pageInfo: PageInfo;
};
export type ReportedAggregateEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: ReportedAggregate;
};
export type RecordReportedAggregateInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly keeperUnitId: Scalars['ID']['input'];
  readonly indicator: Scalars['String']['input'];
  readonly nature?: InputMaybe<ReportedNature>;
  readonly unitId?: InputMaybe<Scalars['ID']['input']>;
  readonly isUnitInferred?: InputMaybe<Scalars['Boolean']['input']>;
  readonly referenceOn: Scalars['Date']['input'];
  readonly placeText?: InputMaybe<Scalars['String']['input']>;
  readonly precision: PeriodPrecision;
  readonly periodFrom: Scalars['Date']['input'];
  readonly periodTo: Scalars['Date']['input'];
  readonly value?: InputMaybe<Scalars['String']['input']>;
  readonly measureUnit: MeasureUnit;
  readonly comparator?: InputMaybe<Comparator>;
  readonly originalText: Scalars['String']['input'];
  readonly documentId?: InputMaybe<Scalars['ID']['input']>;
  readonly sourceLabel: Scalars['String']['input'];
  readonly correctsId?: InputMaybe<Scalars['ID']['input']>;
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};
export type RecordReportedAggregateResult = ReportedAggregate | AggregateNotValid | AggregateNotFound | AggregateCorrected | ReasonNotValid | UnitNotKnown | IdempotencyKeyReused | NotAllowed;
export type AggregateNotValid = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type AggregateNotFound = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type AggregateCorrected = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type AllocationLineState =
  | 'PLANNED'
  | 'HELD'
  | 'ON_THE_WAY'
  | 'RETURNED'
  | 'RECEIVED';
export type AllocationLine = {
  readonly allocation?: Maybe<Allocation>;
  readonly line: Scalars['Int']['output'];
  readonly unit: Unit;
  readonly toFund?: Maybe<Fund>;
  readonly amount: Scalars['Vnd']['output'];
  readonly state: AllocationLineState;
  readonly transferId?: Maybe<Scalars['ID']['output']>;
  readonly outTransactionId?: Maybe<Scalars['ID']['output']>;
  readonly receivedAt?: Maybe<Scalars['DateTime']['output']>;
};
export type AllocationLineConnection = {
  readonly edges: ReadonlyArray<AllocationLineEdge>;
  readonly nodes: ReadonlyArray<AllocationLine>;
  readonly pageInfo: PageInfo;
};
export type AllocationLineEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: AllocationLine;
};
export type Fund = {
  readonly allocations: AllocationConnection;
  readonly appeals: AppealConnection;
  readonly transactions: LedgerTransactionConnection;
  readonly contributions: ContributionConnection;
  readonly directSupport: DirectSupportConnection;
  readonly directSums: DirectSums;
  readonly distributions: DistributionConnection;
  readonly id: Scalars['ID']['output'];
  readonly kind: FundKind;
  readonly name: Scalars['String']['output'];
  readonly unit: Unit;
  readonly committeeId?: Maybe<Scalars['ID']['output']>;
  readonly accountingRegime: Scalars['String']['output'];
  readonly administrationRule: AdministrationRule;
  readonly openedOn: Scalars['Date']['output'];
  readonly closedOn?: Maybe<Scalars['Date']['output']>;
  readonly state: FundState;
  readonly balance: Scalars['Vnd']['output'];
  readonly yearSummary: YearSummary;
  readonly holdings: ReadonlyArray<Holding>;
  readonly accounts: ReadonlyArray<FundAccount>;
  readonly inKindItems: InKindItemConnection;
  readonly journalExport?: Maybe<JournalPart>;
  readonly lineErasures: LineErasureConnection;
  readonly measures: Measures;
  readonly payments: PaymentConnection;
  readonly pledges: PledgeConnection;
  readonly postingErasures: PostingErasureConnection;
  readonly postingOpening?: Maybe<PostingOpening>;
  readonly publications: PublicationConnection;
  readonly publicationDuties: ReadonlyArray<PublicationDuty>;
  readonly reversalEffects: ReversalEffectConnection;
  readonly transfers: FundTransferConnection;
};
export type FundAllocationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};
export type FundAppealsArgs = {
  states?: InputMaybe<ReadonlyArray<AppealState>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};
export type FundTransactionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};
export type FundContributionsArgs = {
  appealId?: InputMaybe<Scalars['ID']['input']>;
  states?: InputMaybe<ReadonlyArray<ContributionState>>;
  onlyUndecided?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};
export type FundDirectSupportArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};
export type FundDistributionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};
export type FundBalanceArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};
export type FundYearSummaryArgs = {
  year: Scalars['Int']['input'];
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};
export type FundInKindItemsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};
export type FundJournalExportArgs = {
  format: JournalFormat;
  after?: InputMaybe<Scalars['String']['input']>;
};
export type FundLineErasuresArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};
export type FundPaymentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};
export type FundPledgesArgs = {
  states?: InputMaybe<ReadonlyArray<PledgeState>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};
export type FundPostingErasuresArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};
export type FundPostingOpeningArgs = {
  transactionId: Scalars['ID']['input'];
};
export type FundPublicationsArgs = {
  subject?: InputMaybe<PublicationSubject>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};
export type FundPublicationDutiesArgs = {
  isOverdueOnly?: InputMaybe<Scalars['Boolean']['input']>;
};
export type FundReversalEffectsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};
export type FundTransfersArgs = {
  direction?: InputMaybe<TransferDirection>;
  state?: InputMaybe<FundTransferState>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};
export type AllocationState =
  | 'PROPOSED'
  | 'APPROVED'
  | 'TRANSFERRED'
  | 'RECEIVED'
  | 'DISTRIBUTED'
  | 'SETTLED'
  | 'CANCELLED'
  | 'EXPIRED';
export type Allocation = {
  readonly id: Scalars['ID']['output'];
  readonly fund?: Maybe<Fund>;
  readonly appeal?: Maybe<Appeal>;
  readonly trancheNo: Scalars['Int']['output'];
  readonly decisionId: Scalars['ID']['output'];
  readonly decidedOn: Scalars['Date']['output'];
  readonly title: Scalars['String']['output'];
  readonly earmark?: Maybe<Earmark>;
  readonly total: Scalars['Vnd']['output'];
  readonly holdDays: Scalars['Int']['output'];
  readonly lines: ReadonlyArray<AllocationLine>;
  readonly state: AllocationState;
  readonly proposedAt: Scalars['DateTime']['output'];
  readonly approvedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly transferredAt?: Maybe<Scalars['DateTime']['output']>;
  readonly receivedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly distributedOn?: Maybe<Scalars['Date']['output']>;
  readonly settledOn?: Maybe<Scalars['Date']['output']>;
  readonly settlementId?: Maybe<Scalars['ID']['output']>;
  readonly cancelledAt?: Maybe<Scalars['DateTime']['output']>;
  readonly reason?: Maybe<Scalars['String']['output']>;
  readonly viewerCanApprove: Scalars['Boolean']['output'];
};
export type AllocationConnection = {
  readonly edges: ReadonlyArray<AllocationEdge>;
  readonly nodes: ReadonlyArray<Allocation>;
  readonly pageInfo: PageInfo;
};
export type AllocationEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Allocation;
};
export type AllocationLineInput = {
  readonly unitId?: InputMaybe<Scalars['ID']['input']>;
  readonly toFundId?: InputMaybe<Scalars['ID']['input']>;
  readonly amount: Scalars['Vnd']['input'];
};
export type ProposeAllocationInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly fundId: Scalars['ID']['input'];
  readonly title: Scalars['String']['input'];
  readonly decisionId: Scalars['ID']['input'];
  readonly decidedOn: Scalars['Date']['input'];
  readonly appealId?: InputMaybe<Scalars['ID']['input']>;
  readonly earmarkId?: InputMaybe<Scalars['ID']['input']>;
  readonly total: Scalars['Vnd']['input'];
  readonly holdDays?: InputMaybe<Scalars['Int']['input']>;
  readonly lines: ReadonlyArray<AllocationLineInput>;
};
export type ApproveAllocationInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly fundId: Scalars['ID']['input'];
  readonly allocationId: Scalars['ID']['input'];
};
export type CancelAllocationInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly fundId: Scalars['ID']['input'];
  readonly allocationId: Scalars['ID']['input'];
  readonly reason: Scalars['String']['input'];
};
export type TransferAllocationInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly fundId: Scalars['ID']['input'];
  readonly allocationId: Scalars['ID']['input'];
};
export type ReceiveAllocationInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly allocationId: Scalars['ID']['input'];
  readonly line: Scalars['Int']['input'];
};
export type DistributeAllocationInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly fundId: Scalars['ID']['input'];
  readonly allocationId: Scalars['ID']['input'];
  readonly distributedOn: Scalars['Date']['input'];
};
export type SettleAllocationInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly fundId: Scalars['ID']['input'];
  readonly allocationId: Scalars['ID']['input'];
  readonly settledOn: Scalars['Date']['input'];
  readonly settlementId: Scalars['ID']['input'];
};
export type ProposeAllocationResult = Allocation | FundNotFound | ExpiryNotValid | FundClosed | AllocationNotFound | ReasonNotValid | DayNotValid | EarmarkNotFound | AppealNotFound | AppealNotInState | AllocationLineNotValid | AllocationSumDiffers | AllocationAboveReceived | IdempotencyKeyReused | NotAllowed | AmountMalformed | AmountNotWhole | AmountNotPositive | AmountTooLarge;
export type ApproveAllocationResult = Allocation | FundNotFound | AllocationNotFound | AllocationStateForbids | IdempotencyKeyReused | NotAllowed | SamePerson | AllocationAboveReceived | InsufficientFunds | FundClosed | BalanceTooLarge;
export type CancelAllocationResult = Allocation | FundNotFound | AllocationNotFound | AllocationStateForbids | IdempotencyKeyReused | NotAllowed | ReasonNotValid | FundClosed;
export type TransferAllocationResult = Allocation | FundNotFound | AllocationNotFound | AllocationStateForbids | IdempotencyKeyReused | NotAllowed | SamePerson | InsufficientFunds | ReservationExpired | FundClosed | BalanceTooLarge;
export type ReceiveAllocationResult = Allocation | AllocationNotFound | AllocationLineNotValid | SamePerson | IdempotencyKeyReused | NotAllowed;
export type DistributeAllocationResult = Allocation | FundNotFound | AllocationNotFound | AllocationNotDistributed | AllocationStateForbids | IdempotencyKeyReused | NotAllowed | DayNotValid;
export type SettleAllocationResult = Allocation | FundNotFound | AllocationNotFound | AllocationStateForbids | IdempotencyKeyReused | NotAllowed | DayNotValid;
export type AllocationNotFound = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type AllocationStateForbids = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type AllocationLineNotValid = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type AllocationSumDiffers = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type AllocationAboveReceived = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type AllocationNotDistributed = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type IdempotencyKeyReused = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type AppealState =
  | 'DRAFT'
  | 'LAUNCHED'
  | 'EXTENDED'
  | 'RECEPTION_CLOSED'
  | 'DISTRIBUTING'
  | 'DISTRIBUTION_CLOSED'
  | 'SETTLED'
  | 'PUBLISHED_FINAL'
  | 'CANCELLED';
export type AppealMove =
  | 'CLOSE_RECEPTION'
  | 'START_DISTRIBUTION'
  | 'CLOSE_DISTRIBUTION'
  | 'SETTLE'
  | 'PUBLISH_FINAL'
  | 'CANCEL';
export type Appeal = {
  readonly id: Scalars['ID']['output'];
  readonly fund?: Maybe<Fund>;
  readonly title: Scalars['String']['output'];
  readonly cause: Scalars['String']['output'];
  readonly issuedBy: Scalars['String']['output'];
  readonly documentId?: Maybe<Scalars['ID']['output']>;
  readonly earmark?: Maybe<Earmark>;
  readonly scopeUnits: ReadonlyArray<Unit>;
  readonly receiveFrom: Scalars['Date']['output'];
  readonly receiveTo: Scalars['Date']['output'];
  readonly extendedTo?: Maybe<Scalars['Date']['output']>;
  readonly distributeBy?: Maybe<Scalars['Date']['output']>;
  readonly state: AppealState;
  readonly isReceiving: Scalars['Boolean']['output'];
  readonly launchedOn?: Maybe<Scalars['Date']['output']>;
  readonly receptionClosedOn?: Maybe<Scalars['Date']['output']>;
  readonly distributionClosedOn?: Maybe<Scalars['Date']['output']>;
  readonly rules?: Maybe<DeadlineRuleSet>;
  readonly deadlines: ReadonlyArray<Deadline>;
  readonly steps: ReadonlyArray<AppealStep>;
  readonly measures: Measures;
  readonly pledges: PledgeConnection;
};
export type AppealPledgesArgs = {
  states?: InputMaybe<ReadonlyArray<PledgeState>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};
export type AppealStep = {
  readonly state: AppealState;
  readonly onDay: Scalars['Date']['output'];
  readonly reason?: Maybe<Scalars['String']['output']>;
};
export type AppealConnection = {
  readonly edges: ReadonlyArray<AppealEdge>;
  readonly nodes: ReadonlyArray<Appeal>;
  readonly pageInfo: PageInfo;
};
export type AppealEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Appeal;
};
export type DraftAppealInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly fundId: Scalars['ID']['input'];
  readonly title: Scalars['String']['input'];
  readonly cause: Scalars['String']['input'];
  readonly issuedBy: Scalars['String']['input'];
  readonly documentId?: InputMaybe<Scalars['ID']['input']>;
  readonly accountId?: InputMaybe<Scalars['ID']['input']>;
  readonly scopeUnitIds: ReadonlyArray<Scalars['ID']['input']>;
  readonly receiveFrom: Scalars['Date']['input'];
  readonly receiveTo: Scalars['Date']['input'];
  readonly ruleSet?: InputMaybe<Scalars['String']['input']>;
};
export type LaunchAppealInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly fundId: Scalars['ID']['input'];
  readonly appealId: Scalars['ID']['input'];
  readonly launchedOn: Scalars['Date']['input'];
};
export type ExtendAppealInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly fundId: Scalars['ID']['input'];
  readonly appealId: Scalars['ID']['input'];
  readonly extendedTo: Scalars['Date']['input'];
  readonly reason: Scalars['String']['input'];
};
export type MoveAppealInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly fundId: Scalars['ID']['input'];
  readonly appealId: Scalars['ID']['input'];
  readonly move: AppealMove;
  readonly on: Scalars['Date']['input'];
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};
export type DraftAppealResult = Appeal | FundNotFound | FundClosed | FundAccountNotFound | AppealNotFound | AppealNotValid | DayNotValid | IdempotencyKeyReused | NotAllowed;
export type LaunchAppealResult = Appeal | AppealNotFound | AppealNotInState | RuleSetNotFound | ReceptionTooLong | EarmarkNotValid | DayNotValid | IdempotencyKeyReused | NotAllowed;
export type ExtendAppealResult = Appeal | AppealNotFound | AppealNotInState | RuleSetNotFound | ReceptionTooLong | DayNotValid | ReasonNotValid | IdempotencyKeyReused | NotAllowed;
export type MoveAppealResult = Appeal | AppealNotFound | AppealNotInState | AppealHasReceived | AppealNotSettled | DayNotValid | ReasonNotValid | IdempotencyKeyReused | NotAllowed;
export type AppealNotFound = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type AppealNotValid = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type AppealNotInState = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type ReceptionTooLong = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type AppealHasReceived = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type AppealNotSettled = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type DefineBankProfileResult = BankProfile | BankProfileNotValid | NotAllowed | IdempotencyKeyReused;
export type DefineBankProfileInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly unitId: Scalars['ID']['input'];
  readonly name: Scalars['String']['input'];
  readonly columns: ReadonlyArray<BankProfileColumnInput>;
  readonly dayFormat?: InputMaybe<StatementDayFormat>;
  readonly thousands?: InputMaybe<StatementThousands>;
  readonly delimiter?: InputMaybe<StatementDelimiter>;
};
export type BankProfileColumnInput = {
  readonly role: StatementColumn;
  readonly titles: ReadonlyArray<Scalars['String']['input']>;
  readonly isRequired?: InputMaybe<Scalars['Boolean']['input']>;
};
export type StatementColumn =
  | 'SEQUENCE'
  | 'DAY'
  | 'DOC_NO'
  | 'DEBIT'
  | 'CREDIT'
  | 'BALANCE'
  | 'TEXT'
  | 'PARTY';
export type StatementDayFormat =
  | 'DAY_MONTH_YEAR_SLASH'
  | 'DAY_MONTH_YEAR_DASH'
  | 'YEAR_MONTH_DAY_DASH'
  | 'MONTH_DAY_YEAR_SLASH';
export type StatementThousands =
  | 'DOT'
  | 'COMMA'
  | 'SPACE'
  | 'NONE';
export type StatementDelimiter =
  | 'COMMA'
  | 'SEMICOLON'
  | 'TAB';
export type BankProfile = {
  readonly id: Scalars['ID']['output'];
  readonly unit: Unit;
  readonly name: Scalars['String']['output'];
  readonly version: Scalars['Int']['output'];
  readonly columns: ReadonlyArray<BankProfileColumn>;
  readonly dayFormat: StatementDayFormat;
  readonly thousands: StatementThousands;
  readonly delimiter: StatementDelimiter;
  readonly recordedAt: Scalars['DateTime']['output'];
};
export type BankProfileColumn = {
  readonly role: StatementColumn;
  readonly titles: ReadonlyArray<Scalars['String']['output']>;
  readonly isRequired: Scalars['Boolean']['output'];
};
export type BankProfileConnection = {
  readonly edges: ReadonlyArray<BankProfileEdge>;
  readonly nodes: ReadonlyArray<BankProfile>;
  readonly pageInfo: PageInfo;
};
export type BankProfileEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: BankProfile;
};
export type BankProfileNotValid = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type IncomeKind =
  | 'OPENING'
  | 'INCOME';
export type LedgerStatus =
  | 'POSTED'
  | 'PENDING'
  | 'VOIDED'
  | 'EXPIRED';
export type LedgerTransaction = {
  readonly id: Scalars['ID']['output'];
  readonly fund?: Maybe<Fund>;
  readonly kind: Scalars['String']['output'];
  readonly status: LedgerStatus;
  readonly amount: Scalars['Vnd']['output'];
  readonly earmark?: Maybe<Earmark>;
  readonly resolvesId?: Maybe<Scalars['ID']['output']>;
  readonly reversesId?: Maybe<Scalars['ID']['output']>;
  readonly referenceId?: Maybe<Scalars['ID']['output']>;
  readonly reason?: Maybe<Scalars['String']['output']>;
  readonly effectiveAt: Scalars['DateTime']['output'];
  readonly recordedAt: Scalars['DateTime']['output'];
  readonly logIndex?: Maybe<Scalars['Int']['output']>;
  readonly proof?: Maybe<InclusionProof>;
};
export type LedgerTransactionProofArgs = {
  size?: InputMaybe<Scalars['Int']['input']>;
};
export type LedgerTransactionConnection = {
  readonly edges: ReadonlyArray<LedgerTransactionEdge>;
  readonly nodes: ReadonlyArray<LedgerTransaction>;
  readonly pageInfo: PageInfo;
};
export type LedgerTransactionEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: LedgerTransaction;
};
export type RecordIncomeInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly fundId: Scalars['ID']['input'];
  readonly kind: IncomeKind;
  readonly amount: Scalars['Vnd']['input'];
  readonly earmarkId?: InputMaybe<Scalars['ID']['input']>;
  readonly effectiveAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  readonly referenceId?: InputMaybe<Scalars['ID']['input']>;
};
export type ReleaseEarmarkInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly earmarkId: Scalars['ID']['input'];
  readonly amount: Scalars['Vnd']['input'];
  readonly reason: Scalars['String']['input'];
  readonly decisionId?: InputMaybe<Scalars['ID']['input']>;
};
export type ReverseTransactionInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly fundId: Scalars['ID']['input'];
  readonly transactionId: Scalars['ID']['input'];
  readonly reason: Scalars['String']['input'];
};
export type RecordIncomeResult = LedgerTransaction | FundNotFound | FundClosed | DayNotValid | ReasonNotValid | EarmarkNotFound | BalanceTooLarge | IdempotencyKeyReused | NotAllowed | AmountMalformed | AmountNotWhole | AmountNotPositive | AmountTooLarge;
export type ReleaseEarmarkResult = LedgerTransaction | FundNotFound | FundClosed | EarmarkNotFound | InsufficientFunds | BalanceTooLarge | ReasonNotValid | IdempotencyKeyReused | NotAllowed | AmountMalformed | AmountNotWhole | AmountNotPositive | AmountTooLarge;
export type ReverseTransactionResult = LedgerTransaction | TransactionNotFound | NotReversible | AlreadyReversed | LineHandedOut | FundClosed | InsufficientFunds | BalanceTooLarge | ReasonNotValid | IdempotencyKeyReused | NotAllowed;
export type OpenCaseInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly householdId: Scalars['ID']['input'];
  readonly purpose: CasePurpose;
  readonly source: CaseSource;
  readonly fundId?: InputMaybe<Scalars['ID']['input']>;
  readonly donorId?: InputMaybe<Scalars['ID']['input']>;
  readonly form: SupportForm;
  readonly requestedAmount?: InputMaybe<Scalars['Vnd']['input']>;
  readonly openedOn: Scalars['Date']['input'];
};
export type ReviewCaseInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly caseId: Scalars['ID']['input'];
  readonly occurredOn: Scalars['Date']['input'];
  readonly postings: ReadonlyArray<PostingInput>;
  readonly objections: Scalars['Int']['input'];
  readonly outcome: Scalars['String']['input'];
  readonly documentId?: InputMaybe<Scalars['ID']['input']>;
};
export type PostingInput = {
  readonly place: PostingPlace;
  readonly postedFrom: Scalars['Date']['input'];
  readonly postedTo: Scalars['Date']['input'];
};
export type MoveCaseInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly caseId: Scalars['ID']['input'];
  readonly move: CaseMove;
  readonly occurredOn: Scalars['Date']['input'];
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  readonly documentId?: InputMaybe<Scalars['ID']['input']>;
};
export type ApproveCaseInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly caseId: Scalars['ID']['input'];
  readonly amount: Scalars['Vnd']['input'];
  readonly decidedOn: Scalars['Date']['input'];
  readonly documentId?: InputMaybe<Scalars['ID']['input']>;
  readonly overrideReason?: InputMaybe<Scalars['String']['input']>;
};
export type HandOverCaseInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly caseId: Scalars['ID']['input'];
  readonly amount: Scalars['Vnd']['input'];
  readonly occurredOn: Scalars['Date']['input'];
  readonly documentId?: InputMaybe<Scalars['ID']['input']>;
};
export type ReserveCasePaymentInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly caseId: Scalars['ID']['input'];
  readonly amount: Scalars['Vnd']['input'];
  readonly subject: Scalars['String']['input'];
  readonly purseEarmarkId?: InputMaybe<Scalars['ID']['input']>;
  readonly purposeEarmarkId?: InputMaybe<Scalars['ID']['input']>;
  readonly expiresInDays?: InputMaybe<Scalars['Int']['input']>;
};
export type OpenCaseResult = BeneficiaryCase | CaseNotValid | CaseNotFound | HouseholdNotFound | HouseholdErased | FundNotFound | IdempotencyKeyReused | NotAllowed | AmountMalformed | AmountNotWhole | AmountNotPositive | AmountTooLarge;
export type ReviewCaseResult = BeneficiaryCase | CaseNotFound | CaseNotValid | CaseNotReady | CaseStateForbids | ReasonNotValid | IdempotencyKeyReused | NotAllowed;
export type MoveCaseResult = BeneficiaryCase | CaseNotFound | CaseNotValid | CaseNotReady | CaseStateForbids | ReasonNotValid | IdempotencyKeyReused | NotAllowed;
export type ApproveCaseResult = BeneficiaryCase | CaseNotFound | CaseNotValid | CaseNotReady | CaseStateForbids | ApproverIsMaker | AmountAboveApproval | DoubleHelpFound | ReasonNotValid | IdempotencyKeyReused | NotAllowed | AmountMalformed | AmountNotWhole | AmountNotPositive | AmountTooLarge;
export type HandOverCaseResult = BeneficiaryCase | CaseNotFound | CaseNotValid | CaseStateForbids | AmountAboveApproval | IdempotencyKeyReused | NotAllowed | AmountMalformed | AmountNotWhole | AmountNotPositive | AmountTooLarge;
export type ReserveCasePaymentResult = Payment | CaseNotFound | CaseNotValid | CaseStateForbids | AmountAboveApproval | FundNotFound | FundClosed | PaymentNotFound | ReasonNotValid | ExpiryNotValid | AdministrationNotAllowed | EarmarkNotFound | EarmarkViolated | InsufficientFunds | BalanceTooLarge | IdempotencyKeyReused | NotAllowed | AmountMalformed | AmountNotWhole | AmountNotPositive | AmountTooLarge;
export type CaseNotFound = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type CaseNotValid = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type CaseNotReady = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type CaseStateForbids = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type ApproverIsMaker = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type AmountAboveApproval = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type CasePurpose =
  | 'HOUSE_NEW'
  | 'HOUSE_REPAIR'
  | 'LIVELIHOOD'
  | 'STUDENT'
  | 'MEDICAL'
  | 'TET_GIFT'
  | 'RELIEF'
  | 'COLLAPSED_HOUSE'
  | 'CONDOLENCE'
  | 'FIRE'
  | 'FOSTER'
  | 'OTHER';
export type CaseSource =
  | 'FUND'
  | 'BUDGET'
  | 'INTRODUCED'
  | 'DIRECT';
export type CaseState =
  | 'SURVEYING'
  | 'COMMUNITY_REVIEWED'
  | 'PROPOSED'
  | 'APPRAISED'
  | 'APPROVED'
  | 'IN_PROGRESS'
  | 'HANDED_OVER'
  | 'SETTLED'
  | 'SUSPENDED'
  | 'REJECTED';
export type CaseStepMove =
  | 'REVIEW'
  | 'PROPOSE'
  | 'APPRAISE'
  | 'APPROVE'
  | 'START'
  | 'HAND_OVER'
  | 'SETTLE'
  | 'SUSPEND'
  | 'RESUME'
  | 'REJECT';
export type CaseMove =
  | 'PROPOSE'
  | 'APPRAISE'
  | 'START'
  | 'SETTLE'
  | 'SUSPEND'
  | 'RESUME'
  | 'REJECT';
export type PostingPlace =
  | 'AREA_BOARD'
  | 'OFFICE'
  | 'WEB'
  | 'MEDIA';
export type BeneficiaryCase = {
  readonly id: Scalars['ID']['output'];
  readonly household?: Maybe<Household>;
  readonly unit: Unit;
  readonly areaId?: Maybe<Scalars['ID']['output']>;
  readonly purpose: CasePurpose;
  readonly source: CaseSource;
  readonly fund?: Maybe<Fund>;
  readonly donorId?: Maybe<Scalars['ID']['output']>;
  readonly form: SupportForm;
  readonly requestedAmount?: Maybe<Scalars['Vnd']['output']>;
  readonly approvedAmount?: Maybe<Scalars['Vnd']['output']>;
  readonly handedOverAmount?: Maybe<Scalars['Vnd']['output']>;
  readonly classAtDecision?: Maybe<HouseholdClass>;
  readonly standardVersion?: Maybe<Scalars['String']['output']>;
  readonly decidedOn?: Maybe<Scalars['Date']['output']>;
  readonly handedOverOn?: Maybe<Scalars['Date']['output']>;
  readonly state: CaseState;
  readonly nextMoves: ReadonlyArray<CaseStepMove>;
  readonly awaitsAssignment: Scalars['Boolean']['output'];
  readonly openedOn: Scalars['Date']['output'];
  readonly steps: ReadonlyArray<CaseStep>;
  readonly approvals: ReadonlyArray<CaseApproval>;
  readonly postings: ReadonlyArray<CasePosting>;
  readonly payments: ReadonlyArray<CasePayment>;
  readonly viewerCanApprove: Scalars['Boolean']['output'];
  readonly earlierHelp: ReadonlyArray<EarlierHelp>;
  readonly house?: Maybe<HouseProject>;
  readonly livelihoodWatches: ReadonlyArray<LivelihoodWatch>;
  readonly survey?: Maybe<CaseSurvey>;
};
export type BeneficiaryCaseSurveyArgs = {
  purpose: HouseholdReadPurpose;
};
export type CaseStep = {
  readonly move: Scalars['String']['output'];
  readonly fromState?: Maybe<CaseState>;
  readonly toState: CaseState;
  readonly occurredOn: Scalars['Date']['output'];
  readonly reason?: Maybe<Scalars['String']['output']>;
  readonly documentId?: Maybe<Scalars['ID']['output']>;
  readonly recordedAt: Scalars['DateTime']['output'];
};
export type CaseApproval = {
  readonly amount: Scalars['Vnd']['output'];
  readonly householdClass: HouseholdClass;
  readonly standardVersion?: Maybe<Scalars['String']['output']>;
  readonly decidedOn: Scalars['Date']['output'];
  readonly documentId?: Maybe<Scalars['ID']['output']>;
  readonly overrideReason?: Maybe<Scalars['String']['output']>;
};
export type CasePosting = {
  readonly place: PostingPlace;
  readonly postedFrom: Scalars['Date']['output'];
  readonly postedTo: Scalars['Date']['output'];
  readonly objections: Scalars['Int']['output'];
};
export type CasePayment = {
  readonly paymentId: Scalars['ID']['output'];
  readonly held: Scalars['Vnd']['output'];
  readonly posted: Scalars['Vnd']['output'];
};
export type PublicCase = {
  readonly id: Scalars['ID']['output'];
  readonly unit: Unit;
  readonly purpose: CasePurpose;
  readonly state: CaseState;
  readonly approvedAmount: Scalars['Vnd']['output'];
  readonly decidedOn: Scalars['Date']['output'];
  readonly handedOverOn?: Maybe<Scalars['Date']['output']>;
  readonly maskedName?: Maybe<Scalars['String']['output']>;
};
export type BeneficiaryCaseConnection = {
  readonly edges: ReadonlyArray<BeneficiaryCaseEdge>;
  readonly nodes: ReadonlyArray<BeneficiaryCase>;
  readonly pageInfo: PageInfo;
};
export type BeneficiaryCaseEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: BeneficiaryCase;
};
export type PublicCaseConnection = {
  readonly edges: ReadonlyArray<PublicCaseEdge>;
  readonly nodes: ReadonlyArray<PublicCase>;
  readonly pageInfo: PageInfo;
};
export type PublicCaseEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: PublicCase;
};
export type ContributionNotFound = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type ContributionNotValid = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type ContributionNotInState = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type ContributionLate = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type ContributionNotLate = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type BatchNotValid = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type ContributionChannel =
  | 'BANK'
  | 'CASH'
  | 'VIETQR'
  | 'VNEID'
  | 'WALLET'
  | 'TREASURY';
export type ContributionState =
  | 'RECORDED'
  | 'CONFIRMED'
  | 'REVERSED';
export type ContributionProof =
  | 'RECEIPT'
  | 'MATCH'
  | 'DECISION';
export type LateContributionDecision =
  | 'RETURN'
  | 'MOVE_TO_GENERAL';
export type Contribution = {
  readonly id: Scalars['ID']['output'];
  readonly fund?: Maybe<Fund>;
  readonly appeal?: Maybe<Appeal>;
  readonly donor?: Maybe<Donor>;
  readonly pledge?: Maybe<Pledge>;
  readonly isAnonymous: Scalars['Boolean']['output'];
  readonly channel: ContributionChannel;
  readonly amount: Scalars['Vnd']['output'];
  readonly receivedAt: Scalars['DateTime']['output'];
  readonly earmark?: Maybe<Earmark>;
  readonly isLate: Scalars['Boolean']['output'];
  readonly lateDecision?: Maybe<LateContributionDecision>;
  readonly state: ContributionState;
  readonly confirmedThrough?: Maybe<ContributionProof>;
  readonly receiptNo?: Maybe<Scalars['String']['output']>;
  readonly transactionId?: Maybe<Scalars['ID']['output']>;
  readonly reason?: Maybe<Scalars['String']['output']>;
  readonly recordedAt: Scalars['DateTime']['output'];
};
export type ContributionBatch = {
  readonly id: Scalars['ID']['output'];
  readonly rows: Scalars['Int']['output'];
  readonly recordedCount: Scalars['Int']['output'];
  readonly refusals: ReadonlyArray<RefusedRow>;
  readonly contributions: ReadonlyArray<Contribution>;
};
export type RefusedRow = {
  readonly row: Scalars['Int']['output'];
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type ContributionConnection = {
  readonly edges: ReadonlyArray<ContributionEdge>;
  readonly nodes: ReadonlyArray<Contribution>;
  readonly pageInfo: PageInfo;
};
export type ContributionEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Contribution;
};
export type RecordContributionInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly fundId: Scalars['ID']['input'];
  readonly appealId?: InputMaybe<Scalars['ID']['input']>;
  readonly donorId?: InputMaybe<Scalars['ID']['input']>;
  readonly pledgeId?: InputMaybe<Scalars['ID']['input']>;
  readonly earmarkId?: InputMaybe<Scalars['ID']['input']>;
  readonly channel: ContributionChannel;
  readonly amount: Scalars['Vnd']['input'];
  readonly receivedAt: Scalars['DateTime']['input'];
  readonly isAnonymous: Scalars['Boolean']['input'];
  readonly isReceipted: Scalars['Boolean']['input'];
};
export type RecordContributionsInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly fundId: Scalars['ID']['input'];
  readonly appealId?: InputMaybe<Scalars['ID']['input']>;
  readonly channel: ContributionChannel;
  readonly isReceipted: Scalars['Boolean']['input'];
  readonly rows: ReadonlyArray<ContributionRowInput>;
};
export type ContributionRowInput = {
  readonly amount: Scalars['Vnd']['input'];
  readonly receivedAt: Scalars['DateTime']['input'];
  readonly donorId?: InputMaybe<Scalars['ID']['input']>;
  readonly pledgeId?: InputMaybe<Scalars['ID']['input']>;
  readonly isAnonymous: Scalars['Boolean']['input'];
};
export type ConfirmContributionInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly fundId: Scalars['ID']['input'];
  readonly contributionId: Scalars['ID']['input'];
};
export type ReverseContributionInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly fundId: Scalars['ID']['input'];
  readonly contributionId: Scalars['ID']['input'];
  readonly reason: Scalars['String']['input'];
};
export type DecideLateContributionInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly fundId: Scalars['ID']['input'];
  readonly contributionId: Scalars['ID']['input'];
  readonly decision: LateContributionDecision;
  readonly reason: Scalars['String']['input'];
};
export type RecordContributionResult = Contribution | FundNotFound | FundClosed | AppealNotFound | DonorNotFound | PledgeNotFound | PledgeNotInState | EarmarkNotFound | ContributionNotFound | ContributionNotValid | DayNotValid | BalanceTooLarge | IdempotencyKeyReused | NotAllowed | AmountMalformed | AmountNotWhole | AmountNotPositive | AmountTooLarge;
export type RecordContributionsResult = ContributionBatch | BatchNotValid | FundNotFound | FundClosed | AppealNotFound | ContributionNotFound | BalanceTooLarge | IdempotencyKeyReused | NotAllowed;
export type ConfirmContributionResult = Contribution | FundNotFound | FundClosed | ContributionNotFound | ContributionNotInState | ContributionLate | BalanceTooLarge | IdempotencyKeyReused | NotAllowed;
export type ReverseContributionResult = Contribution | FundNotFound | FundClosed | ContributionNotFound | ContributionNotInState | ContributionLate | InsufficientFunds | ReasonNotValid | IdempotencyKeyReused | NotAllowed;
export type DecideLateContributionResult = Contribution | FundNotFound | FundClosed | ContributionNotFound | ContributionNotLate | SamePerson | BalanceTooLarge | ReasonNotValid | IdempotencyKeyReused | NotAllowed;
export type RuleConfidence =
  | 'VERIFIED'
  | 'OBSERVED'
  | 'RECALLED'
  | 'PROPOSED';
export type DeadlineStart =
  | 'LAUNCH'
  | 'RECEPTION_END'
  | 'DISTRIBUTION_END'
  | 'POSTING'
  | 'STATEMENT_DATE';
export type DeadlineRuleSet = {
  readonly code: Scalars['String']['output'];
  readonly version: Scalars['Int']['output'];
  readonly title: Scalars['String']['output'];
  readonly source: Scalars['String']['output'];
  readonly confidence: RuleConfidence;
  readonly validFrom: Scalars['Date']['output'];
  readonly validUntil?: Maybe<Scalars['Date']['output']>;
  readonly rules: ReadonlyArray<DeadlineRule>;
};
export type DeadlineRule = {
  readonly subject: Scalars['String']['output'];
  readonly days: Scalars['Int']['output'];
  readonly countedFrom: DeadlineStart;
};
export type Deadline = {
  readonly subject: Scalars['String']['output'];
  readonly days: Scalars['Int']['output'];
  readonly countedFrom: DeadlineStart;
  readonly dueOn: Scalars['Date']['output'];
  readonly doneOn?: Maybe<Scalars['Date']['output']>;
};
export type DeadlineRuleSetConnection = {
  readonly edges: ReadonlyArray<DeadlineRuleSetEdge>;
  readonly nodes: ReadonlyArray<DeadlineRuleSet>;
  readonly pageInfo: PageInfo;
};
export type DeadlineRuleSetEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: DeadlineRuleSet;
};
export type RecordRuleSetInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly code: Scalars['String']['input'];
  readonly title: Scalars['String']['input'];
  readonly source: Scalars['String']['input'];
  readonly confidence: RuleConfidence;
  readonly validFrom: Scalars['Date']['input'];
  readonly validUntil?: InputMaybe<Scalars['Date']['input']>;
  readonly rules: ReadonlyArray<DeadlineRuleInput>;
  readonly reason: Scalars['String']['input'];
};
export type DeadlineRuleInput = {
  readonly subject: Scalars['String']['input'];
  readonly days: Scalars['Int']['input'];
  readonly countedFrom: DeadlineStart;
};
export type RecordRuleSetResult = DeadlineRuleSet | RuleSetNotValid | RuleSetNotFound | ReasonNotValid | IdempotencyKeyReused;
export type RuleSetNotValid = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type RuleSetNotFound = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type Donor = {
  readonly directSupport: DirectSupportConnection;
  readonly directSums: DirectSums;
  readonly id: Scalars['ID']['output'];
  readonly kind: DonorKind;
  readonly unit: Unit;
  readonly displayPolicy: DonorDisplay;
  readonly displayName?: Maybe<Scalars['String']['output']>;
  readonly isErased: Scalars['Boolean']['output'];
  readonly registeredAt: Scalars['DateTime']['output'];
  readonly identity?: Maybe<DonorIdentity>;
};
export type DonorDirectSupportArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};
export type DonorIdentityArgs = {
  purpose: DonorReadPurpose;
};
export type SupportForm =
  | 'CASH'
  | 'GOODS'
  | 'MIXED';
export type DirectSupportState =
  | 'RECORDED'
  | 'WITHDRAWN';
export type DirectSupport = {
  readonly id: Scalars['ID']['output'];
  readonly fund?: Maybe<Fund>;
  readonly appeal?: Maybe<Appeal>;
  readonly donor?: Maybe<Donor>;
  readonly unit: Unit;
  readonly form: SupportForm;
  readonly cash?: Maybe<Scalars['Vnd']['output']>;
  readonly goods?: Maybe<Scalars['String']['output']>;
  readonly goodsValue?: Maybe<Scalars['Vnd']['output']>;
  readonly totalValue?: Maybe<Scalars['Vnd']['output']>;
  readonly givenOn: Scalars['Date']['output'];
  readonly subject: Scalars['String']['output'];
  readonly documentId?: Maybe<Scalars['ID']['output']>;
  readonly state: DirectSupportState;
  readonly recordedAt: Scalars['DateTime']['output'];
};
export type DirectSums = {
  readonly count: Scalars['Int']['output'];
  readonly cash: Scalars['Vnd']['output'];
  readonly unsplit: Scalars['Vnd']['output'];
};
export type DirectSupportConnection = {
  readonly edges: ReadonlyArray<DirectSupportEdge>;
  readonly nodes: ReadonlyArray<DirectSupport>;
  readonly pageInfo: PageInfo;
};
export type DirectSupportEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: DirectSupport;
};
export type RegisterDirectSupportInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly fundId: Scalars['ID']['input'];
  readonly appealId?: InputMaybe<Scalars['ID']['input']>;
  readonly donorId: Scalars['ID']['input'];
  readonly unitId: Scalars['ID']['input'];
  readonly form: SupportForm;
  readonly cash?: InputMaybe<Scalars['Vnd']['input']>;
  readonly goods?: InputMaybe<Scalars['String']['input']>;
  readonly goodsValue?: InputMaybe<Scalars['Vnd']['input']>;
  readonly totalValue?: InputMaybe<Scalars['Vnd']['input']>;
  readonly givenOn: Scalars['Date']['input'];
  readonly subject: Scalars['String']['input'];
  readonly documentId?: InputMaybe<Scalars['ID']['input']>;
};
export type WithdrawDirectSupportInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly fundId: Scalars['ID']['input'];
  readonly supportId: Scalars['ID']['input'];
  readonly reason: Scalars['String']['input'];
};
export type RegisterDirectSupportResult = DirectSupport | FundNotFound | DonorNotFound | AppealNotFound | UnitNotKnown | DirectSupportNotValid | DirectSupportNotFound | DayNotValid | ReasonNotValid | IdempotencyKeyReused | NotAllowed | AmountMalformed | AmountNotWhole | AmountNotPositive | AmountTooLarge;
export type WithdrawDirectSupportResult = DirectSupport | FundNotFound | DirectSupportNotFound | DirectSupportWithdrawn | ReasonNotValid | IdempotencyKeyReused | NotAllowed;
export type DirectSupportNotFound = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type DirectSupportNotValid = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type DirectSupportWithdrawn = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type DistributionRowInput = {
  readonly name: Scalars['String']['input'];
  readonly idNumber?: InputMaybe<Scalars['String']['input']>;
  readonly hamlet: Scalars['String']['input'];
  readonly householdId?: InputMaybe<Scalars['ID']['input']>;
  readonly commune: Scalars['String']['input'];
  readonly content: Scalars['String']['input'];
  readonly householdClass?: InputMaybe<Scalars['String']['input']>;
  readonly source: Scalars['String']['input'];
  readonly amount?: InputMaybe<Scalars['Vnd']['input']>;
  readonly goods?: InputMaybe<Scalars['String']['input']>;
};
export type PrepareDistributionInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly fundId: Scalars['ID']['input'];
  readonly unitId: Scalars['ID']['input'];
  readonly allocationId?: InputMaybe<Scalars['ID']['input']>;
  readonly allocationLine?: InputMaybe<Scalars['Int']['input']>;
  readonly field: Scalars['String']['input'];
  readonly purpose?: InputMaybe<CasePurpose>;
  readonly title: Scalars['String']['input'];
  readonly overrideReason?: InputMaybe<Scalars['String']['input']>;
  readonly rows: ReadonlyArray<DistributionRowInput>;
};
export type ProofFileInput = {
  readonly name: Scalars['String']['input'];
  readonly mediaType: Scalars['String']['input'];
  readonly bytes: Scalars['Int']['input'];
  readonly sha256: Scalars['String']['input'];
};
export type DeliverDistributionInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly fundId: Scalars['ID']['input'];
  readonly distributionId: Scalars['ID']['input'];
  readonly paymentId?: InputMaybe<Scalars['ID']['input']>;
  readonly minutesNo: Scalars['String']['input'];
  readonly witnesses: ReadonlyArray<Scalars['String']['input']>;
  readonly deliveredOn: Scalars['Date']['input'];
  readonly proofs?: InputMaybe<ReadonlyArray<ProofFileInput>>;
};
export type CancelDistributionInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly fundId: Scalars['ID']['input'];
  readonly distributionId: Scalars['ID']['input'];
  readonly reason: Scalars['String']['input'];
};
export type EraseDistributionPersonsInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly fundId: Scalars['ID']['input'];
  readonly distributionId: Scalars['ID']['input'];
  readonly row?: InputMaybe<Scalars['Int']['input']>;
  readonly reason: Scalars['String']['input'];
};
export type PrepareDistributionResult = Distribution | FundNotFound | DistributionNotFound | IdempotencyKeyReused | NotAllowed | UnitNotKnown | FundClosed | ReasonNotValid | DistributionRowNotValid | RowsHelpedBefore | AllocationLineNotValid | AmountMalformed | AmountNotWhole | AmountNotPositive | AmountTooLarge;
export type DeliverDistributionResult = Distribution | FundNotFound | DistributionNotFound | IdempotencyKeyReused | NotAllowed | DistributionStateForbids | MinutesNotValid | CashNotPaid | DayNotValid;
export type CancelDistributionResult = Distribution | FundNotFound | DistributionNotFound | IdempotencyKeyReused | NotAllowed | DistributionStateForbids | ReasonNotValid;
export type EraseDistributionPersonsResult = Distribution | FundNotFound | DistributionNotFound | IdempotencyKeyReused | NotAllowed | ReasonNotValid | DistributionRowNotValid;
export type DistributionNotFound = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type DistributionStateForbids = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type DistributionRowNotValid = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type MinutesNotValid = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type CashNotPaid = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type DistributionState =
  | 'PREPARED'
  | 'DELIVERED'
  | 'CANCELLED';
export type DistributionListPurpose =
  | 'SIGNATURE'
  | 'HAND_OVER'
  | 'INSPECTION'
  | 'SUBJECT_REQUEST';
export type DistributionFileFormat =
  | 'CSV'
  | 'XLSX';
export type Distribution = {
  readonly id: Scalars['ID']['output'];
  readonly fund?: Maybe<Fund>;
  readonly unit: Unit;
  readonly allocationId?: Maybe<Scalars['ID']['output']>;
  readonly allocationLine?: Maybe<Scalars['Int']['output']>;
  readonly field: Scalars['String']['output'];
  readonly purpose?: Maybe<CasePurpose>;
  readonly title: Scalars['String']['output'];
  readonly form: SupportForm;
  readonly cashTotal: Scalars['Vnd']['output'];
  readonly cashTotalInWords: Scalars['String']['output'];
  readonly rowCount: Scalars['Int']['output'];
  readonly rows: DistributionRowConnection;
  readonly state: DistributionState;
  readonly preparedAt: Scalars['DateTime']['output'];
  readonly paymentId?: Maybe<Scalars['ID']['output']>;
  readonly minutesNo?: Maybe<Scalars['String']['output']>;
  readonly witnessCount?: Maybe<Scalars['Int']['output']>;
  readonly proofs: ReadonlyArray<ProofFile>;
  readonly deliveredOn?: Maybe<Scalars['Date']['output']>;
  readonly cancelledAt?: Maybe<Scalars['DateTime']['output']>;
  readonly reason?: Maybe<Scalars['String']['output']>;
};
export type DistributionRowsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};
export type DistributionRow = {
  readonly rowNo: Scalars['Int']['output'];
  readonly maskedName?: Maybe<Scalars['String']['output']>;
  readonly commitment: Scalars['String']['output'];
  readonly commune: Scalars['String']['output'];
  readonly content: Scalars['String']['output'];
  readonly source: Scalars['String']['output'];
  readonly amount?: Maybe<Scalars['Vnd']['output']>;
  readonly goods?: Maybe<Scalars['String']['output']>;
};
export type ProofFile = {
  readonly place: Scalars['Int']['output'];
  readonly name: Scalars['String']['output'];
  readonly mediaType: Scalars['String']['output'];
  readonly bytes: Scalars['String']['output'];
  readonly sha256: Scalars['String']['output'];
};
export type DistributionList = {
  readonly rows: ReadonlyArray<DistributionListRow>;
  readonly witnesses: ReadonlyArray<Scalars['String']['output']>;
  readonly file: DistributionFile;
};
export type DistributionListFileArgs = {
  format: DistributionFileFormat;
};
export type DistributionListRow = {
  readonly rowNo: Scalars['Int']['output'];
  readonly name?: Maybe<Scalars['String']['output']>;
  readonly idNumber?: Maybe<Scalars['String']['output']>;
  readonly hamlet?: Maybe<Scalars['String']['output']>;
  readonly amount?: Maybe<Scalars['Vnd']['output']>;
};
export type DistributionFile = {
  readonly name: Scalars['String']['output'];
  readonly mediaType: Scalars['String']['output'];
  readonly content: Scalars['String']['output'];
  readonly sha256: Scalars['String']['output'];
};
export type DistributionConnection = {
  readonly edges: ReadonlyArray<DistributionEdge>;
  readonly nodes: ReadonlyArray<Distribution>;
  readonly pageInfo: PageInfo;
};
export type DistributionEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Distribution;
};
export type DistributionRowConnection = {
  readonly edges: ReadonlyArray<DistributionRowEdge>;
  readonly nodes: ReadonlyArray<DistributionRow>;
  readonly pageInfo: PageInfo;
};
export type DistributionRowEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: DistributionRow;
};
export type DonorKind =
  | 'PERSON'
  | 'ORGANISATION'
  | 'GROUP'
  | 'ANONYMOUS';
export type DonorDisplay =
  | 'NAME'
  | 'MASKED'
  | 'HIDDEN';
export type DonorReadPurpose =
  | 'RECEIPT'
  | 'THANKS'
  | 'RETURN_OF_MONEY'
  | 'MATCHING'
  | 'LEGAL_DUTY';
export type DonorIdentity = {
  readonly name?: Maybe<Scalars['String']['output']>;
  readonly contact?: Maybe<Scalars['String']['output']>;
};
export type DonorConnection = {
  readonly edges: ReadonlyArray<DonorEdge>;
  readonly nodes: ReadonlyArray<Donor>;
  readonly pageInfo: PageInfo;
};
export type DonorEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Donor;
};
export type RegisterDonorInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly unitId: Scalars['ID']['input'];
  readonly kind: DonorKind;
  readonly displayPolicy: DonorDisplay;
  readonly name?: InputMaybe<Scalars['String']['input']>;
  readonly contact?: InputMaybe<Scalars['String']['input']>;
};
export type ChangeDonorInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly donorId: Scalars['ID']['input'];
  readonly displayPolicy: DonorDisplay;
  readonly name?: InputMaybe<Scalars['String']['input']>;
  readonly contact?: InputMaybe<Scalars['String']['input']>;
  readonly reason: Scalars['String']['input'];
};
export type EraseDonorInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly donorId: Scalars['ID']['input'];
  readonly reason: Scalars['String']['input'];
};
export type RegisterDonorResult = Donor | DonorNotFound | DonorNotValid | UnitNotKnown | IdempotencyKeyReused | NotAllowed;
export type ChangeDonorResult = Donor | DonorNotFound | DonorNotValid | ReasonNotValid | IdempotencyKeyReused | NotAllowed;
export type EraseDonorResult = Donor | DonorNotFound | ReasonNotValid | IdempotencyKeyReused | NotAllowed;
export type DonorNotFound = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type DonorNotValid = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type PurposeGroup =
  | 'HOUSE';
export type MatchedBy =
  | 'HOUSEHOLD'
  | 'CITIZEN_ID'
  | 'NAME_BIRTH'
  | 'ADDRESS'
  | 'SOUND_YEAR_PLACE'
  | 'SOUND_NEAR_YEAR_AREA'
  | 'SLIP_YEAR_PLACE'
  | 'SOUND_ADDRESS'
  | 'SOUND_SPOUSE'
  | 'NEAR_CITIZEN_ID'
  | 'SOUND_PHONE'
  | 'FAMILY_GIVEN_YEAR_AREA';
export type OverlapRule =
  | 'HOUSE_WITHIN_YEARS'
  | 'SAME_PURPOSE_YEAR_SOURCE';
export type EarlierHelp = {
  readonly caseId: Scalars['ID']['output'];
  readonly unit: Unit;
  readonly purpose: CasePurpose;
  readonly source: CaseSource;
  readonly fundId?: Maybe<Scalars['ID']['output']>;
  readonly amount: Scalars['Vnd']['output'];
  readonly decidedOn: Scalars['Date']['output'];
  readonly state: CaseState;
  readonly matchedBy: ReadonlyArray<MatchedBy>;
};
export type Overlap = {
  readonly caseId: Scalars['ID']['output'];
  readonly unit: Unit;
  readonly purpose: CasePurpose;
  readonly source: CaseSource;
  readonly fundId?: Maybe<Scalars['ID']['output']>;
  readonly amount: Scalars['Vnd']['output'];
  readonly decidedOn: Scalars['Date']['output'];
  readonly state: CaseState;
  readonly matchedBy: ReadonlyArray<MatchedBy>;
  readonly rule: OverlapRule;
};
export type DoubleHelpRule = {
  readonly id: Scalars['ID']['output'];
  readonly purposeGroup: PurposeGroup;
  readonly years: Scalars['Int']['output'];
  readonly validFrom: Scalars['Date']['output'];
  readonly sourceLabel: Scalars['String']['output'];
  readonly isVerified: Scalars['Boolean']['output'];
  readonly recordedAt: Scalars['DateTime']['output'];
};
export type RecordDoubleHelpRuleInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly purposeGroup: PurposeGroup;
  readonly years: Scalars['Int']['input'];
  readonly validFrom: Scalars['Date']['input'];
  readonly sourceLabel: Scalars['String']['input'];
  readonly isVerified: Scalars['Boolean']['input'];
};
export type RecordDoubleHelpRuleResult = DoubleHelpRule | DoubleHelpRuleNotValid | IdempotencyKeyReused;
export type DoubleHelpRuleNotValid = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type DoubleHelpFound = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  readonly overlaps: ReadonlyArray<Overlap>;
};
export type FundKind =
  | 'POOR_SUPPORT'
  | 'RELIEF'
  | 'SOCIAL_SECURITY'
  | 'OTHER';
export type FundState =
  | 'OPEN'
  | 'CLOSED';
export type AdministrationRule =
  | 'FROM_BUDGET_ONLY'
  | 'FROM_FUND_ALLOWED';
export type FundAccountPurpose =
  | 'GENERAL'
  | 'ONE_APPEAL';
export type EarmarkKind =
  | 'APPEAL'
  | 'PLACE'
  | 'PURPOSE';
export type YearSummary = {
  readonly year: Scalars['Int']['output'];
  readonly opening: Scalars['Vnd']['output'];
  readonly income: Scalars['Vnd']['output'];
  readonly spending: Scalars['Vnd']['output'];
  readonly closing: Scalars['Vnd']['output'];
};
export type Holding = {
  readonly earmark?: Maybe<Earmark>;
  readonly balance: Scalars['Vnd']['output'];
  readonly reserved: Scalars['Vnd']['output'];
  readonly available: Scalars['Vnd']['output'];
};
export type Earmark = {
  readonly id: Scalars['ID']['output'];
  readonly kind: EarmarkKind;
  readonly name: Scalars['String']['output'];
};
export type FundAccount = {
  readonly id: Scalars['ID']['output'];
  readonly bank: Scalars['String']['output'];
  readonly maskedNumber: Scalars['String']['output'];
  readonly currency: Scalars['String']['output'];
  readonly purpose: FundAccountPurpose;
  readonly openedOn: Scalars['Date']['output'];
  readonly closedOn?: Maybe<Scalars['Date']['output']>;
};
export type FundConnection = {
  readonly edges: ReadonlyArray<FundEdge>;
  readonly nodes: ReadonlyArray<Fund>;
  readonly pageInfo: PageInfo;
};
export type FundEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Fund;
};
export type OpenFundInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly kind: FundKind;
  readonly name: Scalars['String']['input'];
  readonly unitId: Scalars['ID']['input'];
  readonly committeeId?: InputMaybe<Scalars['ID']['input']>;
  readonly openedOn: Scalars['Date']['input'];
  readonly accountingRegime?: InputMaybe<Scalars['String']['input']>;
  readonly administrationRule?: InputMaybe<AdministrationRule>;
  readonly isCollecting?: InputMaybe<Scalars['Boolean']['input']>;
};
export type CloseFundInput = {
  readonly fundId: Scalars['ID']['input'];
  readonly closedOn: Scalars['Date']['input'];
  readonly reason: Scalars['String']['input'];
};
export type AddFundAccountInput = {
  readonly fundId: Scalars['ID']['input'];
  readonly bank: Scalars['String']['input'];
  readonly number: Scalars['String']['input'];
  readonly purpose: FundAccountPurpose;
  readonly openedOn: Scalars['Date']['input'];
};
export type AddEarmarkInput = {
  readonly fundId: Scalars['ID']['input'];
  readonly kind: EarmarkKind;
  readonly name: Scalars['String']['input'];
};
export type OpenFundResult = Fund | FundNotValid | DayNotValid | UnitNotKnown | FundNotFound | IdempotencyKeyReused | NotAllowed;
export type CloseFundResult = Fund | FundNotFound | FundClosed | FundNotEmpty | DayNotValid | ReasonNotValid | NotAllowed;
export type AddFundAccountResult = FundAccount | FundNotFound | AccountNumberNotValid | AccountNumberTaken | DayNotValid | FundNotValid | NotAllowed;
export type AddEarmarkResult = Earmark | FundNotFound | FundClosed | EarmarkNotValid | NotAllowed;
export type FundNotFound = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type FundNotValid = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type DayNotValid = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type ReasonNotValid = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type AccountNumberNotValid = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type AccountNumberTaken = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type EarmarkNotValid = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type AdministrationNotAllowed = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type GoodsMovementKind =
  | 'RECEIVED'
  | 'GIVEN_OUT'
  | 'REVERSAL';
export type InKindItem = {
  readonly id: Scalars['ID']['output'];
  readonly fund?: Maybe<Fund>;
  readonly name: Scalars['String']['output'];
  readonly measure: Scalars['String']['output'];
  readonly stock: Scalars['String']['output'];
  readonly stockOn?: Maybe<Scalars['String']['output']>;
  readonly movements: GoodsMovementConnection;
};
export type InKindItemStockOnArgs = {
  day: Scalars['Date']['input'];
};
export type InKindItemMovementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};
export type GoodsMovement = {
  readonly id: Scalars['ID']['output'];
  readonly item?: Maybe<InKindItem>;
  readonly kind: GoodsMovementKind;
  readonly quantity: Scalars['String']['output'];
  readonly movedOn: Scalars['Date']['output'];
  readonly slipNo?: Maybe<Scalars['String']['output']>;
  readonly estimatedValue?: Maybe<Scalars['Vnd']['output']>;
  readonly appealId?: Maybe<Scalars['ID']['output']>;
  readonly unit?: Maybe<Unit>;
  readonly referenceId?: Maybe<Scalars['ID']['output']>;
  readonly reversesId?: Maybe<Scalars['ID']['output']>;
  readonly reason?: Maybe<Scalars['String']['output']>;
  readonly recordedAt: Scalars['DateTime']['output'];
};
export type InKindItemConnection = {
  readonly edges: ReadonlyArray<InKindItemEdge>;
  readonly nodes: ReadonlyArray<InKindItem>;
  readonly pageInfo: PageInfo;
};
export type InKindItemEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: InKindItem;
};
export type GoodsMovementConnection = {
  readonly edges: ReadonlyArray<GoodsMovementEdge>;
  readonly nodes: ReadonlyArray<GoodsMovement>;
  readonly pageInfo: PageInfo;
};
export type GoodsMovementEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: GoodsMovement;
};
export type RegisterInKindItemInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly fundId: Scalars['ID']['input'];
  readonly name: Scalars['String']['input'];
  readonly measure: Scalars['String']['input'];
};
export type ReceiveGoodsInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly fundId: Scalars['ID']['input'];
  readonly itemId: Scalars['ID']['input'];
  readonly quantity: Scalars['String']['input'];
  readonly movedOn: Scalars['Date']['input'];
  readonly slipNo?: InputMaybe<Scalars['String']['input']>;
  readonly estimatedValue?: InputMaybe<Scalars['Vnd']['input']>;
  readonly appealId?: InputMaybe<Scalars['ID']['input']>;
};
export type GiveOutGoodsInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly fundId: Scalars['ID']['input'];
  readonly itemId: Scalars['ID']['input'];
  readonly quantity: Scalars['String']['input'];
  readonly movedOn: Scalars['Date']['input'];
  readonly slipNo?: InputMaybe<Scalars['String']['input']>;
  readonly unitId: Scalars['ID']['input'];
  readonly referenceId?: InputMaybe<Scalars['ID']['input']>;
};
export type ReverseGoodsMovementInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly fundId: Scalars['ID']['input'];
  readonly movementId: Scalars['ID']['input'];
  readonly reason: Scalars['String']['input'];
};
export type RegisterInKindItemResult = InKindItem | FundNotFound | FundClosed | InKindItemNotFound | InKindItemNotValid | IdempotencyKeyReused | NotAllowed;
export type ReceiveGoodsResult = GoodsMovement | FundNotFound | FundClosed | InKindItemNotFound | GoodsMovementNotFound | AppealNotFound | QuantityNotValid | StockTooSmall | DayNotValid | IdempotencyKeyReused | NotAllowed | AmountMalformed | AmountNotWhole | AmountNotPositive | AmountTooLarge;
export type GiveOutGoodsResult = GoodsMovement | FundNotFound | FundClosed | InKindItemNotFound | GoodsMovementNotFound | UnitNotKnown | QuantityNotValid | StockTooSmall | DayNotValid | IdempotencyKeyReused | NotAllowed;
export type ReverseGoodsMovementResult = GoodsMovement | FundNotFound | FundClosed | InKindItemNotFound | GoodsMovementNotFound | GoodsMovementNotReversible | StockTooSmall | DayNotValid | ReasonNotValid | IdempotencyKeyReused | NotAllowed;
export type InKindItemNotFound = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type InKindItemNotValid = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type GoodsMovementNotFound = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type GoodsMovementNotReversible = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type QuantityNotValid = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type StockTooSmall = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type AssignCaseInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly caseId: Scalars['ID']['input'];
  readonly unitId: Scalars['ID']['input'];
  readonly reason: Scalars['String']['input'];
  readonly documentId?: InputMaybe<Scalars['ID']['input']>;
};
export type AssignCaseResult = BeneficiaryCase | CaseNotFound | CaseNotValid | UnitNotKnown | ReasonNotValid | IdempotencyKeyReused | NotAllowed;
export type HouseholdClass =
  | 'POOR'
  | 'NEAR_POOR'
  | 'DIFFICULT'
  | 'ESPECIALLY_DIFFICULT'
  | 'NONE';
export type HouseholdReadPurpose =
  | 'CASE_REVIEW'
  | 'DOUBLE_HELP_CHECK'
  | 'HAND_OVER'
  | 'SUBJECT_REQUEST';
export type Sex =
  | 'FEMALE'
  | 'MALE';
export type Household = {
  readonly id: Scalars['ID']['output'];
  readonly unit: Unit;
  readonly areaId?: Maybe<Scalars['ID']['output']>;
  readonly size?: Maybe<Scalars['Int']['output']>;
  readonly maskedName?: Maybe<Scalars['String']['output']>;
  readonly commitment: Scalars['String']['output'];
  readonly classes: ReadonlyArray<HouseholdClassRecord>;
  readonly isErased: Scalars['Boolean']['output'];
  readonly recordedAt: Scalars['DateTime']['output'];
  readonly person?: Maybe<HouseholdPerson>;
};
export type HouseholdPersonArgs = {
  purpose: HouseholdReadPurpose;
};
export type HouseholdPerson = {
  readonly headName?: Maybe<Scalars['String']['output']>;
  readonly sex?: Maybe<Sex>;
  readonly birthYear?: Maybe<Scalars['Int']['output']>;
  readonly citizenId?: Maybe<Scalars['String']['output']>;
  readonly spouseName?: Maybe<Scalars['String']['output']>;
  readonly phone?: Maybe<Scalars['String']['output']>;
  readonly address?: Maybe<Scalars['String']['output']>;
  readonly occupation?: Maybe<Scalars['String']['output']>;
  readonly education?: Maybe<Scalars['String']['output']>;
  readonly employment?: Maybe<Scalars['String']['output']>;
  readonly ethnicity?: Maybe<Scalars['String']['output']>;
  readonly religion?: Maybe<Scalars['String']['output']>;
  readonly priorityGroup?: Maybe<Scalars['String']['output']>;
};
export type HouseholdClassRecord = {
  readonly id: Scalars['ID']['output'];
  readonly year: Scalars['Int']['output'];
  readonly householdClass: HouseholdClass;
  readonly standardVersion?: Maybe<Scalars['String']['output']>;
  readonly decidedOn: Scalars['Date']['output'];
  readonly documentId?: Maybe<Scalars['ID']['output']>;
  readonly correctsId?: Maybe<Scalars['ID']['output']>;
  readonly reason?: Maybe<Scalars['String']['output']>;
  readonly recordedAt: Scalars['DateTime']['output'];
};
export type HouseholdConnection = {
  readonly edges: ReadonlyArray<HouseholdEdge>;
  readonly nodes: ReadonlyArray<Household>;
  readonly pageInfo: PageInfo;
};
export type HouseholdEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Household;
};
export type HouseholdsByFactsInput = {
  readonly unitId: Scalars['ID']['input'];
  readonly purpose: HouseholdReadPurpose;
  readonly citizenId?: InputMaybe<Scalars['String']['input']>;
  readonly headName?: InputMaybe<Scalars['String']['input']>;
  readonly birthYear?: InputMaybe<Scalars['Int']['input']>;
  readonly address?: InputMaybe<Scalars['String']['input']>;
  readonly areaId?: InputMaybe<Scalars['ID']['input']>;
};
export type HouseholdPersonInput = {
  readonly headName: Scalars['String']['input'];
  readonly sex?: InputMaybe<Sex>;
  readonly birthYear?: InputMaybe<Scalars['Int']['input']>;
  readonly citizenId?: InputMaybe<Scalars['String']['input']>;
  readonly spouseName?: InputMaybe<Scalars['String']['input']>;
  readonly phone?: InputMaybe<Scalars['String']['input']>;
  readonly address?: InputMaybe<Scalars['String']['input']>;
  readonly occupation?: InputMaybe<Scalars['String']['input']>;
  readonly education?: InputMaybe<Scalars['String']['input']>;
  readonly employment?: InputMaybe<Scalars['String']['input']>;
  readonly ethnicity?: InputMaybe<Scalars['String']['input']>;
  readonly religion?: InputMaybe<Scalars['String']['input']>;
  readonly priorityGroup?: InputMaybe<Scalars['String']['input']>;
};
export type RecordHouseholdInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly unitId: Scalars['ID']['input'];
  readonly areaId?: InputMaybe<Scalars['ID']['input']>;
  readonly size?: InputMaybe<Scalars['Int']['input']>;
  readonly person: HouseholdPersonInput;
};
export type ChangeHouseholdInput = {
  readonly householdId: Scalars['ID']['input'];
  readonly areaId?: InputMaybe<Scalars['ID']['input']>;
  readonly size?: InputMaybe<Scalars['Int']['input']>;
  readonly person?: InputMaybe<HouseholdPersonInput>;
  readonly reason: Scalars['String']['input'];
};
export type EraseHouseholdInput = {
  readonly householdId: Scalars['ID']['input'];
  readonly reason: Scalars['String']['input'];
};
export type RecordHouseholdClassInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly householdId: Scalars['ID']['input'];
  readonly year: Scalars['Int']['input'];
  readonly householdClass: HouseholdClass;
  readonly decidedOn: Scalars['Date']['input'];
  readonly documentId?: InputMaybe<Scalars['ID']['input']>;
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};
export type RecordHouseholdResult = Household | HouseholdNotValid | HouseholdNotFound | UnitNotKnown | IdempotencyKeyReused | NotAllowed;
export type ChangeHouseholdResult = Household | HouseholdNotValid | HouseholdNotFound | HouseholdErased | ReasonNotValid | NotAllowed;
export type EraseHouseholdResult = Household | HouseholdNotFound | HouseholdErased | HouseholdHasOpenCase | ReasonNotValid | NotAllowed;
export type RecordHouseholdClassResult = HouseholdClassRecord | HouseholdNotValid | HouseholdNotFound | HouseholdErased | ReasonNotValid | IdempotencyKeyReused | NotAllowed;
export type HouseholdNotValid = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type HouseholdNotFound = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type HouseholdErased = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type HouseholdHasOpenCase = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type HouseKind =
  | 'NEW'
  | 'REPAIR';
export type HouseState =
  | 'APPROVED'
  | 'STARTED'
  | 'PAUSED'
  | 'COMPLETED'
  | 'HANDED_OVER';
export type HouseMove =
  | 'START'
  | 'PAUSE'
  | 'RESUME'
  | 'COMPLETE'
  | 'HAND_OVER';
export type Payer =
  | 'FUND'
  | 'DONOR_DIRECT'
  | 'BUDGET'
  | 'FAMILY'
  | 'COMMUNITY'
  | 'OTHER';
export type FundingMeasure =
  | 'VND'
  | 'WORKDAY'
  | 'ITEM';
export type HouseProject = {
  readonly id: Scalars['ID']['output'];
  readonly kind: HouseKind;
  readonly areaM2?: Maybe<Scalars['String']['output']>;
  readonly yardM2?: Maybe<Scalars['String']['output']>;
  readonly plannedFrom?: Maybe<Scalars['Date']['output']>;
  readonly plannedTo?: Maybe<Scalars['Date']['output']>;
  readonly startedOn?: Maybe<Scalars['Date']['output']>;
  readonly completedOn?: Maybe<Scalars['Date']['output']>;
  readonly handedOverOn?: Maybe<Scalars['Date']['output']>;
  readonly state: HouseState;
  readonly totalCost?: Maybe<Scalars['Vnd']['output']>;
  readonly minutesNumber?: Maybe<Scalars['String']['output']>;
  readonly fundingLines: ReadonlyArray<FundingLine>;
  readonly fundingTotals: ReadonlyArray<FundingTotal>;
  readonly uncovered?: Maybe<Scalars['Vnd']['output']>;
};
export type FundingLine = {
  readonly id: Scalars['ID']['output'];
  readonly payer: Payer;
  readonly measure: FundingMeasure;
  readonly quantity: Scalars['String']['output'];
  readonly fundId?: Maybe<Scalars['ID']['output']>;
  readonly label?: Maybe<Scalars['String']['output']>;
  readonly correctsId?: Maybe<Scalars['ID']['output']>;
  readonly reason?: Maybe<Scalars['String']['output']>;
};
export type FundingTotal = {
  readonly measure: FundingMeasure;
  readonly quantity: Scalars['String']['output'];
};
export type PlanHouseInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly caseId: Scalars['ID']['input'];
  readonly kind: HouseKind;
  readonly areaM2?: InputMaybe<Scalars['String']['input']>;
  readonly yardM2?: InputMaybe<Scalars['String']['input']>;
  readonly plannedFrom?: InputMaybe<Scalars['Date']['input']>;
  readonly plannedTo?: InputMaybe<Scalars['Date']['input']>;
};
export type MoveHouseInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly houseId: Scalars['ID']['input'];
  readonly move: HouseMove;
  readonly occurredOn: Scalars['Date']['input'];
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  readonly totalCost?: InputMaybe<Scalars['Vnd']['input']>;
  readonly minutesNumber?: InputMaybe<Scalars['String']['input']>;
};
export type RecordFundingLineInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly houseId: Scalars['ID']['input'];
  readonly payer: Payer;
  readonly measure: FundingMeasure;
  readonly quantity: Scalars['String']['input'];
  readonly fundId?: InputMaybe<Scalars['ID']['input']>;
  readonly label?: InputMaybe<Scalars['String']['input']>;
  readonly correctsId?: InputMaybe<Scalars['ID']['input']>;
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};
export type PlanHouseResult = HouseProject | HouseNotValid | HouseNotFound | CaseNotFound | IdempotencyKeyReused | NotAllowed;
export type MoveHouseResult = HouseProject | HouseNotValid | HouseNotFound | CaseNotFound | ReasonNotValid | IdempotencyKeyReused | NotAllowed | AmountMalformed | AmountNotWhole | AmountNotPositive | AmountTooLarge;
export type RecordFundingLineResult = HouseProject | HouseNotValid | HouseNotFound | CaseNotFound | FundNotFound | ReasonNotValid | IdempotencyKeyReused | NotAllowed;
export type HouseNotValid = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type HouseNotFound = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type JournalFormat =
  | 'CSV'
  | 'XLSX';
export type JournalPart = {
  readonly content: Scalars['String']['output'];
  readonly contentType: Scalars['String']['output'];
  readonly lines: Scalars['Int']['output'];
  readonly next?: Maybe<Scalars['String']['output']>;
};
export type FundClosed = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type FundNotEmpty = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type EarmarkViolated = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type EarmarkNotFound = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type InsufficientFunds = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type BalanceTooLarge = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type ReservationNotFound = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type ReservationResolved = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type ReservationExpired = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type AmountAboveReservation = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type TransactionNotFound = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type NotReversible = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type AlreadyReversed = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type AmountMalformed = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type AmountNotWhole = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type AmountNotPositive = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type AmountTooLarge = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type StatementLine = {
  readonly textState: LineTextState;
  readonly textErasure?: Maybe<LineTextErasure>;
  readonly statementId: Scalars['ID']['output'];
  readonly accountId: Scalars['ID']['output'];
  readonly place: Scalars['Int']['output'];
  readonly page: Scalars['Int']['output'];
  readonly bookedOn: Scalars['Date']['output'];
  readonly docNo: Scalars['String']['output'];
  readonly debit: Scalars['Vnd']['output'];
  readonly credit: Scalars['Vnd']['output'];
  readonly maskedText: Scalars['String']['output'];
  readonly salt: Scalars['String']['output'];
  readonly logIndex: Scalars['Int']['output'];
  readonly proof?: Maybe<InclusionProof>;
};
export type StatementLineProofArgs = {
  size?: InputMaybe<Scalars['Int']['input']>;
};
export type LineTextState =
  | 'SHOWN'
  | 'WITHHELD'
  | 'ERASED';
export type LineTextErasure = {
  readonly decisionNo: Scalars['String']['output'];
  readonly decidedOn: Scalars['Date']['output'];
  readonly erasedAt: Scalars['DateTime']['output'];
};
export type ProposeLineErasureInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly fundId: Scalars['ID']['input'];
  readonly statementId: Scalars['ID']['input'];
  readonly place: Scalars['Int']['input'];
  readonly decisionNo: Scalars['String']['input'];
  readonly decidedOn: Scalars['Date']['input'];
  readonly reason: Scalars['String']['input'];
};
export type ApproveLineErasureInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly fundId: Scalars['ID']['input'];
  readonly erasureId: Scalars['ID']['input'];
};
export type WithdrawLineErasureInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly fundId: Scalars['ID']['input'];
  readonly erasureId: Scalars['ID']['input'];
};
export type ProposeLineErasureResult = LineErasure | LineErasureNotValid | LineErasureNotFound | ReasonNotValid | StatementNotFound | StatementClosed | NotAllowed | IdempotencyKeyReused;
export type ApproveLineErasureResult = LineErasure | LineErasureNotFound | LineErasureClosed | SamePerson | NotAllowed | IdempotencyKeyReused;
export type WithdrawLineErasureResult = LineErasure | LineErasureNotFound | LineErasureClosed | NotAllowed | IdempotencyKeyReused;
export type LineErasureState =
  | 'PROPOSED'
  | 'APPROVED'
  | 'WITHDRAWN';
export type LineErasure = {
  readonly id: Scalars['ID']['output'];
  readonly statementId: Scalars['ID']['output'];
  readonly place: Scalars['Int']['output'];
  readonly decisionNo: Scalars['String']['output'];
  readonly decidedOn: Scalars['Date']['output'];
  readonly reason: Scalars['String']['output'];
  readonly state: LineErasureState;
  readonly proposedAt: Scalars['DateTime']['output'];
  readonly closedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly viewerCanApprove: Scalars['Boolean']['output'];
};
export type LineErasureConnection = {
  readonly edges: ReadonlyArray<LineErasureEdge>;
  readonly nodes: ReadonlyArray<LineErasure>;
  readonly pageInfo: PageInfo;
};
export type LineErasureEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: LineErasure;
};
export type LineErasureNotFound = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type LineErasureNotValid = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type LineErasureClosed = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type WatchState =
  | 'WATCHED'
  | 'KEPT'
  | 'LOST'
  | 'MISUSED';
export type WatchFinding =
  | 'PRESENT'
  | 'DIED'
  | 'SOLD'
  | 'GIVEN_AWAY'
  | 'PAWNED';
export type LivelihoodWatch = {
  readonly id: Scalars['ID']['output'];
  readonly item: Scalars['String']['output'];
  readonly quantity: Scalars['Int']['output'];
  readonly givenOn: Scalars['Date']['output'];
  readonly keepMonths: Scalars['Int']['output'];
  readonly keepUntil: Scalars['Date']['output'];
  readonly state: WatchState;
  readonly asksRepayment: Scalars['Boolean']['output'];
  readonly checks: ReadonlyArray<WatchCheck>;
};
export type WatchCheck = {
  readonly checkedOn: Scalars['Date']['output'];
  readonly finding: WatchFinding;
  readonly note?: Maybe<Scalars['String']['output']>;
};
export type StartLivelihoodWatchInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly caseId: Scalars['ID']['input'];
  readonly item: Scalars['String']['input'];
  readonly quantity: Scalars['Int']['input'];
  readonly givenOn: Scalars['Date']['input'];
  readonly keepMonths: Scalars['Int']['input'];
};
export type RecordLivelihoodCheckInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly watchId: Scalars['ID']['input'];
  readonly checkedOn: Scalars['Date']['input'];
  readonly finding: WatchFinding;
  readonly note?: InputMaybe<Scalars['String']['input']>;
};
export type StartLivelihoodWatchResult = LivelihoodWatch | WatchNotValid | WatchNotFound | CaseNotFound | CaseStateForbids | IdempotencyKeyReused | NotAllowed;
export type RecordLivelihoodCheckResult = LivelihoodWatch | WatchNotValid | WatchNotFound | CaseNotFound | IdempotencyKeyReused | NotAllowed;
export type WatchNotValid = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type WatchNotFound = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type BankStatement = {
  readonly unmatchedLines: UnmatchedLineConnection;
  readonly lineMatches: LineMatchConnection;
  readonly matching?: Maybe<LineMatching>;
  readonly id: Scalars['ID']['output'];
  readonly accountId: Scalars['ID']['output'];
  readonly profile: StatementProfile;
  readonly bankProfileId?: Maybe<Scalars['ID']['output']>;
  readonly format: StatementFormat;
  readonly periodFrom: Scalars['Date']['output'];
  readonly periodUntil: Scalars['Date']['output'];
  readonly openingBalance: Scalars['Vnd']['output'];
  readonly closingBalance: Scalars['Vnd']['output'];
  readonly fileHash?: Maybe<Scalars['String']['output']>;
  readonly state: StatementState;
  readonly parts?: Maybe<Scalars['Int']['output']>;
  readonly partsRead: Scalars['Int']['output'];
  readonly pages: Scalars['Int']['output'];
  readonly lineCount: Scalars['Int']['output'];
  readonly newLineCount: Scalars['Int']['output'];
  readonly overlapCount: Scalars['Int']['output'];
  readonly debitTotal: Scalars['Vnd']['output'];
  readonly creditTotal: Scalars['Vnd']['output'];
  readonly startedAt: Scalars['DateTime']['output'];
  readonly finishedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly publishedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly logStart?: Maybe<Scalars['Int']['output']>;
  readonly problemCount: Scalars['Int']['output'];
  readonly problems: StatementProblemConnection;
};
export type BankStatementUnmatchedLinesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};
export type BankStatementLineMatchesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};
export type BankStatementProblemsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};
export type LineMatchState =
  | 'MATCHED'
  | 'SPLIT'
  | 'IGNORED';
export type MatchReason =
  | 'REFERENCE_CODE'
  | 'EXACT_AMOUNT'
  | 'SAME_DAY'
  | 'NEAR_DAY'
  | 'DONOR_NAME'
  | 'DONOR_INITIALS';
export type LineMatching = {
  readonly credits: Scalars['Int']['output'];
  readonly matched: Scalars['Int']['output'];
  readonly split: Scalars['Int']['output'];
  readonly ignored: Scalars['Int']['output'];
  readonly unmatched: Scalars['Int']['output'];
};
export type UnmatchedLine = {
  readonly statementId: Scalars['ID']['output'];
  readonly place: Scalars['Int']['output'];
  readonly bookedOn: Scalars['Date']['output'];
  readonly docNo: Scalars['String']['output'];
  readonly credit: Scalars['Vnd']['output'];
  readonly maskedText: Scalars['String']['output'];
  readonly proposals: ReadonlyArray<MatchProposal>;
};
export type MatchProposal = {
  readonly pledge?: Maybe<Pledge>;
  readonly contributionId?: Maybe<Scalars['ID']['output']>;
  readonly amount: Scalars['Vnd']['output'];
  readonly score: Scalars['Int']['output'];
  readonly reasons: ReadonlyArray<MatchReason>;
  readonly isCertain: Scalars['Boolean']['output'];
};
export type LineMatch = {
  readonly id: Scalars['ID']['output'];
  readonly statementId: Scalars['ID']['output'];
  readonly place: Scalars['Int']['output'];
  readonly state: LineMatchState;
  readonly rule: Scalars['String']['output'];
  readonly reason?: Maybe<Scalars['String']['output']>;
  readonly contributions: ReadonlyArray<Contribution>;
  readonly decidedAt: Scalars['DateTime']['output'];
  readonly revokedAt?: Maybe<Scalars['DateTime']['output']>;
};
export type MatchRound = {
  readonly looked: Scalars['Int']['output'];
  readonly matched: Scalars['Int']['output'];
  readonly nextPlace?: Maybe<Scalars['Int']['output']>;
};
export type UnmatchedLineConnection = {
  readonly edges: ReadonlyArray<UnmatchedLineEdge>;
  readonly nodes: ReadonlyArray<UnmatchedLine>;
  readonly pageInfo: PageInfo;
};
export type UnmatchedLineEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: UnmatchedLine;
};
export type LineMatchConnection = {
  readonly edges: ReadonlyArray<LineMatchEdge>;
  readonly nodes: ReadonlyArray<LineMatch>;
  readonly pageInfo: PageInfo;
};
export type LineMatchEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: LineMatch;
};
export type MatchLineInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly fundId: Scalars['ID']['input'];
  readonly statementId: Scalars['ID']['input'];
  readonly place: Scalars['Int']['input'];
  readonly parts: ReadonlyArray<MatchPartInput>;
};
export type MatchPartInput = {
  readonly amount: Scalars['Vnd']['input'];
  readonly contributionId?: InputMaybe<Scalars['ID']['input']>;
  readonly pledgeId?: InputMaybe<Scalars['ID']['input']>;
  readonly donorId?: InputMaybe<Scalars['ID']['input']>;
  readonly appealId?: InputMaybe<Scalars['ID']['input']>;
  readonly earmarkId?: InputMaybe<Scalars['ID']['input']>;
  readonly isAnonymous?: InputMaybe<Scalars['Boolean']['input']>;
};
export type MatchLinesInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly fundId: Scalars['ID']['input'];
  readonly statementId: Scalars['ID']['input'];
  readonly afterPlace?: InputMaybe<Scalars['Int']['input']>;
  readonly takeUnnamed?: InputMaybe<Scalars['Boolean']['input']>;
  readonly appealId?: InputMaybe<Scalars['ID']['input']>;
};
export type IgnoreLineInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly fundId: Scalars['ID']['input'];
  readonly statementId: Scalars['ID']['input'];
  readonly place: Scalars['Int']['input'];
  readonly reason: Scalars['String']['input'];
};
export type RevokeMatchInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly fundId: Scalars['ID']['input'];
  readonly statementId: Scalars['ID']['input'];
  readonly place: Scalars['Int']['input'];
  readonly reason: Scalars['String']['input'];
};
export type MatchLineResult = LineMatch | StatementNotFound | StatementClosed | LineNotFound | LineAlreadyMatched | MatchNotFound | MatchNotValid | ContributionNotFound | ContributionNotInState | ContributionLate | ContributionNotValid | PledgeNotFound | PledgeNotInState | DonorNotFound | AppealNotFound | EarmarkNotFound | DayNotValid | FundClosed | BalanceTooLarge | IdempotencyKeyReused | NotAllowed | AmountMalformed | AmountNotWhole | AmountNotPositive | AmountTooLarge;
export type MatchLinesResult = MatchRound | StatementNotFound | StatementClosed | AppealNotFound | LineAlreadyMatched | MatchNotFound | FundClosed | BalanceTooLarge | IdempotencyKeyReused | NotAllowed;
export type IgnoreLineResult = LineMatch | StatementNotFound | StatementClosed | LineNotFound | LineAlreadyMatched | MatchNotFound | ReasonNotValid | IdempotencyKeyReused | NotAllowed;
export type RevokeMatchResult = LineMatch | StatementNotFound | StatementClosed | MatchNotFound | InsufficientFunds | FundClosed | ReasonNotValid | IdempotencyKeyReused | NotAllowed;
export type LineNotFound = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type LineAlreadyMatched = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type MatchNotFound = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type MatchNotValid = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type Measures = {
  readonly pledged: Scalars['Vnd']['output'];
  readonly received: Scalars['Vnd']['output'];
  readonly direct: Scalars['Vnd']['output'];
  readonly allocated: Scalars['Vnd']['output'];
  readonly disbursed: Scalars['Vnd']['output'];
};
export type PaymentKind =
  | 'SPENDING'
  | 'ADMINISTRATION';
export type PaymentState =
  | 'RESERVED'
  | 'POSTED'
  | 'VOIDED'
  | 'EXPIRED'
  | 'REVERSED';
export type Payment = {
  readonly id: Scalars['ID']['output'];
  readonly fund?: Maybe<Fund>;
  readonly kind: PaymentKind;
  readonly subject: Scalars['String']['output'];
  readonly amount: Scalars['Vnd']['output'];
  readonly paidAmount?: Maybe<Scalars['Vnd']['output']>;
  readonly state: PaymentState;
  readonly reservationId: Scalars['ID']['output'];
  readonly settlementId?: Maybe<Scalars['ID']['output']>;
  readonly referenceId?: Maybe<Scalars['ID']['output']>;
  readonly reversalId?: Maybe<Scalars['ID']['output']>;
  readonly madeAt: Scalars['DateTime']['output'];
  readonly expiresAt: Scalars['DateTime']['output'];
  readonly settledAt?: Maybe<Scalars['DateTime']['output']>;
  readonly reason?: Maybe<Scalars['String']['output']>;
  readonly viewerCanPost: Scalars['Boolean']['output'];
};
export type PaymentConnection = {
  readonly edges: ReadonlyArray<PaymentEdge>;
  readonly nodes: ReadonlyArray<Payment>;
  readonly pageInfo: PageInfo;
};
export type PaymentEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Payment;
};
export type ReservePaymentInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly fundId: Scalars['ID']['input'];
  readonly kind: PaymentKind;
  readonly amount: Scalars['Vnd']['input'];
  readonly subject: Scalars['String']['input'];
  readonly purseEarmarkId?: InputMaybe<Scalars['ID']['input']>;
  readonly purposeEarmarkId?: InputMaybe<Scalars['ID']['input']>;
  readonly referenceId?: InputMaybe<Scalars['ID']['input']>;
  readonly expiresInDays?: InputMaybe<Scalars['Int']['input']>;
};
export type PostPaymentInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly fundId: Scalars['ID']['input'];
  readonly paymentId: Scalars['ID']['input'];
  readonly amount?: InputMaybe<Scalars['Vnd']['input']>;
  readonly effectiveAt?: InputMaybe<Scalars['DateTime']['input']>;
};
export type VoidPaymentInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly fundId: Scalars['ID']['input'];
  readonly paymentId: Scalars['ID']['input'];
  readonly reason: Scalars['String']['input'];
};
export type ReservePaymentResult = Payment | CaseNotFound | CaseNotValid | CaseStateForbids | AmountAboveApproval | FundNotFound | FundClosed | PaymentNotFound | ReasonNotValid | ExpiryNotValid | AdministrationNotAllowed | EarmarkNotFound | EarmarkViolated | InsufficientFunds | BalanceTooLarge | IdempotencyKeyReused | NotAllowed | AmountMalformed | AmountNotWhole | AmountNotPositive | AmountTooLarge;
export type PostPaymentResult = Payment | FundNotFound | PaymentNotFound | SamePerson | DayNotValid | FundClosed | ReservationNotFound | ReservationResolved | ReservationExpired | AmountAboveReservation | BalanceTooLarge | IdempotencyKeyReused | NotAllowed | AmountMalformed | AmountNotWhole | AmountNotPositive | AmountTooLarge;
export type VoidPaymentResult = Payment | FundNotFound | PaymentNotFound | ReasonNotValid | ReservationNotFound | ReservationResolved | ReservationExpired | IdempotencyKeyReused | NotAllowed;
export type PaymentNotFound = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type SamePerson = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type ExpiryNotValid = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type PledgeState =
  | 'REGISTERED'
  | 'PARTLY_FULFILLED'
  | 'FULFILLED'
  | 'LAPSED'
  | 'WITHDRAWN'
  | 'DIVERTED_DIRECT';
export type PledgeEnding =
  | 'WITHDRAWN'
  | 'DIVERTED_DIRECT'
  | 'LAPSED';
export type Pledge = {
  readonly id: Scalars['ID']['output'];
  readonly fund?: Maybe<Fund>;
  readonly appeal?: Maybe<Appeal>;
  readonly donor?: Maybe<Donor>;
  readonly amount?: Maybe<Scalars['Vnd']['output']>;
  readonly goods?: Maybe<Scalars['String']['output']>;
  readonly fulfilled: Scalars['Vnd']['output'];
  readonly pledgedOn: Scalars['Date']['output'];
  readonly dueOn?: Maybe<Scalars['Date']['output']>;
  readonly state: PledgeState;
  readonly reason?: Maybe<Scalars['String']['output']>;
  readonly referenceCode?: Maybe<Scalars['String']['output']>;
};
export type PledgeConnection = {
  readonly edges: ReadonlyArray<PledgeEdge>;
  readonly nodes: ReadonlyArray<Pledge>;
  readonly pageInfo: PageInfo;
};
export type PledgeEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Pledge;
};
export type RegisterPledgeInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly fundId: Scalars['ID']['input'];
  readonly appealId?: InputMaybe<Scalars['ID']['input']>;
  readonly donorId: Scalars['ID']['input'];
  readonly amount?: InputMaybe<Scalars['Vnd']['input']>;
  readonly goods?: InputMaybe<Scalars['String']['input']>;
  readonly pledgedOn: Scalars['Date']['input'];
  readonly dueOn?: InputMaybe<Scalars['Date']['input']>;
};
export type EndPledgeInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly fundId: Scalars['ID']['input'];
  readonly pledgeId: Scalars['ID']['input'];
  readonly ending: PledgeEnding;
  readonly reason: Scalars['String']['input'];
};
export type RegisterPledgeResult = Pledge | FundNotFound | FundClosed | AppealNotFound | DonorNotFound | PledgeNotFound | PledgeNotValid | DayNotValid | IdempotencyKeyReused | NotAllowed | AmountMalformed | AmountNotWhole | AmountNotPositive | AmountTooLarge;
export type EndPledgeResult = Pledge | FundNotFound | PledgeNotFound | PledgeNotInState | ReasonNotValid | IdempotencyKeyReused | NotAllowed;
export type PledgeNotFound = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type PledgeNotValid = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type PledgeNotInState = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type PublicPosting = {
  readonly openingErasure?: Maybe<OpeningErasure>;
  readonly transactionId: Scalars['ID']['output'];
  readonly fund?: Maybe<Fund>;
  readonly fundId: Scalars['ID']['output'];
  readonly kind: Scalars['String']['output'];
  readonly amount: Scalars['Vnd']['output'];
  readonly earmarkKind?: Maybe<Scalars['String']['output']>;
  readonly reversesId?: Maybe<Scalars['ID']['output']>;
  readonly effectiveAt: Scalars['DateTime']['output'];
  readonly recordedAt: Scalars['DateTime']['output'];
  readonly logIndex: Scalars['Int']['output'];
  readonly proof?: Maybe<InclusionProof>;
};
export type PublicPostingProofArgs = {
  size?: InputMaybe<Scalars['Int']['input']>;
};
export type OpeningErasure = {
  readonly decisionNo: Scalars['String']['output'];
  readonly decidedOn: Scalars['Date']['output'];
  readonly erasedAt: Scalars['DateTime']['output'];
};
export type ProposePostingErasureInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly fundId: Scalars['ID']['input'];
  readonly transactionId: Scalars['ID']['input'];
  readonly decisionNo: Scalars['String']['input'];
  readonly decidedOn: Scalars['Date']['input'];
  readonly reason: Scalars['String']['input'];
};
export type ApprovePostingErasureInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly fundId: Scalars['ID']['input'];
  readonly erasureId: Scalars['ID']['input'];
};
export type WithdrawPostingErasureInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly fundId: Scalars['ID']['input'];
  readonly erasureId: Scalars['ID']['input'];
};
export type ProposePostingErasureResult = PostingErasure | PostingErasureNotValid | PostingErasureNotFound | ReasonNotValid | NotAllowed | IdempotencyKeyReused;
export type ApprovePostingErasureResult = PostingErasure | PostingErasureNotFound | PostingErasureClosed | SamePerson | NotAllowed | IdempotencyKeyReused;
export type WithdrawPostingErasureResult = PostingErasure | PostingErasureNotFound | PostingErasureClosed | NotAllowed | IdempotencyKeyReused;
export type PostingErasureState =
  | 'PROPOSED'
  | 'APPROVED'
  | 'WITHDRAWN';
export type PostingErasure = {
  readonly id: Scalars['ID']['output'];
  readonly transactionId: Scalars['ID']['output'];
  readonly decisionNo: Scalars['String']['output'];
  readonly decidedOn: Scalars['Date']['output'];
  readonly reason: Scalars['String']['output'];
  readonly state: PostingErasureState;
  readonly proposedAt: Scalars['DateTime']['output'];
  readonly closedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly viewerCanApprove: Scalars['Boolean']['output'];
};
export type PostingErasureConnection = {
  readonly edges: ReadonlyArray<PostingErasureEdge>;
  readonly nodes: ReadonlyArray<PostingErasure>;
  readonly pageInfo: PageInfo;
};
export type PostingErasureEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: PostingErasure;
};
export type PostingErasureNotFound = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type PostingErasureNotValid = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type PostingErasureClosed = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type PovertyStandard = {
  readonly id: Scalars['ID']['output'];
  readonly version: Scalars['String']['output'];
  readonly unit?: Maybe<Unit>;
  readonly validFrom: Scalars['Date']['output'];
  readonly validUntil?: Maybe<Scalars['Date']['output']>;
  readonly ruralLine?: Maybe<Scalars['Vnd']['output']>;
  readonly urbanLine?: Maybe<Scalars['Vnd']['output']>;
  readonly deprivationsMin?: Maybe<Scalars['Int']['output']>;
  readonly poorRule: Scalars['String']['output'];
  readonly nearPoorRule?: Maybe<Scalars['String']['output']>;
  readonly sourceLabel: Scalars['String']['output'];
  readonly documentId?: Maybe<Scalars['ID']['output']>;
  readonly isVerified: Scalars['Boolean']['output'];
  readonly correctsId?: Maybe<Scalars['ID']['output']>;
  readonly reason?: Maybe<Scalars['String']['output']>;
  readonly recordedAt: Scalars['DateTime']['output'];
};
export type PovertyStatistic = {
  readonly id: Scalars['ID']['output'];
  readonly unit: Unit;
  readonly countedOn: Scalars['Date']['output'];
  readonly households?: Maybe<Scalars['Int']['output']>;
  readonly poor?: Maybe<Scalars['Int']['output']>;
  readonly nearPoor?: Maybe<Scalars['Int']['output']>;
  readonly poorRate?: Maybe<Scalars['String']['output']>;
  readonly nearPoorRate?: Maybe<Scalars['String']['output']>;
  readonly standardVersion?: Maybe<Scalars['String']['output']>;
  readonly sourceLabel: Scalars['String']['output'];
  readonly documentId?: Maybe<Scalars['ID']['output']>;
  readonly correctsId?: Maybe<Scalars['ID']['output']>;
  readonly reason?: Maybe<Scalars['String']['output']>;
  readonly recordedAt: Scalars['DateTime']['output'];
};
export type PovertySummary = {
  readonly households?: Maybe<Scalars['Int']['output']>;
  readonly poor?: Maybe<Scalars['Int']['output']>;
  readonly nearPoor?: Maybe<Scalars['Int']['output']>;
  readonly poorRate?: Maybe<Scalars['String']['output']>;
  readonly nearPoorRate?: Maybe<Scalars['String']['output']>;
  readonly unitsCounted: Scalars['Int']['output'];
  readonly unitsMissing: Scalars['Int']['output'];
};
export type PovertyStandardConnection = {
  readonly edges: ReadonlyArray<PovertyStandardEdge>;
  readonly nodes: ReadonlyArray<PovertyStandard>;
  readonly pageInfo: PageInfo;
};
export type PovertyStandardEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: PovertyStandard;
};
export type PovertyStatisticConnection = {
  readonly edges: ReadonlyArray<PovertyStatisticEdge>;
  readonly nodes: ReadonlyArray<PovertyStatistic>;
  readonly pageInfo: PageInfo;
};
export type PovertyStatisticEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: PovertyStatistic;
};
export type RecordPovertyStandardInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly keeperUnitId: Scalars['ID']['input'];
  readonly version: Scalars['String']['input'];
  readonly isNational: Scalars['Boolean']['input'];
  readonly validFrom: Scalars['Date']['input'];
  readonly validUntil?: InputMaybe<Scalars['Date']['input']>;
  readonly ruralLine?: InputMaybe<Scalars['Vnd']['input']>;
  readonly urbanLine?: InputMaybe<Scalars['Vnd']['input']>;
  readonly deprivationsMin?: InputMaybe<Scalars['Int']['input']>;
  readonly poorRule: Scalars['String']['input'];
  readonly nearPoorRule?: InputMaybe<Scalars['String']['input']>;
  readonly sourceLabel: Scalars['String']['input'];
  readonly documentId?: InputMaybe<Scalars['ID']['input']>;
  readonly isVerified: Scalars['Boolean']['input'];
  readonly correctsId?: InputMaybe<Scalars['ID']['input']>;
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};
export type RecordPovertyStatisticInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly keeperUnitId: Scalars['ID']['input'];
  readonly unitId: Scalars['ID']['input'];
  readonly countedOn: Scalars['Date']['input'];
  readonly households?: InputMaybe<Scalars['Int']['input']>;
  readonly poor?: InputMaybe<Scalars['Int']['input']>;
  readonly nearPoor?: InputMaybe<Scalars['Int']['input']>;
  readonly standardVersion?: InputMaybe<Scalars['String']['input']>;
  readonly sourceLabel: Scalars['String']['input'];
  readonly documentId?: InputMaybe<Scalars['ID']['input']>;
  readonly correctsId?: InputMaybe<Scalars['ID']['input']>;
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};
export type RecordPovertyStandardResult = PovertyStandard | StandardNotValid | StandardNotFound | ReasonNotValid | UnitNotKnown | IdempotencyKeyReused | NotAllowed | AmountMalformed | AmountNotWhole | AmountNotPositive | AmountTooLarge;
export type RecordPovertyStatisticResult = PovertyStatistic | StatisticNotValid | StatisticNotFound | ReasonNotValid | UnitNotKnown | IdempotencyKeyReused | NotAllowed;
export type StandardNotValid = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type StandardNotFound = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type StatisticNotValid = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type StatisticNotFound = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type WelfareCaseCounts = {
  readonly total: Scalars['Int']['output'];
  readonly byState: ReadonlyArray<CaseStateCount>;
  readonly housesNew?: Maybe<Scalars['Int']['output']>;
  readonly housesRepaired?: Maybe<Scalars['Int']['output']>;
};
export type CaseStateCount = {
  readonly state: CaseState;
  readonly count: Scalars['Int']['output'];
};
export type LogConsistencyResult = ConsistencyProof | LogHeadNotFound;
export type LogHead = {
  readonly size: Scalars['Int']['output'];
  readonly origin: Scalars['String']['output'];
  readonly root: Scalars['String']['output'];
  readonly note: Scalars['String']['output'];
  readonly verifierKey: Scalars['String']['output'];
  readonly signedAt: Scalars['DateTime']['output'];
};
export type LogHeadConnection = {
  readonly edges: ReadonlyArray<LogHeadEdge>;
  readonly nodes: ReadonlyArray<LogHead>;
  readonly pageInfo: PageInfo;
};
export type LogHeadEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: LogHead;
};
export type InclusionProof = {
  readonly leaf: Scalars['String']['output'];
  readonly index: Scalars['Int']['output'];
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  readonly head: LogHead;
};
export type ConsistencyProof = {
  readonly from: LogHead;
  readonly to: LogHead;
  readonly path: ReadonlyArray<Scalars['String']['output']>;
};
export type LogHeadNotFound = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type PostingOpening = {
  readonly content: Scalars['String']['output'];
  readonly salt: Scalars['String']['output'];
};
export type PublicationSubject =
  | 'STATEMENT'
  | 'INCOME_LIST'
  | 'ALLOCATION'
  | 'DISTRIBUTION_LIST'
  | 'YEAR_REPORT';
export type PublicationPlace =
  | 'WEL'
  | 'OFFICE'
  | 'WEB'
  | 'AREA_BOARD'
  | 'MEDIA';
export type PublicationState =
  | 'DRAFT'
  | 'POSTED'
  | 'SUPERSEDED';
export type Publication = {
  readonly id: Scalars['ID']['output'];
  readonly fund?: Maybe<Fund>;
  readonly appeal?: Maybe<Appeal>;
  readonly subject: PublicationSubject;
  readonly subjectId?: Maybe<Scalars['ID']['output']>;
  readonly periodFrom?: Maybe<Scalars['Date']['output']>;
  readonly periodUntil?: Maybe<Scalars['Date']['output']>;
  readonly title: Scalars['String']['output'];
  readonly state: PublicationState;
  readonly version?: Maybe<Scalars['Int']['output']>;
  readonly content: Scalars['String']['output'];
  readonly contentHash: Scalars['String']['output'];
  readonly rowCount: Scalars['Int']['output'];
  readonly total: Scalars['Vnd']['output'];
  readonly draftedAt: Scalars['DateTime']['output'];
  readonly postedOn?: Maybe<Scalars['Date']['output']>;
  readonly postings: ReadonlyArray<PublicationPosting>;
  readonly supersedesId?: Maybe<Scalars['ID']['output']>;
  readonly reason?: Maybe<Scalars['String']['output']>;
  readonly supersededAt?: Maybe<Scalars['DateTime']['output']>;
  readonly versions: ReadonlyArray<Publication>;
};
export type PublicationPosting = {
  readonly place: PublicationPlace;
  readonly postedOn: Scalars['Date']['output'];
  readonly postedUntil: Scalars['Date']['output'];
  readonly ruleSet: Scalars['String']['output'];
  readonly ruleSetVersion: Scalars['Int']['output'];
};
export type PublicationDuty = {
  readonly appeal?: Maybe<Appeal>;
  readonly duty: Scalars['String']['output'];
  readonly dueOn: Scalars['Date']['output'];
  readonly doneOn?: Maybe<Scalars['Date']['output']>;
  readonly isOverdue: Scalars['Boolean']['output'];
  readonly ruleSet: Scalars['String']['output'];
  readonly ruleSetVersion: Scalars['Int']['output'];
  readonly source: Scalars['String']['output'];
  readonly confidence: Scalars['String']['output'];
};
export type PublicationConnection = {
  readonly edges: ReadonlyArray<PublicationEdge>;
  readonly nodes: ReadonlyArray<Publication>;
  readonly pageInfo: PageInfo;
};
export type PublicationEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Publication;
};
export type DraftPublicationInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly fundId: Scalars['ID']['input'];
  readonly appealId?: InputMaybe<Scalars['ID']['input']>;
  readonly subject: PublicationSubject;
  readonly subjectId?: InputMaybe<Scalars['ID']['input']>;
  readonly periodFrom?: InputMaybe<Scalars['Date']['input']>;
  readonly periodUntil?: InputMaybe<Scalars['Date']['input']>;
  readonly title: Scalars['String']['input'];
};
export type PostPublicationInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly fundId: Scalars['ID']['input'];
  readonly publicationId: Scalars['ID']['input'];
  readonly places: ReadonlyArray<PublicationPlace>;
  readonly postedOn: Scalars['Date']['input'];
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};
export type DraftPublicationResult = Publication | FundNotFound | AppealNotFound | PublicationNotFound | PublicationNotValid | ReasonNotValid | IdempotencyKeyReused | NotAllowed;
export type PostPublicationResult = Publication | FundNotFound | PublicationNotFound | PublicationNotValid | PublicationStateForbids | SamePerson | DayNotValid | ReasonNotValid | RuleSetNotFound | IdempotencyKeyReused | NotAllowed;
export type PublicationNotFound = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type PublicationNotValid = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type PublicationStateForbids = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type PublishedAccount = {
  readonly id: Scalars['ID']['output'];
  readonly fund: Fund;
  readonly bank: Scalars['String']['output'];
  readonly maskedNumber: Scalars['String']['output'];
  readonly firstDay: Scalars['Date']['output'];
  readonly lastDay: Scalars['Date']['output'];
  readonly lineCount: Scalars['Int']['output'];
};
export type PublishedAccountConnection = {
  readonly edges: ReadonlyArray<PublishedAccountEdge>;
  readonly nodes: ReadonlyArray<PublishedAccount>;
  readonly pageInfo: PageInfo;
};
export type PublishedAccountEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: PublishedAccount;
};
export type Receipt = {
  readonly receiptNo: Scalars['String']['output'];
  readonly fund?: Maybe<Fund>;
  readonly appeal?: Maybe<Appeal>;
  readonly amount: Scalars['Vnd']['output'];
  readonly receivedAt: Scalars['DateTime']['output'];
  readonly state: ContributionState;
};
export type RecognitionLevel = {
  readonly id: Scalars['ID']['output'];
  readonly code: Scalars['String']['output'];
  readonly name: Scalars['String']['output'];
  readonly threshold: Scalars['Vnd']['output'];
  readonly validFrom: Scalars['Date']['output'];
  readonly validUntil?: Maybe<Scalars['Date']['output']>;
  readonly source: Scalars['String']['output'];
  readonly confidence: RuleConfidence;
};
export type Recognition = {
  readonly id: Scalars['ID']['output'];
  readonly donor?: Maybe<Donor>;
  readonly level?: Maybe<RecognitionLevel>;
  readonly unit: Unit;
  readonly recognisedOn: Scalars['Date']['output'];
  readonly documentId?: Maybe<Scalars['ID']['output']>;
};
export type DonorStanding = {
  readonly donor?: Maybe<Donor>;
  readonly contributed: Scalars['Vnd']['output'];
  readonly direct: Scalars['Vnd']['output'];
  readonly level?: Maybe<RecognitionLevel>;
};
export type RecognitionLevelConnection = {
  readonly edges: ReadonlyArray<RecognitionLevelEdge>;
  readonly nodes: ReadonlyArray<RecognitionLevel>;
  readonly pageInfo: PageInfo;
};
export type RecognitionLevelEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: RecognitionLevel;
};
export type RecognitionConnection = {
  readonly edges: ReadonlyArray<RecognitionEdge>;
  readonly nodes: ReadonlyArray<Recognition>;
  readonly pageInfo: PageInfo;
};
export type RecognitionEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Recognition;
};
export type DonorStandingConnection = {
  readonly edges: ReadonlyArray<DonorStandingEdge>;
  readonly nodes: ReadonlyArray<DonorStanding>;
  readonly pageInfo: PageInfo;
};
export type DonorStandingEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: DonorStanding;
};
export type RecogniseDonorInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly unitId: Scalars['ID']['input'];
  readonly donorId: Scalars['ID']['input'];
  readonly levelCode: Scalars['String']['input'];
  readonly recognisedOn: Scalars['Date']['input'];
  readonly documentId?: InputMaybe<Scalars['ID']['input']>;
};
export type RecordRecognitionLevelInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly code: Scalars['String']['input'];
  readonly name: Scalars['String']['input'];
  readonly threshold: Scalars['Vnd']['input'];
  readonly validFrom: Scalars['Date']['input'];
  readonly validUntil?: InputMaybe<Scalars['Date']['input']>;
  readonly source: Scalars['String']['input'];
  readonly confidence: RuleConfidence;
};
export type RecogniseDonorResult = Recognition | UnitNotKnown | RecognitionLevelNotFound | TotalBelowLevel | DonorStaysUnnamed | AlreadyRecognised | DayNotValid | IdempotencyKeyReused | NotAllowed;
export type RecordRecognitionLevelResult = RecognitionLevel | RecognitionLevelNotValid | IdempotencyKeyReused | AmountMalformed | AmountNotWhole | AmountNotPositive | AmountTooLarge;
export type RecognitionLevelNotFound = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type RecognitionLevelNotValid = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type TotalBelowLevel = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type DonorStaysUnnamed = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type AlreadyRecognised = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type ReversalSubject =
  | 'PAYMENT'
  | 'CASE'
  | 'DISTRIBUTION'
  | 'ALLOCATION_LINE';
export type ReversalEffect = {
  readonly id: Scalars['ID']['output'];
  readonly reversalId: Scalars['ID']['output'];
  readonly subject: ReversalSubject;
  readonly subjectId: Scalars['ID']['output'];
  readonly line?: Maybe<Scalars['Int']['output']>;
  readonly fromState: Scalars['String']['output'];
  readonly toState: Scalars['String']['output'];
  readonly amount: Scalars['Vnd']['output'];
  readonly recordedAt: Scalars['DateTime']['output'];
};
export type ReversalEffectConnection = {
  readonly edges: ReadonlyArray<ReversalEffectEdge>;
  readonly nodes: ReadonlyArray<ReversalEffect>;
  readonly pageInfo: PageInfo;
};
export type ReversalEffectEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: ReversalEffect;
};
export type LineHandedOut = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type RowsHelpedBefore = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  readonly overlaps: ReadonlyArray<RowOverlap>;
};
export type RowOverlap = {
  readonly row: Scalars['Int']['output'];
  readonly rule: OverlapRule;
  readonly matchedBy: ReadonlyArray<RowMatchedBy>;
  readonly distributionId?: Maybe<Scalars['ID']['output']>;
  readonly caseId?: Maybe<Scalars['ID']['output']>;
  readonly unit: Unit;
  readonly fundId?: Maybe<Scalars['ID']['output']>;
  readonly purpose?: Maybe<CasePurpose>;
  readonly field?: Maybe<Scalars['String']['output']>;
  readonly amount?: Maybe<Scalars['Vnd']['output']>;
  readonly goods?: Maybe<Scalars['String']['output']>;
  readonly givenOn: Scalars['Date']['output'];
};
export type RowMatchedBy =
  | 'HOUSEHOLD'
  | 'CITIZEN_ID'
  | 'NAME_PLACE';
export type Refusal = {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type PageInfo = {
  readonly hasNextPage: Scalars['Boolean']['output'];
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  readonly startCursor?: Maybe<Scalars['String']['output']>;
  readonly endCursor?: Maybe<Scalars['String']['output']>;
};
export type NotAllowed = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type UnitNotKnown = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type StatementProfile =
  | 'VIETCOMBANK'
  | 'VIETINBANK'
  | 'OTHER';
export type StatementFormat =
  | 'CSV'
  | 'XLSX';
export type StatementState =
  | 'UPLOADING'
  | 'UPLOADED'
  | 'PARSED'
  | 'RECONCILED'
  | 'PUBLISHED'
  | 'REJECTED';
export type StartStatementImportInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly fundId: Scalars['ID']['input'];
  readonly accountId: Scalars['ID']['input'];
  readonly profile: StatementProfile;
  readonly bankProfileId?: InputMaybe<Scalars['ID']['input']>;
  readonly format?: InputMaybe<StatementFormat>;
  readonly periodFrom: Scalars['Date']['input'];
  readonly periodUntil: Scalars['Date']['input'];
  readonly openingBalance: Scalars['String']['input'];
  readonly closingBalance: Scalars['String']['input'];
  readonly fileHash?: InputMaybe<Scalars['String']['input']>;
};
export type AddStatementPartInput = {
  readonly fundId: Scalars['ID']['input'];
  readonly statementId: Scalars['ID']['input'];
  readonly part: Scalars['Int']['input'];
  readonly text: Scalars['String']['input'];
};
export type SubmitStatementInput = {
  readonly fundId: Scalars['ID']['input'];
  readonly statementId: Scalars['ID']['input'];
  readonly parts: Scalars['Int']['input'];
};
export type PublishStatementInput = {
  readonly fundId: Scalars['ID']['input'];
  readonly statementId: Scalars['ID']['input'];
};
export type StartStatementImportResult = BankStatement | StatementNotValid | FundAccountNotFound | NotAllowed | IdempotencyKeyReused | StatementNotFound;
export type AddStatementPartResult = BankStatement | StatementNotValid | StatementNotFound | StatementClosed | StatementPartDiffers | NotAllowed;
export type SubmitStatementResult = BankStatement | StatementNotValid | StatementNotFound | NotAllowed;
export type PublishStatementResult = BankStatement | StatementNotValid | StatementNotFound | StatementClosed | SamePerson | NotAllowed;
export type FindTransferResult = FoundTransfers | StatementNotValid | AmountMalformed | AmountNotWhole | AmountNotPositive | AmountTooLarge;
export type FoundTransfers = {
  readonly lines: ReadonlyArray<StatementLine>;
};
export type BankStatementConnection = {
  readonly edges: ReadonlyArray<BankStatementEdge>;
  readonly nodes: ReadonlyArray<BankStatement>;
  readonly pageInfo: PageInfo;
};
export type BankStatementEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: BankStatement;
};
export type StatementProblemConnection = {
  readonly edges: ReadonlyArray<StatementProblemEdge>;
  readonly nodes: ReadonlyArray<StatementProblem>;
  readonly pageInfo: PageInfo;
};
export type StatementProblemEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: StatementProblem;
};
export type StatementProblem = {
  readonly row: Scalars['Int']['output'];
  readonly column: Scalars['Int']['output'];
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type StatementNotValid = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type StatementNotFound = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type StatementClosed = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type StatementPartDiffers = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type FundAccountNotFound = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type SurveyItemKind =
  | 'TEXT'
  | 'WHOLE_NUMBER'
  | 'CHOICE';
export type SurveySigner =
  | 'PARTY_CELL_SECRETARY'
  | 'HAMLET_HEAD'
  | 'FRONT_WORK_HEAD'
  | 'HOUSEHOLD';
export type SurveyTemplate = {
  readonly version: Scalars['String']['output'];
  readonly sourceLabel: Scalars['String']['output'];
  readonly items: ReadonlyArray<SurveyItem>;
};
export type SurveyItem = {
  readonly code: Scalars['String']['output'];
  readonly label: Scalars['String']['output'];
  readonly kind: SurveyItemKind;
  readonly choices: ReadonlyArray<Scalars['String']['output']>;
  readonly isRequired: Scalars['Boolean']['output'];
  readonly isSensitive: Scalars['Boolean']['output'];
};
export type CaseSurvey = {
  readonly templateVersion: Scalars['String']['output'];
  readonly surveyedOn: Scalars['Date']['output'];
  readonly signers: ReadonlyArray<SurveySigner>;
  readonly answers?: Maybe<ReadonlyArray<SurveyAnswer>>;
  readonly recordedAt: Scalars['DateTime']['output'];
};
export type SurveyAnswer = {
  readonly code: Scalars['String']['output'];
  readonly label: Scalars['String']['output'];
  readonly value: Scalars['String']['output'];
};
export type RecordCaseSurveyInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly caseId: Scalars['ID']['input'];
  readonly templateVersion: Scalars['String']['input'];
  readonly surveyedOn: Scalars['Date']['input'];
  readonly signers: ReadonlyArray<SurveySigner>;
  readonly answers: ReadonlyArray<SurveyAnswerInput>;
};
export type SurveyAnswerInput = {
  readonly code: Scalars['String']['input'];
  readonly value: Scalars['String']['input'];
};
export type RecordCaseSurveyResult = BeneficiaryCase | SurveyNotValid | CaseNotFound | CaseNotValid | CaseStateForbids | IdempotencyKeyReused | NotAllowed;
export type SurveyNotValid = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type TransferDirection =
  | 'INCOMING'
  | 'OUTGOING';
export type FundTransferState =
  | 'SENT'
  | 'RECEIVED'
  | 'REFUSED'
  | 'RECALLED'
  | 'EXPIRED';
export type FundTransfer = {
  readonly id: Scalars['ID']['output'];
  readonly from?: Maybe<Fund>;
  readonly to?: Maybe<Fund>;
  readonly amount: Scalars['Vnd']['output'];
  readonly earmark?: Maybe<Earmark>;
  readonly decisionId?: Maybe<Scalars['ID']['output']>;
  readonly subject: Scalars['String']['output'];
  readonly state: FundTransferState;
  readonly reservationId: Scalars['ID']['output'];
  readonly outTransactionId?: Maybe<Scalars['ID']['output']>;
  readonly inTransactionId?: Maybe<Scalars['ID']['output']>;
  readonly sentAt: Scalars['DateTime']['output'];
  readonly expiresAt: Scalars['DateTime']['output'];
  readonly endedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly receivedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly reason?: Maybe<Scalars['String']['output']>;
  readonly viewerCanReceive: Scalars['Boolean']['output'];
};
export type FundTransferConnection = {
  readonly edges: ReadonlyArray<FundTransferEdge>;
  readonly nodes: ReadonlyArray<FundTransfer>;
  readonly pageInfo: PageInfo;
};
export type FundTransferEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: FundTransfer;
};
export type SendTransferInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly fundId: Scalars['ID']['input'];
  readonly toFundId: Scalars['ID']['input'];
  readonly amount: Scalars['Vnd']['input'];
  readonly subject: Scalars['String']['input'];
  readonly earmarkId?: InputMaybe<Scalars['ID']['input']>;
  readonly decisionId?: InputMaybe<Scalars['ID']['input']>;
  readonly expiresInDays?: InputMaybe<Scalars['Int']['input']>;
};
export type ReceiveTransferInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly fundId: Scalars['ID']['input'];
  readonly transferId: Scalars['ID']['input'];
  readonly receivedAt?: InputMaybe<Scalars['DateTime']['input']>;
};
export type RefuseTransferInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly fundId: Scalars['ID']['input'];
  readonly transferId: Scalars['ID']['input'];
  readonly reason: Scalars['String']['input'];
};
export type RecallTransferInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly fundId: Scalars['ID']['input'];
  readonly transferId: Scalars['ID']['input'];
  readonly reason: Scalars['String']['input'];
};
export type SendTransferResult = FundTransfer | FundNotFound | TransferNotFound | TransferToSelf | FundClosed | EarmarkNotFound | EarmarkViolated | InsufficientFunds | BalanceTooLarge | ReasonNotValid | ExpiryNotValid | IdempotencyKeyReused | NotAllowed | AmountMalformed | AmountNotWhole | AmountNotPositive | AmountTooLarge;
export type ReceiveTransferResult = FundTransfer | FundNotFound | TransferNotFound | TransferEnded | SamePerson | DayNotValid | FundClosed | ReservationExpired | BalanceTooLarge | IdempotencyKeyReused | NotAllowed;
export type RefuseTransferResult = FundTransfer | FundNotFound | TransferNotFound | TransferEnded | ReasonNotValid | ReservationExpired | IdempotencyKeyReused | NotAllowed;
export type RecallTransferResult = FundTransfer | FundNotFound | TransferNotFound | TransferEnded | ReasonNotValid | ReservationExpired | IdempotencyKeyReused | NotAllowed;
export type TransferNotFound = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type TransferToSelf = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type TransferEnded = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type ResolverTypeWrapper<T> = Promise<T> | T;
export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;
      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    
export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;
export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;
export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;
export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;
export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}
export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}
export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;
export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;
export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;
export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;
export type NextResolverFn<T> = () => Promise<T>;
export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;
/** Mapping of federation types */
export type FederationTypes = {
  Unit: Unit;
  ReportedAggregate: ReportedAggregate;
  Fund: Fund;
  Allocation: Allocation;
  Appeal: Appeal;
  BeneficiaryCase: BeneficiaryCase;
  Donor: Donor;
  InKindItem: InKindItem;
  Household: Household;
  BankStatement: BankStatement;
  Pledge: Pledge;
};
/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Unit:
    ( { __typename: 'Unit' }
    & GraphQLRecursivePick<FederationTypes['Unit'], {"id":true}> );
  ReportedAggregate:
    ( { __typename: 'ReportedAggregate' }
    & GraphQLRecursivePick<FederationTypes['ReportedAggregate'], {"id":true}> );
  Fund:
    ( { __typename: 'Fund' }
    & GraphQLRecursivePick<FederationTypes['Fund'], {"id":true}> );
  Allocation:
    ( { __typename: 'Allocation' }
    & GraphQLRecursivePick<FederationTypes['Allocation'], {"id":true}> );
  Appeal:
    ( { __typename: 'Appeal' }
    & GraphQLRecursivePick<FederationTypes['Appeal'], {"id":true}> );
  BeneficiaryCase:
    ( { __typename: 'BeneficiaryCase' }
    & GraphQLRecursivePick<FederationTypes['BeneficiaryCase'], {"id":true}> );
  Donor:
    ( { __typename: 'Donor' }
    & GraphQLRecursivePick<FederationTypes['Donor'], {"id":true}> );
  InKindItem:
    ( { __typename: 'InKindItem' }
    & GraphQLRecursivePick<FederationTypes['InKindItem'], {"id":true}> );
  Household:
    ( { __typename: 'Household' }
    & GraphQLRecursivePick<FederationTypes['Household'], {"id":true}> );
  BankStatement:
    ( { __typename: 'BankStatement' }
    & GraphQLRecursivePick<FederationTypes['BankStatement'], {"id":true}> );
  Pledge:
    ( { __typename: 'Pledge' }
    & GraphQLRecursivePick<FederationTypes['Pledge'], {"id":true}> );
};
/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  RecordReportedAggregateResult:
    | ( ReportedAggregateParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  ProposeAllocationResult:
    | ( AllocationParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  ApproveAllocationResult:
    | ( AllocationParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  CancelAllocationResult:
    | ( AllocationParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  TransferAllocationResult:
    | ( AllocationParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  ReceiveAllocationResult:
    | ( AllocationParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  DistributeAllocationResult:
    | ( AllocationParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  SettleAllocationResult:
    | ( AllocationParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  DraftAppealResult:
    | ( AppealParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  LaunchAppealResult:
    | ( AppealParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  ExtendAppealResult:
    | ( AppealParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  MoveAppealResult:
    | ( AppealParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  DefineBankProfileResult:
    | ( DescribedProfileParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  RecordIncomeResult:
    | ( LedgerTransactionParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  ReleaseEarmarkResult:
    | ( LedgerTransactionParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  ReverseTransactionResult:
    | ( LedgerTransactionParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  OpenCaseResult:
    | ( BeneficiaryCaseParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  ReviewCaseResult:
    | ( BeneficiaryCaseParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  MoveCaseResult:
    | ( BeneficiaryCaseParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  ApproveCaseResult:
    | ( BeneficiaryCaseParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  HandOverCaseResult:
    | ( BeneficiaryCaseParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  ReserveCasePaymentResult:
    | ( PaymentParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  RecordContributionResult:
    | ( ContributionParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  RecordContributionsResult:
    | ( ContributionBatchParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  ConfirmContributionResult:
    | ( ContributionParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  ReverseContributionResult:
    | ( ContributionParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  DecideLateContributionResult:
    | ( ContributionParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  RecordRuleSetResult:
    | ( RuleSetParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  RegisterDirectSupportResult:
    | ( DirectSupportParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  WithdrawDirectSupportResult:
    | ( DirectSupportParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  PrepareDistributionResult:
    | ( DistributionParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  DeliverDistributionResult:
    | ( DistributionParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  CancelDistributionResult:
    | ( DistributionParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  EraseDistributionPersonsResult:
    | ( DistributionParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  RegisterDonorResult:
    | ( DonorParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  ChangeDonorResult:
    | ( DonorParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  EraseDonorResult:
    | ( DonorParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  RecordDoubleHelpRuleResult:
    | ( DoubleHelpRuleParent )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  OpenFundResult:
    | ( FundParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  CloseFundResult:
    | ( FundParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  AddFundAccountResult:
    | ( FundAccountParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  AddEarmarkResult:
    | ( EarmarkParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  RegisterInKindItemResult:
    | ( InKindItemParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  ReceiveGoodsResult:
    | ( GoodsMovementParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  GiveOutGoodsResult:
    | ( GoodsMovementParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  ReverseGoodsMovementResult:
    | ( GoodsMovementParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  AssignCaseResult:
    | ( BeneficiaryCaseParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  RecordHouseholdResult:
    | ( HouseholdParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  ChangeHouseholdResult:
    | ( HouseholdParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  EraseHouseholdResult:
    | ( HouseholdParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  RecordHouseholdClassResult:
    | ( ClassRecordParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  PlanHouseResult:
    | ( HouseProjectParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  MoveHouseResult:
    | ( HouseProjectParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  RecordFundingLineResult:
    | ( HouseProjectParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  ProposeLineErasureResult:
    | ( LineErasureParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  ApproveLineErasureResult:
    | ( LineErasureParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  WithdrawLineErasureResult:
    | ( LineErasureParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  StartLivelihoodWatchResult:
    | ( LivelihoodWatchParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  RecordLivelihoodCheckResult:
    | ( LivelihoodWatchParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  MatchLineResult:
    | ( LineMatchParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  MatchLinesResult:
    | ( MatchRoundParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  IgnoreLineResult:
    | ( LineMatchParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  RevokeMatchResult:
    | ( LineMatchParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  ReservePaymentResult:
    | ( PaymentParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  PostPaymentResult:
    | ( PaymentParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  VoidPaymentResult:
    | ( PaymentParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  RegisterPledgeResult:
    | ( PledgeParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  EndPledgeResult:
    | ( PledgeParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  ProposePostingErasureResult:
    | ( PostingErasureParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  ApprovePostingErasureResult:
    | ( PostingErasureParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  WithdrawPostingErasureResult:
    | ( PostingErasureParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  RecordPovertyStandardResult:
    | ( PovertyStandardParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  RecordPovertyStatisticResult:
    | ( PovertyStatisticParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  LogConsistencyResult:
    | ( ConsistencyProofParent )
    | ( RefusalValue )
  ;
  DraftPublicationResult:
    | ( PublicationParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  PostPublicationResult:
    | ( PublicationParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  RecogniseDonorResult:
    | ( RecognitionParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  RecordRecognitionLevelResult:
    | ( RecognitionLevelParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  StartStatementImportResult:
    | ( StatementParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  AddStatementPartResult:
    | ( StatementParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  SubmitStatementResult:
    | ( StatementParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  PublishStatementResult:
    | ( StatementParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  FindTransferResult:
    | ( Omit<FoundTransfers, 'lines'> & { lines: ReadonlyArray<_RefType['StatementLine']> } )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  RecordCaseSurveyResult:
    | ( BeneficiaryCaseParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  SendTransferResult:
    | ( FundTransferParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  ReceiveTransferResult:
    | ( FundTransferParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  RefuseTransferResult:
    | ( FundTransferParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  RecallTransferResult:
    | ( FundTransferParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
};
/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Refusal:
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
};
/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Unit: ResolverTypeWrapper<UnitRefParent>;
  ReportedNature: ReportedNature;
  Comparator: Comparator;
  MeasureUnit: MeasureUnit;
  PeriodPrecision: PeriodPrecision;
  Availability: Availability;
  ReportedAggregate: ResolverTypeWrapper<ReportedAggregateParent>;
  ReportedAggregateConnection: ResolverTypeWrapper<Omit<ReportedAggregateConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ReportedAggregateEdge']>, nodes: ReadonlyArray<ResolversTypes['ReportedAggregate']> }>;
  ReportedAggregateEdge: ResolverTypeWrapper<Omit<ReportedAggregateEdge, 'node'> & { node: ResolversTypes['ReportedAggregate'] }>;
  RecordReportedAggregateInput: RecordReportedAggregateInput;
  RecordReportedAggregateResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordReportedAggregateResult']>;
  AggregateNotValid: ResolverTypeWrapper<RefusalValue>;
  AggregateNotFound: ResolverTypeWrapper<RefusalValue>;
  AggregateCorrected: ResolverTypeWrapper<RefusalValue>;
  AllocationLineState: AllocationLineState;
  AllocationLine: ResolverTypeWrapper<AllocationLineParent>;
  AllocationLineConnection: ResolverTypeWrapper<Omit<AllocationLineConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['AllocationLineEdge']>, nodes: ReadonlyArray<ResolversTypes['AllocationLine']> }>;
  AllocationLineEdge: ResolverTypeWrapper<Omit<AllocationLineEdge, 'node'> & { node: ResolversTypes['AllocationLine'] }>;
  Fund: ResolverTypeWrapper<FundParent>;
  AllocationState: AllocationState;
  Allocation: ResolverTypeWrapper<AllocationParent>;
  AllocationConnection: ResolverTypeWrapper<Omit<AllocationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['AllocationEdge']>, nodes: ReadonlyArray<ResolversTypes['Allocation']> }>;
  AllocationEdge: ResolverTypeWrapper<Omit<AllocationEdge, 'node'> & { node: ResolversTypes['Allocation'] }>;
  AllocationLineInput: AllocationLineInput;
  ProposeAllocationInput: ProposeAllocationInput;
  ApproveAllocationInput: ApproveAllocationInput;
  CancelAllocationInput: CancelAllocationInput;
  TransferAllocationInput: TransferAllocationInput;
  ReceiveAllocationInput: ReceiveAllocationInput;
  DistributeAllocationInput: DistributeAllocationInput;
  SettleAllocationInput: SettleAllocationInput;
  ProposeAllocationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ProposeAllocationResult']>;
  ApproveAllocationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ApproveAllocationResult']>;
  CancelAllocationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CancelAllocationResult']>;
  TransferAllocationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TransferAllocationResult']>;
  ReceiveAllocationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReceiveAllocationResult']>;
  DistributeAllocationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DistributeAllocationResult']>;
  SettleAllocationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SettleAllocationResult']>;
  AllocationNotFound: ResolverTypeWrapper<RefusalValue>;
  AllocationStateForbids: ResolverTypeWrapper<RefusalValue>;
  AllocationLineNotValid: ResolverTypeWrapper<RefusalValue>;
  AllocationSumDiffers: ResolverTypeWrapper<RefusalValue>;
  AllocationAboveReceived: ResolverTypeWrapper<RefusalValue>;
  AllocationNotDistributed: ResolverTypeWrapper<RefusalValue>;
  IdempotencyKeyReused: ResolverTypeWrapper<RefusalValue>;
  AppealState: AppealState;
  AppealMove: AppealMove;
  Appeal: ResolverTypeWrapper<AppealParent>;
  AppealStep: ResolverTypeWrapper<AppealStepParent>;
  AppealConnection: ResolverTypeWrapper<Omit<AppealConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['AppealEdge']>, nodes: ReadonlyArray<ResolversTypes['Appeal']> }>;
  AppealEdge: ResolverTypeWrapper<Omit<AppealEdge, 'node'> & { node: ResolversTypes['Appeal'] }>;
  DraftAppealInput: DraftAppealInput;
  LaunchAppealInput: LaunchAppealInput;
  ExtendAppealInput: ExtendAppealInput;
  MoveAppealInput: MoveAppealInput;
  DraftAppealResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DraftAppealResult']>;
  LaunchAppealResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['LaunchAppealResult']>;
  ExtendAppealResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ExtendAppealResult']>;
  MoveAppealResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MoveAppealResult']>;
  AppealNotFound: ResolverTypeWrapper<RefusalValue>;
  AppealNotValid: ResolverTypeWrapper<RefusalValue>;
  AppealNotInState: ResolverTypeWrapper<RefusalValue>;
  ReceptionTooLong: ResolverTypeWrapper<RefusalValue>;
  AppealHasReceived: ResolverTypeWrapper<RefusalValue>;
  AppealNotSettled: ResolverTypeWrapper<RefusalValue>;
  DefineBankProfileResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DefineBankProfileResult']>;
  DefineBankProfileInput: DefineBankProfileInput;
  BankProfileColumnInput: BankProfileColumnInput;
  StatementColumn: StatementColumn;
  StatementDayFormat: StatementDayFormat;
  StatementThousands: StatementThousands;
  StatementDelimiter: StatementDelimiter;
  BankProfile: ResolverTypeWrapper<DescribedProfileParent>;
  BankProfileColumn: ResolverTypeWrapper<DescribedColumnParent>;
  BankProfileConnection: ResolverTypeWrapper<Omit<BankProfileConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['BankProfileEdge']>, nodes: ReadonlyArray<ResolversTypes['BankProfile']> }>;
  BankProfileEdge: ResolverTypeWrapper<Omit<BankProfileEdge, 'node'> & { node: ResolversTypes['BankProfile'] }>;
  BankProfileNotValid: ResolverTypeWrapper<RefusalValue>;
  IncomeKind: IncomeKind;
  LedgerStatus: LedgerStatus;
  LedgerTransaction: ResolverTypeWrapper<LedgerTransactionParent>;
  LedgerTransactionConnection: ResolverTypeWrapper<Omit<LedgerTransactionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['LedgerTransactionEdge']>, nodes: ReadonlyArray<ResolversTypes['LedgerTransaction']> }>;
  LedgerTransactionEdge: ResolverTypeWrapper<Omit<LedgerTransactionEdge, 'node'> & { node: ResolversTypes['LedgerTransaction'] }>;
  RecordIncomeInput: RecordIncomeInput;
  ReleaseEarmarkInput: ReleaseEarmarkInput;
  ReverseTransactionInput: ReverseTransactionInput;
  RecordIncomeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordIncomeResult']>;
  ReleaseEarmarkResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReleaseEarmarkResult']>;
  ReverseTransactionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReverseTransactionResult']>;
  OpenCaseInput: OpenCaseInput;
  ReviewCaseInput: ReviewCaseInput;
  PostingInput: PostingInput;
  MoveCaseInput: MoveCaseInput;
  ApproveCaseInput: ApproveCaseInput;
  HandOverCaseInput: HandOverCaseInput;
  ReserveCasePaymentInput: ReserveCasePaymentInput;
  OpenCaseResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OpenCaseResult']>;
  ReviewCaseResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReviewCaseResult']>;
  MoveCaseResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MoveCaseResult']>;
  ApproveCaseResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ApproveCaseResult']>;
  HandOverCaseResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['HandOverCaseResult']>;
  ReserveCasePaymentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReserveCasePaymentResult']>;
  CaseNotFound: ResolverTypeWrapper<RefusalValue>;
  CaseNotValid: ResolverTypeWrapper<RefusalValue>;
  CaseNotReady: ResolverTypeWrapper<RefusalValue>;
  CaseStateForbids: ResolverTypeWrapper<RefusalValue>;
  ApproverIsMaker: ResolverTypeWrapper<RefusalValue>;
  AmountAboveApproval: ResolverTypeWrapper<RefusalValue>;
  CasePurpose: CasePurpose;
  CaseSource: CaseSource;
  CaseState: CaseState;
  CaseStepMove: CaseStepMove;
  CaseMove: CaseMove;
  PostingPlace: PostingPlace;
  BeneficiaryCase: ResolverTypeWrapper<BeneficiaryCaseParent>;
  CaseStep: ResolverTypeWrapper<CaseStepParent>;
  CaseApproval: ResolverTypeWrapper<CaseApproval>;
  CasePosting: ResolverTypeWrapper<CasePosting>;
  CasePayment: ResolverTypeWrapper<CasePayment>;
  PublicCase: ResolverTypeWrapper<PublicCaseParent>;
  BeneficiaryCaseConnection: ResolverTypeWrapper<Omit<BeneficiaryCaseConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['BeneficiaryCaseEdge']>, nodes: ReadonlyArray<ResolversTypes['BeneficiaryCase']> }>;
  BeneficiaryCaseEdge: ResolverTypeWrapper<Omit<BeneficiaryCaseEdge, 'node'> & { node: ResolversTypes['BeneficiaryCase'] }>;
  PublicCaseConnection: ResolverTypeWrapper<Omit<PublicCaseConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['PublicCaseEdge']>, nodes: ReadonlyArray<ResolversTypes['PublicCase']> }>;
  PublicCaseEdge: ResolverTypeWrapper<Omit<PublicCaseEdge, 'node'> & { node: ResolversTypes['PublicCase'] }>;
  ContributionNotFound: ResolverTypeWrapper<RefusalValue>;
  ContributionNotValid: ResolverTypeWrapper<RefusalValue>;
  ContributionNotInState: ResolverTypeWrapper<RefusalValue>;
  ContributionLate: ResolverTypeWrapper<RefusalValue>;
  ContributionNotLate: ResolverTypeWrapper<RefusalValue>;
  BatchNotValid: ResolverTypeWrapper<RefusalValue>;
  ContributionChannel: ContributionChannel;
  ContributionState: ContributionState;
  ContributionProof: ContributionProof;
  LateContributionDecision: LateContributionDecision;
  Contribution: ResolverTypeWrapper<ContributionParent>;
  ContributionBatch: ResolverTypeWrapper<ContributionBatchParent>;
  RefusedRow: ResolverTypeWrapper<RefusedRowParent>;
  ContributionConnection: ResolverTypeWrapper<Omit<ContributionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ContributionEdge']>, nodes: ReadonlyArray<ResolversTypes['Contribution']> }>;
  ContributionEdge: ResolverTypeWrapper<Omit<ContributionEdge, 'node'> & { node: ResolversTypes['Contribution'] }>;
  RecordContributionInput: RecordContributionInput;
  RecordContributionsInput: RecordContributionsInput;
  ContributionRowInput: ContributionRowInput;
  ConfirmContributionInput: ConfirmContributionInput;
  ReverseContributionInput: ReverseContributionInput;
  DecideLateContributionInput: DecideLateContributionInput;
  RecordContributionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordContributionResult']>;
  RecordContributionsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordContributionsResult']>;
  ConfirmContributionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ConfirmContributionResult']>;
  ReverseContributionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReverseContributionResult']>;
  DecideLateContributionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DecideLateContributionResult']>;
  RuleConfidence: RuleConfidence;
  DeadlineStart: DeadlineStart;
  DeadlineRuleSet: ResolverTypeWrapper<RuleSetParent>;
  DeadlineRule: ResolverTypeWrapper<DeadlineRuleParent>;
  Deadline: ResolverTypeWrapper<DeadlineParent>;
  DeadlineRuleSetConnection: ResolverTypeWrapper<Omit<DeadlineRuleSetConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['DeadlineRuleSetEdge']>, nodes: ReadonlyArray<ResolversTypes['DeadlineRuleSet']> }>;
  DeadlineRuleSetEdge: ResolverTypeWrapper<Omit<DeadlineRuleSetEdge, 'node'> & { node: ResolversTypes['DeadlineRuleSet'] }>;
  RecordRuleSetInput: RecordRuleSetInput;
  DeadlineRuleInput: DeadlineRuleInput;
  RecordRuleSetResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordRuleSetResult']>;
  RuleSetNotValid: ResolverTypeWrapper<RefusalValue>;
  RuleSetNotFound: ResolverTypeWrapper<RefusalValue>;
  Donor: ResolverTypeWrapper<DonorParent>;
  SupportForm: SupportForm;
  DirectSupportState: DirectSupportState;
  DirectSupport: ResolverTypeWrapper<DirectSupportParent>;
  DirectSums: ResolverTypeWrapper<DirectSumsParent>;
  DirectSupportConnection: ResolverTypeWrapper<Omit<DirectSupportConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['DirectSupportEdge']>, nodes: ReadonlyArray<ResolversTypes['DirectSupport']> }>;
  DirectSupportEdge: ResolverTypeWrapper<Omit<DirectSupportEdge, 'node'> & { node: ResolversTypes['DirectSupport'] }>;
  RegisterDirectSupportInput: RegisterDirectSupportInput;
  WithdrawDirectSupportInput: WithdrawDirectSupportInput;
  RegisterDirectSupportResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RegisterDirectSupportResult']>;
  WithdrawDirectSupportResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WithdrawDirectSupportResult']>;
  DirectSupportNotFound: ResolverTypeWrapper<RefusalValue>;
  DirectSupportNotValid: ResolverTypeWrapper<RefusalValue>;
  DirectSupportWithdrawn: ResolverTypeWrapper<RefusalValue>;
  DistributionRowInput: DistributionRowInput;
  PrepareDistributionInput: PrepareDistributionInput;
  ProofFileInput: ProofFileInput;
  DeliverDistributionInput: DeliverDistributionInput;
  CancelDistributionInput: CancelDistributionInput;
  EraseDistributionPersonsInput: EraseDistributionPersonsInput;
  PrepareDistributionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PrepareDistributionResult']>;
  DeliverDistributionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DeliverDistributionResult']>;
  CancelDistributionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CancelDistributionResult']>;
  EraseDistributionPersonsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EraseDistributionPersonsResult']>;
  DistributionNotFound: ResolverTypeWrapper<RefusalValue>;
  DistributionStateForbids: ResolverTypeWrapper<RefusalValue>;
  DistributionRowNotValid: ResolverTypeWrapper<RefusalValue>;
  MinutesNotValid: ResolverTypeWrapper<RefusalValue>;
  CashNotPaid: ResolverTypeWrapper<RefusalValue>;
  DistributionState: DistributionState;
  DistributionListPurpose: DistributionListPurpose;
  DistributionFileFormat: DistributionFileFormat;
  Distribution: ResolverTypeWrapper<DistributionParent>;
  DistributionRow: ResolverTypeWrapper<DistributionRowParent>;
  ProofFile: ResolverTypeWrapper<ProofFile>;
  DistributionList: ResolverTypeWrapper<OpenedListParent>;
  DistributionListRow: ResolverTypeWrapper<DistributionListRow>;
  DistributionFile: ResolverTypeWrapper<DistributionFile>;
  DistributionConnection: ResolverTypeWrapper<Omit<DistributionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['DistributionEdge']>, nodes: ReadonlyArray<ResolversTypes['Distribution']> }>;
  DistributionEdge: ResolverTypeWrapper<Omit<DistributionEdge, 'node'> & { node: ResolversTypes['Distribution'] }>;
  DistributionRowConnection: ResolverTypeWrapper<Omit<DistributionRowConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['DistributionRowEdge']>, nodes: ReadonlyArray<ResolversTypes['DistributionRow']> }>;
  DistributionRowEdge: ResolverTypeWrapper<Omit<DistributionRowEdge, 'node'> & { node: ResolversTypes['DistributionRow'] }>;
  DonorKind: DonorKind;
  DonorDisplay: DonorDisplay;
  DonorReadPurpose: DonorReadPurpose;
  DonorIdentity: ResolverTypeWrapper<IdentityParent>;
  DonorConnection: ResolverTypeWrapper<Omit<DonorConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['DonorEdge']>, nodes: ReadonlyArray<ResolversTypes['Donor']> }>;
  DonorEdge: ResolverTypeWrapper<Omit<DonorEdge, 'node'> & { node: ResolversTypes['Donor'] }>;
  RegisterDonorInput: RegisterDonorInput;
  ChangeDonorInput: ChangeDonorInput;
  EraseDonorInput: EraseDonorInput;
  RegisterDonorResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RegisterDonorResult']>;
  ChangeDonorResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangeDonorResult']>;
  EraseDonorResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EraseDonorResult']>;
  DonorNotFound: ResolverTypeWrapper<RefusalValue>;
  DonorNotValid: ResolverTypeWrapper<RefusalValue>;
  PurposeGroup: PurposeGroup;
  MatchedBy: MatchedBy;
  OverlapRule: OverlapRule;
  EarlierHelp: ResolverTypeWrapper<EarlierHelpParent>;
  Overlap: ResolverTypeWrapper<OverlapParent>;
  DoubleHelpRule: ResolverTypeWrapper<DoubleHelpRuleParent>;
  RecordDoubleHelpRuleInput: RecordDoubleHelpRuleInput;
  RecordDoubleHelpRuleResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordDoubleHelpRuleResult']>;
  DoubleHelpRuleNotValid: ResolverTypeWrapper<RefusalValue>;
  DoubleHelpFound: ResolverTypeWrapper<RefusalValue>;
  FundKind: FundKind;
  FundState: FundState;
  AdministrationRule: AdministrationRule;
  FundAccountPurpose: FundAccountPurpose;
  EarmarkKind: EarmarkKind;
  YearSummary: ResolverTypeWrapper<YearSummary>;
  Holding: ResolverTypeWrapper<HoldingParent>;
  Earmark: ResolverTypeWrapper<EarmarkParent>;
  FundAccount: ResolverTypeWrapper<FundAccountParent>;
  FundConnection: ResolverTypeWrapper<Omit<FundConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['FundEdge']>, nodes: ReadonlyArray<ResolversTypes['Fund']> }>;
  FundEdge: ResolverTypeWrapper<Omit<FundEdge, 'node'> & { node: ResolversTypes['Fund'] }>;
  OpenFundInput: OpenFundInput;
  CloseFundInput: CloseFundInput;
  AddFundAccountInput: AddFundAccountInput;
  AddEarmarkInput: AddEarmarkInput;
  OpenFundResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OpenFundResult']>;
  CloseFundResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CloseFundResult']>;
  AddFundAccountResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AddFundAccountResult']>;
  AddEarmarkResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AddEarmarkResult']>;
  FundNotFound: ResolverTypeWrapper<RefusalValue>;
  FundNotValid: ResolverTypeWrapper<RefusalValue>;
  DayNotValid: ResolverTypeWrapper<RefusalValue>;
  ReasonNotValid: ResolverTypeWrapper<RefusalValue>;
  AccountNumberNotValid: ResolverTypeWrapper<RefusalValue>;
  AccountNumberTaken: ResolverTypeWrapper<RefusalValue>;
  EarmarkNotValid: ResolverTypeWrapper<RefusalValue>;
  AdministrationNotAllowed: ResolverTypeWrapper<RefusalValue>;
  GoodsMovementKind: GoodsMovementKind;
  InKindItem: ResolverTypeWrapper<InKindItemParent>;
  GoodsMovement: ResolverTypeWrapper<GoodsMovementParent>;
  InKindItemConnection: ResolverTypeWrapper<Omit<InKindItemConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['InKindItemEdge']>, nodes: ReadonlyArray<ResolversTypes['InKindItem']> }>;
  InKindItemEdge: ResolverTypeWrapper<Omit<InKindItemEdge, 'node'> & { node: ResolversTypes['InKindItem'] }>;
  GoodsMovementConnection: ResolverTypeWrapper<Omit<GoodsMovementConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['GoodsMovementEdge']>, nodes: ReadonlyArray<ResolversTypes['GoodsMovement']> }>;
  GoodsMovementEdge: ResolverTypeWrapper<Omit<GoodsMovementEdge, 'node'> & { node: ResolversTypes['GoodsMovement'] }>;
  RegisterInKindItemInput: RegisterInKindItemInput;
  ReceiveGoodsInput: ReceiveGoodsInput;
  GiveOutGoodsInput: GiveOutGoodsInput;
  ReverseGoodsMovementInput: ReverseGoodsMovementInput;
  RegisterInKindItemResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RegisterInKindItemResult']>;
  ReceiveGoodsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReceiveGoodsResult']>;
  GiveOutGoodsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['GiveOutGoodsResult']>;
  ReverseGoodsMovementResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReverseGoodsMovementResult']>;
  InKindItemNotFound: ResolverTypeWrapper<RefusalValue>;
  InKindItemNotValid: ResolverTypeWrapper<RefusalValue>;
  GoodsMovementNotFound: ResolverTypeWrapper<RefusalValue>;
  GoodsMovementNotReversible: ResolverTypeWrapper<RefusalValue>;
  QuantityNotValid: ResolverTypeWrapper<RefusalValue>;
  StockTooSmall: ResolverTypeWrapper<RefusalValue>;
  AssignCaseInput: AssignCaseInput;
  AssignCaseResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AssignCaseResult']>;
  HouseholdClass: HouseholdClass;
  HouseholdReadPurpose: HouseholdReadPurpose;
  Sex: Sex;
  Household: ResolverTypeWrapper<HouseholdParent>;
  HouseholdPerson: ResolverTypeWrapper<HouseholdPerson>;
  HouseholdClassRecord: ResolverTypeWrapper<ClassRecordParent>;
  HouseholdConnection: ResolverTypeWrapper<Omit<HouseholdConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['HouseholdEdge']>, nodes: ReadonlyArray<ResolversTypes['Household']> }>;
  HouseholdEdge: ResolverTypeWrapper<Omit<HouseholdEdge, 'node'> & { node: ResolversTypes['Household'] }>;
  HouseholdsByFactsInput: HouseholdsByFactsInput;
  HouseholdPersonInput: HouseholdPersonInput;
  RecordHouseholdInput: RecordHouseholdInput;
  ChangeHouseholdInput: ChangeHouseholdInput;
  EraseHouseholdInput: EraseHouseholdInput;
  RecordHouseholdClassInput: RecordHouseholdClassInput;
  RecordHouseholdResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordHouseholdResult']>;
  ChangeHouseholdResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangeHouseholdResult']>;
  EraseHouseholdResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EraseHouseholdResult']>;
  RecordHouseholdClassResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordHouseholdClassResult']>;
  HouseholdNotValid: ResolverTypeWrapper<RefusalValue>;
  HouseholdNotFound: ResolverTypeWrapper<RefusalValue>;
  HouseholdErased: ResolverTypeWrapper<RefusalValue>;
  HouseholdHasOpenCase: ResolverTypeWrapper<RefusalValue>;
  HouseKind: HouseKind;
  HouseState: HouseState;
  HouseMove: HouseMove;
  Payer: Payer;
  FundingMeasure: FundingMeasure;
  HouseProject: ResolverTypeWrapper<HouseProjectParent>;
  FundingLine: ResolverTypeWrapper<FundingLineParent>;
  FundingTotal: ResolverTypeWrapper<FundingTotal>;
  PlanHouseInput: PlanHouseInput;
  MoveHouseInput: MoveHouseInput;
  RecordFundingLineInput: RecordFundingLineInput;
  PlanHouseResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PlanHouseResult']>;
  MoveHouseResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MoveHouseResult']>;
  RecordFundingLineResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordFundingLineResult']>;
  HouseNotValid: ResolverTypeWrapper<RefusalValue>;
  HouseNotFound: ResolverTypeWrapper<RefusalValue>;
  JournalFormat: JournalFormat;
  JournalPart: ResolverTypeWrapper<JournalPartParent>;
  FundClosed: ResolverTypeWrapper<RefusalValue>;
  FundNotEmpty: ResolverTypeWrapper<RefusalValue>;
  EarmarkViolated: ResolverTypeWrapper<RefusalValue>;
  EarmarkNotFound: ResolverTypeWrapper<RefusalValue>;
  InsufficientFunds: ResolverTypeWrapper<RefusalValue>;
  BalanceTooLarge: ResolverTypeWrapper<RefusalValue>;
  ReservationNotFound: ResolverTypeWrapper<RefusalValue>;
  ReservationResolved: ResolverTypeWrapper<RefusalValue>;
  ReservationExpired: ResolverTypeWrapper<RefusalValue>;
  AmountAboveReservation: ResolverTypeWrapper<RefusalValue>;
  TransactionNotFound: ResolverTypeWrapper<RefusalValue>;
  NotReversible: ResolverTypeWrapper<RefusalValue>;
  AlreadyReversed: ResolverTypeWrapper<RefusalValue>;
  AmountMalformed: ResolverTypeWrapper<RefusalValue>;
  AmountNotWhole: ResolverTypeWrapper<RefusalValue>;
  AmountNotPositive: ResolverTypeWrapper<RefusalValue>;
  AmountTooLarge: ResolverTypeWrapper<RefusalValue>;
  StatementLine: ResolverTypeWrapper<PublishedLineParent>;
  LineTextState: LineTextState;
  LineTextErasure: ResolverTypeWrapper<PublicErasureParent>;
  ProposeLineErasureInput: ProposeLineErasureInput;
  ApproveLineErasureInput: ApproveLineErasureInput;
  WithdrawLineErasureInput: WithdrawLineErasureInput;
  ProposeLineErasureResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ProposeLineErasureResult']>;
  ApproveLineErasureResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ApproveLineErasureResult']>;
  WithdrawLineErasureResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WithdrawLineErasureResult']>;
  LineErasureState: LineErasureState;
  LineErasure: ResolverTypeWrapper<LineErasureParent>;
  LineErasureConnection: ResolverTypeWrapper<Omit<LineErasureConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['LineErasureEdge']>, nodes: ReadonlyArray<ResolversTypes['LineErasure']> }>;
  LineErasureEdge: ResolverTypeWrapper<Omit<LineErasureEdge, 'node'> & { node: ResolversTypes['LineErasure'] }>;
  LineErasureNotFound: ResolverTypeWrapper<RefusalValue>;
  LineErasureNotValid: ResolverTypeWrapper<RefusalValue>;
  LineErasureClosed: ResolverTypeWrapper<RefusalValue>;
  WatchState: WatchState;
  WatchFinding: WatchFinding;
  LivelihoodWatch: ResolverTypeWrapper<LivelihoodWatchParent>;
  WatchCheck: ResolverTypeWrapper<WatchCheck>;
  StartLivelihoodWatchInput: StartLivelihoodWatchInput;
  RecordLivelihoodCheckInput: RecordLivelihoodCheckInput;
  StartLivelihoodWatchResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['StartLivelihoodWatchResult']>;
  RecordLivelihoodCheckResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordLivelihoodCheckResult']>;
  WatchNotValid: ResolverTypeWrapper<RefusalValue>;
  WatchNotFound: ResolverTypeWrapper<RefusalValue>;
  BankStatement: ResolverTypeWrapper<StatementParent>;
  LineMatchState: LineMatchState;
  MatchReason: MatchReason;
  LineMatching: ResolverTypeWrapper<MatchingParent>;
  UnmatchedLine: ResolverTypeWrapper<ProposedLineParent>;
  MatchProposal: ResolverTypeWrapper<ProposalParent>;
  LineMatch: ResolverTypeWrapper<LineMatchParent>;
  MatchRound: ResolverTypeWrapper<MatchRoundParent>;
  UnmatchedLineConnection: ResolverTypeWrapper<Omit<UnmatchedLineConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['UnmatchedLineEdge']>, nodes: ReadonlyArray<ResolversTypes['UnmatchedLine']> }>;
  UnmatchedLineEdge: ResolverTypeWrapper<Omit<UnmatchedLineEdge, 'node'> & { node: ResolversTypes['UnmatchedLine'] }>;
  LineMatchConnection: ResolverTypeWrapper<Omit<LineMatchConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['LineMatchEdge']>, nodes: ReadonlyArray<ResolversTypes['LineMatch']> }>;
  LineMatchEdge: ResolverTypeWrapper<Omit<LineMatchEdge, 'node'> & { node: ResolversTypes['LineMatch'] }>;
  MatchLineInput: MatchLineInput;
  MatchPartInput: MatchPartInput;
  MatchLinesInput: MatchLinesInput;
  IgnoreLineInput: IgnoreLineInput;
  RevokeMatchInput: RevokeMatchInput;
  MatchLineResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MatchLineResult']>;
  MatchLinesResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MatchLinesResult']>;
  IgnoreLineResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['IgnoreLineResult']>;
  RevokeMatchResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RevokeMatchResult']>;
  LineNotFound: ResolverTypeWrapper<RefusalValue>;
  LineAlreadyMatched: ResolverTypeWrapper<RefusalValue>;
  MatchNotFound: ResolverTypeWrapper<RefusalValue>;
  MatchNotValid: ResolverTypeWrapper<RefusalValue>;
  Measures: ResolverTypeWrapper<MeasuresParent>;
  PaymentKind: PaymentKind;
  PaymentState: PaymentState;
  Payment: ResolverTypeWrapper<PaymentParent>;
  PaymentConnection: ResolverTypeWrapper<Omit<PaymentConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['PaymentEdge']>, nodes: ReadonlyArray<ResolversTypes['Payment']> }>;
  PaymentEdge: ResolverTypeWrapper<Omit<PaymentEdge, 'node'> & { node: ResolversTypes['Payment'] }>;
  ReservePaymentInput: ReservePaymentInput;
  PostPaymentInput: PostPaymentInput;
  VoidPaymentInput: VoidPaymentInput;
  ReservePaymentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReservePaymentResult']>;
  PostPaymentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PostPaymentResult']>;
  VoidPaymentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['VoidPaymentResult']>;
  PaymentNotFound: ResolverTypeWrapper<RefusalValue>;
  SamePerson: ResolverTypeWrapper<RefusalValue>;
  ExpiryNotValid: ResolverTypeWrapper<RefusalValue>;
  PledgeState: PledgeState;
  PledgeEnding: PledgeEnding;
  Pledge: ResolverTypeWrapper<PledgeParent>;
  PledgeConnection: ResolverTypeWrapper<Omit<PledgeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['PledgeEdge']>, nodes: ReadonlyArray<ResolversTypes['Pledge']> }>;
  PledgeEdge: ResolverTypeWrapper<Omit<PledgeEdge, 'node'> & { node: ResolversTypes['Pledge'] }>;
  RegisterPledgeInput: RegisterPledgeInput;
  EndPledgeInput: EndPledgeInput;
  RegisterPledgeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RegisterPledgeResult']>;
  EndPledgeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EndPledgeResult']>;
  PledgeNotFound: ResolverTypeWrapper<RefusalValue>;
  PledgeNotValid: ResolverTypeWrapper<RefusalValue>;
  PledgeNotInState: ResolverTypeWrapper<RefusalValue>;
  PublicPosting: ResolverTypeWrapper<PublicPostingParent>;
  OpeningErasure: ResolverTypeWrapper<PublicErasureParent>;
  ProposePostingErasureInput: ProposePostingErasureInput;
  ApprovePostingErasureInput: ApprovePostingErasureInput;
  WithdrawPostingErasureInput: WithdrawPostingErasureInput;
  ProposePostingErasureResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ProposePostingErasureResult']>;
  ApprovePostingErasureResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ApprovePostingErasureResult']>;
  WithdrawPostingErasureResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WithdrawPostingErasureResult']>;
  PostingErasureState: PostingErasureState;
  PostingErasure: ResolverTypeWrapper<PostingErasureParent>;
  PostingErasureConnection: ResolverTypeWrapper<Omit<PostingErasureConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['PostingErasureEdge']>, nodes: ReadonlyArray<ResolversTypes['PostingErasure']> }>;
  PostingErasureEdge: ResolverTypeWrapper<Omit<PostingErasureEdge, 'node'> & { node: ResolversTypes['PostingErasure'] }>;
  PostingErasureNotFound: ResolverTypeWrapper<RefusalValue>;
  PostingErasureNotValid: ResolverTypeWrapper<RefusalValue>;
  PostingErasureClosed: ResolverTypeWrapper<RefusalValue>;
  PovertyStandard: ResolverTypeWrapper<PovertyStandardParent>;
  PovertyStatistic: ResolverTypeWrapper<PovertyStatisticParent>;
  PovertySummary: ResolverTypeWrapper<PovertySummary>;
  PovertyStandardConnection: ResolverTypeWrapper<Omit<PovertyStandardConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['PovertyStandardEdge']>, nodes: ReadonlyArray<ResolversTypes['PovertyStandard']> }>;
  PovertyStandardEdge: ResolverTypeWrapper<Omit<PovertyStandardEdge, 'node'> & { node: ResolversTypes['PovertyStandard'] }>;
  PovertyStatisticConnection: ResolverTypeWrapper<Omit<PovertyStatisticConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['PovertyStatisticEdge']>, nodes: ReadonlyArray<ResolversTypes['PovertyStatistic']> }>;
  PovertyStatisticEdge: ResolverTypeWrapper<Omit<PovertyStatisticEdge, 'node'> & { node: ResolversTypes['PovertyStatistic'] }>;
  RecordPovertyStandardInput: RecordPovertyStandardInput;
  RecordPovertyStatisticInput: RecordPovertyStatisticInput;
  RecordPovertyStandardResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordPovertyStandardResult']>;
  RecordPovertyStatisticResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordPovertyStatisticResult']>;
  StandardNotValid: ResolverTypeWrapper<RefusalValue>;
  StandardNotFound: ResolverTypeWrapper<RefusalValue>;
  StatisticNotValid: ResolverTypeWrapper<RefusalValue>;
  StatisticNotFound: ResolverTypeWrapper<RefusalValue>;
  WelfareCaseCounts: ResolverTypeWrapper<WelfareCaseCounts>;
  CaseStateCount: ResolverTypeWrapper<CaseStateCount>;
  LogConsistencyResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['LogConsistencyResult']>;
  LogHead: ResolverTypeWrapper<LogHeadParent>;
  LogHeadConnection: ResolverTypeWrapper<Omit<LogHeadConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['LogHeadEdge']>, nodes: ReadonlyArray<ResolversTypes['LogHead']> }>;
  LogHeadEdge: ResolverTypeWrapper<Omit<LogHeadEdge, 'node'> & { node: ResolversTypes['LogHead'] }>;
  InclusionProof: ResolverTypeWrapper<InclusionProofParent>;
  ConsistencyProof: ResolverTypeWrapper<ConsistencyProofParent>;
  LogHeadNotFound: ResolverTypeWrapper<RefusalValue>;
  PostingOpening: ResolverTypeWrapper<PostingOpeningParent>;
  PublicationSubject: PublicationSubject;
  PublicationPlace: PublicationPlace;
  PublicationState: PublicationState;
  Publication: ResolverTypeWrapper<PublicationParent>;
  PublicationPosting: ResolverTypeWrapper<PostingParent>;
  PublicationDuty: ResolverTypeWrapper<PublicationDutyParent>;
  PublicationConnection: ResolverTypeWrapper<Omit<PublicationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['PublicationEdge']>, nodes: ReadonlyArray<ResolversTypes['Publication']> }>;
  PublicationEdge: ResolverTypeWrapper<Omit<PublicationEdge, 'node'> & { node: ResolversTypes['Publication'] }>;
  DraftPublicationInput: DraftPublicationInput;
  PostPublicationInput: PostPublicationInput;
  DraftPublicationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DraftPublicationResult']>;
  PostPublicationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PostPublicationResult']>;
  PublicationNotFound: ResolverTypeWrapper<RefusalValue>;
  PublicationNotValid: ResolverTypeWrapper<RefusalValue>;
  PublicationStateForbids: ResolverTypeWrapper<RefusalValue>;
  PublishedAccount: ResolverTypeWrapper<PublishedAccountParent>;
  PublishedAccountConnection: ResolverTypeWrapper<Omit<PublishedAccountConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['PublishedAccountEdge']>, nodes: ReadonlyArray<ResolversTypes['PublishedAccount']> }>;
  PublishedAccountEdge: ResolverTypeWrapper<Omit<PublishedAccountEdge, 'node'> & { node: ResolversTypes['PublishedAccount'] }>;
  Receipt: ResolverTypeWrapper<ReceiptParent>;
  RecognitionLevel: ResolverTypeWrapper<RecognitionLevelParent>;
  Recognition: ResolverTypeWrapper<RecognitionParent>;
  DonorStanding: ResolverTypeWrapper<StandingParent>;
  RecognitionLevelConnection: ResolverTypeWrapper<Omit<RecognitionLevelConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['RecognitionLevelEdge']>, nodes: ReadonlyArray<ResolversTypes['RecognitionLevel']> }>;
  RecognitionLevelEdge: ResolverTypeWrapper<Omit<RecognitionLevelEdge, 'node'> & { node: ResolversTypes['RecognitionLevel'] }>;
  RecognitionConnection: ResolverTypeWrapper<Omit<RecognitionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['RecognitionEdge']>, nodes: ReadonlyArray<ResolversTypes['Recognition']> }>;
  RecognitionEdge: ResolverTypeWrapper<Omit<RecognitionEdge, 'node'> & { node: ResolversTypes['Recognition'] }>;
  DonorStandingConnection: ResolverTypeWrapper<Omit<DonorStandingConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['DonorStandingEdge']>, nodes: ReadonlyArray<ResolversTypes['DonorStanding']> }>;
  DonorStandingEdge: ResolverTypeWrapper<Omit<DonorStandingEdge, 'node'> & { node: ResolversTypes['DonorStanding'] }>;
  RecogniseDonorInput: RecogniseDonorInput;
  RecordRecognitionLevelInput: RecordRecognitionLevelInput;
  RecogniseDonorResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecogniseDonorResult']>;
  RecordRecognitionLevelResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordRecognitionLevelResult']>;
  RecognitionLevelNotFound: ResolverTypeWrapper<RefusalValue>;
  RecognitionLevelNotValid: ResolverTypeWrapper<RefusalValue>;
  TotalBelowLevel: ResolverTypeWrapper<RefusalValue>;
  DonorStaysUnnamed: ResolverTypeWrapper<RefusalValue>;
  AlreadyRecognised: ResolverTypeWrapper<RefusalValue>;
  ReversalSubject: ReversalSubject;
  ReversalEffect: ResolverTypeWrapper<ReversalEffectParent>;
  ReversalEffectConnection: ResolverTypeWrapper<Omit<ReversalEffectConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ReversalEffectEdge']>, nodes: ReadonlyArray<ResolversTypes['ReversalEffect']> }>;
  ReversalEffectEdge: ResolverTypeWrapper<Omit<ReversalEffectEdge, 'node'> & { node: ResolversTypes['ReversalEffect'] }>;
  LineHandedOut: ResolverTypeWrapper<RefusalValue>;
  RowsHelpedBefore: ResolverTypeWrapper<RefusalValue>;
  RowOverlap: ResolverTypeWrapper<RowOverlapParent>;
  RowMatchedBy: RowMatchedBy;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Refusal: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Refusal']>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Vnd: ResolverTypeWrapper<Scalars['Vnd']['output']>;
  NotAllowed: ResolverTypeWrapper<RefusalValue>;
  UnitNotKnown: ResolverTypeWrapper<RefusalValue>;
  StatementProfile: StatementProfile;
  StatementFormat: StatementFormat;
  StatementState: StatementState;
  StartStatementImportInput: StartStatementImportInput;
  AddStatementPartInput: AddStatementPartInput;
  SubmitStatementInput: SubmitStatementInput;
  PublishStatementInput: PublishStatementInput;
  StartStatementImportResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['StartStatementImportResult']>;
  AddStatementPartResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AddStatementPartResult']>;
  SubmitStatementResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SubmitStatementResult']>;
  PublishStatementResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PublishStatementResult']>;
  FindTransferResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['FindTransferResult']>;
  FoundTransfers: ResolverTypeWrapper<Omit<FoundTransfers, 'lines'> & { lines: ReadonlyArray<ResolversTypes['StatementLine']> }>;
  BankStatementConnection: ResolverTypeWrapper<Omit<BankStatementConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['BankStatementEdge']>, nodes: ReadonlyArray<ResolversTypes['BankStatement']> }>;
  BankStatementEdge: ResolverTypeWrapper<Omit<BankStatementEdge, 'node'> & { node: ResolversTypes['BankStatement'] }>;
  StatementProblemConnection: ResolverTypeWrapper<Omit<StatementProblemConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['StatementProblemEdge']>, nodes: ReadonlyArray<ResolversTypes['StatementProblem']> }>;
  StatementProblemEdge: ResolverTypeWrapper<Omit<StatementProblemEdge, 'node'> & { node: ResolversTypes['StatementProblem'] }>;
  StatementProblem: ResolverTypeWrapper<StatementProblemParent>;
  StatementNotValid: ResolverTypeWrapper<RefusalValue>;
  StatementNotFound: ResolverTypeWrapper<RefusalValue>;
  StatementClosed: ResolverTypeWrapper<RefusalValue>;
  StatementPartDiffers: ResolverTypeWrapper<RefusalValue>;
  FundAccountNotFound: ResolverTypeWrapper<RefusalValue>;
  SurveyItemKind: SurveyItemKind;
  SurveySigner: SurveySigner;
  SurveyTemplate: ResolverTypeWrapper<SurveyTemplateParent>;
  SurveyItem: ResolverTypeWrapper<SurveyItem>;
  CaseSurvey: ResolverTypeWrapper<CaseSurvey>;
  SurveyAnswer: ResolverTypeWrapper<SurveyAnswer>;
  RecordCaseSurveyInput: RecordCaseSurveyInput;
  SurveyAnswerInput: SurveyAnswerInput;
  RecordCaseSurveyResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordCaseSurveyResult']>;
  SurveyNotValid: ResolverTypeWrapper<RefusalValue>;
  TransferDirection: TransferDirection;
  FundTransferState: FundTransferState;
  FundTransfer: ResolverTypeWrapper<FundTransferParent>;
  FundTransferConnection: ResolverTypeWrapper<Omit<FundTransferConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['FundTransferEdge']>, nodes: ReadonlyArray<ResolversTypes['FundTransfer']> }>;
  FundTransferEdge: ResolverTypeWrapper<Omit<FundTransferEdge, 'node'> & { node: ResolversTypes['FundTransfer'] }>;
  SendTransferInput: SendTransferInput;
  ReceiveTransferInput: ReceiveTransferInput;
  RefuseTransferInput: RefuseTransferInput;
  RecallTransferInput: RecallTransferInput;
  SendTransferResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SendTransferResult']>;
  ReceiveTransferResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReceiveTransferResult']>;
  RefuseTransferResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RefuseTransferResult']>;
  RecallTransferResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecallTransferResult']>;
  TransferNotFound: ResolverTypeWrapper<RefusalValue>;
  TransferToSelf: ResolverTypeWrapper<RefusalValue>;
  TransferEnded: ResolverTypeWrapper<RefusalValue>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
};
/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Query: Record<PropertyKey, never>;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  Mutation: Record<PropertyKey, never>;
  Unit: UnitRefParent;
  ReportedAggregate: ReportedAggregateParent;
  ReportedAggregateConnection: Omit<ReportedAggregateConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ReportedAggregateEdge']>, nodes: ReadonlyArray<ResolversParentTypes['ReportedAggregate']> };
  ReportedAggregateEdge: Omit<ReportedAggregateEdge, 'node'> & { node: ResolversParentTypes['ReportedAggregate'] };
  RecordReportedAggregateInput: RecordReportedAggregateInput;
  RecordReportedAggregateResult: ResolversUnionTypes<ResolversParentTypes>['RecordReportedAggregateResult'];
  AggregateNotValid: RefusalValue;
  AggregateNotFound: RefusalValue;
  AggregateCorrected: RefusalValue;
  AllocationLine: AllocationLineParent;
  AllocationLineConnection: Omit<AllocationLineConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['AllocationLineEdge']>, nodes: ReadonlyArray<ResolversParentTypes['AllocationLine']> };
  AllocationLineEdge: Omit<AllocationLineEdge, 'node'> & { node: ResolversParentTypes['AllocationLine'] };
  Fund: FundParent;
  Allocation: AllocationParent;
  AllocationConnection: Omit<AllocationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['AllocationEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Allocation']> };
  AllocationEdge: Omit<AllocationEdge, 'node'> & { node: ResolversParentTypes['Allocation'] };
  AllocationLineInput: AllocationLineInput;
  ProposeAllocationInput: ProposeAllocationInput;
  ApproveAllocationInput: ApproveAllocationInput;
  CancelAllocationInput: CancelAllocationInput;
  TransferAllocationInput: TransferAllocationInput;
  ReceiveAllocationInput: ReceiveAllocationInput;
  DistributeAllocationInput: DistributeAllocationInput;
  SettleAllocationInput: SettleAllocationInput;
  ProposeAllocationResult: ResolversUnionTypes<ResolversParentTypes>['ProposeAllocationResult'];
  ApproveAllocationResult: ResolversUnionTypes<ResolversParentTypes>['ApproveAllocationResult'];
  CancelAllocationResult: ResolversUnionTypes<ResolversParentTypes>['CancelAllocationResult'];
  TransferAllocationResult: ResolversUnionTypes<ResolversParentTypes>['TransferAllocationResult'];
  ReceiveAllocationResult: ResolversUnionTypes<ResolversParentTypes>['ReceiveAllocationResult'];
  DistributeAllocationResult: ResolversUnionTypes<ResolversParentTypes>['DistributeAllocationResult'];
  SettleAllocationResult: ResolversUnionTypes<ResolversParentTypes>['SettleAllocationResult'];
  AllocationNotFound: RefusalValue;
  AllocationStateForbids: RefusalValue;
  AllocationLineNotValid: RefusalValue;
  AllocationSumDiffers: RefusalValue;
  AllocationAboveReceived: RefusalValue;
  AllocationNotDistributed: RefusalValue;
  IdempotencyKeyReused: RefusalValue;
  Appeal: AppealParent;
  AppealStep: AppealStepParent;
  AppealConnection: Omit<AppealConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['AppealEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Appeal']> };
  AppealEdge: Omit<AppealEdge, 'node'> & { node: ResolversParentTypes['Appeal'] };
  DraftAppealInput: DraftAppealInput;
  LaunchAppealInput: LaunchAppealInput;
  ExtendAppealInput: ExtendAppealInput;
  MoveAppealInput: MoveAppealInput;
  DraftAppealResult: ResolversUnionTypes<ResolversParentTypes>['DraftAppealResult'];
  LaunchAppealResult: ResolversUnionTypes<ResolversParentTypes>['LaunchAppealResult'];
  ExtendAppealResult: ResolversUnionTypes<ResolversParentTypes>['ExtendAppealResult'];
  MoveAppealResult: ResolversUnionTypes<ResolversParentTypes>['MoveAppealResult'];
  AppealNotFound: RefusalValue;
  AppealNotValid: RefusalValue;
  AppealNotInState: RefusalValue;
  ReceptionTooLong: RefusalValue;
  AppealHasReceived: RefusalValue;
  AppealNotSettled: RefusalValue;
  DefineBankProfileResult: ResolversUnionTypes<ResolversParentTypes>['DefineBankProfileResult'];
  DefineBankProfileInput: DefineBankProfileInput;
  BankProfileColumnInput: BankProfileColumnInput;
  BankProfile: DescribedProfileParent;
  BankProfileColumn: DescribedColumnParent;
  BankProfileConnection: Omit<BankProfileConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['BankProfileEdge']>, nodes: ReadonlyArray<ResolversParentTypes['BankProfile']> };
  BankProfileEdge: Omit<BankProfileEdge, 'node'> & { node: ResolversParentTypes['BankProfile'] };
  BankProfileNotValid: RefusalValue;
  LedgerTransaction: LedgerTransactionParent;
  LedgerTransactionConnection: Omit<LedgerTransactionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['LedgerTransactionEdge']>, nodes: ReadonlyArray<ResolversParentTypes['LedgerTransaction']> };
  LedgerTransactionEdge: Omit<LedgerTransactionEdge, 'node'> & { node: ResolversParentTypes['LedgerTransaction'] };
  RecordIncomeInput: RecordIncomeInput;
  ReleaseEarmarkInput: ReleaseEarmarkInput;
  ReverseTransactionInput: ReverseTransactionInput;
  RecordIncomeResult: ResolversUnionTypes<ResolversParentTypes>['RecordIncomeResult'];
  ReleaseEarmarkResult: ResolversUnionTypes<ResolversParentTypes>['ReleaseEarmarkResult'];
  ReverseTransactionResult: ResolversUnionTypes<ResolversParentTypes>['ReverseTransactionResult'];
  OpenCaseInput: OpenCaseInput;
  ReviewCaseInput: ReviewCaseInput;
  PostingInput: PostingInput;
  MoveCaseInput: MoveCaseInput;
  ApproveCaseInput: ApproveCaseInput;
  HandOverCaseInput: HandOverCaseInput;
  ReserveCasePaymentInput: ReserveCasePaymentInput;
  OpenCaseResult: ResolversUnionTypes<ResolversParentTypes>['OpenCaseResult'];
  ReviewCaseResult: ResolversUnionTypes<ResolversParentTypes>['ReviewCaseResult'];
  MoveCaseResult: ResolversUnionTypes<ResolversParentTypes>['MoveCaseResult'];
  ApproveCaseResult: ResolversUnionTypes<ResolversParentTypes>['ApproveCaseResult'];
  HandOverCaseResult: ResolversUnionTypes<ResolversParentTypes>['HandOverCaseResult'];
  ReserveCasePaymentResult: ResolversUnionTypes<ResolversParentTypes>['ReserveCasePaymentResult'];
  CaseNotFound: RefusalValue;
  CaseNotValid: RefusalValue;
  CaseNotReady: RefusalValue;
  CaseStateForbids: RefusalValue;
  ApproverIsMaker: RefusalValue;
  AmountAboveApproval: RefusalValue;
  BeneficiaryCase: BeneficiaryCaseParent;
  CaseStep: CaseStepParent;
  CaseApproval: CaseApproval;
  CasePosting: CasePosting;
  CasePayment: CasePayment;
  PublicCase: PublicCaseParent;
  BeneficiaryCaseConnection: Omit<BeneficiaryCaseConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['BeneficiaryCaseEdge']>, nodes: ReadonlyArray<ResolversParentTypes['BeneficiaryCase']> };
  BeneficiaryCaseEdge: Omit<BeneficiaryCaseEdge, 'node'> & { node: ResolversParentTypes['BeneficiaryCase'] };
  PublicCaseConnection: Omit<PublicCaseConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['PublicCaseEdge']>, nodes: ReadonlyArray<ResolversParentTypes['PublicCase']> };
  PublicCaseEdge: Omit<PublicCaseEdge, 'node'> & { node: ResolversParentTypes['PublicCase'] };
  ContributionNotFound: RefusalValue;
  ContributionNotValid: RefusalValue;
  ContributionNotInState: RefusalValue;
  ContributionLate: RefusalValue;
  ContributionNotLate: RefusalValue;
  BatchNotValid: RefusalValue;
  Contribution: ContributionParent;
  ContributionBatch: ContributionBatchParent;
  RefusedRow: RefusedRowParent;
  ContributionConnection: Omit<ContributionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ContributionEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Contribution']> };
  ContributionEdge: Omit<ContributionEdge, 'node'> & { node: ResolversParentTypes['Contribution'] };
  RecordContributionInput: RecordContributionInput;
  RecordContributionsInput: RecordContributionsInput;
  ContributionRowInput: ContributionRowInput;
  ConfirmContributionInput: ConfirmContributionInput;
  ReverseContributionInput: ReverseContributionInput;
  DecideLateContributionInput: DecideLateContributionInput;
  RecordContributionResult: ResolversUnionTypes<ResolversParentTypes>['RecordContributionResult'];
  RecordContributionsResult: ResolversUnionTypes<ResolversParentTypes>['RecordContributionsResult'];
  ConfirmContributionResult: ResolversUnionTypes<ResolversParentTypes>['ConfirmContributionResult'];
  ReverseContributionResult: ResolversUnionTypes<ResolversParentTypes>['ReverseContributionResult'];
  DecideLateContributionResult: ResolversUnionTypes<ResolversParentTypes>['DecideLateContributionResult'];
  DeadlineRuleSet: RuleSetParent;
  DeadlineRule: DeadlineRuleParent;
  Deadline: DeadlineParent;
  DeadlineRuleSetConnection: Omit<DeadlineRuleSetConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['DeadlineRuleSetEdge']>, nodes: ReadonlyArray<ResolversParentTypes['DeadlineRuleSet']> };
  DeadlineRuleSetEdge: Omit<DeadlineRuleSetEdge, 'node'> & { node: ResolversParentTypes['DeadlineRuleSet'] };
  RecordRuleSetInput: RecordRuleSetInput;
  DeadlineRuleInput: DeadlineRuleInput;
  RecordRuleSetResult: ResolversUnionTypes<ResolversParentTypes>['RecordRuleSetResult'];
  RuleSetNotValid: RefusalValue;
  RuleSetNotFound: RefusalValue;
  Donor: DonorParent;
  DirectSupport: DirectSupportParent;
  DirectSums: DirectSumsParent;
  DirectSupportConnection: Omit<DirectSupportConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['DirectSupportEdge']>, nodes: ReadonlyArray<ResolversParentTypes['DirectSupport']> };
  DirectSupportEdge: Omit<DirectSupportEdge, 'node'> & { node: ResolversParentTypes['DirectSupport'] };
  RegisterDirectSupportInput: RegisterDirectSupportInput;
  WithdrawDirectSupportInput: WithdrawDirectSupportInput;
  RegisterDirectSupportResult: ResolversUnionTypes<ResolversParentTypes>['RegisterDirectSupportResult'];
  WithdrawDirectSupportResult: ResolversUnionTypes<ResolversParentTypes>['WithdrawDirectSupportResult'];
  DirectSupportNotFound: RefusalValue;
  DirectSupportNotValid: RefusalValue;
  DirectSupportWithdrawn: RefusalValue;
  DistributionRowInput: DistributionRowInput;
  PrepareDistributionInput: PrepareDistributionInput;
  ProofFileInput: ProofFileInput;
  DeliverDistributionInput: DeliverDistributionInput;
  CancelDistributionInput: CancelDistributionInput;
  EraseDistributionPersonsInput: EraseDistributionPersonsInput;
  PrepareDistributionResult: ResolversUnionTypes<ResolversParentTypes>['PrepareDistributionResult'];
  DeliverDistributionResult: ResolversUnionTypes<ResolversParentTypes>['DeliverDistributionResult'];
  CancelDistributionResult: ResolversUnionTypes<ResolversParentTypes>['CancelDistributionResult'];
  EraseDistributionPersonsResult: ResolversUnionTypes<ResolversParentTypes>['EraseDistributionPersonsResult'];
  DistributionNotFound: RefusalValue;
  DistributionStateForbids: RefusalValue;
  DistributionRowNotValid: RefusalValue;
  MinutesNotValid: RefusalValue;
  CashNotPaid: RefusalValue;
  Distribution: DistributionParent;
  DistributionRow: DistributionRowParent;
  ProofFile: ProofFile;
  DistributionList: OpenedListParent;
  DistributionListRow: DistributionListRow;
  DistributionFile: DistributionFile;
  DistributionConnection: Omit<DistributionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['DistributionEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Distribution']> };
  DistributionEdge: Omit<DistributionEdge, 'node'> & { node: ResolversParentTypes['Distribution'] };
  DistributionRowConnection: Omit<DistributionRowConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['DistributionRowEdge']>, nodes: ReadonlyArray<ResolversParentTypes['DistributionRow']> };
  DistributionRowEdge: Omit<DistributionRowEdge, 'node'> & { node: ResolversParentTypes['DistributionRow'] };
  DonorIdentity: IdentityParent;
  DonorConnection: Omit<DonorConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['DonorEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Donor']> };
  DonorEdge: Omit<DonorEdge, 'node'> & { node: ResolversParentTypes['Donor'] };
  RegisterDonorInput: RegisterDonorInput;
  ChangeDonorInput: ChangeDonorInput;
  EraseDonorInput: EraseDonorInput;
  RegisterDonorResult: ResolversUnionTypes<ResolversParentTypes>['RegisterDonorResult'];
  ChangeDonorResult: ResolversUnionTypes<ResolversParentTypes>['ChangeDonorResult'];
  EraseDonorResult: ResolversUnionTypes<ResolversParentTypes>['EraseDonorResult'];
  DonorNotFound: RefusalValue;
  DonorNotValid: RefusalValue;
  EarlierHelp: EarlierHelpParent;
  Overlap: OverlapParent;
  DoubleHelpRule: DoubleHelpRuleParent;
  RecordDoubleHelpRuleInput: RecordDoubleHelpRuleInput;
  RecordDoubleHelpRuleResult: ResolversUnionTypes<ResolversParentTypes>['RecordDoubleHelpRuleResult'];
  DoubleHelpRuleNotValid: RefusalValue;
  DoubleHelpFound: RefusalValue;
  YearSummary: YearSummary;
  Holding: HoldingParent;
  Earmark: EarmarkParent;
  FundAccount: FundAccountParent;
  FundConnection: Omit<FundConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['FundEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Fund']> };
  FundEdge: Omit<FundEdge, 'node'> & { node: ResolversParentTypes['Fund'] };
  OpenFundInput: OpenFundInput;
  CloseFundInput: CloseFundInput;
  AddFundAccountInput: AddFundAccountInput;
  AddEarmarkInput: AddEarmarkInput;
  OpenFundResult: ResolversUnionTypes<ResolversParentTypes>['OpenFundResult'];
  CloseFundResult: ResolversUnionTypes<ResolversParentTypes>['CloseFundResult'];
  AddFundAccountResult: ResolversUnionTypes<ResolversParentTypes>['AddFundAccountResult'];
  AddEarmarkResult: ResolversUnionTypes<ResolversParentTypes>['AddEarmarkResult'];
  FundNotFound: RefusalValue;
  FundNotValid: RefusalValue;
  DayNotValid: RefusalValue;
  ReasonNotValid: RefusalValue;
  AccountNumberNotValid: RefusalValue;
  AccountNumberTaken: RefusalValue;
  EarmarkNotValid: RefusalValue;
  AdministrationNotAllowed: RefusalValue;
  InKindItem: InKindItemParent;
  GoodsMovement: GoodsMovementParent;
  InKindItemConnection: Omit<InKindItemConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['InKindItemEdge']>, nodes: ReadonlyArray<ResolversParentTypes['InKindItem']> };
  InKindItemEdge: Omit<InKindItemEdge, 'node'> & { node: ResolversParentTypes['InKindItem'] };
  GoodsMovementConnection: Omit<GoodsMovementConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['GoodsMovementEdge']>, nodes: ReadonlyArray<ResolversParentTypes['GoodsMovement']> };
  GoodsMovementEdge: Omit<GoodsMovementEdge, 'node'> & { node: ResolversParentTypes['GoodsMovement'] };
  RegisterInKindItemInput: RegisterInKindItemInput;
  ReceiveGoodsInput: ReceiveGoodsInput;
  GiveOutGoodsInput: GiveOutGoodsInput;
  ReverseGoodsMovementInput: ReverseGoodsMovementInput;
  RegisterInKindItemResult: ResolversUnionTypes<ResolversParentTypes>['RegisterInKindItemResult'];
  ReceiveGoodsResult: ResolversUnionTypes<ResolversParentTypes>['ReceiveGoodsResult'];
  GiveOutGoodsResult: ResolversUnionTypes<ResolversParentTypes>['GiveOutGoodsResult'];
  ReverseGoodsMovementResult: ResolversUnionTypes<ResolversParentTypes>['ReverseGoodsMovementResult'];
  InKindItemNotFound: RefusalValue;
  InKindItemNotValid: RefusalValue;
  GoodsMovementNotFound: RefusalValue;
  GoodsMovementNotReversible: RefusalValue;
  QuantityNotValid: RefusalValue;
  StockTooSmall: RefusalValue;
  AssignCaseInput: AssignCaseInput;
  AssignCaseResult: ResolversUnionTypes<ResolversParentTypes>['AssignCaseResult'];
  Household: HouseholdParent;
  HouseholdPerson: HouseholdPerson;
  HouseholdClassRecord: ClassRecordParent;
  HouseholdConnection: Omit<HouseholdConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['HouseholdEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Household']> };
  HouseholdEdge: Omit<HouseholdEdge, 'node'> & { node: ResolversParentTypes['Household'] };
  HouseholdsByFactsInput: HouseholdsByFactsInput;
  HouseholdPersonInput: HouseholdPersonInput;
  RecordHouseholdInput: RecordHouseholdInput;
  ChangeHouseholdInput: ChangeHouseholdInput;
  EraseHouseholdInput: EraseHouseholdInput;
  RecordHouseholdClassInput: RecordHouseholdClassInput;
  RecordHouseholdResult: ResolversUnionTypes<ResolversParentTypes>['RecordHouseholdResult'];
  ChangeHouseholdResult: ResolversUnionTypes<ResolversParentTypes>['ChangeHouseholdResult'];
  EraseHouseholdResult: ResolversUnionTypes<ResolversParentTypes>['EraseHouseholdResult'];
  RecordHouseholdClassResult: ResolversUnionTypes<ResolversParentTypes>['RecordHouseholdClassResult'];
  HouseholdNotValid: RefusalValue;
  HouseholdNotFound: RefusalValue;
  HouseholdErased: RefusalValue;
  HouseholdHasOpenCase: RefusalValue;
  HouseProject: HouseProjectParent;
  FundingLine: FundingLineParent;
  FundingTotal: FundingTotal;
  PlanHouseInput: PlanHouseInput;
  MoveHouseInput: MoveHouseInput;
  RecordFundingLineInput: RecordFundingLineInput;
  PlanHouseResult: ResolversUnionTypes<ResolversParentTypes>['PlanHouseResult'];
  MoveHouseResult: ResolversUnionTypes<ResolversParentTypes>['MoveHouseResult'];
  RecordFundingLineResult: ResolversUnionTypes<ResolversParentTypes>['RecordFundingLineResult'];
  HouseNotValid: RefusalValue;
  HouseNotFound: RefusalValue;
  JournalPart: JournalPartParent;
  FundClosed: RefusalValue;
  FundNotEmpty: RefusalValue;
  EarmarkViolated: RefusalValue;
  EarmarkNotFound: RefusalValue;
  InsufficientFunds: RefusalValue;
  BalanceTooLarge: RefusalValue;
  ReservationNotFound: RefusalValue;
  ReservationResolved: RefusalValue;
  ReservationExpired: RefusalValue;
  AmountAboveReservation: RefusalValue;
  TransactionNotFound: RefusalValue;
  NotReversible: RefusalValue;
  AlreadyReversed: RefusalValue;
  AmountMalformed: RefusalValue;
  AmountNotWhole: RefusalValue;
  AmountNotPositive: RefusalValue;
  AmountTooLarge: RefusalValue;
  StatementLine: PublishedLineParent;
  LineTextErasure: PublicErasureParent;
  ProposeLineErasureInput: ProposeLineErasureInput;
  ApproveLineErasureInput: ApproveLineErasureInput;
  WithdrawLineErasureInput: WithdrawLineErasureInput;
  ProposeLineErasureResult: ResolversUnionTypes<ResolversParentTypes>['ProposeLineErasureResult'];
  ApproveLineErasureResult: ResolversUnionTypes<ResolversParentTypes>['ApproveLineErasureResult'];
  WithdrawLineErasureResult: ResolversUnionTypes<ResolversParentTypes>['WithdrawLineErasureResult'];
  LineErasure: LineErasureParent;
  LineErasureConnection: Omit<LineErasureConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['LineErasureEdge']>, nodes: ReadonlyArray<ResolversParentTypes['LineErasure']> };
  LineErasureEdge: Omit<LineErasureEdge, 'node'> & { node: ResolversParentTypes['LineErasure'] };
  LineErasureNotFound: RefusalValue;
  LineErasureNotValid: RefusalValue;
  LineErasureClosed: RefusalValue;
  LivelihoodWatch: LivelihoodWatchParent;
  WatchCheck: WatchCheck;
  StartLivelihoodWatchInput: StartLivelihoodWatchInput;
  RecordLivelihoodCheckInput: RecordLivelihoodCheckInput;
  StartLivelihoodWatchResult: ResolversUnionTypes<ResolversParentTypes>['StartLivelihoodWatchResult'];
  RecordLivelihoodCheckResult: ResolversUnionTypes<ResolversParentTypes>['RecordLivelihoodCheckResult'];
  WatchNotValid: RefusalValue;
  WatchNotFound: RefusalValue;
  BankStatement: StatementParent;
  LineMatching: MatchingParent;
  UnmatchedLine: ProposedLineParent;
  MatchProposal: ProposalParent;
  LineMatch: LineMatchParent;
  MatchRound: MatchRoundParent;
  UnmatchedLineConnection: Omit<UnmatchedLineConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['UnmatchedLineEdge']>, nodes: ReadonlyArray<ResolversParentTypes['UnmatchedLine']> };
  UnmatchedLineEdge: Omit<UnmatchedLineEdge, 'node'> & { node: ResolversParentTypes['UnmatchedLine'] };
  LineMatchConnection: Omit<LineMatchConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['LineMatchEdge']>, nodes: ReadonlyArray<ResolversParentTypes['LineMatch']> };
  LineMatchEdge: Omit<LineMatchEdge, 'node'> & { node: ResolversParentTypes['LineMatch'] };
  MatchLineInput: MatchLineInput;
  MatchPartInput: MatchPartInput;
  MatchLinesInput: MatchLinesInput;
  IgnoreLineInput: IgnoreLineInput;
  RevokeMatchInput: RevokeMatchInput;
  MatchLineResult: ResolversUnionTypes<ResolversParentTypes>['MatchLineResult'];
  MatchLinesResult: ResolversUnionTypes<ResolversParentTypes>['MatchLinesResult'];
  IgnoreLineResult: ResolversUnionTypes<ResolversParentTypes>['IgnoreLineResult'];
  RevokeMatchResult: ResolversUnionTypes<ResolversParentTypes>['RevokeMatchResult'];
  LineNotFound: RefusalValue;
  LineAlreadyMatched: RefusalValue;
  MatchNotFound: RefusalValue;
  MatchNotValid: RefusalValue;
  Measures: MeasuresParent;
  Payment: PaymentParent;
  PaymentConnection: Omit<PaymentConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['PaymentEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Payment']> };
  PaymentEdge: Omit<PaymentEdge, 'node'> & { node: ResolversParentTypes['Payment'] };
  ReservePaymentInput: ReservePaymentInput;
  PostPaymentInput: PostPaymentInput;
  VoidPaymentInput: VoidPaymentInput;
  ReservePaymentResult: ResolversUnionTypes<ResolversParentTypes>['ReservePaymentResult'];
  PostPaymentResult: ResolversUnionTypes<ResolversParentTypes>['PostPaymentResult'];
  VoidPaymentResult: ResolversUnionTypes<ResolversParentTypes>['VoidPaymentResult'];
  PaymentNotFound: RefusalValue;
  SamePerson: RefusalValue;
  ExpiryNotValid: RefusalValue;
  Pledge: PledgeParent;
  PledgeConnection: Omit<PledgeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['PledgeEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Pledge']> };
  PledgeEdge: Omit<PledgeEdge, 'node'> & { node: ResolversParentTypes['Pledge'] };
  RegisterPledgeInput: RegisterPledgeInput;
  EndPledgeInput: EndPledgeInput;
  RegisterPledgeResult: ResolversUnionTypes<ResolversParentTypes>['RegisterPledgeResult'];
  EndPledgeResult: ResolversUnionTypes<ResolversParentTypes>['EndPledgeResult'];
  PledgeNotFound: RefusalValue;
  PledgeNotValid: RefusalValue;
  PledgeNotInState: RefusalValue;
  PublicPosting: PublicPostingParent;
  OpeningErasure: PublicErasureParent;
  ProposePostingErasureInput: ProposePostingErasureInput;
  ApprovePostingErasureInput: ApprovePostingErasureInput;
  WithdrawPostingErasureInput: WithdrawPostingErasureInput;
  ProposePostingErasureResult: ResolversUnionTypes<ResolversParentTypes>['ProposePostingErasureResult'];
  ApprovePostingErasureResult: ResolversUnionTypes<ResolversParentTypes>['ApprovePostingErasureResult'];
  WithdrawPostingErasureResult: ResolversUnionTypes<ResolversParentTypes>['WithdrawPostingErasureResult'];
  PostingErasure: PostingErasureParent;
  PostingErasureConnection: Omit<PostingErasureConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['PostingErasureEdge']>, nodes: ReadonlyArray<ResolversParentTypes['PostingErasure']> };
  PostingErasureEdge: Omit<PostingErasureEdge, 'node'> & { node: ResolversParentTypes['PostingErasure'] };
  PostingErasureNotFound: RefusalValue;
  PostingErasureNotValid: RefusalValue;
  PostingErasureClosed: RefusalValue;
  PovertyStandard: PovertyStandardParent;
  PovertyStatistic: PovertyStatisticParent;
  PovertySummary: PovertySummary;
  PovertyStandardConnection: Omit<PovertyStandardConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['PovertyStandardEdge']>, nodes: ReadonlyArray<ResolversParentTypes['PovertyStandard']> };
  PovertyStandardEdge: Omit<PovertyStandardEdge, 'node'> & { node: ResolversParentTypes['PovertyStandard'] };
  PovertyStatisticConnection: Omit<PovertyStatisticConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['PovertyStatisticEdge']>, nodes: ReadonlyArray<ResolversParentTypes['PovertyStatistic']> };
  PovertyStatisticEdge: Omit<PovertyStatisticEdge, 'node'> & { node: ResolversParentTypes['PovertyStatistic'] };
  RecordPovertyStandardInput: RecordPovertyStandardInput;
  RecordPovertyStatisticInput: RecordPovertyStatisticInput;
  RecordPovertyStandardResult: ResolversUnionTypes<ResolversParentTypes>['RecordPovertyStandardResult'];
  RecordPovertyStatisticResult: ResolversUnionTypes<ResolversParentTypes>['RecordPovertyStatisticResult'];
  StandardNotValid: RefusalValue;
  StandardNotFound: RefusalValue;
  StatisticNotValid: RefusalValue;
  StatisticNotFound: RefusalValue;
  WelfareCaseCounts: WelfareCaseCounts;
  CaseStateCount: CaseStateCount;
  LogConsistencyResult: ResolversUnionTypes<ResolversParentTypes>['LogConsistencyResult'];
  LogHead: LogHeadParent;
  LogHeadConnection: Omit<LogHeadConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['LogHeadEdge']>, nodes: ReadonlyArray<ResolversParentTypes['LogHead']> };
  LogHeadEdge: Omit<LogHeadEdge, 'node'> & { node: ResolversParentTypes['LogHead'] };
  InclusionProof: InclusionProofParent;
  ConsistencyProof: ConsistencyProofParent;
  LogHeadNotFound: RefusalValue;
  PostingOpening: PostingOpeningParent;
  Publication: PublicationParent;
  PublicationPosting: PostingParent;
  PublicationDuty: PublicationDutyParent;
  PublicationConnection: Omit<PublicationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['PublicationEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Publication']> };
  PublicationEdge: Omit<PublicationEdge, 'node'> & { node: ResolversParentTypes['Publication'] };
  DraftPublicationInput: DraftPublicationInput;
  PostPublicationInput: PostPublicationInput;
  DraftPublicationResult: ResolversUnionTypes<ResolversParentTypes>['DraftPublicationResult'];
  PostPublicationResult: ResolversUnionTypes<ResolversParentTypes>['PostPublicationResult'];
  PublicationNotFound: RefusalValue;
  PublicationNotValid: RefusalValue;
  PublicationStateForbids: RefusalValue;
  PublishedAccount: PublishedAccountParent;
  PublishedAccountConnection: Omit<PublishedAccountConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['PublishedAccountEdge']>, nodes: ReadonlyArray<ResolversParentTypes['PublishedAccount']> };
  PublishedAccountEdge: Omit<PublishedAccountEdge, 'node'> & { node: ResolversParentTypes['PublishedAccount'] };
  Receipt: ReceiptParent;
  RecognitionLevel: RecognitionLevelParent;
  Recognition: RecognitionParent;
  DonorStanding: StandingParent;
  RecognitionLevelConnection: Omit<RecognitionLevelConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['RecognitionLevelEdge']>, nodes: ReadonlyArray<ResolversParentTypes['RecognitionLevel']> };
  RecognitionLevelEdge: Omit<RecognitionLevelEdge, 'node'> & { node: ResolversParentTypes['RecognitionLevel'] };
  RecognitionConnection: Omit<RecognitionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['RecognitionEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Recognition']> };
  RecognitionEdge: Omit<RecognitionEdge, 'node'> & { node: ResolversParentTypes['Recognition'] };
  DonorStandingConnection: Omit<DonorStandingConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['DonorStandingEdge']>, nodes: ReadonlyArray<ResolversParentTypes['DonorStanding']> };
  DonorStandingEdge: Omit<DonorStandingEdge, 'node'> & { node: ResolversParentTypes['DonorStanding'] };
  RecogniseDonorInput: RecogniseDonorInput;
  RecordRecognitionLevelInput: RecordRecognitionLevelInput;
  RecogniseDonorResult: ResolversUnionTypes<ResolversParentTypes>['RecogniseDonorResult'];
  RecordRecognitionLevelResult: ResolversUnionTypes<ResolversParentTypes>['RecordRecognitionLevelResult'];
  RecognitionLevelNotFound: RefusalValue;
  RecognitionLevelNotValid: RefusalValue;
  TotalBelowLevel: RefusalValue;
  DonorStaysUnnamed: RefusalValue;
  AlreadyRecognised: RefusalValue;
  ReversalEffect: ReversalEffectParent;
  ReversalEffectConnection: Omit<ReversalEffectConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ReversalEffectEdge']>, nodes: ReadonlyArray<ResolversParentTypes['ReversalEffect']> };
  ReversalEffectEdge: Omit<ReversalEffectEdge, 'node'> & { node: ResolversParentTypes['ReversalEffect'] };
  LineHandedOut: RefusalValue;
  RowsHelpedBefore: RefusalValue;
  RowOverlap: RowOverlapParent;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Refusal: ResolversInterfaceTypes<ResolversParentTypes>['Refusal'];
  PageInfo: PageInfo;
  Vnd: Scalars['Vnd']['output'];
  NotAllowed: RefusalValue;
  UnitNotKnown: RefusalValue;
  StartStatementImportInput: StartStatementImportInput;
  AddStatementPartInput: AddStatementPartInput;
  SubmitStatementInput: SubmitStatementInput;
  PublishStatementInput: PublishStatementInput;
  StartStatementImportResult: ResolversUnionTypes<ResolversParentTypes>['StartStatementImportResult'];
  AddStatementPartResult: ResolversUnionTypes<ResolversParentTypes>['AddStatementPartResult'];
  SubmitStatementResult: ResolversUnionTypes<ResolversParentTypes>['SubmitStatementResult'];
  PublishStatementResult: ResolversUnionTypes<ResolversParentTypes>['PublishStatementResult'];
  FindTransferResult: ResolversUnionTypes<ResolversParentTypes>['FindTransferResult'];
  FoundTransfers: Omit<FoundTransfers, 'lines'> & { lines: ReadonlyArray<ResolversParentTypes['StatementLine']> };
  BankStatementConnection: Omit<BankStatementConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['BankStatementEdge']>, nodes: ReadonlyArray<ResolversParentTypes['BankStatement']> };
  BankStatementEdge: Omit<BankStatementEdge, 'node'> & { node: ResolversParentTypes['BankStatement'] };
  StatementProblemConnection: Omit<StatementProblemConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['StatementProblemEdge']>, nodes: ReadonlyArray<ResolversParentTypes['StatementProblem']> };
  StatementProblemEdge: Omit<StatementProblemEdge, 'node'> & { node: ResolversParentTypes['StatementProblem'] };
  StatementProblem: StatementProblemParent;
  StatementNotValid: RefusalValue;
  StatementNotFound: RefusalValue;
  StatementClosed: RefusalValue;
  StatementPartDiffers: RefusalValue;
  FundAccountNotFound: RefusalValue;
  SurveyTemplate: SurveyTemplateParent;
  SurveyItem: SurveyItem;
  CaseSurvey: CaseSurvey;
  SurveyAnswer: SurveyAnswer;
  RecordCaseSurveyInput: RecordCaseSurveyInput;
  SurveyAnswerInput: SurveyAnswerInput;
  RecordCaseSurveyResult: ResolversUnionTypes<ResolversParentTypes>['RecordCaseSurveyResult'];
  SurveyNotValid: RefusalValue;
  FundTransfer: FundTransferParent;
  FundTransferConnection: Omit<FundTransferConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['FundTransferEdge']>, nodes: ReadonlyArray<ResolversParentTypes['FundTransfer']> };
  FundTransferEdge: Omit<FundTransferEdge, 'node'> & { node: ResolversParentTypes['FundTransfer'] };
  SendTransferInput: SendTransferInput;
  ReceiveTransferInput: ReceiveTransferInput;
  RefuseTransferInput: RefuseTransferInput;
  RecallTransferInput: RecallTransferInput;
  SendTransferResult: ResolversUnionTypes<ResolversParentTypes>['SendTransferResult'];
  ReceiveTransferResult: ResolversUnionTypes<ResolversParentTypes>['ReceiveTransferResult'];
  RefuseTransferResult: ResolversUnionTypes<ResolversParentTypes>['RefuseTransferResult'];
  RecallTransferResult: ResolversUnionTypes<ResolversParentTypes>['RecallTransferResult'];
  TransferNotFound: RefusalValue;
  TransferToSelf: RefusalValue;
  TransferEnded: RefusalValue;
  String: Scalars['String']['output'];
  Boolean: Scalars['Boolean']['output'];
};
export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  reportedAggregate?: Resolver<Maybe<ResolversTypes['ReportedAggregate']>, ParentType, ContextType, RequireFields<QueryReportedAggregateArgs, 'id'>>;
  reportedAggregates?: Resolver<ResolversTypes['ReportedAggregateConnection'], ParentType, ContextType, RequireFields<QueryReportedAggregatesArgs, 'includeCorrected' | 'first'>>;
  allocation?: Resolver<Maybe<ResolversTypes['Allocation']>, ParentType, ContextType, RequireFields<QueryAllocationArgs, 'fundId' | 'id'>>;
  appeal?: Resolver<Maybe<ResolversTypes['Appeal']>, ParentType, ContextType, RequireFields<QueryAppealArgs, 'id'>>;
  appeals?: Resolver<ResolversTypes['AppealConnection'], ParentType, ContextType, RequireFields<QueryAppealsArgs, 'first'>>;
  bankProfiles?: Resolver<ResolversTypes['BankProfileConnection'], ParentType, ContextType, RequireFields<QueryBankProfilesArgs, 'first'>>;
  beneficiaryCase?: Resolver<Maybe<ResolversTypes['BeneficiaryCase']>, ParentType, ContextType, RequireFields<QueryBeneficiaryCaseArgs, 'id'>>;
  beneficiaryCases?: Resolver<ResolversTypes['BeneficiaryCaseConnection'], ParentType, ContextType, RequireFields<QueryBeneficiaryCasesArgs, 'unitId' | 'first'>>;
  publicCases?: Resolver<ResolversTypes['PublicCaseConnection'], ParentType, ContextType, RequireFields<QueryPublicCasesArgs, 'unitId' | 'first'>>;
  deadlineRuleSets?: Resolver<ResolversTypes['DeadlineRuleSetConnection'], ParentType, ContextType, RequireFields<QueryDeadlineRuleSetsArgs, 'first'>>;
  distribution?: Resolver<Maybe<ResolversTypes['Distribution']>, ParentType, ContextType, RequireFields<QueryDistributionArgs, 'fundId' | 'id'>>;
  distributionList?: Resolver<Maybe<ResolversTypes['DistributionList']>, ParentType, ContextType, RequireFields<QueryDistributionListArgs, 'fundId' | 'id' | 'purpose'>>;
  donor?: Resolver<Maybe<ResolversTypes['Donor']>, ParentType, ContextType, RequireFields<QueryDonorArgs, 'id'>>;
  donors?: Resolver<ResolversTypes['DonorConnection'], ParentType, ContextType, RequireFields<QueryDonorsArgs, 'unitId' | 'first'>>;
  doubleHelpRules?: Resolver<ReadonlyArray<ResolversTypes['DoubleHelpRule']>, ParentType, ContextType>;
  fund?: Resolver<Maybe<ResolversTypes['Fund']>, ParentType, ContextType, RequireFields<QueryFundArgs, 'id'>>;
  funds?: Resolver<ResolversTypes['FundConnection'], ParentType, ContextType, RequireFields<QueryFundsArgs, 'first'>>;
  household?: Resolver<Maybe<ResolversTypes['Household']>, ParentType, ContextType, RequireFields<QueryHouseholdArgs, 'id'>>;
  households?: Resolver<ResolversTypes['HouseholdConnection'], ParentType, ContextType, RequireFields<QueryHouseholdsArgs, 'unitId' | 'first'>>;
  householdsByFacts?: Resolver<ReadonlyArray<ResolversTypes['Household']>, ParentType, ContextType, RequireFields<QueryHouseholdsByFactsArgs, 'input'>>;
  povertyStandard?: Resolver<Maybe<ResolversTypes['PovertyStandard']>, ParentType, ContextType, Partial<QueryPovertyStandardArgs>>;
  povertyStandards?: Resolver<ResolversTypes['PovertyStandardConnection'], ParentType, ContextType, RequireFields<QueryPovertyStandardsArgs, 'first'>>;
  povertySummary?: Resolver<ResolversTypes['PovertySummary'], ParentType, ContextType, RequireFields<QueryPovertySummaryArgs, 'unitIds'>>;
  logHead?: Resolver<Maybe<ResolversTypes['LogHead']>, ParentType, ContextType, Partial<QueryLogHeadArgs>>;
  logHeads?: Resolver<ResolversTypes['LogHeadConnection'], ParentType, ContextType, RequireFields<QueryLogHeadsArgs, 'first'>>;
  logConsistency?: Resolver<ResolversTypes['LogConsistencyResult'], ParentType, ContextType, RequireFields<QueryLogConsistencyArgs, 'from' | 'to'>>;
  postingProof?: Resolver<Maybe<ResolversTypes['PublicPosting']>, ParentType, ContextType, RequireFields<QueryPostingProofArgs, 'fundId' | 'transactionId'>>;
  publication?: Resolver<Maybe<ResolversTypes['Publication']>, ParentType, ContextType, RequireFields<QueryPublicationArgs, 'fundId' | 'id'>>;
  publishedAccounts?: Resolver<ResolversTypes['PublishedAccountConnection'], ParentType, ContextType, RequireFields<QueryPublishedAccountsArgs, 'first'>>;
  receipt?: Resolver<Maybe<ResolversTypes['Receipt']>, ParentType, ContextType, RequireFields<QueryReceiptArgs, 'fundId' | 'receiptNo' | 'amount'>>;
  recognitionLevels?: Resolver<ResolversTypes['RecognitionLevelConnection'], ParentType, ContextType, RequireFields<QueryRecognitionLevelsArgs, 'first'>>;
  donorStandings?: Resolver<ResolversTypes['DonorStandingConnection'], ParentType, ContextType, RequireFields<QueryDonorStandingsArgs, 'unitId' | 'first'>>;
  bankStatement?: Resolver<Maybe<ResolversTypes['BankStatement']>, ParentType, ContextType, RequireFields<QueryBankStatementArgs, 'fundId' | 'id'>>;
  bankStatements?: Resolver<ResolversTypes['BankStatementConnection'], ParentType, ContextType, RequireFields<QueryBankStatementsArgs, 'fundId' | 'first'>>;
  findTransfer?: Resolver<ResolversTypes['FindTransferResult'], ParentType, ContextType, RequireFields<QueryFindTransferArgs, 'accountId' | 'date' | 'amount' | 'reference'>>;
  surveyTemplates?: Resolver<ReadonlyArray<ResolversTypes['SurveyTemplate']>, ParentType, ContextType>;
};
export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  recordReportedAggregate?: Resolver<ResolversTypes['RecordReportedAggregateResult'], ParentType, ContextType, RequireFields<MutationRecordReportedAggregateArgs, 'input'>>;
  proposeAllocation?: Resolver<ResolversTypes['ProposeAllocationResult'], ParentType, ContextType, RequireFields<MutationProposeAllocationArgs, 'input'>>;
  approveAllocation?: Resolver<ResolversTypes['ApproveAllocationResult'], ParentType, ContextType, RequireFields<MutationApproveAllocationArgs, 'input'>>;
  cancelAllocation?: Resolver<ResolversTypes['CancelAllocationResult'], ParentType, ContextType, RequireFields<MutationCancelAllocationArgs, 'input'>>;
  transferAllocation?: Resolver<ResolversTypes['TransferAllocationResult'], ParentType, ContextType, RequireFields<MutationTransferAllocationArgs, 'input'>>;
  receiveAllocation?: Resolver<ResolversTypes['ReceiveAllocationResult'], ParentType, ContextType, RequireFields<MutationReceiveAllocationArgs, 'input'>>;
  distributeAllocation?: Resolver<ResolversTypes['DistributeAllocationResult'], ParentType, ContextType, RequireFields<MutationDistributeAllocationArgs, 'input'>>;
  settleAllocation?: Resolver<ResolversTypes['SettleAllocationResult'], ParentType, ContextType, RequireFields<MutationSettleAllocationArgs, 'input'>>;
  draftAppeal?: Resolver<ResolversTypes['DraftAppealResult'], ParentType, ContextType, RequireFields<MutationDraftAppealArgs, 'input'>>;
  launchAppeal?: Resolver<ResolversTypes['LaunchAppealResult'], ParentType, ContextType, RequireFields<MutationLaunchAppealArgs, 'input'>>;
  extendAppeal?: Resolver<ResolversTypes['ExtendAppealResult'], ParentType, ContextType, RequireFields<MutationExtendAppealArgs, 'input'>>;
  moveAppeal?: Resolver<ResolversTypes['MoveAppealResult'], ParentType, ContextType, RequireFields<MutationMoveAppealArgs, 'input'>>;
  defineBankProfile?: Resolver<ResolversTypes['DefineBankProfileResult'], ParentType, ContextType, RequireFields<MutationDefineBankProfileArgs, 'input'>>;
  recordIncome?: Resolver<ResolversTypes['RecordIncomeResult'], ParentType, ContextType, RequireFields<MutationRecordIncomeArgs, 'input'>>;
  releaseEarmark?: Resolver<ResolversTypes['ReleaseEarmarkResult'], ParentType, ContextType, RequireFields<MutationReleaseEarmarkArgs, 'input'>>;
  reverseTransaction?: Resolver<ResolversTypes['ReverseTransactionResult'], ParentType, ContextType, RequireFields<MutationReverseTransactionArgs, 'input'>>;
  openCase?: Resolver<ResolversTypes['OpenCaseResult'], ParentType, ContextType, RequireFields<MutationOpenCaseArgs, 'input'>>;
  reviewCase?: Resolver<ResolversTypes['ReviewCaseResult'], ParentType, ContextType, RequireFields<MutationReviewCaseArgs, 'input'>>;
  moveCase?: Resolver<ResolversTypes['MoveCaseResult'], ParentType, ContextType, RequireFields<MutationMoveCaseArgs, 'input'>>;
  approveCase?: Resolver<ResolversTypes['ApproveCaseResult'], ParentType, ContextType, RequireFields<MutationApproveCaseArgs, 'input'>>;
  handOverCase?: Resolver<ResolversTypes['HandOverCaseResult'], ParentType, ContextType, RequireFields<MutationHandOverCaseArgs, 'input'>>;
  reserveCasePayment?: Resolver<ResolversTypes['ReserveCasePaymentResult'], ParentType, ContextType, RequireFields<MutationReserveCasePaymentArgs, 'input'>>;
  recordContribution?: Resolver<ResolversTypes['RecordContributionResult'], ParentType, ContextType, RequireFields<MutationRecordContributionArgs, 'input'>>;
  recordContributions?: Resolver<ResolversTypes['RecordContributionsResult'], ParentType, ContextType, RequireFields<MutationRecordContributionsArgs, 'input'>>;
  confirmContribution?: Resolver<ResolversTypes['ConfirmContributionResult'], ParentType, ContextType, RequireFields<MutationConfirmContributionArgs, 'input'>>;
  reverseContribution?: Resolver<ResolversTypes['ReverseContributionResult'], ParentType, ContextType, RequireFields<MutationReverseContributionArgs, 'input'>>;
  decideLateContribution?: Resolver<ResolversTypes['DecideLateContributionResult'], ParentType, ContextType, RequireFields<MutationDecideLateContributionArgs, 'input'>>;
  recordRuleSet?: Resolver<ResolversTypes['RecordRuleSetResult'], ParentType, ContextType, RequireFields<MutationRecordRuleSetArgs, 'input'>>;
  registerDirectSupport?: Resolver<ResolversTypes['RegisterDirectSupportResult'], ParentType, ContextType, RequireFields<MutationRegisterDirectSupportArgs, 'input'>>;
  withdrawDirectSupport?: Resolver<ResolversTypes['WithdrawDirectSupportResult'], ParentType, ContextType, RequireFields<MutationWithdrawDirectSupportArgs, 'input'>>;
  prepareDistribution?: Resolver<ResolversTypes['PrepareDistributionResult'], ParentType, ContextType, RequireFields<MutationPrepareDistributionArgs, 'input'>>;
  deliverDistribution?: Resolver<ResolversTypes['DeliverDistributionResult'], ParentType, ContextType, RequireFields<MutationDeliverDistributionArgs, 'input'>>;
  cancelDistribution?: Resolver<ResolversTypes['CancelDistributionResult'], ParentType, ContextType, RequireFields<MutationCancelDistributionArgs, 'input'>>;
  eraseDistributionPersons?: Resolver<ResolversTypes['EraseDistributionPersonsResult'], ParentType, ContextType, RequireFields<MutationEraseDistributionPersonsArgs, 'input'>>;
  registerDonor?: Resolver<ResolversTypes['RegisterDonorResult'], ParentType, ContextType, RequireFields<MutationRegisterDonorArgs, 'input'>>;
  changeDonor?: Resolver<ResolversTypes['ChangeDonorResult'], ParentType, ContextType, RequireFields<MutationChangeDonorArgs, 'input'>>;
  eraseDonor?: Resolver<ResolversTypes['EraseDonorResult'], ParentType, ContextType, RequireFields<MutationEraseDonorArgs, 'input'>>;
  recordDoubleHelpRule?: Resolver<ResolversTypes['RecordDoubleHelpRuleResult'], ParentType, ContextType, RequireFields<MutationRecordDoubleHelpRuleArgs, 'input'>>;
  openFund?: Resolver<ResolversTypes['OpenFundResult'], ParentType, ContextType, RequireFields<MutationOpenFundArgs, 'input'>>;
  closeFund?: Resolver<ResolversTypes['CloseFundResult'], ParentType, ContextType, RequireFields<MutationCloseFundArgs, 'input'>>;
  addFundAccount?: Resolver<ResolversTypes['AddFundAccountResult'], ParentType, ContextType, RequireFields<MutationAddFundAccountArgs, 'input'>>;
  addEarmark?: Resolver<ResolversTypes['AddEarmarkResult'], ParentType, ContextType, RequireFields<MutationAddEarmarkArgs, 'input'>>;
  registerInKindItem?: Resolver<ResolversTypes['RegisterInKindItemResult'], ParentType, ContextType, RequireFields<MutationRegisterInKindItemArgs, 'input'>>;
  receiveGoods?: Resolver<ResolversTypes['ReceiveGoodsResult'], ParentType, ContextType, RequireFields<MutationReceiveGoodsArgs, 'input'>>;
  giveOutGoods?: Resolver<ResolversTypes['GiveOutGoodsResult'], ParentType, ContextType, RequireFields<MutationGiveOutGoodsArgs, 'input'>>;
  reverseGoodsMovement?: Resolver<ResolversTypes['ReverseGoodsMovementResult'], ParentType, ContextType, RequireFields<MutationReverseGoodsMovementArgs, 'input'>>;
  assignCase?: Resolver<ResolversTypes['AssignCaseResult'], ParentType, ContextType, RequireFields<MutationAssignCaseArgs, 'input'>>;
  recordHousehold?: Resolver<ResolversTypes['RecordHouseholdResult'], ParentType, ContextType, RequireFields<MutationRecordHouseholdArgs, 'input'>>;
  changeHousehold?: Resolver<ResolversTypes['ChangeHouseholdResult'], ParentType, ContextType, RequireFields<MutationChangeHouseholdArgs, 'input'>>;
  eraseHousehold?: Resolver<ResolversTypes['EraseHouseholdResult'], ParentType, ContextType, RequireFields<MutationEraseHouseholdArgs, 'input'>>;
  recordHouseholdClass?: Resolver<ResolversTypes['RecordHouseholdClassResult'], ParentType, ContextType, RequireFields<MutationRecordHouseholdClassArgs, 'input'>>;
  planHouse?: Resolver<ResolversTypes['PlanHouseResult'], ParentType, ContextType, RequireFields<MutationPlanHouseArgs, 'input'>>;
  moveHouse?: Resolver<ResolversTypes['MoveHouseResult'], ParentType, ContextType, RequireFields<MutationMoveHouseArgs, 'input'>>;
  recordFundingLine?: Resolver<ResolversTypes['RecordFundingLineResult'], ParentType, ContextType, RequireFields<MutationRecordFundingLineArgs, 'input'>>;
  proposeLineErasure?: Resolver<ResolversTypes['ProposeLineErasureResult'], ParentType, ContextType, RequireFields<MutationProposeLineErasureArgs, 'input'>>;
  approveLineErasure?: Resolver<ResolversTypes['ApproveLineErasureResult'], ParentType, ContextType, RequireFields<MutationApproveLineErasureArgs, 'input'>>;
  withdrawLineErasure?: Resolver<ResolversTypes['WithdrawLineErasureResult'], ParentType, ContextType, RequireFields<MutationWithdrawLineErasureArgs, 'input'>>;
  startLivelihoodWatch?: Resolver<ResolversTypes['StartLivelihoodWatchResult'], ParentType, ContextType, RequireFields<MutationStartLivelihoodWatchArgs, 'input'>>;
  recordLivelihoodCheck?: Resolver<ResolversTypes['RecordLivelihoodCheckResult'], ParentType, ContextType, RequireFields<MutationRecordLivelihoodCheckArgs, 'input'>>;
  matchLine?: Resolver<ResolversTypes['MatchLineResult'], ParentType, ContextType, RequireFields<MutationMatchLineArgs, 'input'>>;
  matchLines?: Resolver<ResolversTypes['MatchLinesResult'], ParentType, ContextType, RequireFields<MutationMatchLinesArgs, 'input'>>;
  ignoreLine?: Resolver<ResolversTypes['IgnoreLineResult'], ParentType, ContextType, RequireFields<MutationIgnoreLineArgs, 'input'>>;
  revokeMatch?: Resolver<ResolversTypes['RevokeMatchResult'], ParentType, ContextType, RequireFields<MutationRevokeMatchArgs, 'input'>>;
  reservePayment?: Resolver<ResolversTypes['ReservePaymentResult'], ParentType, ContextType, RequireFields<MutationReservePaymentArgs, 'input'>>;
  postPayment?: Resolver<ResolversTypes['PostPaymentResult'], ParentType, ContextType, RequireFields<MutationPostPaymentArgs, 'input'>>;
  voidPayment?: Resolver<ResolversTypes['VoidPaymentResult'], ParentType, ContextType, RequireFields<MutationVoidPaymentArgs, 'input'>>;
  registerPledge?: Resolver<ResolversTypes['RegisterPledgeResult'], ParentType, ContextType, RequireFields<MutationRegisterPledgeArgs, 'input'>>;
  endPledge?: Resolver<ResolversTypes['EndPledgeResult'], ParentType, ContextType, RequireFields<MutationEndPledgeArgs, 'input'>>;
  proposePostingErasure?: Resolver<ResolversTypes['ProposePostingErasureResult'], ParentType, ContextType, RequireFields<MutationProposePostingErasureArgs, 'input'>>;
  approvePostingErasure?: Resolver<ResolversTypes['ApprovePostingErasureResult'], ParentType, ContextType, RequireFields<MutationApprovePostingErasureArgs, 'input'>>;
  withdrawPostingErasure?: Resolver<ResolversTypes['WithdrawPostingErasureResult'], ParentType, ContextType, RequireFields<MutationWithdrawPostingErasureArgs, 'input'>>;
  recordPovertyStandard?: Resolver<ResolversTypes['RecordPovertyStandardResult'], ParentType, ContextType, RequireFields<MutationRecordPovertyStandardArgs, 'input'>>;
  recordPovertyStatistic?: Resolver<ResolversTypes['RecordPovertyStatisticResult'], ParentType, ContextType, RequireFields<MutationRecordPovertyStatisticArgs, 'input'>>;
  draftPublication?: Resolver<ResolversTypes['DraftPublicationResult'], ParentType, ContextType, RequireFields<MutationDraftPublicationArgs, 'input'>>;
  postPublication?: Resolver<ResolversTypes['PostPublicationResult'], ParentType, ContextType, RequireFields<MutationPostPublicationArgs, 'input'>>;
  recogniseDonor?: Resolver<ResolversTypes['RecogniseDonorResult'], ParentType, ContextType, RequireFields<MutationRecogniseDonorArgs, 'input'>>;
  recordRecognitionLevel?: Resolver<ResolversTypes['RecordRecognitionLevelResult'], ParentType, ContextType, RequireFields<MutationRecordRecognitionLevelArgs, 'input'>>;
  startStatementImport?: Resolver<ResolversTypes['StartStatementImportResult'], ParentType, ContextType, RequireFields<MutationStartStatementImportArgs, 'input'>>;
  addStatementPart?: Resolver<ResolversTypes['AddStatementPartResult'], ParentType, ContextType, RequireFields<MutationAddStatementPartArgs, 'input'>>;
  submitStatement?: Resolver<ResolversTypes['SubmitStatementResult'], ParentType, ContextType, RequireFields<MutationSubmitStatementArgs, 'input'>>;
  publishStatement?: Resolver<ResolversTypes['PublishStatementResult'], ParentType, ContextType, RequireFields<MutationPublishStatementArgs, 'input'>>;
  recordCaseSurvey?: Resolver<ResolversTypes['RecordCaseSurveyResult'], ParentType, ContextType, RequireFields<MutationRecordCaseSurveyArgs, 'input'>>;
  sendTransfer?: Resolver<ResolversTypes['SendTransferResult'], ParentType, ContextType, RequireFields<MutationSendTransferArgs, 'input'>>;
  receiveTransfer?: Resolver<ResolversTypes['ReceiveTransferResult'], ParentType, ContextType, RequireFields<MutationReceiveTransferArgs, 'input'>>;
  refuseTransfer?: Resolver<ResolversTypes['RefuseTransferResult'], ParentType, ContextType, RequireFields<MutationRefuseTransferArgs, 'input'>>;
  recallTransfer?: Resolver<ResolversTypes['RecallTransferResult'], ParentType, ContextType, RequireFields<MutationRecallTransferArgs, 'input'>>;
};
export type UnitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Unit'] = ResolversParentTypes['Unit'], FederationReferenceType extends FederationReferenceTypes['Unit'] = FederationReferenceTypes['Unit']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Unit']> | FederationReferenceType, FederationReferenceType, ContextType>;
  reportedAggregates?: Resolver<ResolversTypes['ReportedAggregateConnection'], ParentType, ContextType, RequireFields<UnitReportedAggregatesArgs, 'first'>>;
  allocationLines?: Resolver<ResolversTypes['AllocationLineConnection'], ParentType, ContextType, RequireFields<UnitAllocationLinesArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  funds?: Resolver<ReadonlyArray<ResolversTypes['Fund']>, ParentType, ContextType>;
  povertyStatistics?: Resolver<ResolversTypes['PovertyStatisticConnection'], ParentType, ContextType, RequireFields<UnitPovertyStatisticsArgs, 'first'>>;
  welfareCaseCounts?: Resolver<Maybe<ResolversTypes['WelfareCaseCounts']>, ParentType, ContextType, Partial<UnitWelfareCaseCountsArgs>>;
  recognitions?: Resolver<ResolversTypes['RecognitionConnection'], ParentType, ContextType, RequireFields<UnitRecognitionsArgs, 'first'>>;
};
export type ReportedAggregateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportedAggregate'] = ResolversParentTypes['ReportedAggregate'], FederationReferenceType extends FederationReferenceTypes['ReportedAggregate'] = FederationReferenceTypes['ReportedAggregate']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ReportedAggregate']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  indicator?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nature?: Resolver<ResolversTypes['ReportedNature'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  isUnitInferred?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  placeText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  referenceOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  precision?: Resolver<ResolversTypes['PeriodPrecision'], ParentType, ContextType>;
  periodFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  periodTo?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  availability?: Resolver<ResolversTypes['Availability'], ParentType, ContextType>;
  measureUnit?: Resolver<ResolversTypes['MeasureUnit'], ParentType, ContextType>;
  comparator?: Resolver<ResolversTypes['Comparator'], ParentType, ContextType>;
  isApproximate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  originalText?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  documentId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  sourceLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  corrects?: Resolver<Maybe<ResolversTypes['ReportedAggregate']>, ParentType, ContextType>;
  correctedBy?: Resolver<Maybe<ResolversTypes['ReportedAggregate']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type ReportedAggregateConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportedAggregateConnection'] = ResolversParentTypes['ReportedAggregateConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ReportedAggregateEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ReportedAggregate']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};
export type ReportedAggregateEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportedAggregateEdge'] = ResolversParentTypes['ReportedAggregateEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ReportedAggregate'], ParentType, ContextType>;
};
export type RecordReportedAggregateResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordReportedAggregateResult'] = ResolversParentTypes['RecordReportedAggregateResult']> = {
  __resolveType?: TypeResolveFn<'ReportedAggregate' | 'AggregateNotValid' | 'AggregateNotFound' | 'AggregateCorrected' | 'ReasonNotValid' | 'UnitNotKnown' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type AggregateNotValidResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AggregateNotValid'] = ResolversParentTypes['AggregateNotValid']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type AggregateNotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AggregateNotFound'] = ResolversParentTypes['AggregateNotFound']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type AggregateCorrectedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AggregateCorrected'] = ResolversParentTypes['AggregateCorrected']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type AllocationLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllocationLine'] = ResolversParentTypes['AllocationLine']> = {
  allocation?: Resolver<Maybe<ResolversTypes['Allocation']>, ParentType, ContextType>;
  line?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  toFund?: Resolver<Maybe<ResolversTypes['Fund']>, ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Vnd'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['AllocationLineState'], ParentType, ContextType>;
  transferId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  outTransactionId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  receivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};
export type AllocationLineConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllocationLineConnection'] = ResolversParentTypes['AllocationLineConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AllocationLineEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['AllocationLine']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};
export type AllocationLineEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllocationLineEdge'] = ResolversParentTypes['AllocationLineEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AllocationLine'], ParentType, ContextType>;
};
export type FundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Fund'] = ResolversParentTypes['Fund'], FederationReferenceType extends FederationReferenceTypes['Fund'] = FederationReferenceTypes['Fund']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Fund']> | FederationReferenceType, FederationReferenceType, ContextType>;
  allocations?: Resolver<ResolversTypes['AllocationConnection'], ParentType, ContextType, RequireFields<FundAllocationsArgs, 'first'>>;
  appeals?: Resolver<ResolversTypes['AppealConnection'], ParentType, ContextType, RequireFields<FundAppealsArgs, 'first'>>;
  transactions?: Resolver<ResolversTypes['LedgerTransactionConnection'], ParentType, ContextType, RequireFields<FundTransactionsArgs, 'first'>>;
  contributions?: Resolver<ResolversTypes['ContributionConnection'], ParentType, ContextType, RequireFields<FundContributionsArgs, 'onlyUndecided' | 'first'>>;
  directSupport?: Resolver<ResolversTypes['DirectSupportConnection'], ParentType, ContextType, RequireFields<FundDirectSupportArgs, 'first'>>;
  directSums?: Resolver<ResolversTypes['DirectSums'], ParentType, ContextType>;
  distributions?: Resolver<ResolversTypes['DistributionConnection'], ParentType, ContextType, RequireFields<FundDistributionsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['FundKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  committeeId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  accountingRegime?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  administrationRule?: Resolver<ResolversTypes['AdministrationRule'], ParentType, ContextType>;
  openedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  closedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['FundState'], ParentType, ContextType>;
  balance?: Resolver<ResolversTypes['Vnd'], ParentType, ContextType, Partial<FundBalanceArgs>>;
  yearSummary?: Resolver<ResolversTypes['YearSummary'], ParentType, ContextType, RequireFields<FundYearSummaryArgs, 'year'>>;
  holdings?: Resolver<ReadonlyArray<ResolversTypes['Holding']>, ParentType, ContextType>;
  accounts?: Resolver<ReadonlyArray<ResolversTypes['FundAccount']>, ParentType, ContextType>;
  inKindItems?: Resolver<ResolversTypes['InKindItemConnection'], ParentType, ContextType, RequireFields<FundInKindItemsArgs, 'first'>>;
  journalExport?: Resolver<Maybe<ResolversTypes['JournalPart']>, ParentType, ContextType, RequireFields<FundJournalExportArgs, 'format'>>;
  lineErasures?: Resolver<ResolversTypes['LineErasureConnection'], ParentType, ContextType, RequireFields<FundLineErasuresArgs, 'first'>>;
  measures?: Resolver<ResolversTypes['Measures'], ParentType, ContextType>;
  payments?: Resolver<ResolversTypes['PaymentConnection'], ParentType, ContextType, RequireFields<FundPaymentsArgs, 'first'>>;
  pledges?: Resolver<ResolversTypes['PledgeConnection'], ParentType, ContextType, RequireFields<FundPledgesArgs, 'first'>>;
  postingErasures?: Resolver<ResolversTypes['PostingErasureConnection'], ParentType, ContextType, RequireFields<FundPostingErasuresArgs, 'first'>>;
  postingOpening?: Resolver<Maybe<ResolversTypes['PostingOpening']>, ParentType, ContextType, RequireFields<FundPostingOpeningArgs, 'transactionId'>>;
  publications?: Resolver<ResolversTypes['PublicationConnection'], ParentType, ContextType, RequireFields<FundPublicationsArgs, 'first'>>;
  publicationDuties?: Resolver<ReadonlyArray<ResolversTypes['PublicationDuty']>, ParentType, ContextType, RequireFields<FundPublicationDutiesArgs, 'isOverdueOnly'>>;
  reversalEffects?: Resolver<ResolversTypes['ReversalEffectConnection'], ParentType, ContextType, RequireFields<FundReversalEffectsArgs, 'first'>>;
  transfers?: Resolver<ResolversTypes['FundTransferConnection'], ParentType, ContextType, RequireFields<FundTransfersArgs, 'direction' | 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type AllocationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Allocation'] = ResolversParentTypes['Allocation'], FederationReferenceType extends FederationReferenceTypes['Allocation'] = FederationReferenceTypes['Allocation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Allocation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  fund?: Resolver<Maybe<ResolversTypes['Fund']>, ParentType, ContextType>;
  appeal?: Resolver<Maybe<ResolversTypes['Appeal']>, ParentType, ContextType>;
  trancheNo?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  decisionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  decidedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  earmark?: Resolver<Maybe<ResolversTypes['Earmark']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Vnd'], ParentType, ContextType>;
  holdDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ResolversTypes['AllocationLine']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['AllocationState'], ParentType, ContextType>;
  proposedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  approvedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  transferredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  receivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  distributedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  settledOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  settlementId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  cancelledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  viewerCanApprove?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type AllocationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllocationConnection'] = ResolversParentTypes['AllocationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AllocationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Allocation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};
export type AllocationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllocationEdge'] = ResolversParentTypes['AllocationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Allocation'], ParentType, ContextType>;
};
export type ProposeAllocationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProposeAllocationResult'] = ResolversParentTypes['ProposeAllocationResult']> = {
  __resolveType?: TypeResolveFn<'Allocation' | 'FundNotFound' | 'ExpiryNotValid' | 'FundClosed' | 'AllocationNotFound' | 'ReasonNotValid' | 'DayNotValid' | 'EarmarkNotFound' | 'AppealNotFound' | 'AppealNotInState' | 'AllocationLineNotValid' | 'AllocationSumDiffers' | 'AllocationAboveReceived' | 'IdempotencyKeyReused' | 'NotAllowed' | 'AmountMalformed' | 'AmountNotWhole' | 'AmountNotPositive' | 'AmountTooLarge', ParentType, ContextType>;
};
export type ApproveAllocationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApproveAllocationResult'] = ResolversParentTypes['ApproveAllocationResult']> = {
  __resolveType?: TypeResolveFn<'Allocation' | 'FundNotFound' | 'AllocationNotFound' | 'AllocationStateForbids' | 'IdempotencyKeyReused' | 'NotAllowed' | 'SamePerson' | 'AllocationAboveReceived' | 'InsufficientFunds' | 'FundClosed' | 'BalanceTooLarge', ParentType, ContextType>;
};
export type CancelAllocationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelAllocationResult'] = ResolversParentTypes['CancelAllocationResult']> = {
  __resolveType?: TypeResolveFn<'Allocation' | 'FundNotFound' | 'AllocationNotFound' | 'AllocationStateForbids' | 'IdempotencyKeyReused' | 'NotAllowed' | 'ReasonNotValid' | 'FundClosed', ParentType, ContextType>;
};
export type TransferAllocationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TransferAllocationResult'] = ResolversParentTypes['TransferAllocationResult']> = {
  __resolveType?: TypeResolveFn<'Allocation' | 'FundNotFound' | 'AllocationNotFound' | 'AllocationStateForbids' | 'IdempotencyKeyReused' | 'NotAllowed' | 'SamePerson' | 'InsufficientFunds' | 'ReservationExpired' | 'FundClosed' | 'BalanceTooLarge', ParentType, ContextType>;
};
export type ReceiveAllocationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReceiveAllocationResult'] = ResolversParentTypes['ReceiveAllocationResult']> = {
  __resolveType?: TypeResolveFn<'Allocation' | 'AllocationNotFound' | 'AllocationLineNotValid' | 'SamePerson' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type DistributeAllocationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DistributeAllocationResult'] = ResolversParentTypes['DistributeAllocationResult']> = {
  __resolveType?: TypeResolveFn<'Allocation' | 'FundNotFound' | 'AllocationNotFound' | 'AllocationNotDistributed' | 'AllocationStateForbids' | 'IdempotencyKeyReused' | 'NotAllowed' | 'DayNotValid', ParentType, ContextType>;
};
export type SettleAllocationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SettleAllocationResult'] = ResolversParentTypes['SettleAllocationResult']> = {
  __resolveType?: TypeResolveFn<'Allocation' | 'FundNotFound' | 'AllocationNotFound' | 'AllocationStateForbids' | 'IdempotencyKeyReused' | 'NotAllowed' | 'DayNotValid', ParentType, ContextType>;
};
export type AllocationNotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllocationNotFound'] = ResolversParentTypes['AllocationNotFound']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type AllocationStateForbidsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllocationStateForbids'] = ResolversParentTypes['AllocationStateForbids']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type AllocationLineNotValidResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllocationLineNotValid'] = ResolversParentTypes['AllocationLineNotValid']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type AllocationSumDiffersResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllocationSumDiffers'] = ResolversParentTypes['AllocationSumDiffers']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type AllocationAboveReceivedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllocationAboveReceived'] = ResolversParentTypes['AllocationAboveReceived']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type AllocationNotDistributedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllocationNotDistributed'] = ResolversParentTypes['AllocationNotDistributed']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type IdempotencyKeyReusedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IdempotencyKeyReused'] = ResolversParentTypes['IdempotencyKeyReused']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type AppealResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Appeal'] = ResolversParentTypes['Appeal'], FederationReferenceType extends FederationReferenceTypes['Appeal'] = FederationReferenceTypes['Appeal']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Appeal']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  fund?: Resolver<Maybe<ResolversTypes['Fund']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cause?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  issuedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  documentId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  earmark?: Resolver<Maybe<ResolversTypes['Earmark']>, ParentType, ContextType>;
  scopeUnits?: Resolver<ReadonlyArray<ResolversTypes['Unit']>, ParentType, ContextType>;
  receiveFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  receiveTo?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  extendedTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  distributeBy?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['AppealState'], ParentType, ContextType>;
  isReceiving?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  launchedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  receptionClosedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  distributionClosedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  rules?: Resolver<Maybe<ResolversTypes['DeadlineRuleSet']>, ParentType, ContextType>;
  deadlines?: Resolver<ReadonlyArray<ResolversTypes['Deadline']>, ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['AppealStep']>, ParentType, ContextType>;
  measures?: Resolver<ResolversTypes['Measures'], ParentType, ContextType>;
  pledges?: Resolver<ResolversTypes['PledgeConnection'], ParentType, ContextType, RequireFields<AppealPledgesArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type AppealStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppealStep'] = ResolversParentTypes['AppealStep']> = {
  state?: Resolver<ResolversTypes['AppealState'], ParentType, ContextType>;
  onDay?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};
export type AppealConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppealConnection'] = ResolversParentTypes['AppealConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AppealEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Appeal']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};
export type AppealEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppealEdge'] = ResolversParentTypes['AppealEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Appeal'], ParentType, ContextType>;
};
export type DraftAppealResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DraftAppealResult'] = ResolversParentTypes['DraftAppealResult']> = {
  __resolveType?: TypeResolveFn<'Appeal' | 'FundNotFound' | 'FundClosed' | 'FundAccountNotFound' | 'AppealNotFound' | 'AppealNotValid' | 'DayNotValid' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type LaunchAppealResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LaunchAppealResult'] = ResolversParentTypes['LaunchAppealResult']> = {
  __resolveType?: TypeResolveFn<'Appeal' | 'AppealNotFound' | 'AppealNotInState' | 'RuleSetNotFound' | 'ReceptionTooLong' | 'EarmarkNotValid' | 'DayNotValid' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type ExtendAppealResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExtendAppealResult'] = ResolversParentTypes['ExtendAppealResult']> = {
  __resolveType?: TypeResolveFn<'Appeal' | 'AppealNotFound' | 'AppealNotInState' | 'RuleSetNotFound' | 'ReceptionTooLong' | 'DayNotValid' | 'ReasonNotValid' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type MoveAppealResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MoveAppealResult'] = ResolversParentTypes['MoveAppealResult']> = {
  __resolveType?: TypeResolveFn<'Appeal' | 'AppealNotFound' | 'AppealNotInState' | 'AppealHasReceived' | 'AppealNotSettled' | 'DayNotValid' | 'ReasonNotValid' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type AppealNotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppealNotFound'] = ResolversParentTypes['AppealNotFound']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type AppealNotValidResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppealNotValid'] = ResolversParentTypes['AppealNotValid']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type AppealNotInStateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppealNotInState'] = ResolversParentTypes['AppealNotInState']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type ReceptionTooLongResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReceptionTooLong'] = ResolversParentTypes['ReceptionTooLong']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type AppealHasReceivedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppealHasReceived'] = ResolversParentTypes['AppealHasReceived']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type AppealNotSettledResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppealNotSettled'] = ResolversParentTypes['AppealNotSettled']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type DefineBankProfileResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DefineBankProfileResult'] = ResolversParentTypes['DefineBankProfileResult']> = {
  __resolveType?: TypeResolveFn<'BankProfile' | 'BankProfileNotValid' | 'NotAllowed' | 'IdempotencyKeyReused', ParentType, ContextType>;
};
export type BankProfileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BankProfile'] = ResolversParentTypes['BankProfile']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  columns?: Resolver<ReadonlyArray<ResolversTypes['BankProfileColumn']>, ParentType, ContextType>;
  dayFormat?: Resolver<ResolversTypes['StatementDayFormat'], ParentType, ContextType>;
  thousands?: Resolver<ResolversTypes['StatementThousands'], ParentType, ContextType>;
  delimiter?: Resolver<ResolversTypes['StatementDelimiter'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type BankProfileColumnResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BankProfileColumn'] = ResolversParentTypes['BankProfileColumn']> = {
  role?: Resolver<ResolversTypes['StatementColumn'], ParentType, ContextType>;
  titles?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  isRequired?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};
export type BankProfileConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BankProfileConnection'] = ResolversParentTypes['BankProfileConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['BankProfileEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['BankProfile']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};
export type BankProfileEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BankProfileEdge'] = ResolversParentTypes['BankProfileEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['BankProfile'], ParentType, ContextType>;
};
export type BankProfileNotValidResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BankProfileNotValid'] = ResolversParentTypes['BankProfileNotValid']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type LedgerTransactionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LedgerTransaction'] = ResolversParentTypes['LedgerTransaction']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  fund?: Resolver<Maybe<ResolversTypes['Fund']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['LedgerStatus'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Vnd'], ParentType, ContextType>;
  earmark?: Resolver<Maybe<ResolversTypes['Earmark']>, ParentType, ContextType>;
  resolvesId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  reversesId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  referenceId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  effectiveAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  logIndex?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  proof?: Resolver<Maybe<ResolversTypes['InclusionProof']>, ParentType, ContextType, Partial<LedgerTransactionProofArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type LedgerTransactionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LedgerTransactionConnection'] = ResolversParentTypes['LedgerTransactionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LedgerTransactionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['LedgerTransaction']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};
export type LedgerTransactionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LedgerTransactionEdge'] = ResolversParentTypes['LedgerTransactionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LedgerTransaction'], ParentType, ContextType>;
};
export type RecordIncomeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordIncomeResult'] = ResolversParentTypes['RecordIncomeResult']> = {
  __resolveType?: TypeResolveFn<'LedgerTransaction' | 'FundNotFound' | 'FundClosed' | 'DayNotValid' | 'ReasonNotValid' | 'EarmarkNotFound' | 'BalanceTooLarge' | 'IdempotencyKeyReused' | 'NotAllowed' | 'AmountMalformed' | 'AmountNotWhole' | 'AmountNotPositive' | 'AmountTooLarge', ParentType, ContextType>;
};
export type ReleaseEarmarkResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReleaseEarmarkResult'] = ResolversParentTypes['ReleaseEarmarkResult']> = {
  __resolveType?: TypeResolveFn<'LedgerTransaction' | 'FundNotFound' | 'FundClosed' | 'EarmarkNotFound' | 'InsufficientFunds' | 'BalanceTooLarge' | 'ReasonNotValid' | 'IdempotencyKeyReused' | 'NotAllowed' | 'AmountMalformed' | 'AmountNotWhole' | 'AmountNotPositive' | 'AmountTooLarge', ParentType, ContextType>;
};
export type ReverseTransactionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReverseTransactionResult'] = ResolversParentTypes['ReverseTransactionResult']> = {
  __resolveType?: TypeResolveFn<'LedgerTransaction' | 'TransactionNotFound' | 'NotReversible' | 'AlreadyReversed' | 'LineHandedOut' | 'FundClosed' | 'InsufficientFunds' | 'BalanceTooLarge' | 'ReasonNotValid' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type OpenCaseResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenCaseResult'] = ResolversParentTypes['OpenCaseResult']> = {
  __resolveType?: TypeResolveFn<'BeneficiaryCase' | 'CaseNotValid' | 'CaseNotFound' | 'HouseholdNotFound' | 'HouseholdErased' | 'FundNotFound' | 'IdempotencyKeyReused' | 'NotAllowed' | 'AmountMalformed' | 'AmountNotWhole' | 'AmountNotPositive' | 'AmountTooLarge', ParentType, ContextType>;
};
export type ReviewCaseResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewCaseResult'] = ResolversParentTypes['ReviewCaseResult']> = {
  __resolveType?: TypeResolveFn<'BeneficiaryCase' | 'CaseNotFound' | 'CaseNotValid' | 'CaseNotReady' | 'CaseStateForbids' | 'ReasonNotValid' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type MoveCaseResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MoveCaseResult'] = ResolversParentTypes['MoveCaseResult']> = {
  __resolveType?: TypeResolveFn<'BeneficiaryCase' | 'CaseNotFound' | 'CaseNotValid' | 'CaseNotReady' | 'CaseStateForbids' | 'ReasonNotValid' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type ApproveCaseResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApproveCaseResult'] = ResolversParentTypes['ApproveCaseResult']> = {
  __resolveType?: TypeResolveFn<'BeneficiaryCase' | 'CaseNotFound' | 'CaseNotValid' | 'CaseNotReady' | 'CaseStateForbids' | 'ApproverIsMaker' | 'AmountAboveApproval' | 'DoubleHelpFound' | 'ReasonNotValid' | 'IdempotencyKeyReused' | 'NotAllowed' | 'AmountMalformed' | 'AmountNotWhole' | 'AmountNotPositive' | 'AmountTooLarge', ParentType, ContextType>;
};
export type HandOverCaseResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HandOverCaseResult'] = ResolversParentTypes['HandOverCaseResult']> = {
  __resolveType?: TypeResolveFn<'BeneficiaryCase' | 'CaseNotFound' | 'CaseNotValid' | 'CaseStateForbids' | 'AmountAboveApproval' | 'IdempotencyKeyReused' | 'NotAllowed' | 'AmountMalformed' | 'AmountNotWhole' | 'AmountNotPositive' | 'AmountTooLarge', ParentType, ContextType>;
};
export type ReserveCasePaymentResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReserveCasePaymentResult'] = ResolversParentTypes['ReserveCasePaymentResult']> = {
  __resolveType?: TypeResolveFn<'Payment' | 'CaseNotFound' | 'CaseNotValid' | 'CaseStateForbids' | 'AmountAboveApproval' | 'FundNotFound' | 'FundClosed' | 'PaymentNotFound' | 'ReasonNotValid' | 'ExpiryNotValid' | 'AdministrationNotAllowed' | 'EarmarkNotFound' | 'EarmarkViolated' | 'InsufficientFunds' | 'BalanceTooLarge' | 'IdempotencyKeyReused' | 'NotAllowed' | 'AmountMalformed' | 'AmountNotWhole' | 'AmountNotPositive' | 'AmountTooLarge', ParentType, ContextType>;
};
export type CaseNotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseNotFound'] = ResolversParentTypes['CaseNotFound']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type CaseNotValidResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseNotValid'] = ResolversParentTypes['CaseNotValid']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type CaseNotReadyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseNotReady'] = ResolversParentTypes['CaseNotReady']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type CaseStateForbidsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseStateForbids'] = ResolversParentTypes['CaseStateForbids']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type ApproverIsMakerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApproverIsMaker'] = ResolversParentTypes['ApproverIsMaker']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type AmountAboveApprovalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AmountAboveApproval'] = ResolversParentTypes['AmountAboveApproval']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type BeneficiaryCaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BeneficiaryCase'] = ResolversParentTypes['BeneficiaryCase'], FederationReferenceType extends FederationReferenceTypes['BeneficiaryCase'] = FederationReferenceTypes['BeneficiaryCase']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['BeneficiaryCase']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  household?: Resolver<Maybe<ResolversTypes['Household']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  areaId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['CasePurpose'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['CaseSource'], ParentType, ContextType>;
  fund?: Resolver<Maybe<ResolversTypes['Fund']>, ParentType, ContextType>;
  donorId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  form?: Resolver<ResolversTypes['SupportForm'], ParentType, ContextType>;
  requestedAmount?: Resolver<Maybe<ResolversTypes['Vnd']>, ParentType, ContextType>;
  approvedAmount?: Resolver<Maybe<ResolversTypes['Vnd']>, ParentType, ContextType>;
  handedOverAmount?: Resolver<Maybe<ResolversTypes['Vnd']>, ParentType, ContextType>;
  classAtDecision?: Resolver<Maybe<ResolversTypes['HouseholdClass']>, ParentType, ContextType>;
  standardVersion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decidedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  handedOverOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CaseState'], ParentType, ContextType>;
  nextMoves?: Resolver<ReadonlyArray<ResolversTypes['CaseStepMove']>, ParentType, ContextType>;
  awaitsAssignment?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  openedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['CaseStep']>, ParentType, ContextType>;
  approvals?: Resolver<ReadonlyArray<ResolversTypes['CaseApproval']>, ParentType, ContextType>;
  postings?: Resolver<ReadonlyArray<ResolversTypes['CasePosting']>, ParentType, ContextType>;
  payments?: Resolver<ReadonlyArray<ResolversTypes['CasePayment']>, ParentType, ContextType>;
  viewerCanApprove?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  earlierHelp?: Resolver<ReadonlyArray<ResolversTypes['EarlierHelp']>, ParentType, ContextType>;
  house?: Resolver<Maybe<ResolversTypes['HouseProject']>, ParentType, ContextType>;
  livelihoodWatches?: Resolver<ReadonlyArray<ResolversTypes['LivelihoodWatch']>, ParentType, ContextType>;
  survey?: Resolver<Maybe<ResolversTypes['CaseSurvey']>, ParentType, ContextType, RequireFields<BeneficiaryCaseSurveyArgs, 'purpose'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type CaseStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseStep'] = ResolversParentTypes['CaseStep']> = {
  move?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fromState?: Resolver<Maybe<ResolversTypes['CaseState']>, ParentType, ContextType>;
  toState?: Resolver<ResolversTypes['CaseState'], ParentType, ContextType>;
  occurredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  documentId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};
export type CaseApprovalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseApproval'] = ResolversParentTypes['CaseApproval']> = {
  amount?: Resolver<ResolversTypes['Vnd'], ParentType, ContextType>;
  householdClass?: Resolver<ResolversTypes['HouseholdClass'], ParentType, ContextType>;
  standardVersion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decidedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  documentId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  overrideReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};
export type CasePostingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CasePosting'] = ResolversParentTypes['CasePosting']> = {
  place?: Resolver<ResolversTypes['PostingPlace'], ParentType, ContextType>;
  postedFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  postedTo?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  objections?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};
export type CasePaymentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CasePayment'] = ResolversParentTypes['CasePayment']> = {
  paymentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  held?: Resolver<ResolversTypes['Vnd'], ParentType, ContextType>;
  posted?: Resolver<ResolversTypes['Vnd'], ParentType, ContextType>;
};
export type PublicCaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublicCase'] = ResolversParentTypes['PublicCase']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['CasePurpose'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CaseState'], ParentType, ContextType>;
  approvedAmount?: Resolver<ResolversTypes['Vnd'], ParentType, ContextType>;
  decidedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  handedOverOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  maskedName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};
export type BeneficiaryCaseConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BeneficiaryCaseConnection'] = ResolversParentTypes['BeneficiaryCaseConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['BeneficiaryCaseEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['BeneficiaryCase']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};
export type BeneficiaryCaseEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BeneficiaryCaseEdge'] = ResolversParentTypes['BeneficiaryCaseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['BeneficiaryCase'], ParentType, ContextType>;
};
export type PublicCaseConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublicCaseConnection'] = ResolversParentTypes['PublicCaseConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PublicCaseEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PublicCase']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};
export type PublicCaseEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublicCaseEdge'] = ResolversParentTypes['PublicCaseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PublicCase'], ParentType, ContextType>;
};
export type ContributionNotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContributionNotFound'] = ResolversParentTypes['ContributionNotFound']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type ContributionNotValidResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContributionNotValid'] = ResolversParentTypes['ContributionNotValid']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type ContributionNotInStateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContributionNotInState'] = ResolversParentTypes['ContributionNotInState']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type ContributionLateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContributionLate'] = ResolversParentTypes['ContributionLate']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type ContributionNotLateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContributionNotLate'] = ResolversParentTypes['ContributionNotLate']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type BatchNotValidResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BatchNotValid'] = ResolversParentTypes['BatchNotValid']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type ContributionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Contribution'] = ResolversParentTypes['Contribution']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  fund?: Resolver<Maybe<ResolversTypes['Fund']>, ParentType, ContextType>;
  appeal?: Resolver<Maybe<ResolversTypes['Appeal']>, ParentType, ContextType>;
  donor?: Resolver<Maybe<ResolversTypes['Donor']>, ParentType, ContextType>;
  pledge?: Resolver<Maybe<ResolversTypes['Pledge']>, ParentType, ContextType>;
  isAnonymous?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['ContributionChannel'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Vnd'], ParentType, ContextType>;
  receivedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  earmark?: Resolver<Maybe<ResolversTypes['Earmark']>, ParentType, ContextType>;
  isLate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lateDecision?: Resolver<Maybe<ResolversTypes['LateContributionDecision']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ContributionState'], ParentType, ContextType>;
  confirmedThrough?: Resolver<Maybe<ResolversTypes['ContributionProof']>, ParentType, ContextType>;
  receiptNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  transactionId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type ContributionBatchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContributionBatch'] = ResolversParentTypes['ContributionBatch']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  rows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recordedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['RefusedRow']>, ParentType, ContextType>;
  contributions?: Resolver<ReadonlyArray<ResolversTypes['Contribution']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type RefusedRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RefusedRow'] = ResolversParentTypes['RefusedRow']> = {
  row?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};
export type ContributionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContributionConnection'] = ResolversParentTypes['ContributionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ContributionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Contribution']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};
export type ContributionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContributionEdge'] = ResolversParentTypes['ContributionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Contribution'], ParentType, ContextType>;
};
export type RecordContributionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordContributionResult'] = ResolversParentTypes['RecordContributionResult']> = {
  __resolveType?: TypeResolveFn<'Contribution' | 'FundNotFound' | 'FundClosed' | 'AppealNotFound' | 'DonorNotFound' | 'PledgeNotFound' | 'PledgeNotInState' | 'EarmarkNotFound' | 'ContributionNotFound' | 'ContributionNotValid' | 'DayNotValid' | 'BalanceTooLarge' | 'IdempotencyKeyReused' | 'NotAllowed' | 'AmountMalformed' | 'AmountNotWhole' | 'AmountNotPositive' | 'AmountTooLarge', ParentType, ContextType>;
};
export type RecordContributionsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordContributionsResult'] = ResolversParentTypes['RecordContributionsResult']> = {
  __resolveType?: TypeResolveFn<'ContributionBatch' | 'BatchNotValid' | 'FundNotFound' | 'FundClosed' | 'AppealNotFound' | 'ContributionNotFound' | 'BalanceTooLarge' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type ConfirmContributionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConfirmContributionResult'] = ResolversParentTypes['ConfirmContributionResult']> = {
  __resolveType?: TypeResolveFn<'Contribution' | 'FundNotFound' | 'FundClosed' | 'ContributionNotFound' | 'ContributionNotInState' | 'ContributionLate' | 'BalanceTooLarge' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type ReverseContributionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReverseContributionResult'] = ResolversParentTypes['ReverseContributionResult']> = {
  __resolveType?: TypeResolveFn<'Contribution' | 'FundNotFound' | 'FundClosed' | 'ContributionNotFound' | 'ContributionNotInState' | 'ContributionLate' | 'InsufficientFunds' | 'ReasonNotValid' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type DecideLateContributionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecideLateContributionResult'] = ResolversParentTypes['DecideLateContributionResult']> = {
  __resolveType?: TypeResolveFn<'Contribution' | 'FundNotFound' | 'FundClosed' | 'ContributionNotFound' | 'ContributionNotLate' | 'SamePerson' | 'BalanceTooLarge' | 'ReasonNotValid' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type DeadlineRuleSetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeadlineRuleSet'] = ResolversParentTypes['DeadlineRuleSet']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['RuleConfidence'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  rules?: Resolver<ReadonlyArray<ResolversTypes['DeadlineRule']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type DeadlineRuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeadlineRule'] = ResolversParentTypes['DeadlineRule']> = {
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  days?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  countedFrom?: Resolver<ResolversTypes['DeadlineStart'], ParentType, ContextType>;
};
export type DeadlineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Deadline'] = ResolversParentTypes['Deadline']> = {
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  days?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  countedFrom?: Resolver<ResolversTypes['DeadlineStart'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  doneOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};
export type DeadlineRuleSetConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeadlineRuleSetConnection'] = ResolversParentTypes['DeadlineRuleSetConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DeadlineRuleSetEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['DeadlineRuleSet']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};
export type DeadlineRuleSetEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeadlineRuleSetEdge'] = ResolversParentTypes['DeadlineRuleSetEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DeadlineRuleSet'], ParentType, ContextType>;
};
export type RecordRuleSetResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordRuleSetResult'] = ResolversParentTypes['RecordRuleSetResult']> = {
  __resolveType?: TypeResolveFn<'DeadlineRuleSet' | 'RuleSetNotValid' | 'RuleSetNotFound' | 'ReasonNotValid' | 'IdempotencyKeyReused', ParentType, ContextType>;
};
export type RuleSetNotValidResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RuleSetNotValid'] = ResolversParentTypes['RuleSetNotValid']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type RuleSetNotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RuleSetNotFound'] = ResolversParentTypes['RuleSetNotFound']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type DonorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Donor'] = ResolversParentTypes['Donor'], FederationReferenceType extends FederationReferenceTypes['Donor'] = FederationReferenceTypes['Donor']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Donor']> | FederationReferenceType, FederationReferenceType, ContextType>;
  directSupport?: Resolver<ResolversTypes['DirectSupportConnection'], ParentType, ContextType, RequireFields<DonorDirectSupportArgs, 'first'>>;
  directSums?: Resolver<ResolversTypes['DirectSums'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DonorKind'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  displayPolicy?: Resolver<ResolversTypes['DonorDisplay'], ParentType, ContextType>;
  displayName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isErased?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  registeredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  identity?: Resolver<Maybe<ResolversTypes['DonorIdentity']>, ParentType, ContextType, RequireFields<DonorIdentityArgs, 'purpose'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type DirectSupportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DirectSupport'] = ResolversParentTypes['DirectSupport']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  fund?: Resolver<Maybe<ResolversTypes['Fund']>, ParentType, ContextType>;
  appeal?: Resolver<Maybe<ResolversTypes['Appeal']>, ParentType, ContextType>;
  donor?: Resolver<Maybe<ResolversTypes['Donor']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  form?: Resolver<ResolversTypes['SupportForm'], ParentType, ContextType>;
  cash?: Resolver<Maybe<ResolversTypes['Vnd']>, ParentType, ContextType>;
  goods?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  goodsValue?: Resolver<Maybe<ResolversTypes['Vnd']>, ParentType, ContextType>;
  totalValue?: Resolver<Maybe<ResolversTypes['Vnd']>, ParentType, ContextType>;
  givenOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  documentId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DirectSupportState'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type DirectSumsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DirectSums'] = ResolversParentTypes['DirectSums']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cash?: Resolver<ResolversTypes['Vnd'], ParentType, ContextType>;
  unsplit?: Resolver<ResolversTypes['Vnd'], ParentType, ContextType>;
};
export type DirectSupportConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DirectSupportConnection'] = ResolversParentTypes['DirectSupportConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DirectSupportEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['DirectSupport']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};
export type DirectSupportEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DirectSupportEdge'] = ResolversParentTypes['DirectSupportEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DirectSupport'], ParentType, ContextType>;
};
export type RegisterDirectSupportResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterDirectSupportResult'] = ResolversParentTypes['RegisterDirectSupportResult']> = {
  __resolveType?: TypeResolveFn<'DirectSupport' | 'FundNotFound' | 'DonorNotFound' | 'AppealNotFound' | 'UnitNotKnown' | 'DirectSupportNotValid' | 'DirectSupportNotFound' | 'DayNotValid' | 'ReasonNotValid' | 'IdempotencyKeyReused' | 'NotAllowed' | 'AmountMalformed' | 'AmountNotWhole' | 'AmountNotPositive' | 'AmountTooLarge', ParentType, ContextType>;
};
export type WithdrawDirectSupportResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawDirectSupportResult'] = ResolversParentTypes['WithdrawDirectSupportResult']> = {
  __resolveType?: TypeResolveFn<'DirectSupport' | 'FundNotFound' | 'DirectSupportNotFound' | 'DirectSupportWithdrawn' | 'ReasonNotValid' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type DirectSupportNotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DirectSupportNotFound'] = ResolversParentTypes['DirectSupportNotFound']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type DirectSupportNotValidResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DirectSupportNotValid'] = ResolversParentTypes['DirectSupportNotValid']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type DirectSupportWithdrawnResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DirectSupportWithdrawn'] = ResolversParentTypes['DirectSupportWithdrawn']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type PrepareDistributionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PrepareDistributionResult'] = ResolversParentTypes['PrepareDistributionResult']> = {
  __resolveType?: TypeResolveFn<'Distribution' | 'FundNotFound' | 'DistributionNotFound' | 'IdempotencyKeyReused' | 'NotAllowed' | 'UnitNotKnown' | 'FundClosed' | 'ReasonNotValid' | 'DistributionRowNotValid' | 'RowsHelpedBefore' | 'AllocationLineNotValid' | 'AmountMalformed' | 'AmountNotWhole' | 'AmountNotPositive' | 'AmountTooLarge', ParentType, ContextType>;
};
export type DeliverDistributionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeliverDistributionResult'] = ResolversParentTypes['DeliverDistributionResult']> = {
  __resolveType?: TypeResolveFn<'Distribution' | 'FundNotFound' | 'DistributionNotFound' | 'IdempotencyKeyReused' | 'NotAllowed' | 'DistributionStateForbids' | 'MinutesNotValid' | 'CashNotPaid' | 'DayNotValid', ParentType, ContextType>;
};
export type CancelDistributionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelDistributionResult'] = ResolversParentTypes['CancelDistributionResult']> = {
  __resolveType?: TypeResolveFn<'Distribution' | 'FundNotFound' | 'DistributionNotFound' | 'IdempotencyKeyReused' | 'NotAllowed' | 'DistributionStateForbids' | 'ReasonNotValid', ParentType, ContextType>;
};
export type EraseDistributionPersonsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EraseDistributionPersonsResult'] = ResolversParentTypes['EraseDistributionPersonsResult']> = {
  __resolveType?: TypeResolveFn<'Distribution' | 'FundNotFound' | 'DistributionNotFound' | 'IdempotencyKeyReused' | 'NotAllowed' | 'ReasonNotValid' | 'DistributionRowNotValid', ParentType, ContextType>;
};
export type DistributionNotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DistributionNotFound'] = ResolversParentTypes['DistributionNotFound']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type DistributionStateForbidsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DistributionStateForbids'] = ResolversParentTypes['DistributionStateForbids']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type DistributionRowNotValidResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DistributionRowNotValid'] = ResolversParentTypes['DistributionRowNotValid']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type MinutesNotValidResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MinutesNotValid'] = ResolversParentTypes['MinutesNotValid']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type CashNotPaidResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CashNotPaid'] = ResolversParentTypes['CashNotPaid']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type DistributionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Distribution'] = ResolversParentTypes['Distribution']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  fund?: Resolver<Maybe<ResolversTypes['Fund']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  allocationId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  allocationLine?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  purpose?: Resolver<Maybe<ResolversTypes['CasePurpose']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  form?: Resolver<ResolversTypes['SupportForm'], ParentType, ContextType>;
  cashTotal?: Resolver<ResolversTypes['Vnd'], ParentType, ContextType>;
  cashTotalInWords?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rowCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rows?: Resolver<ResolversTypes['DistributionRowConnection'], ParentType, ContextType, RequireFields<DistributionRowsArgs, 'first'>>;
  state?: Resolver<ResolversTypes['DistributionState'], ParentType, ContextType>;
  preparedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  paymentId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  minutesNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  witnessCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  proofs?: Resolver<ReadonlyArray<ResolversTypes['ProofFile']>, ParentType, ContextType>;
  deliveredOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  cancelledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type DistributionRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DistributionRow'] = ResolversParentTypes['DistributionRow']> = {
  rowNo?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  maskedName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  commitment?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  commune?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  content?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Vnd']>, ParentType, ContextType>;
  goods?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};
export type ProofFileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProofFile'] = ResolversParentTypes['ProofFile']> = {
  place?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mediaType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  bytes?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};
export type DistributionListResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DistributionList'] = ResolversParentTypes['DistributionList']> = {
  rows?: Resolver<ReadonlyArray<ResolversTypes['DistributionListRow']>, ParentType, ContextType>;
  witnesses?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  file?: Resolver<ResolversTypes['DistributionFile'], ParentType, ContextType, RequireFields<DistributionListFileArgs, 'format'>>;
};
export type DistributionListRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DistributionListRow'] = ResolversParentTypes['DistributionListRow']> = {
  rowNo?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  idNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hamlet?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Vnd']>, ParentType, ContextType>;
};
export type DistributionFileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DistributionFile'] = ResolversParentTypes['DistributionFile']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mediaType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  content?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};
export type DistributionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DistributionConnection'] = ResolversParentTypes['DistributionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DistributionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Distribution']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};
export type DistributionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DistributionEdge'] = ResolversParentTypes['DistributionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Distribution'], ParentType, ContextType>;
};
export type DistributionRowConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DistributionRowConnection'] = ResolversParentTypes['DistributionRowConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DistributionRowEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['DistributionRow']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};
export type DistributionRowEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DistributionRowEdge'] = ResolversParentTypes['DistributionRowEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DistributionRow'], ParentType, ContextType>;
};
export type DonorIdentityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DonorIdentity'] = ResolversParentTypes['DonorIdentity']> = {
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contact?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};
export type DonorConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DonorConnection'] = ResolversParentTypes['DonorConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DonorEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Donor']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};
export type DonorEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DonorEdge'] = ResolversParentTypes['DonorEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Donor'], ParentType, ContextType>;
};
export type RegisterDonorResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterDonorResult'] = ResolversParentTypes['RegisterDonorResult']> = {
  __resolveType?: TypeResolveFn<'Donor' | 'DonorNotFound' | 'DonorNotValid' | 'UnitNotKnown' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type ChangeDonorResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeDonorResult'] = ResolversParentTypes['ChangeDonorResult']> = {
  __resolveType?: TypeResolveFn<'Donor' | 'DonorNotFound' | 'DonorNotValid' | 'ReasonNotValid' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type EraseDonorResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EraseDonorResult'] = ResolversParentTypes['EraseDonorResult']> = {
  __resolveType?: TypeResolveFn<'Donor' | 'DonorNotFound' | 'ReasonNotValid' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type DonorNotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DonorNotFound'] = ResolversParentTypes['DonorNotFound']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type DonorNotValidResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DonorNotValid'] = ResolversParentTypes['DonorNotValid']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type EarlierHelpResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EarlierHelp'] = ResolversParentTypes['EarlierHelp']> = {
  caseId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['CasePurpose'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['CaseSource'], ParentType, ContextType>;
  fundId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Vnd'], ParentType, ContextType>;
  decidedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CaseState'], ParentType, ContextType>;
  matchedBy?: Resolver<ReadonlyArray<ResolversTypes['MatchedBy']>, ParentType, ContextType>;
};
export type OverlapResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Overlap'] = ResolversParentTypes['Overlap']> = {
  caseId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['CasePurpose'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['CaseSource'], ParentType, ContextType>;
  fundId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Vnd'], ParentType, ContextType>;
  decidedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CaseState'], ParentType, ContextType>;
  matchedBy?: Resolver<ReadonlyArray<ResolversTypes['MatchedBy']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['OverlapRule'], ParentType, ContextType>;
};
export type DoubleHelpRuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DoubleHelpRule'] = ResolversParentTypes['DoubleHelpRule']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  purposeGroup?: Resolver<ResolversTypes['PurposeGroup'], ParentType, ContextType>;
  years?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  sourceLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isVerified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type RecordDoubleHelpRuleResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordDoubleHelpRuleResult'] = ResolversParentTypes['RecordDoubleHelpRuleResult']> = {
  __resolveType?: TypeResolveFn<'DoubleHelpRule' | 'DoubleHelpRuleNotValid' | 'IdempotencyKeyReused', ParentType, ContextType>;
};
export type DoubleHelpRuleNotValidResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DoubleHelpRuleNotValid'] = ResolversParentTypes['DoubleHelpRuleNotValid']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type DoubleHelpFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DoubleHelpFound'] = ResolversParentTypes['DoubleHelpFound']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  overlaps?: Resolver<ReadonlyArray<ResolversTypes['Overlap']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type YearSummaryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['YearSummary'] = ResolversParentTypes['YearSummary']> = {
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  opening?: Resolver<ResolversTypes['Vnd'], ParentType, ContextType>;
  income?: Resolver<ResolversTypes['Vnd'], ParentType, ContextType>;
  spending?: Resolver<ResolversTypes['Vnd'], ParentType, ContextType>;
  closing?: Resolver<ResolversTypes['Vnd'], ParentType, ContextType>;
};
export type HoldingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Holding'] = ResolversParentTypes['Holding']> = {
  earmark?: Resolver<Maybe<ResolversTypes['Earmark']>, ParentType, ContextType>;
  balance?: Resolver<ResolversTypes['Vnd'], ParentType, ContextType>;
  reserved?: Resolver<ResolversTypes['Vnd'], ParentType, ContextType>;
  available?: Resolver<ResolversTypes['Vnd'], ParentType, ContextType>;
};
export type EarmarkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Earmark'] = ResolversParentTypes['Earmark']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EarmarkKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type FundAccountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundAccount'] = ResolversParentTypes['FundAccount']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  bank?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  maskedNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['FundAccountPurpose'], ParentType, ContextType>;
  openedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  closedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type FundConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundConnection'] = ResolversParentTypes['FundConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['FundEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Fund']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};
export type FundEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundEdge'] = ResolversParentTypes['FundEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Fund'], ParentType, ContextType>;
};
export type OpenFundResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenFundResult'] = ResolversParentTypes['OpenFundResult']> = {
  __resolveType?: TypeResolveFn<'Fund' | 'FundNotValid' | 'DayNotValid' | 'UnitNotKnown' | 'FundNotFound' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type CloseFundResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CloseFundResult'] = ResolversParentTypes['CloseFundResult']> = {
  __resolveType?: TypeResolveFn<'Fund' | 'FundNotFound' | 'FundClosed' | 'FundNotEmpty' | 'DayNotValid' | 'ReasonNotValid' | 'NotAllowed', ParentType, ContextType>;
};
export type AddFundAccountResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddFundAccountResult'] = ResolversParentTypes['AddFundAccountResult']> = {
  __resolveType?: TypeResolveFn<'FundAccount' | 'FundNotFound' | 'AccountNumberNotValid' | 'AccountNumberTaken' | 'DayNotValid' | 'FundNotValid' | 'NotAllowed', ParentType, ContextType>;
};
export type AddEarmarkResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddEarmarkResult'] = ResolversParentTypes['AddEarmarkResult']> = {
  __resolveType?: TypeResolveFn<'Earmark' | 'FundNotFound' | 'FundClosed' | 'EarmarkNotValid' | 'NotAllowed', ParentType, ContextType>;
};
export type FundNotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundNotFound'] = ResolversParentTypes['FundNotFound']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type FundNotValidResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundNotValid'] = ResolversParentTypes['FundNotValid']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type DayNotValidResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DayNotValid'] = ResolversParentTypes['DayNotValid']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type ReasonNotValidResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReasonNotValid'] = ResolversParentTypes['ReasonNotValid']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type AccountNumberNotValidResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccountNumberNotValid'] = ResolversParentTypes['AccountNumberNotValid']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type AccountNumberTakenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccountNumberTaken'] = ResolversParentTypes['AccountNumberTaken']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type EarmarkNotValidResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EarmarkNotValid'] = ResolversParentTypes['EarmarkNotValid']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type AdministrationNotAllowedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdministrationNotAllowed'] = ResolversParentTypes['AdministrationNotAllowed']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type InKindItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InKindItem'] = ResolversParentTypes['InKindItem'], FederationReferenceType extends FederationReferenceTypes['InKindItem'] = FederationReferenceTypes['InKindItem']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['InKindItem']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  fund?: Resolver<Maybe<ResolversTypes['Fund']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stock?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stockOn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<InKindItemStockOnArgs, 'day'>>;
  movements?: Resolver<ResolversTypes['GoodsMovementConnection'], ParentType, ContextType, RequireFields<InKindItemMovementsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type GoodsMovementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GoodsMovement'] = ResolversParentTypes['GoodsMovement']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  item?: Resolver<Maybe<ResolversTypes['InKindItem']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['GoodsMovementKind'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  movedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  slipNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  estimatedValue?: Resolver<Maybe<ResolversTypes['Vnd']>, ParentType, ContextType>;
  appealId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  referenceId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  reversesId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type InKindItemConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InKindItemConnection'] = ResolversParentTypes['InKindItemConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['InKindItemEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['InKindItem']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};
export type InKindItemEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InKindItemEdge'] = ResolversParentTypes['InKindItemEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['InKindItem'], ParentType, ContextType>;
};
export type GoodsMovementConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GoodsMovementConnection'] = ResolversParentTypes['GoodsMovementConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['GoodsMovementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['GoodsMovement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};
export type GoodsMovementEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GoodsMovementEdge'] = ResolversParentTypes['GoodsMovementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['GoodsMovement'], ParentType, ContextType>;
};
export type RegisterInKindItemResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterInKindItemResult'] = ResolversParentTypes['RegisterInKindItemResult']> = {
  __resolveType?: TypeResolveFn<'InKindItem' | 'FundNotFound' | 'FundClosed' | 'InKindItemNotFound' | 'InKindItemNotValid' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type ReceiveGoodsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReceiveGoodsResult'] = ResolversParentTypes['ReceiveGoodsResult']> = {
  __resolveType?: TypeResolveFn<'GoodsMovement' | 'FundNotFound' | 'FundClosed' | 'InKindItemNotFound' | 'GoodsMovementNotFound' | 'AppealNotFound' | 'QuantityNotValid' | 'StockTooSmall' | 'DayNotValid' | 'IdempotencyKeyReused' | 'NotAllowed' | 'AmountMalformed' | 'AmountNotWhole' | 'AmountNotPositive' | 'AmountTooLarge', ParentType, ContextType>;
};
export type GiveOutGoodsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GiveOutGoodsResult'] = ResolversParentTypes['GiveOutGoodsResult']> = {
  __resolveType?: TypeResolveFn<'GoodsMovement' | 'FundNotFound' | 'FundClosed' | 'InKindItemNotFound' | 'GoodsMovementNotFound' | 'UnitNotKnown' | 'QuantityNotValid' | 'StockTooSmall' | 'DayNotValid' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type ReverseGoodsMovementResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReverseGoodsMovementResult'] = ResolversParentTypes['ReverseGoodsMovementResult']> = {
  __resolveType?: TypeResolveFn<'GoodsMovement' | 'FundNotFound' | 'FundClosed' | 'InKindItemNotFound' | 'GoodsMovementNotFound' | 'GoodsMovementNotReversible' | 'StockTooSmall' | 'DayNotValid' | 'ReasonNotValid' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type InKindItemNotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InKindItemNotFound'] = ResolversParentTypes['InKindItemNotFound']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type InKindItemNotValidResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InKindItemNotValid'] = ResolversParentTypes['InKindItemNotValid']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type GoodsMovementNotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GoodsMovementNotFound'] = ResolversParentTypes['GoodsMovementNotFound']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type GoodsMovementNotReversibleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GoodsMovementNotReversible'] = ResolversParentTypes['GoodsMovementNotReversible']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type QuantityNotValidResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuantityNotValid'] = ResolversParentTypes['QuantityNotValid']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type StockTooSmallResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockTooSmall'] = ResolversParentTypes['StockTooSmall']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type AssignCaseResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssignCaseResult'] = ResolversParentTypes['AssignCaseResult']> = {
  __resolveType?: TypeResolveFn<'BeneficiaryCase' | 'CaseNotFound' | 'CaseNotValid' | 'UnitNotKnown' | 'ReasonNotValid' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type HouseholdResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Household'] = ResolversParentTypes['Household'], FederationReferenceType extends FederationReferenceTypes['Household'] = FederationReferenceTypes['Household']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Household']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  areaId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  size?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  maskedName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  commitment?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  classes?: Resolver<ReadonlyArray<ResolversTypes['HouseholdClassRecord']>, ParentType, ContextType>;
  isErased?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['HouseholdPerson']>, ParentType, ContextType, RequireFields<HouseholdPersonArgs, 'purpose'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type HouseholdPersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HouseholdPerson'] = ResolversParentTypes['HouseholdPerson']> = {
  headName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sex?: Resolver<Maybe<ResolversTypes['Sex']>, ParentType, ContextType>;
  birthYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  citizenId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  spouseName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  occupation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  education?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  employment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ethnicity?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  religion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  priorityGroup?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};
export type HouseholdClassRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HouseholdClassRecord'] = ResolversParentTypes['HouseholdClassRecord']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  householdClass?: Resolver<ResolversTypes['HouseholdClass'], ParentType, ContextType>;
  standardVersion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decidedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  documentId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  correctsId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type HouseholdConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HouseholdConnection'] = ResolversParentTypes['HouseholdConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['HouseholdEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Household']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};
export type HouseholdEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HouseholdEdge'] = ResolversParentTypes['HouseholdEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Household'], ParentType, ContextType>;
};
export type RecordHouseholdResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordHouseholdResult'] = ResolversParentTypes['RecordHouseholdResult']> = {
  __resolveType?: TypeResolveFn<'Household' | 'HouseholdNotValid' | 'HouseholdNotFound' | 'UnitNotKnown' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type ChangeHouseholdResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeHouseholdResult'] = ResolversParentTypes['ChangeHouseholdResult']> = {
  __resolveType?: TypeResolveFn<'Household' | 'HouseholdNotValid' | 'HouseholdNotFound' | 'HouseholdErased' | 'ReasonNotValid' | 'NotAllowed', ParentType, ContextType>;
};
export type EraseHouseholdResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EraseHouseholdResult'] = ResolversParentTypes['EraseHouseholdResult']> = {
  __resolveType?: TypeResolveFn<'Household' | 'HouseholdNotFound' | 'HouseholdErased' | 'HouseholdHasOpenCase' | 'ReasonNotValid' | 'NotAllowed', ParentType, ContextType>;
};
export type RecordHouseholdClassResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordHouseholdClassResult'] = ResolversParentTypes['RecordHouseholdClassResult']> = {
  __resolveType?: TypeResolveFn<'HouseholdClassRecord' | 'HouseholdNotValid' | 'HouseholdNotFound' | 'HouseholdErased' | 'ReasonNotValid' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type HouseholdNotValidResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HouseholdNotValid'] = ResolversParentTypes['HouseholdNotValid']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type HouseholdNotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HouseholdNotFound'] = ResolversParentTypes['HouseholdNotFound']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type HouseholdErasedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HouseholdErased'] = ResolversParentTypes['HouseholdErased']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type HouseholdHasOpenCaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HouseholdHasOpenCase'] = ResolversParentTypes['HouseholdHasOpenCase']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type HouseProjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HouseProject'] = ResolversParentTypes['HouseProject']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['HouseKind'], ParentType, ContextType>;
  areaM2?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  yardM2?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  plannedFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  plannedTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  startedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  completedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  handedOverOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['HouseState'], ParentType, ContextType>;
  totalCost?: Resolver<Maybe<ResolversTypes['Vnd']>, ParentType, ContextType>;
  minutesNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fundingLines?: Resolver<ReadonlyArray<ResolversTypes['FundingLine']>, ParentType, ContextType>;
  fundingTotals?: Resolver<ReadonlyArray<ResolversTypes['FundingTotal']>, ParentType, ContextType>;
  uncovered?: Resolver<Maybe<ResolversTypes['Vnd']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type FundingLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundingLine'] = ResolversParentTypes['FundingLine']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  payer?: Resolver<ResolversTypes['Payer'], ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['FundingMeasure'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fundId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  label?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  correctsId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};
export type FundingTotalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundingTotal'] = ResolversParentTypes['FundingTotal']> = {
  measure?: Resolver<ResolversTypes['FundingMeasure'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};
export type PlanHouseResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanHouseResult'] = ResolversParentTypes['PlanHouseResult']> = {
  __resolveType?: TypeResolveFn<'HouseProject' | 'HouseNotValid' | 'HouseNotFound' | 'CaseNotFound' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type MoveHouseResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MoveHouseResult'] = ResolversParentTypes['MoveHouseResult']> = {
  __resolveType?: TypeResolveFn<'HouseProject' | 'HouseNotValid' | 'HouseNotFound' | 'CaseNotFound' | 'ReasonNotValid' | 'IdempotencyKeyReused' | 'NotAllowed' | 'AmountMalformed' | 'AmountNotWhole' | 'AmountNotPositive' | 'AmountTooLarge', ParentType, ContextType>;
};
export type RecordFundingLineResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordFundingLineResult'] = ResolversParentTypes['RecordFundingLineResult']> = {
  __resolveType?: TypeResolveFn<'HouseProject' | 'HouseNotValid' | 'HouseNotFound' | 'CaseNotFound' | 'FundNotFound' | 'ReasonNotValid' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type HouseNotValidResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HouseNotValid'] = ResolversParentTypes['HouseNotValid']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type HouseNotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HouseNotFound'] = ResolversParentTypes['HouseNotFound']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type JournalPartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JournalPart'] = ResolversParentTypes['JournalPart']> = {
  content?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  contentType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lines?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  next?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};
export type FundClosedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundClosed'] = ResolversParentTypes['FundClosed']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type FundNotEmptyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundNotEmpty'] = ResolversParentTypes['FundNotEmpty']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type EarmarkViolatedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EarmarkViolated'] = ResolversParentTypes['EarmarkViolated']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type EarmarkNotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EarmarkNotFound'] = ResolversParentTypes['EarmarkNotFound']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type InsufficientFundsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InsufficientFunds'] = ResolversParentTypes['InsufficientFunds']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type BalanceTooLargeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BalanceTooLarge'] = ResolversParentTypes['BalanceTooLarge']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type ReservationNotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReservationNotFound'] = ResolversParentTypes['ReservationNotFound']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type ReservationResolvedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReservationResolved'] = ResolversParentTypes['ReservationResolved']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type ReservationExpiredResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReservationExpired'] = ResolversParentTypes['ReservationExpired']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type AmountAboveReservationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AmountAboveReservation'] = ResolversParentTypes['AmountAboveReservation']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type TransactionNotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TransactionNotFound'] = ResolversParentTypes['TransactionNotFound']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type NotReversibleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotReversible'] = ResolversParentTypes['NotReversible']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type AlreadyReversedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AlreadyReversed'] = ResolversParentTypes['AlreadyReversed']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type AmountMalformedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AmountMalformed'] = ResolversParentTypes['AmountMalformed']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type AmountNotWholeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AmountNotWhole'] = ResolversParentTypes['AmountNotWhole']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type AmountNotPositiveResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AmountNotPositive'] = ResolversParentTypes['AmountNotPositive']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type AmountTooLargeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AmountTooLarge'] = ResolversParentTypes['AmountTooLarge']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type StatementLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatementLine'] = ResolversParentTypes['StatementLine']> = {
  textState?: Resolver<ResolversTypes['LineTextState'], ParentType, ContextType>;
  textErasure?: Resolver<Maybe<ResolversTypes['LineTextErasure']>, ParentType, ContextType>;
  statementId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  accountId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  page?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  bookedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  docNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  debit?: Resolver<ResolversTypes['Vnd'], ParentType, ContextType>;
  credit?: Resolver<ResolversTypes['Vnd'], ParentType, ContextType>;
  maskedText?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  salt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  logIndex?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  proof?: Resolver<Maybe<ResolversTypes['InclusionProof']>, ParentType, ContextType, Partial<StatementLineProofArgs>>;
};
export type LineTextErasureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LineTextErasure'] = ResolversParentTypes['LineTextErasure']> = {
  decisionNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  decidedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  erasedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};
export type ProposeLineErasureResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProposeLineErasureResult'] = ResolversParentTypes['ProposeLineErasureResult']> = {
  __resolveType?: TypeResolveFn<'LineErasure' | 'LineErasureNotValid' | 'LineErasureNotFound' | 'ReasonNotValid' | 'StatementNotFound' | 'StatementClosed' | 'NotAllowed' | 'IdempotencyKeyReused', ParentType, ContextType>;
};
export type ApproveLineErasureResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApproveLineErasureResult'] = ResolversParentTypes['ApproveLineErasureResult']> = {
  __resolveType?: TypeResolveFn<'LineErasure' | 'LineErasureNotFound' | 'LineErasureClosed' | 'SamePerson' | 'NotAllowed' | 'IdempotencyKeyReused', ParentType, ContextType>;
};
export type WithdrawLineErasureResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawLineErasureResult'] = ResolversParentTypes['WithdrawLineErasureResult']> = {
  __resolveType?: TypeResolveFn<'LineErasure' | 'LineErasureNotFound' | 'LineErasureClosed' | 'NotAllowed' | 'IdempotencyKeyReused', ParentType, ContextType>;
};
export type LineErasureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LineErasure'] = ResolversParentTypes['LineErasure']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  statementId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  decisionNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  decidedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['LineErasureState'], ParentType, ContextType>;
  proposedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  viewerCanApprove?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type LineErasureConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LineErasureConnection'] = ResolversParentTypes['LineErasureConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LineErasureEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['LineErasure']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};
export type LineErasureEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LineErasureEdge'] = ResolversParentTypes['LineErasureEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LineErasure'], ParentType, ContextType>;
};
export type LineErasureNotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LineErasureNotFound'] = ResolversParentTypes['LineErasureNotFound']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type LineErasureNotValidResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LineErasureNotValid'] = ResolversParentTypes['LineErasureNotValid']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type LineErasureClosedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LineErasureClosed'] = ResolversParentTypes['LineErasureClosed']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type LivelihoodWatchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LivelihoodWatch'] = ResolversParentTypes['LivelihoodWatch']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  item?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  givenOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  keepMonths?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  keepUntil?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['WatchState'], ParentType, ContextType>;
  asksRepayment?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  checks?: Resolver<ReadonlyArray<ResolversTypes['WatchCheck']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type WatchCheckResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WatchCheck'] = ResolversParentTypes['WatchCheck']> = {
  checkedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  finding?: Resolver<ResolversTypes['WatchFinding'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};
export type StartLivelihoodWatchResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StartLivelihoodWatchResult'] = ResolversParentTypes['StartLivelihoodWatchResult']> = {
  __resolveType?: TypeResolveFn<'LivelihoodWatch' | 'WatchNotValid' | 'WatchNotFound' | 'CaseNotFound' | 'CaseStateForbids' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type RecordLivelihoodCheckResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordLivelihoodCheckResult'] = ResolversParentTypes['RecordLivelihoodCheckResult']> = {
  __resolveType?: TypeResolveFn<'LivelihoodWatch' | 'WatchNotValid' | 'WatchNotFound' | 'CaseNotFound' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type WatchNotValidResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WatchNotValid'] = ResolversParentTypes['WatchNotValid']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type WatchNotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WatchNotFound'] = ResolversParentTypes['WatchNotFound']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type BankStatementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BankStatement'] = ResolversParentTypes['BankStatement'], FederationReferenceType extends FederationReferenceTypes['BankStatement'] = FederationReferenceTypes['BankStatement']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['BankStatement']> | FederationReferenceType, FederationReferenceType, ContextType>;
  unmatchedLines?: Resolver<ResolversTypes['UnmatchedLineConnection'], ParentType, ContextType, RequireFields<BankStatementUnmatchedLinesArgs, 'first'>>;
  lineMatches?: Resolver<ResolversTypes['LineMatchConnection'], ParentType, ContextType, RequireFields<BankStatementLineMatchesArgs, 'first'>>;
  matching?: Resolver<Maybe<ResolversTypes['LineMatching']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  accountId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  profile?: Resolver<ResolversTypes['StatementProfile'], ParentType, ContextType>;
  bankProfileId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  format?: Resolver<ResolversTypes['StatementFormat'], ParentType, ContextType>;
  periodFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  periodUntil?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  openingBalance?: Resolver<ResolversTypes['Vnd'], ParentType, ContextType>;
  closingBalance?: Resolver<ResolversTypes['Vnd'], ParentType, ContextType>;
  fileHash?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['StatementState'], ParentType, ContextType>;
  parts?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  partsRead?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pages?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lineCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  newLineCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  overlapCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  debitTotal?: Resolver<ResolversTypes['Vnd'], ParentType, ContextType>;
  creditTotal?: Resolver<ResolversTypes['Vnd'], ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  finishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  logStart?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  problemCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  problems?: Resolver<ResolversTypes['StatementProblemConnection'], ParentType, ContextType, RequireFields<BankStatementProblemsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type LineMatchingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LineMatching'] = ResolversParentTypes['LineMatching']> = {
  credits?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  matched?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  split?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ignored?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unmatched?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};
export type UnmatchedLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnmatchedLine'] = ResolversParentTypes['UnmatchedLine']> = {
  statementId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  bookedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  docNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  credit?: Resolver<ResolversTypes['Vnd'], ParentType, ContextType>;
  maskedText?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  proposals?: Resolver<ReadonlyArray<ResolversTypes['MatchProposal']>, ParentType, ContextType>;
};
export type MatchProposalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MatchProposal'] = ResolversParentTypes['MatchProposal']> = {
  pledge?: Resolver<Maybe<ResolversTypes['Pledge']>, ParentType, ContextType>;
  contributionId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Vnd'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['MatchReason']>, ParentType, ContextType>;
  isCertain?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};
export type LineMatchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LineMatch'] = ResolversParentTypes['LineMatch']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  statementId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['LineMatchState'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contributions?: Resolver<ReadonlyArray<ResolversTypes['Contribution']>, ParentType, ContextType>;
  decidedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  revokedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type MatchRoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MatchRound'] = ResolversParentTypes['MatchRound']> = {
  looked?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  matched?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nextPlace?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type UnmatchedLineConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnmatchedLineConnection'] = ResolversParentTypes['UnmatchedLineConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['UnmatchedLineEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['UnmatchedLine']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};
export type UnmatchedLineEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnmatchedLineEdge'] = ResolversParentTypes['UnmatchedLineEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['UnmatchedLine'], ParentType, ContextType>;
};
export type LineMatchConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LineMatchConnection'] = ResolversParentTypes['LineMatchConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LineMatchEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['LineMatch']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};
export type LineMatchEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LineMatchEdge'] = ResolversParentTypes['LineMatchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LineMatch'], ParentType, ContextType>;
};
export type MatchLineResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MatchLineResult'] = ResolversParentTypes['MatchLineResult']> = {
  __resolveType?: TypeResolveFn<'LineMatch' | 'StatementNotFound' | 'StatementClosed' | 'LineNotFound' | 'LineAlreadyMatched' | 'MatchNotFound' | 'MatchNotValid' | 'ContributionNotFound' | 'ContributionNotInState' | 'ContributionLate' | 'ContributionNotValid' | 'PledgeNotFound' | 'PledgeNotInState' | 'DonorNotFound' | 'AppealNotFound' | 'EarmarkNotFound' | 'DayNotValid' | 'FundClosed' | 'BalanceTooLarge' | 'IdempotencyKeyReused' | 'NotAllowed' | 'AmountMalformed' | 'AmountNotWhole' | 'AmountNotPositive' | 'AmountTooLarge', ParentType, ContextType>;
};
export type MatchLinesResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MatchLinesResult'] = ResolversParentTypes['MatchLinesResult']> = {
  __resolveType?: TypeResolveFn<'MatchRound' | 'StatementNotFound' | 'StatementClosed' | 'AppealNotFound' | 'LineAlreadyMatched' | 'MatchNotFound' | 'FundClosed' | 'BalanceTooLarge' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type IgnoreLineResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IgnoreLineResult'] = ResolversParentTypes['IgnoreLineResult']> = {
  __resolveType?: TypeResolveFn<'LineMatch' | 'StatementNotFound' | 'StatementClosed' | 'LineNotFound' | 'LineAlreadyMatched' | 'MatchNotFound' | 'ReasonNotValid' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type RevokeMatchResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevokeMatchResult'] = ResolversParentTypes['RevokeMatchResult']> = {
  __resolveType?: TypeResolveFn<'LineMatch' | 'StatementNotFound' | 'StatementClosed' | 'MatchNotFound' | 'InsufficientFunds' | 'FundClosed' | 'ReasonNotValid' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type LineNotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LineNotFound'] = ResolversParentTypes['LineNotFound']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type LineAlreadyMatchedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LineAlreadyMatched'] = ResolversParentTypes['LineAlreadyMatched']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type MatchNotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MatchNotFound'] = ResolversParentTypes['MatchNotFound']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type MatchNotValidResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MatchNotValid'] = ResolversParentTypes['MatchNotValid']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type MeasuresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Measures'] = ResolversParentTypes['Measures']> = {
  pledged?: Resolver<ResolversTypes['Vnd'], ParentType, ContextType>;
  received?: Resolver<ResolversTypes['Vnd'], ParentType, ContextType>;
  direct?: Resolver<ResolversTypes['Vnd'], ParentType, ContextType>;
  allocated?: Resolver<ResolversTypes['Vnd'], ParentType, ContextType>;
  disbursed?: Resolver<ResolversTypes['Vnd'], ParentType, ContextType>;
};
export type PaymentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Payment'] = ResolversParentTypes['Payment']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  fund?: Resolver<Maybe<ResolversTypes['Fund']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PaymentKind'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Vnd'], ParentType, ContextType>;
  paidAmount?: Resolver<Maybe<ResolversTypes['Vnd']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PaymentState'], ParentType, ContextType>;
  reservationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  settlementId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  referenceId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  reversalId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  madeAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  settledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  viewerCanPost?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type PaymentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentConnection'] = ResolversParentTypes['PaymentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PaymentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Payment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};
export type PaymentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentEdge'] = ResolversParentTypes['PaymentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Payment'], ParentType, ContextType>;
};
export type ReservePaymentResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReservePaymentResult'] = ResolversParentTypes['ReservePaymentResult']> = {
  __resolveType?: TypeResolveFn<'Payment' | 'CaseNotFound' | 'CaseNotValid' | 'CaseStateForbids' | 'AmountAboveApproval' | 'FundNotFound' | 'FundClosed' | 'PaymentNotFound' | 'ReasonNotValid' | 'ExpiryNotValid' | 'AdministrationNotAllowed' | 'EarmarkNotFound' | 'EarmarkViolated' | 'InsufficientFunds' | 'BalanceTooLarge' | 'IdempotencyKeyReused' | 'NotAllowed' | 'AmountMalformed' | 'AmountNotWhole' | 'AmountNotPositive' | 'AmountTooLarge', ParentType, ContextType>;
};
export type PostPaymentResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PostPaymentResult'] = ResolversParentTypes['PostPaymentResult']> = {
  __resolveType?: TypeResolveFn<'Payment' | 'FundNotFound' | 'PaymentNotFound' | 'SamePerson' | 'DayNotValid' | 'FundClosed' | 'ReservationNotFound' | 'ReservationResolved' | 'ReservationExpired' | 'AmountAboveReservation' | 'BalanceTooLarge' | 'IdempotencyKeyReused' | 'NotAllowed' | 'AmountMalformed' | 'AmountNotWhole' | 'AmountNotPositive' | 'AmountTooLarge', ParentType, ContextType>;
};
export type VoidPaymentResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VoidPaymentResult'] = ResolversParentTypes['VoidPaymentResult']> = {
  __resolveType?: TypeResolveFn<'Payment' | 'FundNotFound' | 'PaymentNotFound' | 'ReasonNotValid' | 'ReservationNotFound' | 'ReservationResolved' | 'ReservationExpired' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type PaymentNotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentNotFound'] = ResolversParentTypes['PaymentNotFound']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type SamePersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SamePerson'] = ResolversParentTypes['SamePerson']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type ExpiryNotValidResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExpiryNotValid'] = ResolversParentTypes['ExpiryNotValid']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type PledgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Pledge'] = ResolversParentTypes['Pledge'], FederationReferenceType extends FederationReferenceTypes['Pledge'] = FederationReferenceTypes['Pledge']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Pledge']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  fund?: Resolver<Maybe<ResolversTypes['Fund']>, ParentType, ContextType>;
  appeal?: Resolver<Maybe<ResolversTypes['Appeal']>, ParentType, ContextType>;
  donor?: Resolver<Maybe<ResolversTypes['Donor']>, ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Vnd']>, ParentType, ContextType>;
  goods?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fulfilled?: Resolver<ResolversTypes['Vnd'], ParentType, ContextType>;
  pledgedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PledgeState'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  referenceCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type PledgeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PledgeConnection'] = ResolversParentTypes['PledgeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PledgeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Pledge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};
export type PledgeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PledgeEdge'] = ResolversParentTypes['PledgeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Pledge'], ParentType, ContextType>;
};
export type RegisterPledgeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterPledgeResult'] = ResolversParentTypes['RegisterPledgeResult']> = {
  __resolveType?: TypeResolveFn<'Pledge' | 'FundNotFound' | 'FundClosed' | 'AppealNotFound' | 'DonorNotFound' | 'PledgeNotFound' | 'PledgeNotValid' | 'DayNotValid' | 'IdempotencyKeyReused' | 'NotAllowed' | 'AmountMalformed' | 'AmountNotWhole' | 'AmountNotPositive' | 'AmountTooLarge', ParentType, ContextType>;
};
export type EndPledgeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndPledgeResult'] = ResolversParentTypes['EndPledgeResult']> = {
  __resolveType?: TypeResolveFn<'Pledge' | 'FundNotFound' | 'PledgeNotFound' | 'PledgeNotInState' | 'ReasonNotValid' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type PledgeNotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PledgeNotFound'] = ResolversParentTypes['PledgeNotFound']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type PledgeNotValidResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PledgeNotValid'] = ResolversParentTypes['PledgeNotValid']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type PledgeNotInStateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PledgeNotInState'] = ResolversParentTypes['PledgeNotInState']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type PublicPostingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublicPosting'] = ResolversParentTypes['PublicPosting']> = {
  openingErasure?: Resolver<Maybe<ResolversTypes['OpeningErasure']>, ParentType, ContextType>;
  transactionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  fund?: Resolver<Maybe<ResolversTypes['Fund']>, ParentType, ContextType>;
  fundId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Vnd'], ParentType, ContextType>;
  earmarkKind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reversesId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  effectiveAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  logIndex?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  proof?: Resolver<Maybe<ResolversTypes['InclusionProof']>, ParentType, ContextType, Partial<PublicPostingProofArgs>>;
};
export type OpeningErasureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpeningErasure'] = ResolversParentTypes['OpeningErasure']> = {
  decisionNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  decidedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  erasedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};
export type ProposePostingErasureResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProposePostingErasureResult'] = ResolversParentTypes['ProposePostingErasureResult']> = {
  __resolveType?: TypeResolveFn<'PostingErasure' | 'PostingErasureNotValid' | 'PostingErasureNotFound' | 'ReasonNotValid' | 'NotAllowed' | 'IdempotencyKeyReused', ParentType, ContextType>;
};
export type ApprovePostingErasureResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApprovePostingErasureResult'] = ResolversParentTypes['ApprovePostingErasureResult']> = {
  __resolveType?: TypeResolveFn<'PostingErasure' | 'PostingErasureNotFound' | 'PostingErasureClosed' | 'SamePerson' | 'NotAllowed' | 'IdempotencyKeyReused', ParentType, ContextType>;
};
export type WithdrawPostingErasureResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawPostingErasureResult'] = ResolversParentTypes['WithdrawPostingErasureResult']> = {
  __resolveType?: TypeResolveFn<'PostingErasure' | 'PostingErasureNotFound' | 'PostingErasureClosed' | 'NotAllowed' | 'IdempotencyKeyReused', ParentType, ContextType>;
};
export type PostingErasureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PostingErasure'] = ResolversParentTypes['PostingErasure']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  transactionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  decisionNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  decidedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PostingErasureState'], ParentType, ContextType>;
  proposedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  viewerCanApprove?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type PostingErasureConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PostingErasureConnection'] = ResolversParentTypes['PostingErasureConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PostingErasureEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PostingErasure']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};
export type PostingErasureEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PostingErasureEdge'] = ResolversParentTypes['PostingErasureEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PostingErasure'], ParentType, ContextType>;
};
export type PostingErasureNotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PostingErasureNotFound'] = ResolversParentTypes['PostingErasureNotFound']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type PostingErasureNotValidResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PostingErasureNotValid'] = ResolversParentTypes['PostingErasureNotValid']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type PostingErasureClosedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PostingErasureClosed'] = ResolversParentTypes['PostingErasureClosed']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type PovertyStandardResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PovertyStandard'] = ResolversParentTypes['PovertyStandard']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  ruralLine?: Resolver<Maybe<ResolversTypes['Vnd']>, ParentType, ContextType>;
  urbanLine?: Resolver<Maybe<ResolversTypes['Vnd']>, ParentType, ContextType>;
  deprivationsMin?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  poorRule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nearPoorRule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sourceLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  documentId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  isVerified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  correctsId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type PovertyStatisticResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PovertyStatistic'] = ResolversParentTypes['PovertyStatistic']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  countedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  households?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  poor?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  nearPoor?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  poorRate?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nearPoorRate?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  standardVersion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sourceLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  documentId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  correctsId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type PovertySummaryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PovertySummary'] = ResolversParentTypes['PovertySummary']> = {
  households?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  poor?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  nearPoor?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  poorRate?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nearPoorRate?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unitsCounted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unitsMissing?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};
export type PovertyStandardConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PovertyStandardConnection'] = ResolversParentTypes['PovertyStandardConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PovertyStandardEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PovertyStandard']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};
export type PovertyStandardEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PovertyStandardEdge'] = ResolversParentTypes['PovertyStandardEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PovertyStandard'], ParentType, ContextType>;
};
export type PovertyStatisticConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PovertyStatisticConnection'] = ResolversParentTypes['PovertyStatisticConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PovertyStatisticEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PovertyStatistic']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};
export type PovertyStatisticEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PovertyStatisticEdge'] = ResolversParentTypes['PovertyStatisticEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PovertyStatistic'], ParentType, ContextType>;
};
export type RecordPovertyStandardResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordPovertyStandardResult'] = ResolversParentTypes['RecordPovertyStandardResult']> = {
  __resolveType?: TypeResolveFn<'PovertyStandard' | 'StandardNotValid' | 'StandardNotFound' | 'ReasonNotValid' | 'UnitNotKnown' | 'IdempotencyKeyReused' | 'NotAllowed' | 'AmountMalformed' | 'AmountNotWhole' | 'AmountNotPositive' | 'AmountTooLarge', ParentType, ContextType>;
};
export type RecordPovertyStatisticResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordPovertyStatisticResult'] = ResolversParentTypes['RecordPovertyStatisticResult']> = {
  __resolveType?: TypeResolveFn<'PovertyStatistic' | 'StatisticNotValid' | 'StatisticNotFound' | 'ReasonNotValid' | 'UnitNotKnown' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type StandardNotValidResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StandardNotValid'] = ResolversParentTypes['StandardNotValid']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type StandardNotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StandardNotFound'] = ResolversParentTypes['StandardNotFound']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type StatisticNotValidResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatisticNotValid'] = ResolversParentTypes['StatisticNotValid']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type StatisticNotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatisticNotFound'] = ResolversParentTypes['StatisticNotFound']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type WelfareCaseCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WelfareCaseCounts'] = ResolversParentTypes['WelfareCaseCounts']> = {
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  byState?: Resolver<ReadonlyArray<ResolversTypes['CaseStateCount']>, ParentType, ContextType>;
  housesNew?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  housesRepaired?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};
export type CaseStateCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseStateCount'] = ResolversParentTypes['CaseStateCount']> = {
  state?: Resolver<ResolversTypes['CaseState'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};
export type LogConsistencyResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LogConsistencyResult'] = ResolversParentTypes['LogConsistencyResult']> = {
  __resolveType?: TypeResolveFn<'ConsistencyProof' | 'LogHeadNotFound', ParentType, ContextType>;
};
export type LogHeadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LogHead'] = ResolversParentTypes['LogHead']> = {
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  root?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verifierKey?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  signedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};
export type LogHeadConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LogHeadConnection'] = ResolversParentTypes['LogHeadConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LogHeadEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['LogHead']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};
export type LogHeadEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LogHeadEdge'] = ResolversParentTypes['LogHeadEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LogHead'], ParentType, ContextType>;
};
export type InclusionProofResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InclusionProof'] = ResolversParentTypes['InclusionProof']> = {
  leaf?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  index?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  head?: Resolver<ResolversTypes['LogHead'], ParentType, ContextType>;
};
export type ConsistencyProofResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConsistencyProof'] = ResolversParentTypes['ConsistencyProof']> = {
  from?: Resolver<ResolversTypes['LogHead'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['LogHead'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type LogHeadNotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LogHeadNotFound'] = ResolversParentTypes['LogHeadNotFound']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type PostingOpeningResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PostingOpening'] = ResolversParentTypes['PostingOpening']> = {
  content?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  salt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};
export type PublicationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Publication'] = ResolversParentTypes['Publication']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  fund?: Resolver<Maybe<ResolversTypes['Fund']>, ParentType, ContextType>;
  appeal?: Resolver<Maybe<ResolversTypes['Appeal']>, ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['PublicationSubject'], ParentType, ContextType>;
  subjectId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  periodFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  periodUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PublicationState'], ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  content?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  contentHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rowCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Vnd'], ParentType, ContextType>;
  draftedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  postedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  postings?: Resolver<ReadonlyArray<ResolversTypes['PublicationPosting']>, ParentType, ContextType>;
  supersedesId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  supersededAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  versions?: Resolver<ReadonlyArray<ResolversTypes['Publication']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type PublicationPostingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublicationPosting'] = ResolversParentTypes['PublicationPosting']> = {
  place?: Resolver<ResolversTypes['PublicationPlace'], ParentType, ContextType>;
  postedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  postedUntil?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  ruleSet?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ruleSetVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};
export type PublicationDutyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublicationDuty'] = ResolversParentTypes['PublicationDuty']> = {
  appeal?: Resolver<Maybe<ResolversTypes['Appeal']>, ParentType, ContextType>;
  duty?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  doneOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  isOverdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  ruleSet?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ruleSetVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};
export type PublicationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublicationConnection'] = ResolversParentTypes['PublicationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PublicationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Publication']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};
export type PublicationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublicationEdge'] = ResolversParentTypes['PublicationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Publication'], ParentType, ContextType>;
};
export type DraftPublicationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DraftPublicationResult'] = ResolversParentTypes['DraftPublicationResult']> = {
  __resolveType?: TypeResolveFn<'Publication' | 'FundNotFound' | 'AppealNotFound' | 'PublicationNotFound' | 'PublicationNotValid' | 'ReasonNotValid' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type PostPublicationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PostPublicationResult'] = ResolversParentTypes['PostPublicationResult']> = {
  __resolveType?: TypeResolveFn<'Publication' | 'FundNotFound' | 'PublicationNotFound' | 'PublicationNotValid' | 'PublicationStateForbids' | 'SamePerson' | 'DayNotValid' | 'ReasonNotValid' | 'RuleSetNotFound' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type PublicationNotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublicationNotFound'] = ResolversParentTypes['PublicationNotFound']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type PublicationNotValidResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublicationNotValid'] = ResolversParentTypes['PublicationNotValid']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type PublicationStateForbidsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublicationStateForbids'] = ResolversParentTypes['PublicationStateForbids']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type PublishedAccountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishedAccount'] = ResolversParentTypes['PublishedAccount']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  fund?: Resolver<ResolversTypes['Fund'], ParentType, ContextType>;
  bank?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  maskedNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  firstDay?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  lastDay?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  lineCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};
export type PublishedAccountConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishedAccountConnection'] = ResolversParentTypes['PublishedAccountConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PublishedAccountEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PublishedAccount']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};
export type PublishedAccountEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishedAccountEdge'] = ResolversParentTypes['PublishedAccountEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PublishedAccount'], ParentType, ContextType>;
};
export type ReceiptResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Receipt'] = ResolversParentTypes['Receipt']> = {
  receiptNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fund?: Resolver<Maybe<ResolversTypes['Fund']>, ParentType, ContextType>;
  appeal?: Resolver<Maybe<ResolversTypes['Appeal']>, ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Vnd'], ParentType, ContextType>;
  receivedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ContributionState'], ParentType, ContextType>;
};
export type RecognitionLevelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecognitionLevel'] = ResolversParentTypes['RecognitionLevel']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  threshold?: Resolver<ResolversTypes['Vnd'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['RuleConfidence'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type RecognitionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Recognition'] = ResolversParentTypes['Recognition']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  donor?: Resolver<Maybe<ResolversTypes['Donor']>, ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['RecognitionLevel']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  recognisedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  documentId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type DonorStandingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DonorStanding'] = ResolversParentTypes['DonorStanding']> = {
  donor?: Resolver<Maybe<ResolversTypes['Donor']>, ParentType, ContextType>;
  contributed?: Resolver<ResolversTypes['Vnd'], ParentType, ContextType>;
  direct?: Resolver<ResolversTypes['Vnd'], ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['RecognitionLevel']>, ParentType, ContextType>;
};
export type RecognitionLevelConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecognitionLevelConnection'] = ResolversParentTypes['RecognitionLevelConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RecognitionLevelEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['RecognitionLevel']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};
export type RecognitionLevelEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecognitionLevelEdge'] = ResolversParentTypes['RecognitionLevelEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RecognitionLevel'], ParentType, ContextType>;
};
export type RecognitionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecognitionConnection'] = ResolversParentTypes['RecognitionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RecognitionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Recognition']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};
export type RecognitionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecognitionEdge'] = ResolversParentTypes['RecognitionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Recognition'], ParentType, ContextType>;
};
export type DonorStandingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DonorStandingConnection'] = ResolversParentTypes['DonorStandingConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DonorStandingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['DonorStanding']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};
export type DonorStandingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DonorStandingEdge'] = ResolversParentTypes['DonorStandingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DonorStanding'], ParentType, ContextType>;
};
export type RecogniseDonorResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecogniseDonorResult'] = ResolversParentTypes['RecogniseDonorResult']> = {
  __resolveType?: TypeResolveFn<'Recognition' | 'UnitNotKnown' | 'RecognitionLevelNotFound' | 'TotalBelowLevel' | 'DonorStaysUnnamed' | 'AlreadyRecognised' | 'DayNotValid' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type RecordRecognitionLevelResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordRecognitionLevelResult'] = ResolversParentTypes['RecordRecognitionLevelResult']> = {
  __resolveType?: TypeResolveFn<'RecognitionLevel' | 'RecognitionLevelNotValid' | 'IdempotencyKeyReused' | 'AmountMalformed' | 'AmountNotWhole' | 'AmountNotPositive' | 'AmountTooLarge', ParentType, ContextType>;
};
export type RecognitionLevelNotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecognitionLevelNotFound'] = ResolversParentTypes['RecognitionLevelNotFound']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type RecognitionLevelNotValidResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecognitionLevelNotValid'] = ResolversParentTypes['RecognitionLevelNotValid']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type TotalBelowLevelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TotalBelowLevel'] = ResolversParentTypes['TotalBelowLevel']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type DonorStaysUnnamedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DonorStaysUnnamed'] = ResolversParentTypes['DonorStaysUnnamed']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type AlreadyRecognisedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AlreadyRecognised'] = ResolversParentTypes['AlreadyRecognised']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type ReversalEffectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReversalEffect'] = ResolversParentTypes['ReversalEffect']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reversalId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['ReversalSubject'], ParentType, ContextType>;
  subjectId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  line?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  fromState?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  toState?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Vnd'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};
export type ReversalEffectConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReversalEffectConnection'] = ResolversParentTypes['ReversalEffectConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ReversalEffectEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ReversalEffect']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};
export type ReversalEffectEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReversalEffectEdge'] = ResolversParentTypes['ReversalEffectEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ReversalEffect'], ParentType, ContextType>;
};
export type LineHandedOutResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LineHandedOut'] = ResolversParentTypes['LineHandedOut']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type RowsHelpedBeforeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RowsHelpedBefore'] = ResolversParentTypes['RowsHelpedBefore']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  overlaps?: Resolver<ReadonlyArray<ResolversTypes['RowOverlap']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type RowOverlapResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RowOverlap'] = ResolversParentTypes['RowOverlap']> = {
  row?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['OverlapRule'], ParentType, ContextType>;
  matchedBy?: Resolver<ReadonlyArray<ResolversTypes['RowMatchedBy']>, ParentType, ContextType>;
  distributionId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  caseId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  fundId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  purpose?: Resolver<Maybe<ResolversTypes['CasePurpose']>, ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Vnd']>, ParentType, ContextType>;
  goods?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  givenOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};
export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}
export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}
export type RefusalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Refusal'] = ResolversParentTypes['Refusal']> = {
  __resolveType?: TypeResolveFn<'AggregateNotValid' | 'AggregateNotFound' | 'AggregateCorrected' | 'AllocationNotFound' | 'AllocationStateForbids' | 'AllocationLineNotValid' | 'AllocationSumDiffers' | 'AllocationAboveReceived' | 'AllocationNotDistributed' | 'IdempotencyKeyReused' | 'AppealNotFound' | 'AppealNotValid' | 'AppealNotInState' | 'ReceptionTooLong' | 'AppealHasReceived' | 'AppealNotSettled' | 'BankProfileNotValid' | 'CaseNotFound' | 'CaseNotValid' | 'CaseNotReady' | 'CaseStateForbids' | 'ApproverIsMaker' | 'AmountAboveApproval' | 'ContributionNotFound' | 'ContributionNotValid' | 'ContributionNotInState' | 'ContributionLate' | 'ContributionNotLate' | 'BatchNotValid' | 'RuleSetNotValid' | 'RuleSetNotFound' | 'DirectSupportNotFound' | 'DirectSupportNotValid' | 'DirectSupportWithdrawn' | 'DistributionNotFound' | 'DistributionStateForbids' | 'DistributionRowNotValid' | 'MinutesNotValid' | 'CashNotPaid' | 'DonorNotFound' | 'DonorNotValid' | 'DoubleHelpRuleNotValid' | 'DoubleHelpFound' | 'FundNotFound' | 'FundNotValid' | 'DayNotValid' | 'ReasonNotValid' | 'AccountNumberNotValid' | 'AccountNumberTaken' | 'EarmarkNotValid' | 'AdministrationNotAllowed' | 'InKindItemNotFound' | 'InKindItemNotValid' | 'GoodsMovementNotFound' | 'GoodsMovementNotReversible' | 'QuantityNotValid' | 'StockTooSmall' | 'HouseholdNotValid' | 'HouseholdNotFound' | 'HouseholdErased' | 'HouseholdHasOpenCase' | 'HouseNotValid' | 'HouseNotFound' | 'FundClosed' | 'FundNotEmpty' | 'EarmarkViolated' | 'EarmarkNotFound' | 'InsufficientFunds' | 'BalanceTooLarge' | 'ReservationNotFound' | 'ReservationResolved' | 'ReservationExpired' | 'AmountAboveReservation' | 'TransactionNotFound' | 'NotReversible' | 'AlreadyReversed' | 'AmountMalformed' | 'AmountNotWhole' | 'AmountNotPositive' | 'AmountTooLarge' | 'LineErasureNotFound' | 'LineErasureNotValid' | 'LineErasureClosed' | 'WatchNotValid' | 'WatchNotFound' | 'LineNotFound' | 'LineAlreadyMatched' | 'MatchNotFound' | 'MatchNotValid' | 'PaymentNotFound' | 'SamePerson' | 'ExpiryNotValid' | 'PledgeNotFound' | 'PledgeNotValid' | 'PledgeNotInState' | 'PostingErasureNotFound' | 'PostingErasureNotValid' | 'PostingErasureClosed' | 'StandardNotValid' | 'StandardNotFound' | 'StatisticNotValid' | 'StatisticNotFound' | 'LogHeadNotFound' | 'PublicationNotFound' | 'PublicationNotValid' | 'PublicationStateForbids' | 'RecognitionLevelNotFound' | 'RecognitionLevelNotValid' | 'TotalBelowLevel' | 'DonorStaysUnnamed' | 'AlreadyRecognised' | 'LineHandedOut' | 'RowsHelpedBefore' | 'NotAllowed' | 'UnitNotKnown' | 'StatementNotValid' | 'StatementNotFound' | 'StatementClosed' | 'StatementPartDiffers' | 'FundAccountNotFound' | 'SurveyNotValid' | 'TransferNotFound' | 'TransferToSelf' | 'TransferEnded', ParentType, ContextType>;
};
export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};
export interface VndScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Vnd'], any> {
  name: 'Vnd';
}
export type NotAllowedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotAllowed'] = ResolversParentTypes['NotAllowed']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type UnitNotKnownResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnitNotKnown'] = ResolversParentTypes['UnitNotKnown']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type StartStatementImportResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StartStatementImportResult'] = ResolversParentTypes['StartStatementImportResult']> = {
  __resolveType?: TypeResolveFn<'BankStatement' | 'StatementNotValid' | 'FundAccountNotFound' | 'NotAllowed' | 'IdempotencyKeyReused' | 'StatementNotFound', ParentType, ContextType>;
};
export type AddStatementPartResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddStatementPartResult'] = ResolversParentTypes['AddStatementPartResult']> = {
  __resolveType?: TypeResolveFn<'BankStatement' | 'StatementNotValid' | 'StatementNotFound' | 'StatementClosed' | 'StatementPartDiffers' | 'NotAllowed', ParentType, ContextType>;
};
export type SubmitStatementResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubmitStatementResult'] = ResolversParentTypes['SubmitStatementResult']> = {
  __resolveType?: TypeResolveFn<'BankStatement' | 'StatementNotValid' | 'StatementNotFound' | 'NotAllowed', ParentType, ContextType>;
};
export type PublishStatementResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishStatementResult'] = ResolversParentTypes['PublishStatementResult']> = {
  __resolveType?: TypeResolveFn<'BankStatement' | 'StatementNotValid' | 'StatementNotFound' | 'StatementClosed' | 'SamePerson' | 'NotAllowed', ParentType, ContextType>;
};
export type FindTransferResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FindTransferResult'] = ResolversParentTypes['FindTransferResult']> = {
  __resolveType?: TypeResolveFn<'FoundTransfers' | 'StatementNotValid' | 'AmountMalformed' | 'AmountNotWhole' | 'AmountNotPositive' | 'AmountTooLarge', ParentType, ContextType>;
};
export type FoundTransfersResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FoundTransfers'] = ResolversParentTypes['FoundTransfers']> = {
  lines?: Resolver<ReadonlyArray<ResolversTypes['StatementLine']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type BankStatementConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BankStatementConnection'] = ResolversParentTypes['BankStatementConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['BankStatementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['BankStatement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};
export type BankStatementEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BankStatementEdge'] = ResolversParentTypes['BankStatementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['BankStatement'], ParentType, ContextType>;
};
export type StatementProblemConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatementProblemConnection'] = ResolversParentTypes['StatementProblemConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['StatementProblemEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['StatementProblem']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};
export type StatementProblemEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatementProblemEdge'] = ResolversParentTypes['StatementProblemEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['StatementProblem'], ParentType, ContextType>;
};
export type StatementProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatementProblem'] = ResolversParentTypes['StatementProblem']> = {
  row?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  column?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};
export type StatementNotValidResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatementNotValid'] = ResolversParentTypes['StatementNotValid']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type StatementNotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatementNotFound'] = ResolversParentTypes['StatementNotFound']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type StatementClosedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatementClosed'] = ResolversParentTypes['StatementClosed']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type StatementPartDiffersResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatementPartDiffers'] = ResolversParentTypes['StatementPartDiffers']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type FundAccountNotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundAccountNotFound'] = ResolversParentTypes['FundAccountNotFound']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type SurveyTemplateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SurveyTemplate'] = ResolversParentTypes['SurveyTemplate']> = {
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sourceLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  items?: Resolver<ReadonlyArray<ResolversTypes['SurveyItem']>, ParentType, ContextType>;
};
export type SurveyItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SurveyItem'] = ResolversParentTypes['SurveyItem']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SurveyItemKind'], ParentType, ContextType>;
  choices?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  isRequired?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isSensitive?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};
export type CaseSurveyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseSurvey'] = ResolversParentTypes['CaseSurvey']> = {
  templateVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  surveyedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  signers?: Resolver<ReadonlyArray<ResolversTypes['SurveySigner']>, ParentType, ContextType>;
  answers?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SurveyAnswer']>>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};
export type SurveyAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SurveyAnswer'] = ResolversParentTypes['SurveyAnswer']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};
export type RecordCaseSurveyResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordCaseSurveyResult'] = ResolversParentTypes['RecordCaseSurveyResult']> = {
  __resolveType?: TypeResolveFn<'BeneficiaryCase' | 'SurveyNotValid' | 'CaseNotFound' | 'CaseNotValid' | 'CaseStateForbids' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type SurveyNotValidResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SurveyNotValid'] = ResolversParentTypes['SurveyNotValid']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type FundTransferResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundTransfer'] = ResolversParentTypes['FundTransfer']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Fund']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Fund']>, ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Vnd'], ParentType, ContextType>;
  earmark?: Resolver<Maybe<ResolversTypes['Earmark']>, ParentType, ContextType>;
  decisionId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['FundTransferState'], ParentType, ContextType>;
  reservationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  outTransactionId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  inTransactionId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  sentAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  receivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  viewerCanReceive?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type FundTransferConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundTransferConnection'] = ResolversParentTypes['FundTransferConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['FundTransferEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['FundTransfer']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};
export type FundTransferEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundTransferEdge'] = ResolversParentTypes['FundTransferEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['FundTransfer'], ParentType, ContextType>;
};
export type SendTransferResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SendTransferResult'] = ResolversParentTypes['SendTransferResult']> = {
  __resolveType?: TypeResolveFn<'FundTransfer' | 'FundNotFound' | 'TransferNotFound' | 'TransferToSelf' | 'FundClosed' | 'EarmarkNotFound' | 'EarmarkViolated' | 'InsufficientFunds' | 'BalanceTooLarge' | 'ReasonNotValid' | 'ExpiryNotValid' | 'IdempotencyKeyReused' | 'NotAllowed' | 'AmountMalformed' | 'AmountNotWhole' | 'AmountNotPositive' | 'AmountTooLarge', ParentType, ContextType>;
};
export type ReceiveTransferResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReceiveTransferResult'] = ResolversParentTypes['ReceiveTransferResult']> = {
  __resolveType?: TypeResolveFn<'FundTransfer' | 'FundNotFound' | 'TransferNotFound' | 'TransferEnded' | 'SamePerson' | 'DayNotValid' | 'FundClosed' | 'ReservationExpired' | 'BalanceTooLarge' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type RefuseTransferResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RefuseTransferResult'] = ResolversParentTypes['RefuseTransferResult']> = {
  __resolveType?: TypeResolveFn<'FundTransfer' | 'FundNotFound' | 'TransferNotFound' | 'TransferEnded' | 'ReasonNotValid' | 'ReservationExpired' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type RecallTransferResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecallTransferResult'] = ResolversParentTypes['RecallTransferResult']> = {
  __resolveType?: TypeResolveFn<'FundTransfer' | 'FundNotFound' | 'TransferNotFound' | 'TransferEnded' | 'ReasonNotValid' | 'ReservationExpired' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type TransferNotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TransferNotFound'] = ResolversParentTypes['TransferNotFound']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type TransferToSelfResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TransferToSelf'] = ResolversParentTypes['TransferToSelf']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type TransferEndedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TransferEnded'] = ResolversParentTypes['TransferEnded']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type Resolvers<ContextType = Context> = {
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Unit?: UnitResolvers<ContextType>;
  ReportedAggregate?: ReportedAggregateResolvers<ContextType>;
  ReportedAggregateConnection?: ReportedAggregateConnectionResolvers<ContextType>;
  ReportedAggregateEdge?: ReportedAggregateEdgeResolvers<ContextType>;
  RecordReportedAggregateResult?: RecordReportedAggregateResultResolvers<ContextType>;
  AggregateNotValid?: AggregateNotValidResolvers<ContextType>;
  AggregateNotFound?: AggregateNotFoundResolvers<ContextType>;
  AggregateCorrected?: AggregateCorrectedResolvers<ContextType>;
  AllocationLine?: AllocationLineResolvers<ContextType>;
  AllocationLineConnection?: AllocationLineConnectionResolvers<ContextType>;
  AllocationLineEdge?: AllocationLineEdgeResolvers<ContextType>;
  Fund?: FundResolvers<ContextType>;
  Allocation?: AllocationResolvers<ContextType>;
  AllocationConnection?: AllocationConnectionResolvers<ContextType>;
  AllocationEdge?: AllocationEdgeResolvers<ContextType>;
  ProposeAllocationResult?: ProposeAllocationResultResolvers<ContextType>;
  ApproveAllocationResult?: ApproveAllocationResultResolvers<ContextType>;
  CancelAllocationResult?: CancelAllocationResultResolvers<ContextType>;
  TransferAllocationResult?: TransferAllocationResultResolvers<ContextType>;
  ReceiveAllocationResult?: ReceiveAllocationResultResolvers<ContextType>;
  DistributeAllocationResult?: DistributeAllocationResultResolvers<ContextType>;
  SettleAllocationResult?: SettleAllocationResultResolvers<ContextType>;
  AllocationNotFound?: AllocationNotFoundResolvers<ContextType>;
  AllocationStateForbids?: AllocationStateForbidsResolvers<ContextType>;
  AllocationLineNotValid?: AllocationLineNotValidResolvers<ContextType>;
  AllocationSumDiffers?: AllocationSumDiffersResolvers<ContextType>;
  AllocationAboveReceived?: AllocationAboveReceivedResolvers<ContextType>;
  AllocationNotDistributed?: AllocationNotDistributedResolvers<ContextType>;
  IdempotencyKeyReused?: IdempotencyKeyReusedResolvers<ContextType>;
  Appeal?: AppealResolvers<ContextType>;
  AppealStep?: AppealStepResolvers<ContextType>;
  AppealConnection?: AppealConnectionResolvers<ContextType>;
  AppealEdge?: AppealEdgeResolvers<ContextType>;
  DraftAppealResult?: DraftAppealResultResolvers<ContextType>;
  LaunchAppealResult?: LaunchAppealResultResolvers<ContextType>;
  ExtendAppealResult?: ExtendAppealResultResolvers<ContextType>;
  MoveAppealResult?: MoveAppealResultResolvers<ContextType>;
  AppealNotFound?: AppealNotFoundResolvers<ContextType>;
  AppealNotValid?: AppealNotValidResolvers<ContextType>;
  AppealNotInState?: AppealNotInStateResolvers<ContextType>;
  ReceptionTooLong?: ReceptionTooLongResolvers<ContextType>;
  AppealHasReceived?: AppealHasReceivedResolvers<ContextType>;
  AppealNotSettled?: AppealNotSettledResolvers<ContextType>;
  DefineBankProfileResult?: DefineBankProfileResultResolvers<ContextType>;
  BankProfile?: BankProfileResolvers<ContextType>;
  BankProfileColumn?: BankProfileColumnResolvers<ContextType>;
  BankProfileConnection?: BankProfileConnectionResolvers<ContextType>;
  BankProfileEdge?: BankProfileEdgeResolvers<ContextType>;
  BankProfileNotValid?: BankProfileNotValidResolvers<ContextType>;
  LedgerTransaction?: LedgerTransactionResolvers<ContextType>;
  LedgerTransactionConnection?: LedgerTransactionConnectionResolvers<ContextType>;
  LedgerTransactionEdge?: LedgerTransactionEdgeResolvers<ContextType>;
  RecordIncomeResult?: RecordIncomeResultResolvers<ContextType>;
  ReleaseEarmarkResult?: ReleaseEarmarkResultResolvers<ContextType>;
  ReverseTransactionResult?: ReverseTransactionResultResolvers<ContextType>;
  OpenCaseResult?: OpenCaseResultResolvers<ContextType>;
  ReviewCaseResult?: ReviewCaseResultResolvers<ContextType>;
  MoveCaseResult?: MoveCaseResultResolvers<ContextType>;
  ApproveCaseResult?: ApproveCaseResultResolvers<ContextType>;
  HandOverCaseResult?: HandOverCaseResultResolvers<ContextType>;
  ReserveCasePaymentResult?: ReserveCasePaymentResultResolvers<ContextType>;
  CaseNotFound?: CaseNotFoundResolvers<ContextType>;
  CaseNotValid?: CaseNotValidResolvers<ContextType>;
  CaseNotReady?: CaseNotReadyResolvers<ContextType>;
  CaseStateForbids?: CaseStateForbidsResolvers<ContextType>;
  ApproverIsMaker?: ApproverIsMakerResolvers<ContextType>;
  AmountAboveApproval?: AmountAboveApprovalResolvers<ContextType>;
  BeneficiaryCase?: BeneficiaryCaseResolvers<ContextType>;
  CaseStep?: CaseStepResolvers<ContextType>;
  CaseApproval?: CaseApprovalResolvers<ContextType>;
  CasePosting?: CasePostingResolvers<ContextType>;
  CasePayment?: CasePaymentResolvers<ContextType>;
  PublicCase?: PublicCaseResolvers<ContextType>;
  BeneficiaryCaseConnection?: BeneficiaryCaseConnectionResolvers<ContextType>;
  BeneficiaryCaseEdge?: BeneficiaryCaseEdgeResolvers<ContextType>;
  PublicCaseConnection?: PublicCaseConnectionResolvers<ContextType>;
  PublicCaseEdge?: PublicCaseEdgeResolvers<ContextType>;
  ContributionNotFound?: ContributionNotFoundResolvers<ContextType>;
  ContributionNotValid?: ContributionNotValidResolvers<ContextType>;
  ContributionNotInState?: ContributionNotInStateResolvers<ContextType>;
  ContributionLate?: ContributionLateResolvers<ContextType>;
  ContributionNotLate?: ContributionNotLateResolvers<ContextType>;
  BatchNotValid?: BatchNotValidResolvers<ContextType>;
  Contribution?: ContributionResolvers<ContextType>;
  ContributionBatch?: ContributionBatchResolvers<ContextType>;
  RefusedRow?: RefusedRowResolvers<ContextType>;
  ContributionConnection?: ContributionConnectionResolvers<ContextType>;
  ContributionEdge?: ContributionEdgeResolvers<ContextType>;
  RecordContributionResult?: RecordContributionResultResolvers<ContextType>;
  RecordContributionsResult?: RecordContributionsResultResolvers<ContextType>;
  ConfirmContributionResult?: ConfirmContributionResultResolvers<ContextType>;
  ReverseContributionResult?: ReverseContributionResultResolvers<ContextType>;
  DecideLateContributionResult?: DecideLateContributionResultResolvers<ContextType>;
  DeadlineRuleSet?: DeadlineRuleSetResolvers<ContextType>;
  DeadlineRule?: DeadlineRuleResolvers<ContextType>;
  Deadline?: DeadlineResolvers<ContextType>;
  DeadlineRuleSetConnection?: DeadlineRuleSetConnectionResolvers<ContextType>;
  DeadlineRuleSetEdge?: DeadlineRuleSetEdgeResolvers<ContextType>;
  RecordRuleSetResult?: RecordRuleSetResultResolvers<ContextType>;
  RuleSetNotValid?: RuleSetNotValidResolvers<ContextType>;
  RuleSetNotFound?: RuleSetNotFoundResolvers<ContextType>;
  Donor?: DonorResolvers<ContextType>;
  DirectSupport?: DirectSupportResolvers<ContextType>;
  DirectSums?: DirectSumsResolvers<ContextType>;
  DirectSupportConnection?: DirectSupportConnectionResolvers<ContextType>;
  DirectSupportEdge?: DirectSupportEdgeResolvers<ContextType>;
  RegisterDirectSupportResult?: RegisterDirectSupportResultResolvers<ContextType>;
  WithdrawDirectSupportResult?: WithdrawDirectSupportResultResolvers<ContextType>;
  DirectSupportNotFound?: DirectSupportNotFoundResolvers<ContextType>;
  DirectSupportNotValid?: DirectSupportNotValidResolvers<ContextType>;
  DirectSupportWithdrawn?: DirectSupportWithdrawnResolvers<ContextType>;
  PrepareDistributionResult?: PrepareDistributionResultResolvers<ContextType>;
  DeliverDistributionResult?: DeliverDistributionResultResolvers<ContextType>;
  CancelDistributionResult?: CancelDistributionResultResolvers<ContextType>;
  EraseDistributionPersonsResult?: EraseDistributionPersonsResultResolvers<ContextType>;
  DistributionNotFound?: DistributionNotFoundResolvers<ContextType>;
  DistributionStateForbids?: DistributionStateForbidsResolvers<ContextType>;
  DistributionRowNotValid?: DistributionRowNotValidResolvers<ContextType>;
  MinutesNotValid?: MinutesNotValidResolvers<ContextType>;
  CashNotPaid?: CashNotPaidResolvers<ContextType>;
  Distribution?: DistributionResolvers<ContextType>;
  DistributionRow?: DistributionRowResolvers<ContextType>;
  ProofFile?: ProofFileResolvers<ContextType>;
  DistributionList?: DistributionListResolvers<ContextType>;
  DistributionListRow?: DistributionListRowResolvers<ContextType>;
  DistributionFile?: DistributionFileResolvers<ContextType>;
  DistributionConnection?: DistributionConnectionResolvers<ContextType>;
  DistributionEdge?: DistributionEdgeResolvers<ContextType>;
  DistributionRowConnection?: DistributionRowConnectionResolvers<ContextType>;
  DistributionRowEdge?: DistributionRowEdgeResolvers<ContextType>;
  DonorIdentity?: DonorIdentityResolvers<ContextType>;
  DonorConnection?: DonorConnectionResolvers<ContextType>;
  DonorEdge?: DonorEdgeResolvers<ContextType>;
  RegisterDonorResult?: RegisterDonorResultResolvers<ContextType>;
  ChangeDonorResult?: ChangeDonorResultResolvers<ContextType>;
  EraseDonorResult?: EraseDonorResultResolvers<ContextType>;
  DonorNotFound?: DonorNotFoundResolvers<ContextType>;
  DonorNotValid?: DonorNotValidResolvers<ContextType>;
  EarlierHelp?: EarlierHelpResolvers<ContextType>;
  Overlap?: OverlapResolvers<ContextType>;
  DoubleHelpRule?: DoubleHelpRuleResolvers<ContextType>;
  RecordDoubleHelpRuleResult?: RecordDoubleHelpRuleResultResolvers<ContextType>;
  DoubleHelpRuleNotValid?: DoubleHelpRuleNotValidResolvers<ContextType>;
  DoubleHelpFound?: DoubleHelpFoundResolvers<ContextType>;
  YearSummary?: YearSummaryResolvers<ContextType>;
  Holding?: HoldingResolvers<ContextType>;
  Earmark?: EarmarkResolvers<ContextType>;
  FundAccount?: FundAccountResolvers<ContextType>;
  FundConnection?: FundConnectionResolvers<ContextType>;
  FundEdge?: FundEdgeResolvers<ContextType>;
  OpenFundResult?: OpenFundResultResolvers<ContextType>;
  CloseFundResult?: CloseFundResultResolvers<ContextType>;
  AddFundAccountResult?: AddFundAccountResultResolvers<ContextType>;
  AddEarmarkResult?: AddEarmarkResultResolvers<ContextType>;
  FundNotFound?: FundNotFoundResolvers<ContextType>;
  FundNotValid?: FundNotValidResolvers<ContextType>;
  DayNotValid?: DayNotValidResolvers<ContextType>;
  ReasonNotValid?: ReasonNotValidResolvers<ContextType>;
  AccountNumberNotValid?: AccountNumberNotValidResolvers<ContextType>;
  AccountNumberTaken?: AccountNumberTakenResolvers<ContextType>;
  EarmarkNotValid?: EarmarkNotValidResolvers<ContextType>;
  AdministrationNotAllowed?: AdministrationNotAllowedResolvers<ContextType>;
  InKindItem?: InKindItemResolvers<ContextType>;
  GoodsMovement?: GoodsMovementResolvers<ContextType>;
  InKindItemConnection?: InKindItemConnectionResolvers<ContextType>;
  InKindItemEdge?: InKindItemEdgeResolvers<ContextType>;
  GoodsMovementConnection?: GoodsMovementConnectionResolvers<ContextType>;
  GoodsMovementEdge?: GoodsMovementEdgeResolvers<ContextType>;
  RegisterInKindItemResult?: RegisterInKindItemResultResolvers<ContextType>;
  ReceiveGoodsResult?: ReceiveGoodsResultResolvers<ContextType>;
  GiveOutGoodsResult?: GiveOutGoodsResultResolvers<ContextType>;
  ReverseGoodsMovementResult?: ReverseGoodsMovementResultResolvers<ContextType>;
  InKindItemNotFound?: InKindItemNotFoundResolvers<ContextType>;
  InKindItemNotValid?: InKindItemNotValidResolvers<ContextType>;
  GoodsMovementNotFound?: GoodsMovementNotFoundResolvers<ContextType>;
  GoodsMovementNotReversible?: GoodsMovementNotReversibleResolvers<ContextType>;
  QuantityNotValid?: QuantityNotValidResolvers<ContextType>;
  StockTooSmall?: StockTooSmallResolvers<ContextType>;
  AssignCaseResult?: AssignCaseResultResolvers<ContextType>;
  Household?: HouseholdResolvers<ContextType>;
  HouseholdPerson?: HouseholdPersonResolvers<ContextType>;
  HouseholdClassRecord?: HouseholdClassRecordResolvers<ContextType>;
  HouseholdConnection?: HouseholdConnectionResolvers<ContextType>;
  HouseholdEdge?: HouseholdEdgeResolvers<ContextType>;
  RecordHouseholdResult?: RecordHouseholdResultResolvers<ContextType>;
  ChangeHouseholdResult?: ChangeHouseholdResultResolvers<ContextType>;
  EraseHouseholdResult?: EraseHouseholdResultResolvers<ContextType>;
  RecordHouseholdClassResult?: RecordHouseholdClassResultResolvers<ContextType>;
  HouseholdNotValid?: HouseholdNotValidResolvers<ContextType>;
  HouseholdNotFound?: HouseholdNotFoundResolvers<ContextType>;
  HouseholdErased?: HouseholdErasedResolvers<ContextType>;
  HouseholdHasOpenCase?: HouseholdHasOpenCaseResolvers<ContextType>;
  HouseProject?: HouseProjectResolvers<ContextType>;
  FundingLine?: FundingLineResolvers<ContextType>;
  FundingTotal?: FundingTotalResolvers<ContextType>;
  PlanHouseResult?: PlanHouseResultResolvers<ContextType>;
  MoveHouseResult?: MoveHouseResultResolvers<ContextType>;
  RecordFundingLineResult?: RecordFundingLineResultResolvers<ContextType>;
  HouseNotValid?: HouseNotValidResolvers<ContextType>;
  HouseNotFound?: HouseNotFoundResolvers<ContextType>;
  JournalPart?: JournalPartResolvers<ContextType>;
  FundClosed?: FundClosedResolvers<ContextType>;
  FundNotEmpty?: FundNotEmptyResolvers<ContextType>;
  EarmarkViolated?: EarmarkViolatedResolvers<ContextType>;
  EarmarkNotFound?: EarmarkNotFoundResolvers<ContextType>;
  InsufficientFunds?: InsufficientFundsResolvers<ContextType>;
  BalanceTooLarge?: BalanceTooLargeResolvers<ContextType>;
  ReservationNotFound?: ReservationNotFoundResolvers<ContextType>;
  ReservationResolved?: ReservationResolvedResolvers<ContextType>;
  ReservationExpired?: ReservationExpiredResolvers<ContextType>;
  AmountAboveReservation?: AmountAboveReservationResolvers<ContextType>;
  TransactionNotFound?: TransactionNotFoundResolvers<ContextType>;
  NotReversible?: NotReversibleResolvers<ContextType>;
  AlreadyReversed?: AlreadyReversedResolvers<ContextType>;
  AmountMalformed?: AmountMalformedResolvers<ContextType>;
  AmountNotWhole?: AmountNotWholeResolvers<ContextType>;
  AmountNotPositive?: AmountNotPositiveResolvers<ContextType>;
  AmountTooLarge?: AmountTooLargeResolvers<ContextType>;
  StatementLine?: StatementLineResolvers<ContextType>;
  LineTextErasure?: LineTextErasureResolvers<ContextType>;
  ProposeLineErasureResult?: ProposeLineErasureResultResolvers<ContextType>;
  ApproveLineErasureResult?: ApproveLineErasureResultResolvers<ContextType>;
  WithdrawLineErasureResult?: WithdrawLineErasureResultResolvers<ContextType>;
  LineErasure?: LineErasureResolvers<ContextType>;
  LineErasureConnection?: LineErasureConnectionResolvers<ContextType>;
  LineErasureEdge?: LineErasureEdgeResolvers<ContextType>;
  LineErasureNotFound?: LineErasureNotFoundResolvers<ContextType>;
  LineErasureNotValid?: LineErasureNotValidResolvers<ContextType>;
  LineErasureClosed?: LineErasureClosedResolvers<ContextType>;
  LivelihoodWatch?: LivelihoodWatchResolvers<ContextType>;
  WatchCheck?: WatchCheckResolvers<ContextType>;
  StartLivelihoodWatchResult?: StartLivelihoodWatchResultResolvers<ContextType>;
  RecordLivelihoodCheckResult?: RecordLivelihoodCheckResultResolvers<ContextType>;
  WatchNotValid?: WatchNotValidResolvers<ContextType>;
  WatchNotFound?: WatchNotFoundResolvers<ContextType>;
  BankStatement?: BankStatementResolvers<ContextType>;
  LineMatching?: LineMatchingResolvers<ContextType>;
  UnmatchedLine?: UnmatchedLineResolvers<ContextType>;
  MatchProposal?: MatchProposalResolvers<ContextType>;
  LineMatch?: LineMatchResolvers<ContextType>;
  MatchRound?: MatchRoundResolvers<ContextType>;
  UnmatchedLineConnection?: UnmatchedLineConnectionResolvers<ContextType>;
  UnmatchedLineEdge?: UnmatchedLineEdgeResolvers<ContextType>;
  LineMatchConnection?: LineMatchConnectionResolvers<ContextType>;
  LineMatchEdge?: LineMatchEdgeResolvers<ContextType>;
  MatchLineResult?: MatchLineResultResolvers<ContextType>;
  MatchLinesResult?: MatchLinesResultResolvers<ContextType>;
  IgnoreLineResult?: IgnoreLineResultResolvers<ContextType>;
  RevokeMatchResult?: RevokeMatchResultResolvers<ContextType>;
  LineNotFound?: LineNotFoundResolvers<ContextType>;
  LineAlreadyMatched?: LineAlreadyMatchedResolvers<ContextType>;
  MatchNotFound?: MatchNotFoundResolvers<ContextType>;
  MatchNotValid?: MatchNotValidResolvers<ContextType>;
  Measures?: MeasuresResolvers<ContextType>;
  Payment?: PaymentResolvers<ContextType>;
  PaymentConnection?: PaymentConnectionResolvers<ContextType>;
  PaymentEdge?: PaymentEdgeResolvers<ContextType>;
  ReservePaymentResult?: ReservePaymentResultResolvers<ContextType>;
  PostPaymentResult?: PostPaymentResultResolvers<ContextType>;
  VoidPaymentResult?: VoidPaymentResultResolvers<ContextType>;
  PaymentNotFound?: PaymentNotFoundResolvers<ContextType>;
  SamePerson?: SamePersonResolvers<ContextType>;
  ExpiryNotValid?: ExpiryNotValidResolvers<ContextType>;
  Pledge?: PledgeResolvers<ContextType>;
  PledgeConnection?: PledgeConnectionResolvers<ContextType>;
  PledgeEdge?: PledgeEdgeResolvers<ContextType>;
  RegisterPledgeResult?: RegisterPledgeResultResolvers<ContextType>;
  EndPledgeResult?: EndPledgeResultResolvers<ContextType>;
  PledgeNotFound?: PledgeNotFoundResolvers<ContextType>;
  PledgeNotValid?: PledgeNotValidResolvers<ContextType>;
  PledgeNotInState?: PledgeNotInStateResolvers<ContextType>;
  PublicPosting?: PublicPostingResolvers<ContextType>;
  OpeningErasure?: OpeningErasureResolvers<ContextType>;
  ProposePostingErasureResult?: ProposePostingErasureResultResolvers<ContextType>;
  ApprovePostingErasureResult?: ApprovePostingErasureResultResolvers<ContextType>;
  WithdrawPostingErasureResult?: WithdrawPostingErasureResultResolvers<ContextType>;
  PostingErasure?: PostingErasureResolvers<ContextType>;
  PostingErasureConnection?: PostingErasureConnectionResolvers<ContextType>;
  PostingErasureEdge?: PostingErasureEdgeResolvers<ContextType>;
  PostingErasureNotFound?: PostingErasureNotFoundResolvers<ContextType>;
  PostingErasureNotValid?: PostingErasureNotValidResolvers<ContextType>;
  PostingErasureClosed?: PostingErasureClosedResolvers<ContextType>;
  PovertyStandard?: PovertyStandardResolvers<ContextType>;
  PovertyStatistic?: PovertyStatisticResolvers<ContextType>;
  PovertySummary?: PovertySummaryResolvers<ContextType>;
  PovertyStandardConnection?: PovertyStandardConnectionResolvers<ContextType>;
  PovertyStandardEdge?: PovertyStandardEdgeResolvers<ContextType>;
  PovertyStatisticConnection?: PovertyStatisticConnectionResolvers<ContextType>;
  PovertyStatisticEdge?: PovertyStatisticEdgeResolvers<ContextType>;
  RecordPovertyStandardResult?: RecordPovertyStandardResultResolvers<ContextType>;
  RecordPovertyStatisticResult?: RecordPovertyStatisticResultResolvers<ContextType>;
  StandardNotValid?: StandardNotValidResolvers<ContextType>;
  StandardNotFound?: StandardNotFoundResolvers<ContextType>;
  StatisticNotValid?: StatisticNotValidResolvers<ContextType>;
  StatisticNotFound?: StatisticNotFoundResolvers<ContextType>;
  WelfareCaseCounts?: WelfareCaseCountsResolvers<ContextType>;
  CaseStateCount?: CaseStateCountResolvers<ContextType>;
  LogConsistencyResult?: LogConsistencyResultResolvers<ContextType>;
  LogHead?: LogHeadResolvers<ContextType>;
  LogHeadConnection?: LogHeadConnectionResolvers<ContextType>;
  LogHeadEdge?: LogHeadEdgeResolvers<ContextType>;
  InclusionProof?: InclusionProofResolvers<ContextType>;
  ConsistencyProof?: ConsistencyProofResolvers<ContextType>;
  LogHeadNotFound?: LogHeadNotFoundResolvers<ContextType>;
  PostingOpening?: PostingOpeningResolvers<ContextType>;
  Publication?: PublicationResolvers<ContextType>;
  PublicationPosting?: PublicationPostingResolvers<ContextType>;
  PublicationDuty?: PublicationDutyResolvers<ContextType>;
  PublicationConnection?: PublicationConnectionResolvers<ContextType>;
  PublicationEdge?: PublicationEdgeResolvers<ContextType>;
  DraftPublicationResult?: DraftPublicationResultResolvers<ContextType>;
  PostPublicationResult?: PostPublicationResultResolvers<ContextType>;
  PublicationNotFound?: PublicationNotFoundResolvers<ContextType>;
  PublicationNotValid?: PublicationNotValidResolvers<ContextType>;
  PublicationStateForbids?: PublicationStateForbidsResolvers<ContextType>;
  PublishedAccount?: PublishedAccountResolvers<ContextType>;
  PublishedAccountConnection?: PublishedAccountConnectionResolvers<ContextType>;
  PublishedAccountEdge?: PublishedAccountEdgeResolvers<ContextType>;
  Receipt?: ReceiptResolvers<ContextType>;
  RecognitionLevel?: RecognitionLevelResolvers<ContextType>;
  Recognition?: RecognitionResolvers<ContextType>;
  DonorStanding?: DonorStandingResolvers<ContextType>;
  RecognitionLevelConnection?: RecognitionLevelConnectionResolvers<ContextType>;
  RecognitionLevelEdge?: RecognitionLevelEdgeResolvers<ContextType>;
  RecognitionConnection?: RecognitionConnectionResolvers<ContextType>;
  RecognitionEdge?: RecognitionEdgeResolvers<ContextType>;
  DonorStandingConnection?: DonorStandingConnectionResolvers<ContextType>;
  DonorStandingEdge?: DonorStandingEdgeResolvers<ContextType>;
  RecogniseDonorResult?: RecogniseDonorResultResolvers<ContextType>;
  RecordRecognitionLevelResult?: RecordRecognitionLevelResultResolvers<ContextType>;
  RecognitionLevelNotFound?: RecognitionLevelNotFoundResolvers<ContextType>;
  RecognitionLevelNotValid?: RecognitionLevelNotValidResolvers<ContextType>;
  TotalBelowLevel?: TotalBelowLevelResolvers<ContextType>;
  DonorStaysUnnamed?: DonorStaysUnnamedResolvers<ContextType>;
  AlreadyRecognised?: AlreadyRecognisedResolvers<ContextType>;
  ReversalEffect?: ReversalEffectResolvers<ContextType>;
  ReversalEffectConnection?: ReversalEffectConnectionResolvers<ContextType>;
  ReversalEffectEdge?: ReversalEffectEdgeResolvers<ContextType>;
  LineHandedOut?: LineHandedOutResolvers<ContextType>;
  RowsHelpedBefore?: RowsHelpedBeforeResolvers<ContextType>;
  RowOverlap?: RowOverlapResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Refusal?: RefusalResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Vnd?: GraphQLScalarType;
  NotAllowed?: NotAllowedResolvers<ContextType>;
  UnitNotKnown?: UnitNotKnownResolvers<ContextType>;
  StartStatementImportResult?: StartStatementImportResultResolvers<ContextType>;
  AddStatementPartResult?: AddStatementPartResultResolvers<ContextType>;
  SubmitStatementResult?: SubmitStatementResultResolvers<ContextType>;
  PublishStatementResult?: PublishStatementResultResolvers<ContextType>;
  FindTransferResult?: FindTransferResultResolvers<ContextType>;
  FoundTransfers?: FoundTransfersResolvers<ContextType>;
  BankStatementConnection?: BankStatementConnectionResolvers<ContextType>;
  BankStatementEdge?: BankStatementEdgeResolvers<ContextType>;
  StatementProblemConnection?: StatementProblemConnectionResolvers<ContextType>;
  StatementProblemEdge?: StatementProblemEdgeResolvers<ContextType>;
  StatementProblem?: StatementProblemResolvers<ContextType>;
  StatementNotValid?: StatementNotValidResolvers<ContextType>;
  StatementNotFound?: StatementNotFoundResolvers<ContextType>;
  StatementClosed?: StatementClosedResolvers<ContextType>;
  StatementPartDiffers?: StatementPartDiffersResolvers<ContextType>;
  FundAccountNotFound?: FundAccountNotFoundResolvers<ContextType>;
  SurveyTemplate?: SurveyTemplateResolvers<ContextType>;
  SurveyItem?: SurveyItemResolvers<ContextType>;
  CaseSurvey?: CaseSurveyResolvers<ContextType>;
  SurveyAnswer?: SurveyAnswerResolvers<ContextType>;
  RecordCaseSurveyResult?: RecordCaseSurveyResultResolvers<ContextType>;
  SurveyNotValid?: SurveyNotValidResolvers<ContextType>;
  FundTransfer?: FundTransferResolvers<ContextType>;
  FundTransferConnection?: FundTransferConnectionResolvers<ContextType>;
  FundTransferEdge?: FundTransferEdgeResolvers<ContextType>;
  SendTransferResult?: SendTransferResultResolvers<ContextType>;
  ReceiveTransferResult?: ReceiveTransferResultResolvers<ContextType>;
  RefuseTransferResult?: RefuseTransferResultResolvers<ContextType>;
  RecallTransferResult?: RecallTransferResultResolvers<ContextType>;
  TransferNotFound?: TransferNotFoundResolvers<ContextType>;
  TransferToSelf?: TransferToSelfResolvers<ContextType>;
  TransferEnded?: TransferEndedResolvers<ContextType>;
};
