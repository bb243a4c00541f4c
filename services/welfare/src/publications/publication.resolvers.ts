import { dayInVietnam } from '@mttq/kernel/calendar-day';
import { readPage, toConnection } from '@mttq/platform/graph/page';
import type { FundPublicationsArgs, Resolvers } from '../__generated__/graphql.ts';
import type { Context } from '../context.ts';
import type { Fund } from '../funds/fund.ts';
import { draftPublication } from './draft-publication.ts';
import type { PublicationStore } from './publication.postgres.ts';
import { postPublication } from './publish-draft.ts';

// With the right people see drafts, too; the public sees what was posted, superseded versions included.
const readOf = async <Result>(
  { published, inScope }: Context,
  unitId: string,
  read: (publications: PublicationStore) => Promise<Result>,
): Promise<Result> => {
  const own = await inScope('publication:read', unitId, async (reads) => [await read(reads.publications)]);
  return own ? (own[0] as Result) : read(published.publications);
};

const ofFund = async ({ id, unitId }: Fund, args: FundPublicationsArgs, context: Context) => {
  const page = readPage(args, 1);
  const beforeId = page.after === undefined ? null : String(page.after[0]);
  const rows = await readOf(context, unitId, (publications) =>
    publications.ofFund(id, { limit: page.first + 1, beforeId, subject: args.subject ?? null }),
  );
  return toConnection(rows, page, (publication) => [publication.id]);
};

/** The GraphQL edge of publications. */
export const publicationResolvers: Resolvers<Context> = {
  Query: {
    publication: async (_, { fundId, id }, context) => {
      const fund = await context.loaders.funds.fund.load(fundId);
      if (fund === null) return null;
      const [found] = await readOf(context, fund.unitId, (publications) => publications.byIds([id]));
      return found?.fundId === fundId ? found : null;
    },
  },
  Mutation: {
    draftPublication: (_, { input }, { deps, actor }) => draftPublication(deps)(input, actor),
    postPublication: (_, { input }, { deps, actor }) => postPublication(deps)(input, actor),
  },
  Fund: {
    publications: ofFund,
    publicationDuties: ({ id }, { isOverdueOnly }, { published, clock }) =>
      published.publications.duties(id, isOverdueOnly ? dayInVietnam(clock()) : null),
  },
  Publication: {
    fund: ({ fundId }, _, { loaders }) => loaders.funds.fund.load(fundId),
    appeal: ({ appealId }, _, { loaders }) =>
      appealId === null ? null : loaders.appeals.appeal.load(appealId),
    postings: ({ id }, _, { published }) => published.publications.postings(id),
    versions: (publication, _, { published }) => published.publications.versions(publication),
  },
  PublicationDuty: {
    appeal: ({ appealId }, _, { loaders }) => loaders.appeals.appeal.load(appealId),
    isOverdue: ({ dueOn, doneOn }, _, { clock }) => (doneOn ?? dayInVietnam(clock())) > dueOn,
  },
};
