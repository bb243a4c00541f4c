import { readPage, toConnection } from '@mttq/platform/graph/page';
import type { FundInKindItemsArgs, InKindItemMovementsArgs, Resolvers } from '../__generated__/graphql.ts';
import type { Context } from '../context.ts';
import type { Fund } from '../funds/fund.ts';
import type { InKindItem } from './in-kind-item.ts';
import { giveOutGoods, receiveGoods, reverseGoodsMovement } from './move-goods.ts';
import { formatQuantity } from './quantity.ts';
import { registerInKindItem } from './register-in-kind-item.ts';

const ofFund = async ({ id }: Fund, args: FundInKindItemsArgs, { published }: Context) => {
  const page = readPage(args, 1);
  const afterId = page.after === undefined ? null : String(page.after[0]);
  const rows = await published.goods.ofFund(id, { limit: page.first + 1, afterId });
  return toConnection(rows, page, (item) => [item.id]);
};

const movementsOf = async ({ id, fundId }: InKindItem, args: InKindItemMovementsArgs, context: Context) => {
  const page = readPage(args, 1);
  const beforeId = page.after === undefined ? null : String(page.after[0]);
  const fund = await context.loaders.funds.fund.load(fundId);
  const rows =
    fund &&
    (await context.inScope('goods:read', fund.unitId, ({ goods }) =>
      goods.ofItem(id, { limit: page.first + 1, beforeId }),
    ));
  return toConnection(rows ?? [], page, (movement) => [movement.id]);
};

/** The GraphQL edge of goods in store. */
export const goodsResolvers: Resolvers<Context> = {
  Mutation: {
    registerInKindItem: (_, { input }, { deps, actor }) => registerInKindItem(deps)(input, actor),
    receiveGoods: (_, { input }, { deps, actor }) => receiveGoods(deps)(input, actor),
    giveOutGoods: (_, { input }, { deps, actor }) => giveOutGoods(deps)(input, actor),
    reverseGoodsMovement: (_, { input }, { deps, actor }) => reverseGoodsMovement(deps)(input, actor),
  },
  Fund: { inKindItems: ofFund },
  InKindItem: {
    __resolveReference: ({ id }, { loaders }) => loaders.inKindItem.load(id),
    fund: ({ fundId }, _, { loaders }) => loaders.funds.fund.load(fundId),
    stock: ({ stock }) => formatQuantity(stock),
    stockOn: async ({ id, fundId }, { day }, { inScope, loaders }) => {
      const fund = await loaders.funds.fund.load(fundId);
      const stock = fund && (await inScope('goods:read', fund.unitId, ({ goods }) => goods.stockOn(id, day)));
      return stock == null ? null : formatQuantity(stock);
    },
    movements: movementsOf,
  },
  GoodsMovement: {
    item: ({ itemId }, _, { loaders }) => loaders.inKindItem.load(itemId),
    quantity: ({ quantity }) => formatQuantity(quantity),
    unit: ({ unitId }) => (unitId === null ? null : { id: unitId }),
    reversesId: ({ reverses }) => reverses,
  },
};
