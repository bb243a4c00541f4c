import path from 'node:path';
import { startSchedule } from '@mttq/platform/operations/schedule';
import type { ServiceDefinition } from '@mttq/platform/operations/service-definition';
import type { Settings } from '@mttq/platform/operations/settings';
import { refreshPaths } from '@mttq/platform/organisation-copy/refresh-paths';
import { createRightsLookup, rightsCopyProjection } from '@mttq/platform/organisation-copy/rights-copy';
import { treeCopyProjection } from '@mttq/platform/organisation-copy/tree-copy';
import { aggregateResolvers } from './aggregates/reported-aggregate.resolvers.ts';
import { allocationResolvers } from './allocations/allocation.resolvers.ts';
import { appealResolvers } from './appeals/appeal.resolvers.ts';
import { closeEndedReceptions } from './appeals/close-ended-receptions.ts';
import { bankProfileResolvers } from './bank-profiles/described-profile.resolvers.ts';
import { bookingResolvers } from './bookings/booking.resolvers.ts';
import { caseResolvers } from './cases/case.resolvers.ts';
import { contextFor } from './context.ts';
import { contributionResolvers } from './contributions/contribution.resolvers.ts';
import { deadlineResolvers } from './deadlines/deadline-rule.resolvers.ts';
import { directSupportResolvers } from './direct-support/direct-support.resolvers.ts';
import { distributionResolvers } from './distributions/distribution.resolvers.ts';
import { donorResolvers } from './donors/donor.resolvers.ts';
import { doubleHelpResolvers } from './double-help/double-help.resolvers.ts';
import { fundResolvers } from './funds/fund.resolvers.ts';
import { goodsResolvers } from './goods/goods.resolvers.ts';
import { assignCases } from './heirs/assign-cases.ts';
import { heirsProjection } from './heirs/heirs.projection.ts';
import { heirResolvers } from './heirs/heirs.resolvers.ts';
import { householdResolvers } from './households/household.resolvers.ts';
import { houseResolvers } from './houses/house.resolvers.ts';
import { journalResolvers } from './journal/journal.resolvers.ts';
import { rebuildLikeness } from './likeness/rebuild-likeness.ts';
import { lineErasureResolvers } from './line-texts/line-erasure.resolvers.ts';
import { livelihoodResolvers } from './livelihood/livelihood.resolvers.ts';
import { matchResolvers } from './matching/line-match.resolvers.ts';
import { measureResolvers } from './measures/measures.resolvers.ts';
import { endLatePayments } from './payments/end-late-payments.ts';
import { paymentResolvers } from './payments/payment.resolvers.ts';
import { lapseOverduePledges } from './pledges/lapse-overdue-pledges.ts';
import { pledgeResolvers } from './pledges/pledge.resolvers.ts';
import { policy } from './policy.ts';
import { postingErasureResolvers } from './posting-erasures/posting-erasure.resolvers.ts';
import { povertyResolvers } from './poverty/poverty.resolvers.ts';
import { recordNationalStandards } from './poverty/record-poverty-standard.ts';
import { publicCaseResolvers } from './public-cases/public-case.resolvers.ts';
import { addPublishedLines } from './public-log/add-published-lines.ts';
import { publicLogResolvers } from './public-log/public-log.resolvers.ts';
import { recordHead } from './public-log/record-head.ts';
import { createLogSigner } from './public-log/signed-note.ts';
import { addPostings } from './public-postings/add-postings.ts';
import { publicPostingResolvers } from './public-postings/public-posting.resolvers.ts';
import { publicationResolvers } from './publications/publication.resolvers.ts';
import { publishedAccountResolvers } from './published-accounts/published-account.resolvers.ts';
import { receiptResolvers } from './receipts/receipt.resolvers.ts';
import { recognitionResolvers } from './recognitions/recognition.resolvers.ts';
import { reversalEffectResolvers } from './reversals/reversal-effect.resolvers.ts';
import { welfareSettings } from './settings.ts';
import { enterStatement } from './statements/enter-statement.ts';
import { startStatementWorker } from './statements/start-statement-worker.ts';
import { statementResolvers } from './statements/statement.resolvers.ts';
import { surveyResolvers } from './surveys/survey.resolvers.ts';
import { fundTransferResolvers } from './transfers/fund-transfer.resolvers.ts';
import { createUnitOfWork } from './unit-of-work.ts';

/** The whole service: one line a slice in each list. */
export const welfare: ServiceDefinition = {
  name: 'welfare',
  settings: welfareSettings,
  // Money is written by functions of the database and read by SQL: no table has an entity.
  entities: [],
  migrationsFolder: path.join(import.meta.dirname, '..', 'migrations'),
  runsAsApplicationRole: true,
  typeDefsFolder: import.meta.dirname,
  resolvers: [
    fundResolvers,
    bookingResolvers,
    reversalEffectResolvers,
    journalResolvers,
    bankProfileResolvers,
    paymentResolvers,
    statementResolvers,
    lineErasureResolvers,
    postingErasureResolvers,
    publicLogResolvers,
    publicPostingResolvers,
    publishedAccountResolvers,
    aggregateResolvers,
    fundTransferResolvers,
    goodsResolvers,
    directSupportResolvers,
    distributionResolvers,
    publicationResolvers,
    deadlineResolvers,
    appealResolvers,
    povertyResolvers,
    householdResolvers,
    allocationResolvers,
    donorResolvers,
    pledgeResolvers,
    contributionResolvers,
    receiptResolvers,
    matchResolvers,
    measureResolvers,
    caseResolvers,
    doubleHelpResolvers,
    heirResolvers,
    houseResolvers,
    livelihoodResolvers,
    publicCaseResolvers,
    surveyResolvers,
    recognitionResolvers,
  ],
  policy,
  rights: createRightsLookup,
  projections: [treeCopyProjection, rightsCopyProjection, heirsProjection],
  contextFor,
  onReady: async (parts) => {
    const deps = createUnitOfWork(parts.dataSource, parts);
    const { publicLogOrigin, publicLogSeed, dataEncryptionKey } = parts.settings as typeof parts.settings &
      Settings<typeof welfareSettings>;
    const signer = createLogSigner({
      origin: publicLogOrigin,
      seed: publicLogSeed,
      secret: dataEncryptionKey,
    });
    const steps = [
      enterStatement(deps),
      addPublishedLines(deps),
      addPostings(deps),
      recordHead(deps, signer),
    ];
    const worker = startStatementWorker(steps, parts.logger);
    const openFunds = { table: 'fund', condition: 'closed_on IS NULL' };
    const knownDonors = { table: 'donor', condition: 'erased_at IS NULL' };
    const schedule = startSchedule(parts, [
      () => refreshPaths(parts.dataSource, knownDonors, parts.clock()),
      () => refreshPaths(parts.dataSource, openFunds, parts.clock()),
      () => refreshPaths(parts.dataSource, { table: 'household', condition: 'true' }, parts.clock()),
      () => refreshPaths(parts.dataSource, { table: 'beneficiary_case', condition: 'true' }, parts.clock()),
      () => refreshPaths(parts.dataSource, { table: 'public_case', condition: 'true' }, parts.clock()),
      endLatePayments(deps),
      closeEndedReceptions(deps),
      recordNationalStandards(deps),
      assignCases(deps),
      rebuildLikeness(deps),
      lapseOverduePledges(deps),
    ]);
    return {
      stop: async () => {
        await worker.stop();
        await schedule.stop();
      },
    };
  },
};
