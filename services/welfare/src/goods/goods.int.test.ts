import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { type FundDesk, openFundDesk, places } from '@mttq/testkit/fund-desk';
import { startTestService, type TestService } from '@mttq/testkit/test-service';
import { openOwner, openSpendingDesk, type SpendingDesk } from '@mttq/testkit/welfare/spending-desk';
import type { DataSource } from 'typeorm';
import { welfare } from '../app.ts';
import { goodsChecks } from './goods.checks.ts';

let service: TestService;
let owner: DataSource;
let desk: FundDesk;
let spend: SpendingDesk;

beforeAll(async () => {
  service = await startTestService(welfare);
  desk = await openFundDesk(service);
  spend = openSpendingDesk(service);
  owner = await openOwner(service);
});
afterEach(async () => {
  for (const { id, sql } of goodsChecks) expect([id, await owner.query(sql)]).toEqual([id, []]);
});
afterAll(async () => {
  await owner.destroy();
  await service.close();
});

/** A store with one kind of goods: rice in kilograms. */
const store = async () => {
  const fundId = await desk.openFund();
  const { id: itemId } = await spend('registerInKindItem', { fundId, name: 'Gạo', measure: 'kg' });
  const slip = (quantity: string, input: object = {}) => ({
    fundId,
    itemId,
    quantity,
    movedOn: '2026-02-01',
    ...input,
  });
  return {
    fundId,
    itemId,
    receive: (quantity: string, input?: object) => spend('receiveGoods', slip(quantity, input)),
    giveOut: (quantity: string, input?: object) =>
      spend('giveOutGoods', slip(quantity, { unitId: places.commune, ...input })),
    read: async (fields: string, actor?: object) =>
      (await desk.fund(fundId, `balance inKindItems { nodes { ${fields} } }`, actor)) as {
        balance: string;
        inKindItems: { nodes: { stock: string; stockOn: string }[] };
      },
  };
};

describe('goods in the store of a fund', () => {
  test('come in, lie in store and go out in their own measure, and no money moves (WEL-13)', async () => {
    const { receive, giveOut, read } = await store();
    await receive('1000.5', { slipNo: 'PN-01', estimatedValue: '18000000' });
    await giveOut('250.25', { movedOn: '2026-02-03' });
    const { balance, inKindItems } = await read(
      'name measure stock stockOn(day: "2026-02-02") movements { nodes { kind quantity estimatedValue unit { id } } }',
    );
    expect(balance).toBe('0');
    expect(inKindItems.nodes).toEqual([
      {
        name: 'Gạo',
        measure: 'kg',
        stock: '750.25',
        stockOn: '1000.5',
        movements: {
          nodes: [
            { kind: 'GIVEN_OUT', quantity: '-250.25', estimatedValue: null, unit: { id: places.commune } },
            { kind: 'RECEIVED', quantity: '1000.5', estimatedValue: '18000000', unit: null },
          ],
        },
      },
    ]);
  });

  test('are never fewer than none, however many give out at once', async () => {
    const { receive, giveOut, read } = await store();
    await receive('10');
    const answers = await Promise.all(Array.from({ length: 12 }, () => giveOut('2')));
    const codes = answers.map(({ code = 'given' }) => code).sort();
    expect(codes).toEqual([...Array(7).fill('StockTooSmall'), ...Array(5).fill('given')]);
    expect((await read('stock')).inKindItems.nodes).toEqual([{ stock: '0' }]);
  });

  test('are corrected by a counter-movement with a reason, once', async () => {
    const { fundId, receive, giveOut, read } = await store();
    const wrong = await receive('100');
    const reverse = (input: object = {}) =>
      spend('reverseGoodsMovement', { fundId, movementId: wrong.id, reason: 'Nhập nhầm kho', ...input });
    expect((await reverse({ reason: ' ' })).code).toBe('ReasonNotValid');
    const idempotencyKey = randomUUID();
    const back = await reverse({ idempotencyKey });
    expect(back).toMatchObject({ kind: 'REVERSAL', quantity: '-100', reversesId: wrong.id });
    expect(await reverse({ idempotencyKey })).toEqual(back);
    expect((await reverse()).code).toBe('GoodsMovementNotReversible');
    expect((await reverse({ movementId: back.id })).code).toBe('GoodsMovementNotReversible');
    const right = await receive('5');
    await giveOut('5');
    expect((await reverse({ movementId: right.id })).code).toBe('StockTooSmall');
    expect((await read('stock')).inKindItems.nodes).toEqual([{ stock: '0' }]);
  });

  test('are refused by name when they are counted in money, twice the same, in no number, on no day', async () => {
    const { fundId, receive, giveOut } = await store();
    const register = async (name: string, measure: string) =>
      (await spend('registerInKindItem', { fundId, name, measure })).code;
    expect(await register('Tiền mặt', 'VNĐ')).toBe('InKindItemNotValid');
    expect(await register(' Gạo ', 'kg')).toBe('InKindItemNotValid');
    expect((await receive('0')).code).toBe('QuantityNotValid');
    expect((await receive('1,5')).code).toBe('QuantityNotValid');
    expect((await receive('1', { movedOn: '2999-01-01' })).code).toBe('DayNotValid');
    expect((await receive('1', { itemId: randomUUID() })).code).toBe('InKindItemNotFound');
    expect((await receive('1', { appealId: randomUUID() })).code).toBe('AppealNotFound');
    expect((await receive('1', { estimatedValue: '0' })).code).toBe('AmountNotPositive');
    expect((await giveOut('1', { unitId: randomUUID() })).code).toBe('UnitNotKnown');
  });

  test('show what lies in store to everybody, and the slips to those with the right', async () => {
    const { fundId, receive } = await store();
    await receive('7', { slipNo: 'PN-02' });
    const seen = await service.ask(
      'query($id: ID!) { fund(id: $id) { inKindItems { nodes { stock } } } }',
      { id: fundId },
      { id: 'anybody' },
    );
    expect(seen.data.fund.inKindItems.nodes).toEqual([{ stock: '7' }]);
    const slips = await service.ask(
      'query($id: ID!) { fund(id: $id) { inKindItems { nodes { movements { nodes { slipNo } } } } } }',
      { id: fundId },
      { id: 'anybody' },
    );
    expect(slips.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  test('cannot be changed past their movements, not even by SQL of the service', async () => {
    const { itemId, receive } = await store();
    await receive('7');
    for (const sql of [
      'UPDATE in_kind_item SET stock = 100 WHERE id = $1',
      'UPDATE goods_movement SET quantity = 100 WHERE item_id = $1',
      'DELETE FROM goods_movement WHERE item_id = $1',
    ])
      await expect(owner.query(sql, [itemId])).rejects.toThrow();
  });
});
