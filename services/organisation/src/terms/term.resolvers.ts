import { addDays, dayInVietnam } from '@mttq/kernel/calendar-day';
import { invariant } from '@mttq/kernel/fault';
import { graphError } from '@mttq/platform/graph/graph-error';
import { readPage, toConnection } from '@mttq/platform/graph/page';
import type { QueryTermsEndingWithinArgs, Resolvers } from '../__generated__/graphql.ts';
import type { Context } from '../context.ts';
import { endTerm } from './end-term.ts';
import { extendTerm } from './extend-term.ts';
import { planTerm } from './plan-term.ts';
import { startTerm } from './start-term.ts';
import { isRunning, type Term } from './term.ts';

const daysDefault = 180;

const daysOutOfRange = {
  en: '"days" must be a whole number from 0 to 3650.',
  vi: '"days" phải là số nguyên từ 0 đến 3650.',
};

const termsEndingWithin = async (_: unknown, args: QueryTermsEndingWithinArgs, context: Context) => {
  const days = args.days ?? daysDefault;
  if (days < 0 || days > 3_650) throw graphError('BAD_USER_INPUT', daysOutOfRange);
  const page = readPage(args, 2);
  const [plannedEndOn, id] = (page.after ?? []).map(String);
  const after = plannedEndOn === undefined || id === undefined ? {} : { after: { plannedEndOn, id } };
  const before = addDays(dayInVietnam(context.clock()), days + 1);
  const rows = await context.loaders.terms.endingBefore(before, {
    limit: page.first + 1,
    ...after,
  });
  return toConnection(rows, page, (term: Term) => [term.plannedEndOn, term.id]);
};

const found = async <Row>(row: Promise<Row | null>): Promise<Row> => {
  const value = await row;
  invariant(value !== null, 'a foreign key points at a row');
  return value;
};

const termFields: Resolvers<Context>['Term'] = {
  __resolveReference: ({ id }, { loaders }) => loaders.terms.term.load(id),
  committee: ({ committeeId }, _, { loaders }) => found(loaders.committees.committee.load(committeeId)),
  decision: ({ documentId }, _, { loaders }) =>
    documentId === null ? null : loaders.documents.document.load(documentId),
};

/** The GraphQL edge of terms and congresses. */
export const termResolvers: Resolvers<Context> = {
  Query: {
    term: (_, { id }, { loaders }) => loaders.terms.term.load(id),
    termsEndingWithin,
  },
  Mutation: {
    planTerm: (_, { input }, { deps, actor }) => planTerm(deps)(input, actor),
    startTerm: (_, { input }, { deps, actor }) => startTerm(deps)(input, actor),
    extendTerm: (_, { input }, { deps, actor }) => extendTerm(deps)(input, actor),
    endTerm: (_, { input }, { deps, actor }) => endTerm(deps)(input, actor),
  },
  Term: termFields,
  Committee: {
    terms: ({ id }, _, { loaders }) => loaders.terms.ofCommittee.load(id),
    currentTerm: async ({ id }, _, { loaders }) =>
      (await loaders.terms.ofCommittee.load(id)).find(isRunning) ?? null,
  },
};
