import { invariant } from '@mttq/kernel/fault';
import type { Resolvers } from '../__generated__/graphql.ts';
import type { Context } from '../context.ts';
import { momentWithin } from '../units/unit-arguments.ts';
import { consultOnMandate } from './consult-on-mandate.ts';
import { endMandate } from './end-mandate.ts';
import { proposeMandate } from './propose-mandate.ts';
import { recogniseMandate } from './recognise-mandate.ts';

const found = async <Row>(row: Promise<Row | null>): Promise<Row> => {
  const value = await row;
  invariant(value !== null, 'a foreign key points at a row');
  return value;
};

/** The GraphQL edge of mandates. */
export const mandateResolvers: Resolvers<Context> = {
  Query: {
    mandate: (_, { id }, { loaders }) => loaders.mandates.mandate.load(id),
    officeHolders: (_, args, context) =>
      context.loaders.mandates.holders(args.committeeId, momentWithin(args, context.moment), args.body),
  },
  Mutation: {
    proposeMandate: (_, { input }, { deps, actor }) => proposeMandate(deps)(input, actor),
    consultOnMandate: (_, { input }, { deps, actor }) => consultOnMandate(deps)(input, actor),
    recogniseMandate: (_, { input }, { deps, actor }) => recogniseMandate(deps)(input, actor),
    endMandate: (_, { input }, { deps, actor }) => endMandate(deps)(input, actor),
  },
  Mandate: {
    __resolveReference: ({ id }, { loaders }) => loaders.mandates.mandate.load(id),
    committee: ({ committeeId }, _, { loaders }) => found(loaders.committees.committee.load(committeeId)),
    term: ({ termId }, _, { loaders }) => found(loaders.terms.term.load(termId)),
    person: ({ personId }, _, { loaders }) => loaders.persons.person.load(personId),
    decision: ({ documentId }, _, { loaders }) =>
      documentId === null ? null : loaders.documents.document.load(documentId),
  },
  Term: { mandates: ({ id }, _, { loaders }) => loaders.mandates.ofTerm.load(id) },
  Committee: {
    officeHolders: ({ id }, args, context) =>
      context.loaders.mandates.holders(id, momentWithin(args, context.moment), args.body),
  },
};
