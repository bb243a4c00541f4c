import { readPage, toConnection } from '@mttq/platform/graph/page';
import type { FundAllocationsArgs, Resolvers, UnitAllocationLinesArgs } from '../__generated__/graphql.ts';
import type { Context } from '../context.ts';
import type { Fund, UnitRef } from '../funds/fund.ts';
import type { AllocationStore } from './allocation.postgres.ts';
import type { Allocation } from './allocation.ts';
import { approveAllocation, cancelAllocation } from './approve-allocation.ts';
import { proposeAllocation } from './propose-allocation.ts';
import { receiveAllocation } from './receive-allocation.ts';
import { distributeAllocation, settleAllocation } from './settle-allocation.ts';
import { transferAllocation } from './transfer-allocation.ts';

// With the right people see proposals, too; the public sees what was approved.
const readOf = async <Result>(
  { published, inScope }: Context,
  unitId: string,
  read: (allocations: AllocationStore) => Promise<Result>,
): Promise<Result> => {
  const own = await inScope('allocation:read', unitId, async (reads) => [await read(reads.allocations)]);
  return own ? (own[0] as Result) : read(published.allocations);
};

const ofFund = async ({ id, unitId }: Fund, args: FundAllocationsArgs, context: Context) => {
  const page = readPage(args, 1);
  const beforeId = page.after === undefined ? null : String(page.after[0]);
  const rows = await readOf(context, unitId, (allocations) =>
    allocations.ofFund(id, { limit: page.first + 1, beforeId }),
  );
  return toConnection(rows, page, (allocation) => [allocation.id]);
};

const ofUnit = async ({ id }: UnitRef, args: UnitAllocationLinesArgs, { published }: Context) => {
  const page = readPage(args, 2);
  const [allocationId, line] = page.after ?? [];
  const before = allocationId === undefined ? null : ([String(allocationId), Number(line)] as const);
  const rows = await published.allocations.ofUnit(id, { limit: page.first + 1, before });
  return toConnection(rows, page, (row) => [row.allocationId, row.line]);
};

const viewerCanApprove = async (
  { fundId, proposedBy, state }: Allocation,
  _: unknown,
  { actor, access, loaders }: Context,
): Promise<boolean> => {
  const fund = await loaders.funds.fund.load(fundId);
  const isOther = proposedBy !== actor.id && state === 'PROPOSED' && fund !== null;
  return isOther && (await access.may('allocation:approve', fund.unitId));
};

/** The GraphQL edge of tranches. */
export const allocationResolvers: Resolvers<Context> = {
  Query: {
    allocation: async (_, { fundId, id }, context) => {
      const fund = await context.loaders.funds.fund.load(fundId);
      if (fund === null) return null;
      const [found] = await readOf(context, fund.unitId, (allocations) => allocations.byIds([id]));
      return found?.fundId === fundId ? found : null;
    },
  },
  Mutation: {
    proposeAllocation: (_, { input }, { deps, actor }) => proposeAllocation(deps)(input, actor),
    approveAllocation: (_, { input }, { deps, actor }) => approveAllocation(deps)(input, actor),
    cancelAllocation: (_, { input }, { deps, actor }) => cancelAllocation(deps)(input, actor),
    transferAllocation: (_, { input }, { deps, actor }) => transferAllocation(deps)(input, actor),
    receiveAllocation: (_, { input }, { deps, actor }) => receiveAllocation(deps)(input, actor),
    distributeAllocation: (_, { input }, { deps, actor }) => distributeAllocation(deps)(input, actor),
    settleAllocation: (_, { input }, { deps, actor }) => settleAllocation(deps)(input, actor),
  },
  Fund: { allocations: ofFund },
  Unit: { allocationLines: ofUnit },
  Allocation: {
    __resolveReference: ({ id }, { loaders }) => loaders.allocation.load(id),
    fund: ({ fundId }, _, { loaders }) => loaders.funds.fund.load(fundId),
    appeal: ({ appealId }, _, { loaders }) =>
      appealId === null ? null : loaders.appeals.appeal.load(appealId),
    earmark: ({ earmarkId }, _, { loaders }) =>
      earmarkId === null ? null : loaders.funds.earmark.load(earmarkId),
    viewerCanApprove,
  },
  AllocationLine: {
    allocation: ({ allocationId }, _, { loaders }) => loaders.allocation.load(allocationId),
    unit: ({ unitId }) => ({ id: unitId }),
    toFund: ({ toFundId }, _, { loaders }) => (toFundId === null ? null : loaders.funds.fund.load(toFundId)),
  },
};
