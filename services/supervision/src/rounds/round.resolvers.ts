import { readPage, toConnection } from '@mttq/platform/graph/page';
import type { QuerySupervisionRoundsArgs, Resolvers } from '../__generated__/graphql.ts';
import type { Context, Reads } from '../context.ts';
import { recordFinding } from '../findings/record-finding.ts';
import { closeRound, endRoundWork, holdWorkMeeting, recordBodyReport, reportRound } from './finish-round.ts';
import { planRound } from './plan-round.ts';
import type { Round, RoundState } from './round.ts';
import {
  cancelRound,
  notifyRound,
  prepareRound,
  resumeRound,
  setDelegation,
  startRound,
  suspendRound,
} from './start-round.ts';

const findRound = async (context: Context, id: string): Promise<Round | null> =>
  (await context.loaders.rounds.load(id)) ??
  (await context.reach('supervision:read', ({ rounds }) => rounds.byId(id))) ??
  null;

type ListArgs = Pick<QuerySupervisionRoundsArgs, 'unitId' | 'first' | 'after'> & {
  readonly year?: number | null | undefined;
  readonly state?: RoundState | null | undefined;
};

const listRounds = async (context: Context, args: ListArgs) => {
  const page = readPage(args, 1);
  const [beforeId] = page.after ?? [];
  const path = (await context.pathOf(args.unitId)) ?? '-';
  const rows = await context.readIn('supervision:read', args.unitId, ({ rounds }) =>
    rounds.find({
      path,
      year: args.year ?? null,
      state: args.state ?? null,
      beforeId: beforeId === undefined ? null : String(beforeId),
      limit: page.first + 1,
    }),
  );
  return toConnection(rows, page, ({ id }) => [id]);
};

/** What only readers of the unit see; nothing without the right. */
const inside = async <Row>(
  { inScope }: Context,
  unitId: string,
  read: (reads: Reads) => Promise<readonly Row[]>,
): Promise<readonly Row[]> => (await inScope('supervision:read', unitId, read)) ?? [];

const percents: Readonly<Record<RoundState, number>> = {
  PLANNED: 0,
  PREPARING: 15,
  NOTIFIED: 30,
  ONGOING: 50,
  DRAFT_REPORT: 65,
  REPORTED: 80,
  FOLLOW_UP: 90,
  CLOSED: 100,
  SUSPENDED: 0,
  CANCELLED: 0,
};

const roundFields: Resolvers<Context>['SupervisionRound'] = {
  __resolveReference: ({ id }, context) => findRound(context, id),
  unit: ({ unitId }) => ({ id: unitId }),
  programme: async ({ programmeId }, _, context) =>
    programmeId === null
      ? null
      : ((await context.loaders.programmes.load(programmeId)) ??
        (await context.reach('supervision:read', ({ programmes }) => programmes.byId(programmeId))) ??
        null),
  funds: ({ fundIds }) => fundIds.map((id) => ({ id })),
  campaigns: ({ campaignIds }) => campaignIds.map((id) => ({ id })),
  percent: ({ state, stateBefore }) => percents[stateBefore ?? state],
  outline: async ({ unitId, outline }, _, { access }) =>
    (await access.may('supervision:read', unitId)) ? outline : null,
  members: async ({ unitId, members }, _, { access }) =>
    (await access.may('supervision:read', unitId)) ? members : [],
  steps: ({ id, unitId }, _, context) => inside(context, unitId, ({ rounds }) => rounds.stepsOf(id)),
  findings: ({ id, unitId }, _, context) =>
    inside(context, unitId, ({ rounds }) => rounds.findings({ roundId: id })),
  recommendations: ({ id, unitId }, _, { readIn }) =>
    readIn('supervision:read', unitId, ({ recommendations }) => recommendations.ofRound(id)),
  deadlines: ({ id, unitId }, _, context) =>
    inside(context, unitId, ({ deadlines }) => deadlines.ofSubjects([id])),
  viewerCanRun: async ({ unitId, state }, _, { access }) =>
    state !== 'CLOSED' && state !== 'CANCELLED' && (await access.may('round:run', unitId)),
};

const steps: Resolvers<Context>['Mutation'] = {
  prepareRound: (_, { input }, { deps, actor }) => prepareRound(deps)(input, actor),
  setDelegation: (_, { input }, { deps, actor }) => setDelegation(deps)(input, actor),
  notifyRound: (_, { input }, { deps, actor }) => notifyRound(deps)(input, actor),
  startRound: (_, { input }, { deps, actor }) => startRound(deps)(input, actor),
  recordBodyReport: (_, { input }, { deps, actor }) => recordBodyReport(deps)(input, actor),
  holdWorkMeeting: (_, { input }, { deps, actor }) => holdWorkMeeting(deps)(input, actor),
  endRoundWork: (_, { input }, { deps, actor }) => endRoundWork(deps)(input, actor),
  reportRound: (_, { input }, { deps, actor }) => reportRound(deps)(input, actor),
  closeRound: (_, { input }, { deps, actor }) => closeRound(deps)(input, actor),
  suspendRound: (_, { input }, { deps, actor }) => suspendRound(deps)(input, actor),
  resumeRound: (_, { input }, { deps, actor }) => resumeRound(deps)(input, actor),
  cancelRound: (_, { input }, { deps, actor }) => cancelRound(deps)(input, actor),
};

/** The GraphQL edge of rounds. */
export const roundResolvers: Resolvers<Context> = {
  Query: {
    supervisionRound: (_, { id }, context) => findRound(context, id),
    supervisionRounds: (_, args, context) => listRounds(context, args),
  },
  Mutation: {
    planRound: (_, { input }, { deps, actor }) => planRound(deps)(input, actor),
    recordFinding: (_, { input }, { deps, actor }) => recordFinding(deps)(input, actor),
    ...steps,
  },
  SupervisionRound: roundFields,
  SupervisedBody: { unit: ({ unitId }) => (unitId === null ? null : { id: unitId }) },
  Unit: { supervisionRounds: ({ id }, args, context) => listRounds(context, { ...args, unitId: id }) },
  Fund: {
    supervisionRounds: ({ id }, _, { open }) => open.rounds.find({ fundId: id, beforeId: null, limit: 100 }),
  },
  Campaign: {
    supervisionRounds: ({ id }, _, { open }) =>
      open.rounds.find({ campaignId: id, beforeId: null, limit: 100 }),
  },
};
