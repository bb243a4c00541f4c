import { dayInVietnam } from '@mttq/kernel/calendar-day';
import { type Decimal, percentOf } from '@mttq/kernel/decimal';
import { readPage, toConnection } from '@mttq/platform/graph/page';
import type { QueryTitlesArgs, Resolvers } from '../__generated__/graphql.ts';
import type { Context } from '../context.ts';
import { awardTitle } from './award-title.ts';
import { revokeTitle } from './revoke-title.ts';
import type { TitleFilter, TitleTally } from './title.postgres.ts';
import { holdsOn } from './title.ts';

type Paging = { readonly first?: number | null | undefined; readonly after?: string | null | undefined };

const everything = { unitId: null, withBelow: false, areaId: null, standardKey: null, heldOn: null };

const pageOf = async (paging: Paging, filter: Partial<TitleFilter>, { stores, clock }: Context) => {
  const page = readPage(paging, 2);
  const [decidedOn = '', id = ''] = (page.after ?? []).map(String);
  const after = page.after === undefined ? null : ([decidedOn, id] as const);
  const limits = { treeDay: filter.heldOn ?? dayInVietnam(clock()), after, limit: page.first + 1 };
  const rows = await stores.titles.find({ ...everything, ...filter, ...limits });
  return toConnection(rows, page, (title) => [title.decidedOn, title.id]);
};

const titles = (_: unknown, args: QueryTitlesArgs, context: Context) =>
  pageOf(
    args,
    {
      ...{ unitId: args.unitId ?? null, withBelow: args.withBelow ?? false },
      ...{ standardKey: args.standardKey ?? null, heldOn: args.heldOn ?? null },
    },
    context,
  );

const shareOf = ({ held, outOf }: TitleTally): Decimal | null =>
  outOf === null ? null : (percentOf(BigInt(held), BigInt(outOf)) ?? null);

const titleFields: NonNullable<Resolvers<Context>['Title']> = {
  __resolveReference: ({ id }, { loaders }) => loaders.titles.title.load(id),
  unit: ({ unitId }) => ({ id: unitId }),
  area: ({ areaId }) => (areaId === null ? null : { id: areaId }),
  standard: async ({ standardId }, _, { loaders }) => {
    const standard = await loaders.standards.standard.load(standardId);
    if (standard === null) throw new Error(`bug: title by no standard ${standardId}`);
    return standard;
  },
  decidedBy: ({ decidedByUnitId }) => ({ id: decidedByUnitId }),
  document: ({ documentId }) => (documentId === null ? null : { id: documentId }),
  assessment: ({ assessmentId }, _, { loaders }) =>
    assessmentId === null ? null : loaders.assessments.assessment.load(assessmentId),
  holds: (title, { on }, { clock }) => holdsOn(title, on ?? dayInVietnam(clock())),
  revokedDocument: ({ revokedDocumentId }) => (revokedDocumentId === null ? null : { id: revokedDocumentId }),
};

/** The GraphQL edge of titles. */
export const titleResolvers: Resolvers<Context> = {
  Query: {
    title: (_, { id }, { loaders }) => loaders.titles.title.load(id),
    titles,
  },
  Mutation: {
    awardTitle: (_, { input }, { deps, actor }) => awardTitle(deps)(input, actor),
    revokeTitle: (_, { input }, { deps, actor }) => revokeTitle(deps)(input, actor),
  },
  Title: titleFields,
  TitleTally: { percent: shareOf },
  ResidentialArea: { titles: ({ id }, _, { loaders }) => loaders.titles.ofArea.load(id) },
  Unit: {
    titles: ({ id }, args, context) =>
      pageOf(
        args,
        {
          ...{ unitId: id, withBelow: args.withBelow ?? false },
          ...{ standardKey: args.standardKey ?? null, heldOn: args.heldOn ?? null },
        },
        context,
      ),
    titleTally: ({ id }, { on }, { stores, clock }) => stores.titles.tally(id, on ?? dayInVietnam(clock())),
  },
};
