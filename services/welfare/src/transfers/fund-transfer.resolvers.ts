import { readPage, toConnection } from '@mttq/platform/graph/page';
import type { FundTransfersArgs, Resolvers } from '../__generated__/graphql.ts';
import type { Context } from '../context.ts';
import type { Fund } from '../funds/fund.ts';
import { receiveTransfer } from './receive-transfer.ts';
import { recallTransfer, refuseTransfer } from './return-transfer.ts';
import { sendTransfer } from './send-transfer.ts';

const transfers = async ({ id, unitId }: Fund, args: FundTransfersArgs, { inScope }: Context) => {
  const page = readPage(args, 1);
  const rows = await inScope('transfer:read', unitId, (reads) =>
    reads.transfers.ofFund(id, {
      isIncoming: args.direction === 'INCOMING',
      state: args.state ?? null,
      beforeId: page.after === undefined ? null : String(page.after[0]),
      limit: page.first + 1,
    }),
  );
  return toConnection(rows ?? [], page, (transfer) => [transfer.id]);
};

/** The GraphQL edge of transfers between funds. */
export const fundTransferResolvers: Resolvers<Context> = {
  Mutation: {
    sendTransfer: (_, { input }, { deps, actor }) => sendTransfer(deps)(input, actor),
    receiveTransfer: (_, { input }, { deps, actor }) => receiveTransfer(deps)(input, actor),
    refuseTransfer: (_, { input }, { deps, actor }) => refuseTransfer(deps)(input, actor),
    recallTransfer: (_, { input }, { deps, actor }) => recallTransfer(deps)(input, actor),
  },
  Fund: { transfers },
  FundTransfer: {
    from: ({ fromFundId }, _, { loaders }) => loaders.funds.fund.load(fromFundId),
    to: ({ toFundId }, _, { loaders }) => loaders.funds.fund.load(toFundId),
    earmark: ({ earmarkId }, _, { loaders }) =>
      earmarkId === null ? null : loaders.funds.earmark.load(earmarkId),
    viewerCanReceive: async ({ toFundId, sentBy, state }, _, { actor, access, loaders }) => {
      const fund = await loaders.funds.fund.load(toFundId);
      const isOther = sentBy !== actor.id && state === 'SENT' && fund !== null;
      return isOther && (await access.may('transfer:receive', fund.unitId));
    },
  },
};
