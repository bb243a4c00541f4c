import { readPage, toConnection } from '@mttq/platform/graph/page';
import type { PublishStandardInput, QueryStandardsArgs, Resolvers } from '../__generated__/graphql.ts';
import type { Context } from '../context.ts';
import { unitsOf } from '../reporters/reporter.ts';
import { publishStandard } from './publish-standard.ts';
import { thresholdFor } from './standard.ts';

const standards = async (_: unknown, args: QueryStandardsArgs, { stores }: Context) => {
  const page = readPage(args, 3);
  const [key = '', validFrom = '', id = ''] = (page.after ?? []).map(String);
  const rows = await stores.standards.find({
    ...{ key: args.key ?? null, unitId: args.unitId ?? null, limit: page.first + 1 },
    after: page.after === undefined ? null : [key, validFrom, id],
  });
  return toConnection(rows, page, (standard) => [standard.key, standard.validFrom, standard.id]);
};

const contentOf = ({ idempotencyKey: _, ...input }: PublishStandardInput) => ({
  ...input,
  validUntil: input.validUntil ?? null,
  unitGroups: (input.unitGroups ?? []).map(({ key, title }) => ({ key, title })),
  criteriaGroups: (input.criteriaGroups ?? []).map(({ key, title }) => ({ key, title })),
  criteria: (input.criteria ?? []).map(({ key, groupKey, title, thresholds }) => ({
    ...{ key, groupKey, title },
    thresholds: (thresholds ?? []).map(({ unitGroup, words }) => ({ unitGroup: unitGroup ?? null, words })),
  })),
  criteriaMin: input.criteriaMin ?? null,
  satisfactionMin: input.satisfactionMin ?? null,
  documentId: input.documentId ?? null,
});

/** The GraphQL edge of standards. */
export const standardResolvers: Resolvers<Context> = {
  Query: {
    standard: (_, { id }, { loaders }) => loaders.standards.standard.load(id),
    standards,
    standardInForce: async (_, { key, unitId, on }, { stores }) => {
      const path = (await stores.reporters.pathsOn([unitId], on)).get(unitId);
      if (path === undefined) return null;
      return (await stores.standards.inForce(key, unitsOf(path).toReversed(), on)) ?? null;
    },
  },
  Mutation: {
    publishStandard: (_, { input }, { deps, actor }) =>
      publishStandard(deps)({ idempotencyKey: input.idempotencyKey, content: contentOf(input) }, actor),
  },
  Standard: {
    __resolveReference: ({ id }, { loaders }) => loaders.standards.standard.load(id),
    unit: ({ unitId }) => ({ id: unitId }),
    document: ({ documentId }) => (documentId === null ? null : { id: documentId }),
  },
  StandardCriterion: {
    threshold: (criterion, { unitGroup }) => thresholdFor(criterion, unitGroup ?? null),
  },
};
