import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { overAllUnits } from '@mttq/testkit/all-units';
import { type FundDesk, maker, openFundDesk } from '@mttq/testkit/fund-desk';
import { startTestService, type TestService } from '@mttq/testkit/test-service';
import { welfare } from '../app.ts';

let service: TestService;
let desk: FundDesk;
beforeAll(async () => {
  service = await startTestService(welfare);
  desk = await openFundDesk(service);
});
afterAll(() => service.close());

const give = (fundId: string, given: object = {}) =>
  desk.send('recordIncome', { fundId, kind: 'INCOME', amount: '20000', ...given });

const count = async (sql: string, parameters: readonly unknown[]): Promise<number> =>
  overAllUnits(service, async (manager) => {
    return (await manager.query(sql, [...parameters]))[0].count;
  });

describe('incomes that arrive at the same moment', () => {
  test('are written together: one moment, one event, and an answer and an audit record for each', async () => {
    const fundId = await desk.openFund({ name: 'Quỹ cứu trợ bão', isCollecting: true });
    const answers = await Promise.all(Array.from({ length: 60 }, () => give(fundId)));
    expect(new Set(answers.map(({ id }) => id)).size).toBe(60);
    expect(await desk.fund(fundId, 'balance')).toEqual({ balance: '1200000' });
    const moments = 'SELECT count(DISTINCT recorded_at)::int AS count FROM journal_txn WHERE fund_id = $1';
    const batches = await count(moments, [fundId]);
    // How many meet depends on the machine; without batches there would be as many moments as incomes.
    expect(batches).toBeLessThan(60);
    const announced = `SELECT count(*)::int AS count FROM (SELECT type, aggregate_id FROM outbox UNION ALL SELECT type, aggregate_id FROM event_log) e
        WHERE type = 'mttq.welfare.ledger.posted.v1' AND aggregate_id = $1`;
    expect(await count(announced, [fundId])).toBe(batches);
    const audited =
      "SELECT count(*)::int AS count FROM audit_log WHERE action = 'ledger:record-income' AND actor_id = $1";
    expect(await count(audited, [maker.id])).toBe(60);
  });

  test('do not suffer from those that are refused', async () => {
    const fundId = await desk.openFund({ name: 'Quỹ vì người nghèo' });
    const earmarkId = randomUUID();
    const largest = '9223372036854775807';
    // Whoever is written first: with something in the fund the largest amount is always too much.
    await give(fundId);
    const answers = await Promise.all([
      give(fundId),
      give(fundId, { earmarkId }),
      give(fundId, { amount: largest }),
      give(fundId, { effectiveAt: '1999-01-01T00:00:00Z' }),
      give(fundId),
    ]);
    expect(answers.map(({ code, amount }) => code ?? amount)).toEqual([
      '20000',
      'EarmarkNotFound',
      'BalanceTooLarge',
      'DayNotValid',
      '20000',
    ]);
    expect(await desk.fund(fundId, 'balance')).toEqual({ balance: '60000' });
  });

  test('are one and the same when they carry one key, and refused when the key meant something else', async () => {
    const fundId = await desk.openFund({ name: 'Quỹ an sinh' });
    const idempotencyKey = randomUUID();
    const [first, second] = await Promise.all([
      give(fundId, { idempotencyKey }),
      give(fundId, { idempotencyKey }),
    ]);
    const [other, again] = await Promise.all([
      give(fundId, { idempotencyKey, amount: '30000' }),
      give(fundId, { idempotencyKey }),
    ]);
    expect([second.id, again.id]).toEqual([first.id, first.id]);
    expect(other.code).toBe('IdempotencyKeyReused');
    expect(await desk.fund(fundId, 'balance')).toEqual({ balance: '20000' });
  });

  test('leave a collecting fund whole for a debit that takes everything', async () => {
    const fundId = await desk.openFund({ name: 'Quỹ gom', isCollecting: true });
    await Promise.all(Array.from({ length: 40 }, () => give(fundId, { amount: '25' })));
    expect((await desk.pay(fundId, '1000')).state).toBe('POSTED');
    expect(await desk.fund(fundId, 'holdings { balance available }')).toEqual({
      holdings: [{ balance: '0', available: '0' }],
    });
  });
});
