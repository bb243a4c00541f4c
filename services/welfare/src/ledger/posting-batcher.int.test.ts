import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { vnd } from '@mttq/kernel/vnd';
import { createInTransaction } from '@mttq/platform/data/transaction';
import { type FundDesk, openFundDesk } from '@mttq/testkit/fund-desk';
import { startTestService, type TestService } from '@mttq/testkit/test-service';
import { welfare } from '../app.ts';
import { incoming, outgoing, type PostingRequest } from './posting.ts';
import { createPostingBatcher, type PostingBatcher } from './posting-batcher.postgres.ts';

let service: TestService;
let desk: FundDesk;
let batcher: PostingBatcher;
const batches: number[] = [];

beforeAll(async () => {
  service = await startTestService(welfare);
  desk = await openFundDesk(service);
  batcher = createPostingBatcher({
    inTransaction: createInTransaction(service.parts.dataSource),
    before: (manager) => manager.query("SELECT set_config('app.scope', '/', true)"),
    after: async (_manager, posted) => void batches.push(posted.length),
    batchMax: 100,
  });
});
afterAll(async () => {
  await batcher.stop();
  await service.close();
});

const income = (fundId: string, amount: bigint, key: string = randomUUID()): PostingRequest => ({
  ...incoming('INCOME', null),
  id: randomUUID(),
  fundId,
  amount: vnd(amount),
  effectiveAt: null,
  key: { scope: 'batch', key },
  actorId: 'tester',
  reason: null,
  referenceId: null,
});

const spending = (fundId: string, amount: bigint): PostingRequest => ({
  ...income(fundId, amount),
  ...outgoing('SPENDING', { purse: null, purpose: null }),
});

describe('postings that meet in a batch', () => {
  test('are written together, and each gets its own answer', async () => {
    const fundId = await desk.openFund({ name: 'Quỹ nóng', isCollecting: true });
    batches.length = 0;
    const answers = await Promise.all(Array.from({ length: 250 }, () => batcher.post(income(fundId, 2n))));
    expect(new Set(answers.map((answer) => ('txnId' in answer ? answer.txnId : ''))).size).toBe(250);
    expect(await desk.fund(fundId, 'balance')).toEqual({ balance: '500' });
    expect(batches.reduce((sum, count) => sum + count, 0)).toBe(250);
    expect(Math.max(...batches)).toBe(100);
  });

  test('do not suffer from the one that is refused', async () => {
    const fundId = await desk.openFund({ name: 'Quỹ thường' });
    await batcher.post(income(fundId, 10n));
    const requests = Array.from({ length: 20 }, (_, place) =>
      place === 13 ? spending(fundId, 1_000_000n) : income(fundId, 1n),
    );
    const answers = await Promise.all(requests.map((request) => batcher.post(request)));
    const refused = answers.flatMap((answer, place) =>
      'refused' in answer ? [[place, answer.refused]] : [],
    );
    expect(refused).toEqual([[13, 'InsufficientFunds']]);
    expect(await desk.fund(fundId, 'balance')).toEqual({ balance: '29' });
  });

  test('and carry one key are one transaction', async () => {
    const fundId = await desk.openFund({ name: 'Quỹ một khoá' });
    const answers = await Promise.all(
      Array.from({ length: 30 }, () => batcher.post(income(fundId, 3n, 'one'))),
    );
    expect(new Set(answers.map((answer) => ('txnId' in answer ? answer.txnId : ''))).size).toBe(1);
    const other = await batcher.post(income(fundId, 4n, 'one'));
    expect(other).toMatchObject({ refused: 'IdempotencyKeyReused' });
    expect(await desk.fund(fundId, 'balance')).toEqual({ balance: '3' });
  });

  test('of a collecting fund leave it whole for a debit that takes everything', async () => {
    const fundId = await desk.openFund({ name: 'Quỹ gom', isCollecting: true });
    await Promise.all(Array.from({ length: 40 }, () => batcher.post(income(fundId, 25n))));
    expect((await desk.pay(fundId, '1000')).state).toBe('POSTED');
    expect(await desk.fund(fundId, 'holdings { balance available }')).toEqual({
      holdings: [{ balance: '0', available: '0' }],
    });
  });
});
