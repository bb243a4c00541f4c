import path from 'node:path';
import { startSchedule } from '@mttq/platform/operations/schedule';
import type { ServiceDefinition } from '@mttq/platform/operations/service-definition';
import { lineageCopyProjection } from '@mttq/platform/organisation-copy/lineage-copy';
import { refreshPaths } from '@mttq/platform/organisation-copy/refresh-paths';
import { createRightsLookup, rightsCopyProjection } from '@mttq/platform/organisation-copy/rights-copy';
import { treeCopyProjection } from '@mttq/platform/organisation-copy/tree-copy';
import { activityResolvers } from './activities/activity.resolvers.ts';
import { activityKindResolvers } from './activity-kinds/activity-kind.resolvers.ts';
import { assessmentResolvers } from './assessments/assessment.resolvers.ts';
import { campaignResolvers } from './campaigns/campaign.resolvers.ts';
import { commendationErasureResolvers } from './commendation-erasures/commendation-erasure.resolvers.ts';
import { commendationFormResolvers } from './commendation-forms/commendation-form.resolvers.ts';
import { commendationProposalResolvers } from './commendation-proposals/commendation-proposal.resolvers.ts';
import { commendationResolvers } from './commendations/commendation.resolvers.ts';
import { contextFor } from './context.ts';
import { roundResolvers } from './emulation/round.resolvers.ts';
import { reportFormResolvers } from './forms/report-form.resolvers.ts';
import { greatUnityDayResolvers } from './great-unity-days/great-unity-day.resolvers.ts';
import { ledgerIndicatorResolvers } from './ledger-indicators/ledger-indicator.resolvers.ts';
import { ledgersOfFunds } from './ledger-indicators/ledgers-of-funds.reaction.ts';
import { recordLedgerProgress } from './ledger-indicators/record-ledger-progress.ts';
import { openCurrentPeriods } from './periods/open-report-period.ts';
import { reportPeriodResolvers } from './periods/report-period.resolvers.ts';
import { movingRows } from './places/moving-rows.ts';
import { planResolvers } from './plans/plan.resolvers.ts';
import { policy } from './policy.ts';
import { practiceModelResolvers } from './practice-models/practice-model.resolvers.ts';
import { reportRankingResolvers } from './rankings/report-ranking.resolvers.ts';
import { reportedIndicatorResolvers } from './reported-indicators/reported-indicator.resolvers.ts';
import { reportersProjection } from './reporters/reporters.projection.ts';
import { reportResolvers } from './reports/report.resolvers.ts';
import { scoreSheetResolvers } from './scoring/score-sheet.resolvers.ts';
import { reportSheetResolvers } from './sheets/report-sheet.resolvers.ts';
import { standardResolvers } from './standards/standard.resolvers.ts';
import { personAccountsProjection } from './study-cells/person-accounts.projection.ts';
import { studyCellResolvers } from './study-cells/study-cell.resolvers.ts';
import { studyRegistrationResolvers } from './study-registrations/study-registration.resolvers.ts';
import { studyRuleResolvers } from './study-rules/study-rule.resolvers.ts';
import { themeResolvers } from './themes/theme.resolvers.ts';
import { titleResolvers } from './titles/title.resolvers.ts';
import { countTotals } from './totals/count-totals.ts';
import { reportTotalResolvers } from './totals/report-total.resolvers.ts';
import { createTreeUpkeep } from './totals/tree-upkeep.postgres.ts';
import { createUnitOfWork } from './unit-of-work.ts';
import { workReviewResolvers } from './work-reviews/work-review.resolvers.ts';

const totalsEveryMs = 300;
const roundsMax = 100;

const untilDone = async (work: () => Promise<boolean>): Promise<void> => {
  for (let round = 0; round < roundsMax && (await work()); round += 1);
};

import { indicatorResolvers } from './indicators/indicator.resolvers.ts';
import { progressResolvers } from './progress/progress.resolvers.ts';
import { quantityResolvers } from './quantities/quantity.resolvers.ts';
import { successionResolvers } from './successions/succession.resolvers.ts';
import { takeOverTargets } from './successions/take-over-targets.ts';
import { targetResolvers } from './targets/target.resolvers.ts';

/** The whole service: one line a slice in each list. */
export const campaigns: ServiceDefinition = {
  name: 'campaigns',
  settings: {},
  entities: [],
  migrationsFolder: path.join(import.meta.dirname, '..', 'migrations'),
  runsAsApplicationRole: true,
  typeDefsFolder: import.meta.dirname,
  resolvers: [
    campaignResolvers,
    themeResolvers,
    planResolvers,
    reportFormResolvers,
    reportedIndicatorResolvers,
    ledgerIndicatorResolvers,
    reportPeriodResolvers,
    reportResolvers,
    reportTotalResolvers,
    reportRankingResolvers,
    reportSheetResolvers,
    roundResolvers,
    scoreSheetResolvers,
    quantityResolvers,
    indicatorResolvers,
    targetResolvers,
    successionResolvers,
    progressResolvers,
    studyCellResolvers,
    studyRuleResolvers,
    studyRegistrationResolvers,
    activityKindResolvers,
    activityResolvers,
    workReviewResolvers,
    commendationFormResolvers,
    commendationProposalResolvers,
    commendationResolvers,
    commendationErasureResolvers,
    practiceModelResolvers,
    standardResolvers,
    titleResolvers,
    assessmentResolvers,
    greatUnityDayResolvers,
  ],
  policy,
  rights: createRightsLookup,
  projections: [
    treeCopyProjection,
    rightsCopyProjection,
    reportersProjection,
    lineageCopyProjection,
    personAccountsProjection,
  ],
  reactions: [ledgersOfFunds],
  contextFor,
  onReady: async (parts) => {
    const deps = createUnitOfWork(parts.dataSource, parts);
    const count = countTotals(deps);
    const counting = startSchedule(parts, [() => untilDone(count)], totalsEveryMs);
    const ledgers = recordLedgerProgress(deps);
    const upkeep = createTreeUpkeep(parts.dataSource, parts.clock);
    const calendar = startSchedule(parts, [
      openCurrentPeriods(deps),
      upkeep,
      takeOverTargets(deps),
      () => untilDone(ledgers),
      ...movingRows.map((table) => () => refreshPaths(parts.dataSource, table, parts.clock())),
    ]);
    return {
      stop: async () => {
        await counting.stop();
        await calendar.stop();
      },
    };
  },
};
