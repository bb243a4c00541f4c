import { type CalendarDay, dayInVietnam } from '@mttq/kernel/calendar-day';
import { searchKey } from '@mttq/kernel/search-key';
import { readPage, toConnection } from '@mttq/platform/graph/page';
import type { QueryPracticeModelsArgs, Resolvers } from '../__generated__/graphql.ts';
import type { Context } from '../context.ts';
import {
  endPracticeModel,
  establishPracticeModel,
  recognisePracticeModel,
  startPracticeModel,
} from './advance-model.ts';
import { countPracticeModel } from './count-headcount.ts';
import type { ModelFilter, ModelTally } from './practice-model.postgres.ts';
import { registerPracticeModel, tracePracticeModel } from './register-model.ts';

/** Models of a unit and of everything below it on a day. */
export type UnitTally = { readonly day: CalendarDay; readonly rows: readonly ModelTally[] };

type Paging = { readonly first?: number | null | undefined; readonly after?: string | null | undefined };

const everything = {
  ...{ unitId: null, withBelow: false, areaId: null, campaignId: null, replicatedFromId: null },
  ...{ category: null, states: null, searchKey: null },
};

const pageOf = async (paging: Paging, filter: Partial<ModelFilter>, { stores, clock }: Context) => {
  const page = readPage(paging, 1);
  const [afterId] = (page.after ?? []).map(String);
  const treeDay = dayInVietnam(clock());
  const limits = { treeDay, afterId: afterId ?? null, limit: page.first + 1 };
  const rows = await stores.models.find({ ...everything, ...filter, ...limits });
  return toConnection(rows, page, ({ id }) => [id]);
};

const practiceModels = (_: unknown, args: QueryPracticeModelsArgs, context: Context) =>
  pageOf(
    args,
    {
      unitId: args.unitId ?? null,
      withBelow: args.withBelow ?? false,
      areaId: args.areaId ?? null,
      campaignId: args.campaignId ?? null,
      category: args.category ?? null,
      states: args.states ? [...args.states] : null,
      searchKey: args.text == null ? null : searchKey(args.text),
    },
    context,
  );

const documentOf = ({ documentId }: { readonly documentId: string | null }) =>
  documentId === null ? null : { id: documentId };

const modelFields: NonNullable<Resolvers<Context>['PracticeModel']> = {
  __resolveReference: ({ id }, { loaders }) => loaders.models.model.load(id),
  unit: ({ unitId }) => ({ id: unitId }),
  areas: ({ areaIds }) => areaIds.map((id) => ({ id })),
  campaign: ({ campaignId }, _, { loaders }) =>
    campaignId === null ? null : loaders.campaigns.campaign.load(campaignId),
  replicatedFrom: ({ replicatedFromId }, _, { loaders }) =>
    replicatedFromId === null ? null : loaders.models.model.load(replicatedFromId),
  replicas: ({ id }, args, context) => pageOf(args, { replicatedFromId: id }, context),
  steps: ({ id }, _, { loaders }) => loaders.models.steps.load(id),
  headcount: async ({ id }, _, { loaders }) => (await loaders.models.headcounts.load(id))[0] ?? null,
  headcounts: ({ id }, _, { loaders }) => loaders.models.headcounts.load(id),
  viewerCanRecord: ({ unitId }, _, { access }) => access.may('practice-model:record', unitId),
};

const sum = (rows: readonly ModelTally[], field: 'count' | 'counted'): number =>
  rows.reduce((total, row) => total + row[field], 0);

// Unknown is null: what nobody counted is not 0.
const sumKnown = (rows: readonly ModelTally[], field: 'persons' | 'households'): number | null => {
  const known = rows.map((row) => row[field]).filter((count) => count !== null);
  return known.length === 0 ? null : known.reduce((total, count) => total + count, 0);
};

const grouped = <Key extends 'state' | 'category'>(rows: readonly ModelTally[], key: Key) =>
  [...Map.groupBy(rows, (row) => row[key])].map(([value, part]) => ({ value, count: sum(part, 'count') }));

const live = ({ rows }: UnitTally) => rows.filter(({ state }) => state !== 'ENDED');

/** The GraphQL edge of practice models. */
export const practiceModelResolvers: Resolvers<Context> = {
  Query: {
    practiceModel: (_, { id }, { loaders }) => loaders.models.model.load(id),
    practiceModels,
  },
  Mutation: {
    registerPracticeModel: (_, { input }, { deps, actor }) => registerPracticeModel(deps)(input, actor),
    establishPracticeModel: (_, { input }, { deps, actor }) => establishPracticeModel(deps)(input, actor),
    startPracticeModel: (_, { input }, { deps, actor }) => startPracticeModel(deps)(input, actor),
    recognisePracticeModel: (_, { input }, { deps, actor }) => recognisePracticeModel(deps)(input, actor),
    endPracticeModel: (_, { input }, { deps, actor }) => endPracticeModel(deps)(input, actor),
    tracePracticeModel: (_, { input }, { deps, actor }) => tracePracticeModel(deps)(input, actor),
    countPracticeModel: (_, { input }, { deps, actor }) => countPracticeModel(deps)(input, actor),
  },
  PracticeModel: modelFields,
  PracticeModelStep: {
    decidedBy: ({ decidedByUnitId }) => (decidedByUnitId === null ? null : { id: decidedByUnitId }),
    document: documentOf,
  },
  PracticeModelHeadcount: { document: documentOf },
  PracticeModelTally: {
    on: ({ day }) => day,
    live: (tally) => sum(live(tally), 'count'),
    ended: ({ rows }) =>
      sum(
        rows.filter(({ state }) => state === 'ENDED'),
        'count',
      ),
    byState: ({ rows }) => grouped(rows, 'state').map(({ value, count }) => ({ state: value, count })),
    byCategory: (tally) =>
      grouped(live(tally), 'category').map(({ value, count }) => ({ category: value, count })),
    headcountKnown: (tally) => sum(live(tally), 'counted'),
    persons: (tally) => sumKnown(live(tally), 'persons'),
    households: (tally) => sumKnown(live(tally), 'households'),
  },
  Unit: {
    practiceModels: ({ id }, args, context) =>
      pageOf(
        args,
        {
          ...{ unitId: id, withBelow: args.withBelow ?? false, category: args.category ?? null },
          states: args.states ? [...args.states] : null,
        },
        context,
      ),
    practiceModelTally: async ({ id }, { on }, { stores, clock }) => {
      const day = on ?? dayInVietnam(clock());
      return { day, rows: await stores.models.tally(id, day) };
    },
  },
};
