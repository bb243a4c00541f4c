import { say } from '@mttq/platform/graph/messages';
import { readPage, toConnection } from '@mttq/platform/graph/page';
import type { Resolvers } from '../__generated__/graphql.ts';
import { problemMessage } from '../bank-files/statement-problem.ts';
import type { Context } from '../context.ts';
import { findInclusion } from '../public-log/find-proof.ts';
import { leafOf } from '../public-log/public-leaf.ts';
import { addStatementPart } from './add-statement-part.ts';
import { findTransfer } from './find-transfer.ts';
import { publishStatement } from './publish-statement.ts';
import { startStatementImport } from './start-statement-import.ts';
import type { StatementStore } from './statement.postgres.ts';
import { submitStatement } from './submit-statement.ts';

// With the right to import people see all statements of the fund; the public sees those that are published.
const readOf = async <Result>(
  { funds, published, inScope }: Context,
  fundId: string,
  read: (statements: StatementStore) => Promise<Result>,
): Promise<Result> => {
  const fund = await funds.byId(fundId);
  const own =
    fund && (await inScope('statement:import', fund.unitId, async (reads) => [await read(reads.statements)]));
  return own ? (own[0] as Result) : read(published.statements);
};

const queries: Resolvers<Context>['Query'] = {
  bankStatement: async (_, { fundId, id }, context) => {
    const found = await readOf(context, fundId, (statements) => statements.byId(id));
    return found?.fundId === fundId ? found : null;
  },
  bankStatements: async (_, { fundId, accountId = null, ...args }, context) => {
    const page = readPage(args, 1);
    const beforeId = page.after === undefined ? null : String(page.after[0]);
    const rows = await readOf(context, fundId, (statements) =>
      statements.ofFund(fundId, { limit: page.first + 1, accountId, beforeId }),
    );
    return toConnection(rows, page, ({ id }) => [id]);
  },
  findTransfer: (_, args, { published }) => findTransfer(published.lines)(args),
};

/** The GraphQL edge of bank statements. */
export const statementResolvers: Resolvers<Context> = {
  Query: queries,
  Mutation: {
    startStatementImport: (_, { input }, { deps, actor }) => startStatementImport(deps)(input, actor),
    addStatementPart: (_, { input }, { deps, actor }) => addStatementPart(deps)(input, actor),
    submitStatement: (_, { input }, { deps, actor }) => submitStatement(deps)(input, actor),
    publishStatement: (_, { input }, { deps, actor }) => publishStatement(deps)(input, actor),
  },
  BankStatement: {
    __resolveReference: async ({ id }, { published }) => (await published.statements.byId(id)) ?? null,
    overlapCount: ({ state, lineCount, newLineCount }) =>
      ['RECONCILED', 'PUBLISHED'].includes(state) ? lineCount - newLineCount : 0,
    logStart: ({ logStart }) => (logStart === null ? null : Number(logStart)),
    problems: async ({ id, fundId }, args, context) => {
      const page = readPage(args, 1);
      const after = Number(page.after?.[0] ?? -1);
      const rows = await readOf(context, fundId, (statements) =>
        statements.problems(id, { limit: page.first + 1, after }),
      );
      return toConnection(rows, page, ({ place }) => [place]);
    },
  },
  StatementProblem: { message: (problem) => say(problemMessage(problem)) },
  StatementLine: {
    maskedText: ({ maskedText, textState }) => (textState === 'SHOWN' ? maskedText : '•••'),
    salt: ({ salt }) => salt.toString('base64'),
    proof: async (line, { size }, { published }) =>
      (await findInclusion(published.log)({ ...line, leaf: leafOf(line) }, size ?? null)) ?? null,
  },
};
