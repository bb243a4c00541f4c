import { dayInVietnam, startOfDayInVietnam } from '@mttq/kernel/calendar-day';
import { searchKey } from '@mttq/kernel/search-key';
import { readPage, toConnection } from '@mttq/platform/graph/page';
import type { QueryDocumentsArgs, Resolvers } from '../__generated__/graphql.ts';
import type { Context } from '../context.ts';
import type { DocumentFilter } from './document.postgres.ts';
import type { OfficialDocument } from './document.ts';
import { parseDocumentNumber } from './document-number.ts';
import { registerDocument } from './register-document.ts';

const undated = dayInVietnam(startOfDayInVietnam('0001-01-01' as Parameters<typeof startOfDayInVietnam>[0]));
const keysOf = ({ issuedOn, id }: OfficialDocument) => [issuedOn ?? undated, id];

const documents = async (_: unknown, args: QueryDocumentsArgs, { loaders }: Context) => {
  const page = readPage(args, 2);
  const [issuedOn, id] = (page.after ?? []).map(String);
  const filter: DocumentFilter = {
    ...(args.text == null ? {} : { searchKey: searchKey(args.text) }),
    ...(args.kind == null ? {} : { kind: args.kind }),
  };
  const after = issuedOn === undefined || id === undefined ? {} : { after: { issuedOn, id } };
  const rows = await loaders.documents.find(filter, {
    limit: page.first + 1,
    ...after,
  });
  return toConnection(rows, page, keysOf);
};

/** The GraphQL edge of the register of documents. */
export const documentResolvers: Resolvers<Context> = {
  Query: {
    document: (_, { id }, { loaders }) => loaders.documents.document.load(id),
    documents,
    parseDocumentNumber: (_, { text }) => parseDocumentNumber(text),
  },
  Mutation: {
    registerDocument: (_, { input }, { deps, actor }) => registerDocument(deps)(input, actor),
  },
  OfficialDocument: {
    __resolveReference: ({ id }, { loaders }) => loaders.documents.document.load(id),
  },
  DocumentNumber: { isParsed: ({ style }) => style !== 'UNPARSED' },
};
