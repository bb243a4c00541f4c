import { createHash } from 'node:crypto';
import { isRefusal } from '@mttq/kernel/refusal';
import { readPage, toConnection } from '@mttq/platform/graph/page';
import { writeSpreadsheet } from '@mttq/platform/spreadsheets/write-spreadsheet';
import type { DistributionRowsArgs, FundDistributionsArgs, Resolvers } from '../__generated__/graphql.ts';
import type { Context } from '../context.ts';
import type { Fund } from '../funds/fund.ts';
import { amountInWords } from './amount-in-words.ts';
import { cancelDistribution, deliverDistribution } from './deliver-distribution.ts';
import type { DistributionStore } from './distribution.postgres.ts';
import type { Distribution } from './distribution.ts';
import { listCsv, listTable } from './distribution-list.ts';
import { prepareDistribution } from './prepare-distribution.ts';
import { eraseDistributionPersons, type OpenedList, readDistributionList } from './read-distribution-list.ts';

// With the right people see lists that are being prepared; the public sees those that were delivered, masked.
const readOf = async <Result>(
  { published, inScope }: Context,
  unitId: string,
  read: (distributions: DistributionStore) => Promise<Result>,
): Promise<Result> => {
  const own = await inScope('distribution:read', unitId, async (reads) => [await read(reads.distributions)]);
  return own ? (own[0] as Result) : read(published.distributions);
};

const ofFund = async ({ id, unitId }: Fund, args: FundDistributionsArgs, context: Context) => {
  const page = readPage(args, 1);
  const beforeId = page.after === undefined ? null : String(page.after[0]);
  const rows = await readOf(context, unitId, (distributions) =>
    distributions.ofFund(id, { limit: page.first + 1, beforeId }),
  );
  return toConnection(rows, page, (distribution) => [distribution.id]);
};

const rowsOf = async ({ id, fundId }: Distribution, args: DistributionRowsArgs, context: Context) => {
  const page = readPage(args, 1);
  const fund = await context.loaders.funds.fund.load(fundId);
  const rows = await readOf(context, fund?.unitId ?? '', (distributions) =>
    distributions.rows(id, { limit: page.first + 1, after: Number(page.after?.[0] ?? 0) }),
  );
  return toConnection(rows, page, ({ rowNo }) => [rowNo]);
};

const workbookOf = ({ columns, rows }: ReturnType<typeof listTable>): Promise<Buffer> =>
  writeSpreadsheet([{ name: 'Danh sach nhan ho tro', columns: columns.map((title) => ({ title })), rows }]);

const fileOf = async (format: 'CSV' | 'XLSX', { distribution, rows }: OpenedList) => {
  const table = listTable(distribution, rows);
  const bytes = format === 'CSV' ? Buffer.from(listCsv(table)) : await workbookOf(table);
  return {
    name: `danh-sach-${distribution.id}.${format.toLowerCase()}`,
    mediaType:
      format === 'CSV'
        ? 'text/csv; charset=utf-8'
        : 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    content: bytes.toString('base64'),
    sha256: createHash('sha256').update(bytes).digest('hex'),
  };
};

/** The GraphQL edge of distributions. */
export const distributionResolvers: Resolvers<Context> = {
  Query: {
    distribution: async (_, { fundId, id }, context) => {
      const fund = await context.loaders.funds.fund.load(fundId);
      if (fund === null) return null;
      const [found] = await readOf(context, fund.unitId, (distributions) => distributions.byIds([id]));
      return found?.fundId === fundId ? found : null;
    },
    distributionList: async (_, args, { deps, actor }) => {
      const opened = await readDistributionList(deps)({ ...args, distributionId: args.id }, actor);
      return isRefusal(opened) ? null : opened;
    },
  },
  Mutation: {
    prepareDistribution: (_, { input }, { deps, actor }) => prepareDistribution(deps)(input, actor),
    deliverDistribution: (_, { input }, { deps, actor }) => deliverDistribution(deps)(input, actor),
    cancelDistribution: (_, { input }, { deps, actor }) => cancelDistribution(deps)(input, actor),
    eraseDistributionPersons: (_, { input }, { deps, actor }) => eraseDistributionPersons(deps)(input, actor),
  },
  Fund: { distributions: ofFund },
  Distribution: {
    fund: ({ fundId }, _, { loaders }) => loaders.funds.fund.load(fundId),
    unit: ({ unitId }) => ({ id: unitId }),
    cashTotalInWords: ({ cashTotal }) => amountInWords(cashTotal),
    rows: rowsOf,
    proofs: async ({ id, fundId }, _, context) => {
      const fund = await context.loaders.funds.fund.load(fundId);
      const proofs = await readOf(context, fund?.unitId ?? '', (distributions) => distributions.proofs(id));
      return proofs.map((proof) => ({ ...proof, bytes: proof.bytes.toString() }));
    },
  },
  RowOverlap: { unit: ({ unitId }) => ({ id: unitId }) },
  DistributionRow: { commitment: ({ commitment }) => Buffer.from(commitment).toString('hex') },
  DistributionList: {
    rows: ({ rows }) =>
      rows.map(({ rowNo, recipient, amount }) => ({
        rowNo,
        amount,
        name: recipient?.name ?? null,
        idNumber: recipient?.idNumber ?? null,
        hamlet: recipient?.hamlet ?? null,
      })),
    file: (opened, { format }) => fileOf(format, opened),
  },
};
