import { type AnswersStore, createAnswersStore } from '@mttq/platform/commands/answers';
import { type Batches, batchesOf } from '@mttq/platform/commands/batches';
import { type Audit, createAudit } from '@mttq/platform/data/audit';
import type { ColumnCipher } from '@mttq/platform/data/column-cipher';
import { createInTransaction } from '@mttq/platform/data/transaction';
import { createOutbox, type Outbox } from '@mttq/platform/events/outbox';
import type { Actor } from '@mttq/platform/graph/actor';
import { createScope, type Scope } from '@mttq/platform/organisation-copy/scope';
import type { DataSource, EntityManager } from 'typeorm';
import { type ActivityStore, createActivityStore } from './activities/activity.postgres.ts';
import { type ActivityKindStore, createActivityKindStore } from './activity-kinds/activity-kind.postgres.ts';
import { type AssessmentStore, createAssessmentStore } from './assessments/assessment.postgres.ts';
import { type CampaignStore, createCampaignStore } from './campaigns/campaign.postgres.ts';
import {
  type CommendationErasureStore,
  createCommendationErasureStore,
} from './commendation-erasures/commendation-erasure.postgres.ts';
import {
  type CommendationFormStore,
  createCommendationFormStore,
} from './commendation-forms/commendation-form.postgres.ts';
import {
  createProposalStore,
  type ProposalStore,
} from './commendation-proposals/commendation-proposal.postgres.ts';
import { type CommendationStore, createCommendationStore } from './commendations/commendation.postgres.ts';
import { createIdentityStore, type IdentityStore } from './commendations/commendation-identity.postgres.ts';
import { createRoundStore, type RoundStore } from './emulation/round.postgres.ts';
import { createFormStore, type FormStore } from './forms/report-form.postgres.ts';
import { createUnityDayStore, type UnityDayStore } from './great-unity-days/great-unity-day.postgres.ts';
import { createIndicatorStore, type IndicatorStore } from './indicators/indicator.postgres.ts';
import { createFundMonthStore, type FundMonthStore } from './ledger-indicators/fund-month.postgres.ts';
import {
  createLedgerIndicatorStore,
  type LedgerIndicatorStore,
} from './ledger-indicators/ledger-indicator.postgres.ts';
import { createPeriodStore, type PeriodStore } from './periods/report-period.postgres.ts';
import { createPlaces, type Places } from './places/place.postgres.ts';
import { createPlanStore, type PlanStore } from './plans/plan.postgres.ts';
import type { policy } from './policy.ts';
import {
  createPracticeModelStore,
  type PracticeModelStore,
} from './practice-models/practice-model.postgres.ts';
import { createProgressStore, type ProgressStore } from './progress/progress.postgres.ts';
import { createRankings, type Rankings } from './rankings/report-ranking.postgres.ts';
import {
  createReportedIndicatorStore,
  type ReportedIndicatorStore,
} from './reported-indicators/reported-indicator.postgres.ts';
import { createReporterStore, type ReporterStore } from './reporters/reporter.postgres.ts';
import { createReportStore, type ReportStore } from './reports/report.postgres.ts';
import { createSheetStore, type SheetStore } from './scoring/score-sheet.postgres.ts';
import { createStandardStore, type StandardStore } from './standards/standard.postgres.ts';
import { createStudyCellStore, type StudyCellStore } from './study-cells/study-cell.postgres.ts';
import { createStudyStore, type StudyStore } from './study-registrations/study-registration.postgres.ts';
import { createStudyRuleStore, type StudyRuleStore } from './study-rules/study-rule.postgres.ts';
import { createSubmissionStore, type SubmissionStore } from './submissions/submission.postgres.ts';
import { createSuccessionStore, type SuccessionStore } from './successions/succession.postgres.ts';
import { createTargetStore, type TargetStore } from './targets/target.postgres.ts';
import { createThemeStore, type ThemeStore } from './themes/theme.postgres.ts';
import { createTitleStore, type TitleStore } from './titles/title.postgres.ts';
import { createTotalStore, type TotalStore } from './totals/total.postgres.ts';
import { createWorkReviewStore, type WorkReviewStore } from './work-reviews/work-review.postgres.ts';

export type { BatchKind } from '@mttq/platform/commands/batches';
export type { NewEvent } from '@mttq/platform/events/outbox';
export type { Actor } from '@mttq/platform/graph/actor';

/** The named actions of this service. */
export type Action = keyof typeof policy;

/** The tables of the domain, as one transaction (or one read) sees them. */
export type DomainStores = {
  readonly campaigns: CampaignStore;
  readonly themes: ThemeStore;
  readonly plans: PlanStore;
  readonly forms: FormStore;
  readonly reporters: ReporterStore;
  readonly periods: PeriodStore;
  readonly reports: ReportStore;
  readonly submissions: SubmissionStore;
  readonly totals: TotalStore;
  readonly rankings: Rankings;
  readonly reportedIndicators: ReportedIndicatorStore;
  readonly ledgerIndicators: LedgerIndicatorStore;
  readonly fundMonths: FundMonthStore;
  readonly rounds: RoundStore;
  readonly sheets: SheetStore;
  readonly indicators: IndicatorStore;
  readonly targets: TargetStore;
  readonly successions: SuccessionStore;
  readonly progress: ProgressStore;
  readonly studyCells: StudyCellStore;
  readonly studyRules: StudyRuleStore;
  readonly studies: StudyStore;
  readonly activityKinds: ActivityKindStore;
  readonly activities: ActivityStore;
  readonly workReviews: WorkReviewStore;
  readonly commendationForms: CommendationFormStore;
  readonly commendationProposals: ProposalStore;
  readonly commendations: CommendationStore;
  readonly commendationIdentities: IdentityStore;
  readonly commendationErasures: CommendationErasureStore;
  readonly models: PracticeModelStore;
  readonly assessments: AssessmentStore;
  readonly unityDays: UnityDayStore;
  readonly standards: StandardStore;
  readonly titles: TitleStore;
};

/** Everything that a use case may touch. It exists only inside a transaction, and shows nothing private before `scope.enter`. */
export type Stores = DomainStores & {
  readonly scope: Scope<Action>;
  readonly places: Places;
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
  /** Writes what many send at once in few transactions. */
  readonly inBatches: Batches;
  readonly clock: () => Date;
  readonly newId: () => string;
};

/** What the unit of work is made of. */
export type Parts = Pick<Deps, 'clock' | 'newId'> & { readonly cipher: ColumnCipher };

/** The tables of the domain. Outside of a transaction they show what is public. */
export const createDomainStores = (manager: EntityManager, cipher: ColumnCipher): DomainStores => ({
  campaigns: createCampaignStore(manager),
  themes: createThemeStore(manager),
  plans: createPlanStore(manager),
  forms: createFormStore(manager),
  reporters: createReporterStore(manager),
  periods: createPeriodStore(manager),
  reports: createReportStore(manager, cipher),
  submissions: createSubmissionStore(manager, cipher),
  totals: createTotalStore(manager),
  rankings: createRankings(manager),
  reportedIndicators: createReportedIndicatorStore(manager),
  ledgerIndicators: createLedgerIndicatorStore(manager),
  fundMonths: createFundMonthStore(manager),
  rounds: createRoundStore(manager),
  sheets: createSheetStore(manager),
  indicators: createIndicatorStore(manager),
  targets: createTargetStore(manager),
  successions: createSuccessionStore(manager),
  progress: createProgressStore(manager),
  studyCells: createStudyCellStore(manager),
  studyRules: createStudyRuleStore(manager),
  studies: createStudyStore(manager, cipher),
  activityKinds: createActivityKindStore(manager),
  activities: createActivityStore(manager),
  workReviews: createWorkReviewStore(manager),
  commendationForms: createCommendationFormStore(manager),
  commendationProposals: createProposalStore(manager),
  commendations: createCommendationStore(manager),
  commendationIdentities: createIdentityStore(manager, cipher),
  commendationErasures: createCommendationErasureStore(manager),
  models: createPracticeModelStore(manager),
  assessments: createAssessmentStore(manager),
  unityDays: createUnityDayStore(manager),
  standards: createStandardStore(manager),
  titles: createTitleStore(manager),
});

const storesOf = (
  manager: EntityManager,
  trail: Parameters<typeof createOutbox>[1],
  cipher: ColumnCipher,
): Stores => ({
  ...createDomainStores(manager, cipher),
  scope: createScope(manager, trail.now),
  places: createPlaces(manager, trail.now),
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
