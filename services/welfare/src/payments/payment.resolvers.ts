import { readPage, toConnection } from '@mttq/platform/graph/page';
import type { Resolvers } from '../__generated__/graphql.ts';
import { reservePayment } from '../case-decisions/prepare-case-payment.ts';
import type { Context } from '../context.ts';
import { postPayment, voidPayment } from './settle-payment.ts';

/** The GraphQL edge of payments. */
export const paymentResolvers: Resolvers<Context> = {
  Mutation: {
    reservePayment: (_, { input }, { deps, actor }) => reservePayment(deps)(input, actor),
    postPayment: (_, { input }, { deps, actor }) => postPayment(deps)(input, actor),
    voidPayment: (_, { input }, { deps, actor }) => voidPayment(deps)(input, actor),
  },
  Fund: {
    payments: async ({ id, unitId }, args, { inScope }) => {
      const page = readPage(args, 1);
      const [beforeId] = page.after ?? [];
      const rows = await inScope('ledger:read', unitId, ({ payments }) =>
        payments.ofFund(id, {
          limit: page.first + 1,
          ...(beforeId === undefined ? {} : { beforeId: String(beforeId) }),
        }),
      );
      return toConnection(rows ?? [], page, (payment) => [payment.id]);
    },
  },
  Payment: {
    fund: ({ fundId }, _, { loaders }) => loaders.funds.fund.load(fundId),
    viewerCanPost: async ({ fundId, madeBy, state }, _, { actor, access, loaders }) => {
      const fund = await loaders.funds.fund.load(fundId);
      const isOther = madeBy !== actor.id && state === 'RESERVED' && fund !== null;
      return isOther && (await access.may('payment:post', fund.unitId));
    },
  },
};
