import { byKey } from '@mttq/platform/graph/by-key';
import type { GraphContext } from '@mttq/platform/graph/graph-context';
import { createScope } from '@mttq/platform/organisation-copy/scope';
import type DataLoader from 'dataloader';
import { type ActivityLoaders, createActivityLoaders } from './activities/activity.loaders.ts';
import { type AssessmentLoaders, createAssessmentLoaders } from './assessments/assessment.loaders.ts';
import { type CampaignLoaders, createCampaignLoaders } from './campaigns/campaign.loaders.ts';
import { type CommendationLoaders, createCommendationLoaders } from './commendations/commendation.loaders.ts';
import { createUnityDayLoaders, type UnityDayLoaders } from './great-unity-days/great-unity-day.loaders.ts';
import { createIndicatorLoaders, type IndicatorLoaders } from './indicators/indicator.loaders.ts';
import { createPlanLoaders, type PlanLoaders } from './plans/plan.loaders.ts';
import {
  createPracticeModelLoaders,
  type PracticeModelLoaders,
} from './practice-models/practice-model.loaders.ts';
import { createProgressLoaders, type ProgressLoaders } from './progress/progress.loaders.ts';
import {
  createReportedIndicatorLoaders,
  type ReportedIndicatorLoaders,
} from './reported-indicators/reported-indicator.loaders.ts';
import { createReportLoaders, type ReportLoaders } from './reports/report.loaders.ts';
import { createStandardLoaders, type StandardLoaders } from './standards/standard.loaders.ts';
import { createTargetLoaders, type TargetLoaders } from './targets/target.loaders.ts';
import type { Theme } from './themes/theme.ts';
import { createTitleLoaders, type TitleLoaders } from './titles/title.loaders.ts';
import { createTotalLoaders, type TotalLoaders } from './totals/total.loaders.ts';
import {
  type Action,
  createDomainStores,
  createUnitOfWork,
  type Deps,
  type DomainStores,
} from './unit-of-work.ts';
import type { WorkReview } from './work-reviews/work-review.ts';

/** Batched reads, new for every request. */
type Loaders = {
  readonly campaigns: CampaignLoaders;
  readonly plans: PlanLoaders;
  readonly indicators: IndicatorLoaders;
  readonly targets: TargetLoaders;
  readonly progress: ProgressLoaders;
  readonly models: PracticeModelLoaders;
  readonly assessments: AssessmentLoaders;
  readonly unityDays: UnityDayLoaders;
  readonly standards: StandardLoaders;
  readonly titles: TitleLoaders;
  readonly theme: DataLoader<string, Theme | null>;
  readonly workReview: DataLoader<string, WorkReview | null>;
  readonly reports: ReportLoaders;
  readonly activities: ActivityLoaders;
  readonly reportedIndicators: ReportedIndicatorLoaders;
  readonly totals: TotalLoaders;
  readonly commendations: CommendationLoaders;
};

/** What every resolver of this service is given. */
export type Context = GraphContext & {
  /** The door for use cases: writes happen behind it and nowhere else. */
  readonly deps: Deps;
  /** What is public. */
  readonly stores: DomainStores;
  /** Reads behind row-level security, for a unit; undefined without the right. */
  readonly inScope: <Result>(
    action: Action,
    unitId: string,
    read: (stores: DomainStores) => Promise<Result>,
  ) => Promise<Result | undefined>;
  readonly loaders: Loaders;
};

const loadersOf = (stores: DomainStores, request: GraphContext): Loaders => {
  const { campaigns, themes, plans, indicators, targets, progress, models } = stores;
  return {
    campaigns: createCampaignLoaders(campaigns),
    plans: createPlanLoaders(plans),
    indicators: createIndicatorLoaders(indicators),
    targets: createTargetLoaders(targets),
    progress: createProgressLoaders(progress),
    models: createPracticeModelLoaders(models),
    assessments: createAssessmentLoaders(stores.assessments),
    unityDays: createUnityDayLoaders(stores.unityDays),
    standards: createStandardLoaders(stores.standards),
    titles: createTitleLoaders(stores.titles),
    theme: byKey(themes.byIds, ({ id }) => id),
    workReview: byKey(stores.workReviews.byIds, ({ id }) => id),
    reports: createReportLoaders(request),
    totals: createTotalLoaders(request),
    activities: createActivityLoaders(stores),
    commendations: createCommendationLoaders(stores),
    reportedIndicators: createReportedIndicatorLoaders(stores.reportedIndicators),
  };
};

export const contextFor = (request: GraphContext): Context => {
  const { dataSource, actor, clock, cipher } = request;
  const stores = createDomainStores(dataSource.manager, cipher);
  return {
    ...request,
    deps: createUnitOfWork(dataSource, request),
    stores,
    inScope: (action, unitId, read) =>
      dataSource.transaction('READ COMMITTED', async (manager) => {
        const entered = await createScope(manager, clock()).enter(actor, action, unitId);
        return entered ? read(createDomainStores(manager, cipher)) : undefined;
      }),
    loaders: loadersOf(stores, request),
  };
};
