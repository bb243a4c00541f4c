import { dayInVietnam } from '@mttq/kernel/calendar-day';
import { readPage, toConnection } from '@mttq/platform/graph/page';
import type { QueryOverdueDeadlinesArgs, Resolvers } from '../__generated__/graphql.ts';
import { layOver } from '../calendars/working-calendar.ts';
import type { Context } from '../context.ts';
import { ruleNotKnown } from '../deadline-rules/deadline-rule.ts';
import { type Deadline, isOverdue } from './deadline.ts';
import { derive } from './derivation.ts';
import { extendDeadline, pauseDeadline, resumeDeadline } from './extend-deadline.ts';

const findDeadline = async (context: Context, id: string): Promise<Deadline | null> => {
  const open = await context.loaders.deadlines.deadline.load(id);
  if (open !== null) return open;
  const unitId = await context.unitOf(({ deadlines }) => deadlines.unitOf(id));
  if (unitId === undefined) return null;
  const found = await context.inScope('deadline:read', unitId, ({ deadlines }) => deadlines.byIds([id]));
  return found?.[0] ?? null;
};

const overdueDeadlines = async (_: unknown, args: QueryOverdueDeadlinesArgs, context: Context) => {
  const page = readPage(args, 2);
  const path = await context.pathOf(args.unitId);
  const [dueOn, id] = page.after ?? [];
  const filter = {
    path: path ?? '-',
    day: args.on ?? dayInVietnam(context.clock()),
    after: dueOn === undefined ? null : ([String(dueOn), String(id)] as const),
    limit: page.first + 1,
  };
  const rows = await context.inScope('deadline:read', args.unitId, ({ deadlines }) =>
    deadlines.dueBefore(filter),
  );
  return toConnection(rows ?? [], page, (deadline) => [deadline.dueOn, deadline.id]);
};

/** The GraphQL edge of deadlines. */
export const deadlineResolvers: Resolvers<Context> = {
  Query: {
    caseDeadline: (_, { id }, context) => findDeadline(context, id),
    overdueDeadlines,
    computeDeadline: async (_, { ruleKey, from, ruleSet, unitId, ruleId }, { open, pathOf }) => {
      const named = ruleId == null ? undefined : (await open.rules.byIds([ruleId]))[0];
      const rule = named ?? (await open.rules.inForce(ruleKey, from, ruleSet ?? null));
      if (rule === undefined || rule.count === null || rule.key !== ruleKey) return ruleNotKnown(ruleKey);
      const path = unitId == null ? '/' : ((await pathOf(unitId)) ?? '/');
      const { calendar } = await open.calendars.of(path);
      return { rule, from, ...derive({ rule, from, pauses: [], extensions: [] }, calendar) };
    },
  },
  Mutation: {
    pauseDeadline: (_, { input }, { deps, actor }) => pauseDeadline(deps)(input, actor),
    resumeDeadline: (_, { input }, { deps, actor }) => resumeDeadline(deps)(input, actor),
    extendDeadline: (_, { input }, { deps, actor }) => extendDeadline(deps)(input, actor),
  },
  CaseDeadline: {
    __resolveReference: ({ id }, context) => findDeadline(context, id),
    subjectKind: ({ subject }) => subject.kind,
    subjectId: ({ subject }) => subject.id,
    unit: ({ unitId }) => ({ id: unitId }),
    isOverdue: (deadline, _, { clock }) => isOverdue(deadline, dayInVietnam(clock())),
    calendars: ({ calendarIds }, _, { open }) => open.calendars.byIds(calendarIds),
    reevaluatedDueOn: async ({ rule, from, pauses, extensions, calendarIds }, _, { open }) => {
      const calendar = layOver(await open.calendars.byIds(calendarIds));
      return derive({ rule, from, pauses, extensions }, calendar).dueOn;
    },
    history: async ({ id, unitId, isPublic }, _, { loaders, inScope }) =>
      isPublic
        ? loaders.deadlines.moves.load(id)
        : ((await inScope('deadline:read', unitId, ({ deadlines }) => deadlines.movesOf([id]))) ?? []),
    viewerCanMove: async ({ unitId, state }, _, { access }) =>
      (state === 'RUNNING' || state === 'PAUSED') && (await access.may('deadline:move', unitId)),
  },
};
