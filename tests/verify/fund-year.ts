import { strict as assert } from 'node:assert';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { formatVnd } from '@mttq/kernel/vnd';
import { openFundDesk } from '@mttq/testkit/fund-desk';
import { startTestService, type TestService } from '@mttq/testkit/test-service';
import { startCluster } from '../../infra/postgres/cluster.ts';
import { welfare } from '../../services/welfare/src/app.ts';

export const title =
  'Một năm của quỹ / A year of a fund: 8.7 + 4.1 − 6.0 = 6.8 billion đồng, through the graph';

type Report = (line: string) => void;

const prove = async (service: TestService, report: Report): Promise<void> => {
  const desk = await openFundDesk(service);
  const fundId = await desk.openFund({
    kind: 'POOR_SUPPORT',
    name: 'Quỹ Vì người nghèo',
    openedOn: '2022-12-31',
  });
  const income = async (kind: string, amount: string, effectiveAt: string): Promise<void> => {
    const { status } = await desk.send('recordIncome', { fundId, kind, amount, effectiveAt });
    assert.equal(status, 'POSTED');
    report(`${kind.padEnd(8)} ${formatVnd(BigInt(amount)).padStart(20)}  ${effectiveAt}`);
  };
  await income('OPENING', '8700000000', '2022-12-31T16:59:59Z');
  await income('INCOME', '2300000000', '2023-03-15T03:00:00Z');
  await income('INCOME', '1800000000', '2023-08-31T03:00:00Z');
  for (const [amount, effectiveAt] of [
    ['3500000000', '2023-05-19T03:00:00Z'],
    ['2500000000', '2023-09-30T03:00:00Z'],
  ] as const) {
    const { state } = await desk.pay(fundId, amount, { effectiveAt });
    assert.equal(state, 'POSTED');
    report(
      `${'SPENDING'} ${formatVnd(BigInt(amount)).padStart(20)}  ${effectiveAt}  prepared by one person, approved by another`,
    );
  }
  const { yearSummary, balance } = await desk.fund(
    fundId,
    'balance yearSummary(year: 2023) { opening income spending closing }',
  );
  const expected = {
    opening: '8700000000',
    income: '4100000000',
    spending: '6000000000',
    closing: '6800000000',
  };
  assert.deepEqual(yearSummary, expected);
  assert.equal(balance, '6800000000');
  const [opening, earned, spent, closing] = Object.values(expected).map((text) => formatVnd(BigInt(text)));
  report(`2023: ${opening} + ${earned} − ${spent} = ${closing}`);
};

/** Starts a PostgreSQL and the welfare service of its own, and asks through its graph. */
export const run = async (report: Report): Promise<void> => {
  const directory = await mkdtemp(join(tmpdir(), 'mttq-fund-year-'));
  const cluster = await startCluster({ directory, fast: true });
  try {
    process.env.TEST_POSTGRES_URL = cluster.url('postgres');
    const service = await startTestService(welfare);
    try {
      await prove(service, report);
    } finally {
      await service.close();
    }
  } finally {
    await cluster.stop();
    await rm(directory, { recursive: true, force: true, maxRetries: 3 });
  }
};
