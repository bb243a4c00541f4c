import { readPage, toConnection } from '@mttq/platform/graph/page';
import type { QueryAssemblySittingsArgs, Resolvers } from '../__generated__/graphql.ts';
import type { Context } from '../context.ts';
import { rescheduleAssemblySitting, scheduleAssemblySitting } from './schedule-sitting.ts';

const assemblySittings = async (_: unknown, args: QueryAssemblySittingsArgs, context: Context) => {
  const page = readPage(args, 2);
  const path = await context.pathOf(args.unitId);
  const [opensOn, id] = page.after ?? [];
  // The unit itself and every unit above it.
  const unitIds = path === undefined ? [] : path.split('/').filter((step) => step !== '');
  const rows = await context.open.sittings.find({
    unitIds,
    before: opensOn === undefined ? null : [String(opensOn), String(id)],
    limit: page.first + 1,
  });
  return toConnection(rows, page, (sitting) => [sitting.opensOn, sitting.id]);
};

/** The GraphQL edge of sittings. */
export const sittingResolvers: Resolvers<Context> = {
  Query: {
    assemblySitting: (_, { id }, { loaders }) => loaders.sittings.sitting.load(id),
    assemblySittings,
  },
  Mutation: {
    scheduleAssemblySitting: (_, { input }, { deps, actor }) => scheduleAssemblySitting(deps)(input, actor),
    rescheduleAssemblySitting: (_, { input }, { deps, actor }) =>
      rescheduleAssemblySitting(deps)(input, actor),
  },
  AssemblySitting: {
    __resolveReference: ({ id }, { loaders }) => loaders.sittings.sitting.load(id),
    unit: ({ unitId }) => ({ id: unitId }),
    days: ({ id }, _, { loaders }) => loaders.sittings.days.load(id).then((days) => [...days]),
    beforeDeadline: ({ beforeDeadlineId }, _, { loaders }) =>
      beforeDeadlineId === null ? null : loaders.deadlines.deadline.load(beforeDeadlineId),
    afterDeadline: ({ afterDeadlineId }, _, { loaders }) =>
      afterDeadlineId === null ? null : loaders.deadlines.deadline.load(afterDeadlineId),
    viewerCanReschedule: ({ unitId }, _, { access }) => access.may('sitting:schedule', unitId),
  },
};
