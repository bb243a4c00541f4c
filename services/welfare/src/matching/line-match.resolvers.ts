import { readPage, toConnection } from '@mttq/platform/graph/page';
import type {
  BankStatementLineMatchesArgs,
  BankStatementUnmatchedLinesArgs,
  Resolvers,
} from '../__generated__/graphql.ts';
import type { Context } from '../context.ts';
import type { ScopedReads } from '../scope/scoped-reads.postgres.ts';
import type { Statement } from '../statements/statement.ts';
import { ignoreLine } from './ignore-line.ts';
import { matchLine } from './match-line.ts';
import { matchLines } from './match-lines.ts';
import { certainOf } from './proposal.ts';
import { proposeMatches } from './propose-matches.ts';
import { revokeMatch } from './revoke-match.ts';

const inFund = async <Result>(
  { funds, inScope }: Context,
  fundId: string,
  read: (reads: ScopedReads) => Promise<Result>,
): Promise<Result | undefined> => {
  const fund = await funds.byId(fundId);
  return fund && inScope('statement:match', fund.unitId, read);
};

const unmatchedLines = async (
  { id, fundId }: Statement,
  args: BankStatementUnmatchedLinesArgs,
  context: Context,
) => {
  const page = readPage(args, 1);
  const lines = await inFund(context, fundId, async (reads) => {
    const found = await reads.matches.unmatched(id, Number(page.after?.[0] ?? 0), page.first + 1);
    const proposals = await proposeMatches(reads, fundId, found);
    return found.map((line) => ({ ...line, proposals: proposals.get(line.place) ?? [] }));
  });
  return toConnection(lines ?? [], page, ({ place }) => [place]);
};

const lineMatches = async (
  { id, fundId }: Statement,
  args: BankStatementLineMatchesArgs,
  context: Context,
) => {
  const page = readPage(args, 1);
  const beforeId = page.after === undefined ? null : String(page.after[0]);
  const rows = await inFund(context, fundId, ({ matches }) =>
    matches.ofStatement(id, beforeId, page.first + 1),
  );
  return toConnection(rows ?? [], page, (match) => [match.id]);
};

/** The GraphQL edge of matching. */
export const matchResolvers: Resolvers<Context> = {
  Mutation: {
    matchLine: (_, { input }, { deps, actor }) => matchLine(deps)(input, actor),
    matchLines: (_, { input }, { deps, actor }) => matchLines(deps)(input, actor),
    ignoreLine: (_, { input }, { deps, actor }) => ignoreLine(deps)(input, actor),
    revokeMatch: (_, { input }, { deps, actor }) => revokeMatch(deps)(input, actor),
  },
  BankStatement: {
    unmatchedLines,
    lineMatches,
    matching: async ({ id, fundId }, _, context) =>
      (await inFund(context, fundId, ({ matches }) => matches.matching(id))) ?? null,
  },
  LineMatch: {
    contributions: async ({ id, fundId }, _, context) => {
      const read = await inFund(context, fundId, async ({ matches, contributions }) =>
        contributions.byIds(await matches.contributionIds(id)),
      );
      return read ?? [];
    },
  },
  MatchProposal: {
    pledge: ({ kind, id }, _, { loaders }) => (kind === 'PLEDGE' ? loaders.giving.pledge.load(id) : null),
    contributionId: ({ kind, id }) => (kind === 'CONTRIBUTION' ? id : null),
    isCertain: (proposal) => certainOf([proposal]) !== undefined,
  },
};
