import { setImmediate as nextTurn, setTimeout as wait } from 'node:timers/promises';
import { describe, expect, test } from '@jest/globals';
import { type BatchKind, batchesOf } from './batches.ts';

type Order = { readonly name: string; readonly group?: string; readonly key?: string };

const kitchen = (
  work: (orders: readonly Order[]) => Promise<void> = async () => {},
  options: { readonly writers?: number } = {},
) => {
  const batches: string[][] = [];
  const kind: BatchKind<Order, string> = {
    write: async (orders) => {
      batches.push(orders.map(({ name }) => name));
      await work(orders);
      return orders.map(({ name }) => `${name} done`);
    },
    groupOf: ({ group }) => group ?? '',
    keysOf: ({ key, name }) => [key ?? name],
    batchMax: 3,
    gatherMs: 1,
    queueMax: 8,
    ...options,
  };
  const inBatches = batchesOf({});
  return { batches, send: (order: Order) => inBatches(kind, order) };
};

const settle = (sent: readonly Promise<string>[]) =>
  Promise.all(sent.map((one) => one.catch((error: Error) => error.message)));

describe('requests that are written together', () => {
  test('get an outcome each, in batches of a size at most, in the order in which they came', async () => {
    const { batches, send } = kitchen();
    expect(await settle(['a', 'b', 'c', 'd'].map((name) => send({ name })))).toEqual([
      'a done',
      'b done',
      'c done',
      'd done',
    ]);
    expect(batches).toEqual([['a', 'b', 'c'], ['d']]);
  });

  test('are of one group, and none overtakes an earlier one with its key', async () => {
    const { batches, send } = kitchen();
    const orders: Order[] = [
      { name: 'a', key: 'one' },
      { name: 'b', group: 'other' },
      { name: 'c', key: 'one' },
      { name: 'd', key: 'one' },
      { name: 'e' },
    ];
    await settle(orders.map(send));
    expect(batches).toEqual([['a', 'e'], ['b'], ['c'], ['d']]);
  });

  test('are not failed by a neighbour that cannot be written', async () => {
    const { batches, send } = kitchen(async (orders) => {
      if (orders.some(({ name }) => name === 'bad')) throw new Error('cannot be written');
    });
    expect(await settle(['a', 'bad', 'c'].map((name) => send({ name })))).toEqual([
      'a done',
      'cannot be written',
      'c done',
    ]);
    expect(batches).toEqual([['a', 'bad', 'c'], ['a', 'bad'], ['a'], ['bad'], ['c']]);
  });

  test('are all told at once when the database is away', async () => {
    const away = Object.assign(new Error('gone'), { code: 'ECONNREFUSED' });
    const { batches, send } = kitchen(async () => {
      throw away;
    });
    expect(await settle(['a', 'b'].map((name) => send({ name })))).toEqual(['gone', 'gone']);
    expect(batches).toEqual([['a', 'b']]);
  });

  test('are written beside a batch that is not done, as soon as they fill one and more writers are allowed', async () => {
    const begun: number[] = [];
    const { batches, send } = kitchen(
      async () => {
        await nextTurn();
        begun.push(batches.length);
      },
      { writers: 2 },
    );
    await settle(['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((name) => send({ name })));
    expect(batches).toEqual([['a', 'b', 'c'], ['d', 'e', 'f'], ['g']]);
    // Both were on their way before the first was done, and the third was not.
    expect(begun).toEqual([2, 2, 3]);
  });

  test('are refused when too many wait, and go on behind a batch that waits for a lock', async () => {
    const held = Promise.withResolvers<void>();
    const { batches, send } = kitchen((orders) =>
      orders.some(({ name }) => name === 'stuck') ? held.promise : wait(0),
    );
    const stuck = send({ name: 'stuck', group: 'locked' });
    const others = Array.from({ length: 8 }, (_, place) => send({ name: `${place}` }));
    const answers = await settle(others);
    // Eight may wait: the one that is stuck was still among them.
    expect(answers.slice(0, 7)).toEqual(['0', '1', '2', '3', '4', '5', '6'].map((name) => `${name} done`));
    expect(answers[7]).toMatch(/wait already/);
    expect(batches[0]).toEqual(['stuck']);
    held.resolve();
    expect(await stuck).toBe('stuck done');
  });
});
