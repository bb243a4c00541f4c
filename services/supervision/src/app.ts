import path from 'node:path';
import { startSchedule } from '@mttq/platform/operations/schedule';
import type { ServiceDefinition, ServiceParts } from '@mttq/platform/operations/service-definition';
import { lineageCopyProjection } from '@mttq/platform/organisation-copy/lineage-copy';
import { refreshPaths } from '@mttq/platform/organisation-copy/refresh-paths';
import { createRightsLookup, rightsCopyProjection } from '@mttq/platform/organisation-copy/rights-copy';
import { treeCopyProjection } from '@mttq/platform/organisation-copy/tree-copy';
import { boardRoundResolvers } from './board-rounds/board-round.resolvers.ts';
import { boardResolvers } from './boards/board.resolvers.ts';
import { holidayCalendarResolvers } from './calendars/holiday-calendar.resolvers.ts';
import { caseFileResolvers } from './case-files/case-file.resolvers.ts';
import { contextFor } from './context.ts';
import { coordinationResolvers } from './coordination/coordination-programme.resolvers.ts';
import { deadlineFiguresResolvers } from './deadline-figures/deadline-figures.resolvers.ts';
import { deadlineRuleResolvers } from './deadline-rules/deadline-rule.resolvers.ts';
import { announceOverdue } from './deadlines/announce-overdue.ts';
import { deadlineResolvers } from './deadlines/deadline.resolvers.ts';
import { moveDeadlines } from './deadlines/move-deadlines.ts';
import { desksAfterReform } from './desks/desks-after-reform.reaction.ts';
import { dialogueResolvers } from './dialogues/dialogue.resolvers.ts';
import { escalationResolvers } from './escalation/escalation.resolvers.ts';
import { followSilence } from './escalation/follow-silence.ts';
import { ladderResolvers } from './escalation-ladders/escalation-ladder.resolvers.ts';
import { feedbackResolvers } from './feedback/feedback.resolvers.ts';
import { rerouteFeedback } from './feedback/reroute-feedback.ts';
import { endedUnits } from './handovers/ended-units.reaction.ts';
import { handOverWork } from './handovers/hand-over-work.ts';
import { handoverResolvers } from './handovers/handover.resolvers.ts';
import { petitionResolvers } from './petitions/petition.resolvers.ts';
import { policy } from './policy.ts';
import { programmeResolvers } from './programmes/programme.resolvers.ts';
import { receptionResolvers } from './receptions/reception.resolvers.ts';
import { recommendationResolvers } from './recommendations/recommendation.resolvers.ts';
import { roundResolvers } from './rounds/round.resolvers.ts';
import { reroutePetitions } from './routing/reroute-petitions.ts';
import { routingResolvers } from './routing/routing.resolvers.ts';
import { unsealingResolvers } from './sealed/unsealing.resolvers.ts';
import { countFeatures } from './similarity/count-features.ts';
import { sittingResolvers } from './sittings/sitting.resolvers.ts';
import { synthesisResolvers } from './syntheses/synthesis.resolvers.ts';
import { createUnitOfWork } from './unit-of-work.ts';
import { witnessResolvers } from './witness/witnessed-head.resolvers.ts';
import { witnessedHeadsProjection } from './witness/witnessed-heads.projection.ts';

// Everything that follows the tree: where a thing lies today is who may see it.
const scoped = [
  { table: 'deadline', condition: "state IN ('RUNNING', 'PAUSED')" },
  { table: 'supervision_programme', condition: 'true' },
  { table: 'supervision_round', condition: 'true' },
  { table: 'coordination_programme', condition: 'true' },
  { table: 'recommendation', condition: 'true' },
  { table: 'petition', condition: "state <> 'CLOSED'" },
  { table: 'community_board', condition: 'true' },
  { table: 'community_round', condition: 'true' },
  { table: 'board_proposal', condition: 'true' },
  { table: 'dialogue', condition: 'true' },
  { table: 'dialogue_question', condition: 'true' },
  { table: 'case_file', condition: "state <> 'CLOSED'" },
  { table: 'citizen_feedback', condition: 'true' },
  { table: 'citizen_reception', condition: 'true' },
  { table: 'unsealing', condition: 'opened_at IS NULL' },
  { table: 'assembly_sitting', condition: 'true' },
  { table: 'petition_synthesis', condition: 'true' },
];

const batchesMax = 1_000;

// A new calendar moves everything that runs: what follows waits for the last of it.
const untilDone = (batch: () => Promise<number>) => async (): Promise<void> => {
  for (let done = 0; done < batchesMax && (await batch()) > 0; done += 1);
};

type JobParts = Pick<ServiceParts, 'dataSource' | 'clock' | 'newId' | 'cipher'>;

/** What follows the tree of the day, and what rests on nothing but itself. */
export const jobsOfTheDay = (parts: JobParts) => [
  ...scoped.map((table) => () => refreshPaths(parts.dataSource, table, parts.clock())),
  countFeatures(createUnitOfWork(parts.dataSource, parts)),
];

/** Dates, what lies with units that have ended, and what stays unanswered, in this order. */
export const jobsOfTheHour = (parts: JobParts) => {
  const deps = createUnitOfWork(parts.dataSource, parts);
  return [
    untilDone(moveDeadlines(deps)),
    announceOverdue(deps),
    reroutePetitions(deps),
    rerouteFeedback(deps),
    handOverWork(deps),
    followSilence(deps),
  ];
};

/** The whole service: one line a slice in each list. */
export const supervision: ServiceDefinition = {
  name: 'supervision',
  settings: {},
  entities: [],
  migrationsFolder: path.join(import.meta.dirname, '..', 'migrations'),
  runsAsApplicationRole: true,
  typeDefsFolder: import.meta.dirname,
  resolvers: [
    holidayCalendarResolvers,
    deadlineRuleResolvers,
    deadlineResolvers,
    ladderResolvers,
    escalationResolvers,
    deadlineFiguresResolvers,
    programmeResolvers,
    coordinationResolvers,
    roundResolvers,
    recommendationResolvers,
    witnessResolvers,
    petitionResolvers,
    routingResolvers,
    caseFileResolvers,
    unsealingResolvers,
    feedbackResolvers,
    receptionResolvers,
    sittingResolvers,
    synthesisResolvers,
    boardResolvers,
    boardRoundResolvers,
    dialogueResolvers,
    handoverResolvers,
  ],
  policy,
  rights: createRightsLookup,
  projections: [treeCopyProjection, rightsCopyProjection, witnessedHeadsProjection, lineageCopyProjection],
  reactions: [desksAfterReform, endedUnits],
  contextFor,
  onReady: (parts) =>
    Promise.resolve(startSchedule(parts, [...jobsOfTheDay(parts), ...jobsOfTheHour(parts)])),
};
