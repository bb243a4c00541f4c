import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createDataSource } from '@mttq/platform/data/data-source';
import { approver, type FundDesk, openFundDesk } from '@mttq/testkit/fund-desk';
import { atRest, startTestService, type TestService } from '@mttq/testkit/test-service';
import { welfare } from '../app.ts';
import { ledgerChecks } from '../ledger/ledger.checks.ts';
import { createUnitOfWork } from '../unit-of-work.ts';
import { endLatePayments } from './end-late-payments.ts';

let service: TestService;
let desk: FundDesk;

beforeAll(async () => {
  service = await startTestService(atRest(welfare));
  desk = await openFundDesk(service);
});
afterAll(() => service.close());

test('a payment that nobody approves in time ends by the clock of the database, and its money is free again', async () => {
  const fundId = await desk.openFund();
  await desk.send('recordIncome', { fundId, kind: 'INCOME', amount: '100' });
  const prepared = await desk.send('reservePayment', {
    fundId,
    kind: 'SPENDING',
    amount: '60',
    subject: 'Nhà',
  });
  const owner = createDataSource({ url: service.databaseUrl, entities: [], applicationName: 'owner' });
  await owner.initialize();
  const end = endLatePayments(createUnitOfWork(service.parts.dataSource, service.parts));
  try {
    expect(await end()).toBe(0);
    await owner.query("UPDATE open_reservation SET expires_at = clock_timestamp() - interval '1 second'");
    const late = await desk.send('postPayment', { fundId, paymentId: prepared.id }, approver);
    expect(late.code).toBe('ReservationExpired');
    expect(await end()).toBe(1);
    expect(await end()).toBe(0);
    for (const { sql } of ledgerChecks) expect(await owner.query(sql)).toEqual([]);
    const told = await owner.query(
      `SELECT data->>'available' AS available
         FROM (SELECT type, data, aggregate_version FROM event_log UNION ALL SELECT type, data, aggregate_version FROM outbox) e
        WHERE type LIKE '%balance-changed%' AND data->>'fundId' = $1 ORDER BY aggregate_version`,
      [fundId],
    );
    expect(told.map((event: { available: string }) => event.available)).toEqual(['100', '40', '100']);
  } finally {
    await owner.destroy();
  }
  expect(await desk.fund(fundId, 'holdings { available reserved } payments { nodes { state } }')).toEqual({
    holdings: [{ available: '100', reserved: '0' }],
    payments: { nodes: [{ state: 'EXPIRED' }] },
  });
  const again = await desk.send('postPayment', { fundId, paymentId: prepared.id }, approver);
  expect(again.code).toBe('ReservationExpired');
});
