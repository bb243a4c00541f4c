import { dayInVietnam } from '@mttq/kernel/calendar-day';
import { readPage, toConnection } from '@mttq/platform/graph/page';
import type { QueryCommendationFormsArgs, Resolvers } from '../__generated__/graphql.ts';
import type { Context } from '../context.ts';
import { recordCommendationForm } from './record-commendation-form.ts';

const commendationForms = async (
  _: unknown,
  args: QueryCommendationFormsArgs,
  { stores, clock }: Context,
) => {
  const page = readPage(args, 1);
  const after = page.after === undefined ? '' : String(page.after[0]);
  const forms = await stores.commendationForms.inForceOn(args.on ?? dayInVietnam(clock()));
  const rows = forms.filter(({ code }) => code > after).slice(0, page.first + 1);
  return toConnection(rows, page, ({ code }) => [code]);
};

/** The GraphQL edge of forms of commendation. */
export const commendationFormResolvers: Resolvers<Context> = {
  Query: { commendationForms },
  Mutation: {
    recordCommendationForm: (_, { input }, { deps, actor }) => recordCommendationForm(deps)(input, actor),
  },
  CommendationForm: {
    document: ({ documentId }) => (documentId === null ? null : { id: documentId }),
  },
};
