import type { CalendarDay } from '@mttq/kernel/calendar-day';
import type { Decimal } from '@mttq/kernel/decimal';
import type { VndInput } from '@mttq/kernel/vnd';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Refusal as RefusalValue } from '@mttq/kernel/refusal';
import type { ReportValuesNotValid as ReportValuesNotValidParent, ReadReport as ReadReportParent, Submission as SubmissionParent } from '../reports/report.ts';
import type { ReportRowsNotValid as ReportRowsNotValidParent, RowProblem as RowProblemParent } from '../sheets/report-sheet.ts';
import type { Activity as ActivityParent, ActivityVersion as ActivityVersionParent, Medium as MediumParent } from '../activities/activity.ts';
import type { ActivityCount as ActivityCountParent } from '../activities/activity.postgres.ts';
import type { UnitRef as UnitRefParent, Campaign as CampaignParent, CampaignTitle as CampaignTitleParent } from '../campaigns/campaign.ts';
import type { ActivityKind as ActivityKindParent } from '../activity-kinds/activity-kind.ts';
import type { Assessment as AssessmentParent, CriterionResult as CriterionResultParent, SatisfactionSurvey as SatisfactionSurveyParent } from '../assessments/assessment.ts';
import type { CriterionStanding as CriterionStandingParent } from '../assessments/assessment.resolvers.ts';
import type { CommendationErasure as CommendationErasureParent } from '../commendation-erasures/commendation-erasure.ts';
import type { CommendationForm as CommendationFormParent } from '../commendation-forms/commendation-form.ts';
import type { CommendationProposal as CommendationProposalParent } from '../commendation-proposals/commendation-proposal.ts';
import type { Commendation as CommendationParent } from '../commendations/commendation.ts';
import type { CommendedPerson as CommendedPersonParent } from '../commendations/commended-subject.ts';
import type { Round as RoundParent } from '../emulation/round.ts';
import type { ReportForm as ReportFormParent } from '../forms/report-form.ts';
import type { DueRuleRow as DueRuleRowParent } from '../forms/report-form.postgres.ts';
import type { GreatUnityDay as GreatUnityDayParent } from '../great-unity-days/great-unity-day.ts';
import type { UnitUnityYear as UnitUnityYearParent } from '../great-unity-days/great-unity-day.resolvers.ts';
import type { Indicator as IndicatorParent, IndicatorVersion as IndicatorVersionParent } from '../indicators/indicator.ts';
import type { LedgerIndicator as LedgerIndicatorParent } from '../ledger-indicators/ledger-indicator.ts';
import type { ReportPeriod as ReportPeriodParent, ReportLock as ReportLockParent, ReportException as ReportExceptionParent } from '../periods/report-period.ts';
import type { ReportOccasion as ReportOccasionParent } from '../periods/report-occasion.ts';
import type { AreaRef as AreaRefParent } from '../places/area.ts';
import type { Plan as PlanParent, PlanVersion as PlanVersionParent, TaskGroup as TaskGroupParent } from '../plans/plan.ts';
import type { PracticeModel as PracticeModelParent, ModelStep as ModelStepParent } from '../practice-models/practice-model.ts';
import type { ModelHeadcount as ModelHeadcountParent } from '../practice-models/headcount.ts';
import type { UnitTally as UnitTallyParent } from '../practice-models/practice-model.resolvers.ts';
import type { RecordedEntry as RecordedEntryParent } from '../progress/progress-entry.ts';
import type { Progress as ProgressParent, TargetProgress as TargetProgressParent } from '../progress/progress.resolvers.ts';
import type { Quantity as QuantityParent } from '../quantities/quantity.ts';
import type { WrittenDays as WrittenDaysParent } from '../quantities/written-days.ts';
import type { RankedUnit as RankedUnitParent } from '../rankings/report-ranking.ts';
import type { ReportedIndicator as ReportedIndicatorParent } from '../reported-indicators/reported-indicator.ts';
import type { ReportDecision as ReportDecisionParent } from '../submissions/submission.postgres.ts';
import type { ValueViolation as ValueViolationParent, ValueWarning as ValueWarningParent } from '../forms/form-values.ts';
import type { ScoreSheet as ScoreSheetParent, Score as ScoreParent, Evidence as EvidenceParent, Step as StepParent } from '../scoring/score-sheet.ts';
import type { Standard as StandardParent, StandardCriterion as StandardCriterionParent } from '../standards/standard.ts';
import type { StudyCell as StudyCellParent, CellMember as CellMemberParent } from '../study-cells/study-cell.ts';
import type { StudyRegistration as StudyRegistrationParent, Commitment as CommitmentParent, ReplacedCommitments as ReplacedCommitmentsParent, SelfReview as SelfReviewParent } from '../study-registrations/study-registration.ts';
import type { OpenedNotes as OpenedNotesParent } from '../study-registrations/read-studies.ts';
import type { StudyRule as StudyRuleParent } from '../study-rules/study-rule.ts';
import type { SuccessionCase as SuccessionCaseParent } from '../successions/succession.ts';
import type { Target as TargetParent, TargetVersion as TargetVersionParent } from '../targets/target.ts';
import type { TargetGap as TargetGapParent } from '../targets/target.resolvers.ts';
import type { Theme as ThemeParent } from '../themes/theme.ts';
import type { Title as TitleParent } from '../titles/title.ts';
import type { TitleTally as TitleTallyParent } from '../titles/title.postgres.ts';
import type { ReportTotal as ReportTotalParent } from '../totals/report-total.ts';
import type { MissingReporter as MissingReporterParent } from '../reporters/reporter.postgres.ts';
import type { CompiledReport as CompiledReportParent } from '../totals/compiled-text.ts';
import type { WorkReview as WorkReviewParent, WorkReviewVersion as WorkReviewVersionParent, ReviewSection as ReviewSectionParent } from '../work-reviews/work-review.ts';
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
  Decimal: { input: Decimal; output: bigint; }
  Vnd: { input: VndInput; output: bigint; }
  DateTime: { input: Date; output: Date | string; }
};
export type Query = {
  readonly activity?: Maybe<Activity>;
  readonly activities: ActivityConnection;
  readonly activityKinds: ActivityKindConnection;
  readonly titleAssessment?: Maybe<TitleAssessment>;
  readonly titleAssessments: TitleAssessmentConnection;
  readonly campaign?: Maybe<Campaign>;
  readonly campaigns: CampaignConnection;
  readonly commendationErasures: CommendationErasureConnection;
  readonly commendationForms: CommendationFormConnection;
  readonly commendationProposal?: Maybe<CommendationProposal>;
  readonly commendationProposals: CommendationProposalConnection;
  readonly commendation?: Maybe<Commendation>;
  readonly commendations: CommendationConnection;
  readonly commendationCounts: ReadonlyArray<CommendationCount>;
  readonly commendedPerson?: Maybe<CommendedPerson>;
  readonly emulationRound?: Maybe<EmulationRound>;
  readonly emulationRounds: EmulationRoundConnection;
  readonly reportForm?: Maybe<ReportForm>;
  readonly reportForms: ReportFormConnection;
  readonly greatUnityDay?: Maybe<GreatUnityDay>;
  readonly greatUnityDays: GreatUnityDayConnection;
  readonly indicator?: Maybe<Indicator>;
  readonly indicators: IndicatorConnection;
  readonly ledgerIndicators: LedgerIndicatorConnection;
  readonly reportPeriods: ReportPeriodConnection;
  readonly plan?: Maybe<Plan>;
  readonly plans: PlanConnection;
  readonly planDrafts: PlanConnection;
  readonly practiceModel?: Maybe<PracticeModel>;
  readonly practiceModels: PracticeModelConnection;
  readonly progressEntries: ProgressEntryConnection;
  readonly readQuantity: ReadQuantityResult;
  readonly readDays: ReadDaysResult;
  readonly readOrdinal?: Maybe<Scalars['Int']['output']>;
  readonly report?: Maybe<Report>;
  readonly reports: ReportConnection;
  readonly checkReport: CheckReportResult;
  readonly scoreSheet?: Maybe<ScoreSheet>;
  readonly reportSheet?: Maybe<ReportSheet>;
  readonly standard?: Maybe<Standard>;
  readonly standards: StandardConnection;
  readonly standardInForce?: Maybe<Standard>;
  readonly studyCells: StudyCellConnection;
  readonly myStudyCells: ReadonlyArray<StudyCell>;
  readonly myStudyRegistrations: StudyRegistrationConnection;
  readonly studyRegistrations: StudyRegistrationConnection;
  readonly studyFigures: StudyFigures;
  readonly studyRule?: Maybe<StudyRule>;
  readonly successionCases: SuccessionCaseConnection;
  readonly target?: Maybe<Target>;
  readonly proposedTargets: TargetConnection;
  readonly themes: ThemeConnection;
  readonly title?: Maybe<Title>;
  readonly titles: TitleConnection;
  readonly reportTotal?: Maybe<ReportTotal>;
  readonly missingReports: MissingReportConnection;
  readonly compiledTexts: CompiledTextConnection;
  readonly workReview?: Maybe<WorkReview>;
  readonly workReviews: WorkReviewConnection;
};
export type QueryActivityArgs = {
  id: Scalars['ID']['input'];
};
export type QueryActivitiesArgs = {
  unitId?: InputMaybe<Scalars['ID']['input']>;
  kindCode?: InputMaybe<Scalars['String']['input']>;
  placeUnitId?: InputMaybe<Scalars['ID']['input']>;
  areaId?: InputMaybe<Scalars['ID']['input']>;
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
  states?: InputMaybe<ReadonlyArray<ActivityState>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};
export type QueryActivityKindsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};
export type QueryTitleAssessmentArgs = {
  id: Scalars['ID']['input'];
};
export type QueryTitleAssessmentsArgs = {
  unitId?: InputMaybe<Scalars['ID']['input']>;
  withBelow?: InputMaybe<Scalars['Boolean']['input']>;
  standardKey?: InputMaybe<Scalars['String']['input']>;
  state?: InputMaybe<TitleAssessmentState>;
  registeredYear?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};
export type QueryCampaignArgs = {
  id: Scalars['ID']['input'];
};
export type QueryCampaignsArgs = {
  text?: InputMaybe<Scalars['String']['input']>;
  kind?: InputMaybe<CampaignKind>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};
export type QueryCommendationErasuresArgs = {
  unitId: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};
export type QueryCommendationFormsArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};
export type QueryCommendationProposalArgs = {
  id: Scalars['ID']['input'];
};
export type QueryCommendationProposalsArgs = {
  unitId: Scalars['ID']['input'];
  states?: InputMaybe<ReadonlyArray<CommendationProposalState>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};
export type QueryCommendationArgs = {
  id: Scalars['ID']['input'];
};
export type QueryCommendationsArgs = {
  unitId?: InputMaybe<Scalars['ID']['input']>;
  role?: InputMaybe<CommendationRole>;
  areaId?: InputMaybe<Scalars['ID']['input']>;
  formCode?: InputMaybe<Scalars['String']['input']>;
  year?: InputMaybe<Scalars['Int']['input']>;
  roundId?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};
export type QueryCommendationCountsArgs = {
  awardingUnitId: Scalars['ID']['input'];
  year: Scalars['Int']['input'];
};
export type QueryCommendedPersonArgs = {
  commendationId: Scalars['ID']['input'];
  purpose: CommendationPurpose;
};
export type QueryEmulationRoundArgs = {
  id: Scalars['ID']['input'];
};
export type QueryEmulationRoundsArgs = {
  unitId?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};
export type QueryReportFormArgs = {
  formId: Scalars['ID']['input'];
  onDay?: InputMaybe<Scalars['Date']['input']>;
};
export type QueryReportFormsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};
export type QueryGreatUnityDayArgs = {
  id: Scalars['ID']['input'];
};
export type QueryGreatUnityDaysArgs = {
  unitId?: InputMaybe<Scalars['ID']['input']>;
  withBelow?: InputMaybe<Scalars['Boolean']['input']>;
  year?: InputMaybe<Scalars['Int']['input']>;
  states?: InputMaybe<ReadonlyArray<GreatUnityDayState>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};
export type QueryIndicatorArgs = {
  id: Scalars['ID']['input'];
};
export type QueryIndicatorsArgs = {
  text?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};
export type QueryLedgerIndicatorsArgs = {
  unitId?: InputMaybe<Scalars['ID']['input']>;
  indicatorId?: InputMaybe<Scalars['ID']['input']>;
  fundId?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};
export type QueryReportPeriodsArgs = {
  formId: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};
export type QueryPlanArgs = {
  id: Scalars['ID']['input'];
};
export type QueryPlansArgs = {
  unitId?: InputMaybe<Scalars['ID']['input']>;
  campaignId?: InputMaybe<Scalars['ID']['input']>;
  activeOn?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};
export type QueryPlanDraftsArgs = {
  unitId: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};
export type QueryPracticeModelArgs = {
  id: Scalars['ID']['input'];
};
export type QueryPracticeModelsArgs = {
  unitId?: InputMaybe<Scalars['ID']['input']>;
  withBelow?: InputMaybe<Scalars['Boolean']['input']>;
  areaId?: InputMaybe<Scalars['ID']['input']>;
  campaignId?: InputMaybe<Scalars['ID']['input']>;
  category?: InputMaybe<PracticeModelCategory>;
  states?: InputMaybe<ReadonlyArray<PracticeModelState>>;
  text?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};
export type QueryProgressEntriesArgs = {
  unitId?: InputMaybe<Scalars['ID']['input']>;
  indicatorId?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};
export type QueryReadQuantityArgs = {
  text: Scalars['String']['input'];
};
export type QueryReadDaysArgs = {
  text: Scalars['String']['input'];
};
export type QueryReadOrdinalArgs = {
  text: Scalars['String']['input'];
};
export type QueryReportArgs = {
  id: Scalars['ID']['input'];
};
export type QueryReportsArgs = {
  formId: Scalars['ID']['input'];
  periodStart: Scalars['Date']['input'];
  unitId: Scalars['ID']['input'];
  state?: InputMaybe<ReportState>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};
export type QueryCheckReportArgs = {
  input: CheckReportInput;
};
export type QueryScoreSheetArgs = {
  id: Scalars['ID']['input'];
};
export type QueryReportSheetArgs = {
  formId: Scalars['ID']['input'];
  periodStart: Scalars['Date']['input'];
  unitId: Scalars['ID']['input'];
};
export type QueryStandardArgs = {
  id: Scalars['ID']['input'];
};
export type QueryStandardsArgs = {
  key?: InputMaybe<Scalars['String']['input']>;
  unitId?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};
export type QueryStandardInForceArgs = {
  key: Scalars['String']['input'];
  unitId: Scalars['ID']['input'];
  on: Scalars['Date']['input'];
};
export type QueryStudyCellsArgs = {
  unitId: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};
export type QueryMyStudyRegistrationsArgs = {
  year?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};
export type QueryStudyRegistrationsArgs = {
  cellId: Scalars['ID']['input'];
  year?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};
export type QueryStudyFiguresArgs = {
  unitId: Scalars['ID']['input'];
  year: Scalars['Int']['input'];
};
export type QueryStudyRuleArgs = {
  unitId: Scalars['ID']['input'];
  year: Scalars['Int']['input'];
};
export type QuerySuccessionCasesArgs = {
  unitId: Scalars['ID']['input'];
  state?: InputMaybe<SuccessionCaseState>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};
export type QueryTargetArgs = {
  id: Scalars['ID']['input'];
};
export type QueryProposedTargetsArgs = {
  planId: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};
export type QueryThemesArgs = {
  unitId?: InputMaybe<Scalars['ID']['input']>;
  year?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};
export type QueryTitleArgs = {
  id: Scalars['ID']['input'];
};
export type QueryTitlesArgs = {
  unitId?: InputMaybe<Scalars['ID']['input']>;
  withBelow?: InputMaybe<Scalars['Boolean']['input']>;
  standardKey?: InputMaybe<Scalars['String']['input']>;
  heldOn?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};
export type QueryReportTotalArgs = {
  formId: Scalars['ID']['input'];
  periodStart: Scalars['Date']['input'];
  unitId: Scalars['ID']['input'];
};
export type QueryMissingReportsArgs = {
  formId: Scalars['ID']['input'];
  periodStart: Scalars['Date']['input'];
  unitId: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};
export type QueryCompiledTextsArgs = {
  formId: Scalars['ID']['input'];
  periodStart: Scalars['Date']['input'];
  unitId: Scalars['ID']['input'];
  fieldKeys: ReadonlyArray<Scalars['String']['input']>;
  isAccepted?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};
export type QueryWorkReviewArgs = {
  id: Scalars['ID']['input'];
};
export type QueryWorkReviewsArgs = {
  unitId: Scalars['ID']['input'];
  below?: InputMaybe<Scalars['Boolean']['input']>;
  section?: InputMaybe<ReviewSectionKind>;
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};
export type Unit = {
  readonly activities: ActivityConnection;
  readonly activityCounts: ReadonlyArray<ActivityCount>;
  readonly titleAssessments: TitleAssessmentConnection;
  readonly id: Scalars['ID']['output'];
  readonly commendations: CommendationConnection;
  readonly commendationCounts: ReadonlyArray<CommendationCount>;
  readonly greatUnityDays: GreatUnityDayConnection;
  readonly greatUnityDayTally: GreatUnityDayTally;
  readonly plans: PlanConnection;
  readonly practiceModels: PracticeModelConnection;
  readonly practiceModelTally: PracticeModelTally;
  readonly progress: Progress;
  readonly reportRanking: RankedUnitConnection;
  readonly studyFigures: StudyFigures;
  readonly targets: TargetConnection;
  readonly titles: TitleConnection;
  readonly titleTally: ReadonlyArray<TitleTally>;
  readonly reportTotal?: Maybe<ReportTotal>;
  readonly workReviews: WorkReviewConnection;
};
export type UnitActivitiesArgs = {
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};
export type UnitActivityCountsArgs = {
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
};
export type UnitTitleAssessmentsArgs = {
  withBelow?: InputMaybe<Scalars['Boolean']['input']>;
  standardKey?: InputMaybe<Scalars['String']['input']>;
  state?: InputMaybe<TitleAssessmentState>;
  registeredYear?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};
export type UnitCommendationsArgs = {
  role?: InputMaybe<CommendationRole>;
  year?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};
export type UnitCommendationCountsArgs = {
  year: Scalars['Int']['input'];
};
export type UnitGreatUnityDaysArgs = {
  withBelow?: InputMaybe<Scalars['Boolean']['input']>;
  year?: InputMaybe<Scalars['Int']['input']>;
  states?: InputMaybe<ReadonlyArray<GreatUnityDayState>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};
export type UnitGreatUnityDayTallyArgs = {
  year: Scalars['Int']['input'];
};
export type UnitPlansArgs = {
  activeOn?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};
export type UnitPracticeModelsArgs = {
  withBelow?: InputMaybe<Scalars['Boolean']['input']>;
  category?: InputMaybe<PracticeModelCategory>;
  states?: InputMaybe<ReadonlyArray<PracticeModelState>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};
export type UnitPracticeModelTallyArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};
export type UnitProgressArgs = {
  indicatorId: Scalars['ID']['input'];
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
  onTreeOf?: InputMaybe<Scalars['Date']['input']>;
};
export type UnitReportRankingArgs = {
  formId: Scalars['ID']['input'];
  periodStart: Scalars['Date']['input'];
  by?: ReportRankingMeasure;
  level?: InputMaybe<RankedLevel>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};
export type UnitStudyFiguresArgs = {
  year: Scalars['Int']['input'];
};
export type UnitTargetsArgs = {
  indicatorId?: InputMaybe<Scalars['ID']['input']>;
  states?: InputMaybe<ReadonlyArray<TargetState>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};
export type UnitTitlesArgs = {
  withBelow?: InputMaybe<Scalars['Boolean']['input']>;
  standardKey?: InputMaybe<Scalars['String']['input']>;
  heldOn?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};
export type UnitTitleTallyArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};
export type UnitReportTotalArgs = {
  formId: Scalars['ID']['input'];
  periodStart: Scalars['Date']['input'];
};
export type UnitWorkReviewsArgs = {
  below?: InputMaybe<Scalars['Boolean']['input']>;
  section?: InputMaybe<ReviewSectionKind>;
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};
export type Campaign = {
  readonly activities: ActivityConnection;
  readonly id: Scalars['ID']['output'];
  readonly key: Scalars['String']['output'];
  readonly kind: CampaignKind;
  readonly title: Scalars['String']['output'];
  readonly titles: ReadonlyArray<CampaignTitle>;
  readonly unit: Unit;
  readonly startedOn?: Maybe<Scalars['Date']['output']>;
  readonly endedOn?: Maybe<Scalars['Date']['output']>;
  readonly predecessor?: Maybe<Campaign>;
  readonly contentCount?: Maybe<Scalars['Int']['output']>;
  readonly document?: Maybe<OfficialDocument>;
  readonly commendations: CommendationConnection;
};
export type CampaignActivitiesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};
export type CampaignTitleArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};
export type CampaignCommendationsArgs = {
  year?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};
export type Plan = {
  readonly activities: ActivityConnection;
  readonly id: Scalars['ID']['output'];
  readonly unit: Unit;
  readonly committee?: Maybe<Committee>;
  readonly title: Scalars['String']['output'];
  readonly startsOn: Scalars['Date']['output'];
  readonly endsOn: Scalars['Date']['output'];
  readonly state: PlanState;
  readonly version: Scalars['Int']['output'];
  readonly number?: Maybe<Scalars['String']['output']>;
  readonly issuedOn?: Maybe<Scalars['Date']['output']>;
  readonly closedOn?: Maybe<Scalars['Date']['output']>;
  readonly document?: Maybe<OfficialDocument>;
  readonly implementsDocuments: ReadonlyArray<OfficialDocument>;
  readonly theme?: Maybe<Theme>;
  readonly asksPledge: Scalars['Boolean']['output'];
  readonly taskGroups: ReadonlyArray<TaskGroup>;
  readonly campaigns: ReadonlyArray<Campaign>;
  readonly coordinationProgrammes: ReadonlyArray<CoordinationProgramme>;
  readonly parents: ReadonlyArray<Plan>;
  readonly children: PlanConnection;
  readonly versions: ReadonlyArray<PlanVersion>;
  readonly returnedBecause?: Maybe<Scalars['String']['output']>;
  readonly viewerCanIssue: Scalars['Boolean']['output'];
  readonly targets: TargetConnection;
};
export type PlanActivitiesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};
export type PlanChildrenArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};
export type PlanTargetsArgs = {
  states?: InputMaybe<ReadonlyArray<TargetState>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};
export type CoordinationProgramme = {
  readonly id: Scalars['ID']['output'];
  readonly activities: ActivityConnection;
  readonly plans: PlanConnection;
};
export type CoordinationProgrammeActivitiesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};
export type CoordinationProgrammePlansArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};
export type ActivityState =
  | 'PLANNED'
  | 'HELD'
  | 'CANCELLED';
export type Activity = {
  readonly id: Scalars['ID']['output'];
  readonly unit: Unit;
  readonly kind: ActivityKind;
  readonly title: Scalars['String']['output'];
  readonly startsOn: Scalars['Date']['output'];
  readonly endsOn: Scalars['Date']['output'];
  readonly isDayKnown: Scalars['Boolean']['output'];
  readonly startsAt?: Maybe<Scalars['String']['output']>;
  readonly placeUnit?: Maybe<Unit>;
  readonly area?: Maybe<ResidentialArea>;
  readonly placeText?: Maybe<Scalars['String']['output']>;
  readonly campaigns: ReadonlyArray<Campaign>;
  readonly plan?: Maybe<Plan>;
  readonly taskGroup?: Maybe<Scalars['Int']['output']>;
  readonly coordinationProgrammes: ReadonlyArray<CoordinationProgramme>;
  readonly document?: Maybe<OfficialDocument>;
  readonly media: ReadonlyArray<ActivityMedium>;
  readonly isPublic: Scalars['Boolean']['output'];
  readonly state: ActivityState;
  readonly participantCount?: Maybe<Scalars['Int']['output']>;
  readonly isApproximate: Scalars['Boolean']['output'];
  readonly outcome?: Maybe<Scalars['String']['output']>;
  readonly cancelledBecause?: Maybe<Scalars['String']['output']>;
  readonly version: Scalars['Int']['output'];
  readonly versions: ReadonlyArray<ActivityVersion>;
  readonly viewerCanChange: Scalars['Boolean']['output'];
};
export type ActivityMedium = {
  readonly url: Scalars['String']['output'];
  readonly caption: Scalars['String']['output'];
  readonly altText: Scalars['String']['output'];
};
export type ActivityVersion = {
  readonly version: Scalars['Int']['output'];
  readonly title: Scalars['String']['output'];
  readonly startsOn: Scalars['Date']['output'];
  readonly endsOn: Scalars['Date']['output'];
  readonly isDayKnown: Scalars['Boolean']['output'];
  readonly state: ActivityState;
  readonly participantCount?: Maybe<Scalars['Int']['output']>;
  readonly isApproximate: Scalars['Boolean']['output'];
  readonly reason?: Maybe<Scalars['String']['output']>;
  readonly recordedAt: Scalars['DateTime']['output'];
};
export type ActivityCount = {
  readonly kind: ActivityKind;
  readonly heldCount: Scalars['Int']['output'];
  readonly undatedCount: Scalars['Int']['output'];
  readonly countedCount: Scalars['Int']['output'];
  readonly participantCount: Scalars['Decimal']['output'];
  readonly isApproximate: Scalars['Boolean']['output'];
};
export type ActivityConnection = {
  readonly edges: ReadonlyArray<ActivityEdge>;
  readonly nodes: ReadonlyArray<Activity>;
  readonly pageInfo: PageInfo;
};
export type ActivityEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Activity;
};
export type Mutation = {
  readonly recordActivity: RecordActivityResult;
  readonly holdActivity: HoldActivityResult;
  readonly cancelActivity: CancelActivityResult;
  readonly changeActivity: ChangeActivityResult;
  readonly recordActivityKind: RecordActivityKindResult;
  readonly openTitleAssessment: OpenTitleAssessmentResult;
  readonly assessTitleCriteria: AssessTitleCriteriaResult;
  readonly surveySatisfaction: SurveySatisfactionResult;
  readonly decideTitleAssessment: DecideTitleAssessmentResult;
  readonly withdrawTitleAssessment: WithdrawTitleAssessmentResult;
  readonly openCampaign: OpenCampaignResult;
  readonly addCampaignTitle: AddCampaignTitleResult;
  readonly endCampaign: EndCampaignResult;
  readonly proposeCommendationErasure: ProposeCommendationErasureResult;
  readonly approveCommendationErasure: ApproveCommendationErasureResult;
  readonly withdrawCommendationErasure: WithdrawCommendationErasureResult;
  readonly recordCommendationForm: RecordCommendationFormResult;
  readonly proposeCommendations: ProposeCommendationsResult;
  readonly appraiseCommendationProposal: AppraiseCommendationProposalResult;
  readonly decideCommendationProposal: DecideCommendationProposalResult;
  readonly rejectCommendationProposal: RejectCommendationProposalResult;
  readonly withdrawCommendationProposal: WithdrawCommendationProposalResult;
  readonly awardCommendation: AwardCommendationResult;
  readonly revokeCommendation: RevokeCommendationResult;
  readonly withdrawCommendationConsent: WithdrawCommendationConsentResult;
  readonly draftEmulationRound: DraftEmulationRoundResult;
  readonly applyEmulationRound: ApplyEmulationRoundResult;
  readonly closeEmulationRound: CloseEmulationRoundResult;
  readonly publishReportForm: PublishReportFormResult;
  readonly setReportDueRule: SetReportDueRuleResult;
  readonly planGreatUnityDay: PlanGreatUnityDayResult;
  readonly holdGreatUnityDay: HoldGreatUnityDayResult;
  readonly correctGreatUnityDay: CorrectGreatUnityDayResult;
  readonly cancelGreatUnityDay: CancelGreatUnityDayResult;
  readonly defineIndicator: DefineIndicatorResult;
  readonly reviseIndicator: ReviseIndicatorResult;
  readonly attachLedger: AttachLedgerResult;
  readonly releaseLedger: ReleaseLedgerResult;
  readonly openReportPeriod: OpenReportPeriodResult;
  readonly askForReports: AskForReportsResult;
  readonly lockReportPeriod: LockReportPeriodResult;
  readonly openReportException: OpenReportExceptionResult;
  readonly draftPlan: DraftPlanResult;
  readonly redraftPlan: RedraftPlanResult;
  readonly submitPlan: SubmitPlanResult;
  readonly returnPlan: ReturnPlanResult;
  readonly issuePlan: IssuePlanResult;
  readonly amendPlan: AmendPlanResult;
  readonly closePlan: ClosePlanResult;
  readonly registerPracticeModel: RegisterPracticeModelResult;
  readonly establishPracticeModel: EstablishPracticeModelResult;
  readonly startPracticeModel: StartPracticeModelResult;
  readonly recognisePracticeModel: RecognisePracticeModelResult;
  readonly endPracticeModel: EndPracticeModelResult;
  readonly tracePracticeModel: TracePracticeModelResult;
  readonly countPracticeModel: CountPracticeModelResult;
  readonly recordProgress: RecordProgressResult;
  readonly correctProgress: CorrectProgressResult;
  readonly closeTarget: CloseTargetResult;
  readonly attachReportField: AttachReportFieldResult;
  readonly releaseReportField: ReleaseReportFieldResult;
  readonly saveReportDraft: SaveReportDraftResult;
  readonly submitReport: SubmitReportResult;
  readonly acceptReports: AcceptReportsResult;
  readonly returnReport: ReturnReportResult;
  readonly giveScores: GiveScoresResult;
  readonly attachEvidence: AttachEvidenceResult;
  readonly moveScoreSheetOn: MoveScoreSheetOnResult;
  readonly moveScoreSheetBack: MoveScoreSheetBackResult;
  readonly publishScoreSheet: PublishScoreSheetResult;
  readonly importReports: ImportReportsResult;
  readonly publishStandard: PublishStandardResult;
  readonly establishStudyCell: EstablishStudyCellResult;
  readonly setStudyCellMembers: SetStudyCellMembersResult;
  readonly registerStudy: RegisterStudyResult;
  readonly signStudyPledge: SignStudyPledgeResult;
  readonly recordSelfReview: RecordSelfReviewResult;
  readonly gradeStudy: GradeStudyResult;
  readonly submitStudy: SubmitStudyResult;
  readonly rewriteStudy: RewriteStudyResult;
  readonly closeStudy: CloseStudyResult;
  readonly declareStudyRule: DeclareStudyRuleResult;
  readonly settleSuccession: SettleSuccessionResult;
  readonly setTarget: SetTargetResult;
  readonly assignTargets: AssignTargetsResult;
  readonly registerTarget: RegisterTargetResult;
  readonly acceptTarget: AcceptTargetResult;
  readonly agreeTarget: AgreeTargetResult;
  readonly reviseTarget: ReviseTargetResult;
  readonly withdrawTarget: WithdrawTargetResult;
  readonly declareTheme: DeclareThemeResult;
  readonly awardTitle: AwardTitleResult;
  readonly revokeTitle: RevokeTitleResult;
  readonly recordWorkReview: RecordWorkReviewResult;
  readonly correctWorkReview: CorrectWorkReviewResult;
};
export type MutationRecordActivityArgs = {
  input: RecordActivityInput;
};
export type MutationHoldActivityArgs = {
  input: HoldActivityInput;
};
export type MutationCancelActivityArgs = {
  input: CancelActivityInput;
};
export type MutationChangeActivityArgs = {
  input: ChangeActivityInput;
};
export type MutationRecordActivityKindArgs = {
  input: RecordActivityKindInput;
};
export type MutationOpenTitleAssessmentArgs = {
  input: OpenTitleAssessmentInput;
};
export type MutationAssessTitleCriteriaArgs = {
  input: AssessTitleCriteriaInput;
};
export type MutationSurveySatisfactionArgs = {
  input: SurveySatisfactionInput;
};
export type MutationDecideTitleAssessmentArgs = {
  input: DecideTitleAssessmentInput;
};
export type MutationWithdrawTitleAssessmentArgs = {
  input: WithdrawTitleAssessmentInput;
};
export type MutationOpenCampaignArgs = {
  input: OpenCampaignInput;
};
export type MutationAddCampaignTitleArgs = {
  input: AddCampaignTitleInput;
};
export type MutationEndCampaignArgs = {
  input: EndCampaignInput;
};
export type MutationProposeCommendationErasureArgs = {
  input: ProposeCommendationErasureInput;
};
export type MutationApproveCommendationErasureArgs = {
  input: ApproveCommendationErasureInput;
};
export type MutationWithdrawCommendationErasureArgs = {
  input: WithdrawCommendationErasureInput;
};
export type MutationRecordCommendationFormArgs = {
  input: RecordCommendationFormInput;
};
export type MutationProposeCommendationsArgs = {
  input: ProposeCommendationsInput;
};
export type MutationAppraiseCommendationProposalArgs = {
  input: AppraiseCommendationProposalInput;
};
export type MutationDecideCommendationProposalArgs = {
  input: DecideCommendationProposalInput;
};
export type MutationRejectCommendationProposalArgs = {
  input: RejectCommendationProposalInput;
};
export type MutationWithdrawCommendationProposalArgs = {
  input: WithdrawCommendationProposalInput;
};
export type MutationAwardCommendationArgs = {
  input: AwardCommendationInput;
};
export type MutationRevokeCommendationArgs = {
  input: RevokeCommendationInput;
};
export type MutationWithdrawCommendationConsentArgs = {
  input: WithdrawCommendationConsentInput;
};
export type MutationDraftEmulationRoundArgs = {
  input: DraftEmulationRoundInput;
};
export type MutationApplyEmulationRoundArgs = {
  input: ApplyEmulationRoundInput;
};
export type MutationCloseEmulationRoundArgs = {
  input: CloseEmulationRoundInput;
};
export type MutationPublishReportFormArgs = {
  input: PublishReportFormInput;
};
export type MutationSetReportDueRuleArgs = {
  input: SetReportDueRuleInput;
};
export type MutationPlanGreatUnityDayArgs = {
  input: PlanGreatUnityDayInput;
};
export type MutationHoldGreatUnityDayArgs = {
  input: HoldGreatUnityDayInput;
};
export type MutationCorrectGreatUnityDayArgs = {
  input: CorrectGreatUnityDayInput;
};
export type MutationCancelGreatUnityDayArgs = {
  input: CancelGreatUnityDayInput;
};
export type MutationDefineIndicatorArgs = {
  input: DefineIndicatorInput;
};
export type MutationReviseIndicatorArgs = {
  input: ReviseIndicatorInput;
};
export type MutationAttachLedgerArgs = {
  input: AttachLedgerInput;
};
export type MutationReleaseLedgerArgs = {
  input: ReleaseLedgerInput;
};
export type MutationOpenReportPeriodArgs = {
  input: OpenReportPeriodInput;
};
export type MutationAskForReportsArgs = {
  input: AskForReportsInput;
};
export type MutationLockReportPeriodArgs = {
  input: LockReportPeriodInput;
};
export type MutationOpenReportExceptionArgs = {
  input: OpenReportExceptionInput;
};
export type MutationDraftPlanArgs = {
  input: DraftPlanInput;
};
export type MutationRedraftPlanArgs = {
  input: RedraftPlanInput;
};
export type MutationSubmitPlanArgs = {
  input: SubmitPlanInput;
};
export type MutationReturnPlanArgs = {
  input: ReturnPlanInput;
};
export type MutationIssuePlanArgs = {
  input: IssuePlanInput;
};
export type MutationAmendPlanArgs = {
  input: AmendPlanInput;
};
export type MutationClosePlanArgs = {
  input: ClosePlanInput;
};
export type MutationRegisterPracticeModelArgs = {
  input: RegisterPracticeModelInput;
};
export type MutationEstablishPracticeModelArgs = {
  input: EstablishPracticeModelInput;
};
export type MutationStartPracticeModelArgs = {
  input: StartPracticeModelInput;
};
export type MutationRecognisePracticeModelArgs = {
  input: RecognisePracticeModelInput;
};
export type MutationEndPracticeModelArgs = {
  input: EndPracticeModelInput;
};
export type MutationTracePracticeModelArgs = {
  input: TracePracticeModelInput;
};
export type MutationCountPracticeModelArgs = {
  input: CountPracticeModelInput;
};
export type MutationRecordProgressArgs = {
  input: RecordProgressInput;
};
export type MutationCorrectProgressArgs = {
  input: CorrectProgressInput;
};
export type MutationCloseTargetArgs = {
  input: CloseTargetInput;
};
export type MutationAttachReportFieldArgs = {
  input: AttachReportFieldInput;
};
export type MutationReleaseReportFieldArgs = {
  input: ReleaseReportFieldInput;
};
export type MutationSaveReportDraftArgs = {
  input: SaveReportDraftInput;
};
export type MutationSubmitReportArgs = {
  input: SubmitReportInput;
};
export type MutationAcceptReportsArgs = {
  input: AcceptReportsInput;
};
export type MutationReturnReportArgs = {
  input: ReturnReportInput;
};
export type MutationGiveScoresArgs = {
  input: GiveScoresInput;
};
export type MutationAttachEvidenceArgs = {
  input: AttachEvidenceInput;
};
export type MutationMoveScoreSheetOnArgs = {
  input: MoveScoreSheetOnInput;
};
export type MutationMoveScoreSheetBackArgs = {
  input: MoveScoreSheetBackInput;
};
export type MutationPublishScoreSheetArgs = {
  input: PublishScoreSheetInput;
};
export type MutationImportReportsArgs = {
  input: ImportReportsInput;
};
export type MutationPublishStandardArgs = {
  input: PublishStandardInput;
};
export type MutationEstablishStudyCellArgs = {
  input: EstablishStudyCellInput;
};
export type MutationSetStudyCellMembersArgs = {
  input: SetStudyCellMembersInput;
};
export type MutationRegisterStudyArgs = {
  input: RegisterStudyInput;
};
export type MutationSignStudyPledgeArgs = {
  input: SignStudyPledgeInput;
};
export type MutationRecordSelfReviewArgs = {
  input: RecordSelfReviewInput;
};
export type MutationGradeStudyArgs = {
  input: GradeStudyInput;
};
export type MutationSubmitStudyArgs = {
  input: SubmitStudyInput;
};
export type MutationRewriteStudyArgs = {
  input: RewriteStudyInput;
};
export type MutationCloseStudyArgs = {
  input: CloseStudyInput;
};
export type MutationDeclareStudyRuleArgs = {
  input: DeclareStudyRuleInput;
};
export type MutationSettleSuccessionArgs = {
  input: SettleSuccessionInput;
};
export type MutationSetTargetArgs = {
  input: SetTargetInput;
};
export type MutationAssignTargetsArgs = {
  input: AssignTargetsInput;
};
export type MutationRegisterTargetArgs = {
  input: RegisterTargetInput;
};
export type MutationAcceptTargetArgs = {
  input: AcceptTargetInput;
};
export type MutationAgreeTargetArgs = {
  input: AgreeTargetInput;
};
export type MutationReviseTargetArgs = {
  input: ReviseTargetInput;
};
export type MutationWithdrawTargetArgs = {
  input: WithdrawTargetInput;
};
export type MutationDeclareThemeArgs = {
  input: DeclareThemeInput;
};
export type MutationAwardTitleArgs = {
  input: AwardTitleInput;
};
export type MutationRevokeTitleArgs = {
  input: RevokeTitleInput;
};
export type MutationRecordWorkReviewArgs = {
  input: RecordWorkReviewInput;
};
export type MutationCorrectWorkReviewArgs = {
  input: CorrectWorkReviewInput;
};
export type ActivityContentInput = {
  readonly title: Scalars['String']['input'];
  readonly startsOn: Scalars['Date']['input'];
  readonly endsOn?: InputMaybe<Scalars['Date']['input']>;
  readonly isDayKnown?: InputMaybe<Scalars['Boolean']['input']>;
  readonly startsAt?: InputMaybe<Scalars['String']['input']>;
  readonly placeUnitId?: InputMaybe<Scalars['ID']['input']>;
  readonly areaId?: InputMaybe<Scalars['ID']['input']>;
  readonly placeText?: InputMaybe<Scalars['String']['input']>;
  readonly campaignIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly planId?: InputMaybe<Scalars['ID']['input']>;
  readonly taskGroup?: InputMaybe<Scalars['Int']['input']>;
  readonly coordinationProgrammeIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly documentId?: InputMaybe<Scalars['ID']['input']>;
  readonly media?: InputMaybe<ReadonlyArray<ActivityMediumInput>>;
  readonly isPublic?: InputMaybe<Scalars['Boolean']['input']>;
};
export type ActivityMediumInput = {
  readonly url: Scalars['String']['input'];
  readonly caption: Scalars['String']['input'];
  readonly altText: Scalars['String']['input'];
};
export type ActivityOutcomeInput = {
  readonly participantCount?: InputMaybe<Scalars['Int']['input']>;
  readonly isApproximate?: InputMaybe<Scalars['Boolean']['input']>;
  readonly outcome?: InputMaybe<Scalars['String']['input']>;
};
export type RecordActivityInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly unitId: Scalars['ID']['input'];
  readonly kindCode: Scalars['String']['input'];
  readonly content: ActivityContentInput;
  readonly held?: InputMaybe<ActivityOutcomeInput>;
};
export type HoldActivityInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly activityId: Scalars['ID']['input'];
  readonly held: ActivityOutcomeInput;
};
export type CancelActivityInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly activityId: Scalars['ID']['input'];
  readonly reason: Scalars['String']['input'];
};
export type ChangeActivityInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly activityId: Scalars['ID']['input'];
  readonly content: ActivityContentInput;
  readonly held?: InputMaybe<ActivityOutcomeInput>;
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};
export type RecordActivityResult = Activity | ActivityNotFound | ActivityNotValid | ActivityNotInState | ActivityKindNotFound | CampaignNotFound | PlanNotFound | UnitNotKnown | IdempotencyKeyReused | NotAllowed;
export type HoldActivityResult = Activity | ActivityNotFound | ActivityNotValid | ActivityNotInState | IdempotencyKeyReused | NotAllowed;
export type CancelActivityResult = Activity | ActivityNotFound | ActivityNotInState | ReasonNotValid | IdempotencyKeyReused | NotAllowed;
export type ChangeActivityResult = Activity | ActivityNotFound | ActivityNotValid | ActivityNotInState | CampaignNotFound | PlanNotFound | UnitNotKnown | ReasonNotValid | IdempotencyKeyReused | NotAllowed;
export type ActivityNotFound = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type ActivityNotValid = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type ActivityNotInState = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type ActivityKind = {
  readonly id: Scalars['ID']['output'];
  readonly code: Scalars['String']['output'];
  readonly name: Scalars['String']['output'];
  readonly source: Scalars['String']['output'];
  readonly document?: Maybe<OfficialDocument>;
};
export type ActivityKindConnection = {
  readonly edges: ReadonlyArray<ActivityKindEdge>;
  readonly nodes: ReadonlyArray<ActivityKind>;
  readonly pageInfo: PageInfo;
};
export type ActivityKindEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: ActivityKind;
};
export type RecordActivityKindInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly unitId: Scalars['ID']['input'];
  readonly code: Scalars['String']['input'];
  readonly name: Scalars['String']['input'];
  readonly source: Scalars['String']['input'];
  readonly documentId?: InputMaybe<Scalars['ID']['input']>;
};
export type RecordActivityKindResult = ActivityKind | ActivityKindNotValid | ActivityKindNotFound | IdempotencyKeyReused | NotAllowed;
export type ActivityKindNotValid = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type ActivityKindNotFound = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type IdempotencyKeyReused = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type OpenTitleAssessmentInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly unitId: Scalars['ID']['input'];
  readonly areaId?: InputMaybe<Scalars['ID']['input']>;
  readonly standardKey: Scalars['String']['input'];
  readonly unitGroup?: InputMaybe<Scalars['String']['input']>;
  readonly registeredYear: Scalars['Int']['input'];
  readonly startedOn: Scalars['Date']['input'];
};
export type AssessTitleCriteriaInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly assessmentId: Scalars['ID']['input'];
  readonly results: ReadonlyArray<TitleCriterionResultInput>;
};
export type TitleCriterionResultInput = {
  readonly criterionKey: Scalars['String']['input'];
  readonly outcome: CriterionOutcome;
  readonly measured?: InputMaybe<Scalars['String']['input']>;
  readonly note?: InputMaybe<Scalars['String']['input']>;
  readonly documentId?: InputMaybe<Scalars['ID']['input']>;
};
export type SurveySatisfactionInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly assessmentId: Scalars['ID']['input'];
  readonly surveyedOn: Scalars['Date']['input'];
  readonly asked: Scalars['Int']['input'];
  readonly satisfied: Scalars['Int']['input'];
  readonly documentId?: InputMaybe<Scalars['ID']['input']>;
};
export type DecideTitleAssessmentInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly assessmentId: Scalars['ID']['input'];
  readonly isMet: Scalars['Boolean']['input'];
  readonly decidedOn: Scalars['Date']['input'];
  readonly number: Scalars['String']['input'];
  readonly decidedByUnitId: Scalars['ID']['input'];
  readonly body: AwardingBody;
  readonly validUntil?: InputMaybe<Scalars['Date']['input']>;
  readonly documentId?: InputMaybe<Scalars['ID']['input']>;
};
export type WithdrawTitleAssessmentInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly assessmentId: Scalars['ID']['input'];
  readonly reason: Scalars['String']['input'];
};
export type OpenTitleAssessmentResult = TitleAssessment | TitleAssessmentNotFound | TitleAssessmentNotValid | TitleAssessmentOpenAlready | TitleStandardNotInForce | AreaNotKnown | UnitNotKnown | IdempotencyKeyReused | NotAllowed;
export type AssessTitleCriteriaResult = TitleAssessment | TitleAssessmentNotFound | TitleAssessmentNotValid | TitleAssessmentNotOpen | TitleStandardNotFound | IdempotencyKeyReused | NotAllowed;
export type SurveySatisfactionResult = TitleAssessment | TitleAssessmentNotFound | TitleAssessmentNotValid | TitleAssessmentNotOpen | IdempotencyKeyReused | NotAllowed;
export type DecideTitleAssessmentResult = TitleAssessment | TitleAssessmentNotFound | TitleAssessmentNotValid | TitleAssessmentNotOpen | TitleAssessmentNotMet | TitleStandardNotInForce | TitleNotValid | TitleOverlaps | DeciderNotAbove | AreaNotKnown | UnitNotKnown | IdempotencyKeyReused | NotAllowed;
export type WithdrawTitleAssessmentResult = TitleAssessment | TitleAssessmentNotFound | TitleAssessmentNotValid | TitleAssessmentNotOpen | IdempotencyKeyReused | NotAllowed;
export type TitleAssessmentNotFound = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type TitleAssessmentNotValid = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type TitleAssessmentOpenAlready = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type TitleAssessmentNotOpen = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type TitleAssessmentNotMet = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type TitleAssessmentState =
  | 'OPEN'
  | 'DECIDED'
  | 'WITHDRAWN';
export type CriterionOutcome =
  | 'MET'
  | 'NOT_MET'
  | 'NOT_APPLICABLE';
export type TitleAssessment = {
  readonly id: Scalars['ID']['output'];
  readonly unit: Unit;
  readonly area?: Maybe<ResidentialArea>;
  readonly standard: Standard;
  readonly unitGroup?: Maybe<Scalars['String']['output']>;
  readonly registeredYear: Scalars['Int']['output'];
  readonly startedOn: Scalars['Date']['output'];
  readonly state: TitleAssessmentState;
  readonly criteria: ReadonlyArray<TitleCriterionStanding>;
  readonly met: Scalars['Int']['output'];
  readonly notMet: Scalars['Int']['output'];
  readonly notApplicable: Scalars['Int']['output'];
  readonly open: Scalars['Int']['output'];
  readonly survey?: Maybe<SatisfactionSurvey>;
  readonly isMet?: Maybe<Scalars['Boolean']['output']>;
  readonly decidedOn?: Maybe<Scalars['Date']['output']>;
  readonly number?: Maybe<Scalars['String']['output']>;
  readonly decidedBy?: Maybe<Unit>;
  readonly title?: Maybe<Title>;
  readonly document?: Maybe<OfficialDocument>;
  readonly withdrawnBecause?: Maybe<Scalars['String']['output']>;
};
export type TitleCriterionStanding = {
  readonly criterion: StandardCriterion;
  readonly threshold?: Maybe<Scalars['String']['output']>;
  readonly result?: Maybe<TitleCriterionResult>;
};
export type TitleCriterionResult = {
  readonly id: Scalars['ID']['output'];
  readonly outcome: CriterionOutcome;
  readonly measured?: Maybe<Scalars['String']['output']>;
  readonly note?: Maybe<Scalars['String']['output']>;
  readonly document?: Maybe<OfficialDocument>;
};
export type SatisfactionSurvey = {
  readonly id: Scalars['ID']['output'];
  readonly surveyedOn: Scalars['Date']['output'];
  readonly asked: Scalars['Int']['output'];
  readonly satisfied: Scalars['Int']['output'];
  readonly percent?: Maybe<Scalars['Decimal']['output']>;
  readonly document?: Maybe<OfficialDocument>;
};
export type TitleAssessmentConnection = {
  readonly edges: ReadonlyArray<TitleAssessmentEdge>;
  readonly nodes: ReadonlyArray<TitleAssessment>;
  readonly pageInfo: PageInfo;
};
export type TitleAssessmentEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: TitleAssessment;
};
export type OfficialDocument = {
  readonly id: Scalars['ID']['output'];
};
export type Committee = {
  readonly id: Scalars['ID']['output'];
};
export type CampaignKind =
  | 'CAMPAIGN'
  | 'MOVEMENT'
  | 'STUDY_DIRECTIVE'
  | 'PROGRAMME';
export type CampaignTitleKind =
  | 'OFFICIAL'
  | 'ALIAS';
export type CampaignTitle = {
  readonly id: Scalars['ID']['output'];
  readonly title: Scalars['String']['output'];
  readonly kind: CampaignTitleKind;
  readonly validFrom?: Maybe<Scalars['Date']['output']>;
  readonly validUntil?: Maybe<Scalars['Date']['output']>;
  readonly document?: Maybe<OfficialDocument>;
};
export type CampaignConnection = {
  readonly edges: ReadonlyArray<CampaignEdge>;
  readonly nodes: ReadonlyArray<Campaign>;
  readonly pageInfo: PageInfo;
};
export type CampaignEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Campaign;
};
export type OpenCampaignInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly key: Scalars['String']['input'];
  readonly kind: CampaignKind;
  readonly unitId: Scalars['ID']['input'];
  readonly title: Scalars['String']['input'];
  readonly startedOn?: InputMaybe<Scalars['Date']['input']>;
  readonly predecessorId?: InputMaybe<Scalars['ID']['input']>;
  readonly contentCount?: InputMaybe<Scalars['Int']['input']>;
  readonly documentId?: InputMaybe<Scalars['ID']['input']>;
};
export type AddCampaignTitleInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly campaignId: Scalars['ID']['input'];
  readonly title: Scalars['String']['input'];
  readonly kind: CampaignTitleKind;
  readonly validFrom?: InputMaybe<Scalars['Date']['input']>;
  readonly validUntil?: InputMaybe<Scalars['Date']['input']>;
  readonly documentId?: InputMaybe<Scalars['ID']['input']>;
};
export type EndCampaignInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly campaignId: Scalars['ID']['input'];
  readonly endedOn: Scalars['Date']['input'];
};
export type OpenCampaignResult = Campaign | CampaignNotValid | CampaignKeyTaken | CampaignNotFound | UnitNotKnown | IdempotencyKeyReused | NotAllowed;
export type AddCampaignTitleResult = Campaign | CampaignNotValid | CampaignKeyTaken | CampaignNotFound | IdempotencyKeyReused | NotAllowed;
export type EndCampaignResult = Campaign | CampaignNotValid | CampaignNotFound | IdempotencyKeyReused | NotAllowed;
export type CampaignNotFound = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type CampaignNotValid = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type CampaignKeyTaken = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type CommendationErasureState =
  | 'PROPOSED'
  | 'APPROVED'
  | 'WITHDRAWN';
export type CommendationErasure = {
  readonly id: Scalars['ID']['output'];
  readonly commendationId: Scalars['ID']['output'];
  readonly reason: Scalars['String']['output'];
  readonly state: CommendationErasureState;
  readonly proposedAt: Scalars['DateTime']['output'];
  readonly closedAt?: Maybe<Scalars['DateTime']['output']>;
};
export type CommendationErasureConnection = {
  readonly edges: ReadonlyArray<CommendationErasureEdge>;
  readonly nodes: ReadonlyArray<CommendationErasure>;
  readonly pageInfo: PageInfo;
};
export type CommendationErasureEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: CommendationErasure;
};
export type ProposeCommendationErasureInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly commendationId: Scalars['ID']['input'];
  readonly reason: Scalars['String']['input'];
};
export type ApproveCommendationErasureInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly erasureId: Scalars['ID']['input'];
};
export type WithdrawCommendationErasureInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly erasureId: Scalars['ID']['input'];
};
export type ProposeCommendationErasureResult = CommendationErasure | CommendationNotFound | CommendationStateNotRight | CommendationErasureNotFound | CommendationErasureNotValid | ReasonNotValid | IdempotencyKeyReused | NotAllowed;
export type ApproveCommendationErasureResult = CommendationErasure | CommendationNotFound | CommendationErasureNotFound | CommendationErasureNotValid | CommendationErasureSamePerson | IdempotencyKeyReused | NotAllowed;
export type WithdrawCommendationErasureResult = CommendationErasure | CommendationErasureNotFound | CommendationErasureNotValid | IdempotencyKeyReused | NotAllowed;
export type CommendationErasureNotFound = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type CommendationErasureNotValid = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type CommendationErasureSamePerson = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type AwardingLevel =
  | 'STATE'
  | 'CENTRAL'
  | 'PROVINCE'
  | 'DISTRICT'
  | 'COMMUNE';
export type CommendationSubjectKind =
  | 'UNIT'
  | 'AREA'
  | 'COLLECTIVE'
  | 'PERSON';
export type FormConfidence =
  | 'VERIFIED'
  | 'RECALLED'
  | 'PROPOSED';
export type CommendationForm = {
  readonly id: Scalars['ID']['output'];
  readonly code: Scalars['String']['output'];
  readonly name: Scalars['String']['output'];
  readonly levels: ReadonlyArray<AwardingLevel>;
  readonly subjectKinds: ReadonlyArray<CommendationSubjectKind>;
  readonly validFrom: Scalars['Date']['output'];
  readonly validUntil?: Maybe<Scalars['Date']['output']>;
  readonly source: Scalars['String']['output'];
  readonly confidence: FormConfidence;
  readonly document?: Maybe<OfficialDocument>;
};
export type CommendationFormConnection = {
  readonly edges: ReadonlyArray<CommendationFormEdge>;
  readonly nodes: ReadonlyArray<CommendationForm>;
  readonly pageInfo: PageInfo;
};
export type CommendationFormEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: CommendationForm;
};
export type RecordCommendationFormInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly unitId: Scalars['ID']['input'];
  readonly code: Scalars['String']['input'];
  readonly name: Scalars['String']['input'];
  readonly levels: ReadonlyArray<AwardingLevel>;
  readonly subjectKinds: ReadonlyArray<CommendationSubjectKind>;
  readonly validFrom: Scalars['Date']['input'];
  readonly validUntil?: InputMaybe<Scalars['Date']['input']>;
  readonly source: Scalars['String']['input'];
  readonly confidence: FormConfidence;
  readonly documentId?: InputMaybe<Scalars['ID']['input']>;
};
export type RecordCommendationFormResult = CommendationForm | CommendationFormNotValid | CommendationFormNotFound | IdempotencyKeyReused | NotAllowed;
export type CommendationFormNotValid = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type CommendationFormNotFound = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type CommendationProposalState =
  | 'PROPOSED'
  | 'APPRAISED'
  | 'DECIDED'
  | 'REJECTED'
  | 'WITHDRAWN';
export type CommendationProposal = {
  readonly id: Scalars['ID']['output'];
  readonly unit: Unit;
  readonly awardingUnit: Unit;
  readonly title: Scalars['String']['output'];
  readonly campaign?: Maybe<Campaign>;
  readonly round?: Maybe<EmulationRound>;
  readonly state: CommendationProposalState;
  readonly proposedAt: Scalars['DateTime']['output'];
  readonly appraisedOn?: Maybe<Scalars['Date']['output']>;
  readonly appraisalDocument?: Maybe<OfficialDocument>;
  readonly decidedOn?: Maybe<Scalars['Date']['output']>;
  readonly decisionNumber?: Maybe<Scalars['String']['output']>;
  readonly decisionDocument?: Maybe<OfficialDocument>;
  readonly decidingBody?: Maybe<Scalars['String']['output']>;
  readonly closedBecause?: Maybe<Scalars['String']['output']>;
  readonly lines: ReadonlyArray<Commendation>;
  readonly viewerCanAppraise: Scalars['Boolean']['output'];
  readonly viewerCanDecide: Scalars['Boolean']['output'];
};
export type CommendationProposalConnection = {
  readonly edges: ReadonlyArray<CommendationProposalEdge>;
  readonly nodes: ReadonlyArray<CommendationProposal>;
  readonly pageInfo: PageInfo;
};
export type CommendationProposalEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: CommendationProposal;
};
export type ProposeCommendationsInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly unitId: Scalars['ID']['input'];
  readonly awardingUnitId: Scalars['ID']['input'];
  readonly title: Scalars['String']['input'];
  readonly campaignId?: InputMaybe<Scalars['ID']['input']>;
  readonly roundId?: InputMaybe<Scalars['ID']['input']>;
  readonly commendations: ReadonlyArray<ProposedCommendationInput>;
};
export type ProposedCommendationInput = {
  readonly formCode: Scalars['String']['input'];
  readonly subject: CommendationSubjectInput;
  readonly merit: Scalars['String']['input'];
};
export type CommendationSubjectInput = {
  readonly kind: CommendationSubjectKind;
  readonly unitId?: InputMaybe<Scalars['ID']['input']>;
  readonly areaId?: InputMaybe<Scalars['ID']['input']>;
  readonly collectiveName?: InputMaybe<Scalars['String']['input']>;
  readonly person?: InputMaybe<CommendedPersonInput>;
};
export type CommendedPersonInput = {
  readonly name: Scalars['String']['input'];
  readonly birthYear?: InputMaybe<Scalars['Int']['input']>;
  readonly office?: InputMaybe<Scalars['String']['input']>;
  readonly consent?: InputMaybe<CommendationConsentInput>;
};
export type CommendationConsentInput = {
  readonly textVersion: Scalars['String']['input'];
  readonly givenOn: Scalars['Date']['input'];
};
export type LeftOutCommendationInput = {
  readonly commendationId: Scalars['ID']['input'];
  readonly reason: Scalars['String']['input'];
};
export type AppraiseCommendationProposalInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly proposalId: Scalars['ID']['input'];
  readonly appraisedOn: Scalars['Date']['input'];
  readonly documentId?: InputMaybe<Scalars['ID']['input']>;
  readonly leftOut?: InputMaybe<ReadonlyArray<LeftOutCommendationInput>>;
};
export type DecideCommendationProposalInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly proposalId: Scalars['ID']['input'];
  readonly number: Scalars['String']['input'];
  readonly decidedOn: Scalars['Date']['input'];
  readonly documentId?: InputMaybe<Scalars['ID']['input']>;
  readonly decidingBody?: InputMaybe<Scalars['String']['input']>;
  readonly leftOut?: InputMaybe<ReadonlyArray<LeftOutCommendationInput>>;
};
export type RejectCommendationProposalInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly proposalId: Scalars['ID']['input'];
  readonly reason: Scalars['String']['input'];
};
export type WithdrawCommendationProposalInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly proposalId: Scalars['ID']['input'];
  readonly reason: Scalars['String']['input'];
};
export type ProposeCommendationsResult = CommendationProposal | CommendationProposalNotFound | CommendationListNotValid | CommendationFormNotFound | CommendationFormNotValid | AwardingLevelNotRight | CampaignNotFound | EmulationRoundNotFound | UnitNotKnown | IdempotencyKeyReused | NotAllowed;
export type AppraiseCommendationProposalResult = CommendationProposal | CommendationProposalNotFound | CommendationListNotValid | CommendationStateNotRight | CommendationDayNotRight | CommendationSamePerson | IdempotencyKeyReused | NotAllowed;
export type DecideCommendationProposalResult = CommendationProposal | CommendationProposalNotFound | CommendationListNotValid | CommendationStateNotRight | CommendationDayNotRight | CommendationSamePerson | CommendationFormNotFound | CommendationFormNotValid | AwardingLevelNotRight | DecisionNumberTaken | UnitNotKnown | IdempotencyKeyReused | NotAllowed;
export type RejectCommendationProposalResult = CommendationProposal | CommendationProposalNotFound | CommendationStateNotRight | ReasonNotValid | IdempotencyKeyReused | NotAllowed;
export type WithdrawCommendationProposalResult = CommendationProposal | CommendationProposalNotFound | CommendationStateNotRight | ReasonNotValid | IdempotencyKeyReused | NotAllowed;
export type CommendationProposalNotFound = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type CommendationListNotValid = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type AwardingLevelNotRight = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type DecisionNumberTaken = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type CommendationRole =
  | 'AWARDED_BY'
  | 'PROPOSED_BY'
  | 'RECEIVED_BY';
export type CommendationPurpose =
  | 'CERTIFICATE'
  | 'APPRAISAL'
  | 'INSPECTION'
  | 'SUBJECT_REQUEST';
export type CommendationState =
  | 'PROPOSED'
  | 'APPRAISED'
  | 'REJECTED'
  | 'WITHDRAWN'
  | 'DECIDED'
  | 'AWARDED'
  | 'REVOKED';
export type Commendation = {
  readonly id: Scalars['ID']['output'];
  readonly place: Scalars['Int']['output'];
  readonly form: CommendationForm;
  readonly awardingUnit: Unit;
  readonly unit: Unit;
  readonly subjectKind: CommendationSubjectKind;
  readonly subjectUnit: Unit;
  readonly area?: Maybe<ResidentialArea>;
  readonly collectiveName?: Maybe<Scalars['String']['output']>;
  readonly personName?: Maybe<Scalars['String']['output']>;
  readonly merit?: Maybe<Scalars['String']['output']>;
  readonly campaign?: Maybe<Campaign>;
  readonly round?: Maybe<EmulationRound>;
  readonly scoreSheetId?: Maybe<Scalars['ID']['output']>;
  readonly state: CommendationState;
  readonly rejectedBecause?: Maybe<Scalars['String']['output']>;
  readonly decisionNumber?: Maybe<Scalars['String']['output']>;
  readonly decidedOn?: Maybe<Scalars['Date']['output']>;
  readonly registerNumber?: Maybe<Scalars['Int']['output']>;
  readonly awardedOn?: Maybe<Scalars['Date']['output']>;
  readonly revokedOn?: Maybe<Scalars['Date']['output']>;
  readonly identityErasedOn?: Maybe<Scalars['Date']['output']>;
  readonly revokedBecause?: Maybe<Scalars['String']['output']>;
  readonly viewerCanRevoke: Scalars['Boolean']['output'];
};
export type CommendedPerson = {
  readonly name: Scalars['String']['output'];
  readonly birthYear?: Maybe<Scalars['Int']['output']>;
  readonly office?: Maybe<Scalars['String']['output']>;
  readonly merit: Scalars['String']['output'];
};
export type CommendationCount = {
  readonly formCode: Scalars['String']['output'];
  readonly subjectKind: CommendationSubjectKind;
  readonly count: Scalars['Int']['output'];
};
export type CommendationConnection = {
  readonly edges: ReadonlyArray<CommendationEdge>;
  readonly nodes: ReadonlyArray<Commendation>;
  readonly pageInfo: PageInfo;
};
export type CommendationEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Commendation;
};
export type AwardCommendationInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly commendationId: Scalars['ID']['input'];
  readonly awardedOn: Scalars['Date']['input'];
};
export type RevokeCommendationInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly commendationId: Scalars['ID']['input'];
  readonly revokedOn: Scalars['Date']['input'];
  readonly reason: Scalars['String']['input'];
};
export type WithdrawCommendationConsentInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly commendationId: Scalars['ID']['input'];
};
export type AwardCommendationResult = Commendation | CommendationNotFound | CommendationStateNotRight | CommendationDayNotRight | IdempotencyKeyReused | NotAllowed;
export type RevokeCommendationResult = Commendation | CommendationNotFound | CommendationStateNotRight | CommendationDayNotRight | ReasonNotValid | IdempotencyKeyReused | NotAllowed;
export type WithdrawCommendationConsentResult = Commendation | CommendationNotFound | ConsentNotGiven | IdempotencyKeyReused | NotAllowed;
export type CommendationNotFound = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type CommendationStateNotRight = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type CommendationDayNotRight = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type CommendationSamePerson = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type ConsentNotGiven = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type EmulationRoundState =
  | 'DRAFT'
  | 'APPLIED'
  | 'CLOSED';
export type EmulationRound = {
  readonly id: Scalars['ID']['output'];
  readonly unit: Unit;
  readonly name: Scalars['String']['output'];
  readonly startsOn: Scalars['Date']['output'];
  readonly endsOn: Scalars['Date']['output'];
  readonly deadline: Scalars['Date']['output'];
  readonly maxPoints: Scalars['Decimal']['output'];
  readonly criteria: ReadonlyArray<EmulationCriterion>;
  readonly state: EmulationRoundState;
  readonly sheets: ScoreSheetConnection;
};
export type EmulationRoundSheetsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};
export type EmulationCriterion = {
  readonly key: Scalars['String']['output'];
  readonly title: Scalars['String']['output'];
  readonly maxPoints: Scalars['Decimal']['output'];
  readonly maxBonus: Scalars['Decimal']['output'];
};
export type EmulationRoundConnection = {
  readonly edges: ReadonlyArray<EmulationRoundEdge>;
  readonly nodes: ReadonlyArray<EmulationRound>;
  readonly pageInfo: PageInfo;
};
export type EmulationRoundEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: EmulationRound;
};
export type DraftEmulationRoundInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly unitId: Scalars['ID']['input'];
  readonly name: Scalars['String']['input'];
  readonly startsOn: Scalars['Date']['input'];
  readonly endsOn: Scalars['Date']['input'];
  readonly deadline: Scalars['Date']['input'];
  readonly maxPoints: Scalars['Decimal']['input'];
  readonly criteria: ReadonlyArray<EmulationCriterionInput>;
};
export type EmulationCriterionInput = {
  readonly key: Scalars['String']['input'];
  readonly title: Scalars['String']['input'];
  readonly maxPoints: Scalars['Decimal']['input'];
  readonly maxBonus: Scalars['Decimal']['input'];
};
export type ApplyEmulationRoundInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly roundId: Scalars['ID']['input'];
};
export type CloseEmulationRoundInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly roundId: Scalars['ID']['input'];
};
export type DraftEmulationRoundResult = EmulationRound | EmulationRoundNotValid | EmulationRoundNotFound | UnitNotKnown | IdempotencyKeyReused | NotAllowed;
export type ApplyEmulationRoundResult = EmulationRound | EmulationRoundNotFound | EmulationRoundStateNotRight | IdempotencyKeyReused | NotAllowed;
export type CloseEmulationRoundResult = EmulationRound | EmulationRoundNotFound | EmulationRoundStateNotRight | IdempotencyKeyReused | NotAllowed;
export type EmulationRoundNotFound = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type EmulationRoundNotValid = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type EmulationRoundStateNotRight = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type ReportPeriodKind =
  | 'MONTH'
  | 'QUARTER'
  | 'HALF_YEAR'
  | 'YEAR'
  | 'OCCASION';
export type ReporterKind =
  | 'AREA'
  | 'ORGANISATION'
  | 'COMMUNE'
  | 'PROVINCE';
export type ReportFieldType =
  | 'IDENTITY'
  | 'PERSONAL'
  | 'COUNT'
  | 'MONEY'
  | 'RATIO'
  | 'CHOICE'
  | 'TEXT';
export type ReportRuleKind =
  | 'PARTS_EQUAL'
  | 'PARTS_AT_MOST';
export type ReportForm = {
  readonly id: Scalars['ID']['output'];
  readonly formId: Scalars['ID']['output'];
  readonly key: Scalars['String']['output'];
  readonly version: Scalars['Int']['output'];
  readonly title: Scalars['String']['output'];
  readonly unit: Unit;
  readonly periodKind: ReportPeriodKind;
  readonly asks: ReadonlyArray<ReporterKind>;
  readonly dueMonthsAfter: Scalars['Int']['output'];
  readonly dueDay: Scalars['Int']['output'];
  readonly sections: ReadonlyArray<ReportSection>;
  readonly fields: ReadonlyArray<ReportField>;
  readonly rules: ReadonlyArray<ReportRule>;
  readonly validFrom: Scalars['Date']['output'];
  readonly documentId?: Maybe<Scalars['ID']['output']>;
  readonly reportedIndicators: ReadonlyArray<ReportedIndicator>;
};
export type ReportSection = {
  readonly key: Scalars['String']['output'];
  readonly title: Scalars['String']['output'];
};
export type ReportField = {
  readonly key: Scalars['String']['output'];
  readonly section: Scalars['String']['output'];
  readonly label: Scalars['String']['output'];
  readonly type: ReportFieldType;
  readonly isRequired: Scalars['Boolean']['output'];
  readonly min?: Maybe<Scalars['String']['output']>;
  readonly max?: Maybe<Scalars['String']['output']>;
  readonly choices: ReadonlyArray<Scalars['String']['output']>;
  readonly numerator?: Maybe<Scalars['String']['output']>;
  readonly denominator?: Maybe<Scalars['String']['output']>;
};
export type ReportRule = {
  readonly key: Scalars['String']['output'];
  readonly kind: ReportRuleKind;
  readonly whole: Scalars['String']['output'];
  readonly parts: ReadonlyArray<Scalars['String']['output']>;
};
export type ReportDueRule = {
  readonly id: Scalars['ID']['output'];
  readonly formId: Scalars['ID']['output'];
  readonly unit: Unit;
  readonly dueMonthsAfter: Scalars['Int']['output'];
  readonly dueDay: Scalars['Int']['output'];
  readonly validFrom: Scalars['Date']['output'];
};
export type ReportFormConnection = {
  readonly edges: ReadonlyArray<ReportFormEdge>;
  readonly nodes: ReadonlyArray<ReportForm>;
  readonly pageInfo: PageInfo;
};
export type ReportFormEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: ReportForm;
};
export type PublishReportFormInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly key: Scalars['String']['input'];
  readonly title: Scalars['String']['input'];
  readonly unitId: Scalars['ID']['input'];
  readonly periodKind: ReportPeriodKind;
  readonly asks: ReadonlyArray<ReporterKind>;
  readonly due?: InputMaybe<ReportDueInput>;
  readonly sections: ReadonlyArray<ReportSectionInput>;
  readonly fields: ReadonlyArray<ReportFieldInput>;
  readonly rules?: InputMaybe<ReadonlyArray<ReportRuleInput>>;
  readonly validFrom: Scalars['Date']['input'];
  readonly documentId?: InputMaybe<Scalars['ID']['input']>;
};
export type ReportDueInput = {
  readonly monthsAfter: Scalars['Int']['input'];
  readonly day: Scalars['Int']['input'];
};
export type ReportSectionInput = {
  readonly key: Scalars['String']['input'];
  readonly title: Scalars['String']['input'];
};
export type ReportFieldInput = {
  readonly key: Scalars['String']['input'];
  readonly section: Scalars['String']['input'];
  readonly label: Scalars['String']['input'];
  readonly type: ReportFieldType;
  readonly isRequired?: InputMaybe<Scalars['Boolean']['input']>;
  readonly min?: InputMaybe<Scalars['String']['input']>;
  readonly max?: InputMaybe<Scalars['String']['input']>;
  readonly choices?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly numerator?: InputMaybe<Scalars['String']['input']>;
  readonly denominator?: InputMaybe<Scalars['String']['input']>;
};
export type ReportRuleInput = {
  readonly key: Scalars['String']['input'];
  readonly kind: ReportRuleKind;
  readonly whole: Scalars['String']['input'];
  readonly parts: ReadonlyArray<Scalars['String']['input']>;
};
export type SetReportDueRuleInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly formId: Scalars['ID']['input'];
  readonly unitId: Scalars['ID']['input'];
  readonly due: ReportDueInput;
  readonly validFrom: Scalars['Date']['input'];
};
export type PublishReportFormResult = ReportForm | ReportFormNotValid | ReportFormInUse | ReportFormNotFound | UnitNotKnown | IdempotencyKeyReused | NotAllowed;
export type SetReportDueRuleResult = ReportDueRule | ReportFormNotValid | ReportFormNotFound | UnitNotKnown | IdempotencyKeyReused | NotAllowed;
export type ReportFormNotFound = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type ReportFormNotValid = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type ReportFormInUse = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type ResidentialArea = {
  readonly greatUnityDays: ReadonlyArray<GreatUnityDay>;
  readonly id: Scalars['ID']['output'];
  readonly titles: ReadonlyArray<Title>;
};
export type GreatUnityDayState =
  | 'PLANNED'
  | 'HELD'
  | 'CANCELLED';
export type GuestLevel =
  | 'CENTRAL'
  | 'PROVINCE'
  | 'DISTRICT'
  | 'COMMUNE';
export type GreatUnityDay = {
  readonly id: Scalars['ID']['output'];
  readonly unit: Unit;
  readonly areas: ReadonlyArray<ResidentialArea>;
  readonly isJoint: Scalars['Boolean']['output'];
  readonly year: Scalars['Int']['output'];
  readonly heldOn: Scalars['Date']['output'];
  readonly dayReason?: Maybe<Scalars['String']['output']>;
  readonly title?: Maybe<Scalars['String']['output']>;
  readonly programme: ReadonlyArray<Scalars['String']['output']>;
  readonly guests: ReadonlyArray<GreatUnityDayGuest>;
  readonly persons?: Maybe<Scalars['Int']['output']>;
  readonly households?: Maybe<Scalars['Int']['output']>;
  readonly familiesCommended?: Maybe<Scalars['Int']['output']>;
  readonly collectivesCommended?: Maybe<Scalars['Int']['output']>;
  readonly individualsCommended?: Maybe<Scalars['Int']['output']>;
  readonly housesHandedOver?: Maybe<Scalars['Int']['output']>;
  readonly gifts?: Maybe<Scalars['Int']['output']>;
  readonly giftValue?: Maybe<Scalars['Vnd']['output']>;
  readonly money?: Maybe<Scalars['Vnd']['output']>;
  readonly state: GreatUnityDayState;
  readonly version: Scalars['Int']['output'];
  readonly cancelledBecause?: Maybe<Scalars['String']['output']>;
  readonly document?: Maybe<OfficialDocument>;
  readonly viewerCanRecord: Scalars['Boolean']['output'];
};
export type GreatUnityDayGuest = {
  readonly level: GuestLevel;
  readonly office: Scalars['String']['output'];
};
export type GreatUnityDayTally = {
  readonly year: Scalars['Int']['output'];
  readonly onTreeOf: Scalars['Date']['output'];
  readonly areas: Scalars['Int']['output'];
  readonly areasHeld: Scalars['Int']['output'];
  readonly percent?: Maybe<Scalars['Decimal']['output']>;
  readonly days: Scalars['Int']['output'];
  readonly jointDays: Scalars['Int']['output'];
  readonly persons?: Maybe<Scalars['Int']['output']>;
  readonly gifts?: Maybe<Scalars['Int']['output']>;
  readonly housesHandedOver?: Maybe<Scalars['Int']['output']>;
  readonly familiesCommended?: Maybe<Scalars['Int']['output']>;
  readonly areasWithout: ResidentialAreaPage;
};
export type GreatUnityDayTallyAreasWithoutArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};
export type ResidentialAreaPage = {
  readonly edges: ReadonlyArray<ResidentialAreaPageEdge>;
  readonly nodes: ReadonlyArray<ResidentialArea>;
  readonly pageInfo: PageInfo;
};
export type ResidentialAreaPageEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: ResidentialArea;
};
export type GreatUnityDayConnection = {
  readonly edges: ReadonlyArray<GreatUnityDayEdge>;
  readonly nodes: ReadonlyArray<GreatUnityDay>;
  readonly pageInfo: PageInfo;
};
export type GreatUnityDayEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: GreatUnityDay;
};
export type GreatUnityDayContentInput = {
  readonly heldOn: Scalars['Date']['input'];
  readonly areaIds: ReadonlyArray<Scalars['ID']['input']>;
  readonly dayReason?: InputMaybe<Scalars['String']['input']>;
  readonly title?: InputMaybe<Scalars['String']['input']>;
  readonly programme?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly guests?: InputMaybe<ReadonlyArray<GreatUnityDayGuestInput>>;
  readonly persons?: InputMaybe<Scalars['Int']['input']>;
  readonly households?: InputMaybe<Scalars['Int']['input']>;
  readonly familiesCommended?: InputMaybe<Scalars['Int']['input']>;
  readonly collectivesCommended?: InputMaybe<Scalars['Int']['input']>;
  readonly individualsCommended?: InputMaybe<Scalars['Int']['input']>;
  readonly housesHandedOver?: InputMaybe<Scalars['Int']['input']>;
  readonly gifts?: InputMaybe<Scalars['Int']['input']>;
  readonly giftValue?: InputMaybe<Scalars['Vnd']['input']>;
  readonly money?: InputMaybe<Scalars['Vnd']['input']>;
  readonly documentId?: InputMaybe<Scalars['ID']['input']>;
};
export type GreatUnityDayGuestInput = {
  readonly level: GuestLevel;
  readonly office: Scalars['String']['input'];
};
export type PlanGreatUnityDayInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly unitId: Scalars['ID']['input'];
  readonly content: GreatUnityDayContentInput;
};
export type HoldGreatUnityDayInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly dayId: Scalars['ID']['input'];
  readonly content: GreatUnityDayContentInput;
};
export type CorrectGreatUnityDayInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly dayId: Scalars['ID']['input'];
  readonly content: GreatUnityDayContentInput;
  readonly reason: Scalars['String']['input'];
};
export type CancelGreatUnityDayInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly dayId: Scalars['ID']['input'];
  readonly reason: Scalars['String']['input'];
};
export type PlanGreatUnityDayResult = GreatUnityDay | GreatUnityDayNotValid | GreatUnityDayNotFound | AreaHostsAlready | AreaNotKnown | UnitNotKnown | IdempotencyKeyReused | NotAllowed;
export type HoldGreatUnityDayResult = GreatUnityDay | GreatUnityDayNotValid | GreatUnityDayNotFound | GreatUnityDayNotInState | AreaHostsAlready | AreaNotKnown | IdempotencyKeyReused | NotAllowed;
export type CorrectGreatUnityDayResult = GreatUnityDay | GreatUnityDayNotValid | GreatUnityDayNotFound | GreatUnityDayNotInState | AreaHostsAlready | AreaNotKnown | IdempotencyKeyReused | NotAllowed;
export type CancelGreatUnityDayResult = GreatUnityDay | GreatUnityDayNotValid | GreatUnityDayNotFound | GreatUnityDayNotInState | IdempotencyKeyReused | NotAllowed;
export type GreatUnityDayNotFound = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type GreatUnityDayNotValid = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type GreatUnityDayNotInState = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type AreaHostsAlready = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type Measure =
  | 'VND'
  | 'PERCENT'
  | 'HOUSE'
  | 'HEAD'
  | 'PERSON'
  | 'HOUSEHOLD'
  | 'PACKAGE'
  | 'MEETING'
  | 'MODEL'
  | 'AREA'
  | 'COMMUNE'
  | 'DISTRICT'
  | 'ROUND'
  | 'COUNT';
export type Aggregation =
  | 'SUM'
  | 'LAST'
  | 'RATIO'
  | 'NONE';
export type Indicator = {
  readonly id: Scalars['ID']['output'];
  readonly key: Scalars['String']['output'];
  readonly unit: Unit;
  readonly measure: Measure;
  readonly aggregation: Aggregation;
  readonly partOf?: Maybe<Indicator>;
  readonly ofWhich: ReadonlyArray<Indicator>;
  readonly isOfWhichComplete: Scalars['Boolean']['output'];
  readonly version: Scalars['Int']['output'];
  readonly name: Scalars['String']['output'];
  readonly numeratorName?: Maybe<Scalars['String']['output']>;
  readonly denominatorName?: Maybe<Scalars['String']['output']>;
  readonly versions: ReadonlyArray<IndicatorVersion>;
};
export type IndicatorVersion = {
  readonly version: Scalars['Int']['output'];
  readonly name: Scalars['String']['output'];
  readonly numeratorName?: Maybe<Scalars['String']['output']>;
  readonly denominatorName?: Maybe<Scalars['String']['output']>;
  readonly isOfWhichComplete: Scalars['Boolean']['output'];
  readonly validFrom?: Maybe<Scalars['Date']['output']>;
  readonly document?: Maybe<OfficialDocument>;
  readonly reason?: Maybe<Scalars['String']['output']>;
  readonly recordedAt: Scalars['DateTime']['output'];
};
export type IndicatorConnection = {
  readonly edges: ReadonlyArray<IndicatorEdge>;
  readonly nodes: ReadonlyArray<Indicator>;
  readonly pageInfo: PageInfo;
};
export type IndicatorEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Indicator;
};
export type IndicatorDefinitionInput = {
  readonly name: Scalars['String']['input'];
  readonly numeratorName?: InputMaybe<Scalars['String']['input']>;
  readonly denominatorName?: InputMaybe<Scalars['String']['input']>;
  readonly isOfWhichComplete?: InputMaybe<Scalars['Boolean']['input']>;
  readonly validFrom?: InputMaybe<Scalars['Date']['input']>;
  readonly documentId?: InputMaybe<Scalars['ID']['input']>;
};
export type DefineIndicatorInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly unitId: Scalars['ID']['input'];
  readonly key: Scalars['String']['input'];
  readonly measure: Measure;
  readonly aggregation: Aggregation;
  readonly parentIndicatorId?: InputMaybe<Scalars['ID']['input']>;
  readonly definition: IndicatorDefinitionInput;
};
export type ReviseIndicatorInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly indicatorId: Scalars['ID']['input'];
  readonly definition: IndicatorDefinitionInput;
  readonly reason: Scalars['String']['input'];
};
export type DefineIndicatorResult = Indicator | IndicatorNotValid | IndicatorKeyTaken | IndicatorNotFound | UnitNotKnown | IdempotencyKeyReused | NotAllowed;
export type ReviseIndicatorResult = Indicator | IndicatorNotValid | IndicatorNotFound | IdempotencyKeyReused | NotAllowed;
export type IndicatorNotFound = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type IndicatorNotValid = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type IndicatorKeyTaken = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type LedgerMeasure =
  | 'RECEIVED'
  | 'DISBURSED';
export type LedgerIndicator = {
  readonly id: Scalars['ID']['output'];
  readonly indicator: Indicator;
  readonly unit: Unit;
  readonly fund: Fund;
  readonly appeal?: Maybe<Appeal>;
  readonly measure: LedgerMeasure;
  readonly attachedAt: Scalars['DateTime']['output'];
  readonly releasedAt?: Maybe<Scalars['DateTime']['output']>;
};
export type Fund = {
  readonly id: Scalars['ID']['output'];
};
export type Appeal = {
  readonly id: Scalars['ID']['output'];
};
export type AttachLedgerInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly indicatorId: Scalars['ID']['input'];
  readonly fundId?: InputMaybe<Scalars['ID']['input']>;
  readonly appealId?: InputMaybe<Scalars['ID']['input']>;
  readonly measure: LedgerMeasure;
};
export type ReleaseLedgerInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly ledgerIndicatorId: Scalars['ID']['input'];
};
export type AttachLedgerResult = LedgerIndicator | LedgerNotKnown | LedgerIndicatorNotValid | LedgerIndicatorNotFound | IndicatorCounted | IndicatorNotFound | UnitNotKnown | IdempotencyKeyReused | NotAllowed;
export type ReleaseLedgerResult = LedgerIndicator | LedgerIndicatorNotFound | IdempotencyKeyReused | NotAllowed;
export type LedgerNotKnown = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type LedgerIndicatorNotValid = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type LedgerIndicatorNotFound = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type IndicatorCounted = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type LedgerIndicatorConnection = {
  readonly edges: ReadonlyArray<LedgerIndicatorEdge>;
  readonly nodes: ReadonlyArray<LedgerIndicator>;
  readonly pageInfo: PageInfo;
};
export type LedgerIndicatorEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: LedgerIndicator;
};
export type ReportPeriod = {
  readonly formId: Scalars['ID']['output'];
  readonly periodStart: Scalars['Date']['output'];
  readonly periodEnd: Scalars['Date']['output'];
  readonly form: ReportForm;
  readonly openedAt: Scalars['DateTime']['output'];
  readonly occasion?: Maybe<ReportOccasion>;
};
export type ReportOccasion = {
  readonly subject: Scalars['String']['output'];
  readonly document?: Maybe<OfficialDocument>;
  readonly dueAt: Scalars['DateTime']['output'];
  readonly askedUnits: ReadonlyArray<Unit>;
};
export type ReportPeriodConnection = {
  readonly edges: ReadonlyArray<ReportPeriodEdge>;
  readonly nodes: ReadonlyArray<ReportPeriod>;
  readonly pageInfo: PageInfo;
};
export type ReportPeriodEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: ReportPeriod;
};
export type ReportLock = {
  readonly id: Scalars['ID']['output'];
  readonly formId: Scalars['ID']['output'];
  readonly periodStart: Scalars['Date']['output'];
  readonly unit: Unit;
  readonly lockedAt: Scalars['DateTime']['output'];
};
export type ReportException = {
  readonly id: Scalars['ID']['output'];
  readonly formId: Scalars['ID']['output'];
  readonly periodStart: Scalars['Date']['output'];
  readonly unit: Unit;
  readonly reporterId: Scalars['ID']['output'];
  readonly reason: Scalars['String']['output'];
  readonly openUntil: Scalars['Date']['output'];
};
export type ReporterInput = {
  readonly kind: ReporterKind;
  readonly id: Scalars['ID']['input'];
  readonly unitId?: InputMaybe<Scalars['ID']['input']>;
};
export type AskForReportsInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly formId: Scalars['ID']['input'];
  readonly unitIds: ReadonlyArray<Scalars['ID']['input']>;
  readonly subject: Scalars['String']['input'];
  readonly dueOn?: InputMaybe<Scalars['Date']['input']>;
  readonly dueInHours?: InputMaybe<Scalars['Int']['input']>;
  readonly documentId?: InputMaybe<Scalars['ID']['input']>;
};
export type AskForReportsResult = ReportPeriod | ReportFormNotFound | ReportPeriodNotValid | ReportPeriodNotOpen | ReportsAlreadyAsked | UnitNotKnown | IdempotencyKeyReused | NotAllowed;
export type ReportsAlreadyAsked = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type OpenReportPeriodInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly formId: Scalars['ID']['input'];
  readonly periodStart: Scalars['Date']['input'];
};
export type LockReportPeriodInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly formId: Scalars['ID']['input'];
  readonly periodStart: Scalars['Date']['input'];
  readonly unitId: Scalars['ID']['input'];
};
export type OpenReportExceptionInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly formId: Scalars['ID']['input'];
  readonly periodStart: Scalars['Date']['input'];
  readonly reporter: ReporterInput;
  readonly reason: Scalars['String']['input'];
  readonly openUntil: Scalars['Date']['input'];
};
export type OpenReportPeriodResult = ReportPeriod | ReportFormNotFound | ReportPeriodNotValid | IdempotencyKeyReused | NotAllowed;
export type LockReportPeriodResult = ReportLock | ReportPeriodNotOpen | ReportsWaiting | UnitNotKnown | IdempotencyKeyReused | NotAllowed;
export type OpenReportExceptionResult = ReportException | ReportPeriodNotOpen | ReporterDidNotExist | ReportPeriodNotValid | ReasonNotValid | IdempotencyKeyReused | NotAllowed;
export type ReportPeriodNotValid = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type ReportPeriodNotOpen = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type ReportsWaiting = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type ReporterDidNotExist = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type ReporterNotAsked = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type ReasonNotValid = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type AreaNotKnown = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type DeciderNotAbove = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type PlanContentInput = {
  readonly title: Scalars['String']['input'];
  readonly startsOn: Scalars['Date']['input'];
  readonly endsOn: Scalars['Date']['input'];
  readonly committeeId?: InputMaybe<Scalars['ID']['input']>;
  readonly themeId?: InputMaybe<Scalars['ID']['input']>;
  readonly asksPledge?: InputMaybe<Scalars['Boolean']['input']>;
  readonly parentPlanIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly campaignIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly coordinationProgrammeIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly implementsDocumentIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly taskGroups?: InputMaybe<ReadonlyArray<TaskGroupInput>>;
};
export type TaskGroupInput = {
  readonly title: Scalars['String']['input'];
  readonly tasks: ReadonlyArray<Scalars['String']['input']>;
};
export type DraftPlanInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly unitId: Scalars['ID']['input'];
  readonly content: PlanContentInput;
};
export type RedraftPlanInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly planId: Scalars['ID']['input'];
  readonly content: PlanContentInput;
};
export type SubmitPlanInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly planId: Scalars['ID']['input'];
};
export type ReturnPlanInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly planId: Scalars['ID']['input'];
  readonly reason: Scalars['String']['input'];
};
export type IssuePlanInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly planId: Scalars['ID']['input'];
  readonly number: Scalars['String']['input'];
  readonly issuedOn: Scalars['Date']['input'];
  readonly documentId?: InputMaybe<Scalars['ID']['input']>;
};
export type AmendPlanInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly planId: Scalars['ID']['input'];
  readonly content: PlanContentInput;
  readonly number: Scalars['String']['input'];
  readonly issuedOn: Scalars['Date']['input'];
  readonly documentId?: InputMaybe<Scalars['ID']['input']>;
  readonly reason: Scalars['String']['input'];
};
export type ClosePlanInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly planId: Scalars['ID']['input'];
  readonly closedOn: Scalars['Date']['input'];
};
export type DraftPlanResult = Plan | PlanNotFound | PlanNotValid | PlanNotInState | ParentPlanNotValid | PlanCycle | CampaignNotFound | ThemeNotFound | UnitNotKnown | IdempotencyKeyReused | NotAllowed;
export type RedraftPlanResult = Plan | PlanNotFound | PlanNotValid | PlanNotInState | ParentPlanNotValid | PlanCycle | CampaignNotFound | ThemeNotFound | IdempotencyKeyReused | NotAllowed;
export type SubmitPlanResult = Plan | PlanNotFound | PlanNotValid | PlanNotInState | IdempotencyKeyReused | NotAllowed;
export type ReturnPlanResult = Plan | PlanNotFound | PlanNotValid | PlanNotInState | IdempotencyKeyReused | NotAllowed;
export type IssuePlanResult = Plan | PlanNotFound | PlanNotValid | PlanNotInState | ParentPlanNotValid | PlanCycle | CampaignNotFound | ThemeNotFound | IdempotencyKeyReused | NotAllowed;
export type AmendPlanResult = Plan | PlanNotFound | PlanNotValid | PlanNotInState | ParentPlanNotValid | PlanCycle | CampaignNotFound | ThemeNotFound | IdempotencyKeyReused | NotAllowed;
export type ClosePlanResult = Plan | PlanNotFound | PlanNotValid | PlanNotInState | IdempotencyKeyReused | NotAllowed;
export type PlanNotFound = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type PlanNotValid = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type PlanNotInState = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type ParentPlanNotValid = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type PlanCycle = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type PlanState =
  | 'DRAFT'
  | 'REVIEW'
  | 'ISSUED'
  | 'CLOSED';
export type TaskGroup = {
  readonly title: Scalars['String']['output'];
  readonly tasks: ReadonlyArray<Scalars['String']['output']>;
};
export type PlanVersion = {
  readonly version: Scalars['Int']['output'];
  readonly unit: Unit;
  readonly title: Scalars['String']['output'];
  readonly number: Scalars['String']['output'];
  readonly issuedOn: Scalars['Date']['output'];
  readonly document?: Maybe<OfficialDocument>;
  readonly taskGroups: ReadonlyArray<TaskGroup>;
  readonly reason?: Maybe<Scalars['String']['output']>;
  readonly recordedAt: Scalars['DateTime']['output'];
};
export type PlanConnection = {
  readonly edges: ReadonlyArray<PlanEdge>;
  readonly nodes: ReadonlyArray<Plan>;
  readonly pageInfo: PageInfo;
};
export type PlanEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Plan;
};
export type RegisterPracticeModelInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly unitId: Scalars['ID']['input'];
  readonly name: Scalars['String']['input'];
  readonly summary?: InputMaybe<Scalars['String']['input']>;
  readonly category: PracticeModelCategory;
  readonly areaIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly campaignId?: InputMaybe<Scalars['ID']['input']>;
  readonly registeredOn: Scalars['Date']['input'];
  readonly documentId?: InputMaybe<Scalars['ID']['input']>;
  readonly replicatedFromId?: InputMaybe<Scalars['ID']['input']>;
  readonly isPlaceInferred?: InputMaybe<Scalars['Boolean']['input']>;
  readonly isDayInferred?: InputMaybe<Scalars['Boolean']['input']>;
};
export type EstablishPracticeModelInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly modelId: Scalars['ID']['input'];
  readonly happenedOn: Scalars['Date']['input'];
  readonly number: Scalars['String']['input'];
  readonly documentId?: InputMaybe<Scalars['ID']['input']>;
};
export type StartPracticeModelInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly modelId: Scalars['ID']['input'];
  readonly happenedOn: Scalars['Date']['input'];
  readonly documentId?: InputMaybe<Scalars['ID']['input']>;
};
export type RecognisePracticeModelInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly modelId: Scalars['ID']['input'];
  readonly happenedOn: Scalars['Date']['input'];
  readonly number: Scalars['String']['input'];
  readonly decidedByUnitId: Scalars['ID']['input'];
  readonly documentId?: InputMaybe<Scalars['ID']['input']>;
};
export type EndPracticeModelInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly modelId: Scalars['ID']['input'];
  readonly happenedOn: Scalars['Date']['input'];
  readonly outcome: PracticeModelOutcome;
  readonly reason: Scalars['String']['input'];
  readonly number?: InputMaybe<Scalars['String']['input']>;
  readonly documentId?: InputMaybe<Scalars['ID']['input']>;
};
export type TracePracticeModelInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly modelId: Scalars['ID']['input'];
  readonly replicatedFromId: Scalars['ID']['input'];
};
export type CountPracticeModelInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly modelId: Scalars['ID']['input'];
  readonly countedOn: Scalars['Date']['input'];
  readonly persons?: InputMaybe<Scalars['Int']['input']>;
  readonly households?: InputMaybe<Scalars['Int']['input']>;
  readonly documentId?: InputMaybe<Scalars['ID']['input']>;
};
export type RegisterPracticeModelResult = PracticeModel | PracticeModelNotFound | PracticeModelNotValid | PracticeModelNotReplicable | CampaignNotFound | AreaNotKnown | UnitNotKnown | IdempotencyKeyReused | NotAllowed;
export type EstablishPracticeModelResult = PracticeModel | PracticeModelNotFound | PracticeModelNotValid | PracticeModelNotInState | IdempotencyKeyReused | NotAllowed;
export type StartPracticeModelResult = PracticeModel | PracticeModelNotFound | PracticeModelNotValid | PracticeModelNotInState | IdempotencyKeyReused | NotAllowed;
export type RecognisePracticeModelResult = PracticeModel | PracticeModelNotFound | PracticeModelNotValid | PracticeModelNotInState | DeciderNotAbove | IdempotencyKeyReused | NotAllowed;
export type EndPracticeModelResult = PracticeModel | PracticeModelNotFound | PracticeModelNotValid | PracticeModelNotInState | IdempotencyKeyReused | NotAllowed;
export type TracePracticeModelResult = PracticeModel | PracticeModelNotFound | PracticeModelNotValid | PracticeModelNotReplicable | PracticeModelCycle | IdempotencyKeyReused | NotAllowed;
export type CountPracticeModelResult = PracticeModel | PracticeModelNotFound | PracticeModelNotValid | IdempotencyKeyReused | NotAllowed;
export type PracticeModelNotFound = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type PracticeModelNotValid = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type PracticeModelNotInState = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type PracticeModelNotReplicable = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type PracticeModelCycle = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type PracticeModelState =
  | 'REGISTERED'
  | 'ESTABLISHED'
  | 'OPERATING'
  | 'RECOGNISED'
  | 'REPLICATED'
  | 'ENDED';
export type PracticeModelCategory =
  | 'ENVIRONMENT'
  | 'TRAFFIC_SAFETY'
  | 'BORDER'
  | 'TWIN_VILLAGES'
  | 'RELIGION'
  | 'SECURITY'
  | 'DRUG_FREE'
  | 'DIGITAL_LISTENING'
  | 'LIVELIHOOD'
  | 'NEW_RURAL'
  | 'CULTURE'
  | 'OTHER';
export type PracticeModelOutcome =
  | 'COMPLETED'
  | 'MERGED'
  | 'FAILED';
export type PracticeModel = {
  readonly id: Scalars['ID']['output'];
  readonly unit: Unit;
  readonly areas: ReadonlyArray<ResidentialArea>;
  readonly campaign?: Maybe<Campaign>;
  readonly name: Scalars['String']['output'];
  readonly summary?: Maybe<Scalars['String']['output']>;
  readonly category: PracticeModelCategory;
  readonly state: PracticeModelState;
  readonly registeredOn: Scalars['Date']['output'];
  readonly endedOn?: Maybe<Scalars['Date']['output']>;
  readonly outcome?: Maybe<PracticeModelOutcome>;
  readonly isPlaceInferred: Scalars['Boolean']['output'];
  readonly isDayInferred: Scalars['Boolean']['output'];
  readonly replicatedFrom?: Maybe<PracticeModel>;
  readonly replicas: PracticeModelConnection;
  readonly steps: ReadonlyArray<PracticeModelStep>;
  readonly headcount?: Maybe<PracticeModelHeadcount>;
  readonly headcounts: ReadonlyArray<PracticeModelHeadcount>;
  readonly viewerCanRecord: Scalars['Boolean']['output'];
};
export type PracticeModelReplicasArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};
export type PracticeModelStep = {
  readonly fromState?: Maybe<PracticeModelState>;
  readonly toState: PracticeModelState;
  readonly happenedOn: Scalars['Date']['output'];
  readonly number?: Maybe<Scalars['String']['output']>;
  readonly decidedBy?: Maybe<Unit>;
  readonly document?: Maybe<OfficialDocument>;
  readonly reason?: Maybe<Scalars['String']['output']>;
};
export type PracticeModelHeadcount = {
  readonly id: Scalars['ID']['output'];
  readonly countedOn: Scalars['Date']['output'];
  readonly persons?: Maybe<Scalars['Int']['output']>;
  readonly households?: Maybe<Scalars['Int']['output']>;
  readonly document?: Maybe<OfficialDocument>;
};
export type PracticeModelTally = {
  readonly on: Scalars['Date']['output'];
  readonly live: Scalars['Int']['output'];
  readonly ended: Scalars['Int']['output'];
  readonly byState: ReadonlyArray<PracticeModelStateCount>;
  readonly byCategory: ReadonlyArray<PracticeModelCategoryCount>;
  readonly headcountKnown: Scalars['Int']['output'];
  readonly persons?: Maybe<Scalars['Int']['output']>;
  readonly households?: Maybe<Scalars['Int']['output']>;
};
export type PracticeModelStateCount = {
  readonly state: PracticeModelState;
  readonly count: Scalars['Int']['output'];
};
export type PracticeModelCategoryCount = {
  readonly category: PracticeModelCategory;
  readonly count: Scalars['Int']['output'];
};
export type PracticeModelConnection = {
  readonly edges: ReadonlyArray<PracticeModelEdge>;
  readonly nodes: ReadonlyArray<PracticeModel>;
  readonly pageInfo: PageInfo;
};
export type PracticeModelEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: PracticeModel;
};
export type ProgressPartInput = {
  readonly indicatorId: Scalars['ID']['input'];
  readonly quantity: Scalars['String']['input'];
};
export type RecordProgressInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly unitId: Scalars['ID']['input'];
  readonly indicatorId: Scalars['ID']['input'];
  readonly startsOn: Scalars['Date']['input'];
  readonly endsOn: Scalars['Date']['input'];
  readonly quantity: Scalars['String']['input'];
  readonly covers?: InputMaybe<ProgressCoverage>;
  readonly source: ProgressSource;
  readonly sourceId?: InputMaybe<Scalars['String']['input']>;
  readonly documentId?: InputMaybe<Scalars['ID']['input']>;
  readonly isPlaceInferred?: InputMaybe<Scalars['Boolean']['input']>;
  readonly ofWhich?: InputMaybe<ReadonlyArray<ProgressPartInput>>;
};
export type CorrectProgressInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly entryId: Scalars['ID']['input'];
  readonly quantity: Scalars['String']['input'];
  readonly ofWhich?: InputMaybe<ReadonlyArray<ProgressPartInput>>;
  readonly documentId?: InputMaybe<Scalars['ID']['input']>;
  readonly reason: Scalars['String']['input'];
};
export type CloseTargetInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly targetId: Scalars['ID']['input'];
};
export type RecordProgressResult = ProgressEntry | QuantityNotRead | QuantityAmbiguous | DenominatorZero | MeasureMismatch | PercentWithoutBase | ProgressNotValid | ProgressRecorded | PartsExceedWhole | IndicatorNotFound | ProgressNotFound | UnitNotKnown | IdempotencyKeyReused | NotAllowed;
export type CorrectProgressResult = ProgressEntry | QuantityNotRead | QuantityAmbiguous | DenominatorZero | MeasureMismatch | PercentWithoutBase | ProgressNotValid | ProgressRecorded | PartsExceedWhole | IndicatorNotFound | ProgressNotFound | IdempotencyKeyReused | NotAllowed;
export type CloseTargetResult = Target | TargetNotFound | TargetNotInState | TargetNotValid | IndicatorNotFound | IdempotencyKeyReused | NotAllowed;
export type ProgressNotFound = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type ProgressNotValid = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type ProgressRecorded = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type PartsExceedWhole = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type Target = {
  readonly progress: TargetProgress;
  readonly id: Scalars['ID']['output'];
  readonly plan?: Maybe<Plan>;
  readonly indicator: Indicator;
  readonly unit: Unit;
  readonly parent?: Maybe<Target>;
  readonly children: TargetConnection;
  readonly startsOn: Scalars['Date']['output'];
  readonly endsOn: Scalars['Date']['output'];
  readonly comparator: QuantityComparator;
  readonly value: Scalars['Decimal']['output'];
  readonly reserve?: Maybe<Scalars['Decimal']['output']>;
  readonly handedDown?: Maybe<Scalars['Decimal']['output']>;
  readonly gap?: Maybe<TargetGap>;
  readonly numerator?: Maybe<Scalars['Decimal']['output']>;
  readonly denominator?: Maybe<Scalars['Decimal']['output']>;
  readonly base?: Maybe<Scalars['String']['output']>;
  readonly baseValue?: Maybe<Scalars['Decimal']['output']>;
  readonly text: Scalars['String']['output'];
  readonly places: ReadonlyArray<Unit>;
  readonly origin: TargetOrigin;
  readonly state: TargetState;
  readonly dueOn?: Maybe<Scalars['Date']['output']>;
  readonly document?: Maybe<OfficialDocument>;
  readonly assignedValue?: Maybe<Scalars['Decimal']['output']>;
  readonly registeredValue?: Maybe<Scalars['Decimal']['output']>;
  readonly version: Scalars['Int']['output'];
  readonly successor?: Maybe<Target>;
  readonly versions: ReadonlyArray<TargetVersion>;
};
export type TargetChildrenArgs = {
  states?: InputMaybe<ReadonlyArray<TargetState>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};
export type ProgressSource =
  | 'REPORT'
  | 'LEDGER'
  | 'MANUAL'
  | 'SEED_DOCUMENT';
export type ProgressCoverage =
  | 'UNIT'
  | 'SUBTREE';
export type ProgressEntry = {
  readonly id: Scalars['ID']['output'];
  readonly indicator: Indicator;
  readonly unit: Unit;
  readonly covers: ProgressCoverage;
  readonly startsOn: Scalars['Date']['output'];
  readonly endsOn: Scalars['Date']['output'];
  readonly comparator: QuantityComparator;
  readonly isApproximate: Scalars['Boolean']['output'];
  readonly value: Scalars['Decimal']['output'];
  readonly numerator?: Maybe<Scalars['Decimal']['output']>;
  readonly denominator?: Maybe<Scalars['Decimal']['output']>;
  readonly text: Scalars['String']['output'];
  readonly source: ProgressSource;
  readonly sourceId?: Maybe<Scalars['String']['output']>;
  readonly document?: Maybe<OfficialDocument>;
  readonly isPlaceInferred: Scalars['Boolean']['output'];
  readonly ofWhich: ReadonlyArray<ProgressEntry>;
  readonly corrects?: Maybe<ProgressEntry>;
  readonly reason?: Maybe<Scalars['String']['output']>;
  readonly recordedAt: Scalars['DateTime']['output'];
};
export type Progress = {
  readonly indicator: Indicator;
  readonly onTreeOf: Scalars['Date']['output'];
  readonly own?: Maybe<Scalars['Decimal']['output']>;
  readonly childrenSum?: Maybe<Scalars['Decimal']['output']>;
  readonly total?: Maybe<Scalars['Decimal']['output']>;
  readonly stated?: Maybe<Scalars['Decimal']['output']>;
  readonly numerator?: Maybe<Scalars['Decimal']['output']>;
  readonly denominator?: Maybe<Scalars['Decimal']['output']>;
  readonly isApproximate: Scalars['Boolean']['output'];
  readonly entryCount: Scalars['Int']['output'];
  readonly notReported: SilentUnitConnection;
  readonly notReportedCount: Scalars['Int']['output'];
};
export type ProgressNotReportedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};
export type SilentUnitConnection = {
  readonly edges: ReadonlyArray<SilentUnitEdge>;
  readonly nodes: ReadonlyArray<Unit>;
  readonly pageInfo: PageInfo;
};
export type SilentUnitEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Unit;
};
export type TargetProgress = {
  readonly plan: Scalars['Decimal']['output'];
  readonly result?: Maybe<Scalars['Decimal']['output']>;
  readonly percent?: Maybe<Scalars['Decimal']['output']>;
  readonly remaining: Scalars['Decimal']['output'];
  readonly isMet?: Maybe<Scalars['Boolean']['output']>;
  readonly rollUp: Progress;
};
export type ProgressEntryConnection = {
  readonly edges: ReadonlyArray<ProgressEntryEdge>;
  readonly nodes: ReadonlyArray<ProgressEntry>;
  readonly pageInfo: PageInfo;
};
export type ProgressEntryEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: ProgressEntry;
};
export type QuantityComparator =
  | 'EXACTLY'
  | 'MORE_THAN'
  | 'AT_LEAST'
  | 'LESS_THAN'
  | 'AT_MOST'
  | 'ABOUT'
  | 'NEARLY';
export type Quantity = {
  readonly text: Scalars['String']['output'];
  readonly comparator: QuantityComparator;
  readonly value: Scalars['Decimal']['output'];
  readonly numerator?: Maybe<Scalars['Decimal']['output']>;
  readonly denominator?: Maybe<Scalars['Decimal']['output']>;
  readonly measure?: Maybe<Measure>;
  readonly noun: Scalars['String']['output'];
};
export type DayPrecision =
  | 'DAY'
  | 'MONTH'
  | 'YEAR';
export type WrittenDays = {
  readonly text: Scalars['String']['output'];
  readonly precision: DayPrecision;
  readonly startsOn: Scalars['Date']['output'];
  readonly endsOn: Scalars['Date']['output'];
  readonly years: Scalars['Int']['output'];
  readonly time?: Maybe<Scalars['String']['output']>;
};
export type ReadQuantityResult = Quantity | QuantityNotRead | QuantityAmbiguous | DenominatorZero;
export type ReadDaysResult = WrittenDays | DaysNotRead;
export type QuantityNotRead = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type QuantityAmbiguous = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type DenominatorZero = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type DaysNotRead = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type ReportRankingMeasure =
  | 'COMPLETENESS'
  | 'TIMELINESS';
export type RankedLevel =
  | 'PROVINCE'
  | 'COMMUNE';
export type RankedUnit = {
  readonly place: Scalars['Int']['output'];
  readonly isTied: Scalars['Boolean']['output'];
  readonly sharedBy: Scalars['Int']['output'];
  readonly unit: Unit;
  readonly numerator: Scalars['Int']['output'];
  readonly denominator: Scalars['Int']['output'];
  readonly percent: Scalars['Decimal']['output'];
  readonly notReported: Scalars['Int']['output'];
};
export type RankedUnitConnection = {
  readonly edges: ReadonlyArray<RankedUnitEdge>;
  readonly nodes: ReadonlyArray<RankedUnit>;
  readonly pageInfo: PageInfo;
};
export type RankedUnitEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: RankedUnit;
};
export type ReportedIndicator = {
  readonly id: Scalars['ID']['output'];
  readonly formId: Scalars['ID']['output'];
  readonly fieldKey: Scalars['String']['output'];
  readonly denominatorFieldKey?: Maybe<Scalars['String']['output']>;
  readonly indicator: Indicator;
  readonly attachedAt: Scalars['DateTime']['output'];
  readonly releasedAt?: Maybe<Scalars['DateTime']['output']>;
};
export type AttachReportFieldInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly formId: Scalars['ID']['input'];
  readonly fieldKey: Scalars['String']['input'];
  readonly denominatorFieldKey?: InputMaybe<Scalars['String']['input']>;
  readonly indicatorId: Scalars['ID']['input'];
};
export type ReleaseReportFieldInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly reportedIndicatorId: Scalars['ID']['input'];
};
export type AttachReportFieldResult = ReportedIndicator | ReportedIndicatorNotValid | ReportedIndicatorNotFound | IndicatorReported | ReportFormNotFound | IndicatorNotFound | IdempotencyKeyReused | NotAllowed;
export type ReleaseReportFieldResult = ReportedIndicator | ReportedIndicatorNotFound | IdempotencyKeyReused | NotAllowed;
export type ReportedIndicatorNotValid = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type ReportedIndicatorNotFound = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type IndicatorReported = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type ReportValueInput = {
  readonly key: Scalars['String']['input'];
  readonly value: Scalars['String']['input'];
};
export type SubmitReportInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly formId: Scalars['ID']['input'];
  readonly periodStart: Scalars['Date']['input'];
  readonly reporter: ReporterInput;
  readonly values: ReadonlyArray<ReportValueInput>;
};
export type SaveReportDraftInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly formId: Scalars['ID']['input'];
  readonly periodStart: Scalars['Date']['input'];
  readonly reporter: ReporterInput;
  readonly values: ReadonlyArray<ReportValueInput>;
};
export type CheckReportInput = {
  readonly formId: Scalars['ID']['input'];
  readonly periodStart: Scalars['Date']['input'];
  readonly reporter: ReporterInput;
  readonly values: ReadonlyArray<ReportValueInput>;
};
export type AcceptReportsInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly reportIds: ReadonlyArray<Scalars['ID']['input']>;
};
export type ReturnReportInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly reportId: Scalars['ID']['input'];
  readonly reason: Scalars['String']['input'];
};
export type CheckReportResult = ReportCheck | ReportPeriodNotOpen | ReportFormNotFound | ReporterNotAsked | ReporterDidNotExist | NotAllowed;
export type SaveReportDraftResult = Report | ReportValuesNotValid | ReportPeriodNotOpen | ReportFormNotFound | ReporterNotAsked | ReporterDidNotExist | ReportLocked | ReportAlreadyAccepted | ReportStateNotRight | ReportNotFound | IdempotencyKeyReused | NotAllowed;
export type SubmitReportResult = Report | ReportValuesNotValid | ReportPeriodNotOpen | ReportFormNotFound | ReporterNotAsked | ReporterDidNotExist | ReportLocked | ReportAlreadyAccepted | ReportNotFound | IdempotencyKeyReused | NotAllowed;
export type AcceptReportsResult = AcceptedReports | ReportNotFound | ReportsNotOfOneUnit | ReportStateNotRight | ReportLocked | IdempotencyKeyReused | NotAllowed;
export type ReturnReportResult = Report | ReportNotFound | ReportsNotOfOneUnit | ReportStateNotRight | ReportLocked | ReasonNotValid | IdempotencyKeyReused | NotAllowed;
export type ReportNotFound = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type ReportLocked = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type ReportAlreadyAccepted = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type ReportStateNotRight = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type ReportsNotOfOneUnit = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type ReportValuesNotValid = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  readonly violations: ReadonlyArray<ReportValueViolation>;
};
export type ReportState =
  | 'OPEN'
  | 'DRAFT'
  | 'SUBMITTED'
  | 'RETURNED'
  | 'ACCEPTED'
  | 'AGGREGATED'
  | 'LOCKED';
export type ReportSource =
  | 'FORM'
  | 'SPREADSHEET';
export type ReportDecisionKind =
  | 'RETURNED'
  | 'ACCEPTED';
export type Report = {
  readonly id: Scalars['ID']['output'];
  readonly form: ReportForm;
  readonly periodStart: Scalars['Date']['output'];
  readonly periodEnd: Scalars['Date']['output'];
  readonly reporterKind: ReporterKind;
  readonly reporterId: Scalars['ID']['output'];
  readonly unit: Unit;
  readonly state: ReportState;
  readonly dueOn: Scalars['Date']['output'];
  readonly isLate: Scalars['Boolean']['output'];
  readonly firstSubmittedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly submission?: Maybe<ReportSubmission>;
  readonly submissions: ReportSubmissionConnection;
  readonly submissionCount: Scalars['Int']['output'];
  readonly reason?: Maybe<Scalars['String']['output']>;
  readonly decisions: ReadonlyArray<ReportDecision>;
  readonly draft: ReadonlyArray<ReportValue>;
  readonly viewerCanDecide: Scalars['Boolean']['output'];
};
export type ReportSubmissionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};
export type ReportSubmission = {
  readonly id: Scalars['ID']['output'];
  readonly place: Scalars['Int']['output'];
  readonly submittedAt: Scalars['DateTime']['output'];
  readonly isLate: Scalars['Boolean']['output'];
  readonly source: ReportSource;
  readonly values: ReadonlyArray<ReportValue>;
  readonly personalValues: ReadonlyArray<PersonalValue>;
  readonly warnings: ReadonlyArray<ReportValueWarning>;
};
export type ReportValue = {
  readonly fieldKey: Scalars['String']['output'];
  readonly value: Scalars['String']['output'];
  readonly original?: Maybe<Scalars['String']['output']>;
};
export type PersonalValue = {
  readonly fieldKey: Scalars['String']['output'];
  readonly value: Scalars['String']['output'];
};
export type ReportValueWarning = {
  readonly fieldKey: Scalars['String']['output'];
  readonly usual: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type ReportValueViolation = {
  readonly fieldKey: Scalars['String']['output'];
  readonly rule: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type ReportDecision = {
  readonly id: Scalars['ID']['output'];
  readonly kind: ReportDecisionKind;
  readonly submissionId: Scalars['ID']['output'];
  readonly reason?: Maybe<Scalars['String']['output']>;
  readonly decidedAt: Scalars['DateTime']['output'];
};
export type ReportCheck = {
  readonly violations: ReadonlyArray<ReportValueViolation>;
  readonly warnings: ReadonlyArray<ReportValueWarning>;
};
export type AcceptedReports = {
  readonly reports: ReadonlyArray<Report>;
};
export type ReportConnection = {
  readonly edges: ReadonlyArray<ReportEdge>;
  readonly nodes: ReadonlyArray<Report>;
  readonly pageInfo: PageInfo;
};
export type ReportEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Report;
};
export type ReportSubmissionConnection = {
  readonly edges: ReadonlyArray<ReportSubmissionEdge>;
  readonly nodes: ReadonlyArray<ReportSubmission>;
  readonly pageInfo: PageInfo;
};
export type ReportSubmissionEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: ReportSubmission;
};
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
export type GiveScoresInput = {
  readonly sheetId: Scalars['ID']['input'];
  readonly scores: ReadonlyArray<GivenScoreInput>;
};
export type GivenScoreInput = {
  readonly criterionKey: Scalars['String']['input'];
  readonly points: Scalars['Decimal']['input'];
  readonly bonus?: InputMaybe<Scalars['Decimal']['input']>;
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};
export type AttachEvidenceInput = {
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  readonly sheetId: Scalars['ID']['input'];
  readonly criterionKey: Scalars['String']['input'];
  readonly kind: ScoreEvidenceKind;
  readonly title: Scalars['String']['input'];
  readonly link?: InputMaybe<Scalars['String']['input']>;
  readonly documentId?: InputMaybe<Scalars['ID']['input']>;
};
export type MoveScoreSheetOnInput = {
  readonly sheetId: Scalars['ID']['input'];
  readonly fromState: ScoreSheetState;
};
export type MoveScoreSheetBackInput = {
  readonly sheetId: Scalars['ID']['input'];
  readonly fromState: ScoreSheetState;
  readonly reason: Scalars['String']['input'];
};
export type PublishScoreSheetInput = {
  readonly sheetId: Scalars['ID']['input'];
  readonly decisionNumber: Scalars['String']['input'];
  readonly decisionDocumentId?: InputMaybe<Scalars['ID']['input']>;
};
export type GiveScoresResult = ScoreSheet | ScoreSheetNotFound | ScoreSheetFinal | ScoreSheetStateNotRight | ScoreNotValid | NotAllowed;
export type AttachEvidenceResult = ScoreEvidence | ScoreSheetNotFound | ScoreSheetStateNotRight | EvidenceNotValid | IdempotencyKeyReused | NotAllowed;
export type MoveScoreSheetOnResult = ScoreSheet | ScoreSheetNotFound | ScoreSheetFinal | ScoreSheetStateNotRight | ScoreNotValid | NotAllowed;
export type MoveScoreSheetBackResult = ScoreSheet | ScoreSheetNotFound | ScoreSheetFinal | ScoreSheetStateNotRight | ReasonNotValid | NotAllowed;
export type PublishScoreSheetResult = ScoreSheet | ScoreSheetNotFound | ScoreSheetFinal | ScoreSheetStateNotRight | NotAllowed;
export type ScoreSheetNotFound = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type ScoreSheetFinal = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type ScoreSheetStateNotRight = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type ScoreNotValid = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type EvidenceNotValid = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type ScoreSheetState =
  | 'DRAFT'
  | 'WAIT_DEPARTMENT'
  | 'WAIT_COUNCIL'
  | 'WAIT_STANDING'
  | 'PUBLISHED';
export type ScoreSheetStatus =
  | 'DRAFT'
  | 'SUBMITTED'
  | 'PROCESSING'
  | 'PUBLISHED';
export type ScoreStage =
  | 'SELF'
  | 'DEPARTMENT'
  | 'COUNCIL'
  | 'STANDING';
export type ScoreEvidenceKind =
  | 'REPORT'
  | 'PICTURE'
  | 'VIDEO'
  | 'MINUTES'
  | 'VOUCHER'
  | 'FIGURES';
export type ScoreSheet = {
  readonly id: Scalars['ID']['output'];
  readonly commune: Unit;
  readonly status: ScoreSheetStatus;
  readonly state?: Maybe<ScoreSheetState>;
  readonly selfTotal: Scalars['Decimal']['output'];
  readonly total?: Maybe<Scalars['Decimal']['output']>;
  readonly decisionNumber?: Maybe<Scalars['String']['output']>;
  readonly decisionDocumentId?: Maybe<Scalars['ID']['output']>;
  readonly publishedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly scores: ReadonlyArray<Score>;
  readonly history: ReadonlyArray<Score>;
  readonly evidence: ReadonlyArray<ScoreEvidence>;
  readonly steps: ReadonlyArray<ScoreStep>;
  readonly viewerCanMoveOn: Scalars['Boolean']['output'];
};
export type Score = {
  readonly criterionKey: Scalars['String']['output'];
  readonly stage: ScoreStage;
  readonly points: Scalars['Decimal']['output'];
  readonly bonus: Scalars['Decimal']['output'];
  readonly reason?: Maybe<Scalars['String']['output']>;
  readonly givenAt: Scalars['DateTime']['output'];
};
export type ScoreEvidence = {
  readonly id: Scalars['ID']['output'];
  readonly criterionKey: Scalars['String']['output'];
  readonly kind: ScoreEvidenceKind;
  readonly title: Scalars['String']['output'];
  readonly link?: Maybe<Scalars['String']['output']>;
  readonly documentId?: Maybe<Scalars['ID']['output']>;
  readonly attachedAt: Scalars['DateTime']['output'];
};
export type ScoreStep = {
  readonly fromState: ScoreSheetState;
  readonly toState: ScoreSheetState;
  readonly reason?: Maybe<Scalars['String']['output']>;
  readonly takenAt: Scalars['DateTime']['output'];
};
export type ScoreSheetConnection = {
  readonly edges: ReadonlyArray<ScoreSheetEdge>;
  readonly nodes: ReadonlyArray<ScoreSheet>;
  readonly pageInfo: PageInfo;
};
export type ScoreSheetEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: ScoreSheet;
};
export type ReportSheet = {
  readonly content: Scalars['String']['output'];
  readonly contentType: Scalars['String']['output'];
  readonly rowCount: Scalars['Int']['output'];
};
export type ImportedReports = {
  readonly count: Scalars['Int']['output'];
};
export type ReportRowProblem = {
  readonly row: Scalars['Int']['output'];
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  readonly violations: ReadonlyArray<ReportValueViolation>;
};
export type ImportReportsInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly formId: Scalars['ID']['input'];
  readonly periodStart: Scalars['Date']['input'];
  readonly unitId: Scalars['ID']['input'];
  readonly content: Scalars['String']['input'];
};
export type ImportReportsResult = ImportedReports | ReportRowsNotValid | ReportSheetUnreadable | ReportPeriodNotOpen | ReportFormNotFound | UnitNotKnown | IdempotencyKeyReused | NotAllowed;
export type ReportRowsNotValid = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  readonly rows: ReadonlyArray<ReportRowProblem>;
};
export type ReportSheetUnreadable = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type StandardSubject =
  | 'AREA'
  | 'COMMUNE'
  | 'DISTRICT'
  | 'PROVINCE'
  | 'HOUSEHOLDS';
export type Standard = {
  readonly id: Scalars['ID']['output'];
  readonly key: Scalars['String']['output'];
  readonly version: Scalars['Int']['output'];
  readonly title: Scalars['String']['output'];
  readonly subject: StandardSubject;
  readonly unit: Unit;
  readonly validFrom: Scalars['Date']['output'];
  readonly validUntil?: Maybe<Scalars['Date']['output']>;
  readonly unitGroups: ReadonlyArray<StandardPart>;
  readonly criteriaGroups: ReadonlyArray<StandardPart>;
  readonly criteria: ReadonlyArray<StandardCriterion>;
  readonly criteriaMin?: Maybe<Scalars['Int']['output']>;
  readonly satisfactionMin?: Maybe<Scalars['Decimal']['output']>;
  readonly source: Scalars['String']['output'];
  readonly document?: Maybe<OfficialDocument>;
};
export type StandardPart = {
  readonly key: Scalars['String']['output'];
  readonly title: Scalars['String']['output'];
};
export type StandardCriterion = {
  readonly key: Scalars['String']['output'];
  readonly groupKey: Scalars['String']['output'];
  readonly title: Scalars['String']['output'];
  readonly thresholds: ReadonlyArray<StandardThreshold>;
  readonly threshold?: Maybe<Scalars['String']['output']>;
};
export type StandardCriterionThresholdArgs = {
  unitGroup?: InputMaybe<Scalars['String']['input']>;
};
export type StandardThreshold = {
  readonly unitGroup?: Maybe<Scalars['String']['output']>;
  readonly words: Scalars['String']['output'];
};
export type StandardConnection = {
  readonly edges: ReadonlyArray<StandardEdge>;
  readonly nodes: ReadonlyArray<Standard>;
  readonly pageInfo: PageInfo;
};
export type StandardEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Standard;
};
export type PublishStandardInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly unitId: Scalars['ID']['input'];
  readonly key: Scalars['String']['input'];
  readonly title: Scalars['String']['input'];
  readonly subject: StandardSubject;
  readonly validFrom: Scalars['Date']['input'];
  readonly validUntil?: InputMaybe<Scalars['Date']['input']>;
  readonly unitGroups?: InputMaybe<ReadonlyArray<StandardPartInput>>;
  readonly criteriaGroups?: InputMaybe<ReadonlyArray<StandardPartInput>>;
  readonly criteria?: InputMaybe<ReadonlyArray<StandardCriterionInput>>;
  readonly criteriaMin?: InputMaybe<Scalars['Int']['input']>;
  readonly satisfactionMin?: InputMaybe<Scalars['Decimal']['input']>;
  readonly source: Scalars['String']['input'];
  readonly documentId?: InputMaybe<Scalars['ID']['input']>;
};
export type StandardPartInput = {
  readonly key: Scalars['String']['input'];
  readonly title: Scalars['String']['input'];
};
export type StandardCriterionInput = {
  readonly key: Scalars['String']['input'];
  readonly groupKey: Scalars['String']['input'];
  readonly title: Scalars['String']['input'];
  readonly thresholds?: InputMaybe<ReadonlyArray<StandardThresholdInput>>;
};
export type StandardThresholdInput = {
  readonly unitGroup?: InputMaybe<Scalars['String']['input']>;
  readonly words: Scalars['String']['input'];
};
export type PublishStandardResult = Standard | TitleStandardNotValid | TitleStandardInUse | TitleStandardNotFound | UnitNotKnown | IdempotencyKeyReused | NotAllowed;
export type TitleStandardNotFound = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type TitleStandardNotValid = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type TitleStandardNotInForce = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type TitleStandardInUse = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type Person = {
  readonly id: Scalars['ID']['output'];
};
export type StudyCellRole =
  | 'HEAD'
  | 'MEMBER';
export type StudyCell = {
  readonly id: Scalars['ID']['output'];
  readonly unit: Unit;
  readonly committee: Committee;
  readonly name: Scalars['String']['output'];
  readonly members: ReadonlyArray<StudyCellMember>;
};
export type StudyCellMember = {
  readonly person: Person;
  readonly role: StudyCellRole;
};
export type StudyCellConnection = {
  readonly edges: ReadonlyArray<StudyCellEdge>;
  readonly nodes: ReadonlyArray<StudyCell>;
  readonly pageInfo: PageInfo;
};
export type StudyCellEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: StudyCell;
};
export type StudyCellMemberInput = {
  readonly personId: Scalars['ID']['input'];
  readonly role: StudyCellRole;
};
export type EstablishStudyCellInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly unitId: Scalars['ID']['input'];
  readonly committeeId: Scalars['ID']['input'];
  readonly name: Scalars['String']['input'];
  readonly members: ReadonlyArray<StudyCellMemberInput>;
};
export type SetStudyCellMembersInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly cellId: Scalars['ID']['input'];
  readonly members: ReadonlyArray<StudyCellMemberInput>;
};
export type EstablishStudyCellResult = StudyCell | StudyCellNotFound | StudyCellNotValid | UnitNotKnown | IdempotencyKeyReused | NotAllowed;
export type SetStudyCellMembersResult = StudyCell | StudyCellNotFound | StudyCellNotValid | IdempotencyKeyReused | NotAllowed;
export type StudyCellNotFound = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type StudyCellNotValid = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type StudyState =
  | 'DRAFT'
  | 'REGISTERED'
  | 'PLEDGED'
  | 'REVIEWED'
  | 'GRADED'
  | 'CLOSED';
export type CommitmentArea =
  | 'THOUGHT'
  | 'ETHICS'
  | 'STYLE'
  | 'DUTY';
export type SelfReviewResult =
  | 'DONE'
  | 'PARTLY'
  | 'NOT_DONE';
export type StudyGradeTerm =
  | 'HALF_YEAR'
  | 'YEAR';
export type StudyGrade =
  | 'EXCELLENT'
  | 'GOOD'
  | 'COMPLETED'
  | 'NOT_COMPLETED';
export type StudyRegistration = {
  readonly id: Scalars['ID']['output'];
  readonly person: Person;
  readonly unit: Unit;
  readonly committee: Committee;
  readonly cellId: Scalars['ID']['output'];
  readonly year: Scalars['Int']['output'];
  readonly theme?: Maybe<Theme>;
  readonly state: StudyState;
  readonly registeredOn: Scalars['Date']['output'];
  readonly isLate: Scalars['Boolean']['output'];
  readonly commitmentCount: Scalars['Int']['output'];
  readonly commitmentVersion: Scalars['Int']['output'];
  readonly pledgeSignedOn?: Maybe<Scalars['Date']['output']>;
  readonly pledgedVersion?: Maybe<Scalars['Int']['output']>;
  readonly halfYearGrade?: Maybe<StudyGrade>;
  readonly halfYearGradedOn?: Maybe<Scalars['Date']['output']>;
  readonly grade?: Maybe<StudyGrade>;
  readonly gradedOn?: Maybe<Scalars['Date']['output']>;
  readonly closedOn?: Maybe<Scalars['Date']['output']>;
  readonly notes?: Maybe<StudyNotes>;
};
export type StudyNotes = {
  readonly commitments: ReadonlyArray<StudyCommitment>;
  readonly replaced: ReadonlyArray<ReplacedCommitments>;
  readonly reviews: ReadonlyArray<SelfReview>;
  readonly monthsMissing: ReadonlyArray<Scalars['Int']['output']>;
};
export type ReplacedCommitments = {
  readonly version: Scalars['Int']['output'];
  readonly commitments: ReadonlyArray<StudyCommitment>;
  readonly replacedAt: Scalars['DateTime']['output'];
};
export type StudyCommitment = {
  readonly area: CommitmentArea;
  readonly text: Scalars['String']['output'];
  readonly dueOn?: Maybe<Scalars['Date']['output']>;
};
export type SelfReview = {
  readonly month: Scalars['Int']['output'];
  readonly version: Scalars['Int']['output'];
  readonly result: SelfReviewResult;
  readonly note: Scalars['String']['output'];
  readonly recordedAt: Scalars['DateTime']['output'];
};
export type StudyFigures = {
  readonly registered?: Maybe<Scalars['Int']['output']>;
  readonly late?: Maybe<Scalars['Int']['output']>;
  readonly pledged?: Maybe<Scalars['Int']['output']>;
  readonly halfYearGraded?: Maybe<Scalars['Int']['output']>;
  readonly graded?: Maybe<Scalars['Int']['output']>;
  readonly closed?: Maybe<Scalars['Int']['output']>;
  readonly excellent?: Maybe<Scalars['Int']['output']>;
  readonly good?: Maybe<Scalars['Int']['output']>;
  readonly completed?: Maybe<Scalars['Int']['output']>;
  readonly notCompleted?: Maybe<Scalars['Int']['output']>;
};
export type StudyRegistrationConnection = {
  readonly edges: ReadonlyArray<StudyRegistrationEdge>;
  readonly nodes: ReadonlyArray<StudyRegistration>;
  readonly pageInfo: PageInfo;
};
export type StudyRegistrationEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: StudyRegistration;
};
export type StudyCommitmentInput = {
  readonly area: CommitmentArea;
  readonly text: Scalars['String']['input'];
  readonly dueOn?: InputMaybe<Scalars['Date']['input']>;
};
export type RegisterStudyInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly cellId: Scalars['ID']['input'];
  readonly personId?: InputMaybe<Scalars['ID']['input']>;
  readonly year: Scalars['Int']['input'];
  readonly themeId?: InputMaybe<Scalars['ID']['input']>;
  readonly registeredOn?: InputMaybe<Scalars['Date']['input']>;
  readonly isDraft?: InputMaybe<Scalars['Boolean']['input']>;
  readonly commitments: ReadonlyArray<StudyCommitmentInput>;
};
export type SignStudyPledgeInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly registrationId: Scalars['ID']['input'];
  readonly signedOn: Scalars['Date']['input'];
};
export type RecordSelfReviewInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly registrationId: Scalars['ID']['input'];
  readonly month: Scalars['Int']['input'];
  readonly result: SelfReviewResult;
  readonly note: Scalars['String']['input'];
};
export type GradeStudyInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly registrationId: Scalars['ID']['input'];
  readonly term?: InputMaybe<StudyGradeTerm>;
  readonly grade: StudyGrade;
  readonly gradedOn: Scalars['Date']['input'];
};
export type RegisterStudyResult = StudyRegistration | StudyRegistrationNotFound | StudyAlreadyRegistered | StudyNotValid | ThemeNotFound | IdempotencyKeyReused | NotAllowed;
export type SignStudyPledgeResult = StudyRegistration | StudyRegistrationNotFound | StudyNotValid | StudyNotInState | IdempotencyKeyReused | NotAllowed;
export type RecordSelfReviewResult = StudyRegistration | StudyRegistrationNotFound | StudyNotValid | StudyNotInState | IdempotencyKeyReused | NotAllowed;
export type GradeStudyResult = StudyRegistration | StudyRegistrationNotFound | StudyNotValid | StudyNotInState | StudySamePerson | IdempotencyKeyReused | NotAllowed;
export type StudyRegistrationNotFound = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type StudyAlreadyRegistered = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type StudyNotValid = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type StudyNotInState = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type StudySamePerson = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type SubmitStudyInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly registrationId: Scalars['ID']['input'];
  readonly registeredOn?: InputMaybe<Scalars['Date']['input']>;
};
export type RewriteStudyInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly registrationId: Scalars['ID']['input'];
  readonly themeId?: InputMaybe<Scalars['ID']['input']>;
  readonly commitments: ReadonlyArray<StudyCommitmentInput>;
};
export type CloseStudyInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly registrationId: Scalars['ID']['input'];
};
export type SubmitStudyResult = StudyRegistration | StudyRegistrationNotFound | StudyNotValid | StudyNotInState | IdempotencyKeyReused | NotAllowed;
export type RewriteStudyResult = StudyRegistration | StudyRegistrationNotFound | StudyNotValid | StudyNotInState | ThemeNotFound | IdempotencyKeyReused | NotAllowed;
export type CloseStudyResult = StudyRegistration | StudyRegistrationNotFound | StudyNotInState | IdempotencyKeyReused | NotAllowed;
export type StudyReviewInterval =
  | 'MONTHLY'
  | 'QUARTERLY'
  | 'YEARLY';
export type StudyRegistrationTime =
  | 'START_OF_YEAR'
  | 'ANY_TIME';
export type StudyRule = {
  readonly id: Scalars['ID']['output'];
  readonly unit: Unit;
  readonly fromYear: Scalars['Int']['output'];
  readonly reviewsEvery: StudyReviewInterval;
  readonly registers: StudyRegistrationTime;
  readonly registerUntil?: Maybe<Scalars['String']['output']>;
  readonly document?: Maybe<OfficialDocument>;
};
export type DeclareStudyRuleInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly unitId: Scalars['ID']['input'];
  readonly fromYear: Scalars['Int']['input'];
  readonly reviewsEvery: StudyReviewInterval;
  readonly registers: StudyRegistrationTime;
  readonly registerUntil?: InputMaybe<Scalars['String']['input']>;
  readonly documentId?: InputMaybe<Scalars['ID']['input']>;
};
export type DeclareStudyRuleResult = StudyRule | StudyRuleNotValid | UnitNotKnown | IdempotencyKeyReused | NotAllowed;
export type StudyRuleNotValid = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type SuccessionCaseState =
  | 'OPEN'
  | 'SETTLED';
export type SuccessionCaseReason =
  | 'SPLIT'
  | 'EXTENT_UNSTATED'
  | 'NO_HEIR'
  | 'HEIR_NOT_BELOW';
export type SuccessionCase = {
  readonly id: Scalars['ID']['output'];
  readonly unit: Unit;
  readonly reason: SuccessionCaseReason;
  readonly heirs: ReadonlyArray<Unit>;
  readonly effectiveOn: Scalars['Date']['output'];
  readonly state: SuccessionCaseState;
  readonly openedAt: Scalars['DateTime']['output'];
  readonly settledAt?: Maybe<Scalars['DateTime']['output']>;
  readonly targets: TargetConnection;
};
export type SuccessionCaseTargetsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};
export type SuccessionCaseConnection = {
  readonly edges: ReadonlyArray<SuccessionCaseEdge>;
  readonly nodes: ReadonlyArray<SuccessionCase>;
  readonly pageInfo: PageInfo;
};
export type SuccessionCaseEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: SuccessionCase;
};
export type PartOfTargetInput = {
  readonly targetId: Scalars['ID']['input'];
  readonly unitId: Scalars['ID']['input'];
  readonly quantity: Scalars['String']['input'];
};
export type SettleSuccessionInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly unitId: Scalars['ID']['input'];
  readonly successionCaseId: Scalars['ID']['input'];
  readonly parts: ReadonlyArray<PartOfTargetInput>;
};
export type SettleSuccessionResult = SuccessionCase | SuccessionCaseNotFound | TargetsNotConserved | TargetNotFound | TargetNotValid | QuantityNotRead | QuantityAmbiguous | DenominatorZero | UnitNotKnown | IdempotencyKeyReused | NotAllowed;
export type SuccessionCaseNotFound = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type TargetAimInput = {
  readonly quantity: Scalars['String']['input'];
  readonly base?: InputMaybe<Scalars['String']['input']>;
  readonly baseQuantity?: InputMaybe<Scalars['String']['input']>;
};
export type SetTargetInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly planId: Scalars['ID']['input'];
  readonly indicatorId: Scalars['ID']['input'];
  readonly aim: TargetAimInput;
  readonly placeUnitIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly dueOn?: InputMaybe<Scalars['Date']['input']>;
  readonly documentId?: InputMaybe<Scalars['ID']['input']>;
};
export type TargetShareInput = {
  readonly unitId: Scalars['ID']['input'];
  readonly aim: TargetAimInput;
};
export type AssignTargetsInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly parentTargetId: Scalars['ID']['input'];
  readonly shares: ReadonlyArray<TargetShareInput>;
  readonly reserve?: InputMaybe<Scalars['String']['input']>;
};
export type RegisterTargetInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly parentTargetId: Scalars['ID']['input'];
  readonly unitId: Scalars['ID']['input'];
  readonly aim: TargetAimInput;
};
export type AcceptTargetInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly targetId: Scalars['ID']['input'];
  readonly planId?: InputMaybe<Scalars['ID']['input']>;
};
export type AgreeTargetInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly targetId: Scalars['ID']['input'];
  readonly aim?: InputMaybe<TargetAimInput>;
};
export type ReviseTargetInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly targetId: Scalars['ID']['input'];
  readonly aim: TargetAimInput;
  readonly reason: Scalars['String']['input'];
};
export type WithdrawTargetInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly targetId: Scalars['ID']['input'];
  readonly reason: Scalars['String']['input'];
};
export type SetTargetResult = Target | PlanNotFound | IndicatorNotFound | TargetNotFound | QuantityNotRead | QuantityAmbiguous | DenominatorZero | MeasureMismatch | PercentWithoutBase | TargetNotValid | IdempotencyKeyReused | NotAllowed;
export type AssignTargetsResult = Target | TargetsNotConserved | TargetNotFound | TargetNotInState | PlanDoesNotCascade | IndicatorNotFound | UnitNotKnown | QuantityNotRead | QuantityAmbiguous | DenominatorZero | MeasureMismatch | PercentWithoutBase | TargetNotValid | IdempotencyKeyReused | NotAllowed;
export type RegisterTargetResult = Target | TargetNotFound | TargetNotInState | PlanDoesNotCascade | IndicatorNotFound | UnitNotKnown | QuantityNotRead | QuantityAmbiguous | DenominatorZero | MeasureMismatch | PercentWithoutBase | TargetNotValid | IdempotencyKeyReused | NotAllowed;
export type AcceptTargetResult = Target | TargetNotFound | TargetNotInState | TargetNotValid | IdempotencyKeyReused | NotAllowed;
export type AgreeTargetResult = Target | TargetsNotConserved | TargetNotFound | TargetNotInState | IndicatorNotFound | QuantityNotRead | QuantityAmbiguous | DenominatorZero | MeasureMismatch | PercentWithoutBase | TargetNotValid | IdempotencyKeyReused | NotAllowed;
export type ReviseTargetResult = Target | TargetsNotConserved | TargetNotFound | TargetNotInState | IndicatorNotFound | QuantityNotRead | QuantityAmbiguous | DenominatorZero | MeasureMismatch | PercentWithoutBase | TargetNotValid | IdempotencyKeyReused | NotAllowed;
export type WithdrawTargetResult = Target | TargetsNotConserved | TargetNotFound | TargetNotInState | TargetNotValid | IdempotencyKeyReused | NotAllowed;
export type TargetNotFound = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type TargetNotValid = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type TargetNotInState = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type TargetsNotConserved = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type PlanDoesNotCascade = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type PercentWithoutBase = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type MeasureMismatch = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type TargetState =
  | 'PROPOSED'
  | 'ASSIGNED'
  | 'REGISTERED'
  | 'AGREED'
  | 'ACHIEVED'
  | 'NOT_ACHIEVED'
  | 'SUCCEEDED'
  | 'WITHDRAWN';
export type TargetOrigin =
  | 'ASSIGNED'
  | 'REGISTERED'
  | 'AGREED';
export type TargetCause =
  | 'SET'
  | 'ISSUED'
  | 'ASSIGNED'
  | 'REGISTERED'
  | 'ACCEPTED'
  | 'AGREED'
  | 'REVISED'
  | 'SHARED_OUT'
  | 'WITHDRAWN'
  | 'MERGED'
  | 'SETTLED'
  | 'CLOSED';
export type TargetGap = {
  readonly amount: Scalars['Decimal']['output'];
  readonly reserve: Scalars['Decimal']['output'];
  readonly holder: Unit;
  readonly notAgreed: Scalars['Decimal']['output'];
  readonly waitingCount: Scalars['Int']['output'];
  readonly waiting: TargetConnection;
};
export type TargetGapWaitingArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};
export type TargetVersion = {
  readonly version: Scalars['Int']['output'];
  readonly unit: Unit;
  readonly value: Scalars['Decimal']['output'];
  readonly reserve?: Maybe<Scalars['Decimal']['output']>;
  readonly state: TargetState;
  readonly cause: TargetCause;
  readonly reason?: Maybe<Scalars['String']['output']>;
  readonly recordedAt: Scalars['DateTime']['output'];
};
export type TargetConnection = {
  readonly edges: ReadonlyArray<TargetEdge>;
  readonly nodes: ReadonlyArray<Target>;
  readonly pageInfo: PageInfo;
};
export type TargetEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Target;
};
export type ThemeKind =
  | 'FRONT_WORK'
  | 'STUDY';
export type Theme = {
  readonly id: Scalars['ID']['output'];
  readonly unit: Unit;
  readonly year: Scalars['Int']['output'];
  readonly kind: ThemeKind;
  readonly title: Scalars['String']['output'];
  readonly asksPledge: Scalars['Boolean']['output'];
  readonly document?: Maybe<OfficialDocument>;
};
export type ThemeConnection = {
  readonly edges: ReadonlyArray<ThemeEdge>;
  readonly nodes: ReadonlyArray<Theme>;
  readonly pageInfo: PageInfo;
};
export type ThemeEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Theme;
};
export type DeclareThemeInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly unitId: Scalars['ID']['input'];
  readonly year: Scalars['Int']['input'];
  readonly kind: ThemeKind;
  readonly title: Scalars['String']['input'];
  readonly asksPledge?: InputMaybe<Scalars['Boolean']['input']>;
  readonly documentId?: InputMaybe<Scalars['ID']['input']>;
};
export type DeclareThemeResult = Theme | ThemeNotValid | ThemeTaken | ThemeNotFound | UnitNotKnown | IdempotencyKeyReused | NotAllowed;
export type ThemeNotFound = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type ThemeNotValid = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type ThemeTaken = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type TitleSubject =
  | 'AREA'
  | 'UNIT'
  | 'HOUSEHOLDS';
export type AwardingBody =
  | 'FRONT'
  | 'GOVERNMENT'
  | 'PARTY';
export type Title = {
  readonly id: Scalars['ID']['output'];
  readonly unit: Unit;
  readonly subject: TitleSubject;
  readonly area?: Maybe<ResidentialArea>;
  readonly standard: Standard;
  readonly name: Scalars['String']['output'];
  readonly year: Scalars['Int']['output'];
  readonly householdsHeld?: Maybe<Scalars['Int']['output']>;
  readonly householdsAsked?: Maybe<Scalars['Int']['output']>;
  readonly decidedOn: Scalars['Date']['output'];
  readonly number: Scalars['String']['output'];
  readonly decidedBy: Unit;
  readonly body: AwardingBody;
  readonly level: Scalars['String']['output'];
  readonly validUntil?: Maybe<Scalars['Date']['output']>;
  readonly document?: Maybe<OfficialDocument>;
  readonly assessment?: Maybe<TitleAssessment>;
  readonly holds: Scalars['Boolean']['output'];
  readonly revokedOn?: Maybe<Scalars['Date']['output']>;
  readonly revokedNumber?: Maybe<Scalars['String']['output']>;
  readonly revokedBecause?: Maybe<Scalars['String']['output']>;
  readonly revokedDocument?: Maybe<OfficialDocument>;
};
export type TitleHoldsArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};
export type TitleTally = {
  readonly standardKey: Scalars['String']['output'];
  readonly name: Scalars['String']['output'];
  readonly subject: TitleSubject;
  readonly held: Scalars['Int']['output'];
  readonly outOf?: Maybe<Scalars['Int']['output']>;
  readonly percent?: Maybe<Scalars['Decimal']['output']>;
};
export type TitleConnection = {
  readonly edges: ReadonlyArray<TitleEdge>;
  readonly nodes: ReadonlyArray<Title>;
  readonly pageInfo: PageInfo;
};
export type TitleEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Title;
};
export type AwardTitleInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly unitId: Scalars['ID']['input'];
  readonly areaId?: InputMaybe<Scalars['ID']['input']>;
  readonly standardKey: Scalars['String']['input'];
  readonly standardId?: InputMaybe<Scalars['ID']['input']>;
  readonly year: Scalars['Int']['input'];
  readonly householdsHeld?: InputMaybe<Scalars['Int']['input']>;
  readonly householdsAsked?: InputMaybe<Scalars['Int']['input']>;
  readonly decidedOn: Scalars['Date']['input'];
  readonly number: Scalars['String']['input'];
  readonly decidedByUnitId: Scalars['ID']['input'];
  readonly body: AwardingBody;
  readonly validUntil?: InputMaybe<Scalars['Date']['input']>;
  readonly documentId?: InputMaybe<Scalars['ID']['input']>;
};
export type RevokeTitleInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly titleId: Scalars['ID']['input'];
  readonly revokedOn: Scalars['Date']['input'];
  readonly number: Scalars['String']['input'];
  readonly reason: Scalars['String']['input'];
  readonly documentId?: InputMaybe<Scalars['ID']['input']>;
};
export type AwardTitleResult = Title | TitleNotValid | TitleOverlaps | TitleNotFound | TitleStandardNotInForce | DeciderNotAbove | AreaNotKnown | UnitNotKnown | IdempotencyKeyReused | NotAllowed;
export type RevokeTitleResult = Title | TitleNotValid | TitleNotFound | IdempotencyKeyReused | NotAllowed;
export type TitleNotFound = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type TitleNotValid = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type TitleOverlaps = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type ReportTotal = {
  readonly unit: Unit;
  readonly periodStart: Scalars['Date']['output'];
  readonly expected: Scalars['Int']['output'];
  readonly submitted: Scalars['Int']['output'];
  readonly late: Scalars['Int']['output'];
  readonly returned: Scalars['Int']['output'];
  readonly accepted: Scalars['Int']['output'];
  readonly completeness?: Maybe<Scalars['Decimal']['output']>;
  readonly timeliness?: Maybe<Scalars['Decimal']['output']>;
  readonly sums: ReadonlyArray<ReportSum>;
  readonly choices: ReadonlyArray<ReportChoiceCount>;
  readonly ratios: ReadonlyArray<ReportRatio>;
  readonly countedAt: Scalars['DateTime']['output'];
  readonly below: ReportTotalConnection;
};
export type ReportTotalBelowArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};
export type ReportSum = {
  readonly fieldKey: Scalars['String']['output'];
  readonly value: Scalars['String']['output'];
  readonly acceptedValue: Scalars['String']['output'];
};
export type ReportChoiceCount = {
  readonly fieldKey: Scalars['String']['output'];
  readonly choice: Scalars['String']['output'];
  readonly count: Scalars['Int']['output'];
};
export type ReportRatio = {
  readonly fieldKey: Scalars['String']['output'];
  readonly percent?: Maybe<Scalars['Decimal']['output']>;
};
export type MissingReport = {
  readonly kind: ReporterKind;
  readonly reporterId: Scalars['ID']['output'];
  readonly unit: Unit;
  readonly state: ReportState;
};
export type CompiledText = {
  readonly reportId: Scalars['ID']['output'];
  readonly reporterKind: ReporterKind;
  readonly reporterId: Scalars['ID']['output'];
  readonly unit: Unit;
  readonly texts: ReadonlyArray<ReportValue>;
};
export type ReportTotalConnection = {
  readonly edges: ReadonlyArray<ReportTotalEdge>;
  readonly nodes: ReadonlyArray<ReportTotal>;
  readonly pageInfo: PageInfo;
};
export type ReportTotalEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: ReportTotal;
};
export type MissingReportConnection = {
  readonly edges: ReadonlyArray<MissingReportEdge>;
  readonly nodes: ReadonlyArray<MissingReport>;
  readonly pageInfo: PageInfo;
};
export type MissingReportEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: MissingReport;
};
export type CompiledTextConnection = {
  readonly edges: ReadonlyArray<CompiledTextEdge>;
  readonly nodes: ReadonlyArray<CompiledText>;
  readonly pageInfo: PageInfo;
};
export type CompiledTextEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: CompiledText;
};
export type ReviewSectionKind =
  | 'RESULT'
  | 'EXPERIENCE'
  | 'LIMITATION'
  | 'CAUSE'
  | 'DIRECTION';
export type WorkReview = {
  readonly id: Scalars['ID']['output'];
  readonly unit: Unit;
  readonly title: Scalars['String']['output'];
  readonly startsOn: Scalars['Date']['output'];
  readonly endsOn: Scalars['Date']['output'];
  readonly isPeriodInferred: Scalars['Boolean']['output'];
  readonly isPlaceInferred: Scalars['Boolean']['output'];
  readonly years?: Maybe<Scalars['Int']['output']>;
  readonly document: OfficialDocument;
  readonly reviewedDocuments: ReadonlyArray<OfficialDocument>;
  readonly plan?: Maybe<Plan>;
  readonly sections: ReadonlyArray<ReviewSection>;
  readonly version: Scalars['Int']['output'];
  readonly versions: ReadonlyArray<WorkReviewVersion>;
  readonly viewerCanCorrect: Scalars['Boolean']['output'];
};
export type WorkReviewSectionsArgs = {
  kinds?: InputMaybe<ReadonlyArray<ReviewSectionKind>>;
};
export type ReviewSection = {
  readonly kind: ReviewSectionKind;
  readonly statements: ReadonlyArray<Scalars['String']['output']>;
};
export type WorkReviewVersion = {
  readonly version: Scalars['Int']['output'];
  readonly title: Scalars['String']['output'];
  readonly sections: ReadonlyArray<ReviewSection>;
  readonly reason?: Maybe<Scalars['String']['output']>;
  readonly recordedAt: Scalars['DateTime']['output'];
};
export type WorkReviewConnection = {
  readonly edges: ReadonlyArray<WorkReviewEdge>;
  readonly nodes: ReadonlyArray<WorkReview>;
  readonly pageInfo: PageInfo;
};
export type WorkReviewEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: WorkReview;
};
export type ReviewSectionInput = {
  readonly kind: ReviewSectionKind;
  readonly statements: ReadonlyArray<Scalars['String']['input']>;
};
export type WorkReviewContentInput = {
  readonly title: Scalars['String']['input'];
  readonly startsOn: Scalars['Date']['input'];
  readonly endsOn: Scalars['Date']['input'];
  readonly isPeriodInferred?: InputMaybe<Scalars['Boolean']['input']>;
  readonly isPlaceInferred?: InputMaybe<Scalars['Boolean']['input']>;
  readonly years?: InputMaybe<Scalars['Int']['input']>;
  readonly documentId: Scalars['ID']['input'];
  readonly reviewedDocumentIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly planId?: InputMaybe<Scalars['ID']['input']>;
  readonly sections: ReadonlyArray<ReviewSectionInput>;
};
export type RecordWorkReviewInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly unitId: Scalars['ID']['input'];
  readonly content: WorkReviewContentInput;
};
export type CorrectWorkReviewInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly reviewId: Scalars['ID']['input'];
  readonly content: WorkReviewContentInput;
  readonly reason: Scalars['String']['input'];
};
export type RecordWorkReviewResult = WorkReview | WorkReviewNotFound | WorkReviewNotValid | PlanNotFound | UnitNotKnown | IdempotencyKeyReused | NotAllowed;
export type CorrectWorkReviewResult = WorkReview | WorkReviewNotFound | WorkReviewNotValid | PlanNotFound | ReasonNotValid | IdempotencyKeyReused | NotAllowed;
export type WorkReviewNotFound = Refusal & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};
export type WorkReviewNotValid = Refusal & {
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
  Campaign: Campaign;
  Plan: Plan;
  CoordinationProgramme: CoordinationProgramme;
  Activity: Activity;
  TitleAssessment: TitleAssessment;
  Commendation: Commendation;
  ReportForm: ReportForm;
  ResidentialArea: ResidentialArea;
  GreatUnityDay: GreatUnityDay;
  Indicator: Indicator;
  PracticeModel: PracticeModel;
  Target: Target;
  ProgressEntry: ProgressEntry;
  Standard: Standard;
  Theme: Theme;
  Title: Title;
  WorkReview: WorkReview;
};
/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Unit:
    ( { __typename: 'Unit' }
    & GraphQLRecursivePick<FederationTypes['Unit'], {"id":true}> );
  Campaign:
    ( { __typename: 'Campaign' }
    & GraphQLRecursivePick<FederationTypes['Campaign'], {"id":true}> );
  Plan:
    ( { __typename: 'Plan' }
    & GraphQLRecursivePick<FederationTypes['Plan'], {"id":true}> );
  CoordinationProgramme:
    ( { __typename: 'CoordinationProgramme' }
    & GraphQLRecursivePick<FederationTypes['CoordinationProgramme'], {"id":true}> );
  Activity:
    ( { __typename: 'Activity' }
    & GraphQLRecursivePick<FederationTypes['Activity'], {"id":true}> );
  TitleAssessment:
    ( { __typename: 'TitleAssessment' }
    & GraphQLRecursivePick<FederationTypes['TitleAssessment'], {"id":true}> );
  Commendation:
    ( { __typename: 'Commendation' }
    & GraphQLRecursivePick<FederationTypes['Commendation'], {"id":true}> );
  ReportForm:
    ( { __typename: 'ReportForm' }
    & GraphQLRecursivePick<FederationTypes['ReportForm'], {"id":true}> );
  ResidentialArea:
    ( { __typename: 'ResidentialArea' }
    & GraphQLRecursivePick<FederationTypes['ResidentialArea'], {"id":true}> );
  GreatUnityDay:
    ( { __typename: 'GreatUnityDay' }
    & GraphQLRecursivePick<FederationTypes['GreatUnityDay'], {"id":true}> );
  Indicator:
    ( { __typename: 'Indicator' }
    & GraphQLRecursivePick<FederationTypes['Indicator'], {"id":true}> );
  PracticeModel:
    ( { __typename: 'PracticeModel' }
    & GraphQLRecursivePick<FederationTypes['PracticeModel'], {"id":true}> );
  Target:
    ( { __typename: 'Target' }
    & GraphQLRecursivePick<FederationTypes['Target'], {"id":true}> );
  ProgressEntry:
    ( { __typename: 'ProgressEntry' }
    & GraphQLRecursivePick<FederationTypes['ProgressEntry'], {"id":true}> );
  Standard:
    ( { __typename: 'Standard' }
    & GraphQLRecursivePick<FederationTypes['Standard'], {"id":true}> );
  Theme:
    ( { __typename: 'Theme' }
    & GraphQLRecursivePick<FederationTypes['Theme'], {"id":true}> );
  Title:
    ( { __typename: 'Title' }
    & GraphQLRecursivePick<FederationTypes['Title'], {"id":true}> );
  WorkReview:
    ( { __typename: 'WorkReview' }
    & GraphQLRecursivePick<FederationTypes['WorkReview'], {"id":true}> );
};
/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  RecordActivityResult:
    | ( ActivityParent )
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
  HoldActivityResult:
    | ( ActivityParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  CancelActivityResult:
    | ( ActivityParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  ChangeActivityResult:
    | ( ActivityParent )
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
  RecordActivityKindResult:
    | ( ActivityKindParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  OpenTitleAssessmentResult:
    | ( AssessmentParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  AssessTitleCriteriaResult:
    | ( AssessmentParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  SurveySatisfactionResult:
    | ( AssessmentParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  DecideTitleAssessmentResult:
    | ( AssessmentParent )
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
  WithdrawTitleAssessmentResult:
    | ( AssessmentParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  OpenCampaignResult:
    | ( CampaignParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  AddCampaignTitleResult:
    | ( CampaignParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  EndCampaignResult:
    | ( CampaignParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  ProposeCommendationErasureResult:
    | ( CommendationErasureParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  ApproveCommendationErasureResult:
    | ( CommendationErasureParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  WithdrawCommendationErasureResult:
    | ( CommendationErasureParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  RecordCommendationFormResult:
    | ( CommendationFormParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  ProposeCommendationsResult:
    | ( CommendationProposalParent )
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
  AppraiseCommendationProposalResult:
    | ( CommendationProposalParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  DecideCommendationProposalResult:
    | ( CommendationProposalParent )
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
  RejectCommendationProposalResult:
    | ( CommendationProposalParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  WithdrawCommendationProposalResult:
    | ( CommendationProposalParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  AwardCommendationResult:
    | ( CommendationParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  RevokeCommendationResult:
    | ( CommendationParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  WithdrawCommendationConsentResult:
    | ( CommendationParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  DraftEmulationRoundResult:
    | ( RoundParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  ApplyEmulationRoundResult:
    | ( RoundParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  CloseEmulationRoundResult:
    | ( RoundParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  PublishReportFormResult:
    | ( ReportFormParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  SetReportDueRuleResult:
    | ( DueRuleRowParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  PlanGreatUnityDayResult:
    | ( GreatUnityDayParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  HoldGreatUnityDayResult:
    | ( GreatUnityDayParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  CorrectGreatUnityDayResult:
    | ( GreatUnityDayParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  CancelGreatUnityDayResult:
    | ( GreatUnityDayParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  DefineIndicatorResult:
    | ( IndicatorParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  ReviseIndicatorResult:
    | ( IndicatorParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  AttachLedgerResult:
    | ( LedgerIndicatorParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  ReleaseLedgerResult:
    | ( LedgerIndicatorParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  AskForReportsResult:
    | ( ReportPeriodParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  OpenReportPeriodResult:
    | ( ReportPeriodParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  LockReportPeriodResult:
    | ( ReportLockParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  OpenReportExceptionResult:
    | ( ReportExceptionParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  DraftPlanResult:
    | ( PlanParent )
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
  RedraftPlanResult:
    | ( PlanParent )
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
  SubmitPlanResult:
    | ( PlanParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  ReturnPlanResult:
    | ( PlanParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  IssuePlanResult:
    | ( PlanParent )
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
  AmendPlanResult:
    | ( PlanParent )
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
  ClosePlanResult:
    | ( PlanParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  RegisterPracticeModelResult:
    | ( PracticeModelParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  EstablishPracticeModelResult:
    | ( PracticeModelParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  StartPracticeModelResult:
    | ( PracticeModelParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  RecognisePracticeModelResult:
    | ( PracticeModelParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  EndPracticeModelResult:
    | ( PracticeModelParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  TracePracticeModelResult:
    | ( PracticeModelParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  CountPracticeModelResult:
    | ( PracticeModelParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  RecordProgressResult:
    | ( RecordedEntryParent )
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
  CorrectProgressResult:
    | ( RecordedEntryParent )
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
  CloseTargetResult:
    | ( TargetParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  ReadQuantityResult:
    | ( QuantityParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  ReadDaysResult:
    | ( WrittenDaysParent )
    | ( RefusalValue )
  ;
  AttachReportFieldResult:
    | ( ReportedIndicatorParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  ReleaseReportFieldResult:
    | ( ReportedIndicatorParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  CheckReportResult:
    | ( Omit<ReportCheck, 'violations' | 'warnings'> & { violations: ReadonlyArray<_RefType['ReportValueViolation']>, warnings: ReadonlyArray<_RefType['ReportValueWarning']> } )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  SaveReportDraftResult:
    | ( ReadReportParent )
    | ( ReportValuesNotValidParent )
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
  SubmitReportResult:
    | ( ReadReportParent )
    | ( ReportValuesNotValidParent )
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
  AcceptReportsResult:
    | ( Omit<AcceptedReports, 'reports'> & { reports: ReadonlyArray<_RefType['Report']> } )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  ReturnReportResult:
    | ( ReadReportParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  GiveScoresResult:
    | ( ScoreSheetParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  AttachEvidenceResult:
    | ( EvidenceParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  MoveScoreSheetOnResult:
    | ( ScoreSheetParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  MoveScoreSheetBackResult:
    | ( ScoreSheetParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  PublishScoreSheetResult:
    | ( ScoreSheetParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  ImportReportsResult:
    | ( ImportedReports )
    | ( ReportRowsNotValidParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  PublishStandardResult:
    | ( StandardParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  EstablishStudyCellResult:
    | ( StudyCellParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  SetStudyCellMembersResult:
    | ( StudyCellParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  RegisterStudyResult:
    | ( StudyRegistrationParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  SignStudyPledgeResult:
    | ( StudyRegistrationParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  RecordSelfReviewResult:
    | ( StudyRegistrationParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  GradeStudyResult:
    | ( StudyRegistrationParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  SubmitStudyResult:
    | ( StudyRegistrationParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  RewriteStudyResult:
    | ( StudyRegistrationParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  CloseStudyResult:
    | ( StudyRegistrationParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  DeclareStudyRuleResult:
    | ( StudyRuleParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  SettleSuccessionResult:
    | ( SuccessionCaseParent )
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
  SetTargetResult:
    | ( TargetParent )
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
  AssignTargetsResult:
    | ( TargetParent )
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
  RegisterTargetResult:
    | ( TargetParent )
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
  AcceptTargetResult:
    | ( TargetParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  AgreeTargetResult:
    | ( TargetParent )
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
  ReviseTargetResult:
    | ( TargetParent )
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
  WithdrawTargetResult:
    | ( TargetParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  DeclareThemeResult:
    | ( ThemeParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  AwardTitleResult:
    | ( TitleParent )
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
  RevokeTitleResult:
    | ( TitleParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  RecordWorkReviewResult:
    | ( WorkReviewParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
  ;
  CorrectWorkReviewResult:
    | ( WorkReviewParent )
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
    | ( ReportValuesNotValidParent )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( RefusalValue )
    | ( ReportRowsNotValidParent )
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
  Unit: ResolverTypeWrapper<UnitRefParent>;
  Campaign: ResolverTypeWrapper<CampaignParent>;
  Plan: ResolverTypeWrapper<PlanParent>;
  CoordinationProgramme: ResolverTypeWrapper<UnitRefParent>;
  ActivityState: ActivityState;
  Activity: ResolverTypeWrapper<ActivityParent>;
  ActivityMedium: ResolverTypeWrapper<MediumParent>;
  ActivityVersion: ResolverTypeWrapper<ActivityVersionParent>;
  ActivityCount: ResolverTypeWrapper<ActivityCountParent>;
  ActivityConnection: ResolverTypeWrapper<Omit<ActivityConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ActivityEdge']>, nodes: ReadonlyArray<ResolversTypes['Activity']> }>;
  ActivityEdge: ResolverTypeWrapper<Omit<ActivityEdge, 'node'> & { node: ResolversTypes['Activity'] }>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ActivityContentInput: ActivityContentInput;
  ActivityMediumInput: ActivityMediumInput;
  ActivityOutcomeInput: ActivityOutcomeInput;
  RecordActivityInput: RecordActivityInput;
  HoldActivityInput: HoldActivityInput;
  CancelActivityInput: CancelActivityInput;
  ChangeActivityInput: ChangeActivityInput;
  RecordActivityResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordActivityResult']>;
  HoldActivityResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['HoldActivityResult']>;
  CancelActivityResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CancelActivityResult']>;
  ChangeActivityResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangeActivityResult']>;
  ActivityNotFound: ResolverTypeWrapper<RefusalValue>;
  ActivityNotValid: ResolverTypeWrapper<RefusalValue>;
  ActivityNotInState: ResolverTypeWrapper<RefusalValue>;
  ActivityKind: ResolverTypeWrapper<ActivityKindParent>;
  ActivityKindConnection: ResolverTypeWrapper<Omit<ActivityKindConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ActivityKindEdge']>, nodes: ReadonlyArray<ResolversTypes['ActivityKind']> }>;
  ActivityKindEdge: ResolverTypeWrapper<Omit<ActivityKindEdge, 'node'> & { node: ResolversTypes['ActivityKind'] }>;
  RecordActivityKindInput: RecordActivityKindInput;
  RecordActivityKindResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordActivityKindResult']>;
  ActivityKindNotValid: ResolverTypeWrapper<RefusalValue>;
  ActivityKindNotFound: ResolverTypeWrapper<RefusalValue>;
  IdempotencyKeyReused: ResolverTypeWrapper<RefusalValue>;
  OpenTitleAssessmentInput: OpenTitleAssessmentInput;
  AssessTitleCriteriaInput: AssessTitleCriteriaInput;
  TitleCriterionResultInput: TitleCriterionResultInput;
  SurveySatisfactionInput: SurveySatisfactionInput;
  DecideTitleAssessmentInput: DecideTitleAssessmentInput;
  WithdrawTitleAssessmentInput: WithdrawTitleAssessmentInput;
  OpenTitleAssessmentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OpenTitleAssessmentResult']>;
  AssessTitleCriteriaResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AssessTitleCriteriaResult']>;
  SurveySatisfactionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SurveySatisfactionResult']>;
  DecideTitleAssessmentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DecideTitleAssessmentResult']>;
  WithdrawTitleAssessmentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WithdrawTitleAssessmentResult']>;
  TitleAssessmentNotFound: ResolverTypeWrapper<RefusalValue>;
  TitleAssessmentNotValid: ResolverTypeWrapper<RefusalValue>;
  TitleAssessmentOpenAlready: ResolverTypeWrapper<RefusalValue>;
  TitleAssessmentNotOpen: ResolverTypeWrapper<RefusalValue>;
  TitleAssessmentNotMet: ResolverTypeWrapper<RefusalValue>;
  TitleAssessmentState: TitleAssessmentState;
  CriterionOutcome: CriterionOutcome;
  TitleAssessment: ResolverTypeWrapper<AssessmentParent>;
  TitleCriterionStanding: ResolverTypeWrapper<CriterionStandingParent>;
  TitleCriterionResult: ResolverTypeWrapper<CriterionResultParent>;
  SatisfactionSurvey: ResolverTypeWrapper<SatisfactionSurveyParent>;
  TitleAssessmentConnection: ResolverTypeWrapper<Omit<TitleAssessmentConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['TitleAssessmentEdge']>, nodes: ReadonlyArray<ResolversTypes['TitleAssessment']> }>;
  TitleAssessmentEdge: ResolverTypeWrapper<Omit<TitleAssessmentEdge, 'node'> & { node: ResolversTypes['TitleAssessment'] }>;
  OfficialDocument: ResolverTypeWrapper<OfficialDocument>;
  Committee: ResolverTypeWrapper<Committee>;
  CampaignKind: CampaignKind;
  CampaignTitleKind: CampaignTitleKind;
  CampaignTitle: ResolverTypeWrapper<CampaignTitleParent>;
  CampaignConnection: ResolverTypeWrapper<Omit<CampaignConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['CampaignEdge']>, nodes: ReadonlyArray<ResolversTypes['Campaign']> }>;
  CampaignEdge: ResolverTypeWrapper<Omit<CampaignEdge, 'node'> & { node: ResolversTypes['Campaign'] }>;
  OpenCampaignInput: OpenCampaignInput;
  AddCampaignTitleInput: AddCampaignTitleInput;
  EndCampaignInput: EndCampaignInput;
  OpenCampaignResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OpenCampaignResult']>;
  AddCampaignTitleResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AddCampaignTitleResult']>;
  EndCampaignResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EndCampaignResult']>;
  CampaignNotFound: ResolverTypeWrapper<RefusalValue>;
  CampaignNotValid: ResolverTypeWrapper<RefusalValue>;
  CampaignKeyTaken: ResolverTypeWrapper<RefusalValue>;
  CommendationErasureState: CommendationErasureState;
  CommendationErasure: ResolverTypeWrapper<CommendationErasureParent>;
  CommendationErasureConnection: ResolverTypeWrapper<Omit<CommendationErasureConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['CommendationErasureEdge']>, nodes: ReadonlyArray<ResolversTypes['CommendationErasure']> }>;
  CommendationErasureEdge: ResolverTypeWrapper<Omit<CommendationErasureEdge, 'node'> & { node: ResolversTypes['CommendationErasure'] }>;
  ProposeCommendationErasureInput: ProposeCommendationErasureInput;
  ApproveCommendationErasureInput: ApproveCommendationErasureInput;
  WithdrawCommendationErasureInput: WithdrawCommendationErasureInput;
  ProposeCommendationErasureResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ProposeCommendationErasureResult']>;
  ApproveCommendationErasureResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ApproveCommendationErasureResult']>;
  WithdrawCommendationErasureResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WithdrawCommendationErasureResult']>;
  CommendationErasureNotFound: ResolverTypeWrapper<RefusalValue>;
  CommendationErasureNotValid: ResolverTypeWrapper<RefusalValue>;
  CommendationErasureSamePerson: ResolverTypeWrapper<RefusalValue>;
  AwardingLevel: AwardingLevel;
  CommendationSubjectKind: CommendationSubjectKind;
  FormConfidence: FormConfidence;
  CommendationForm: ResolverTypeWrapper<CommendationFormParent>;
  CommendationFormConnection: ResolverTypeWrapper<Omit<CommendationFormConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['CommendationFormEdge']>, nodes: ReadonlyArray<ResolversTypes['CommendationForm']> }>;
  CommendationFormEdge: ResolverTypeWrapper<Omit<CommendationFormEdge, 'node'> & { node: ResolversTypes['CommendationForm'] }>;
  RecordCommendationFormInput: RecordCommendationFormInput;
  RecordCommendationFormResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordCommendationFormResult']>;
  CommendationFormNotValid: ResolverTypeWrapper<RefusalValue>;
  CommendationFormNotFound: ResolverTypeWrapper<RefusalValue>;
  CommendationProposalState: CommendationProposalState;
  CommendationProposal: ResolverTypeWrapper<CommendationProposalParent>;
  CommendationProposalConnection: ResolverTypeWrapper<Omit<CommendationProposalConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['CommendationProposalEdge']>, nodes: ReadonlyArray<ResolversTypes['CommendationProposal']> }>;
  CommendationProposalEdge: ResolverTypeWrapper<Omit<CommendationProposalEdge, 'node'> & { node: ResolversTypes['CommendationProposal'] }>;
  ProposeCommendationsInput: ProposeCommendationsInput;
  ProposedCommendationInput: ProposedCommendationInput;
  CommendationSubjectInput: CommendationSubjectInput;
  CommendedPersonInput: CommendedPersonInput;
  CommendationConsentInput: CommendationConsentInput;
  LeftOutCommendationInput: LeftOutCommendationInput;
  AppraiseCommendationProposalInput: AppraiseCommendationProposalInput;
  DecideCommendationProposalInput: DecideCommendationProposalInput;
  RejectCommendationProposalInput: RejectCommendationProposalInput;
  WithdrawCommendationProposalInput: WithdrawCommendationProposalInput;
  ProposeCommendationsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ProposeCommendationsResult']>;
  AppraiseCommendationProposalResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AppraiseCommendationProposalResult']>;
  DecideCommendationProposalResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DecideCommendationProposalResult']>;
  RejectCommendationProposalResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RejectCommendationProposalResult']>;
  WithdrawCommendationProposalResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WithdrawCommendationProposalResult']>;
  CommendationProposalNotFound: ResolverTypeWrapper<RefusalValue>;
  CommendationListNotValid: ResolverTypeWrapper<RefusalValue>;
  AwardingLevelNotRight: ResolverTypeWrapper<RefusalValue>;
  DecisionNumberTaken: ResolverTypeWrapper<RefusalValue>;
  CommendationRole: CommendationRole;
  CommendationPurpose: CommendationPurpose;
  CommendationState: CommendationState;
  Commendation: ResolverTypeWrapper<CommendationParent>;
  CommendedPerson: ResolverTypeWrapper<CommendedPersonParent>;
  CommendationCount: ResolverTypeWrapper<CommendationCount>;
  CommendationConnection: ResolverTypeWrapper<Omit<CommendationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['CommendationEdge']>, nodes: ReadonlyArray<ResolversTypes['Commendation']> }>;
  CommendationEdge: ResolverTypeWrapper<Omit<CommendationEdge, 'node'> & { node: ResolversTypes['Commendation'] }>;
  AwardCommendationInput: AwardCommendationInput;
  RevokeCommendationInput: RevokeCommendationInput;
  WithdrawCommendationConsentInput: WithdrawCommendationConsentInput;
  AwardCommendationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AwardCommendationResult']>;
  RevokeCommendationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RevokeCommendationResult']>;
  WithdrawCommendationConsentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WithdrawCommendationConsentResult']>;
  CommendationNotFound: ResolverTypeWrapper<RefusalValue>;
  CommendationStateNotRight: ResolverTypeWrapper<RefusalValue>;
  CommendationDayNotRight: ResolverTypeWrapper<RefusalValue>;
  CommendationSamePerson: ResolverTypeWrapper<RefusalValue>;
  ConsentNotGiven: ResolverTypeWrapper<RefusalValue>;
  EmulationRoundState: EmulationRoundState;
  EmulationRound: ResolverTypeWrapper<RoundParent>;
  EmulationCriterion: ResolverTypeWrapper<EmulationCriterion>;
  EmulationRoundConnection: ResolverTypeWrapper<Omit<EmulationRoundConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['EmulationRoundEdge']>, nodes: ReadonlyArray<ResolversTypes['EmulationRound']> }>;
  EmulationRoundEdge: ResolverTypeWrapper<Omit<EmulationRoundEdge, 'node'> & { node: ResolversTypes['EmulationRound'] }>;
  DraftEmulationRoundInput: DraftEmulationRoundInput;
  EmulationCriterionInput: EmulationCriterionInput;
  ApplyEmulationRoundInput: ApplyEmulationRoundInput;
  CloseEmulationRoundInput: CloseEmulationRoundInput;
  DraftEmulationRoundResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DraftEmulationRoundResult']>;
  ApplyEmulationRoundResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ApplyEmulationRoundResult']>;
  CloseEmulationRoundResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CloseEmulationRoundResult']>;
  EmulationRoundNotFound: ResolverTypeWrapper<RefusalValue>;
  EmulationRoundNotValid: ResolverTypeWrapper<RefusalValue>;
  EmulationRoundStateNotRight: ResolverTypeWrapper<RefusalValue>;
  ReportPeriodKind: ReportPeriodKind;
  ReporterKind: ReporterKind;
  ReportFieldType: ReportFieldType;
  ReportRuleKind: ReportRuleKind;
  ReportForm: ResolverTypeWrapper<ReportFormParent>;
  ReportSection: ResolverTypeWrapper<ReportSection>;
  ReportField: ResolverTypeWrapper<ReportField>;
  ReportRule: ResolverTypeWrapper<ReportRule>;
  ReportDueRule: ResolverTypeWrapper<DueRuleRowParent>;
  ReportFormConnection: ResolverTypeWrapper<Omit<ReportFormConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ReportFormEdge']>, nodes: ReadonlyArray<ResolversTypes['ReportForm']> }>;
  ReportFormEdge: ResolverTypeWrapper<Omit<ReportFormEdge, 'node'> & { node: ResolversTypes['ReportForm'] }>;
  PublishReportFormInput: PublishReportFormInput;
  ReportDueInput: ReportDueInput;
  ReportSectionInput: ReportSectionInput;
  ReportFieldInput: ReportFieldInput;
  ReportRuleInput: ReportRuleInput;
  SetReportDueRuleInput: SetReportDueRuleInput;
  PublishReportFormResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PublishReportFormResult']>;
  SetReportDueRuleResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetReportDueRuleResult']>;
  ReportFormNotFound: ResolverTypeWrapper<RefusalValue>;
  ReportFormNotValid: ResolverTypeWrapper<RefusalValue>;
  ReportFormInUse: ResolverTypeWrapper<RefusalValue>;
  ResidentialArea: ResolverTypeWrapper<AreaRefParent>;
  GreatUnityDayState: GreatUnityDayState;
  GuestLevel: GuestLevel;
  GreatUnityDay: ResolverTypeWrapper<GreatUnityDayParent>;
  GreatUnityDayGuest: ResolverTypeWrapper<GreatUnityDayGuest>;
  GreatUnityDayTally: ResolverTypeWrapper<UnitUnityYearParent>;
  ResidentialAreaPage: ResolverTypeWrapper<Omit<ResidentialAreaPage, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ResidentialAreaPageEdge']>, nodes: ReadonlyArray<ResolversTypes['ResidentialArea']> }>;
  ResidentialAreaPageEdge: ResolverTypeWrapper<Omit<ResidentialAreaPageEdge, 'node'> & { node: ResolversTypes['ResidentialArea'] }>;
  GreatUnityDayConnection: ResolverTypeWrapper<Omit<GreatUnityDayConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['GreatUnityDayEdge']>, nodes: ReadonlyArray<ResolversTypes['GreatUnityDay']> }>;
  GreatUnityDayEdge: ResolverTypeWrapper<Omit<GreatUnityDayEdge, 'node'> & { node: ResolversTypes['GreatUnityDay'] }>;
  GreatUnityDayContentInput: GreatUnityDayContentInput;
  GreatUnityDayGuestInput: GreatUnityDayGuestInput;
  PlanGreatUnityDayInput: PlanGreatUnityDayInput;
  HoldGreatUnityDayInput: HoldGreatUnityDayInput;
  CorrectGreatUnityDayInput: CorrectGreatUnityDayInput;
  CancelGreatUnityDayInput: CancelGreatUnityDayInput;
  PlanGreatUnityDayResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PlanGreatUnityDayResult']>;
  HoldGreatUnityDayResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['HoldGreatUnityDayResult']>;
  CorrectGreatUnityDayResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CorrectGreatUnityDayResult']>;
  CancelGreatUnityDayResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CancelGreatUnityDayResult']>;
  GreatUnityDayNotFound: ResolverTypeWrapper<RefusalValue>;
  GreatUnityDayNotValid: ResolverTypeWrapper<RefusalValue>;
  GreatUnityDayNotInState: ResolverTypeWrapper<RefusalValue>;
  AreaHostsAlready: ResolverTypeWrapper<RefusalValue>;
  Measure: Measure;
  Aggregation: Aggregation;
  Indicator: ResolverTypeWrapper<IndicatorParent>;
  IndicatorVersion: ResolverTypeWrapper<IndicatorVersionParent>;
  IndicatorConnection: ResolverTypeWrapper<Omit<IndicatorConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['IndicatorEdge']>, nodes: ReadonlyArray<ResolversTypes['Indicator']> }>;
  IndicatorEdge: ResolverTypeWrapper<Omit<IndicatorEdge, 'node'> & { node: ResolversTypes['Indicator'] }>;
  IndicatorDefinitionInput: IndicatorDefinitionInput;
  DefineIndicatorInput: DefineIndicatorInput;
  ReviseIndicatorInput: ReviseIndicatorInput;
  DefineIndicatorResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DefineIndicatorResult']>;
  ReviseIndicatorResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReviseIndicatorResult']>;
  IndicatorNotFound: ResolverTypeWrapper<RefusalValue>;
  IndicatorNotValid: ResolverTypeWrapper<RefusalValue>;
  IndicatorKeyTaken: ResolverTypeWrapper<RefusalValue>;
  LedgerMeasure: LedgerMeasure;
  LedgerIndicator: ResolverTypeWrapper<LedgerIndicatorParent>;
  Fund: ResolverTypeWrapper<Fund>;
  Appeal: ResolverTypeWrapper<Appeal>;
  AttachLedgerInput: AttachLedgerInput;
  ReleaseLedgerInput: ReleaseLedgerInput;
  AttachLedgerResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AttachLedgerResult']>;
  ReleaseLedgerResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReleaseLedgerResult']>;
  LedgerNotKnown: ResolverTypeWrapper<RefusalValue>;
  LedgerIndicatorNotValid: ResolverTypeWrapper<RefusalValue>;
  LedgerIndicatorNotFound: ResolverTypeWrapper<RefusalValue>;
  IndicatorCounted: ResolverTypeWrapper<RefusalValue>;
  LedgerIndicatorConnection: ResolverTypeWrapper<Omit<LedgerIndicatorConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['LedgerIndicatorEdge']>, nodes: ReadonlyArray<ResolversTypes['LedgerIndicator']> }>;
  LedgerIndicatorEdge: ResolverTypeWrapper<Omit<LedgerIndicatorEdge, 'node'> & { node: ResolversTypes['LedgerIndicator'] }>;
  ReportPeriod: ResolverTypeWrapper<ReportPeriodParent>;
  ReportOccasion: ResolverTypeWrapper<ReportOccasionParent>;
  ReportPeriodConnection: ResolverTypeWrapper<Omit<ReportPeriodConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ReportPeriodEdge']>, nodes: ReadonlyArray<ResolversTypes['ReportPeriod']> }>;
  ReportPeriodEdge: ResolverTypeWrapper<Omit<ReportPeriodEdge, 'node'> & { node: ResolversTypes['ReportPeriod'] }>;
  ReportLock: ResolverTypeWrapper<ReportLockParent>;
  ReportException: ResolverTypeWrapper<ReportExceptionParent>;
  ReporterInput: ReporterInput;
  AskForReportsInput: AskForReportsInput;
  AskForReportsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AskForReportsResult']>;
  ReportsAlreadyAsked: ResolverTypeWrapper<RefusalValue>;
  OpenReportPeriodInput: OpenReportPeriodInput;
  LockReportPeriodInput: LockReportPeriodInput;
  OpenReportExceptionInput: OpenReportExceptionInput;
  OpenReportPeriodResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OpenReportPeriodResult']>;
  LockReportPeriodResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['LockReportPeriodResult']>;
  OpenReportExceptionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OpenReportExceptionResult']>;
  ReportPeriodNotValid: ResolverTypeWrapper<RefusalValue>;
  ReportPeriodNotOpen: ResolverTypeWrapper<RefusalValue>;
  ReportsWaiting: ResolverTypeWrapper<RefusalValue>;
  ReporterDidNotExist: ResolverTypeWrapper<RefusalValue>;
  ReporterNotAsked: ResolverTypeWrapper<RefusalValue>;
  ReasonNotValid: ResolverTypeWrapper<RefusalValue>;
  AreaNotKnown: ResolverTypeWrapper<RefusalValue>;
  DeciderNotAbove: ResolverTypeWrapper<RefusalValue>;
  PlanContentInput: PlanContentInput;
  TaskGroupInput: TaskGroupInput;
  DraftPlanInput: DraftPlanInput;
  RedraftPlanInput: RedraftPlanInput;
  SubmitPlanInput: SubmitPlanInput;
  ReturnPlanInput: ReturnPlanInput;
  IssuePlanInput: IssuePlanInput;
  AmendPlanInput: AmendPlanInput;
  ClosePlanInput: ClosePlanInput;
  DraftPlanResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DraftPlanResult']>;
  RedraftPlanResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RedraftPlanResult']>;
  SubmitPlanResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SubmitPlanResult']>;
  ReturnPlanResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReturnPlanResult']>;
  IssuePlanResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['IssuePlanResult']>;
  AmendPlanResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AmendPlanResult']>;
  ClosePlanResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ClosePlanResult']>;
  PlanNotFound: ResolverTypeWrapper<RefusalValue>;
  PlanNotValid: ResolverTypeWrapper<RefusalValue>;
  PlanNotInState: ResolverTypeWrapper<RefusalValue>;
  ParentPlanNotValid: ResolverTypeWrapper<RefusalValue>;
  PlanCycle: ResolverTypeWrapper<RefusalValue>;
  PlanState: PlanState;
  TaskGroup: ResolverTypeWrapper<TaskGroupParent>;
  PlanVersion: ResolverTypeWrapper<PlanVersionParent>;
  PlanConnection: ResolverTypeWrapper<Omit<PlanConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['PlanEdge']>, nodes: ReadonlyArray<ResolversTypes['Plan']> }>;
  PlanEdge: ResolverTypeWrapper<Omit<PlanEdge, 'node'> & { node: ResolversTypes['Plan'] }>;
  RegisterPracticeModelInput: RegisterPracticeModelInput;
  EstablishPracticeModelInput: EstablishPracticeModelInput;
  StartPracticeModelInput: StartPracticeModelInput;
  RecognisePracticeModelInput: RecognisePracticeModelInput;
  EndPracticeModelInput: EndPracticeModelInput;
  TracePracticeModelInput: TracePracticeModelInput;
  CountPracticeModelInput: CountPracticeModelInput;
  RegisterPracticeModelResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RegisterPracticeModelResult']>;
  EstablishPracticeModelResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EstablishPracticeModelResult']>;
  StartPracticeModelResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['StartPracticeModelResult']>;
  RecognisePracticeModelResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecognisePracticeModelResult']>;
  EndPracticeModelResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EndPracticeModelResult']>;
  TracePracticeModelResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TracePracticeModelResult']>;
  CountPracticeModelResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CountPracticeModelResult']>;
  PracticeModelNotFound: ResolverTypeWrapper<RefusalValue>;
  PracticeModelNotValid: ResolverTypeWrapper<RefusalValue>;
  PracticeModelNotInState: ResolverTypeWrapper<RefusalValue>;
  PracticeModelNotReplicable: ResolverTypeWrapper<RefusalValue>;
  PracticeModelCycle: ResolverTypeWrapper<RefusalValue>;
  PracticeModelState: PracticeModelState;
  PracticeModelCategory: PracticeModelCategory;
  PracticeModelOutcome: PracticeModelOutcome;
  PracticeModel: ResolverTypeWrapper<PracticeModelParent>;
  PracticeModelStep: ResolverTypeWrapper<ModelStepParent>;
  PracticeModelHeadcount: ResolverTypeWrapper<ModelHeadcountParent>;
  PracticeModelTally: ResolverTypeWrapper<UnitTallyParent>;
  PracticeModelStateCount: ResolverTypeWrapper<PracticeModelStateCount>;
  PracticeModelCategoryCount: ResolverTypeWrapper<PracticeModelCategoryCount>;
  PracticeModelConnection: ResolverTypeWrapper<Omit<PracticeModelConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['PracticeModelEdge']>, nodes: ReadonlyArray<ResolversTypes['PracticeModel']> }>;
  PracticeModelEdge: ResolverTypeWrapper<Omit<PracticeModelEdge, 'node'> & { node: ResolversTypes['PracticeModel'] }>;
  ProgressPartInput: ProgressPartInput;
  RecordProgressInput: RecordProgressInput;
  CorrectProgressInput: CorrectProgressInput;
  CloseTargetInput: CloseTargetInput;
  RecordProgressResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordProgressResult']>;
  CorrectProgressResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CorrectProgressResult']>;
  CloseTargetResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CloseTargetResult']>;
  ProgressNotFound: ResolverTypeWrapper<RefusalValue>;
  ProgressNotValid: ResolverTypeWrapper<RefusalValue>;
  ProgressRecorded: ResolverTypeWrapper<RefusalValue>;
  PartsExceedWhole: ResolverTypeWrapper<RefusalValue>;
  Target: ResolverTypeWrapper<TargetParent>;
  ProgressSource: ProgressSource;
  ProgressCoverage: ProgressCoverage;
  ProgressEntry: ResolverTypeWrapper<RecordedEntryParent>;
  Progress: ResolverTypeWrapper<ProgressParent>;
  SilentUnitConnection: ResolverTypeWrapper<Omit<SilentUnitConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['SilentUnitEdge']>, nodes: ReadonlyArray<ResolversTypes['Unit']> }>;
  SilentUnitEdge: ResolverTypeWrapper<Omit<SilentUnitEdge, 'node'> & { node: ResolversTypes['Unit'] }>;
  TargetProgress: ResolverTypeWrapper<TargetProgressParent>;
  ProgressEntryConnection: ResolverTypeWrapper<Omit<ProgressEntryConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ProgressEntryEdge']>, nodes: ReadonlyArray<ResolversTypes['ProgressEntry']> }>;
  ProgressEntryEdge: ResolverTypeWrapper<Omit<ProgressEntryEdge, 'node'> & { node: ResolversTypes['ProgressEntry'] }>;
  QuantityComparator: QuantityComparator;
  Quantity: ResolverTypeWrapper<QuantityParent>;
  DayPrecision: DayPrecision;
  WrittenDays: ResolverTypeWrapper<WrittenDaysParent>;
  ReadQuantityResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReadQuantityResult']>;
  ReadDaysResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReadDaysResult']>;
  QuantityNotRead: ResolverTypeWrapper<RefusalValue>;
  QuantityAmbiguous: ResolverTypeWrapper<RefusalValue>;
  DenominatorZero: ResolverTypeWrapper<RefusalValue>;
  DaysNotRead: ResolverTypeWrapper<RefusalValue>;
  ReportRankingMeasure: ReportRankingMeasure;
  RankedLevel: RankedLevel;
  RankedUnit: ResolverTypeWrapper<RankedUnitParent>;
  RankedUnitConnection: ResolverTypeWrapper<Omit<RankedUnitConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['RankedUnitEdge']>, nodes: ReadonlyArray<ResolversTypes['RankedUnit']> }>;
  RankedUnitEdge: ResolverTypeWrapper<Omit<RankedUnitEdge, 'node'> & { node: ResolversTypes['RankedUnit'] }>;
  ReportedIndicator: ResolverTypeWrapper<ReportedIndicatorParent>;
  AttachReportFieldInput: AttachReportFieldInput;
  ReleaseReportFieldInput: ReleaseReportFieldInput;
  AttachReportFieldResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AttachReportFieldResult']>;
  ReleaseReportFieldResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReleaseReportFieldResult']>;
  ReportedIndicatorNotValid: ResolverTypeWrapper<RefusalValue>;
  ReportedIndicatorNotFound: ResolverTypeWrapper<RefusalValue>;
  IndicatorReported: ResolverTypeWrapper<RefusalValue>;
  ReportValueInput: ReportValueInput;
  SubmitReportInput: SubmitReportInput;
  SaveReportDraftInput: SaveReportDraftInput;
  CheckReportInput: CheckReportInput;
  AcceptReportsInput: AcceptReportsInput;
  ReturnReportInput: ReturnReportInput;
  CheckReportResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CheckReportResult']>;
  SaveReportDraftResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SaveReportDraftResult']>;
  SubmitReportResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SubmitReportResult']>;
  AcceptReportsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AcceptReportsResult']>;
  ReturnReportResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReturnReportResult']>;
  ReportNotFound: ResolverTypeWrapper<RefusalValue>;
  ReportLocked: ResolverTypeWrapper<RefusalValue>;
  ReportAlreadyAccepted: ResolverTypeWrapper<RefusalValue>;
  ReportStateNotRight: ResolverTypeWrapper<RefusalValue>;
  ReportsNotOfOneUnit: ResolverTypeWrapper<RefusalValue>;
  ReportValuesNotValid: ResolverTypeWrapper<ReportValuesNotValidParent>;
  ReportState: ReportState;
  ReportSource: ReportSource;
  ReportDecisionKind: ReportDecisionKind;
  Report: ResolverTypeWrapper<ReadReportParent>;
  ReportSubmission: ResolverTypeWrapper<SubmissionParent>;
  ReportValue: ResolverTypeWrapper<ReportValue>;
  PersonalValue: ResolverTypeWrapper<PersonalValue>;
  ReportValueWarning: ResolverTypeWrapper<ValueWarningParent>;
  ReportValueViolation: ResolverTypeWrapper<ValueViolationParent>;
  ReportDecision: ResolverTypeWrapper<ReportDecisionParent>;
  ReportCheck: ResolverTypeWrapper<Omit<ReportCheck, 'violations' | 'warnings'> & { violations: ReadonlyArray<ResolversTypes['ReportValueViolation']>, warnings: ReadonlyArray<ResolversTypes['ReportValueWarning']> }>;
  AcceptedReports: ResolverTypeWrapper<Omit<AcceptedReports, 'reports'> & { reports: ReadonlyArray<ResolversTypes['Report']> }>;
  ReportConnection: ResolverTypeWrapper<Omit<ReportConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ReportEdge']>, nodes: ReadonlyArray<ResolversTypes['Report']> }>;
  ReportEdge: ResolverTypeWrapper<Omit<ReportEdge, 'node'> & { node: ResolversTypes['Report'] }>;
  ReportSubmissionConnection: ResolverTypeWrapper<Omit<ReportSubmissionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ReportSubmissionEdge']>, nodes: ReadonlyArray<ResolversTypes['ReportSubmission']> }>;
  ReportSubmissionEdge: ResolverTypeWrapper<Omit<ReportSubmissionEdge, 'node'> & { node: ResolversTypes['ReportSubmission'] }>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  Vnd: ResolverTypeWrapper<Scalars['Vnd']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Refusal: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Refusal']>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  NotAllowed: ResolverTypeWrapper<RefusalValue>;
  UnitNotKnown: ResolverTypeWrapper<RefusalValue>;
  GiveScoresInput: GiveScoresInput;
  GivenScoreInput: GivenScoreInput;
  AttachEvidenceInput: AttachEvidenceInput;
  MoveScoreSheetOnInput: MoveScoreSheetOnInput;
  MoveScoreSheetBackInput: MoveScoreSheetBackInput;
  PublishScoreSheetInput: PublishScoreSheetInput;
  GiveScoresResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['GiveScoresResult']>;
  AttachEvidenceResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AttachEvidenceResult']>;
  MoveScoreSheetOnResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MoveScoreSheetOnResult']>;
  MoveScoreSheetBackResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MoveScoreSheetBackResult']>;
  PublishScoreSheetResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PublishScoreSheetResult']>;
  ScoreSheetNotFound: ResolverTypeWrapper<RefusalValue>;
  ScoreSheetFinal: ResolverTypeWrapper<RefusalValue>;
  ScoreSheetStateNotRight: ResolverTypeWrapper<RefusalValue>;
  ScoreNotValid: ResolverTypeWrapper<RefusalValue>;
  EvidenceNotValid: ResolverTypeWrapper<RefusalValue>;
  ScoreSheetState: ScoreSheetState;
  ScoreSheetStatus: ScoreSheetStatus;
  ScoreStage: ScoreStage;
  ScoreEvidenceKind: ScoreEvidenceKind;
  ScoreSheet: ResolverTypeWrapper<ScoreSheetParent>;
  Score: ResolverTypeWrapper<ScoreParent>;
  ScoreEvidence: ResolverTypeWrapper<EvidenceParent>;
  ScoreStep: ResolverTypeWrapper<StepParent>;
  ScoreSheetConnection: ResolverTypeWrapper<Omit<ScoreSheetConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ScoreSheetEdge']>, nodes: ReadonlyArray<ResolversTypes['ScoreSheet']> }>;
  ScoreSheetEdge: ResolverTypeWrapper<Omit<ScoreSheetEdge, 'node'> & { node: ResolversTypes['ScoreSheet'] }>;
  ReportSheet: ResolverTypeWrapper<ReportSheet>;
  ImportedReports: ResolverTypeWrapper<ImportedReports>;
  ReportRowProblem: ResolverTypeWrapper<RowProblemParent>;
  ImportReportsInput: ImportReportsInput;
  ImportReportsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ImportReportsResult']>;
  ReportRowsNotValid: ResolverTypeWrapper<ReportRowsNotValidParent>;
  ReportSheetUnreadable: ResolverTypeWrapper<RefusalValue>;
  StandardSubject: StandardSubject;
  Standard: ResolverTypeWrapper<StandardParent>;
  StandardPart: ResolverTypeWrapper<StandardPart>;
  StandardCriterion: ResolverTypeWrapper<StandardCriterionParent>;
  StandardThreshold: ResolverTypeWrapper<StandardThreshold>;
  StandardConnection: ResolverTypeWrapper<Omit<StandardConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['StandardEdge']>, nodes: ReadonlyArray<ResolversTypes['Standard']> }>;
  StandardEdge: ResolverTypeWrapper<Omit<StandardEdge, 'node'> & { node: ResolversTypes['Standard'] }>;
  PublishStandardInput: PublishStandardInput;
  StandardPartInput: StandardPartInput;
  StandardCriterionInput: StandardCriterionInput;
  StandardThresholdInput: StandardThresholdInput;
  PublishStandardResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PublishStandardResult']>;
  TitleStandardNotFound: ResolverTypeWrapper<RefusalValue>;
  TitleStandardNotValid: ResolverTypeWrapper<RefusalValue>;
  TitleStandardNotInForce: ResolverTypeWrapper<RefusalValue>;
  TitleStandardInUse: ResolverTypeWrapper<RefusalValue>;
  Person: ResolverTypeWrapper<Person>;
  StudyCellRole: StudyCellRole;
  StudyCell: ResolverTypeWrapper<StudyCellParent>;
  StudyCellMember: ResolverTypeWrapper<CellMemberParent>;
  StudyCellConnection: ResolverTypeWrapper<Omit<StudyCellConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['StudyCellEdge']>, nodes: ReadonlyArray<ResolversTypes['StudyCell']> }>;
  StudyCellEdge: ResolverTypeWrapper<Omit<StudyCellEdge, 'node'> & { node: ResolversTypes['StudyCell'] }>;
  StudyCellMemberInput: StudyCellMemberInput;
  EstablishStudyCellInput: EstablishStudyCellInput;
  SetStudyCellMembersInput: SetStudyCellMembersInput;
  EstablishStudyCellResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EstablishStudyCellResult']>;
  SetStudyCellMembersResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetStudyCellMembersResult']>;
  StudyCellNotFound: ResolverTypeWrapper<RefusalValue>;
  StudyCellNotValid: ResolverTypeWrapper<RefusalValue>;
  StudyState: StudyState;
  CommitmentArea: CommitmentArea;
  SelfReviewResult: SelfReviewResult;
  StudyGradeTerm: StudyGradeTerm;
  StudyGrade: StudyGrade;
  StudyRegistration: ResolverTypeWrapper<StudyRegistrationParent>;
  StudyNotes: ResolverTypeWrapper<OpenedNotesParent>;
  ReplacedCommitments: ResolverTypeWrapper<ReplacedCommitmentsParent>;
  StudyCommitment: ResolverTypeWrapper<CommitmentParent>;
  SelfReview: ResolverTypeWrapper<SelfReviewParent>;
  StudyFigures: ResolverTypeWrapper<StudyFigures>;
  StudyRegistrationConnection: ResolverTypeWrapper<Omit<StudyRegistrationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['StudyRegistrationEdge']>, nodes: ReadonlyArray<ResolversTypes['StudyRegistration']> }>;
  StudyRegistrationEdge: ResolverTypeWrapper<Omit<StudyRegistrationEdge, 'node'> & { node: ResolversTypes['StudyRegistration'] }>;
  StudyCommitmentInput: StudyCommitmentInput;
  RegisterStudyInput: RegisterStudyInput;
  SignStudyPledgeInput: SignStudyPledgeInput;
  RecordSelfReviewInput: RecordSelfReviewInput;
  GradeStudyInput: GradeStudyInput;
  RegisterStudyResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RegisterStudyResult']>;
  SignStudyPledgeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SignStudyPledgeResult']>;
  RecordSelfReviewResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordSelfReviewResult']>;
  GradeStudyResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['GradeStudyResult']>;
  StudyRegistrationNotFound: ResolverTypeWrapper<RefusalValue>;
  StudyAlreadyRegistered: ResolverTypeWrapper<RefusalValue>;
  StudyNotValid: ResolverTypeWrapper<RefusalValue>;
  StudyNotInState: ResolverTypeWrapper<RefusalValue>;
  StudySamePerson: ResolverTypeWrapper<RefusalValue>;
  SubmitStudyInput: SubmitStudyInput;
  RewriteStudyInput: RewriteStudyInput;
  CloseStudyInput: CloseStudyInput;
  SubmitStudyResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SubmitStudyResult']>;
  RewriteStudyResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RewriteStudyResult']>;
  CloseStudyResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CloseStudyResult']>;
  StudyReviewInterval: StudyReviewInterval;
  StudyRegistrationTime: StudyRegistrationTime;
  StudyRule: ResolverTypeWrapper<StudyRuleParent>;
  DeclareStudyRuleInput: DeclareStudyRuleInput;
  DeclareStudyRuleResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DeclareStudyRuleResult']>;
  StudyRuleNotValid: ResolverTypeWrapper<RefusalValue>;
  SuccessionCaseState: SuccessionCaseState;
  SuccessionCaseReason: SuccessionCaseReason;
  SuccessionCase: ResolverTypeWrapper<SuccessionCaseParent>;
  SuccessionCaseConnection: ResolverTypeWrapper<Omit<SuccessionCaseConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['SuccessionCaseEdge']>, nodes: ReadonlyArray<ResolversTypes['SuccessionCase']> }>;
  SuccessionCaseEdge: ResolverTypeWrapper<Omit<SuccessionCaseEdge, 'node'> & { node: ResolversTypes['SuccessionCase'] }>;
  PartOfTargetInput: PartOfTargetInput;
  SettleSuccessionInput: SettleSuccessionInput;
  SettleSuccessionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SettleSuccessionResult']>;
  SuccessionCaseNotFound: ResolverTypeWrapper<RefusalValue>;
  TargetAimInput: TargetAimInput;
  SetTargetInput: SetTargetInput;
  TargetShareInput: TargetShareInput;
  AssignTargetsInput: AssignTargetsInput;
  RegisterTargetInput: RegisterTargetInput;
  AcceptTargetInput: AcceptTargetInput;
  AgreeTargetInput: AgreeTargetInput;
  ReviseTargetInput: ReviseTargetInput;
  WithdrawTargetInput: WithdrawTargetInput;
  SetTargetResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetTargetResult']>;
  AssignTargetsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AssignTargetsResult']>;
  RegisterTargetResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RegisterTargetResult']>;
  AcceptTargetResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AcceptTargetResult']>;
  AgreeTargetResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AgreeTargetResult']>;
  ReviseTargetResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReviseTargetResult']>;
  WithdrawTargetResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WithdrawTargetResult']>;
  TargetNotFound: ResolverTypeWrapper<RefusalValue>;
  TargetNotValid: ResolverTypeWrapper<RefusalValue>;
  TargetNotInState: ResolverTypeWrapper<RefusalValue>;
  TargetsNotConserved: ResolverTypeWrapper<RefusalValue>;
  PlanDoesNotCascade: ResolverTypeWrapper<RefusalValue>;
  PercentWithoutBase: ResolverTypeWrapper<RefusalValue>;
  MeasureMismatch: ResolverTypeWrapper<RefusalValue>;
  TargetState: TargetState;
  TargetOrigin: TargetOrigin;
  TargetCause: TargetCause;
  TargetGap: ResolverTypeWrapper<TargetGapParent>;
  TargetVersion: ResolverTypeWrapper<TargetVersionParent>;
  TargetConnection: ResolverTypeWrapper<Omit<TargetConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['TargetEdge']>, nodes: ReadonlyArray<ResolversTypes['Target']> }>;
  TargetEdge: ResolverTypeWrapper<Omit<TargetEdge, 'node'> & { node: ResolversTypes['Target'] }>;
  ThemeKind: ThemeKind;
  Theme: ResolverTypeWrapper<ThemeParent>;
  ThemeConnection: ResolverTypeWrapper<Omit<ThemeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ThemeEdge']>, nodes: ReadonlyArray<ResolversTypes['Theme']> }>;
  ThemeEdge: ResolverTypeWrapper<Omit<ThemeEdge, 'node'> & { node: ResolversTypes['Theme'] }>;
  DeclareThemeInput: DeclareThemeInput;
  DeclareThemeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DeclareThemeResult']>;
  ThemeNotFound: ResolverTypeWrapper<RefusalValue>;
  ThemeNotValid: ResolverTypeWrapper<RefusalValue>;
  ThemeTaken: ResolverTypeWrapper<RefusalValue>;
  TitleSubject: TitleSubject;
  AwardingBody: AwardingBody;
  Title: ResolverTypeWrapper<TitleParent>;
  TitleTally: ResolverTypeWrapper<TitleTallyParent>;
  TitleConnection: ResolverTypeWrapper<Omit<TitleConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['TitleEdge']>, nodes: ReadonlyArray<ResolversTypes['Title']> }>;
  TitleEdge: ResolverTypeWrapper<Omit<TitleEdge, 'node'> & { node: ResolversTypes['Title'] }>;
  AwardTitleInput: AwardTitleInput;
  RevokeTitleInput: RevokeTitleInput;
  AwardTitleResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AwardTitleResult']>;
  RevokeTitleResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RevokeTitleResult']>;
  TitleNotFound: ResolverTypeWrapper<RefusalValue>;
  TitleNotValid: ResolverTypeWrapper<RefusalValue>;
  TitleOverlaps: ResolverTypeWrapper<RefusalValue>;
  ReportTotal: ResolverTypeWrapper<ReportTotalParent>;
  ReportSum: ResolverTypeWrapper<ReportSum>;
  ReportChoiceCount: ResolverTypeWrapper<ReportChoiceCount>;
  ReportRatio: ResolverTypeWrapper<ReportRatio>;
  MissingReport: ResolverTypeWrapper<MissingReporterParent>;
  CompiledText: ResolverTypeWrapper<CompiledReportParent>;
  ReportTotalConnection: ResolverTypeWrapper<Omit<ReportTotalConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ReportTotalEdge']>, nodes: ReadonlyArray<ResolversTypes['ReportTotal']> }>;
  ReportTotalEdge: ResolverTypeWrapper<Omit<ReportTotalEdge, 'node'> & { node: ResolversTypes['ReportTotal'] }>;
  MissingReportConnection: ResolverTypeWrapper<Omit<MissingReportConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['MissingReportEdge']>, nodes: ReadonlyArray<ResolversTypes['MissingReport']> }>;
  MissingReportEdge: ResolverTypeWrapper<Omit<MissingReportEdge, 'node'> & { node: ResolversTypes['MissingReport'] }>;
  CompiledTextConnection: ResolverTypeWrapper<Omit<CompiledTextConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['CompiledTextEdge']>, nodes: ReadonlyArray<ResolversTypes['CompiledText']> }>;
  CompiledTextEdge: ResolverTypeWrapper<Omit<CompiledTextEdge, 'node'> & { node: ResolversTypes['CompiledText'] }>;
  ReviewSectionKind: ReviewSectionKind;
  WorkReview: ResolverTypeWrapper<WorkReviewParent>;
  ReviewSection: ResolverTypeWrapper<ReviewSectionParent>;
  WorkReviewVersion: ResolverTypeWrapper<WorkReviewVersionParent>;
  WorkReviewConnection: ResolverTypeWrapper<Omit<WorkReviewConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['WorkReviewEdge']>, nodes: ReadonlyArray<ResolversTypes['WorkReview']> }>;
  WorkReviewEdge: ResolverTypeWrapper<Omit<WorkReviewEdge, 'node'> & { node: ResolversTypes['WorkReview'] }>;
  ReviewSectionInput: ReviewSectionInput;
  WorkReviewContentInput: WorkReviewContentInput;
  RecordWorkReviewInput: RecordWorkReviewInput;
  CorrectWorkReviewInput: CorrectWorkReviewInput;
  RecordWorkReviewResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordWorkReviewResult']>;
  CorrectWorkReviewResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CorrectWorkReviewResult']>;
  WorkReviewNotFound: ResolverTypeWrapper<RefusalValue>;
  WorkReviewNotValid: ResolverTypeWrapper<RefusalValue>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
};
/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Query: Record<PropertyKey, never>;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  Unit: UnitRefParent;
  Campaign: CampaignParent;
  Plan: PlanParent;
  CoordinationProgramme: UnitRefParent;
  Activity: ActivityParent;
  ActivityMedium: MediumParent;
  ActivityVersion: ActivityVersionParent;
  ActivityCount: ActivityCountParent;
  ActivityConnection: Omit<ActivityConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ActivityEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Activity']> };
  ActivityEdge: Omit<ActivityEdge, 'node'> & { node: ResolversParentTypes['Activity'] };
  Mutation: Record<PropertyKey, never>;
  ActivityContentInput: ActivityContentInput;
  ActivityMediumInput: ActivityMediumInput;
  ActivityOutcomeInput: ActivityOutcomeInput;
  RecordActivityInput: RecordActivityInput;
  HoldActivityInput: HoldActivityInput;
  CancelActivityInput: CancelActivityInput;
  ChangeActivityInput: ChangeActivityInput;
  RecordActivityResult: ResolversUnionTypes<ResolversParentTypes>['RecordActivityResult'];
  HoldActivityResult: ResolversUnionTypes<ResolversParentTypes>['HoldActivityResult'];
  CancelActivityResult: ResolversUnionTypes<ResolversParentTypes>['CancelActivityResult'];
  ChangeActivityResult: ResolversUnionTypes<ResolversParentTypes>['ChangeActivityResult'];
  ActivityNotFound: RefusalValue;
  ActivityNotValid: RefusalValue;
  ActivityNotInState: RefusalValue;
  ActivityKind: ActivityKindParent;
  ActivityKindConnection: Omit<ActivityKindConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ActivityKindEdge']>, nodes: ReadonlyArray<ResolversParentTypes['ActivityKind']> };
  ActivityKindEdge: Omit<ActivityKindEdge, 'node'> & { node: ResolversParentTypes['ActivityKind'] };
  RecordActivityKindInput: RecordActivityKindInput;
  RecordActivityKindResult: ResolversUnionTypes<ResolversParentTypes>['RecordActivityKindResult'];
  ActivityKindNotValid: RefusalValue;
  ActivityKindNotFound: RefusalValue;
  IdempotencyKeyReused: RefusalValue;
  OpenTitleAssessmentInput: OpenTitleAssessmentInput;
  AssessTitleCriteriaInput: AssessTitleCriteriaInput;
  TitleCriterionResultInput: TitleCriterionResultInput;
  SurveySatisfactionInput: SurveySatisfactionInput;
  DecideTitleAssessmentInput: DecideTitleAssessmentInput;
  WithdrawTitleAssessmentInput: WithdrawTitleAssessmentInput;
  OpenTitleAssessmentResult: ResolversUnionTypes<ResolversParentTypes>['OpenTitleAssessmentResult'];
  AssessTitleCriteriaResult: ResolversUnionTypes<ResolversParentTypes>['AssessTitleCriteriaResult'];
  SurveySatisfactionResult: ResolversUnionTypes<ResolversParentTypes>['SurveySatisfactionResult'];
  DecideTitleAssessmentResult: ResolversUnionTypes<ResolversParentTypes>['DecideTitleAssessmentResult'];
  WithdrawTitleAssessmentResult: ResolversUnionTypes<ResolversParentTypes>['WithdrawTitleAssessmentResult'];
  TitleAssessmentNotFound: RefusalValue;
  TitleAssessmentNotValid: RefusalValue;
  TitleAssessmentOpenAlready: RefusalValue;
  TitleAssessmentNotOpen: RefusalValue;
  TitleAssessmentNotMet: RefusalValue;
  TitleAssessment: AssessmentParent;
  TitleCriterionStanding: CriterionStandingParent;
  TitleCriterionResult: CriterionResultParent;
  SatisfactionSurvey: SatisfactionSurveyParent;
  TitleAssessmentConnection: Omit<TitleAssessmentConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['TitleAssessmentEdge']>, nodes: ReadonlyArray<ResolversParentTypes['TitleAssessment']> };
  TitleAssessmentEdge: Omit<TitleAssessmentEdge, 'node'> & { node: ResolversParentTypes['TitleAssessment'] };
  OfficialDocument: OfficialDocument;
  Committee: Committee;
  CampaignTitle: CampaignTitleParent;
  CampaignConnection: Omit<CampaignConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['CampaignEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Campaign']> };
  CampaignEdge: Omit<CampaignEdge, 'node'> & { node: ResolversParentTypes['Campaign'] };
  OpenCampaignInput: OpenCampaignInput;
  AddCampaignTitleInput: AddCampaignTitleInput;
  EndCampaignInput: EndCampaignInput;
  OpenCampaignResult: ResolversUnionTypes<ResolversParentTypes>['OpenCampaignResult'];
  AddCampaignTitleResult: ResolversUnionTypes<ResolversParentTypes>['AddCampaignTitleResult'];
  EndCampaignResult: ResolversUnionTypes<ResolversParentTypes>['EndCampaignResult'];
  CampaignNotFound: RefusalValue;
  CampaignNotValid: RefusalValue;
  CampaignKeyTaken: RefusalValue;
  CommendationErasure: CommendationErasureParent;
  CommendationErasureConnection: Omit<CommendationErasureConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['CommendationErasureEdge']>, nodes: ReadonlyArray<ResolversParentTypes['CommendationErasure']> };
  CommendationErasureEdge: Omit<CommendationErasureEdge, 'node'> & { node: ResolversParentTypes['CommendationErasure'] };
  ProposeCommendationErasureInput: ProposeCommendationErasureInput;
  ApproveCommendationErasureInput: ApproveCommendationErasureInput;
  WithdrawCommendationErasureInput: WithdrawCommendationErasureInput;
  ProposeCommendationErasureResult: ResolversUnionTypes<ResolversParentTypes>['ProposeCommendationErasureResult'];
  ApproveCommendationErasureResult: ResolversUnionTypes<ResolversParentTypes>['ApproveCommendationErasureResult'];
  WithdrawCommendationErasureResult: ResolversUnionTypes<ResolversParentTypes>['WithdrawCommendationErasureResult'];
  CommendationErasureNotFound: RefusalValue;
  CommendationErasureNotValid: RefusalValue;
  CommendationErasureSamePerson: RefusalValue;
  CommendationForm: CommendationFormParent;
  CommendationFormConnection: Omit<CommendationFormConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['CommendationFormEdge']>, nodes: ReadonlyArray<ResolversParentTypes['CommendationForm']> };
  CommendationFormEdge: Omit<CommendationFormEdge, 'node'> & { node: ResolversParentTypes['CommendationForm'] };
  RecordCommendationFormInput: RecordCommendationFormInput;
  RecordCommendationFormResult: ResolversUnionTypes<ResolversParentTypes>['RecordCommendationFormResult'];
  CommendationFormNotValid: RefusalValue;
  CommendationFormNotFound: RefusalValue;
  CommendationProposal: CommendationProposalParent;
  CommendationProposalConnection: Omit<CommendationProposalConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['CommendationProposalEdge']>, nodes: ReadonlyArray<ResolversParentTypes['CommendationProposal']> };
  CommendationProposalEdge: Omit<CommendationProposalEdge, 'node'> & { node: ResolversParentTypes['CommendationProposal'] };
  ProposeCommendationsInput: ProposeCommendationsInput;
  ProposedCommendationInput: ProposedCommendationInput;
  CommendationSubjectInput: CommendationSubjectInput;
  CommendedPersonInput: CommendedPersonInput;
  CommendationConsentInput: CommendationConsentInput;
  LeftOutCommendationInput: LeftOutCommendationInput;
  AppraiseCommendationProposalInput: AppraiseCommendationProposalInput;
  DecideCommendationProposalInput: DecideCommendationProposalInput;
  RejectCommendationProposalInput: RejectCommendationProposalInput;
  WithdrawCommendationProposalInput: WithdrawCommendationProposalInput;
  ProposeCommendationsResult: ResolversUnionTypes<ResolversParentTypes>['ProposeCommendationsResult'];
  AppraiseCommendationProposalResult: ResolversUnionTypes<ResolversParentTypes>['AppraiseCommendationProposalResult'];
  DecideCommendationProposalResult: ResolversUnionTypes<ResolversParentTypes>['DecideCommendationProposalResult'];
  RejectCommendationProposalResult: ResolversUnionTypes<ResolversParentTypes>['RejectCommendationProposalResult'];
  WithdrawCommendationProposalResult: ResolversUnionTypes<ResolversParentTypes>['WithdrawCommendationProposalResult'];
  CommendationProposalNotFound: RefusalValue;
  CommendationListNotValid: RefusalValue;
  AwardingLevelNotRight: RefusalValue;
  DecisionNumberTaken: RefusalValue;
  Commendation: CommendationParent;
  CommendedPerson: CommendedPersonParent;
  CommendationCount: CommendationCount;
  CommendationConnection: Omit<CommendationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['CommendationEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Commendation']> };
  CommendationEdge: Omit<CommendationEdge, 'node'> & { node: ResolversParentTypes['Commendation'] };
  AwardCommendationInput: AwardCommendationInput;
  RevokeCommendationInput: RevokeCommendationInput;
  WithdrawCommendationConsentInput: WithdrawCommendationConsentInput;
  AwardCommendationResult: ResolversUnionTypes<ResolversParentTypes>['AwardCommendationResult'];
  RevokeCommendationResult: ResolversUnionTypes<ResolversParentTypes>['RevokeCommendationResult'];
  WithdrawCommendationConsentResult: ResolversUnionTypes<ResolversParentTypes>['WithdrawCommendationConsentResult'];
  CommendationNotFound: RefusalValue;
  CommendationStateNotRight: RefusalValue;
  CommendationDayNotRight: RefusalValue;
  CommendationSamePerson: RefusalValue;
  ConsentNotGiven: RefusalValue;
  EmulationRound: RoundParent;
  EmulationCriterion: EmulationCriterion;
  EmulationRoundConnection: Omit<EmulationRoundConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['EmulationRoundEdge']>, nodes: ReadonlyArray<ResolversParentTypes['EmulationRound']> };
  EmulationRoundEdge: Omit<EmulationRoundEdge, 'node'> & { node: ResolversParentTypes['EmulationRound'] };
  DraftEmulationRoundInput: DraftEmulationRoundInput;
  EmulationCriterionInput: EmulationCriterionInput;
  ApplyEmulationRoundInput: ApplyEmulationRoundInput;
  CloseEmulationRoundInput: CloseEmulationRoundInput;
  DraftEmulationRoundResult: ResolversUnionTypes<ResolversParentTypes>['DraftEmulationRoundResult'];
  ApplyEmulationRoundResult: ResolversUnionTypes<ResolversParentTypes>['ApplyEmulationRoundResult'];
  CloseEmulationRoundResult: ResolversUnionTypes<ResolversParentTypes>['CloseEmulationRoundResult'];
  EmulationRoundNotFound: RefusalValue;
  EmulationRoundNotValid: RefusalValue;
  EmulationRoundStateNotRight: RefusalValue;
  ReportForm: ReportFormParent;
  ReportSection: ReportSection;
  ReportField: ReportField;
  ReportRule: ReportRule;
  ReportDueRule: DueRuleRowParent;
  ReportFormConnection: Omit<ReportFormConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ReportFormEdge']>, nodes: ReadonlyArray<ResolversParentTypes['ReportForm']> };
  ReportFormEdge: Omit<ReportFormEdge, 'node'> & { node: ResolversParentTypes['ReportForm'] };
  PublishReportFormInput: PublishReportFormInput;
  ReportDueInput: ReportDueInput;
  ReportSectionInput: ReportSectionInput;
  ReportFieldInput: ReportFieldInput;
  ReportRuleInput: ReportRuleInput;
  SetReportDueRuleInput: SetReportDueRuleInput;
  PublishReportFormResult: ResolversUnionTypes<ResolversParentTypes>['PublishReportFormResult'];
  SetReportDueRuleResult: ResolversUnionTypes<ResolversParentTypes>['SetReportDueRuleResult'];
  ReportFormNotFound: RefusalValue;
  ReportFormNotValid: RefusalValue;
  ReportFormInUse: RefusalValue;
  ResidentialArea: AreaRefParent;
  GreatUnityDay: GreatUnityDayParent;
  GreatUnityDayGuest: GreatUnityDayGuest;
  GreatUnityDayTally: UnitUnityYearParent;
  ResidentialAreaPage: Omit<ResidentialAreaPage, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ResidentialAreaPageEdge']>, nodes: ReadonlyArray<ResolversParentTypes['ResidentialArea']> };
  ResidentialAreaPageEdge: Omit<ResidentialAreaPageEdge, 'node'> & { node: ResolversParentTypes['ResidentialArea'] };
  GreatUnityDayConnection: Omit<GreatUnityDayConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['GreatUnityDayEdge']>, nodes: ReadonlyArray<ResolversParentTypes['GreatUnityDay']> };
  GreatUnityDayEdge: Omit<GreatUnityDayEdge, 'node'> & { node: ResolversParentTypes['GreatUnityDay'] };
  GreatUnityDayContentInput: GreatUnityDayContentInput;
  GreatUnityDayGuestInput: GreatUnityDayGuestInput;
  PlanGreatUnityDayInput: PlanGreatUnityDayInput;
  HoldGreatUnityDayInput: HoldGreatUnityDayInput;
  CorrectGreatUnityDayInput: CorrectGreatUnityDayInput;
  CancelGreatUnityDayInput: CancelGreatUnityDayInput;
  PlanGreatUnityDayResult: ResolversUnionTypes<ResolversParentTypes>['PlanGreatUnityDayResult'];
  HoldGreatUnityDayResult: ResolversUnionTypes<ResolversParentTypes>['HoldGreatUnityDayResult'];
  CorrectGreatUnityDayResult: ResolversUnionTypes<ResolversParentTypes>['CorrectGreatUnityDayResult'];
  CancelGreatUnityDayResult: ResolversUnionTypes<ResolversParentTypes>['CancelGreatUnityDayResult'];
  GreatUnityDayNotFound: RefusalValue;
  GreatUnityDayNotValid: RefusalValue;
  GreatUnityDayNotInState: RefusalValue;
  AreaHostsAlready: RefusalValue;
  Indicator: IndicatorParent;
  IndicatorVersion: IndicatorVersionParent;
  IndicatorConnection: Omit<IndicatorConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['IndicatorEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Indicator']> };
  IndicatorEdge: Omit<IndicatorEdge, 'node'> & { node: ResolversParentTypes['Indicator'] };
  IndicatorDefinitionInput: IndicatorDefinitionInput;
  DefineIndicatorInput: DefineIndicatorInput;
  ReviseIndicatorInput: ReviseIndicatorInput;
  DefineIndicatorResult: ResolversUnionTypes<ResolversParentTypes>['DefineIndicatorResult'];
  ReviseIndicatorResult: ResolversUnionTypes<ResolversParentTypes>['ReviseIndicatorResult'];
  IndicatorNotFound: RefusalValue;
  IndicatorNotValid: RefusalValue;
  IndicatorKeyTaken: RefusalValue;
  LedgerIndicator: LedgerIndicatorParent;
  Fund: Fund;
  Appeal: Appeal;
  AttachLedgerInput: AttachLedgerInput;
  ReleaseLedgerInput: ReleaseLedgerInput;
  AttachLedgerResult: ResolversUnionTypes<ResolversParentTypes>['AttachLedgerResult'];
  ReleaseLedgerResult: ResolversUnionTypes<ResolversParentTypes>['ReleaseLedgerResult'];
  LedgerNotKnown: RefusalValue;
  LedgerIndicatorNotValid: RefusalValue;
  LedgerIndicatorNotFound: RefusalValue;
  IndicatorCounted: RefusalValue;
  LedgerIndicatorConnection: Omit<LedgerIndicatorConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['LedgerIndicatorEdge']>, nodes: ReadonlyArray<ResolversParentTypes['LedgerIndicator']> };
  LedgerIndicatorEdge: Omit<LedgerIndicatorEdge, 'node'> & { node: ResolversParentTypes['LedgerIndicator'] };
  ReportPeriod: ReportPeriodParent;
  ReportOccasion: ReportOccasionParent;
  ReportPeriodConnection: Omit<ReportPeriodConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ReportPeriodEdge']>, nodes: ReadonlyArray<ResolversParentTypes['ReportPeriod']> };
  ReportPeriodEdge: Omit<ReportPeriodEdge, 'node'> & { node: ResolversParentTypes['ReportPeriod'] };
  ReportLock: ReportLockParent;
  ReportException: ReportExceptionParent;
  ReporterInput: ReporterInput;
  AskForReportsInput: AskForReportsInput;
  AskForReportsResult: ResolversUnionTypes<ResolversParentTypes>['AskForReportsResult'];
  ReportsAlreadyAsked: RefusalValue;
  OpenReportPeriodInput: OpenReportPeriodInput;
  LockReportPeriodInput: LockReportPeriodInput;
  OpenReportExceptionInput: OpenReportExceptionInput;
  OpenReportPeriodResult: ResolversUnionTypes<ResolversParentTypes>['OpenReportPeriodResult'];
  LockReportPeriodResult: ResolversUnionTypes<ResolversParentTypes>['LockReportPeriodResult'];
  OpenReportExceptionResult: ResolversUnionTypes<ResolversParentTypes>['OpenReportExceptionResult'];
  ReportPeriodNotValid: RefusalValue;
  ReportPeriodNotOpen: RefusalValue;
  ReportsWaiting: RefusalValue;
  ReporterDidNotExist: RefusalValue;
  ReporterNotAsked: RefusalValue;
  ReasonNotValid: RefusalValue;
  AreaNotKnown: RefusalValue;
  DeciderNotAbove: RefusalValue;
  PlanContentInput: PlanContentInput;
  TaskGroupInput: TaskGroupInput;
  DraftPlanInput: DraftPlanInput;
  RedraftPlanInput: RedraftPlanInput;
  SubmitPlanInput: SubmitPlanInput;
  ReturnPlanInput: ReturnPlanInput;
  IssuePlanInput: IssuePlanInput;
  AmendPlanInput: AmendPlanInput;
  ClosePlanInput: ClosePlanInput;
  DraftPlanResult: ResolversUnionTypes<ResolversParentTypes>['DraftPlanResult'];
  RedraftPlanResult: ResolversUnionTypes<ResolversParentTypes>['RedraftPlanResult'];
  SubmitPlanResult: ResolversUnionTypes<ResolversParentTypes>['SubmitPlanResult'];
  ReturnPlanResult: ResolversUnionTypes<ResolversParentTypes>['ReturnPlanResult'];
  IssuePlanResult: ResolversUnionTypes<ResolversParentTypes>['IssuePlanResult'];
  AmendPlanResult: ResolversUnionTypes<ResolversParentTypes>['AmendPlanResult'];
  ClosePlanResult: ResolversUnionTypes<ResolversParentTypes>['ClosePlanResult'];
  PlanNotFound: RefusalValue;
  PlanNotValid: RefusalValue;
  PlanNotInState: RefusalValue;
  ParentPlanNotValid: RefusalValue;
  PlanCycle: RefusalValue;
  TaskGroup: TaskGroupParent;
  PlanVersion: PlanVersionParent;
  PlanConnection: Omit<PlanConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['PlanEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Plan']> };
  PlanEdge: Omit<PlanEdge, 'node'> & { node: ResolversParentTypes['Plan'] };
  RegisterPracticeModelInput: RegisterPracticeModelInput;
  EstablishPracticeModelInput: EstablishPracticeModelInput;
  StartPracticeModelInput: StartPracticeModelInput;
  RecognisePracticeModelInput: RecognisePracticeModelInput;
  EndPracticeModelInput: EndPracticeModelInput;
  TracePracticeModelInput: TracePracticeModelInput;
  CountPracticeModelInput: CountPracticeModelInput;
  RegisterPracticeModelResult: ResolversUnionTypes<ResolversParentTypes>['RegisterPracticeModelResult'];
  EstablishPracticeModelResult: ResolversUnionTypes<ResolversParentTypes>['EstablishPracticeModelResult'];
  StartPracticeModelResult: ResolversUnionTypes<ResolversParentTypes>['StartPracticeModelResult'];
  RecognisePracticeModelResult: ResolversUnionTypes<ResolversParentTypes>['RecognisePracticeModelResult'];
  EndPracticeModelResult: ResolversUnionTypes<ResolversParentTypes>['EndPracticeModelResult'];
  TracePracticeModelResult: ResolversUnionTypes<ResolversParentTypes>['TracePracticeModelResult'];
  CountPracticeModelResult: ResolversUnionTypes<ResolversParentTypes>['CountPracticeModelResult'];
  PracticeModelNotFound: RefusalValue;
  PracticeModelNotValid: RefusalValue;
  PracticeModelNotInState: RefusalValue;
  PracticeModelNotReplicable: RefusalValue;
  PracticeModelCycle: RefusalValue;
  PracticeModel: PracticeModelParent;
  PracticeModelStep: ModelStepParent;
  PracticeModelHeadcount: ModelHeadcountParent;
  PracticeModelTally: UnitTallyParent;
  PracticeModelStateCount: PracticeModelStateCount;
  PracticeModelCategoryCount: PracticeModelCategoryCount;
  PracticeModelConnection: Omit<PracticeModelConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['PracticeModelEdge']>, nodes: ReadonlyArray<ResolversParentTypes['PracticeModel']> };
  PracticeModelEdge: Omit<PracticeModelEdge, 'node'> & { node: ResolversParentTypes['PracticeModel'] };
  ProgressPartInput: ProgressPartInput;
  RecordProgressInput: RecordProgressInput;
  CorrectProgressInput: CorrectProgressInput;
  CloseTargetInput: CloseTargetInput;
  RecordProgressResult: ResolversUnionTypes<ResolversParentTypes>['RecordProgressResult'];
  CorrectProgressResult: ResolversUnionTypes<ResolversParentTypes>['CorrectProgressResult'];
  CloseTargetResult: ResolversUnionTypes<ResolversParentTypes>['CloseTargetResult'];
  ProgressNotFound: RefusalValue;
  ProgressNotValid: RefusalValue;
  ProgressRecorded: RefusalValue;
  PartsExceedWhole: RefusalValue;
  Target: TargetParent;
  ProgressEntry: RecordedEntryParent;
  Progress: ProgressParent;
  SilentUnitConnection: Omit<SilentUnitConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['SilentUnitEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Unit']> };
  SilentUnitEdge: Omit<SilentUnitEdge, 'node'> & { node: ResolversParentTypes['Unit'] };
  TargetProgress: TargetProgressParent;
  ProgressEntryConnection: Omit<ProgressEntryConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ProgressEntryEdge']>, nodes: ReadonlyArray<ResolversParentTypes['ProgressEntry']> };
  ProgressEntryEdge: Omit<ProgressEntryEdge, 'node'> & { node: ResolversParentTypes['ProgressEntry'] };
  Quantity: QuantityParent;
  WrittenDays: WrittenDaysParent;
  ReadQuantityResult: ResolversUnionTypes<ResolversParentTypes>['ReadQuantityResult'];
  ReadDaysResult: ResolversUnionTypes<ResolversParentTypes>['ReadDaysResult'];
  QuantityNotRead: RefusalValue;
  QuantityAmbiguous: RefusalValue;
  DenominatorZero: RefusalValue;
  DaysNotRead: RefusalValue;
  RankedUnit: RankedUnitParent;
  RankedUnitConnection: Omit<RankedUnitConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['RankedUnitEdge']>, nodes: ReadonlyArray<ResolversParentTypes['RankedUnit']> };
  RankedUnitEdge: Omit<RankedUnitEdge, 'node'> & { node: ResolversParentTypes['RankedUnit'] };
  ReportedIndicator: ReportedIndicatorParent;
  AttachReportFieldInput: AttachReportFieldInput;
  ReleaseReportFieldInput: ReleaseReportFieldInput;
  AttachReportFieldResult: ResolversUnionTypes<ResolversParentTypes>['AttachReportFieldResult'];
  ReleaseReportFieldResult: ResolversUnionTypes<ResolversParentTypes>['ReleaseReportFieldResult'];
  ReportedIndicatorNotValid: RefusalValue;
  ReportedIndicatorNotFound: RefusalValue;
  IndicatorReported: RefusalValue;
  ReportValueInput: ReportValueInput;
  SubmitReportInput: SubmitReportInput;
  SaveReportDraftInput: SaveReportDraftInput;
  CheckReportInput: CheckReportInput;
  AcceptReportsInput: AcceptReportsInput;
  ReturnReportInput: ReturnReportInput;
  CheckReportResult: ResolversUnionTypes<ResolversParentTypes>['CheckReportResult'];
  SaveReportDraftResult: ResolversUnionTypes<ResolversParentTypes>['SaveReportDraftResult'];
  SubmitReportResult: ResolversUnionTypes<ResolversParentTypes>['SubmitReportResult'];
  AcceptReportsResult: ResolversUnionTypes<ResolversParentTypes>['AcceptReportsResult'];
  ReturnReportResult: ResolversUnionTypes<ResolversParentTypes>['ReturnReportResult'];
  ReportNotFound: RefusalValue;
  ReportLocked: RefusalValue;
  ReportAlreadyAccepted: RefusalValue;
  ReportStateNotRight: RefusalValue;
  ReportsNotOfOneUnit: RefusalValue;
  ReportValuesNotValid: ReportValuesNotValidParent;
  Report: ReadReportParent;
  ReportSubmission: SubmissionParent;
  ReportValue: ReportValue;
  PersonalValue: PersonalValue;
  ReportValueWarning: ValueWarningParent;
  ReportValueViolation: ValueViolationParent;
  ReportDecision: ReportDecisionParent;
  ReportCheck: Omit<ReportCheck, 'violations' | 'warnings'> & { violations: ReadonlyArray<ResolversParentTypes['ReportValueViolation']>, warnings: ReadonlyArray<ResolversParentTypes['ReportValueWarning']> };
  AcceptedReports: Omit<AcceptedReports, 'reports'> & { reports: ReadonlyArray<ResolversParentTypes['Report']> };
  ReportConnection: Omit<ReportConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ReportEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Report']> };
  ReportEdge: Omit<ReportEdge, 'node'> & { node: ResolversParentTypes['Report'] };
  ReportSubmissionConnection: Omit<ReportSubmissionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ReportSubmissionEdge']>, nodes: ReadonlyArray<ResolversParentTypes['ReportSubmission']> };
  ReportSubmissionEdge: Omit<ReportSubmissionEdge, 'node'> & { node: ResolversParentTypes['ReportSubmission'] };
  Date: Scalars['Date']['output'];
  Decimal: Scalars['Decimal']['output'];
  Vnd: Scalars['Vnd']['output'];
  DateTime: Scalars['DateTime']['output'];
  Refusal: ResolversInterfaceTypes<ResolversParentTypes>['Refusal'];
  PageInfo: PageInfo;
  NotAllowed: RefusalValue;
  UnitNotKnown: RefusalValue;
  GiveScoresInput: GiveScoresInput;
  GivenScoreInput: GivenScoreInput;
  AttachEvidenceInput: AttachEvidenceInput;
  MoveScoreSheetOnInput: MoveScoreSheetOnInput;
  MoveScoreSheetBackInput: MoveScoreSheetBackInput;
  PublishScoreSheetInput: PublishScoreSheetInput;
  GiveScoresResult: ResolversUnionTypes<ResolversParentTypes>['GiveScoresResult'];
  AttachEvidenceResult: ResolversUnionTypes<ResolversParentTypes>['AttachEvidenceResult'];
  MoveScoreSheetOnResult: ResolversUnionTypes<ResolversParentTypes>['MoveScoreSheetOnResult'];
  MoveScoreSheetBackResult: ResolversUnionTypes<ResolversParentTypes>['MoveScoreSheetBackResult'];
  PublishScoreSheetResult: ResolversUnionTypes<ResolversParentTypes>['PublishScoreSheetResult'];
  ScoreSheetNotFound: RefusalValue;
  ScoreSheetFinal: RefusalValue;
  ScoreSheetStateNotRight: RefusalValue;
  ScoreNotValid: RefusalValue;
  EvidenceNotValid: RefusalValue;
  ScoreSheet: ScoreSheetParent;
  Score: ScoreParent;
  ScoreEvidence: EvidenceParent;
  ScoreStep: StepParent;
  ScoreSheetConnection: Omit<ScoreSheetConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ScoreSheetEdge']>, nodes: ReadonlyArray<ResolversParentTypes['ScoreSheet']> };
  ScoreSheetEdge: Omit<ScoreSheetEdge, 'node'> & { node: ResolversParentTypes['ScoreSheet'] };
  ReportSheet: ReportSheet;
  ImportedReports: ImportedReports;
  ReportRowProblem: RowProblemParent;
  ImportReportsInput: ImportReportsInput;
  ImportReportsResult: ResolversUnionTypes<ResolversParentTypes>['ImportReportsResult'];
  ReportRowsNotValid: ReportRowsNotValidParent;
  ReportSheetUnreadable: RefusalValue;
  Standard: StandardParent;
  StandardPart: StandardPart;
  StandardCriterion: StandardCriterionParent;
  StandardThreshold: StandardThreshold;
  StandardConnection: Omit<StandardConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['StandardEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Standard']> };
  StandardEdge: Omit<StandardEdge, 'node'> & { node: ResolversParentTypes['Standard'] };
  PublishStandardInput: PublishStandardInput;
  StandardPartInput: StandardPartInput;
  StandardCriterionInput: StandardCriterionInput;
  StandardThresholdInput: StandardThresholdInput;
  PublishStandardResult: ResolversUnionTypes<ResolversParentTypes>['PublishStandardResult'];
  TitleStandardNotFound: RefusalValue;
  TitleStandardNotValid: RefusalValue;
  TitleStandardNotInForce: RefusalValue;
  TitleStandardInUse: RefusalValue;
  Person: Person;
  StudyCell: StudyCellParent;
  StudyCellMember: CellMemberParent;
  StudyCellConnection: Omit<StudyCellConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['StudyCellEdge']>, nodes: ReadonlyArray<ResolversParentTypes['StudyCell']> };
  StudyCellEdge: Omit<StudyCellEdge, 'node'> & { node: ResolversParentTypes['StudyCell'] };
  StudyCellMemberInput: StudyCellMemberInput;
  EstablishStudyCellInput: EstablishStudyCellInput;
  SetStudyCellMembersInput: SetStudyCellMembersInput;
  EstablishStudyCellResult: ResolversUnionTypes<ResolversParentTypes>['EstablishStudyCellResult'];
  SetStudyCellMembersResult: ResolversUnionTypes<ResolversParentTypes>['SetStudyCellMembersResult'];
  StudyCellNotFound: RefusalValue;
  StudyCellNotValid: RefusalValue;
  StudyRegistration: StudyRegistrationParent;
  StudyNotes: OpenedNotesParent;
  ReplacedCommitments: ReplacedCommitmentsParent;
  StudyCommitment: CommitmentParent;
  SelfReview: SelfReviewParent;
  StudyFigures: StudyFigures;
  StudyRegistrationConnection: Omit<StudyRegistrationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['StudyRegistrationEdge']>, nodes: ReadonlyArray<ResolversParentTypes['StudyRegistration']> };
  StudyRegistrationEdge: Omit<StudyRegistrationEdge, 'node'> & { node: ResolversParentTypes['StudyRegistration'] };
  StudyCommitmentInput: StudyCommitmentInput;
  RegisterStudyInput: RegisterStudyInput;
  SignStudyPledgeInput: SignStudyPledgeInput;
  RecordSelfReviewInput: RecordSelfReviewInput;
  GradeStudyInput: GradeStudyInput;
  RegisterStudyResult: ResolversUnionTypes<ResolversParentTypes>['RegisterStudyResult'];
  SignStudyPledgeResult: ResolversUnionTypes<ResolversParentTypes>['SignStudyPledgeResult'];
  RecordSelfReviewResult: ResolversUnionTypes<ResolversParentTypes>['RecordSelfReviewResult'];
  GradeStudyResult: ResolversUnionTypes<ResolversParentTypes>['GradeStudyResult'];
  StudyRegistrationNotFound: RefusalValue;
  StudyAlreadyRegistered: RefusalValue;
  StudyNotValid: RefusalValue;
  StudyNotInState: RefusalValue;
  StudySamePerson: RefusalValue;
  SubmitStudyInput: SubmitStudyInput;
  RewriteStudyInput: RewriteStudyInput;
  CloseStudyInput: CloseStudyInput;
  SubmitStudyResult: ResolversUnionTypes<ResolversParentTypes>['SubmitStudyResult'];
  RewriteStudyResult: ResolversUnionTypes<ResolversParentTypes>['RewriteStudyResult'];
  CloseStudyResult: ResolversUnionTypes<ResolversParentTypes>['CloseStudyResult'];
  StudyRule: StudyRuleParent;
  DeclareStudyRuleInput: DeclareStudyRuleInput;
  DeclareStudyRuleResult: ResolversUnionTypes<ResolversParentTypes>['DeclareStudyRuleResult'];
  StudyRuleNotValid: RefusalValue;
  SuccessionCase: SuccessionCaseParent;
  SuccessionCaseConnection: Omit<SuccessionCaseConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['SuccessionCaseEdge']>, nodes: ReadonlyArray<ResolversParentTypes['SuccessionCase']> };
  SuccessionCaseEdge: Omit<SuccessionCaseEdge, 'node'> & { node: ResolversParentTypes['SuccessionCase'] };
  PartOfTargetInput: PartOfTargetInput;
  SettleSuccessionInput: SettleSuccessionInput;
  SettleSuccessionResult: ResolversUnionTypes<ResolversParentTypes>['SettleSuccessionResult'];
  SuccessionCaseNotFound: RefusalValue;
  TargetAimInput: TargetAimInput;
  SetTargetInput: SetTargetInput;
  TargetShareInput: TargetShareInput;
  AssignTargetsInput: AssignTargetsInput;
  RegisterTargetInput: RegisterTargetInput;
  AcceptTargetInput: AcceptTargetInput;
  AgreeTargetInput: AgreeTargetInput;
  ReviseTargetInput: ReviseTargetInput;
  WithdrawTargetInput: WithdrawTargetInput;
  SetTargetResult: ResolversUnionTypes<ResolversParentTypes>['SetTargetResult'];
  AssignTargetsResult: ResolversUnionTypes<ResolversParentTypes>['AssignTargetsResult'];
  RegisterTargetResult: ResolversUnionTypes<ResolversParentTypes>['RegisterTargetResult'];
  AcceptTargetResult: ResolversUnionTypes<ResolversParentTypes>['AcceptTargetResult'];
  AgreeTargetResult: ResolversUnionTypes<ResolversParentTypes>['AgreeTargetResult'];
  ReviseTargetResult: ResolversUnionTypes<ResolversParentTypes>['ReviseTargetResult'];
  WithdrawTargetResult: ResolversUnionTypes<ResolversParentTypes>['WithdrawTargetResult'];
  TargetNotFound: RefusalValue;
  TargetNotValid: RefusalValue;
  TargetNotInState: RefusalValue;
  TargetsNotConserved: RefusalValue;
  PlanDoesNotCascade: RefusalValue;
  PercentWithoutBase: RefusalValue;
  MeasureMismatch: RefusalValue;
  TargetGap: TargetGapParent;
  TargetVersion: TargetVersionParent;
  TargetConnection: Omit<TargetConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['TargetEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Target']> };
  TargetEdge: Omit<TargetEdge, 'node'> & { node: ResolversParentTypes['Target'] };
  Theme: ThemeParent;
  ThemeConnection: Omit<ThemeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ThemeEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Theme']> };
  ThemeEdge: Omit<ThemeEdge, 'node'> & { node: ResolversParentTypes['Theme'] };
  DeclareThemeInput: DeclareThemeInput;
  DeclareThemeResult: ResolversUnionTypes<ResolversParentTypes>['DeclareThemeResult'];
  ThemeNotFound: RefusalValue;
  ThemeNotValid: RefusalValue;
  ThemeTaken: RefusalValue;
  Title: TitleParent;
  TitleTally: TitleTallyParent;
  TitleConnection: Omit<TitleConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['TitleEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Title']> };
  TitleEdge: Omit<TitleEdge, 'node'> & { node: ResolversParentTypes['Title'] };
  AwardTitleInput: AwardTitleInput;
  RevokeTitleInput: RevokeTitleInput;
  AwardTitleResult: ResolversUnionTypes<ResolversParentTypes>['AwardTitleResult'];
  RevokeTitleResult: ResolversUnionTypes<ResolversParentTypes>['RevokeTitleResult'];
  TitleNotFound: RefusalValue;
  TitleNotValid: RefusalValue;
  TitleOverlaps: RefusalValue;
  ReportTotal: ReportTotalParent;
  ReportSum: ReportSum;
  ReportChoiceCount: ReportChoiceCount;
  ReportRatio: ReportRatio;
  MissingReport: MissingReporterParent;
  CompiledText: CompiledReportParent;
  ReportTotalConnection: Omit<ReportTotalConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ReportTotalEdge']>, nodes: ReadonlyArray<ResolversParentTypes['ReportTotal']> };
  ReportTotalEdge: Omit<ReportTotalEdge, 'node'> & { node: ResolversParentTypes['ReportTotal'] };
  MissingReportConnection: Omit<MissingReportConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['MissingReportEdge']>, nodes: ReadonlyArray<ResolversParentTypes['MissingReport']> };
  MissingReportEdge: Omit<MissingReportEdge, 'node'> & { node: ResolversParentTypes['MissingReport'] };
  CompiledTextConnection: Omit<CompiledTextConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['CompiledTextEdge']>, nodes: ReadonlyArray<ResolversParentTypes['CompiledText']> };
  CompiledTextEdge: Omit<CompiledTextEdge, 'node'> & { node: ResolversParentTypes['CompiledText'] };
  WorkReview: WorkReviewParent;
  ReviewSection: ReviewSectionParent;
  WorkReviewVersion: WorkReviewVersionParent;
  WorkReviewConnection: Omit<WorkReviewConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['WorkReviewEdge']>, nodes: ReadonlyArray<ResolversParentTypes['WorkReview']> };
  WorkReviewEdge: Omit<WorkReviewEdge, 'node'> & { node: ResolversParentTypes['WorkReview'] };
  ReviewSectionInput: ReviewSectionInput;
  WorkReviewContentInput: WorkReviewContentInput;
  RecordWorkReviewInput: RecordWorkReviewInput;
  CorrectWorkReviewInput: CorrectWorkReviewInput;
  RecordWorkReviewResult: ResolversUnionTypes<ResolversParentTypes>['RecordWorkReviewResult'];
  CorrectWorkReviewResult: ResolversUnionTypes<ResolversParentTypes>['CorrectWorkReviewResult'];
  WorkReviewNotFound: RefusalValue;
  WorkReviewNotValid: RefusalValue;
  String: Scalars['String']['output'];
  Boolean: Scalars['Boolean']['output'];
};
export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  activity?: Resolver<Maybe<ResolversTypes['Activity']>, ParentType, ContextType, RequireFields<QueryActivityArgs, 'id'>>;
  activities?: Resolver<ResolversTypes['ActivityConnection'], ParentType, ContextType, RequireFields<QueryActivitiesArgs, 'first'>>;
  activityKinds?: Resolver<ResolversTypes['ActivityKindConnection'], ParentType, ContextType, RequireFields<QueryActivityKindsArgs, 'first'>>;
  titleAssessment?: Resolver<Maybe<ResolversTypes['TitleAssessment']>, ParentType, ContextType, RequireFields<QueryTitleAssessmentArgs, 'id'>>;
  titleAssessments?: Resolver<ResolversTypes['TitleAssessmentConnection'], ParentType, ContextType, RequireFields<QueryTitleAssessmentsArgs, 'withBelow' | 'first'>>;
  campaign?: Resolver<Maybe<ResolversTypes['Campaign']>, ParentType, ContextType, RequireFields<QueryCampaignArgs, 'id'>>;
  campaigns?: Resolver<ResolversTypes['CampaignConnection'], ParentType, ContextType, RequireFields<QueryCampaignsArgs, 'first'>>;
  commendationErasures?: Resolver<ResolversTypes['CommendationErasureConnection'], ParentType, ContextType, RequireFields<QueryCommendationErasuresArgs, 'unitId' | 'first'>>;
  commendationForms?: Resolver<ResolversTypes['CommendationFormConnection'], ParentType, ContextType, RequireFields<QueryCommendationFormsArgs, 'first'>>;
  commendationProposal?: Resolver<Maybe<ResolversTypes['CommendationProposal']>, ParentType, ContextType, RequireFields<QueryCommendationProposalArgs, 'id'>>;
  commendationProposals?: Resolver<ResolversTypes['CommendationProposalConnection'], ParentType, ContextType, RequireFields<QueryCommendationProposalsArgs, 'unitId' | 'first'>>;
  commendation?: Resolver<Maybe<ResolversTypes['Commendation']>, ParentType, ContextType, RequireFields<QueryCommendationArgs, 'id'>>;
  commendations?: Resolver<ResolversTypes['CommendationConnection'], ParentType, ContextType, RequireFields<QueryCommendationsArgs, 'role' | 'first'>>;
  commendationCounts?: Resolver<ReadonlyArray<ResolversTypes['CommendationCount']>, ParentType, ContextType, RequireFields<QueryCommendationCountsArgs, 'awardingUnitId' | 'year'>>;
  commendedPerson?: Resolver<Maybe<ResolversTypes['CommendedPerson']>, ParentType, ContextType, RequireFields<QueryCommendedPersonArgs, 'commendationId' | 'purpose'>>;
  emulationRound?: Resolver<Maybe<ResolversTypes['EmulationRound']>, ParentType, ContextType, RequireFields<QueryEmulationRoundArgs, 'id'>>;
  emulationRounds?: Resolver<ResolversTypes['EmulationRoundConnection'], ParentType, ContextType, RequireFields<QueryEmulationRoundsArgs, 'first'>>;
  reportForm?: Resolver<Maybe<ResolversTypes['ReportForm']>, ParentType, ContextType, RequireFields<QueryReportFormArgs, 'formId'>>;
  reportForms?: Resolver<ResolversTypes['ReportFormConnection'], ParentType, ContextType, RequireFields<QueryReportFormsArgs, 'first'>>;
  greatUnityDay?: Resolver<Maybe<ResolversTypes['GreatUnityDay']>, ParentType, ContextType, RequireFields<QueryGreatUnityDayArgs, 'id'>>;
  greatUnityDays?: Resolver<ResolversTypes['GreatUnityDayConnection'], ParentType, ContextType, RequireFields<QueryGreatUnityDaysArgs, 'withBelow' | 'first'>>;
  indicator?: Resolver<Maybe<ResolversTypes['Indicator']>, ParentType, ContextType, RequireFields<QueryIndicatorArgs, 'id'>>;
  indicators?: Resolver<ResolversTypes['IndicatorConnection'], ParentType, ContextType, RequireFields<QueryIndicatorsArgs, 'first'>>;
  ledgerIndicators?: Resolver<ResolversTypes['LedgerIndicatorConnection'], ParentType, ContextType, RequireFields<QueryLedgerIndicatorsArgs, 'first'>>;
  reportPeriods?: Resolver<ResolversTypes['ReportPeriodConnection'], ParentType, ContextType, RequireFields<QueryReportPeriodsArgs, 'formId' | 'first'>>;
  plan?: Resolver<Maybe<ResolversTypes['Plan']>, ParentType, ContextType, RequireFields<QueryPlanArgs, 'id'>>;
  plans?: Resolver<ResolversTypes['PlanConnection'], ParentType, ContextType, RequireFields<QueryPlansArgs, 'first'>>;
  planDrafts?: Resolver<ResolversTypes['PlanConnection'], ParentType, ContextType, RequireFields<QueryPlanDraftsArgs, 'unitId' | 'first'>>;
  practiceModel?: Resolver<Maybe<ResolversTypes['PracticeModel']>, ParentType, ContextType, RequireFields<QueryPracticeModelArgs, 'id'>>;
  practiceModels?: Resolver<ResolversTypes['PracticeModelConnection'], ParentType, ContextType, RequireFields<QueryPracticeModelsArgs, 'withBelow' | 'first'>>;
  progressEntries?: Resolver<ResolversTypes['ProgressEntryConnection'], ParentType, ContextType, RequireFields<QueryProgressEntriesArgs, 'first'>>;
  readQuantity?: Resolver<ResolversTypes['ReadQuantityResult'], ParentType, ContextType, RequireFields<QueryReadQuantityArgs, 'text'>>;
  readDays?: Resolver<ResolversTypes['ReadDaysResult'], ParentType, ContextType, RequireFields<QueryReadDaysArgs, 'text'>>;
  readOrdinal?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType, RequireFields<QueryReadOrdinalArgs, 'text'>>;
  report?: Resolver<Maybe<ResolversTypes['Report']>, ParentType, ContextType, RequireFields<QueryReportArgs, 'id'>>;
  reports?: Resolver<ResolversTypes['ReportConnection'], ParentType, ContextType, RequireFields<QueryReportsArgs, 'formId' | 'periodStart' | 'unitId' | 'first'>>;
  checkReport?: Resolver<ResolversTypes['CheckReportResult'], ParentType, ContextType, RequireFields<QueryCheckReportArgs, 'input'>>;
  scoreSheet?: Resolver<Maybe<ResolversTypes['ScoreSheet']>, ParentType, ContextType, RequireFields<QueryScoreSheetArgs, 'id'>>;
  reportSheet?: Resolver<Maybe<ResolversTypes['ReportSheet']>, ParentType, ContextType, RequireFields<QueryReportSheetArgs, 'formId' | 'periodStart' | 'unitId'>>;
  standard?: Resolver<Maybe<ResolversTypes['Standard']>, ParentType, ContextType, RequireFields<QueryStandardArgs, 'id'>>;
  standards?: Resolver<ResolversTypes['StandardConnection'], ParentType, ContextType, RequireFields<QueryStandardsArgs, 'first'>>;
  standardInForce?: Resolver<Maybe<ResolversTypes['Standard']>, ParentType, ContextType, RequireFields<QueryStandardInForceArgs, 'key' | 'unitId' | 'on'>>;
  studyCells?: Resolver<ResolversTypes['StudyCellConnection'], ParentType, ContextType, RequireFields<QueryStudyCellsArgs, 'unitId' | 'first'>>;
  myStudyCells?: Resolver<ReadonlyArray<ResolversTypes['StudyCell']>, ParentType, ContextType>;
  myStudyRegistrations?: Resolver<ResolversTypes['StudyRegistrationConnection'], ParentType, ContextType, RequireFields<QueryMyStudyRegistrationsArgs, 'first'>>;
  studyRegistrations?: Resolver<ResolversTypes['StudyRegistrationConnection'], ParentType, ContextType, RequireFields<QueryStudyRegistrationsArgs, 'cellId' | 'first'>>;
  studyFigures?: Resolver<ResolversTypes['StudyFigures'], ParentType, ContextType, RequireFields<QueryStudyFiguresArgs, 'unitId' | 'year'>>;
  studyRule?: Resolver<Maybe<ResolversTypes['StudyRule']>, ParentType, ContextType, RequireFields<QueryStudyRuleArgs, 'unitId' | 'year'>>;
  successionCases?: Resolver<ResolversTypes['SuccessionCaseConnection'], ParentType, ContextType, RequireFields<QuerySuccessionCasesArgs, 'unitId' | 'first'>>;
  target?: Resolver<Maybe<ResolversTypes['Target']>, ParentType, ContextType, RequireFields<QueryTargetArgs, 'id'>>;
  proposedTargets?: Resolver<ResolversTypes['TargetConnection'], ParentType, ContextType, RequireFields<QueryProposedTargetsArgs, 'planId' | 'first'>>;
  themes?: Resolver<ResolversTypes['ThemeConnection'], ParentType, ContextType, RequireFields<QueryThemesArgs, 'first'>>;
  title?: Resolver<Maybe<ResolversTypes['Title']>, ParentType, ContextType, RequireFields<QueryTitleArgs, 'id'>>;
  titles?: Resolver<ResolversTypes['TitleConnection'], ParentType, ContextType, RequireFields<QueryTitlesArgs, 'withBelow' | 'first'>>;
  reportTotal?: Resolver<Maybe<ResolversTypes['ReportTotal']>, ParentType, ContextType, RequireFields<QueryReportTotalArgs, 'formId' | 'periodStart' | 'unitId'>>;
  missingReports?: Resolver<ResolversTypes['MissingReportConnection'], ParentType, ContextType, RequireFields<QueryMissingReportsArgs, 'formId' | 'periodStart' | 'unitId' | 'first'>>;
  compiledTexts?: Resolver<ResolversTypes['CompiledTextConnection'], ParentType, ContextType, RequireFields<QueryCompiledTextsArgs, 'formId' | 'periodStart' | 'unitId' | 'fieldKeys' | 'isAccepted' | 'first'>>;
  workReview?: Resolver<Maybe<ResolversTypes['WorkReview']>, ParentType, ContextType, RequireFields<QueryWorkReviewArgs, 'id'>>;
  workReviews?: Resolver<ResolversTypes['WorkReviewConnection'], ParentType, ContextType, RequireFields<QueryWorkReviewsArgs, 'unitId' | 'below' | 'first'>>;
};
export type UnitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Unit'] = ResolversParentTypes['Unit'], FederationReferenceType extends FederationReferenceTypes['Unit'] = FederationReferenceTypes['Unit']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Unit']> | FederationReferenceType, FederationReferenceType, ContextType>;
  activities?: Resolver<ResolversTypes['ActivityConnection'], ParentType, ContextType, RequireFields<UnitActivitiesArgs, 'first'>>;
  activityCounts?: Resolver<ReadonlyArray<ResolversTypes['ActivityCount']>, ParentType, ContextType, RequireFields<UnitActivityCountsArgs, 'from' | 'to'>>;
  titleAssessments?: Resolver<ResolversTypes['TitleAssessmentConnection'], ParentType, ContextType, RequireFields<UnitTitleAssessmentsArgs, 'withBelow' | 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  commendations?: Resolver<ResolversTypes['CommendationConnection'], ParentType, ContextType, RequireFields<UnitCommendationsArgs, 'role' | 'first'>>;
  commendationCounts?: Resolver<ReadonlyArray<ResolversTypes['CommendationCount']>, ParentType, ContextType, RequireFields<UnitCommendationCountsArgs, 'year'>>;
  greatUnityDays?: Resolver<ResolversTypes['GreatUnityDayConnection'], ParentType, ContextType, RequireFields<UnitGreatUnityDaysArgs, 'withBelow' | 'first'>>;
  greatUnityDayTally?: Resolver<ResolversTypes['GreatUnityDayTally'], ParentType, ContextType, RequireFields<UnitGreatUnityDayTallyArgs, 'year'>>;
  plans?: Resolver<ResolversTypes['PlanConnection'], ParentType, ContextType, RequireFields<UnitPlansArgs, 'first'>>;
  practiceModels?: Resolver<ResolversTypes['PracticeModelConnection'], ParentType, ContextType, RequireFields<UnitPracticeModelsArgs, 'withBelow' | 'first'>>;
  practiceModelTally?: Resolver<ResolversTypes['PracticeModelTally'], ParentType, ContextType, Partial<UnitPracticeModelTallyArgs>>;
  progress?: Resolver<ResolversTypes['Progress'], ParentType, ContextType, RequireFields<UnitProgressArgs, 'indicatorId' | 'from' | 'to'>>;
  reportRanking?: Resolver<ResolversTypes['RankedUnitConnection'], ParentType, ContextType, RequireFields<UnitReportRankingArgs, 'formId' | 'periodStart' | 'by' | 'first'>>;
  studyFigures?: Resolver<ResolversTypes['StudyFigures'], ParentType, ContextType, RequireFields<UnitStudyFiguresArgs, 'year'>>;
  targets?: Resolver<ResolversTypes['TargetConnection'], ParentType, ContextType, RequireFields<UnitTargetsArgs, 'first'>>;
  titles?: Resolver<ResolversTypes['TitleConnection'], ParentType, ContextType, RequireFields<UnitTitlesArgs, 'withBelow' | 'first'>>;
  titleTally?: Resolver<ReadonlyArray<ResolversTypes['TitleTally']>, ParentType, ContextType, Partial<UnitTitleTallyArgs>>;
  reportTotal?: Resolver<Maybe<ResolversTypes['ReportTotal']>, ParentType, ContextType, RequireFields<UnitReportTotalArgs, 'formId' | 'periodStart'>>;
  workReviews?: Resolver<ResolversTypes['WorkReviewConnection'], ParentType, ContextType, RequireFields<UnitWorkReviewsArgs, 'below' | 'first'>>;
};
export type CampaignResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Campaign'] = ResolversParentTypes['Campaign'], FederationReferenceType extends FederationReferenceTypes['Campaign'] = FederationReferenceTypes['Campaign']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Campaign']> | FederationReferenceType, FederationReferenceType, ContextType>;
  activities?: Resolver<ResolversTypes['ActivityConnection'], ParentType, ContextType, RequireFields<CampaignActivitiesArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CampaignKind'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<CampaignTitleArgs>>;
  titles?: Resolver<ReadonlyArray<ResolversTypes['CampaignTitle']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  startedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  endedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  predecessor?: Resolver<Maybe<ResolversTypes['Campaign']>, ParentType, ContextType>;
  contentCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['OfficialDocument']>, ParentType, ContextType>;
  commendations?: Resolver<ResolversTypes['CommendationConnection'], ParentType, ContextType, RequireFields<CampaignCommendationsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type PlanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Plan'] = ResolversParentTypes['Plan'], FederationReferenceType extends FederationReferenceTypes['Plan'] = FederationReferenceTypes['Plan']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Plan']> | FederationReferenceType, FederationReferenceType, ContextType>;
  activities?: Resolver<ResolversTypes['ActivityConnection'], ParentType, ContextType, RequireFields<PlanActivitiesArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  committee?: Resolver<Maybe<ResolversTypes['Committee']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  endsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PlanState'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  issuedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  closedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['OfficialDocument']>, ParentType, ContextType>;
  implementsDocuments?: Resolver<ReadonlyArray<ResolversTypes['OfficialDocument']>, ParentType, ContextType>;
  theme?: Resolver<Maybe<ResolversTypes['Theme']>, ParentType, ContextType>;
  asksPledge?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  taskGroups?: Resolver<ReadonlyArray<ResolversTypes['TaskGroup']>, ParentType, ContextType>;
  campaigns?: Resolver<ReadonlyArray<ResolversTypes['Campaign']>, ParentType, ContextType>;
  coordinationProgrammes?: Resolver<ReadonlyArray<ResolversTypes['CoordinationProgramme']>, ParentType, ContextType>;
  parents?: Resolver<ReadonlyArray<ResolversTypes['Plan']>, ParentType, ContextType>;
  children?: Resolver<ResolversTypes['PlanConnection'], ParentType, ContextType, RequireFields<PlanChildrenArgs, 'first'>>;
  versions?: Resolver<ReadonlyArray<ResolversTypes['PlanVersion']>, ParentType, ContextType>;
  returnedBecause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  viewerCanIssue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  targets?: Resolver<ResolversTypes['TargetConnection'], ParentType, ContextType, RequireFields<PlanTargetsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type CoordinationProgrammeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoordinationProgramme'] = ResolversParentTypes['CoordinationProgramme'], FederationReferenceType extends FederationReferenceTypes['CoordinationProgramme'] = FederationReferenceTypes['CoordinationProgramme']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CoordinationProgramme']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  activities?: Resolver<ResolversTypes['ActivityConnection'], ParentType, ContextType, RequireFields<CoordinationProgrammeActivitiesArgs, 'first'>>;
  plans?: Resolver<ResolversTypes['PlanConnection'], ParentType, ContextType, RequireFields<CoordinationProgrammePlansArgs, 'first'>>;
};
export type ActivityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Activity'] = ResolversParentTypes['Activity'], FederationReferenceType extends FederationReferenceTypes['Activity'] = FederationReferenceTypes['Activity']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Activity']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ActivityKind'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  endsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  isDayKnown?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startsAt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  placeUnit?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  area?: Resolver<Maybe<ResolversTypes['ResidentialArea']>, ParentType, ContextType>;
  placeText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  campaigns?: Resolver<ReadonlyArray<ResolversTypes['Campaign']>, ParentType, ContextType>;
  plan?: Resolver<Maybe<ResolversTypes['Plan']>, ParentType, ContextType>;
  taskGroup?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  coordinationProgrammes?: Resolver<ReadonlyArray<ResolversTypes['CoordinationProgramme']>, ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['OfficialDocument']>, ParentType, ContextType>;
  media?: Resolver<ReadonlyArray<ResolversTypes['ActivityMedium']>, ParentType, ContextType>;
  isPublic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ActivityState'], ParentType, ContextType>;
  participantCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  isApproximate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cancelledBecause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  versions?: Resolver<ReadonlyArray<ResolversTypes['ActivityVersion']>, ParentType, ContextType>;
  viewerCanChange?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type ActivityMediumResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActivityMedium'] = ResolversParentTypes['ActivityMedium']> = {
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  caption?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  altText?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};
export type ActivityVersionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActivityVersion'] = ResolversParentTypes['ActivityVersion']> = {
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  endsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  isDayKnown?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ActivityState'], ParentType, ContextType>;
  participantCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  isApproximate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};
export type ActivityCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActivityCount'] = ResolversParentTypes['ActivityCount']> = {
  kind?: Resolver<ResolversTypes['ActivityKind'], ParentType, ContextType>;
  heldCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  undatedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  countedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  participantCount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  isApproximate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};
export type ActivityConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActivityConnection'] = ResolversParentTypes['ActivityConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ActivityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Activity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};
export type ActivityEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActivityEdge'] = ResolversParentTypes['ActivityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Activity'], ParentType, ContextType>;
};
export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  recordActivity?: Resolver<ResolversTypes['RecordActivityResult'], ParentType, ContextType, RequireFields<MutationRecordActivityArgs, 'input'>>;
  holdActivity?: Resolver<ResolversTypes['HoldActivityResult'], ParentType, ContextType, RequireFields<MutationHoldActivityArgs, 'input'>>;
  cancelActivity?: Resolver<ResolversTypes['CancelActivityResult'], ParentType, ContextType, RequireFields<MutationCancelActivityArgs, 'input'>>;
  changeActivity?: Resolver<ResolversTypes['ChangeActivityResult'], ParentType, ContextType, RequireFields<MutationChangeActivityArgs, 'input'>>;
  recordActivityKind?: Resolver<ResolversTypes['RecordActivityKindResult'], ParentType, ContextType, RequireFields<MutationRecordActivityKindArgs, 'input'>>;
  openTitleAssessment?: Resolver<ResolversTypes['OpenTitleAssessmentResult'], ParentType, ContextType, RequireFields<MutationOpenTitleAssessmentArgs, 'input'>>;
  assessTitleCriteria?: Resolver<ResolversTypes['AssessTitleCriteriaResult'], ParentType, ContextType, RequireFields<MutationAssessTitleCriteriaArgs, 'input'>>;
  surveySatisfaction?: Resolver<ResolversTypes['SurveySatisfactionResult'], ParentType, ContextType, RequireFields<MutationSurveySatisfactionArgs, 'input'>>;
  decideTitleAssessment?: Resolver<ResolversTypes['DecideTitleAssessmentResult'], ParentType, ContextType, RequireFields<MutationDecideTitleAssessmentArgs, 'input'>>;
  withdrawTitleAssessment?: Resolver<ResolversTypes['WithdrawTitleAssessmentResult'], ParentType, ContextType, RequireFields<MutationWithdrawTitleAssessmentArgs, 'input'>>;
  openCampaign?: Resolver<ResolversTypes['OpenCampaignResult'], ParentType, ContextType, RequireFields<MutationOpenCampaignArgs, 'input'>>;
  addCampaignTitle?: Resolver<ResolversTypes['AddCampaignTitleResult'], ParentType, ContextType, RequireFields<MutationAddCampaignTitleArgs, 'input'>>;
  endCampaign?: Resolver<ResolversTypes['EndCampaignResult'], ParentType, ContextType, RequireFields<MutationEndCampaignArgs, 'input'>>;
  proposeCommendationErasure?: Resolver<ResolversTypes['ProposeCommendationErasureResult'], ParentType, ContextType, RequireFields<MutationProposeCommendationErasureArgs, 'input'>>;
  approveCommendationErasure?: Resolver<ResolversTypes['ApproveCommendationErasureResult'], ParentType, ContextType, RequireFields<MutationApproveCommendationErasureArgs, 'input'>>;
  withdrawCommendationErasure?: Resolver<ResolversTypes['WithdrawCommendationErasureResult'], ParentType, ContextType, RequireFields<MutationWithdrawCommendationErasureArgs, 'input'>>;
  recordCommendationForm?: Resolver<ResolversTypes['RecordCommendationFormResult'], ParentType, ContextType, RequireFields<MutationRecordCommendationFormArgs, 'input'>>;
  proposeCommendations?: Resolver<ResolversTypes['ProposeCommendationsResult'], ParentType, ContextType, RequireFields<MutationProposeCommendationsArgs, 'input'>>;
  appraiseCommendationProposal?: Resolver<ResolversTypes['AppraiseCommendationProposalResult'], ParentType, ContextType, RequireFields<MutationAppraiseCommendationProposalArgs, 'input'>>;
  decideCommendationProposal?: Resolver<ResolversTypes['DecideCommendationProposalResult'], ParentType, ContextType, RequireFields<MutationDecideCommendationProposalArgs, 'input'>>;
  rejectCommendationProposal?: Resolver<ResolversTypes['RejectCommendationProposalResult'], ParentType, ContextType, RequireFields<MutationRejectCommendationProposalArgs, 'input'>>;
  withdrawCommendationProposal?: Resolver<ResolversTypes['WithdrawCommendationProposalResult'], ParentType, ContextType, RequireFields<MutationWithdrawCommendationProposalArgs, 'input'>>;
  awardCommendation?: Resolver<ResolversTypes['AwardCommendationResult'], ParentType, ContextType, RequireFields<MutationAwardCommendationArgs, 'input'>>;
  revokeCommendation?: Resolver<ResolversTypes['RevokeCommendationResult'], ParentType, ContextType, RequireFields<MutationRevokeCommendationArgs, 'input'>>;
  withdrawCommendationConsent?: Resolver<ResolversTypes['WithdrawCommendationConsentResult'], ParentType, ContextType, RequireFields<MutationWithdrawCommendationConsentArgs, 'input'>>;
  draftEmulationRound?: Resolver<ResolversTypes['DraftEmulationRoundResult'], ParentType, ContextType, RequireFields<MutationDraftEmulationRoundArgs, 'input'>>;
  applyEmulationRound?: Resolver<ResolversTypes['ApplyEmulationRoundResult'], ParentType, ContextType, RequireFields<MutationApplyEmulationRoundArgs, 'input'>>;
  closeEmulationRound?: Resolver<ResolversTypes['CloseEmulationRoundResult'], ParentType, ContextType, RequireFields<MutationCloseEmulationRoundArgs, 'input'>>;
  publishReportForm?: Resolver<ResolversTypes['PublishReportFormResult'], ParentType, ContextType, RequireFields<MutationPublishReportFormArgs, 'input'>>;
  setReportDueRule?: Resolver<ResolversTypes['SetReportDueRuleResult'], ParentType, ContextType, RequireFields<MutationSetReportDueRuleArgs, 'input'>>;
  planGreatUnityDay?: Resolver<ResolversTypes['PlanGreatUnityDayResult'], ParentType, ContextType, RequireFields<MutationPlanGreatUnityDayArgs, 'input'>>;
  holdGreatUnityDay?: Resolver<ResolversTypes['HoldGreatUnityDayResult'], ParentType, ContextType, RequireFields<MutationHoldGreatUnityDayArgs, 'input'>>;
  correctGreatUnityDay?: Resolver<ResolversTypes['CorrectGreatUnityDayResult'], ParentType, ContextType, RequireFields<MutationCorrectGreatUnityDayArgs, 'input'>>;
  cancelGreatUnityDay?: Resolver<ResolversTypes['CancelGreatUnityDayResult'], ParentType, ContextType, RequireFields<MutationCancelGreatUnityDayArgs, 'input'>>;
  defineIndicator?: Resolver<ResolversTypes['DefineIndicatorResult'], ParentType, ContextType, RequireFields<MutationDefineIndicatorArgs, 'input'>>;
  reviseIndicator?: Resolver<ResolversTypes['ReviseIndicatorResult'], ParentType, ContextType, RequireFields<MutationReviseIndicatorArgs, 'input'>>;
  attachLedger?: Resolver<ResolversTypes['AttachLedgerResult'], ParentType, ContextType, RequireFields<MutationAttachLedgerArgs, 'input'>>;
  releaseLedger?: Resolver<ResolversTypes['ReleaseLedgerResult'], ParentType, ContextType, RequireFields<MutationReleaseLedgerArgs, 'input'>>;
  openReportPeriod?: Resolver<ResolversTypes['OpenReportPeriodResult'], ParentType, ContextType, RequireFields<MutationOpenReportPeriodArgs, 'input'>>;
  askForReports?: Resolver<ResolversTypes['AskForReportsResult'], ParentType, ContextType, RequireFields<MutationAskForReportsArgs, 'input'>>;
  lockReportPeriod?: Resolver<ResolversTypes['LockReportPeriodResult'], ParentType, ContextType, RequireFields<MutationLockReportPeriodArgs, 'input'>>;
  openReportException?: Resolver<ResolversTypes['OpenReportExceptionResult'], ParentType, ContextType, RequireFields<MutationOpenReportExceptionArgs, 'input'>>;
  draftPlan?: Resolver<ResolversTypes['DraftPlanResult'], ParentType, ContextType, RequireFields<MutationDraftPlanArgs, 'input'>>;
  redraftPlan?: Resolver<ResolversTypes['RedraftPlanResult'], ParentType, ContextType, RequireFields<MutationRedraftPlanArgs, 'input'>>;
  submitPlan?: Resolver<ResolversTypes['SubmitPlanResult'], ParentType, ContextType, RequireFields<MutationSubmitPlanArgs, 'input'>>;
  returnPlan?: Resolver<ResolversTypes['ReturnPlanResult'], ParentType, ContextType, RequireFields<MutationReturnPlanArgs, 'input'>>;
  issuePlan?: Resolver<ResolversTypes['IssuePlanResult'], ParentType, ContextType, RequireFields<MutationIssuePlanArgs, 'input'>>;
  amendPlan?: Resolver<ResolversTypes['AmendPlanResult'], ParentType, ContextType, RequireFields<MutationAmendPlanArgs, 'input'>>;
  closePlan?: Resolver<ResolversTypes['ClosePlanResult'], ParentType, ContextType, RequireFields<MutationClosePlanArgs, 'input'>>;
  registerPracticeModel?: Resolver<ResolversTypes['RegisterPracticeModelResult'], ParentType, ContextType, RequireFields<MutationRegisterPracticeModelArgs, 'input'>>;
  establishPracticeModel?: Resolver<ResolversTypes['EstablishPracticeModelResult'], ParentType, ContextType, RequireFields<MutationEstablishPracticeModelArgs, 'input'>>;
  startPracticeModel?: Resolver<ResolversTypes['StartPracticeModelResult'], ParentType, ContextType, RequireFields<MutationStartPracticeModelArgs, 'input'>>;
  recognisePracticeModel?: Resolver<ResolversTypes['RecognisePracticeModelResult'], ParentType, ContextType, RequireFields<MutationRecognisePracticeModelArgs, 'input'>>;
  endPracticeModel?: Resolver<ResolversTypes['EndPracticeModelResult'], ParentType, ContextType, RequireFields<MutationEndPracticeModelArgs, 'input'>>;
  tracePracticeModel?: Resolver<ResolversTypes['TracePracticeModelResult'], ParentType, ContextType, RequireFields<MutationTracePracticeModelArgs, 'input'>>;
  countPracticeModel?: Resolver<ResolversTypes['CountPracticeModelResult'], ParentType, ContextType, RequireFields<MutationCountPracticeModelArgs, 'input'>>;
  recordProgress?: Resolver<ResolversTypes['RecordProgressResult'], ParentType, ContextType, RequireFields<MutationRecordProgressArgs, 'input'>>;
  correctProgress?: Resolver<ResolversTypes['CorrectProgressResult'], ParentType, ContextType, RequireFields<MutationCorrectProgressArgs, 'input'>>;
  closeTarget?: Resolver<ResolversTypes['CloseTargetResult'], ParentType, ContextType, RequireFields<MutationCloseTargetArgs, 'input'>>;
  attachReportField?: Resolver<ResolversTypes['AttachReportFieldResult'], ParentType, ContextType, RequireFields<MutationAttachReportFieldArgs, 'input'>>;
  releaseReportField?: Resolver<ResolversTypes['ReleaseReportFieldResult'], ParentType, ContextType, RequireFields<MutationReleaseReportFieldArgs, 'input'>>;
  saveReportDraft?: Resolver<ResolversTypes['SaveReportDraftResult'], ParentType, ContextType, RequireFields<MutationSaveReportDraftArgs, 'input'>>;
  submitReport?: Resolver<ResolversTypes['SubmitReportResult'], ParentType, ContextType, RequireFields<MutationSubmitReportArgs, 'input'>>;
  acceptReports?: Resolver<ResolversTypes['AcceptReportsResult'], ParentType, ContextType, RequireFields<MutationAcceptReportsArgs, 'input'>>;
  returnReport?: Resolver<ResolversTypes['ReturnReportResult'], ParentType, ContextType, RequireFields<MutationReturnReportArgs, 'input'>>;
  giveScores?: Resolver<ResolversTypes['GiveScoresResult'], ParentType, ContextType, RequireFields<MutationGiveScoresArgs, 'input'>>;
  attachEvidence?: Resolver<ResolversTypes['AttachEvidenceResult'], ParentType, ContextType, RequireFields<MutationAttachEvidenceArgs, 'input'>>;
  moveScoreSheetOn?: Resolver<ResolversTypes['MoveScoreSheetOnResult'], ParentType, ContextType, RequireFields<MutationMoveScoreSheetOnArgs, 'input'>>;
  moveScoreSheetBack?: Resolver<ResolversTypes['MoveScoreSheetBackResult'], ParentType, ContextType, RequireFields<MutationMoveScoreSheetBackArgs, 'input'>>;
  publishScoreSheet?: Resolver<ResolversTypes['PublishScoreSheetResult'], ParentType, ContextType, RequireFields<MutationPublishScoreSheetArgs, 'input'>>;
  importReports?: Resolver<ResolversTypes['ImportReportsResult'], ParentType, ContextType, RequireFields<MutationImportReportsArgs, 'input'>>;
  publishStandard?: Resolver<ResolversTypes['PublishStandardResult'], ParentType, ContextType, RequireFields<MutationPublishStandardArgs, 'input'>>;
  establishStudyCell?: Resolver<ResolversTypes['EstablishStudyCellResult'], ParentType, ContextType, RequireFields<MutationEstablishStudyCellArgs, 'input'>>;
  setStudyCellMembers?: Resolver<ResolversTypes['SetStudyCellMembersResult'], ParentType, ContextType, RequireFields<MutationSetStudyCellMembersArgs, 'input'>>;
  registerStudy?: Resolver<ResolversTypes['RegisterStudyResult'], ParentType, ContextType, RequireFields<MutationRegisterStudyArgs, 'input'>>;
  signStudyPledge?: Resolver<ResolversTypes['SignStudyPledgeResult'], ParentType, ContextType, RequireFields<MutationSignStudyPledgeArgs, 'input'>>;
  recordSelfReview?: Resolver<ResolversTypes['RecordSelfReviewResult'], ParentType, ContextType, RequireFields<MutationRecordSelfReviewArgs, 'input'>>;
  gradeStudy?: Resolver<ResolversTypes['GradeStudyResult'], ParentType, ContextType, RequireFields<MutationGradeStudyArgs, 'input'>>;
  submitStudy?: Resolver<ResolversTypes['SubmitStudyResult'], ParentType, ContextType, RequireFields<MutationSubmitStudyArgs, 'input'>>;
  rewriteStudy?: Resolver<ResolversTypes['RewriteStudyResult'], ParentType, ContextType, RequireFields<MutationRewriteStudyArgs, 'input'>>;
  closeStudy?: Resolver<ResolversTypes['CloseStudyResult'], ParentType, ContextType, RequireFields<MutationCloseStudyArgs, 'input'>>;
  declareStudyRule?: Resolver<ResolversTypes['DeclareStudyRuleResult'], ParentType, ContextType, RequireFields<MutationDeclareStudyRuleArgs, 'input'>>;
  settleSuccession?: Resolver<ResolversTypes['SettleSuccessionResult'], ParentType, ContextType, RequireFields<MutationSettleSuccessionArgs, 'input'>>;
  setTarget?: Resolver<ResolversTypes['SetTargetResult'], ParentType, ContextType, RequireFields<MutationSetTargetArgs, 'input'>>;
  assignTargets?: Resolver<ResolversTypes['AssignTargetsResult'], ParentType, ContextType, RequireFields<MutationAssignTargetsArgs, 'input'>>;
  registerTarget?: Resolver<ResolversTypes['RegisterTargetResult'], ParentType, ContextType, RequireFields<MutationRegisterTargetArgs, 'input'>>;
  acceptTarget?: Resolver<ResolversTypes['AcceptTargetResult'], ParentType, ContextType, RequireFields<MutationAcceptTargetArgs, 'input'>>;
  agreeTarget?: Resolver<ResolversTypes['AgreeTargetResult'], ParentType, ContextType, RequireFields<MutationAgreeTargetArgs, 'input'>>;
  reviseTarget?: Resolver<ResolversTypes['ReviseTargetResult'], ParentType, ContextType, RequireFields<MutationReviseTargetArgs, 'input'>>;
  withdrawTarget?: Resolver<ResolversTypes['WithdrawTargetResult'], ParentType, ContextType, RequireFields<MutationWithdrawTargetArgs, 'input'>>;
  declareTheme?: Resolver<ResolversTypes['DeclareThemeResult'], ParentType, ContextType, RequireFields<MutationDeclareThemeArgs, 'input'>>;
  awardTitle?: Resolver<ResolversTypes['AwardTitleResult'], ParentType, ContextType, RequireFields<MutationAwardTitleArgs, 'input'>>;
  revokeTitle?: Resolver<ResolversTypes['RevokeTitleResult'], ParentType, ContextType, RequireFields<MutationRevokeTitleArgs, 'input'>>;
  recordWorkReview?: Resolver<ResolversTypes['RecordWorkReviewResult'], ParentType, ContextType, RequireFields<MutationRecordWorkReviewArgs, 'input'>>;
  correctWorkReview?: Resolver<ResolversTypes['CorrectWorkReviewResult'], ParentType, ContextType, RequireFields<MutationCorrectWorkReviewArgs, 'input'>>;
};
export type RecordActivityResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordActivityResult'] = ResolversParentTypes['RecordActivityResult']> = {
  __resolveType?: TypeResolveFn<'Activity' | 'ActivityNotFound' | 'ActivityNotValid' | 'ActivityNotInState' | 'ActivityKindNotFound' | 'CampaignNotFound' | 'PlanNotFound' | 'UnitNotKnown' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type HoldActivityResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HoldActivityResult'] = ResolversParentTypes['HoldActivityResult']> = {
  __resolveType?: TypeResolveFn<'Activity' | 'ActivityNotFound' | 'ActivityNotValid' | 'ActivityNotInState' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type CancelActivityResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelActivityResult'] = ResolversParentTypes['CancelActivityResult']> = {
  __resolveType?: TypeResolveFn<'Activity' | 'ActivityNotFound' | 'ActivityNotInState' | 'ReasonNotValid' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type ChangeActivityResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeActivityResult'] = ResolversParentTypes['ChangeActivityResult']> = {
  __resolveType?: TypeResolveFn<'Activity' | 'ActivityNotFound' | 'ActivityNotValid' | 'ActivityNotInState' | 'CampaignNotFound' | 'PlanNotFound' | 'UnitNotKnown' | 'ReasonNotValid' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type ActivityNotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActivityNotFound'] = ResolversParentTypes['ActivityNotFound']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type ActivityNotValidResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActivityNotValid'] = ResolversParentTypes['ActivityNotValid']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type ActivityNotInStateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActivityNotInState'] = ResolversParentTypes['ActivityNotInState']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type ActivityKindResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActivityKind'] = ResolversParentTypes['ActivityKind']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['OfficialDocument']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type ActivityKindConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActivityKindConnection'] = ResolversParentTypes['ActivityKindConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ActivityKindEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ActivityKind']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};
export type ActivityKindEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActivityKindEdge'] = ResolversParentTypes['ActivityKindEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ActivityKind'], ParentType, ContextType>;
};
export type RecordActivityKindResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordActivityKindResult'] = ResolversParentTypes['RecordActivityKindResult']> = {
  __resolveType?: TypeResolveFn<'ActivityKind' | 'ActivityKindNotValid' | 'ActivityKindNotFound' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type ActivityKindNotValidResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActivityKindNotValid'] = ResolversParentTypes['ActivityKindNotValid']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type ActivityKindNotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActivityKindNotFound'] = ResolversParentTypes['ActivityKindNotFound']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type IdempotencyKeyReusedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IdempotencyKeyReused'] = ResolversParentTypes['IdempotencyKeyReused']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type OpenTitleAssessmentResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenTitleAssessmentResult'] = ResolversParentTypes['OpenTitleAssessmentResult']> = {
  __resolveType?: TypeResolveFn<'TitleAssessment' | 'TitleAssessmentNotFound' | 'TitleAssessmentNotValid' | 'TitleAssessmentOpenAlready' | 'TitleStandardNotInForce' | 'AreaNotKnown' | 'UnitNotKnown' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type AssessTitleCriteriaResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssessTitleCriteriaResult'] = ResolversParentTypes['AssessTitleCriteriaResult']> = {
  __resolveType?: TypeResolveFn<'TitleAssessment' | 'TitleAssessmentNotFound' | 'TitleAssessmentNotValid' | 'TitleAssessmentNotOpen' | 'TitleStandardNotFound' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type SurveySatisfactionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SurveySatisfactionResult'] = ResolversParentTypes['SurveySatisfactionResult']> = {
  __resolveType?: TypeResolveFn<'TitleAssessment' | 'TitleAssessmentNotFound' | 'TitleAssessmentNotValid' | 'TitleAssessmentNotOpen' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type DecideTitleAssessmentResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecideTitleAssessmentResult'] = ResolversParentTypes['DecideTitleAssessmentResult']> = {
  __resolveType?: TypeResolveFn<'TitleAssessment' | 'TitleAssessmentNotFound' | 'TitleAssessmentNotValid' | 'TitleAssessmentNotOpen' | 'TitleAssessmentNotMet' | 'TitleStandardNotInForce' | 'TitleNotValid' | 'TitleOverlaps' | 'DeciderNotAbove' | 'AreaNotKnown' | 'UnitNotKnown' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type WithdrawTitleAssessmentResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawTitleAssessmentResult'] = ResolversParentTypes['WithdrawTitleAssessmentResult']> = {
  __resolveType?: TypeResolveFn<'TitleAssessment' | 'TitleAssessmentNotFound' | 'TitleAssessmentNotValid' | 'TitleAssessmentNotOpen' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type TitleAssessmentNotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TitleAssessmentNotFound'] = ResolversParentTypes['TitleAssessmentNotFound']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type TitleAssessmentNotValidResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TitleAssessmentNotValid'] = ResolversParentTypes['TitleAssessmentNotValid']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type TitleAssessmentOpenAlreadyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TitleAssessmentOpenAlready'] = ResolversParentTypes['TitleAssessmentOpenAlready']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type TitleAssessmentNotOpenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TitleAssessmentNotOpen'] = ResolversParentTypes['TitleAssessmentNotOpen']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type TitleAssessmentNotMetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TitleAssessmentNotMet'] = ResolversParentTypes['TitleAssessmentNotMet']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type TitleAssessmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TitleAssessment'] = ResolversParentTypes['TitleAssessment'], FederationReferenceType extends FederationReferenceTypes['TitleAssessment'] = FederationReferenceTypes['TitleAssessment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['TitleAssessment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  area?: Resolver<Maybe<ResolversTypes['ResidentialArea']>, ParentType, ContextType>;
  standard?: Resolver<ResolversTypes['Standard'], ParentType, ContextType>;
  unitGroup?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  registeredYear?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  startedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['TitleAssessmentState'], ParentType, ContextType>;
  criteria?: Resolver<ReadonlyArray<ResolversTypes['TitleCriterionStanding']>, ParentType, ContextType>;
  met?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  notMet?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  notApplicable?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  open?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  survey?: Resolver<Maybe<ResolversTypes['SatisfactionSurvey']>, ParentType, ContextType>;
  isMet?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  decidedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['Title']>, ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['OfficialDocument']>, ParentType, ContextType>;
  withdrawnBecause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type TitleCriterionStandingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TitleCriterionStanding'] = ResolversParentTypes['TitleCriterionStanding']> = {
  criterion?: Resolver<ResolversTypes['StandardCriterion'], ParentType, ContextType>;
  threshold?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['TitleCriterionResult']>, ParentType, ContextType>;
};
export type TitleCriterionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TitleCriterionResult'] = ResolversParentTypes['TitleCriterionResult']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['CriterionOutcome'], ParentType, ContextType>;
  measured?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['OfficialDocument']>, ParentType, ContextType>;
};
export type SatisfactionSurveyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SatisfactionSurvey'] = ResolversParentTypes['SatisfactionSurvey']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  surveyedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  asked?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  satisfied?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  percent?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['OfficialDocument']>, ParentType, ContextType>;
};
export type TitleAssessmentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TitleAssessmentConnection'] = ResolversParentTypes['TitleAssessmentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TitleAssessmentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['TitleAssessment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};
export type TitleAssessmentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TitleAssessmentEdge'] = ResolversParentTypes['TitleAssessmentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TitleAssessment'], ParentType, ContextType>;
};
export type OfficialDocumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfficialDocument'] = ResolversParentTypes['OfficialDocument']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};
export type CommitteeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Committee'] = ResolversParentTypes['Committee']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};
export type CampaignTitleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CampaignTitle'] = ResolversParentTypes['CampaignTitle']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CampaignTitleKind'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['OfficialDocument']>, ParentType, ContextType>;
};
export type CampaignConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CampaignConnection'] = ResolversParentTypes['CampaignConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CampaignEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Campaign']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};
export type CampaignEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CampaignEdge'] = ResolversParentTypes['CampaignEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Campaign'], ParentType, ContextType>;
};
export type OpenCampaignResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenCampaignResult'] = ResolversParentTypes['OpenCampaignResult']> = {
  __resolveType?: TypeResolveFn<'Campaign' | 'CampaignNotValid' | 'CampaignKeyTaken' | 'CampaignNotFound' | 'UnitNotKnown' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type AddCampaignTitleResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddCampaignTitleResult'] = ResolversParentTypes['AddCampaignTitleResult']> = {
  __resolveType?: TypeResolveFn<'Campaign' | 'CampaignNotValid' | 'CampaignKeyTaken' | 'CampaignNotFound' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type EndCampaignResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndCampaignResult'] = ResolversParentTypes['EndCampaignResult']> = {
  __resolveType?: TypeResolveFn<'Campaign' | 'CampaignNotValid' | 'CampaignNotFound' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type CampaignNotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CampaignNotFound'] = ResolversParentTypes['CampaignNotFound']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type CampaignNotValidResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CampaignNotValid'] = ResolversParentTypes['CampaignNotValid']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type CampaignKeyTakenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CampaignKeyTaken'] = ResolversParentTypes['CampaignKeyTaken']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type CommendationErasureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommendationErasure'] = ResolversParentTypes['CommendationErasure']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  commendationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CommendationErasureState'], ParentType, ContextType>;
  proposedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type CommendationErasureConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommendationErasureConnection'] = ResolversParentTypes['CommendationErasureConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CommendationErasureEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CommendationErasure']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};
export type CommendationErasureEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommendationErasureEdge'] = ResolversParentTypes['CommendationErasureEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CommendationErasure'], ParentType, ContextType>;
};
export type ProposeCommendationErasureResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProposeCommendationErasureResult'] = ResolversParentTypes['ProposeCommendationErasureResult']> = {
  __resolveType?: TypeResolveFn<'CommendationErasure' | 'CommendationNotFound' | 'CommendationStateNotRight' | 'CommendationErasureNotFound' | 'CommendationErasureNotValid' | 'ReasonNotValid' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type ApproveCommendationErasureResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApproveCommendationErasureResult'] = ResolversParentTypes['ApproveCommendationErasureResult']> = {
  __resolveType?: TypeResolveFn<'CommendationErasure' | 'CommendationNotFound' | 'CommendationErasureNotFound' | 'CommendationErasureNotValid' | 'CommendationErasureSamePerson' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type WithdrawCommendationErasureResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawCommendationErasureResult'] = ResolversParentTypes['WithdrawCommendationErasureResult']> = {
  __resolveType?: TypeResolveFn<'CommendationErasure' | 'CommendationErasureNotFound' | 'CommendationErasureNotValid' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type CommendationErasureNotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommendationErasureNotFound'] = ResolversParentTypes['CommendationErasureNotFound']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type CommendationErasureNotValidResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommendationErasureNotValid'] = ResolversParentTypes['CommendationErasureNotValid']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type CommendationErasureSamePersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommendationErasureSamePerson'] = ResolversParentTypes['CommendationErasureSamePerson']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type CommendationFormResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommendationForm'] = ResolversParentTypes['CommendationForm']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  levels?: Resolver<ReadonlyArray<ResolversTypes['AwardingLevel']>, ParentType, ContextType>;
  subjectKinds?: Resolver<ReadonlyArray<ResolversTypes['CommendationSubjectKind']>, ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['FormConfidence'], ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['OfficialDocument']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type CommendationFormConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommendationFormConnection'] = ResolversParentTypes['CommendationFormConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CommendationFormEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CommendationForm']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};
export type CommendationFormEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommendationFormEdge'] = ResolversParentTypes['CommendationFormEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CommendationForm'], ParentType, ContextType>;
};
export type RecordCommendationFormResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordCommendationFormResult'] = ResolversParentTypes['RecordCommendationFormResult']> = {
  __resolveType?: TypeResolveFn<'CommendationForm' | 'CommendationFormNotValid' | 'CommendationFormNotFound' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type CommendationFormNotValidResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommendationFormNotValid'] = ResolversParentTypes['CommendationFormNotValid']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type CommendationFormNotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommendationFormNotFound'] = ResolversParentTypes['CommendationFormNotFound']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type CommendationProposalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommendationProposal'] = ResolversParentTypes['CommendationProposal']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  awardingUnit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  campaign?: Resolver<Maybe<ResolversTypes['Campaign']>, ParentType, ContextType>;
  round?: Resolver<Maybe<ResolversTypes['EmulationRound']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CommendationProposalState'], ParentType, ContextType>;
  proposedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  appraisedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  appraisalDocument?: Resolver<Maybe<ResolversTypes['OfficialDocument']>, ParentType, ContextType>;
  decidedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  decisionNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decisionDocument?: Resolver<Maybe<ResolversTypes['OfficialDocument']>, ParentType, ContextType>;
  decidingBody?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  closedBecause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ResolversTypes['Commendation']>, ParentType, ContextType>;
  viewerCanAppraise?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanDecide?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type CommendationProposalConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommendationProposalConnection'] = ResolversParentTypes['CommendationProposalConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CommendationProposalEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CommendationProposal']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};
export type CommendationProposalEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommendationProposalEdge'] = ResolversParentTypes['CommendationProposalEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CommendationProposal'], ParentType, ContextType>;
};
export type ProposeCommendationsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProposeCommendationsResult'] = ResolversParentTypes['ProposeCommendationsResult']> = {
  __resolveType?: TypeResolveFn<'CommendationProposal' | 'CommendationProposalNotFound' | 'CommendationListNotValid' | 'CommendationFormNotFound' | 'CommendationFormNotValid' | 'AwardingLevelNotRight' | 'CampaignNotFound' | 'EmulationRoundNotFound' | 'UnitNotKnown' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type AppraiseCommendationProposalResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppraiseCommendationProposalResult'] = ResolversParentTypes['AppraiseCommendationProposalResult']> = {
  __resolveType?: TypeResolveFn<'CommendationProposal' | 'CommendationProposalNotFound' | 'CommendationListNotValid' | 'CommendationStateNotRight' | 'CommendationDayNotRight' | 'CommendationSamePerson' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type DecideCommendationProposalResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecideCommendationProposalResult'] = ResolversParentTypes['DecideCommendationProposalResult']> = {
  __resolveType?: TypeResolveFn<'CommendationProposal' | 'CommendationProposalNotFound' | 'CommendationListNotValid' | 'CommendationStateNotRight' | 'CommendationDayNotRight' | 'CommendationSamePerson' | 'CommendationFormNotFound' | 'CommendationFormNotValid' | 'AwardingLevelNotRight' | 'DecisionNumberTaken' | 'UnitNotKnown' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type RejectCommendationProposalResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RejectCommendationProposalResult'] = ResolversParentTypes['RejectCommendationProposalResult']> = {
  __resolveType?: TypeResolveFn<'CommendationProposal' | 'CommendationProposalNotFound' | 'CommendationStateNotRight' | 'ReasonNotValid' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type WithdrawCommendationProposalResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawCommendationProposalResult'] = ResolversParentTypes['WithdrawCommendationProposalResult']> = {
  __resolveType?: TypeResolveFn<'CommendationProposal' | 'CommendationProposalNotFound' | 'CommendationStateNotRight' | 'ReasonNotValid' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type CommendationProposalNotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommendationProposalNotFound'] = ResolversParentTypes['CommendationProposalNotFound']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type CommendationListNotValidResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommendationListNotValid'] = ResolversParentTypes['CommendationListNotValid']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type AwardingLevelNotRightResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AwardingLevelNotRight'] = ResolversParentTypes['AwardingLevelNotRight']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type DecisionNumberTakenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecisionNumberTaken'] = ResolversParentTypes['DecisionNumberTaken']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type CommendationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Commendation'] = ResolversParentTypes['Commendation'], FederationReferenceType extends FederationReferenceTypes['Commendation'] = FederationReferenceTypes['Commendation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Commendation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  form?: Resolver<ResolversTypes['CommendationForm'], ParentType, ContextType>;
  awardingUnit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  subjectKind?: Resolver<ResolversTypes['CommendationSubjectKind'], ParentType, ContextType>;
  subjectUnit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  area?: Resolver<Maybe<ResolversTypes['ResidentialArea']>, ParentType, ContextType>;
  collectiveName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  personName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  merit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  campaign?: Resolver<Maybe<ResolversTypes['Campaign']>, ParentType, ContextType>;
  round?: Resolver<Maybe<ResolversTypes['EmulationRound']>, ParentType, ContextType>;
  scoreSheetId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CommendationState'], ParentType, ContextType>;
  rejectedBecause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decisionNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decidedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  registerNumber?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  awardedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  revokedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  identityErasedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  revokedBecause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  viewerCanRevoke?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type CommendedPersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommendedPerson'] = ResolversParentTypes['CommendedPerson']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  birthYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  office?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  merit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};
export type CommendationCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommendationCount'] = ResolversParentTypes['CommendationCount']> = {
  formCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subjectKind?: Resolver<ResolversTypes['CommendationSubjectKind'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};
export type CommendationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommendationConnection'] = ResolversParentTypes['CommendationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CommendationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Commendation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};
export type CommendationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommendationEdge'] = ResolversParentTypes['CommendationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Commendation'], ParentType, ContextType>;
};
export type AwardCommendationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AwardCommendationResult'] = ResolversParentTypes['AwardCommendationResult']> = {
  __resolveType?: TypeResolveFn<'Commendation' | 'CommendationNotFound' | 'CommendationStateNotRight' | 'CommendationDayNotRight' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type RevokeCommendationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevokeCommendationResult'] = ResolversParentTypes['RevokeCommendationResult']> = {
  __resolveType?: TypeResolveFn<'Commendation' | 'CommendationNotFound' | 'CommendationStateNotRight' | 'CommendationDayNotRight' | 'ReasonNotValid' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type WithdrawCommendationConsentResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawCommendationConsentResult'] = ResolversParentTypes['WithdrawCommendationConsentResult']> = {
  __resolveType?: TypeResolveFn<'Commendation' | 'CommendationNotFound' | 'ConsentNotGiven' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type CommendationNotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommendationNotFound'] = ResolversParentTypes['CommendationNotFound']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type CommendationStateNotRightResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommendationStateNotRight'] = ResolversParentTypes['CommendationStateNotRight']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type CommendationDayNotRightResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommendationDayNotRight'] = ResolversParentTypes['CommendationDayNotRight']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type CommendationSamePersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommendationSamePerson'] = ResolversParentTypes['CommendationSamePerson']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type ConsentNotGivenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConsentNotGiven'] = ResolversParentTypes['ConsentNotGiven']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type EmulationRoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmulationRound'] = ResolversParentTypes['EmulationRound']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  endsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  deadline?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  maxPoints?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  criteria?: Resolver<ReadonlyArray<ResolversTypes['EmulationCriterion']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['EmulationRoundState'], ParentType, ContextType>;
  sheets?: Resolver<ResolversTypes['ScoreSheetConnection'], ParentType, ContextType, RequireFields<EmulationRoundSheetsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type EmulationCriterionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmulationCriterion'] = ResolversParentTypes['EmulationCriterion']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  maxPoints?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  maxBonus?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};
export type EmulationRoundConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmulationRoundConnection'] = ResolversParentTypes['EmulationRoundConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EmulationRoundEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['EmulationRound']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};
export type EmulationRoundEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmulationRoundEdge'] = ResolversParentTypes['EmulationRoundEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['EmulationRound'], ParentType, ContextType>;
};
export type DraftEmulationRoundResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DraftEmulationRoundResult'] = ResolversParentTypes['DraftEmulationRoundResult']> = {
  __resolveType?: TypeResolveFn<'EmulationRound' | 'EmulationRoundNotValid' | 'EmulationRoundNotFound' | 'UnitNotKnown' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type ApplyEmulationRoundResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApplyEmulationRoundResult'] = ResolversParentTypes['ApplyEmulationRoundResult']> = {
  __resolveType?: TypeResolveFn<'EmulationRound' | 'EmulationRoundNotFound' | 'EmulationRoundStateNotRight' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type CloseEmulationRoundResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CloseEmulationRoundResult'] = ResolversParentTypes['CloseEmulationRoundResult']> = {
  __resolveType?: TypeResolveFn<'EmulationRound' | 'EmulationRoundNotFound' | 'EmulationRoundStateNotRight' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type EmulationRoundNotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmulationRoundNotFound'] = ResolversParentTypes['EmulationRoundNotFound']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type EmulationRoundNotValidResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmulationRoundNotValid'] = ResolversParentTypes['EmulationRoundNotValid']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type EmulationRoundStateNotRightResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmulationRoundStateNotRight'] = ResolversParentTypes['EmulationRoundStateNotRight']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type ReportFormResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportForm'] = ResolversParentTypes['ReportForm'], FederationReferenceType extends FederationReferenceTypes['ReportForm'] = FederationReferenceTypes['ReportForm']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ReportForm']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  formId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  periodKind?: Resolver<ResolversTypes['ReportPeriodKind'], ParentType, ContextType>;
  asks?: Resolver<ReadonlyArray<ResolversTypes['ReporterKind']>, ParentType, ContextType>;
  dueMonthsAfter?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dueDay?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sections?: Resolver<ReadonlyArray<ResolversTypes['ReportSection']>, ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['ReportField']>, ParentType, ContextType>;
  rules?: Resolver<ReadonlyArray<ResolversTypes['ReportRule']>, ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  documentId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  reportedIndicators?: Resolver<ReadonlyArray<ResolversTypes['ReportedIndicator']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type ReportSectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportSection'] = ResolversParentTypes['ReportSection']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};
export type ReportFieldResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportField'] = ResolversParentTypes['ReportField']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  section?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['ReportFieldType'], ParentType, ContextType>;
  isRequired?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  min?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  max?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  choices?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  numerator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  denominator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};
export type ReportRuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportRule'] = ResolversParentTypes['ReportRule']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ReportRuleKind'], ParentType, ContextType>;
  whole?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parts?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};
export type ReportDueRuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportDueRule'] = ResolversParentTypes['ReportDueRule']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  formId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  dueMonthsAfter?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dueDay?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type ReportFormConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportFormConnection'] = ResolversParentTypes['ReportFormConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ReportFormEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ReportForm']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};
export type ReportFormEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportFormEdge'] = ResolversParentTypes['ReportFormEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ReportForm'], ParentType, ContextType>;
};
export type PublishReportFormResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishReportFormResult'] = ResolversParentTypes['PublishReportFormResult']> = {
  __resolveType?: TypeResolveFn<'ReportForm' | 'ReportFormNotValid' | 'ReportFormInUse' | 'ReportFormNotFound' | 'UnitNotKnown' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type SetReportDueRuleResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetReportDueRuleResult'] = ResolversParentTypes['SetReportDueRuleResult']> = {
  __resolveType?: TypeResolveFn<'ReportDueRule' | 'ReportFormNotValid' | 'ReportFormNotFound' | 'UnitNotKnown' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type ReportFormNotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportFormNotFound'] = ResolversParentTypes['ReportFormNotFound']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type ReportFormNotValidResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportFormNotValid'] = ResolversParentTypes['ReportFormNotValid']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type ReportFormInUseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportFormInUse'] = ResolversParentTypes['ReportFormInUse']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type ResidentialAreaResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResidentialArea'] = ResolversParentTypes['ResidentialArea'], FederationReferenceType extends FederationReferenceTypes['ResidentialArea'] = FederationReferenceTypes['ResidentialArea']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ResidentialArea']> | FederationReferenceType, FederationReferenceType, ContextType>;
  greatUnityDays?: Resolver<ReadonlyArray<ResolversTypes['GreatUnityDay']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  titles?: Resolver<ReadonlyArray<ResolversTypes['Title']>, ParentType, ContextType>;
};
export type GreatUnityDayResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GreatUnityDay'] = ResolversParentTypes['GreatUnityDay'], FederationReferenceType extends FederationReferenceTypes['GreatUnityDay'] = FederationReferenceTypes['GreatUnityDay']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['GreatUnityDay']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  areas?: Resolver<ReadonlyArray<ResolversTypes['ResidentialArea']>, ParentType, ContextType>;
  isJoint?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  heldOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  dayReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  programme?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  guests?: Resolver<ReadonlyArray<ResolversTypes['GreatUnityDayGuest']>, ParentType, ContextType>;
  persons?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  households?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  familiesCommended?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  collectivesCommended?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  individualsCommended?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  housesHandedOver?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  gifts?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  giftValue?: Resolver<Maybe<ResolversTypes['Vnd']>, ParentType, ContextType>;
  money?: Resolver<Maybe<ResolversTypes['Vnd']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['GreatUnityDayState'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cancelledBecause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['OfficialDocument']>, ParentType, ContextType>;
  viewerCanRecord?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type GreatUnityDayGuestResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GreatUnityDayGuest'] = ResolversParentTypes['GreatUnityDayGuest']> = {
  level?: Resolver<ResolversTypes['GuestLevel'], ParentType, ContextType>;
  office?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};
export type GreatUnityDayTallyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GreatUnityDayTally'] = ResolversParentTypes['GreatUnityDayTally']> = {
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  onTreeOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  areas?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  areasHeld?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  percent?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  days?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  jointDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  persons?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  gifts?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  housesHandedOver?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  familiesCommended?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  areasWithout?: Resolver<ResolversTypes['ResidentialAreaPage'], ParentType, ContextType, RequireFields<GreatUnityDayTallyAreasWithoutArgs, 'first'>>;
};
export type ResidentialAreaPageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResidentialAreaPage'] = ResolversParentTypes['ResidentialAreaPage']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ResidentialAreaPageEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ResidentialArea']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};
export type ResidentialAreaPageEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResidentialAreaPageEdge'] = ResolversParentTypes['ResidentialAreaPageEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ResidentialArea'], ParentType, ContextType>;
};
export type GreatUnityDayConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GreatUnityDayConnection'] = ResolversParentTypes['GreatUnityDayConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['GreatUnityDayEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['GreatUnityDay']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};
export type GreatUnityDayEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GreatUnityDayEdge'] = ResolversParentTypes['GreatUnityDayEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['GreatUnityDay'], ParentType, ContextType>;
};
export type PlanGreatUnityDayResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanGreatUnityDayResult'] = ResolversParentTypes['PlanGreatUnityDayResult']> = {
  __resolveType?: TypeResolveFn<'GreatUnityDay' | 'GreatUnityDayNotValid' | 'GreatUnityDayNotFound' | 'AreaHostsAlready' | 'AreaNotKnown' | 'UnitNotKnown' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type HoldGreatUnityDayResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HoldGreatUnityDayResult'] = ResolversParentTypes['HoldGreatUnityDayResult']> = {
  __resolveType?: TypeResolveFn<'GreatUnityDay' | 'GreatUnityDayNotValid' | 'GreatUnityDayNotFound' | 'GreatUnityDayNotInState' | 'AreaHostsAlready' | 'AreaNotKnown' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type CorrectGreatUnityDayResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectGreatUnityDayResult'] = ResolversParentTypes['CorrectGreatUnityDayResult']> = {
  __resolveType?: TypeResolveFn<'GreatUnityDay' | 'GreatUnityDayNotValid' | 'GreatUnityDayNotFound' | 'GreatUnityDayNotInState' | 'AreaHostsAlready' | 'AreaNotKnown' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type CancelGreatUnityDayResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelGreatUnityDayResult'] = ResolversParentTypes['CancelGreatUnityDayResult']> = {
  __resolveType?: TypeResolveFn<'GreatUnityDay' | 'GreatUnityDayNotValid' | 'GreatUnityDayNotFound' | 'GreatUnityDayNotInState' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type GreatUnityDayNotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GreatUnityDayNotFound'] = ResolversParentTypes['GreatUnityDayNotFound']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type GreatUnityDayNotValidResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GreatUnityDayNotValid'] = ResolversParentTypes['GreatUnityDayNotValid']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type GreatUnityDayNotInStateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GreatUnityDayNotInState'] = ResolversParentTypes['GreatUnityDayNotInState']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type AreaHostsAlreadyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AreaHostsAlready'] = ResolversParentTypes['AreaHostsAlready']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type IndicatorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Indicator'] = ResolversParentTypes['Indicator'], FederationReferenceType extends FederationReferenceTypes['Indicator'] = FederationReferenceTypes['Indicator']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Indicator']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['Measure'], ParentType, ContextType>;
  aggregation?: Resolver<ResolversTypes['Aggregation'], ParentType, ContextType>;
  partOf?: Resolver<Maybe<ResolversTypes['Indicator']>, ParentType, ContextType>;
  ofWhich?: Resolver<ReadonlyArray<ResolversTypes['Indicator']>, ParentType, ContextType>;
  isOfWhichComplete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  numeratorName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  denominatorName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  versions?: Resolver<ReadonlyArray<ResolversTypes['IndicatorVersion']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type IndicatorVersionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndicatorVersion'] = ResolversParentTypes['IndicatorVersion']> = {
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  numeratorName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  denominatorName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isOfWhichComplete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['OfficialDocument']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};
export type IndicatorConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndicatorConnection'] = ResolversParentTypes['IndicatorConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['IndicatorEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Indicator']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};
export type IndicatorEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndicatorEdge'] = ResolversParentTypes['IndicatorEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Indicator'], ParentType, ContextType>;
};
export type DefineIndicatorResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DefineIndicatorResult'] = ResolversParentTypes['DefineIndicatorResult']> = {
  __resolveType?: TypeResolveFn<'Indicator' | 'IndicatorNotValid' | 'IndicatorKeyTaken' | 'IndicatorNotFound' | 'UnitNotKnown' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type ReviseIndicatorResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviseIndicatorResult'] = ResolversParentTypes['ReviseIndicatorResult']> = {
  __resolveType?: TypeResolveFn<'Indicator' | 'IndicatorNotValid' | 'IndicatorNotFound' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type IndicatorNotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndicatorNotFound'] = ResolversParentTypes['IndicatorNotFound']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type IndicatorNotValidResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndicatorNotValid'] = ResolversParentTypes['IndicatorNotValid']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type IndicatorKeyTakenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndicatorKeyTaken'] = ResolversParentTypes['IndicatorKeyTaken']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type LedgerIndicatorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LedgerIndicator'] = ResolversParentTypes['LedgerIndicator']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  indicator?: Resolver<ResolversTypes['Indicator'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  fund?: Resolver<ResolversTypes['Fund'], ParentType, ContextType>;
  appeal?: Resolver<Maybe<ResolversTypes['Appeal']>, ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['LedgerMeasure'], ParentType, ContextType>;
  attachedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  releasedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type FundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Fund'] = ResolversParentTypes['Fund']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};
export type AppealResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Appeal'] = ResolversParentTypes['Appeal']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};
export type AttachLedgerResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AttachLedgerResult'] = ResolversParentTypes['AttachLedgerResult']> = {
  __resolveType?: TypeResolveFn<'LedgerIndicator' | 'LedgerNotKnown' | 'LedgerIndicatorNotValid' | 'LedgerIndicatorNotFound' | 'IndicatorCounted' | 'IndicatorNotFound' | 'UnitNotKnown' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type ReleaseLedgerResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReleaseLedgerResult'] = ResolversParentTypes['ReleaseLedgerResult']> = {
  __resolveType?: TypeResolveFn<'LedgerIndicator' | 'LedgerIndicatorNotFound' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type LedgerNotKnownResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LedgerNotKnown'] = ResolversParentTypes['LedgerNotKnown']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type LedgerIndicatorNotValidResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LedgerIndicatorNotValid'] = ResolversParentTypes['LedgerIndicatorNotValid']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type LedgerIndicatorNotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LedgerIndicatorNotFound'] = ResolversParentTypes['LedgerIndicatorNotFound']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type IndicatorCountedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndicatorCounted'] = ResolversParentTypes['IndicatorCounted']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type LedgerIndicatorConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LedgerIndicatorConnection'] = ResolversParentTypes['LedgerIndicatorConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LedgerIndicatorEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['LedgerIndicator']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};
export type LedgerIndicatorEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LedgerIndicatorEdge'] = ResolversParentTypes['LedgerIndicatorEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LedgerIndicator'], ParentType, ContextType>;
};
export type ReportPeriodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportPeriod'] = ResolversParentTypes['ReportPeriod']> = {
  formId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  periodStart?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  periodEnd?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  form?: Resolver<ResolversTypes['ReportForm'], ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  occasion?: Resolver<Maybe<ResolversTypes['ReportOccasion']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type ReportOccasionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportOccasion'] = ResolversParentTypes['ReportOccasion']> = {
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['OfficialDocument']>, ParentType, ContextType>;
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  askedUnits?: Resolver<ReadonlyArray<ResolversTypes['Unit']>, ParentType, ContextType>;
};
export type ReportPeriodConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportPeriodConnection'] = ResolversParentTypes['ReportPeriodConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ReportPeriodEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ReportPeriod']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};
export type ReportPeriodEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportPeriodEdge'] = ResolversParentTypes['ReportPeriodEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ReportPeriod'], ParentType, ContextType>;
};
export type ReportLockResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportLock'] = ResolversParentTypes['ReportLock']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  formId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  periodStart?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  lockedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type ReportExceptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportException'] = ResolversParentTypes['ReportException']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  formId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  periodStart?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  reporterId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  openUntil?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type AskForReportsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AskForReportsResult'] = ResolversParentTypes['AskForReportsResult']> = {
  __resolveType?: TypeResolveFn<'ReportPeriod' | 'ReportFormNotFound' | 'ReportPeriodNotValid' | 'ReportPeriodNotOpen' | 'ReportsAlreadyAsked' | 'UnitNotKnown' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type ReportsAlreadyAskedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportsAlreadyAsked'] = ResolversParentTypes['ReportsAlreadyAsked']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type OpenReportPeriodResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenReportPeriodResult'] = ResolversParentTypes['OpenReportPeriodResult']> = {
  __resolveType?: TypeResolveFn<'ReportPeriod' | 'ReportFormNotFound' | 'ReportPeriodNotValid' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type LockReportPeriodResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LockReportPeriodResult'] = ResolversParentTypes['LockReportPeriodResult']> = {
  __resolveType?: TypeResolveFn<'ReportLock' | 'ReportPeriodNotOpen' | 'ReportsWaiting' | 'UnitNotKnown' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type OpenReportExceptionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenReportExceptionResult'] = ResolversParentTypes['OpenReportExceptionResult']> = {
  __resolveType?: TypeResolveFn<'ReportException' | 'ReportPeriodNotOpen' | 'ReporterDidNotExist' | 'ReportPeriodNotValid' | 'ReasonNotValid' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type ReportPeriodNotValidResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportPeriodNotValid'] = ResolversParentTypes['ReportPeriodNotValid']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type ReportPeriodNotOpenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportPeriodNotOpen'] = ResolversParentTypes['ReportPeriodNotOpen']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type ReportsWaitingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportsWaiting'] = ResolversParentTypes['ReportsWaiting']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type ReporterDidNotExistResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReporterDidNotExist'] = ResolversParentTypes['ReporterDidNotExist']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type ReporterNotAskedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReporterNotAsked'] = ResolversParentTypes['ReporterNotAsked']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type ReasonNotValidResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReasonNotValid'] = ResolversParentTypes['ReasonNotValid']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type AreaNotKnownResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AreaNotKnown'] = ResolversParentTypes['AreaNotKnown']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type DeciderNotAboveResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeciderNotAbove'] = ResolversParentTypes['DeciderNotAbove']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type DraftPlanResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DraftPlanResult'] = ResolversParentTypes['DraftPlanResult']> = {
  __resolveType?: TypeResolveFn<'Plan' | 'PlanNotFound' | 'PlanNotValid' | 'PlanNotInState' | 'ParentPlanNotValid' | 'PlanCycle' | 'CampaignNotFound' | 'ThemeNotFound' | 'UnitNotKnown' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type RedraftPlanResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RedraftPlanResult'] = ResolversParentTypes['RedraftPlanResult']> = {
  __resolveType?: TypeResolveFn<'Plan' | 'PlanNotFound' | 'PlanNotValid' | 'PlanNotInState' | 'ParentPlanNotValid' | 'PlanCycle' | 'CampaignNotFound' | 'ThemeNotFound' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type SubmitPlanResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubmitPlanResult'] = ResolversParentTypes['SubmitPlanResult']> = {
  __resolveType?: TypeResolveFn<'Plan' | 'PlanNotFound' | 'PlanNotValid' | 'PlanNotInState' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type ReturnPlanResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReturnPlanResult'] = ResolversParentTypes['ReturnPlanResult']> = {
  __resolveType?: TypeResolveFn<'Plan' | 'PlanNotFound' | 'PlanNotValid' | 'PlanNotInState' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type IssuePlanResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssuePlanResult'] = ResolversParentTypes['IssuePlanResult']> = {
  __resolveType?: TypeResolveFn<'Plan' | 'PlanNotFound' | 'PlanNotValid' | 'PlanNotInState' | 'ParentPlanNotValid' | 'PlanCycle' | 'CampaignNotFound' | 'ThemeNotFound' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type AmendPlanResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AmendPlanResult'] = ResolversParentTypes['AmendPlanResult']> = {
  __resolveType?: TypeResolveFn<'Plan' | 'PlanNotFound' | 'PlanNotValid' | 'PlanNotInState' | 'ParentPlanNotValid' | 'PlanCycle' | 'CampaignNotFound' | 'ThemeNotFound' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type ClosePlanResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClosePlanResult'] = ResolversParentTypes['ClosePlanResult']> = {
  __resolveType?: TypeResolveFn<'Plan' | 'PlanNotFound' | 'PlanNotValid' | 'PlanNotInState' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type PlanNotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanNotFound'] = ResolversParentTypes['PlanNotFound']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type PlanNotValidResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanNotValid'] = ResolversParentTypes['PlanNotValid']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type PlanNotInStateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanNotInState'] = ResolversParentTypes['PlanNotInState']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type ParentPlanNotValidResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ParentPlanNotValid'] = ResolversParentTypes['ParentPlanNotValid']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type PlanCycleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanCycle'] = ResolversParentTypes['PlanCycle']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type TaskGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TaskGroup'] = ResolversParentTypes['TaskGroup']> = {
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tasks?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};
export type PlanVersionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanVersion'] = ResolversParentTypes['PlanVersion']> = {
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  issuedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['OfficialDocument']>, ParentType, ContextType>;
  taskGroups?: Resolver<ReadonlyArray<ResolversTypes['TaskGroup']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};
export type PlanConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanConnection'] = ResolversParentTypes['PlanConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PlanEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Plan']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};
export type PlanEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanEdge'] = ResolversParentTypes['PlanEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Plan'], ParentType, ContextType>;
};
export type RegisterPracticeModelResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterPracticeModelResult'] = ResolversParentTypes['RegisterPracticeModelResult']> = {
  __resolveType?: TypeResolveFn<'PracticeModel' | 'PracticeModelNotFound' | 'PracticeModelNotValid' | 'PracticeModelNotReplicable' | 'CampaignNotFound' | 'AreaNotKnown' | 'UnitNotKnown' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type EstablishPracticeModelResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EstablishPracticeModelResult'] = ResolversParentTypes['EstablishPracticeModelResult']> = {
  __resolveType?: TypeResolveFn<'PracticeModel' | 'PracticeModelNotFound' | 'PracticeModelNotValid' | 'PracticeModelNotInState' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type StartPracticeModelResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StartPracticeModelResult'] = ResolversParentTypes['StartPracticeModelResult']> = {
  __resolveType?: TypeResolveFn<'PracticeModel' | 'PracticeModelNotFound' | 'PracticeModelNotValid' | 'PracticeModelNotInState' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type RecognisePracticeModelResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecognisePracticeModelResult'] = ResolversParentTypes['RecognisePracticeModelResult']> = {
  __resolveType?: TypeResolveFn<'PracticeModel' | 'PracticeModelNotFound' | 'PracticeModelNotValid' | 'PracticeModelNotInState' | 'DeciderNotAbove' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type EndPracticeModelResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndPracticeModelResult'] = ResolversParentTypes['EndPracticeModelResult']> = {
  __resolveType?: TypeResolveFn<'PracticeModel' | 'PracticeModelNotFound' | 'PracticeModelNotValid' | 'PracticeModelNotInState' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type TracePracticeModelResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TracePracticeModelResult'] = ResolversParentTypes['TracePracticeModelResult']> = {
  __resolveType?: TypeResolveFn<'PracticeModel' | 'PracticeModelNotFound' | 'PracticeModelNotValid' | 'PracticeModelNotReplicable' | 'PracticeModelCycle' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type CountPracticeModelResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CountPracticeModelResult'] = ResolversParentTypes['CountPracticeModelResult']> = {
  __resolveType?: TypeResolveFn<'PracticeModel' | 'PracticeModelNotFound' | 'PracticeModelNotValid' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type PracticeModelNotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PracticeModelNotFound'] = ResolversParentTypes['PracticeModelNotFound']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type PracticeModelNotValidResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PracticeModelNotValid'] = ResolversParentTypes['PracticeModelNotValid']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type PracticeModelNotInStateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PracticeModelNotInState'] = ResolversParentTypes['PracticeModelNotInState']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type PracticeModelNotReplicableResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PracticeModelNotReplicable'] = ResolversParentTypes['PracticeModelNotReplicable']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type PracticeModelCycleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PracticeModelCycle'] = ResolversParentTypes['PracticeModelCycle']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type PracticeModelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PracticeModel'] = ResolversParentTypes['PracticeModel'], FederationReferenceType extends FederationReferenceTypes['PracticeModel'] = FederationReferenceTypes['PracticeModel']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PracticeModel']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  areas?: Resolver<ReadonlyArray<ResolversTypes['ResidentialArea']>, ParentType, ContextType>;
  campaign?: Resolver<Maybe<ResolversTypes['Campaign']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  category?: Resolver<ResolversTypes['PracticeModelCategory'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PracticeModelState'], ParentType, ContextType>;
  registeredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  endedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['PracticeModelOutcome']>, ParentType, ContextType>;
  isPlaceInferred?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isDayInferred?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  replicatedFrom?: Resolver<Maybe<ResolversTypes['PracticeModel']>, ParentType, ContextType>;
  replicas?: Resolver<ResolversTypes['PracticeModelConnection'], ParentType, ContextType, RequireFields<PracticeModelReplicasArgs, 'first'>>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['PracticeModelStep']>, ParentType, ContextType>;
  headcount?: Resolver<Maybe<ResolversTypes['PracticeModelHeadcount']>, ParentType, ContextType>;
  headcounts?: Resolver<ReadonlyArray<ResolversTypes['PracticeModelHeadcount']>, ParentType, ContextType>;
  viewerCanRecord?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type PracticeModelStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PracticeModelStep'] = ResolversParentTypes['PracticeModelStep']> = {
  fromState?: Resolver<Maybe<ResolversTypes['PracticeModelState']>, ParentType, ContextType>;
  toState?: Resolver<ResolversTypes['PracticeModelState'], ParentType, ContextType>;
  happenedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['OfficialDocument']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};
export type PracticeModelHeadcountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PracticeModelHeadcount'] = ResolversParentTypes['PracticeModelHeadcount']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  countedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  persons?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  households?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['OfficialDocument']>, ParentType, ContextType>;
};
export type PracticeModelTallyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PracticeModelTally'] = ResolversParentTypes['PracticeModelTally']> = {
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  live?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ended?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  byState?: Resolver<ReadonlyArray<ResolversTypes['PracticeModelStateCount']>, ParentType, ContextType>;
  byCategory?: Resolver<ReadonlyArray<ResolversTypes['PracticeModelCategoryCount']>, ParentType, ContextType>;
  headcountKnown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  persons?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  households?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};
export type PracticeModelStateCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PracticeModelStateCount'] = ResolversParentTypes['PracticeModelStateCount']> = {
  state?: Resolver<ResolversTypes['PracticeModelState'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};
export type PracticeModelCategoryCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PracticeModelCategoryCount'] = ResolversParentTypes['PracticeModelCategoryCount']> = {
  category?: Resolver<ResolversTypes['PracticeModelCategory'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};
export type PracticeModelConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PracticeModelConnection'] = ResolversParentTypes['PracticeModelConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PracticeModelEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PracticeModel']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};
export type PracticeModelEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PracticeModelEdge'] = ResolversParentTypes['PracticeModelEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PracticeModel'], ParentType, ContextType>;
};
export type RecordProgressResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordProgressResult'] = ResolversParentTypes['RecordProgressResult']> = {
  __resolveType?: TypeResolveFn<'ProgressEntry' | 'QuantityNotRead' | 'QuantityAmbiguous' | 'DenominatorZero' | 'MeasureMismatch' | 'PercentWithoutBase' | 'ProgressNotValid' | 'ProgressRecorded' | 'PartsExceedWhole' | 'IndicatorNotFound' | 'ProgressNotFound' | 'UnitNotKnown' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type CorrectProgressResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectProgressResult'] = ResolversParentTypes['CorrectProgressResult']> = {
  __resolveType?: TypeResolveFn<'ProgressEntry' | 'QuantityNotRead' | 'QuantityAmbiguous' | 'DenominatorZero' | 'MeasureMismatch' | 'PercentWithoutBase' | 'ProgressNotValid' | 'ProgressRecorded' | 'PartsExceedWhole' | 'IndicatorNotFound' | 'ProgressNotFound' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type CloseTargetResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CloseTargetResult'] = ResolversParentTypes['CloseTargetResult']> = {
  __resolveType?: TypeResolveFn<'Target' | 'TargetNotFound' | 'TargetNotInState' | 'TargetNotValid' | 'IndicatorNotFound' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type ProgressNotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProgressNotFound'] = ResolversParentTypes['ProgressNotFound']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type ProgressNotValidResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProgressNotValid'] = ResolversParentTypes['ProgressNotValid']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type ProgressRecordedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProgressRecorded'] = ResolversParentTypes['ProgressRecorded']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type PartsExceedWholeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartsExceedWhole'] = ResolversParentTypes['PartsExceedWhole']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type TargetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Target'] = ResolversParentTypes['Target'], FederationReferenceType extends FederationReferenceTypes['Target'] = FederationReferenceTypes['Target']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Target']> | FederationReferenceType, FederationReferenceType, ContextType>;
  progress?: Resolver<ResolversTypes['TargetProgress'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  plan?: Resolver<Maybe<ResolversTypes['Plan']>, ParentType, ContextType>;
  indicator?: Resolver<ResolversTypes['Indicator'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Target']>, ParentType, ContextType>;
  children?: Resolver<ResolversTypes['TargetConnection'], ParentType, ContextType, RequireFields<TargetChildrenArgs, 'first'>>;
  startsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  endsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  comparator?: Resolver<ResolversTypes['QuantityComparator'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  reserve?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  handedDown?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  gap?: Resolver<Maybe<ResolversTypes['TargetGap']>, ParentType, ContextType>;
  numerator?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  denominator?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  base?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  baseValue?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  places?: Resolver<ReadonlyArray<ResolversTypes['Unit']>, ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['TargetOrigin'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['TargetState'], ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['OfficialDocument']>, ParentType, ContextType>;
  assignedValue?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  registeredValue?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  successor?: Resolver<Maybe<ResolversTypes['Target']>, ParentType, ContextType>;
  versions?: Resolver<ReadonlyArray<ResolversTypes['TargetVersion']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type ProgressEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProgressEntry'] = ResolversParentTypes['ProgressEntry'], FederationReferenceType extends FederationReferenceTypes['ProgressEntry'] = FederationReferenceTypes['ProgressEntry']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ProgressEntry']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  indicator?: Resolver<ResolversTypes['Indicator'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  covers?: Resolver<ResolversTypes['ProgressCoverage'], ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  endsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  comparator?: Resolver<ResolversTypes['QuantityComparator'], ParentType, ContextType>;
  isApproximate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  numerator?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  denominator?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['ProgressSource'], ParentType, ContextType>;
  sourceId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['OfficialDocument']>, ParentType, ContextType>;
  isPlaceInferred?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  ofWhich?: Resolver<ReadonlyArray<ResolversTypes['ProgressEntry']>, ParentType, ContextType>;
  corrects?: Resolver<Maybe<ResolversTypes['ProgressEntry']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type ProgressResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Progress'] = ResolversParentTypes['Progress']> = {
  indicator?: Resolver<ResolversTypes['Indicator'], ParentType, ContextType>;
  onTreeOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  own?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  childrenSum?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  stated?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  numerator?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  denominator?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  isApproximate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  entryCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  notReported?: Resolver<ResolversTypes['SilentUnitConnection'], ParentType, ContextType, RequireFields<ProgressNotReportedArgs, 'first'>>;
  notReportedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};
export type SilentUnitConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SilentUnitConnection'] = ResolversParentTypes['SilentUnitConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SilentUnitEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Unit']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};
export type SilentUnitEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SilentUnitEdge'] = ResolversParentTypes['SilentUnitEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
};
export type TargetProgressResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TargetProgress'] = ResolversParentTypes['TargetProgress']> = {
  plan?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  percent?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  remaining?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  isMet?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  rollUp?: Resolver<ResolversTypes['Progress'], ParentType, ContextType>;
};
export type ProgressEntryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProgressEntryConnection'] = ResolversParentTypes['ProgressEntryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProgressEntryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ProgressEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};
export type ProgressEntryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProgressEntryEdge'] = ResolversParentTypes['ProgressEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ProgressEntry'], ParentType, ContextType>;
};
export type QuantityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Quantity'] = ResolversParentTypes['Quantity']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  comparator?: Resolver<ResolversTypes['QuantityComparator'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  numerator?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  denominator?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  measure?: Resolver<Maybe<ResolversTypes['Measure']>, ParentType, ContextType>;
  noun?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type WrittenDaysResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WrittenDays'] = ResolversParentTypes['WrittenDays']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  precision?: Resolver<ResolversTypes['DayPrecision'], ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  endsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  years?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  time?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type ReadQuantityResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReadQuantityResult'] = ResolversParentTypes['ReadQuantityResult']> = {
  __resolveType?: TypeResolveFn<'Quantity' | 'QuantityNotRead' | 'QuantityAmbiguous' | 'DenominatorZero', ParentType, ContextType>;
};
export type ReadDaysResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReadDaysResult'] = ResolversParentTypes['ReadDaysResult']> = {
  __resolveType?: TypeResolveFn<'WrittenDays' | 'DaysNotRead', ParentType, ContextType>;
};
export type QuantityNotReadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuantityNotRead'] = ResolversParentTypes['QuantityNotRead']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type QuantityAmbiguousResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuantityAmbiguous'] = ResolversParentTypes['QuantityAmbiguous']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type DenominatorZeroResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DenominatorZero'] = ResolversParentTypes['DenominatorZero']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type DaysNotReadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DaysNotRead'] = ResolversParentTypes['DaysNotRead']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type RankedUnitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RankedUnit'] = ResolversParentTypes['RankedUnit']> = {
  place?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isTied?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sharedBy?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  numerator?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  denominator?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  percent?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  notReported?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};
export type RankedUnitConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RankedUnitConnection'] = ResolversParentTypes['RankedUnitConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RankedUnitEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['RankedUnit']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};
export type RankedUnitEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RankedUnitEdge'] = ResolversParentTypes['RankedUnitEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RankedUnit'], ParentType, ContextType>;
};
export type ReportedIndicatorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportedIndicator'] = ResolversParentTypes['ReportedIndicator']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  formId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  fieldKey?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  denominatorFieldKey?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  indicator?: Resolver<ResolversTypes['Indicator'], ParentType, ContextType>;
  attachedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  releasedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type AttachReportFieldResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AttachReportFieldResult'] = ResolversParentTypes['AttachReportFieldResult']> = {
  __resolveType?: TypeResolveFn<'ReportedIndicator' | 'ReportedIndicatorNotValid' | 'ReportedIndicatorNotFound' | 'IndicatorReported' | 'ReportFormNotFound' | 'IndicatorNotFound' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type ReleaseReportFieldResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReleaseReportFieldResult'] = ResolversParentTypes['ReleaseReportFieldResult']> = {
  __resolveType?: TypeResolveFn<'ReportedIndicator' | 'ReportedIndicatorNotFound' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type ReportedIndicatorNotValidResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportedIndicatorNotValid'] = ResolversParentTypes['ReportedIndicatorNotValid']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type ReportedIndicatorNotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportedIndicatorNotFound'] = ResolversParentTypes['ReportedIndicatorNotFound']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type IndicatorReportedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndicatorReported'] = ResolversParentTypes['IndicatorReported']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type CheckReportResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CheckReportResult'] = ResolversParentTypes['CheckReportResult']> = {
  __resolveType?: TypeResolveFn<'ReportCheck' | 'ReportPeriodNotOpen' | 'ReportFormNotFound' | 'ReporterNotAsked' | 'ReporterDidNotExist' | 'NotAllowed', ParentType, ContextType>;
};
export type SaveReportDraftResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SaveReportDraftResult'] = ResolversParentTypes['SaveReportDraftResult']> = {
  __resolveType?: TypeResolveFn<'Report' | 'ReportValuesNotValid' | 'ReportPeriodNotOpen' | 'ReportFormNotFound' | 'ReporterNotAsked' | 'ReporterDidNotExist' | 'ReportLocked' | 'ReportAlreadyAccepted' | 'ReportStateNotRight' | 'ReportNotFound' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type SubmitReportResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubmitReportResult'] = ResolversParentTypes['SubmitReportResult']> = {
  __resolveType?: TypeResolveFn<'Report' | 'ReportValuesNotValid' | 'ReportPeriodNotOpen' | 'ReportFormNotFound' | 'ReporterNotAsked' | 'ReporterDidNotExist' | 'ReportLocked' | 'ReportAlreadyAccepted' | 'ReportNotFound' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type AcceptReportsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcceptReportsResult'] = ResolversParentTypes['AcceptReportsResult']> = {
  __resolveType?: TypeResolveFn<'AcceptedReports' | 'ReportNotFound' | 'ReportsNotOfOneUnit' | 'ReportStateNotRight' | 'ReportLocked' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type ReturnReportResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReturnReportResult'] = ResolversParentTypes['ReturnReportResult']> = {
  __resolveType?: TypeResolveFn<'Report' | 'ReportNotFound' | 'ReportsNotOfOneUnit' | 'ReportStateNotRight' | 'ReportLocked' | 'ReasonNotValid' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type ReportNotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportNotFound'] = ResolversParentTypes['ReportNotFound']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type ReportLockedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportLocked'] = ResolversParentTypes['ReportLocked']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type ReportAlreadyAcceptedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportAlreadyAccepted'] = ResolversParentTypes['ReportAlreadyAccepted']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type ReportStateNotRightResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportStateNotRight'] = ResolversParentTypes['ReportStateNotRight']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type ReportsNotOfOneUnitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportsNotOfOneUnit'] = ResolversParentTypes['ReportsNotOfOneUnit']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type ReportValuesNotValidResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportValuesNotValid'] = ResolversParentTypes['ReportValuesNotValid']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  violations?: Resolver<ReadonlyArray<ResolversTypes['ReportValueViolation']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type ReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Report'] = ResolversParentTypes['Report']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  form?: Resolver<ResolversTypes['ReportForm'], ParentType, ContextType>;
  periodStart?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  periodEnd?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  reporterKind?: Resolver<ResolversTypes['ReporterKind'], ParentType, ContextType>;
  reporterId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ReportState'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  isLate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  firstSubmittedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  submission?: Resolver<Maybe<ResolversTypes['ReportSubmission']>, ParentType, ContextType>;
  submissions?: Resolver<ResolversTypes['ReportSubmissionConnection'], ParentType, ContextType, RequireFields<ReportSubmissionsArgs, 'first'>>;
  submissionCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decisions?: Resolver<ReadonlyArray<ResolversTypes['ReportDecision']>, ParentType, ContextType>;
  draft?: Resolver<ReadonlyArray<ResolversTypes['ReportValue']>, ParentType, ContextType>;
  viewerCanDecide?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type ReportSubmissionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportSubmission'] = ResolversParentTypes['ReportSubmission']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  submittedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  isLate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['ReportSource'], ParentType, ContextType>;
  values?: Resolver<ReadonlyArray<ResolversTypes['ReportValue']>, ParentType, ContextType>;
  personalValues?: Resolver<ReadonlyArray<ResolversTypes['PersonalValue']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['ReportValueWarning']>, ParentType, ContextType>;
};
export type ReportValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportValue'] = ResolversParentTypes['ReportValue']> = {
  fieldKey?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  original?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};
export type PersonalValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonalValue'] = ResolversParentTypes['PersonalValue']> = {
  fieldKey?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};
export type ReportValueWarningResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportValueWarning'] = ResolversParentTypes['ReportValueWarning']> = {
  fieldKey?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  usual?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};
export type ReportValueViolationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportValueViolation'] = ResolversParentTypes['ReportValueViolation']> = {
  fieldKey?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};
export type ReportDecisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportDecision'] = ResolversParentTypes['ReportDecision']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ReportDecisionKind'], ParentType, ContextType>;
  submissionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decidedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};
export type ReportCheckResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportCheck'] = ResolversParentTypes['ReportCheck']> = {
  violations?: Resolver<ReadonlyArray<ResolversTypes['ReportValueViolation']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['ReportValueWarning']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type AcceptedReportsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcceptedReports'] = ResolversParentTypes['AcceptedReports']> = {
  reports?: Resolver<ReadonlyArray<ResolversTypes['Report']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type ReportConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportConnection'] = ResolversParentTypes['ReportConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ReportEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Report']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};
export type ReportEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportEdge'] = ResolversParentTypes['ReportEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Report'], ParentType, ContextType>;
};
export type ReportSubmissionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportSubmissionConnection'] = ResolversParentTypes['ReportSubmissionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ReportSubmissionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ReportSubmission']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};
export type ReportSubmissionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportSubmissionEdge'] = ResolversParentTypes['ReportSubmissionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ReportSubmission'], ParentType, ContextType>;
};
export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}
export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Decimal'], any> {
  name: 'Decimal';
}
export interface VndScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Vnd'], any> {
  name: 'Vnd';
}
export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}
export type RefusalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Refusal'] = ResolversParentTypes['Refusal']> = {
  __resolveType?: TypeResolveFn<'ActivityNotFound' | 'ActivityNotValid' | 'ActivityNotInState' | 'ActivityKindNotValid' | 'ActivityKindNotFound' | 'IdempotencyKeyReused' | 'TitleAssessmentNotFound' | 'TitleAssessmentNotValid' | 'TitleAssessmentOpenAlready' | 'TitleAssessmentNotOpen' | 'TitleAssessmentNotMet' | 'CampaignNotFound' | 'CampaignNotValid' | 'CampaignKeyTaken' | 'CommendationErasureNotFound' | 'CommendationErasureNotValid' | 'CommendationErasureSamePerson' | 'CommendationFormNotValid' | 'CommendationFormNotFound' | 'CommendationProposalNotFound' | 'CommendationListNotValid' | 'AwardingLevelNotRight' | 'DecisionNumberTaken' | 'CommendationNotFound' | 'CommendationStateNotRight' | 'CommendationDayNotRight' | 'CommendationSamePerson' | 'ConsentNotGiven' | 'EmulationRoundNotFound' | 'EmulationRoundNotValid' | 'EmulationRoundStateNotRight' | 'ReportFormNotFound' | 'ReportFormNotValid' | 'ReportFormInUse' | 'GreatUnityDayNotFound' | 'GreatUnityDayNotValid' | 'GreatUnityDayNotInState' | 'AreaHostsAlready' | 'IndicatorNotFound' | 'IndicatorNotValid' | 'IndicatorKeyTaken' | 'LedgerNotKnown' | 'LedgerIndicatorNotValid' | 'LedgerIndicatorNotFound' | 'IndicatorCounted' | 'ReportsAlreadyAsked' | 'ReportPeriodNotValid' | 'ReportPeriodNotOpen' | 'ReportsWaiting' | 'ReporterDidNotExist' | 'ReporterNotAsked' | 'ReasonNotValid' | 'AreaNotKnown' | 'DeciderNotAbove' | 'PlanNotFound' | 'PlanNotValid' | 'PlanNotInState' | 'ParentPlanNotValid' | 'PlanCycle' | 'PracticeModelNotFound' | 'PracticeModelNotValid' | 'PracticeModelNotInState' | 'PracticeModelNotReplicable' | 'PracticeModelCycle' | 'ProgressNotFound' | 'ProgressNotValid' | 'ProgressRecorded' | 'PartsExceedWhole' | 'QuantityNotRead' | 'QuantityAmbiguous' | 'DenominatorZero' | 'DaysNotRead' | 'ReportedIndicatorNotValid' | 'ReportedIndicatorNotFound' | 'IndicatorReported' | 'ReportNotFound' | 'ReportLocked' | 'ReportAlreadyAccepted' | 'ReportStateNotRight' | 'ReportsNotOfOneUnit' | 'ReportValuesNotValid' | 'NotAllowed' | 'UnitNotKnown' | 'ScoreSheetNotFound' | 'ScoreSheetFinal' | 'ScoreSheetStateNotRight' | 'ScoreNotValid' | 'EvidenceNotValid' | 'ReportRowsNotValid' | 'ReportSheetUnreadable' | 'TitleStandardNotFound' | 'TitleStandardNotValid' | 'TitleStandardNotInForce' | 'TitleStandardInUse' | 'StudyCellNotFound' | 'StudyCellNotValid' | 'StudyRegistrationNotFound' | 'StudyAlreadyRegistered' | 'StudyNotValid' | 'StudyNotInState' | 'StudySamePerson' | 'StudyRuleNotValid' | 'SuccessionCaseNotFound' | 'TargetNotFound' | 'TargetNotValid' | 'TargetNotInState' | 'TargetsNotConserved' | 'PlanDoesNotCascade' | 'PercentWithoutBase' | 'MeasureMismatch' | 'ThemeNotFound' | 'ThemeNotValid' | 'ThemeTaken' | 'TitleNotFound' | 'TitleNotValid' | 'TitleOverlaps' | 'WorkReviewNotFound' | 'WorkReviewNotValid', ParentType, ContextType>;
};
export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};
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
export type GiveScoresResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GiveScoresResult'] = ResolversParentTypes['GiveScoresResult']> = {
  __resolveType?: TypeResolveFn<'ScoreSheet' | 'ScoreSheetNotFound' | 'ScoreSheetFinal' | 'ScoreSheetStateNotRight' | 'ScoreNotValid' | 'NotAllowed', ParentType, ContextType>;
};
export type AttachEvidenceResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AttachEvidenceResult'] = ResolversParentTypes['AttachEvidenceResult']> = {
  __resolveType?: TypeResolveFn<'ScoreEvidence' | 'ScoreSheetNotFound' | 'ScoreSheetStateNotRight' | 'EvidenceNotValid' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type MoveScoreSheetOnResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MoveScoreSheetOnResult'] = ResolversParentTypes['MoveScoreSheetOnResult']> = {
  __resolveType?: TypeResolveFn<'ScoreSheet' | 'ScoreSheetNotFound' | 'ScoreSheetFinal' | 'ScoreSheetStateNotRight' | 'ScoreNotValid' | 'NotAllowed', ParentType, ContextType>;
};
export type MoveScoreSheetBackResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MoveScoreSheetBackResult'] = ResolversParentTypes['MoveScoreSheetBackResult']> = {
  __resolveType?: TypeResolveFn<'ScoreSheet' | 'ScoreSheetNotFound' | 'ScoreSheetFinal' | 'ScoreSheetStateNotRight' | 'ReasonNotValid' | 'NotAllowed', ParentType, ContextType>;
};
export type PublishScoreSheetResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishScoreSheetResult'] = ResolversParentTypes['PublishScoreSheetResult']> = {
  __resolveType?: TypeResolveFn<'ScoreSheet' | 'ScoreSheetNotFound' | 'ScoreSheetFinal' | 'ScoreSheetStateNotRight' | 'NotAllowed', ParentType, ContextType>;
};
export type ScoreSheetNotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScoreSheetNotFound'] = ResolversParentTypes['ScoreSheetNotFound']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type ScoreSheetFinalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScoreSheetFinal'] = ResolversParentTypes['ScoreSheetFinal']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type ScoreSheetStateNotRightResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScoreSheetStateNotRight'] = ResolversParentTypes['ScoreSheetStateNotRight']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type ScoreNotValidResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScoreNotValid'] = ResolversParentTypes['ScoreNotValid']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type EvidenceNotValidResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvidenceNotValid'] = ResolversParentTypes['EvidenceNotValid']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type ScoreSheetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScoreSheet'] = ResolversParentTypes['ScoreSheet']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  commune?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ScoreSheetStatus'], ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['ScoreSheetState']>, ParentType, ContextType>;
  selfTotal?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  decisionNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decisionDocumentId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  scores?: Resolver<ReadonlyArray<ResolversTypes['Score']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['Score']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['ScoreEvidence']>, ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['ScoreStep']>, ParentType, ContextType>;
  viewerCanMoveOn?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type ScoreResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Score'] = ResolversParentTypes['Score']> = {
  criterionKey?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['ScoreStage'], ParentType, ContextType>;
  points?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  bonus?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  givenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};
export type ScoreEvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScoreEvidence'] = ResolversParentTypes['ScoreEvidence']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  criterionKey?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ScoreEvidenceKind'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  link?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  documentId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  attachedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type ScoreStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScoreStep'] = ResolversParentTypes['ScoreStep']> = {
  fromState?: Resolver<ResolversTypes['ScoreSheetState'], ParentType, ContextType>;
  toState?: Resolver<ResolversTypes['ScoreSheetState'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  takenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};
export type ScoreSheetConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScoreSheetConnection'] = ResolversParentTypes['ScoreSheetConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ScoreSheetEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ScoreSheet']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};
export type ScoreSheetEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScoreSheetEdge'] = ResolversParentTypes['ScoreSheetEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ScoreSheet'], ParentType, ContextType>;
};
export type ReportSheetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportSheet'] = ResolversParentTypes['ReportSheet']> = {
  content?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  contentType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rowCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};
export type ImportedReportsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportedReports'] = ResolversParentTypes['ImportedReports']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type ReportRowProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportRowProblem'] = ResolversParentTypes['ReportRowProblem']> = {
  row?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  violations?: Resolver<ReadonlyArray<ResolversTypes['ReportValueViolation']>, ParentType, ContextType>;
};
export type ImportReportsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportReportsResult'] = ResolversParentTypes['ImportReportsResult']> = {
  __resolveType?: TypeResolveFn<'ImportedReports' | 'ReportRowsNotValid' | 'ReportSheetUnreadable' | 'ReportPeriodNotOpen' | 'ReportFormNotFound' | 'UnitNotKnown' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type ReportRowsNotValidResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportRowsNotValid'] = ResolversParentTypes['ReportRowsNotValid']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['ReportRowProblem']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type ReportSheetUnreadableResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportSheetUnreadable'] = ResolversParentTypes['ReportSheetUnreadable']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type StandardResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Standard'] = ResolversParentTypes['Standard'], FederationReferenceType extends FederationReferenceTypes['Standard'] = FederationReferenceTypes['Standard']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Standard']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['StandardSubject'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  unitGroups?: Resolver<ReadonlyArray<ResolversTypes['StandardPart']>, ParentType, ContextType>;
  criteriaGroups?: Resolver<ReadonlyArray<ResolversTypes['StandardPart']>, ParentType, ContextType>;
  criteria?: Resolver<ReadonlyArray<ResolversTypes['StandardCriterion']>, ParentType, ContextType>;
  criteriaMin?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  satisfactionMin?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['OfficialDocument']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type StandardPartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StandardPart'] = ResolversParentTypes['StandardPart']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};
export type StandardCriterionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StandardCriterion'] = ResolversParentTypes['StandardCriterion']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  groupKey?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  thresholds?: Resolver<ReadonlyArray<ResolversTypes['StandardThreshold']>, ParentType, ContextType>;
  threshold?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<StandardCriterionThresholdArgs>>;
};
export type StandardThresholdResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StandardThreshold'] = ResolversParentTypes['StandardThreshold']> = {
  unitGroup?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};
export type StandardConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StandardConnection'] = ResolversParentTypes['StandardConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['StandardEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Standard']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};
export type StandardEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StandardEdge'] = ResolversParentTypes['StandardEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Standard'], ParentType, ContextType>;
};
export type PublishStandardResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishStandardResult'] = ResolversParentTypes['PublishStandardResult']> = {
  __resolveType?: TypeResolveFn<'Standard' | 'TitleStandardNotValid' | 'TitleStandardInUse' | 'TitleStandardNotFound' | 'UnitNotKnown' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type TitleStandardNotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TitleStandardNotFound'] = ResolversParentTypes['TitleStandardNotFound']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type TitleStandardNotValidResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TitleStandardNotValid'] = ResolversParentTypes['TitleStandardNotValid']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type TitleStandardNotInForceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TitleStandardNotInForce'] = ResolversParentTypes['TitleStandardNotInForce']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type TitleStandardInUseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TitleStandardInUse'] = ResolversParentTypes['TitleStandardInUse']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type PersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};
export type StudyCellResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StudyCell'] = ResolversParentTypes['StudyCell']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  committee?: Resolver<ResolversTypes['Committee'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  members?: Resolver<ReadonlyArray<ResolversTypes['StudyCellMember']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type StudyCellMemberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StudyCellMember'] = ResolversParentTypes['StudyCellMember']> = {
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['StudyCellRole'], ParentType, ContextType>;
};
export type StudyCellConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StudyCellConnection'] = ResolversParentTypes['StudyCellConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['StudyCellEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['StudyCell']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};
export type StudyCellEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StudyCellEdge'] = ResolversParentTypes['StudyCellEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['StudyCell'], ParentType, ContextType>;
};
export type EstablishStudyCellResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EstablishStudyCellResult'] = ResolversParentTypes['EstablishStudyCellResult']> = {
  __resolveType?: TypeResolveFn<'StudyCell' | 'StudyCellNotFound' | 'StudyCellNotValid' | 'UnitNotKnown' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type SetStudyCellMembersResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetStudyCellMembersResult'] = ResolversParentTypes['SetStudyCellMembersResult']> = {
  __resolveType?: TypeResolveFn<'StudyCell' | 'StudyCellNotFound' | 'StudyCellNotValid' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type StudyCellNotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StudyCellNotFound'] = ResolversParentTypes['StudyCellNotFound']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type StudyCellNotValidResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StudyCellNotValid'] = ResolversParentTypes['StudyCellNotValid']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type StudyRegistrationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StudyRegistration'] = ResolversParentTypes['StudyRegistration']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  committee?: Resolver<ResolversTypes['Committee'], ParentType, ContextType>;
  cellId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  theme?: Resolver<Maybe<ResolversTypes['Theme']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['StudyState'], ParentType, ContextType>;
  registeredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  isLate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  commitmentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  commitmentVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pledgeSignedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  pledgedVersion?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  halfYearGrade?: Resolver<Maybe<ResolversTypes['StudyGrade']>, ParentType, ContextType>;
  halfYearGradedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  grade?: Resolver<Maybe<ResolversTypes['StudyGrade']>, ParentType, ContextType>;
  gradedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  closedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  notes?: Resolver<Maybe<ResolversTypes['StudyNotes']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type StudyNotesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StudyNotes'] = ResolversParentTypes['StudyNotes']> = {
  commitments?: Resolver<ReadonlyArray<ResolversTypes['StudyCommitment']>, ParentType, ContextType>;
  replaced?: Resolver<ReadonlyArray<ResolversTypes['ReplacedCommitments']>, ParentType, ContextType>;
  reviews?: Resolver<ReadonlyArray<ResolversTypes['SelfReview']>, ParentType, ContextType>;
  monthsMissing?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
};
export type ReplacedCommitmentsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReplacedCommitments'] = ResolversParentTypes['ReplacedCommitments']> = {
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  commitments?: Resolver<ReadonlyArray<ResolversTypes['StudyCommitment']>, ParentType, ContextType>;
  replacedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};
export type StudyCommitmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StudyCommitment'] = ResolversParentTypes['StudyCommitment']> = {
  area?: Resolver<ResolversTypes['CommitmentArea'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};
export type SelfReviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SelfReview'] = ResolversParentTypes['SelfReview']> = {
  month?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  result?: Resolver<ResolversTypes['SelfReviewResult'], ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};
export type StudyFiguresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StudyFigures'] = ResolversParentTypes['StudyFigures']> = {
  registered?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  late?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  pledged?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  halfYearGraded?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  graded?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  closed?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  excellent?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  good?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  completed?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  notCompleted?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};
export type StudyRegistrationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StudyRegistrationConnection'] = ResolversParentTypes['StudyRegistrationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['StudyRegistrationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['StudyRegistration']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};
export type StudyRegistrationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StudyRegistrationEdge'] = ResolversParentTypes['StudyRegistrationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['StudyRegistration'], ParentType, ContextType>;
};
export type RegisterStudyResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterStudyResult'] = ResolversParentTypes['RegisterStudyResult']> = {
  __resolveType?: TypeResolveFn<'StudyRegistration' | 'StudyRegistrationNotFound' | 'StudyAlreadyRegistered' | 'StudyNotValid' | 'ThemeNotFound' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type SignStudyPledgeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignStudyPledgeResult'] = ResolversParentTypes['SignStudyPledgeResult']> = {
  __resolveType?: TypeResolveFn<'StudyRegistration' | 'StudyRegistrationNotFound' | 'StudyNotValid' | 'StudyNotInState' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type RecordSelfReviewResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordSelfReviewResult'] = ResolversParentTypes['RecordSelfReviewResult']> = {
  __resolveType?: TypeResolveFn<'StudyRegistration' | 'StudyRegistrationNotFound' | 'StudyNotValid' | 'StudyNotInState' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type GradeStudyResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GradeStudyResult'] = ResolversParentTypes['GradeStudyResult']> = {
  __resolveType?: TypeResolveFn<'StudyRegistration' | 'StudyRegistrationNotFound' | 'StudyNotValid' | 'StudyNotInState' | 'StudySamePerson' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type StudyRegistrationNotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StudyRegistrationNotFound'] = ResolversParentTypes['StudyRegistrationNotFound']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type StudyAlreadyRegisteredResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StudyAlreadyRegistered'] = ResolversParentTypes['StudyAlreadyRegistered']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type StudyNotValidResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StudyNotValid'] = ResolversParentTypes['StudyNotValid']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type StudyNotInStateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StudyNotInState'] = ResolversParentTypes['StudyNotInState']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type StudySamePersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StudySamePerson'] = ResolversParentTypes['StudySamePerson']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type SubmitStudyResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubmitStudyResult'] = ResolversParentTypes['SubmitStudyResult']> = {
  __resolveType?: TypeResolveFn<'StudyRegistration' | 'StudyRegistrationNotFound' | 'StudyNotValid' | 'StudyNotInState' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type RewriteStudyResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RewriteStudyResult'] = ResolversParentTypes['RewriteStudyResult']> = {
  __resolveType?: TypeResolveFn<'StudyRegistration' | 'StudyRegistrationNotFound' | 'StudyNotValid' | 'StudyNotInState' | 'ThemeNotFound' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type CloseStudyResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CloseStudyResult'] = ResolversParentTypes['CloseStudyResult']> = {
  __resolveType?: TypeResolveFn<'StudyRegistration' | 'StudyRegistrationNotFound' | 'StudyNotInState' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type StudyRuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StudyRule'] = ResolversParentTypes['StudyRule']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  fromYear?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reviewsEvery?: Resolver<ResolversTypes['StudyReviewInterval'], ParentType, ContextType>;
  registers?: Resolver<ResolversTypes['StudyRegistrationTime'], ParentType, ContextType>;
  registerUntil?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['OfficialDocument']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type DeclareStudyRuleResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeclareStudyRuleResult'] = ResolversParentTypes['DeclareStudyRuleResult']> = {
  __resolveType?: TypeResolveFn<'StudyRule' | 'StudyRuleNotValid' | 'UnitNotKnown' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type StudyRuleNotValidResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StudyRuleNotValid'] = ResolversParentTypes['StudyRuleNotValid']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type SuccessionCaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SuccessionCase'] = ResolversParentTypes['SuccessionCase']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['SuccessionCaseReason'], ParentType, ContextType>;
  heirs?: Resolver<ReadonlyArray<ResolversTypes['Unit']>, ParentType, ContextType>;
  effectiveOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['SuccessionCaseState'], ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  settledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  targets?: Resolver<ResolversTypes['TargetConnection'], ParentType, ContextType, RequireFields<SuccessionCaseTargetsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type SuccessionCaseConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SuccessionCaseConnection'] = ResolversParentTypes['SuccessionCaseConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SuccessionCaseEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SuccessionCase']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};
export type SuccessionCaseEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SuccessionCaseEdge'] = ResolversParentTypes['SuccessionCaseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SuccessionCase'], ParentType, ContextType>;
};
export type SettleSuccessionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SettleSuccessionResult'] = ResolversParentTypes['SettleSuccessionResult']> = {
  __resolveType?: TypeResolveFn<'SuccessionCase' | 'SuccessionCaseNotFound' | 'TargetsNotConserved' | 'TargetNotFound' | 'TargetNotValid' | 'QuantityNotRead' | 'QuantityAmbiguous' | 'DenominatorZero' | 'UnitNotKnown' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type SuccessionCaseNotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SuccessionCaseNotFound'] = ResolversParentTypes['SuccessionCaseNotFound']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type SetTargetResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetTargetResult'] = ResolversParentTypes['SetTargetResult']> = {
  __resolveType?: TypeResolveFn<'Target' | 'PlanNotFound' | 'IndicatorNotFound' | 'TargetNotFound' | 'QuantityNotRead' | 'QuantityAmbiguous' | 'DenominatorZero' | 'MeasureMismatch' | 'PercentWithoutBase' | 'TargetNotValid' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type AssignTargetsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssignTargetsResult'] = ResolversParentTypes['AssignTargetsResult']> = {
  __resolveType?: TypeResolveFn<'Target' | 'TargetsNotConserved' | 'TargetNotFound' | 'TargetNotInState' | 'PlanDoesNotCascade' | 'IndicatorNotFound' | 'UnitNotKnown' | 'QuantityNotRead' | 'QuantityAmbiguous' | 'DenominatorZero' | 'MeasureMismatch' | 'PercentWithoutBase' | 'TargetNotValid' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type RegisterTargetResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterTargetResult'] = ResolversParentTypes['RegisterTargetResult']> = {
  __resolveType?: TypeResolveFn<'Target' | 'TargetNotFound' | 'TargetNotInState' | 'PlanDoesNotCascade' | 'IndicatorNotFound' | 'UnitNotKnown' | 'QuantityNotRead' | 'QuantityAmbiguous' | 'DenominatorZero' | 'MeasureMismatch' | 'PercentWithoutBase' | 'TargetNotValid' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type AcceptTargetResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcceptTargetResult'] = ResolversParentTypes['AcceptTargetResult']> = {
  __resolveType?: TypeResolveFn<'Target' | 'TargetNotFound' | 'TargetNotInState' | 'TargetNotValid' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type AgreeTargetResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreeTargetResult'] = ResolversParentTypes['AgreeTargetResult']> = {
  __resolveType?: TypeResolveFn<'Target' | 'TargetsNotConserved' | 'TargetNotFound' | 'TargetNotInState' | 'IndicatorNotFound' | 'QuantityNotRead' | 'QuantityAmbiguous' | 'DenominatorZero' | 'MeasureMismatch' | 'PercentWithoutBase' | 'TargetNotValid' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type ReviseTargetResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviseTargetResult'] = ResolversParentTypes['ReviseTargetResult']> = {
  __resolveType?: TypeResolveFn<'Target' | 'TargetsNotConserved' | 'TargetNotFound' | 'TargetNotInState' | 'IndicatorNotFound' | 'QuantityNotRead' | 'QuantityAmbiguous' | 'DenominatorZero' | 'MeasureMismatch' | 'PercentWithoutBase' | 'TargetNotValid' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type WithdrawTargetResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawTargetResult'] = ResolversParentTypes['WithdrawTargetResult']> = {
  __resolveType?: TypeResolveFn<'Target' | 'TargetsNotConserved' | 'TargetNotFound' | 'TargetNotInState' | 'TargetNotValid' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type TargetNotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TargetNotFound'] = ResolversParentTypes['TargetNotFound']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type TargetNotValidResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TargetNotValid'] = ResolversParentTypes['TargetNotValid']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type TargetNotInStateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TargetNotInState'] = ResolversParentTypes['TargetNotInState']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type TargetsNotConservedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TargetsNotConserved'] = ResolversParentTypes['TargetsNotConserved']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type PlanDoesNotCascadeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanDoesNotCascade'] = ResolversParentTypes['PlanDoesNotCascade']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type PercentWithoutBaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PercentWithoutBase'] = ResolversParentTypes['PercentWithoutBase']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type MeasureMismatchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeasureMismatch'] = ResolversParentTypes['MeasureMismatch']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type TargetGapResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TargetGap'] = ResolversParentTypes['TargetGap']> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  reserve?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  holder?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  notAgreed?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  waitingCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  waiting?: Resolver<ResolversTypes['TargetConnection'], ParentType, ContextType, RequireFields<TargetGapWaitingArgs, 'first'>>;
};
export type TargetVersionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TargetVersion'] = ResolversParentTypes['TargetVersion']> = {
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  reserve?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['TargetState'], ParentType, ContextType>;
  cause?: Resolver<ResolversTypes['TargetCause'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};
export type TargetConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TargetConnection'] = ResolversParentTypes['TargetConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TargetEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Target']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};
export type TargetEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TargetEdge'] = ResolversParentTypes['TargetEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Target'], ParentType, ContextType>;
};
export type ThemeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Theme'] = ResolversParentTypes['Theme'], FederationReferenceType extends FederationReferenceTypes['Theme'] = FederationReferenceTypes['Theme']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Theme']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ThemeKind'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  asksPledge?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['OfficialDocument']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type ThemeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ThemeConnection'] = ResolversParentTypes['ThemeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ThemeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Theme']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};
export type ThemeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ThemeEdge'] = ResolversParentTypes['ThemeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Theme'], ParentType, ContextType>;
};
export type DeclareThemeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeclareThemeResult'] = ResolversParentTypes['DeclareThemeResult']> = {
  __resolveType?: TypeResolveFn<'Theme' | 'ThemeNotValid' | 'ThemeTaken' | 'ThemeNotFound' | 'UnitNotKnown' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type ThemeNotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ThemeNotFound'] = ResolversParentTypes['ThemeNotFound']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type ThemeNotValidResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ThemeNotValid'] = ResolversParentTypes['ThemeNotValid']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type ThemeTakenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ThemeTaken'] = ResolversParentTypes['ThemeTaken']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type TitleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Title'] = ResolversParentTypes['Title'], FederationReferenceType extends FederationReferenceTypes['Title'] = FederationReferenceTypes['Title']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Title']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['TitleSubject'], ParentType, ContextType>;
  area?: Resolver<Maybe<ResolversTypes['ResidentialArea']>, ParentType, ContextType>;
  standard?: Resolver<ResolversTypes['Standard'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  householdsHeld?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  householdsAsked?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  decidedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  decidedBy?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  body?: Resolver<ResolversTypes['AwardingBody'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['OfficialDocument']>, ParentType, ContextType>;
  assessment?: Resolver<Maybe<ResolversTypes['TitleAssessment']>, ParentType, ContextType>;
  holds?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, Partial<TitleHoldsArgs>>;
  revokedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  revokedNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revokedBecause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revokedDocument?: Resolver<Maybe<ResolversTypes['OfficialDocument']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type TitleTallyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TitleTally'] = ResolversParentTypes['TitleTally']> = {
  standardKey?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['TitleSubject'], ParentType, ContextType>;
  held?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  outOf?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  percent?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};
export type TitleConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TitleConnection'] = ResolversParentTypes['TitleConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TitleEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Title']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};
export type TitleEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TitleEdge'] = ResolversParentTypes['TitleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Title'], ParentType, ContextType>;
};
export type AwardTitleResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AwardTitleResult'] = ResolversParentTypes['AwardTitleResult']> = {
  __resolveType?: TypeResolveFn<'Title' | 'TitleNotValid' | 'TitleOverlaps' | 'TitleNotFound' | 'TitleStandardNotInForce' | 'DeciderNotAbove' | 'AreaNotKnown' | 'UnitNotKnown' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type RevokeTitleResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevokeTitleResult'] = ResolversParentTypes['RevokeTitleResult']> = {
  __resolveType?: TypeResolveFn<'Title' | 'TitleNotValid' | 'TitleNotFound' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type TitleNotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TitleNotFound'] = ResolversParentTypes['TitleNotFound']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type TitleNotValidResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TitleNotValid'] = ResolversParentTypes['TitleNotValid']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type TitleOverlapsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TitleOverlaps'] = ResolversParentTypes['TitleOverlaps']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type ReportTotalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportTotal'] = ResolversParentTypes['ReportTotal']> = {
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  periodStart?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  expected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  submitted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  late?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  returned?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  accepted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  completeness?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  timeliness?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  sums?: Resolver<ReadonlyArray<ResolversTypes['ReportSum']>, ParentType, ContextType>;
  choices?: Resolver<ReadonlyArray<ResolversTypes['ReportChoiceCount']>, ParentType, ContextType>;
  ratios?: Resolver<ReadonlyArray<ResolversTypes['ReportRatio']>, ParentType, ContextType>;
  countedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  below?: Resolver<ResolversTypes['ReportTotalConnection'], ParentType, ContextType, RequireFields<ReportTotalBelowArgs, 'first'>>;
};
export type ReportSumResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportSum'] = ResolversParentTypes['ReportSum']> = {
  fieldKey?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  acceptedValue?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};
export type ReportChoiceCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportChoiceCount'] = ResolversParentTypes['ReportChoiceCount']> = {
  fieldKey?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  choice?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};
export type ReportRatioResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportRatio'] = ResolversParentTypes['ReportRatio']> = {
  fieldKey?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  percent?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};
export type MissingReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MissingReport'] = ResolversParentTypes['MissingReport']> = {
  kind?: Resolver<ResolversTypes['ReporterKind'], ParentType, ContextType>;
  reporterId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ReportState'], ParentType, ContextType>;
};
export type CompiledTextResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompiledText'] = ResolversParentTypes['CompiledText']> = {
  reportId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reporterKind?: Resolver<ResolversTypes['ReporterKind'], ParentType, ContextType>;
  reporterId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  texts?: Resolver<ReadonlyArray<ResolversTypes['ReportValue']>, ParentType, ContextType>;
};
export type ReportTotalConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportTotalConnection'] = ResolversParentTypes['ReportTotalConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ReportTotalEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ReportTotal']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};
export type ReportTotalEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportTotalEdge'] = ResolversParentTypes['ReportTotalEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ReportTotal'], ParentType, ContextType>;
};
export type MissingReportConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MissingReportConnection'] = ResolversParentTypes['MissingReportConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MissingReportEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['MissingReport']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};
export type MissingReportEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MissingReportEdge'] = ResolversParentTypes['MissingReportEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MissingReport'], ParentType, ContextType>;
};
export type CompiledTextConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompiledTextConnection'] = ResolversParentTypes['CompiledTextConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CompiledTextEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CompiledText']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};
export type CompiledTextEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompiledTextEdge'] = ResolversParentTypes['CompiledTextEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CompiledText'], ParentType, ContextType>;
};
export type WorkReviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkReview'] = ResolversParentTypes['WorkReview'], FederationReferenceType extends FederationReferenceTypes['WorkReview'] = FederationReferenceTypes['WorkReview']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['WorkReview']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  endsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  isPeriodInferred?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isPlaceInferred?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  years?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  document?: Resolver<ResolversTypes['OfficialDocument'], ParentType, ContextType>;
  reviewedDocuments?: Resolver<ReadonlyArray<ResolversTypes['OfficialDocument']>, ParentType, ContextType>;
  plan?: Resolver<Maybe<ResolversTypes['Plan']>, ParentType, ContextType>;
  sections?: Resolver<ReadonlyArray<ResolversTypes['ReviewSection']>, ParentType, ContextType, Partial<WorkReviewSectionsArgs>>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  versions?: Resolver<ReadonlyArray<ResolversTypes['WorkReviewVersion']>, ParentType, ContextType>;
  viewerCanCorrect?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type ReviewSectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewSection'] = ResolversParentTypes['ReviewSection']> = {
  kind?: Resolver<ResolversTypes['ReviewSectionKind'], ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};
export type WorkReviewVersionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkReviewVersion'] = ResolversParentTypes['WorkReviewVersion']> = {
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sections?: Resolver<ReadonlyArray<ResolversTypes['ReviewSection']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};
export type WorkReviewConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkReviewConnection'] = ResolversParentTypes['WorkReviewConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['WorkReviewEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['WorkReview']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};
export type WorkReviewEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkReviewEdge'] = ResolversParentTypes['WorkReviewEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['WorkReview'], ParentType, ContextType>;
};
export type RecordWorkReviewResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordWorkReviewResult'] = ResolversParentTypes['RecordWorkReviewResult']> = {
  __resolveType?: TypeResolveFn<'WorkReview' | 'WorkReviewNotFound' | 'WorkReviewNotValid' | 'PlanNotFound' | 'UnitNotKnown' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type CorrectWorkReviewResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectWorkReviewResult'] = ResolversParentTypes['CorrectWorkReviewResult']> = {
  __resolveType?: TypeResolveFn<'WorkReview' | 'WorkReviewNotFound' | 'WorkReviewNotValid' | 'PlanNotFound' | 'ReasonNotValid' | 'IdempotencyKeyReused' | 'NotAllowed', ParentType, ContextType>;
};
export type WorkReviewNotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkReviewNotFound'] = ResolversParentTypes['WorkReviewNotFound']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type WorkReviewNotValidResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkReviewNotValid'] = ResolversParentTypes['WorkReviewNotValid']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};
export type Resolvers<ContextType = Context> = {
  Query?: QueryResolvers<ContextType>;
  Unit?: UnitResolvers<ContextType>;
  Campaign?: CampaignResolvers<ContextType>;
  Plan?: PlanResolvers<ContextType>;
  CoordinationProgramme?: CoordinationProgrammeResolvers<ContextType>;
  Activity?: ActivityResolvers<ContextType>;
  ActivityMedium?: ActivityMediumResolvers<ContextType>;
  ActivityVersion?: ActivityVersionResolvers<ContextType>;
  ActivityCount?: ActivityCountResolvers<ContextType>;
  ActivityConnection?: ActivityConnectionResolvers<ContextType>;
  ActivityEdge?: ActivityEdgeResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  RecordActivityResult?: RecordActivityResultResolvers<ContextType>;
  HoldActivityResult?: HoldActivityResultResolvers<ContextType>;
  CancelActivityResult?: CancelActivityResultResolvers<ContextType>;
  ChangeActivityResult?: ChangeActivityResultResolvers<ContextType>;
  ActivityNotFound?: ActivityNotFoundResolvers<ContextType>;
  ActivityNotValid?: ActivityNotValidResolvers<ContextType>;
  ActivityNotInState?: ActivityNotInStateResolvers<ContextType>;
  ActivityKind?: ActivityKindResolvers<ContextType>;
  ActivityKindConnection?: ActivityKindConnectionResolvers<ContextType>;
  ActivityKindEdge?: ActivityKindEdgeResolvers<ContextType>;
  RecordActivityKindResult?: RecordActivityKindResultResolvers<ContextType>;
  ActivityKindNotValid?: ActivityKindNotValidResolvers<ContextType>;
  ActivityKindNotFound?: ActivityKindNotFoundResolvers<ContextType>;
  IdempotencyKeyReused?: IdempotencyKeyReusedResolvers<ContextType>;
  OpenTitleAssessmentResult?: OpenTitleAssessmentResultResolvers<ContextType>;
  AssessTitleCriteriaResult?: AssessTitleCriteriaResultResolvers<ContextType>;
  SurveySatisfactionResult?: SurveySatisfactionResultResolvers<ContextType>;
  DecideTitleAssessmentResult?: DecideTitleAssessmentResultResolvers<ContextType>;
  WithdrawTitleAssessmentResult?: WithdrawTitleAssessmentResultResolvers<ContextType>;
  TitleAssessmentNotFound?: TitleAssessmentNotFoundResolvers<ContextType>;
  TitleAssessmentNotValid?: TitleAssessmentNotValidResolvers<ContextType>;
  TitleAssessmentOpenAlready?: TitleAssessmentOpenAlreadyResolvers<ContextType>;
  TitleAssessmentNotOpen?: TitleAssessmentNotOpenResolvers<ContextType>;
  TitleAssessmentNotMet?: TitleAssessmentNotMetResolvers<ContextType>;
  TitleAssessment?: TitleAssessmentResolvers<ContextType>;
  TitleCriterionStanding?: TitleCriterionStandingResolvers<ContextType>;
  TitleCriterionResult?: TitleCriterionResultResolvers<ContextType>;
  SatisfactionSurvey?: SatisfactionSurveyResolvers<ContextType>;
  TitleAssessmentConnection?: TitleAssessmentConnectionResolvers<ContextType>;
  TitleAssessmentEdge?: TitleAssessmentEdgeResolvers<ContextType>;
  OfficialDocument?: OfficialDocumentResolvers<ContextType>;
  Committee?: CommitteeResolvers<ContextType>;
  CampaignTitle?: CampaignTitleResolvers<ContextType>;
  CampaignConnection?: CampaignConnectionResolvers<ContextType>;
  CampaignEdge?: CampaignEdgeResolvers<ContextType>;
  OpenCampaignResult?: OpenCampaignResultResolvers<ContextType>;
  AddCampaignTitleResult?: AddCampaignTitleResultResolvers<ContextType>;
  EndCampaignResult?: EndCampaignResultResolvers<ContextType>;
  CampaignNotFound?: CampaignNotFoundResolvers<ContextType>;
  CampaignNotValid?: CampaignNotValidResolvers<ContextType>;
  CampaignKeyTaken?: CampaignKeyTakenResolvers<ContextType>;
  CommendationErasure?: CommendationErasureResolvers<ContextType>;
  CommendationErasureConnection?: CommendationErasureConnectionResolvers<ContextType>;
  CommendationErasureEdge?: CommendationErasureEdgeResolvers<ContextType>;
  ProposeCommendationErasureResult?: ProposeCommendationErasureResultResolvers<ContextType>;
  ApproveCommendationErasureResult?: ApproveCommendationErasureResultResolvers<ContextType>;
  WithdrawCommendationErasureResult?: WithdrawCommendationErasureResultResolvers<ContextType>;
  CommendationErasureNotFound?: CommendationErasureNotFoundResolvers<ContextType>;
  CommendationErasureNotValid?: CommendationErasureNotValidResolvers<ContextType>;
  CommendationErasureSamePerson?: CommendationErasureSamePersonResolvers<ContextType>;
  CommendationForm?: CommendationFormResolvers<ContextType>;
  CommendationFormConnection?: CommendationFormConnectionResolvers<ContextType>;
  CommendationFormEdge?: CommendationFormEdgeResolvers<ContextType>;
  RecordCommendationFormResult?: RecordCommendationFormResultResolvers<ContextType>;
  CommendationFormNotValid?: CommendationFormNotValidResolvers<ContextType>;
  CommendationFormNotFound?: CommendationFormNotFoundResolvers<ContextType>;
  CommendationProposal?: CommendationProposalResolvers<ContextType>;
  CommendationProposalConnection?: CommendationProposalConnectionResolvers<ContextType>;
  CommendationProposalEdge?: CommendationProposalEdgeResolvers<ContextType>;
  ProposeCommendationsResult?: ProposeCommendationsResultResolvers<ContextType>;
  AppraiseCommendationProposalResult?: AppraiseCommendationProposalResultResolvers<ContextType>;
  DecideCommendationProposalResult?: DecideCommendationProposalResultResolvers<ContextType>;
  RejectCommendationProposalResult?: RejectCommendationProposalResultResolvers<ContextType>;
  WithdrawCommendationProposalResult?: WithdrawCommendationProposalResultResolvers<ContextType>;
  CommendationProposalNotFound?: CommendationProposalNotFoundResolvers<ContextType>;
  CommendationListNotValid?: CommendationListNotValidResolvers<ContextType>;
  AwardingLevelNotRight?: AwardingLevelNotRightResolvers<ContextType>;
  DecisionNumberTaken?: DecisionNumberTakenResolvers<ContextType>;
  Commendation?: CommendationResolvers<ContextType>;
  CommendedPerson?: CommendedPersonResolvers<ContextType>;
  CommendationCount?: CommendationCountResolvers<ContextType>;
  CommendationConnection?: CommendationConnectionResolvers<ContextType>;
  CommendationEdge?: CommendationEdgeResolvers<ContextType>;
  AwardCommendationResult?: AwardCommendationResultResolvers<ContextType>;
  RevokeCommendationResult?: RevokeCommendationResultResolvers<ContextType>;
  WithdrawCommendationConsentResult?: WithdrawCommendationConsentResultResolvers<ContextType>;
  CommendationNotFound?: CommendationNotFoundResolvers<ContextType>;
  CommendationStateNotRight?: CommendationStateNotRightResolvers<ContextType>;
  CommendationDayNotRight?: CommendationDayNotRightResolvers<ContextType>;
  CommendationSamePerson?: CommendationSamePersonResolvers<ContextType>;
  ConsentNotGiven?: ConsentNotGivenResolvers<ContextType>;
  EmulationRound?: EmulationRoundResolvers<ContextType>;
  EmulationCriterion?: EmulationCriterionResolvers<ContextType>;
  EmulationRoundConnection?: EmulationRoundConnectionResolvers<ContextType>;
  EmulationRoundEdge?: EmulationRoundEdgeResolvers<ContextType>;
  DraftEmulationRoundResult?: DraftEmulationRoundResultResolvers<ContextType>;
  ApplyEmulationRoundResult?: ApplyEmulationRoundResultResolvers<ContextType>;
  CloseEmulationRoundResult?: CloseEmulationRoundResultResolvers<ContextType>;
  EmulationRoundNotFound?: EmulationRoundNotFoundResolvers<ContextType>;
  EmulationRoundNotValid?: EmulationRoundNotValidResolvers<ContextType>;
  EmulationRoundStateNotRight?: EmulationRoundStateNotRightResolvers<ContextType>;
  ReportForm?: ReportFormResolvers<ContextType>;
  ReportSection?: ReportSectionResolvers<ContextType>;
  ReportField?: ReportFieldResolvers<ContextType>;
  ReportRule?: ReportRuleResolvers<ContextType>;
  ReportDueRule?: ReportDueRuleResolvers<ContextType>;
  ReportFormConnection?: ReportFormConnectionResolvers<ContextType>;
  ReportFormEdge?: ReportFormEdgeResolvers<ContextType>;
  PublishReportFormResult?: PublishReportFormResultResolvers<ContextType>;
  SetReportDueRuleResult?: SetReportDueRuleResultResolvers<ContextType>;
  ReportFormNotFound?: ReportFormNotFoundResolvers<ContextType>;
  ReportFormNotValid?: ReportFormNotValidResolvers<ContextType>;
  ReportFormInUse?: ReportFormInUseResolvers<ContextType>;
  ResidentialArea?: ResidentialAreaResolvers<ContextType>;
  GreatUnityDay?: GreatUnityDayResolvers<ContextType>;
  GreatUnityDayGuest?: GreatUnityDayGuestResolvers<ContextType>;
  GreatUnityDayTally?: GreatUnityDayTallyResolvers<ContextType>;
  ResidentialAreaPage?: ResidentialAreaPageResolvers<ContextType>;
  ResidentialAreaPageEdge?: ResidentialAreaPageEdgeResolvers<ContextType>;
  GreatUnityDayConnection?: GreatUnityDayConnectionResolvers<ContextType>;
  GreatUnityDayEdge?: GreatUnityDayEdgeResolvers<ContextType>;
  PlanGreatUnityDayResult?: PlanGreatUnityDayResultResolvers<ContextType>;
  HoldGreatUnityDayResult?: HoldGreatUnityDayResultResolvers<ContextType>;
  CorrectGreatUnityDayResult?: CorrectGreatUnityDayResultResolvers<ContextType>;
  CancelGreatUnityDayResult?: CancelGreatUnityDayResultResolvers<ContextType>;
  GreatUnityDayNotFound?: GreatUnityDayNotFoundResolvers<ContextType>;
  GreatUnityDayNotValid?: GreatUnityDayNotValidResolvers<ContextType>;
  GreatUnityDayNotInState?: GreatUnityDayNotInStateResolvers<ContextType>;
  AreaHostsAlready?: AreaHostsAlreadyResolvers<ContextType>;
  Indicator?: IndicatorResolvers<ContextType>;
  IndicatorVersion?: IndicatorVersionResolvers<ContextType>;
  IndicatorConnection?: IndicatorConnectionResolvers<ContextType>;
  IndicatorEdge?: IndicatorEdgeResolvers<ContextType>;
  DefineIndicatorResult?: DefineIndicatorResultResolvers<ContextType>;
  ReviseIndicatorResult?: ReviseIndicatorResultResolvers<ContextType>;
  IndicatorNotFound?: IndicatorNotFoundResolvers<ContextType>;
  IndicatorNotValid?: IndicatorNotValidResolvers<ContextType>;
  IndicatorKeyTaken?: IndicatorKeyTakenResolvers<ContextType>;
  LedgerIndicator?: LedgerIndicatorResolvers<ContextType>;
  Fund?: FundResolvers<ContextType>;
  Appeal?: AppealResolvers<ContextType>;
  AttachLedgerResult?: AttachLedgerResultResolvers<ContextType>;
  ReleaseLedgerResult?: ReleaseLedgerResultResolvers<ContextType>;
  LedgerNotKnown?: LedgerNotKnownResolvers<ContextType>;
  LedgerIndicatorNotValid?: LedgerIndicatorNotValidResolvers<ContextType>;
  LedgerIndicatorNotFound?: LedgerIndicatorNotFoundResolvers<ContextType>;
  IndicatorCounted?: IndicatorCountedResolvers<ContextType>;
  LedgerIndicatorConnection?: LedgerIndicatorConnectionResolvers<ContextType>;
  LedgerIndicatorEdge?: LedgerIndicatorEdgeResolvers<ContextType>;
  ReportPeriod?: ReportPeriodResolvers<ContextType>;
  ReportOccasion?: ReportOccasionResolvers<ContextType>;
  ReportPeriodConnection?: ReportPeriodConnectionResolvers<ContextType>;
  ReportPeriodEdge?: ReportPeriodEdgeResolvers<ContextType>;
  ReportLock?: ReportLockResolvers<ContextType>;
  ReportException?: ReportExceptionResolvers<ContextType>;
  AskForReportsResult?: AskForReportsResultResolvers<ContextType>;
  ReportsAlreadyAsked?: ReportsAlreadyAskedResolvers<ContextType>;
  OpenReportPeriodResult?: OpenReportPeriodResultResolvers<ContextType>;
  LockReportPeriodResult?: LockReportPeriodResultResolvers<ContextType>;
  OpenReportExceptionResult?: OpenReportExceptionResultResolvers<ContextType>;
  ReportPeriodNotValid?: ReportPeriodNotValidResolvers<ContextType>;
  ReportPeriodNotOpen?: ReportPeriodNotOpenResolvers<ContextType>;
  ReportsWaiting?: ReportsWaitingResolvers<ContextType>;
  ReporterDidNotExist?: ReporterDidNotExistResolvers<ContextType>;
  ReporterNotAsked?: ReporterNotAskedResolvers<ContextType>;
  ReasonNotValid?: ReasonNotValidResolvers<ContextType>;
  AreaNotKnown?: AreaNotKnownResolvers<ContextType>;
  DeciderNotAbove?: DeciderNotAboveResolvers<ContextType>;
  DraftPlanResult?: DraftPlanResultResolvers<ContextType>;
  RedraftPlanResult?: RedraftPlanResultResolvers<ContextType>;
  SubmitPlanResult?: SubmitPlanResultResolvers<ContextType>;
  ReturnPlanResult?: ReturnPlanResultResolvers<ContextType>;
  IssuePlanResult?: IssuePlanResultResolvers<ContextType>;
  AmendPlanResult?: AmendPlanResultResolvers<ContextType>;
  ClosePlanResult?: ClosePlanResultResolvers<ContextType>;
  PlanNotFound?: PlanNotFoundResolvers<ContextType>;
  PlanNotValid?: PlanNotValidResolvers<ContextType>;
  PlanNotInState?: PlanNotInStateResolvers<ContextType>;
  ParentPlanNotValid?: ParentPlanNotValidResolvers<ContextType>;
  PlanCycle?: PlanCycleResolvers<ContextType>;
  TaskGroup?: TaskGroupResolvers<ContextType>;
  PlanVersion?: PlanVersionResolvers<ContextType>;
  PlanConnection?: PlanConnectionResolvers<ContextType>;
  PlanEdge?: PlanEdgeResolvers<ContextType>;
  RegisterPracticeModelResult?: RegisterPracticeModelResultResolvers<ContextType>;
  EstablishPracticeModelResult?: EstablishPracticeModelResultResolvers<ContextType>;
  StartPracticeModelResult?: StartPracticeModelResultResolvers<ContextType>;
  RecognisePracticeModelResult?: RecognisePracticeModelResultResolvers<ContextType>;
  EndPracticeModelResult?: EndPracticeModelResultResolvers<ContextType>;
  TracePracticeModelResult?: TracePracticeModelResultResolvers<ContextType>;
  CountPracticeModelResult?: CountPracticeModelResultResolvers<ContextType>;
  PracticeModelNotFound?: PracticeModelNotFoundResolvers<ContextType>;
  PracticeModelNotValid?: PracticeModelNotValidResolvers<ContextType>;
  PracticeModelNotInState?: PracticeModelNotInStateResolvers<ContextType>;
  PracticeModelNotReplicable?: PracticeModelNotReplicableResolvers<ContextType>;
  PracticeModelCycle?: PracticeModelCycleResolvers<ContextType>;
  PracticeModel?: PracticeModelResolvers<ContextType>;
  PracticeModelStep?: PracticeModelStepResolvers<ContextType>;
  PracticeModelHeadcount?: PracticeModelHeadcountResolvers<ContextType>;
  PracticeModelTally?: PracticeModelTallyResolvers<ContextType>;
  PracticeModelStateCount?: PracticeModelStateCountResolvers<ContextType>;
  PracticeModelCategoryCount?: PracticeModelCategoryCountResolvers<ContextType>;
  PracticeModelConnection?: PracticeModelConnectionResolvers<ContextType>;
  PracticeModelEdge?: PracticeModelEdgeResolvers<ContextType>;
  RecordProgressResult?: RecordProgressResultResolvers<ContextType>;
  CorrectProgressResult?: CorrectProgressResultResolvers<ContextType>;
  CloseTargetResult?: CloseTargetResultResolvers<ContextType>;
  ProgressNotFound?: ProgressNotFoundResolvers<ContextType>;
  ProgressNotValid?: ProgressNotValidResolvers<ContextType>;
  ProgressRecorded?: ProgressRecordedResolvers<ContextType>;
  PartsExceedWhole?: PartsExceedWholeResolvers<ContextType>;
  Target?: TargetResolvers<ContextType>;
  ProgressEntry?: ProgressEntryResolvers<ContextType>;
  Progress?: ProgressResolvers<ContextType>;
  SilentUnitConnection?: SilentUnitConnectionResolvers<ContextType>;
  SilentUnitEdge?: SilentUnitEdgeResolvers<ContextType>;
  TargetProgress?: TargetProgressResolvers<ContextType>;
  ProgressEntryConnection?: ProgressEntryConnectionResolvers<ContextType>;
  ProgressEntryEdge?: ProgressEntryEdgeResolvers<ContextType>;
  Quantity?: QuantityResolvers<ContextType>;
  WrittenDays?: WrittenDaysResolvers<ContextType>;
  ReadQuantityResult?: ReadQuantityResultResolvers<ContextType>;
  ReadDaysResult?: ReadDaysResultResolvers<ContextType>;
  QuantityNotRead?: QuantityNotReadResolvers<ContextType>;
  QuantityAmbiguous?: QuantityAmbiguousResolvers<ContextType>;
  DenominatorZero?: DenominatorZeroResolvers<ContextType>;
  DaysNotRead?: DaysNotReadResolvers<ContextType>;
  RankedUnit?: RankedUnitResolvers<ContextType>;
  RankedUnitConnection?: RankedUnitConnectionResolvers<ContextType>;
  RankedUnitEdge?: RankedUnitEdgeResolvers<ContextType>;
  ReportedIndicator?: ReportedIndicatorResolvers<ContextType>;
  AttachReportFieldResult?: AttachReportFieldResultResolvers<ContextType>;
  ReleaseReportFieldResult?: ReleaseReportFieldResultResolvers<ContextType>;
  ReportedIndicatorNotValid?: ReportedIndicatorNotValidResolvers<ContextType>;
  ReportedIndicatorNotFound?: ReportedIndicatorNotFoundResolvers<ContextType>;
  IndicatorReported?: IndicatorReportedResolvers<ContextType>;
  CheckReportResult?: CheckReportResultResolvers<ContextType>;
  SaveReportDraftResult?: SaveReportDraftResultResolvers<ContextType>;
  SubmitReportResult?: SubmitReportResultResolvers<ContextType>;
  AcceptReportsResult?: AcceptReportsResultResolvers<ContextType>;
  ReturnReportResult?: ReturnReportResultResolvers<ContextType>;
  ReportNotFound?: ReportNotFoundResolvers<ContextType>;
  ReportLocked?: ReportLockedResolvers<ContextType>;
  ReportAlreadyAccepted?: ReportAlreadyAcceptedResolvers<ContextType>;
  ReportStateNotRight?: ReportStateNotRightResolvers<ContextType>;
  ReportsNotOfOneUnit?: ReportsNotOfOneUnitResolvers<ContextType>;
  ReportValuesNotValid?: ReportValuesNotValidResolvers<ContextType>;
  Report?: ReportResolvers<ContextType>;
  ReportSubmission?: ReportSubmissionResolvers<ContextType>;
  ReportValue?: ReportValueResolvers<ContextType>;
  PersonalValue?: PersonalValueResolvers<ContextType>;
  ReportValueWarning?: ReportValueWarningResolvers<ContextType>;
  ReportValueViolation?: ReportValueViolationResolvers<ContextType>;
  ReportDecision?: ReportDecisionResolvers<ContextType>;
  ReportCheck?: ReportCheckResolvers<ContextType>;
  AcceptedReports?: AcceptedReportsResolvers<ContextType>;
  ReportConnection?: ReportConnectionResolvers<ContextType>;
  ReportEdge?: ReportEdgeResolvers<ContextType>;
  ReportSubmissionConnection?: ReportSubmissionConnectionResolvers<ContextType>;
  ReportSubmissionEdge?: ReportSubmissionEdgeResolvers<ContextType>;
  Date?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  Vnd?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Refusal?: RefusalResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  NotAllowed?: NotAllowedResolvers<ContextType>;
  UnitNotKnown?: UnitNotKnownResolvers<ContextType>;
  GiveScoresResult?: GiveScoresResultResolvers<ContextType>;
  AttachEvidenceResult?: AttachEvidenceResultResolvers<ContextType>;
  MoveScoreSheetOnResult?: MoveScoreSheetOnResultResolvers<ContextType>;
  MoveScoreSheetBackResult?: MoveScoreSheetBackResultResolvers<ContextType>;
  PublishScoreSheetResult?: PublishScoreSheetResultResolvers<ContextType>;
  ScoreSheetNotFound?: ScoreSheetNotFoundResolvers<ContextType>;
  ScoreSheetFinal?: ScoreSheetFinalResolvers<ContextType>;
  ScoreSheetStateNotRight?: ScoreSheetStateNotRightResolvers<ContextType>;
  ScoreNotValid?: ScoreNotValidResolvers<ContextType>;
  EvidenceNotValid?: EvidenceNotValidResolvers<ContextType>;
  ScoreSheet?: ScoreSheetResolvers<ContextType>;
  Score?: ScoreResolvers<ContextType>;
  ScoreEvidence?: ScoreEvidenceResolvers<ContextType>;
  ScoreStep?: ScoreStepResolvers<ContextType>;
  ScoreSheetConnection?: ScoreSheetConnectionResolvers<ContextType>;
  ScoreSheetEdge?: ScoreSheetEdgeResolvers<ContextType>;
  ReportSheet?: ReportSheetResolvers<ContextType>;
  ImportedReports?: ImportedReportsResolvers<ContextType>;
  ReportRowProblem?: ReportRowProblemResolvers<ContextType>;
  ImportReportsResult?: ImportReportsResultResolvers<ContextType>;
  ReportRowsNotValid?: ReportRowsNotValidResolvers<ContextType>;
  ReportSheetUnreadable?: ReportSheetUnreadableResolvers<ContextType>;
  Standard?: StandardResolvers<ContextType>;
  StandardPart?: StandardPartResolvers<ContextType>;
  StandardCriterion?: StandardCriterionResolvers<ContextType>;
  StandardThreshold?: StandardThresholdResolvers<ContextType>;
  StandardConnection?: StandardConnectionResolvers<ContextType>;
  StandardEdge?: StandardEdgeResolvers<ContextType>;
  PublishStandardResult?: PublishStandardResultResolvers<ContextType>;
  TitleStandardNotFound?: TitleStandardNotFoundResolvers<ContextType>;
  TitleStandardNotValid?: TitleStandardNotValidResolvers<ContextType>;
  TitleStandardNotInForce?: TitleStandardNotInForceResolvers<ContextType>;
  TitleStandardInUse?: TitleStandardInUseResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  StudyCell?: StudyCellResolvers<ContextType>;
  StudyCellMember?: StudyCellMemberResolvers<ContextType>;
  StudyCellConnection?: StudyCellConnectionResolvers<ContextType>;
  StudyCellEdge?: StudyCellEdgeResolvers<ContextType>;
  EstablishStudyCellResult?: EstablishStudyCellResultResolvers<ContextType>;
  SetStudyCellMembersResult?: SetStudyCellMembersResultResolvers<ContextType>;
  StudyCellNotFound?: StudyCellNotFoundResolvers<ContextType>;
  StudyCellNotValid?: StudyCellNotValidResolvers<ContextType>;
  StudyRegistration?: StudyRegistrationResolvers<ContextType>;
  StudyNotes?: StudyNotesResolvers<ContextType>;
  ReplacedCommitments?: ReplacedCommitmentsResolvers<ContextType>;
  StudyCommitment?: StudyCommitmentResolvers<ContextType>;
  SelfReview?: SelfReviewResolvers<ContextType>;
  StudyFigures?: StudyFiguresResolvers<ContextType>;
  StudyRegistrationConnection?: StudyRegistrationConnectionResolvers<ContextType>;
  StudyRegistrationEdge?: StudyRegistrationEdgeResolvers<ContextType>;
  RegisterStudyResult?: RegisterStudyResultResolvers<ContextType>;
  SignStudyPledgeResult?: SignStudyPledgeResultResolvers<ContextType>;
  RecordSelfReviewResult?: RecordSelfReviewResultResolvers<ContextType>;
  GradeStudyResult?: GradeStudyResultResolvers<ContextType>;
  StudyRegistrationNotFound?: StudyRegistrationNotFoundResolvers<ContextType>;
  StudyAlreadyRegistered?: StudyAlreadyRegisteredResolvers<ContextType>;
  StudyNotValid?: StudyNotValidResolvers<ContextType>;
  StudyNotInState?: StudyNotInStateResolvers<ContextType>;
  StudySamePerson?: StudySamePersonResolvers<ContextType>;
  SubmitStudyResult?: SubmitStudyResultResolvers<ContextType>;
  RewriteStudyResult?: RewriteStudyResultResolvers<ContextType>;
  CloseStudyResult?: CloseStudyResultResolvers<ContextType>;
  StudyRule?: StudyRuleResolvers<ContextType>;
  DeclareStudyRuleResult?: DeclareStudyRuleResultResolvers<ContextType>;
  StudyRuleNotValid?: StudyRuleNotValidResolvers<ContextType>;
  SuccessionCase?: SuccessionCaseResolvers<ContextType>;
  SuccessionCaseConnection?: SuccessionCaseConnectionResolvers<ContextType>;
  SuccessionCaseEdge?: SuccessionCaseEdgeResolvers<ContextType>;
  SettleSuccessionResult?: SettleSuccessionResultResolvers<ContextType>;
  SuccessionCaseNotFound?: SuccessionCaseNotFoundResolvers<ContextType>;
  SetTargetResult?: SetTargetResultResolvers<ContextType>;
  AssignTargetsResult?: AssignTargetsResultResolvers<ContextType>;
  RegisterTargetResult?: RegisterTargetResultResolvers<ContextType>;
  AcceptTargetResult?: AcceptTargetResultResolvers<ContextType>;
  AgreeTargetResult?: AgreeTargetResultResolvers<ContextType>;
  ReviseTargetResult?: ReviseTargetResultResolvers<ContextType>;
  WithdrawTargetResult?: WithdrawTargetResultResolvers<ContextType>;
  TargetNotFound?: TargetNotFoundResolvers<ContextType>;
  TargetNotValid?: TargetNotValidResolvers<ContextType>;
  TargetNotInState?: TargetNotInStateResolvers<ContextType>;
  TargetsNotConserved?: TargetsNotConservedResolvers<ContextType>;
  PlanDoesNotCascade?: PlanDoesNotCascadeResolvers<ContextType>;
  PercentWithoutBase?: PercentWithoutBaseResolvers<ContextType>;
  MeasureMismatch?: MeasureMismatchResolvers<ContextType>;
  TargetGap?: TargetGapResolvers<ContextType>;
  TargetVersion?: TargetVersionResolvers<ContextType>;
  TargetConnection?: TargetConnectionResolvers<ContextType>;
  TargetEdge?: TargetEdgeResolvers<ContextType>;
  Theme?: ThemeResolvers<ContextType>;
  ThemeConnection?: ThemeConnectionResolvers<ContextType>;
  ThemeEdge?: ThemeEdgeResolvers<ContextType>;
  DeclareThemeResult?: DeclareThemeResultResolvers<ContextType>;
  ThemeNotFound?: ThemeNotFoundResolvers<ContextType>;
  ThemeNotValid?: ThemeNotValidResolvers<ContextType>;
  ThemeTaken?: ThemeTakenResolvers<ContextType>;
  Title?: TitleResolvers<ContextType>;
  TitleTally?: TitleTallyResolvers<ContextType>;
  TitleConnection?: TitleConnectionResolvers<ContextType>;
  TitleEdge?: TitleEdgeResolvers<ContextType>;
  AwardTitleResult?: AwardTitleResultResolvers<ContextType>;
  RevokeTitleResult?: RevokeTitleResultResolvers<ContextType>;
  TitleNotFound?: TitleNotFoundResolvers<ContextType>;
  TitleNotValid?: TitleNotValidResolvers<ContextType>;
  TitleOverlaps?: TitleOverlapsResolvers<ContextType>;
  ReportTotal?: ReportTotalResolvers<ContextType>;
  ReportSum?: ReportSumResolvers<ContextType>;
  ReportChoiceCount?: ReportChoiceCountResolvers<ContextType>;
  ReportRatio?: ReportRatioResolvers<ContextType>;
  MissingReport?: MissingReportResolvers<ContextType>;
  CompiledText?: CompiledTextResolvers<ContextType>;
  ReportTotalConnection?: ReportTotalConnectionResolvers<ContextType>;
  ReportTotalEdge?: ReportTotalEdgeResolvers<ContextType>;
  MissingReportConnection?: MissingReportConnectionResolvers<ContextType>;
  MissingReportEdge?: MissingReportEdgeResolvers<ContextType>;
  CompiledTextConnection?: CompiledTextConnectionResolvers<ContextType>;
  CompiledTextEdge?: CompiledTextEdgeResolvers<ContextType>;
  WorkReview?: WorkReviewResolvers<ContextType>;
  ReviewSection?: ReviewSectionResolvers<ContextType>;
  WorkReviewVersion?: WorkReviewVersionResolvers<ContextType>;
  WorkReviewConnection?: WorkReviewConnectionResolvers<ContextType>;
  WorkReviewEdge?: WorkReviewEdgeResolvers<ContextType>;
  RecordWorkReviewResult?: RecordWorkReviewResultResolvers<ContextType>;
  CorrectWorkReviewResult?: CorrectWorkReviewResultResolvers<ContextType>;
  WorkReviewNotFound?: WorkReviewNotFoundResolvers<ContextType>;
  WorkReviewNotValid?: WorkReviewNotValidResolvers<ContextType>;
};
