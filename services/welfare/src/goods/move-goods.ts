import { goodsMoved } from '@mttq/contracts/welfare/goods-moved';
import { type CalendarDay, dayInVietnam, startOfDayInVietnam } from '@mttq/kernel/calendar-day';
import { notAllowed, unitNotKnown } from '@mttq/kernel/command-refusals';
import { isRefusal, type Refusal } from '@mttq/kernel/refusal';
import { normaliseText } from '@mttq/kernel/search-key';
import type { VndInput } from '@mttq/kernel/vnd';
import { appealNotFound } from '../appeals/appeal.ts';
import { type Fund, fundNotFound, readReason } from '../funds/fund.ts';
import { refuseLedger } from '../ledger/ledger-refusal.ts';
import type { Actor, Deps, Stores } from '../unit-of-work.ts';
import {
  checkMovedOn,
  checkStock,
  type GoodsMovement,
  type InKindItem,
  itemNotFound,
  movementNotFound,
  movementNotReversible,
} from './in-kind-item.ts';
import { formatQuantity, readQuantity } from './quantity.ts';

type Slip = {
  readonly idempotencyKey: string;
  readonly fundId: string;
  readonly itemId: string;
  readonly quantity: string;
  readonly movedOn: CalendarDay;
  readonly slipNo?: string | null | undefined;
};

export type ReceiveGoods = Slip & {
  readonly estimatedValue?: VndInput | null | undefined;
  readonly appealId?: string | null | undefined;
};

export type GiveOutGoods = Slip & {
  readonly unitId: string;
  readonly referenceId?: string | null | undefined;
};

export type ReverseGoodsMovement = {
  readonly idempotencyKey: string;
  readonly fundId: string;
  readonly movementId: string;
  readonly reason: string;
};

type Entry = {
  readonly command: 'receiveGoods' | 'giveOutGoods' | 'reverseGoodsMovement';
  readonly action: 'goods:receive' | 'goods:give-out' | 'goods:reverse';
  readonly input: { readonly idempotencyKey: string; readonly fundId: string };
};

type Draft = Pick<GoodsMovement, 'kind' | 'quantity' | 'movedOn'> & Partial<GoodsMovement>;
type Decision = { readonly item: InKindItem; readonly draft: Draft };

const announce = (
  { outbox }: Stores,
  { unitId }: Fund,
  { movement, stock }: { readonly movement: GoodsMovement; readonly stock: bigint },
) =>
  outbox.add({
    contract: goodsMoved,
    aggregateId: movement.itemId,
    data: {
      itemId: movement.itemId,
      fundId: movement.fundId,
      unitId,
      movementId: movement.id,
      kind: movement.kind,
      quantity: formatQuantity(movement.quantity),
      stock: formatQuantity(stock),
      toUnitId: movement.unitId,
      appealId: movement.appealId,
    },
    occurredAt: startOfDayInVietnam(movement.movedOn),
  });

const empty = {
  slipNo: null,
  estimatedValue: null,
  appealId: null,
  unitId: null,
  referenceId: null,
  reverses: null,
  reason: null,
} as const;

/** One movement: the store of the fund, the right there, the key, the decision, and the slip that is kept for ever. */
const move =
  ({ inTransaction, newId }: Deps) =>
  <Refused extends Refusal>(
    actor: Actor,
    { command, action, input }: Entry,
    decide: (stores: Stores, fund: Fund, today: CalendarDay) => Promise<Decision | Refused>,
  ) =>
    inTransaction(actor, async (stores, now) => {
      const { scope, funds, goods, answers, audit } = stores;
      const fund = await funds.byId(input.fundId);
      if (fund === undefined) return fundNotFound();
      if (!(await scope.enter(actor, action, fund.unitId))) return notAllowed();
      const answer = await answers.claim({ actorId: actor.id, command, input, id: newId(), now });
      if (isRefusal(answer)) return answer;
      if (answer.isRepeat) return (await goods.movementById(answer.id)) ?? movementNotFound();
      if (fund.closedOn !== null) return refuseLedger('FundClosed');
      const decided = await decide(stores, fund, dayInVietnam(now));
      if (isRefusal(decided)) return decided;
      const { item, draft } = decided;
      const wrong = checkMovedOn(fund, draft.movedOn, dayInVietnam(now)) ?? checkStock(item, draft.quantity);
      if (wrong) return wrong;
      const movement: GoodsMovement = {
        ...empty,
        ...draft,
        id: answer.id,
        itemId: item.id,
        fundId: fund.id,
        actorId: actor.id,
        recordedAt: now,
      };
      await goods.addMovement(movement);
      await announce(stores, fund, { movement, stock: item.stock + movement.quantity });
      await audit.add({ action, unitId: fund.unitId, reason: movement.reason, input });
      return movement;
    });

const slipNoOf = (text: string | null | undefined): string | null =>
  normaliseText(text ?? '').slice(0, 60) || null;

const findItem = async ({ goods }: Stores, fund: Fund, id: string) => {
  const item = await goods.lockItem(id);
  return item?.fundId === fund.id ? item : itemNotFound();
};

/** Goods come in (phiếu nhập kho). An estimated value stands beside the quantity and is added to nothing. */
export const receiveGoods = (deps: Deps) => (given: ReceiveGoods, actor: Actor) => {
  const { estimatedValue = null, appealId = null } = given;
  const input = { ...given, estimatedValue: estimatedValue === null ? null : `${estimatedValue}` };
  return move(deps)(
    actor,
    { command: 'receiveGoods', action: 'goods:receive', input },
    async (stores, fund) => {
      if (isRefusal(estimatedValue)) return estimatedValue;
      const quantity = readQuantity(given.quantity);
      if (isRefusal(quantity)) return quantity;
      if (appealId !== null && (await stores.appeals.byId(appealId))?.fundId !== fund.id)
        return appealNotFound();
      const item = await findItem(stores, fund, given.itemId);
      if (isRefusal(item)) return item;
      const { movedOn } = given;
      return {
        item,
        draft: {
          kind: 'RECEIVED',
          quantity,
          movedOn,
          slipNo: slipNoOf(given.slipNo),
          estimatedValue,
          appealId,
        },
      };
    },
  );
};

/** Goods go out to a unit (phiếu xuất kho). */
export const giveOutGoods = (deps: Deps) => (input: GiveOutGoods, actor: Actor) =>
  move(deps)(actor, { command: 'giveOutGoods', action: 'goods:give-out', input }, async (stores, fund) => {
    const quantity = readQuantity(input.quantity);
    if (isRefusal(quantity)) return quantity;
    const { unitId, movedOn, referenceId = null } = input;
    if ((await stores.scope.pathOf(unitId)) === undefined) return unitNotKnown();
    const item = await findItem(stores, fund, input.itemId);
    if (isRefusal(item)) return item;
    return {
      item,
      draft: {
        kind: 'GIVEN_OUT',
        quantity: -quantity,
        movedOn,
        slipNo: slipNoOf(input.slipNo),
        unitId,
        referenceId,
      },
    };
  });

/** Takes a wrong slip back by a counter-movement with a reason, once. The wrong one stays on record. */
export const reverseGoodsMovement = (deps: Deps) => (input: ReverseGoodsMovement, actor: Actor) =>
  move(deps)(
    actor,
    { command: 'reverseGoodsMovement', action: 'goods:reverse', input },
    async (stores, fund) => {
      const reason = readReason(input.reason);
      if (isRefusal(reason)) return reason;
      const wrong = await stores.goods.movementById(input.movementId);
      if (wrong?.fundId !== fund.id) return movementNotFound();
      const item = await findItem(stores, fund, wrong.itemId);
      if (isRefusal(item)) return item;
      if (wrong.kind === 'REVERSAL' || (await stores.goods.isReversed(wrong.id)))
        return movementNotReversible();
      const { movedOn, unitId, appealId } = wrong;
      return {
        item,
        draft: {
          kind: 'REVERSAL',
          quantity: -wrong.quantity,
          movedOn,
          unitId,
          appealId,
          reverses: wrong.id,
          reason,
        },
      };
    },
  );
