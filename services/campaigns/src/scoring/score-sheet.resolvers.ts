import { readPage, toConnection } from '@mttq/platform/graph/page';
import type { Resolvers } from '../__generated__/graphql.ts';
import type { Context } from '../context.ts';
import { attachEvidence } from './attach-evidence.ts';
import { findSheet } from './find-sheet.ts';
import { giveScores } from './give-scores.ts';
import { moveSheetBack, moveSheetOn, publishSheet } from './move-sheet.ts';
import { communeStatusOf, latestScores, type ScoreSheet, totalOf, turnOf } from './score-sheet.ts';

// Reviewers see everything; a commune sees its own scores until the result is published, then everything.
const seesAll = async (sheet: ScoreSheet, { access, stores }: Context): Promise<boolean> => {
  if (sheet.state === 'PUBLISHED' || sheet.state === 'DRAFT') return true;
  const round = await stores.rounds.byId(sheet.roundId);
  return round !== undefined && (await access.may('score:appraise', round.unitId));
};

const scoresOf = async (sheet: ScoreSheet, context: Context) => {
  const all = await context.inScope('score:read', sheet.communeId, ({ sheets }) => sheets.scores(sheet.id));
  const shown = (await seesAll(sheet, context)) ? all : all?.filter(({ stage }) => stage === 'SELF');
  return shown ?? [];
};

/** The GraphQL edge of score sheets. */
export const scoreSheetResolvers: Resolvers<Context> = {
  Query: { scoreSheet: async (_, { id }, { deps, actor }) => (await findSheet(deps)(id, actor)) ?? null },
  Mutation: {
    giveScores: (_, { input }, { deps, actor }) => giveScores(deps)(input, actor),
    attachEvidence: (_, { input }, { deps, actor }) => attachEvidence(deps)(input, actor),
    moveScoreSheetOn: (_, { input }, { deps, actor }) => moveSheetOn(deps)(input, actor),
    moveScoreSheetBack: (_, { input }, { deps, actor }) => moveSheetBack(deps)(input, actor),
    publishScoreSheet: (_, { input }, { deps, actor }) => publishSheet(deps)(input, actor),
  },
  EmulationRound: {
    sheets: async ({ id, unitId }, args, { inScope }) => {
      const page = readPage(args, 1);
      const after = page.after === undefined ? null : String(page.after[0]);
      const rows = await inScope('score:read', unitId, ({ sheets }) =>
        sheets.ofRound(id, { after, limit: page.first + 1 }),
      );
      return toConnection(rows ?? [], page, (sheet) => [sheet.id]);
    },
  },
  ScoreSheet: {
    commune: ({ communeId }) => ({ id: communeId }),
    status: ({ state }) => communeStatusOf(state),
    state: async (sheet, _, context) => ((await seesAll(sheet, context)) ? sheet.state : null),
    selfTotal: async (sheet, _, context) =>
      totalOf((await scoresOf(sheet, context)).filter(({ stage }) => stage === 'SELF')),
    scores: async (sheet, _, context) => [...latestScores(await scoresOf(sheet, context)).values()],
    history: (sheet, _, context) => scoresOf(sheet, context),
    evidence: async ({ id, communeId }, _, { inScope }) =>
      (await inScope('score:read', communeId, ({ sheets }) => sheets.evidence(id))) ?? [],
    steps: async (sheet, _, context) => {
      if (!(await seesAll(sheet, context))) return [];
      return (
        (await context.inScope('score:read', sheet.communeId, ({ sheets }) => sheets.steps(sheet.id))) ?? []
      );
    },
    viewerCanMoveOn: async ({ state, communeId, roundId }, _, { access, stores }) => {
      const { action, stage } = turnOf(state);
      const round = await stores.rounds.byId(roundId);
      return (
        state !== 'PUBLISHED' && (await access.may(action, stage === 'SELF' ? communeId : round?.unitId))
      );
    },
  },
};
