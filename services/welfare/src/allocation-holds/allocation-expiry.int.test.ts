import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { approver, type FundDesk, openFundDesk, places } from '@mttq/testkit/fund-desk';
import { atRest, startTestService, type TestService } from '@mttq/testkit/test-service';
import { openOwner, openSpendingDesk, type SpendingDesk } from '@mttq/testkit/welfare/spending-desk';
import type { DataSource } from 'typeorm';
import { allocationChecks } from '../allocations/allocation.checks.ts';
import { welfare } from '../app.ts';
import { endLatePayments } from '../payments/end-late-payments.ts';
import { createUnitOfWork } from '../unit-of-work.ts';

let service: TestService;
let owner: DataSource;
let desk: FundDesk;
let spend: SpendingDesk;

beforeAll(async () => {
  service = await startTestService(atRest(welfare));
  desk = await openFundDesk(service);
  spend = openSpendingDesk(service);
  owner = await openOwner(service);
});
afterAll(async () => {
  for (const { id, sql } of allocationChecks) expect([id, await owner.query(sql)]).toEqual([id, []]);
  await owner.destroy();
  await service.close();
});

const treasurer = { id: 'treasurer', isAdministrator: true };

/** An approved tranche of 300 of 500: two lines, one of them to a fund. */
const approved = async (input: object = {}) => {
  const fundId = await desk.openFund({ unitId: places.country });
  const toFundId = await desk.openFund({ unitId: places.province });
  await desk.send('recordIncome', { fundId, kind: 'INCOME', amount: '500' });
  const lines = [
    { toFundId, amount: '180' },
    { unitId: places.commune, amount: '120' },
  ];
  const said = { title: 'Đợt 1', decisionId: randomUUID(), decidedOn: '2025-10-03', total: '300', lines };
  const { id: allocationId, code } = await spend('proposeAllocation', { fundId, ...said, ...input });
  const step = (command: Parameters<SpendingDesk>[0], actor?: object) =>
    spend(command, { fundId, allocationId }, actor);
  if (code === undefined) await step('approveAllocation', approver);
  return { fundId, allocationId, code, step };
};
const holding = async (fundId: string) =>
  (await desk.fund(fundId, 'holdings { balance reserved available }')).holdings[0];
const daysHeld = (allocationId: string) =>
  owner.query(
    `SELECT DISTINCT round(extract(epoch FROM r.expires_at - clock_timestamp()) / 86400)::int AS days
       FROM open_reservation r JOIN allocation_line l ON l.reservation_id = r.txn_id WHERE l.allocation_id = $1`,
    [allocationId],
  );

describe('the money of an approved tranche', () => {
  test('is held for as many days as the decision says, 90 unless it says so', async () => {
    expect(await daysHeld((await approved()).allocationId)).toEqual([{ days: 90 }]);
    expect(await daysHeld((await approved({ holdDays: 5 })).allocationId)).toEqual([{ days: 5 }]);
    expect((await approved({ holdDays: 0 })).code).toBe('ExpiryNotValid');
    expect((await approved({ holdDays: 367 })).code).toBe('ExpiryNotValid');
  });

  test('is free again when nobody lets it go in time, all of it; the tranche says so and gives room for another', async () => {
    const { fundId, allocationId, step } = await approved();
    expect(await holding(fundId)).toEqual({ balance: '500', reserved: '300', available: '200' });
    const end = endLatePayments(createUnitOfWork(service.parts.dataSource, service.parts));
    expect(await end()).toBe(0);
    // The clock of the database decides: one of the two holds is over.
    await owner.query(
      `UPDATE open_reservation SET expires_at = clock_timestamp() - interval '1 second'
        WHERE txn_id = (SELECT reservation_id FROM allocation_line WHERE allocation_id = $1 AND line = 2)`,
      [allocationId],
    );
    expect((await step('transferAllocation', treasurer)).__typename).toBe('ReservationExpired');
    expect(await end()).toBe(1);
    expect(await end()).toBe(0);
    expect(await holding(fundId)).toEqual({ balance: '500', reserved: '0', available: '500' });
    const { allocations } = await desk.fund(
      fundId,
      'allocations { nodes { state lines { state } } } measures { allocated }',
      { id: 'anybody' },
    );
    expect(allocations.nodes).toEqual([
      { state: 'EXPIRED', lines: [{ state: 'PLANNED' }, { state: 'PLANNED' }] },
    ]);
    expect((await step('transferAllocation', treasurer)).code).toBe('AllocationStateForbids');
    expect((await step('approveAllocation', approver)).code).toBe('AllocationStateForbids');
    const told = await owner.query(
      `SELECT type FROM (SELECT type, data, aggregate_version FROM event_log UNION ALL SELECT type, data, aggregate_version FROM outbox) e
        WHERE data->>'allocationId' = $1 ORDER BY aggregate_version DESC LIMIT 1`,
      [allocationId],
    );
    expect(told).toEqual([{ type: 'mttq.welfare.allocation.expired.v1' }]);
  });

  test('stays where it is once it went', async () => {
    const { fundId, step } = await approved();
    await step('transferAllocation', treasurer);
    await owner.query(
      "UPDATE open_reservation SET expires_at = clock_timestamp() - interval '1 second' WHERE txn_id IN (SELECT reservation_id FROM fund_transfer WHERE from_fund_id = $1)",
      [fundId],
    );
    await endLatePayments(createUnitOfWork(service.parts.dataSource, service.parts))();
    const { allocations } = await desk.fund(fundId, 'allocations { nodes { state lines { state } } }');
    expect(allocations.nodes).toEqual([
      { state: 'TRANSFERRED', lines: [{ state: 'RETURNED' }, { state: 'ON_THE_WAY' }] },
    ]);
    expect(await step('transferAllocation', treasurer)).toMatchObject({
      lines: [{ state: 'ON_THE_WAY' }, { state: 'ON_THE_WAY' }],
    });
  });
});
