import { randomUUID } from 'node:crypto';
import { text } from 'node:stream/consumers';
import { batchesOf } from '@mttq/platform/commands/batches';
import { createDataSource } from '@mttq/platform/data/data-source';
import { createInTransaction } from '@mttq/platform/data/transaction';
import type { EntityManager } from 'typeorm';
import { createLedger } from '../../../services/welfare/src/ledger/ledger.postgres.ts';
import { isBatched, type Operation, type Orders, operationOf, requestOf } from './operations.ts';
import { postingsBy } from './postings.ts';

// A process that writes until it has done what it was told, or is killed. It prints a line for every answer of the ledger:
// "A <key>" once the transaction with this key has committed, "R <key> <refusal>" when it was refused.
const batchedLanes = 400;
const singleLanes = 3;

const orders = JSON.parse(await text(process.stdin)) as Orders;
const dataSource = createDataSource({
  url: orders.url,
  entities: [],
  applicationName: 'ledger writer',
  poolSize: 7,
});
await dataSource.initialize();
const inTransaction = createInTransaction(dataSource);
const enter = (manager: EntityManager) => manager.query("SELECT set_config('app.scope', '/', true)");
const inBatches = batchesOf(dataSource);
// Small ones, so that several are on their way when the process is killed.
const postings = { ...postingsBy(inTransaction), batchMax: 100, writers: 4 };

const tell = (key: string, answer: object): void => {
  const refusal = 'refused' in answer ? ` ${answer.refused}` : '';
  process.stdout.write(`${refusal === '' ? 'A' : 'R'} ${key}${refusal}\n`);
};

const single = async (operation: Operation): Promise<void> => {
  const { index, shape, effectiveAt } = operation;
  const request = requestOf(operation, randomUUID());
  const first = await inTransaction(async (manager) => {
    await enter(manager);
    const ledger = createLedger(manager);
    return shape === 'reverse'
      ? ((await ledger.post([request])) as { txnId: string }[] | { refused: string })
      : [(await ledger.reserve(request, 3_600)) as { txnId: string }];
  });
  const [opened] = Array.isArray(first) ? first : [first];
  tell(`${index}`, opened as object);
  if (opened === undefined || 'refused' in opened) return;
  const ending = {
    id: randomUUID(),
    key: { scope: 'verify', key: `${index}-end` },
    actorId: 'approver',
    reason: 'verify',
    effectiveAt,
  };
  const second = await inTransaction(async (manager) => {
    await enter(manager);
    const ledger = createLedger(manager);
    if (shape === 'reverse') return ledger.reverse({ ...ending, originalId: opened.txnId });
    const status = shape === 'post' ? 'posted' : 'voided';
    return ledger.resolve({ ...ending, reservationId: opened.txnId, status, amount: null });
  });
  tell(`${index}-end`, second);
};

const batched = async (operation: Operation): Promise<void> =>
  tell(`${operation.index}`, await inBatches(postings, requestOf(operation, randomUUID())));

const inLanes = async (
  operations: Operation[],
  lanes: number,
  work: (operation: Operation) => Promise<void>,
) => {
  const lane = async (): Promise<void> => {
    for (let next = operations.pop(); next !== undefined; next = operations.pop()) await work(next);
  };
  await Promise.all(Array.from({ length: lanes }, lane));
};

const operations = orders.indexes.map((index) => operationOf(index, orders.funds));
await Promise.all([
  inLanes(operations.filter(isBatched), batchedLanes, batched),
  inLanes(
    operations.filter((operation) => !isBatched(operation)),
    singleLanes,
    single,
  ),
]);
await dataSource.destroy();
