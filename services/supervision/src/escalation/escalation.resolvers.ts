import { invariant } from '@mttq/kernel/fault';
import { readPage, toConnection } from '@mttq/platform/graph/page';
import type { Resolvers, UnitEscalationsArgs } from '../__generated__/graphql.ts';
import type { Context } from '../context.ts';
import { unitOfHome } from '../desks/desk.ts';
import { type Escalation, levelsUpOf, nextDeskOf } from './escalation.ts';

const findEscalation = async (context: Context, id: string): Promise<Escalation | null> => {
  const unitId = await context.unitOf(
    async ({ escalations }) => (await escalations.byIds([id])).map(({ path }) => unitOfHome({ path }))[0],
  );
  return unitId === undefined ? null : context.loaders.escalations.byId.load({ id, unitId });
};

const listOnDesk = async (
  context: Context,
  { unitId, ...args }: UnitEscalationsArgs & { unitId: string },
) => {
  const page = readPage(args, 2);
  const [since, id] = page.after ?? [];
  const filter = {
    unitId,
    after: since === undefined ? null : ([String(since), String(id)] as const),
    limit: page.first + 1,
  };
  const rows = await context.readIn('escalation:read', unitId, ({ escalations }) =>
    escalations.onDesk(filter),
  );
  return toConnection(rows, page, ({ deskSince, id: key }) => [deskSince.toISOString(), key]);
};

const ladderOf = async ({ ladderId }: Escalation, { loaders }: Context) => {
  const ladder = await loaders.escalations.ladder.load(ladderId);
  invariant(ladder, 'a ladder is never lost');
  return ladder;
};

/** The GraphQL edge of escalation. */
export const escalationResolvers: Resolvers<Context> = {
  Query: { escalation: (_, { id }, context) => findEscalation(context, id) },
  Unit: { escalations: ({ id }, args, context) => listOnDesk(context, { ...args, unitId: id }) },
  CaseDeadline: {
    escalation: ({ id, unitId }, _, { loaders }) => loaders.escalations.byId.load({ id, unitId }),
  },
  Recommendation: {
    escalation: ({ deadlineId, unitId }, _, { loaders }) =>
      deadlineId === null ? null : loaders.escalations.byId.load({ id: deadlineId, unitId }),
  },
  VoterPetition: {
    escalation: ({ id, unitId }, _, { loaders }) => loaders.escalations.ofSubject.load({ id, unitId }),
  },
  CaseFile: {
    escalation: ({ deadlineId, unitId }, _, { loaders }) =>
      deadlineId === null ? null : loaders.escalations.byId.load({ id: deadlineId, unitId }),
  },
  Escalation: {
    __resolveReference: ({ id }, context) => findEscalation(context, id),
    unit: (escalation) => ({ id: unitOfHome(escalation) }),
    ladder: (escalation, _, context) => ladderOf(escalation, context),
    level: async (escalation, _, context) => levelsUpOf(escalation, await ladderOf(escalation, context)),
    desk: ({ deskUnitId }) => ({ id: deskUnitId }),
    nextDesk: async (escalation, _, context) => {
      const unitId = nextDeskOf(escalation, await ladderOf(escalation, context));
      return unitId === undefined ? null : { id: unitId };
    },
    history: (escalation, _, { loaders }) =>
      loaders.escalations.lines.load({ id: escalation.id, unitId: unitOfHome(escalation) }),
  },
  EscalationLine: {
    desk: ({ deskUnitId }) => ({ id: deskUnitId }),
  },
};
