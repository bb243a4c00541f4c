import { invariant } from '@mttq/kernel/fault';
import { searchKey } from '@mttq/kernel/search-key';
import { readPage, toConnection } from '@mttq/platform/graph/page';
import type { QueryAreasArgs, Resolvers } from '../__generated__/graphql.ts';
import type { Context } from '../context.ts';
import { momentWithin } from '../units/unit-arguments.ts';
import type { AreaVersion } from './area.ts';
import { changeAreas } from './change-areas.ts';
import { establishArea } from './establish-area.ts';
import { recordAreaFigures } from './record-area-figures.ts';

const areas = async (_: unknown, args: QueryAreasArgs, { loaders, moment }: Context) => {
  const page = readPage(args, 1);
  const filter = {
    communeUnitId: args.communeUnitId,
    asOf: args.asOf ?? moment.asOf,
    ...(args.text == null ? {} : { searchKey: searchKey(args.text) }),
  };
  const rows = await loaders.areas.page(filter, {
    limit: page.first + 1,
    ...(page.after === undefined ? {} : { after: String(page.after[0]) }),
  });
  return toConnection(rows, page, ({ areaId }: AreaVersion) => [areaId]);
};

const found = async <Row>(row: Promise<Row | null>): Promise<Row> => {
  const value = await row;
  invariant(value !== null, 'a foreign key points at a row');
  return value;
};

const areaFields: Resolvers<Context>['ResidentialArea'] = {
  // An area that has ended by today is still answered: with its last version.
  __resolveReference: async ({ id }, { loaders, moment }) =>
    (await loaders.areas.area(id, moment)) ?? (await loaders.areas.versions.load(id)).at(-1) ?? null,
  id: ({ areaId }) => areaId,
  commune: ({ communeUnitId }, _, { loaders, moment }) => found(loaders.units.unit(communeUnitId, moment)),
  versions: ({ areaId }, _, { loaders }) => loaders.areas.versions.load(areaId),
  predecessors: ({ areaId }, _, { loaders }) => loaders.areas.predecessors.load(areaId),
  successors: ({ areaId }, _, { loaders }) => loaders.areas.successors.load(areaId),
  figures: ({ areaId }, _, { loaders }) => loaders.areas.figures.load(areaId),
  committees: ({ areaId }, _, { loaders }) => loaders.committees.ofPlace.load(areaId),
};

/** The GraphQL edge of residential areas. */
export const areaResolvers: Resolvers<Context> = {
  Query: {
    area: (_, { id, asOf, knownAt }, { loaders, moment }) =>
      loaders.areas.area(id, momentWithin({ asOf, knownAt }, moment)),
    areas,
  },
  Mutation: {
    establishArea: (_, { input }, { deps, actor }) => establishArea(deps)(input, actor),
    changeAreas: (_, { input }, { deps, actor }) => changeAreas(deps)(input, actor),
    recordAreaFigures: (_, { input }, { deps, actor }) => recordAreaFigures(deps)(input, actor),
  },
  ResidentialArea: areaFields,
  AreaVersion: { id: ({ versionId }) => versionId },
  AreaLink: { id: ({ linkId }) => linkId },
  AreaChange: {
    document: ({ documentId }, _, { loaders }) => found(loaders.documents.document.load(documentId)),
  },
};
