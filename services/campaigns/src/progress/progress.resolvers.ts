import { type CalendarDay, dayInVietnam } from '@mttq/kernel/calendar-day';
import { percentOf } from '@mttq/kernel/decimal';
import { graphError } from '@mttq/platform/graph/graph-error';
import { readPage, toConnection } from '@mttq/platform/graph/page';
import type { QueryProgressEntriesArgs, Resolvers } from '../__generated__/graphql.ts';
import type { Context } from '../context.ts';
import type { Indicator } from '../indicators/indicator.ts';
import type { Target } from '../targets/target.ts';
import { closeTarget, isState } from './close-target.ts';
import { isAimMet, type RollUp, resultOf, totalOf } from './progress-entry.ts';
import { correctProgress, recordProgress } from './record-progress.ts';
import type { RollUpQuestion } from './roll-up.postgres.ts';

/** A roll-up with what was asked. */
export type Progress = {
  readonly question: RollUpQuestion;
  readonly indicator: Indicator;
  readonly rollUp: RollUp;
};

/** A target beside what became of it. */
export type TargetProgress = { readonly target: Target; readonly progress: Progress };

const earlier = (left: CalendarDay, right: CalendarDay): CalendarDay => (left < right ? left : right);

type Asked = Omit<RollUpQuestion, 'treeDay' | 'isState'> & {
  readonly treeDay?: CalendarDay | null | undefined;
};

const progressOf = async (asked: Asked, { loaders, clock }: Context): Promise<Progress> => {
  const indicator = await loaders.indicators.indicator.load(asked.indicatorId);
  if (indicator === null || asked.to < asked.from)
    throw graphError('BAD_USER_INPUT', {
      en: 'Progress needs an indicator that exists and days in order.',
      vi: 'Cần một chỉ tiêu có thật và khoảng ngày đúng thứ tự.',
    });
  const treeDay = asked.treeDay ?? earlier(asked.to, dayInVietnam(clock()));
  const question = { ...asked, treeDay, isState: isState(indicator) };
  return { question, indicator, rollUp: await loaders.progress.rollUp.load(question) };
};

const entries = async (_: unknown, args: QueryProgressEntriesArgs, { stores }: Context) => {
  const page = readPage(args, 1);
  const [afterId] = (page.after ?? []).map(String);
  const rows = await stores.progress.find({
    ...{ unitId: args.unitId ?? null, indicatorId: args.indicatorId ?? null },
    ...{ afterId: afterId ?? null, limit: page.first + 1 },
  });
  return toConnection(rows, page, ({ id }) => [id]);
};

const entryFields: NonNullable<Resolvers<Context>['ProgressEntry']> = {
  __resolveReference: ({ id }, { loaders }) => loaders.progress.entry.load(id),
  indicator: async ({ indicatorId }, _, { loaders }) => {
    const indicator = await loaders.indicators.indicator.load(indicatorId);
    if (indicator === null) throw new Error(`bug: figure of no indicator ${indicatorId}`);
    return indicator;
  },
  unit: ({ unitId }) => ({ id: unitId }),
  isApproximate: ({ comparator }) => comparator !== 'EXACTLY',
  document: ({ documentId }) => (documentId === null ? null : { id: documentId }),
  ofWhich: ({ id }, _, { loaders }) => loaders.progress.parts.load(id),
  corrects: ({ correctsEntryId }, _, { loaders }) =>
    correctsEntryId === null ? null : loaders.progress.entry.load(correctsEntryId),
};

const progressFields: NonNullable<Resolvers<Context>['Progress']> = {
  indicator: ({ indicator }) => indicator,
  onTreeOf: ({ question }) => question.treeDay,
  own: ({ rollUp }) => rollUp.own,
  childrenSum: ({ rollUp, indicator }) =>
    indicator.aggregation === 'SUM' || indicator.aggregation === 'LAST' ? rollUp.below : null,
  stated: ({ rollUp }) => rollUp.stated,
  numerator: ({ rollUp }) => rollUp.numerator,
  denominator: ({ rollUp }) => rollUp.denominator,
  total: ({ rollUp, indicator }) => totalOf(rollUp, indicator),
  isApproximate: ({ rollUp }) => rollUp.leansUp || rollUp.leansDown || rollUp.isAbout,
  entryCount: ({ rollUp }) => rollUp.entryCount,
  notReported: async ({ question }, args, { stores }) => {
    const page = readPage(args, 1);
    const [afterId] = (page.after ?? []).map(String);
    const rows = await stores.progress.silent(question, afterId ?? null, page.first + 1);
    return toConnection(rows, page, ({ id }) => [id]);
  },
  notReportedCount: ({ question }, _, { loaders }) => loaders.progress.silentCount.load(question),
};

const targetProgressFields: NonNullable<Resolvers<Context>['TargetProgress']> = {
  plan: ({ target }) => target.value,
  result: ({ progress: { rollUp, indicator } }) => resultOf(rollUp, indicator),
  percent: ({ target, progress: { rollUp, indicator } }) => {
    const result = resultOf(rollUp, indicator);
    return result === null ? null : (percentOf(result, target.value) ?? null);
  },
  remaining: ({ target, progress: { rollUp, indicator } }) => {
    const left = target.value - (resultOf(rollUp, indicator) ?? 0n);
    return left > 0n ? left : 0n;
  },
  isMet: ({ target, progress: { rollUp, indicator } }) =>
    isAimMet(target, resultOf(rollUp, indicator), rollUp),
  rollUp: ({ progress }) => progress,
};

/** The GraphQL edge of progress. */
export const progressResolvers: Resolvers<Context> = {
  Query: { progressEntries: entries },
  Mutation: {
    recordProgress: (_, { input }, { deps, actor }) => recordProgress(deps)(input, actor),
    correctProgress: (_, { input }, { deps, actor }) => correctProgress(deps)(input, actor),
    closeTarget: (_, { input }, { deps, actor }) => closeTarget(deps)(input, actor),
  },
  ProgressEntry: entryFields,
  Progress: progressFields,
  TargetProgress: targetProgressFields,
  Target: {
    progress: async (target, _, context) => {
      const { unitId, indicatorId, startsOn: from, endsOn: to } = target;
      return { target, progress: await progressOf({ unitId, indicatorId, from, to }, context) };
    },
  },
  Unit: {
    progress: ({ id: unitId }, { indicatorId, from, to, onTreeOf: treeDay }, context) =>
      progressOf({ unitId, indicatorId, from, to, treeDay: treeDay ?? undefined }, context),
  },
};
