import { invariant } from '@mttq/kernel/fault';
import type { Resolvers } from '../__generated__/graphql.ts';
import type { Context } from '../context.ts';
import { planCongress } from './plan-congress.ts';
import { recordCongress } from './record-congress.ts';

const found = async <Row>(row: Promise<Row | null>): Promise<Row> => {
  const value = await row;
  invariant(value !== null, 'a foreign key points at a row');
  return value;
};

/** The GraphQL edge of congresses. */
export const congressResolvers: Resolvers<Context> = {
  Query: {
    congressProgress: (_, { asOf, startYear }, { loaders, moment }) =>
      loaders.terms.countCongresses(asOf ?? moment.asOf, startYear),
  },
  Mutation: {
    planCongress: (_, { input }, { deps, actor }) => planCongress(deps)(input, actor),
    recordCongress: (_, { input }, { deps, actor }) => recordCongress(deps)(input, actor),
  },
  Congress: {
    __resolveReference: ({ id }, { loaders }) => loaders.terms.congress.load(id),
    term: ({ termId }, _, { loaders }) => found(loaders.terms.term.load(termId)),
  },
  CongressProgress: {
    province: ({ provinceId, asOf }, _, { loaders, moment }) =>
      found(loaders.units.unit(provinceId, { ...moment, asOf })),
  },
  Term: { congress: ({ id }, _, { loaders }) => loaders.terms.congressOfTerm.load(id) },
};
