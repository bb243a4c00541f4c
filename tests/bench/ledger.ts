import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { vnd } from '@mttq/kernel/vnd';
import { batchesOf } from '@mttq/platform/commands/batches';
import { createInTransaction, type InTransaction } from '@mttq/platform/data/transaction';
import { newId } from '@mttq/platform/new-id';
import { openFundDesk } from '@mttq/testkit/fund-desk';
import { startTestService, type TestService } from '@mttq/testkit/test-service';
import pg from 'pg';
import type { EntityManager } from 'typeorm';
import { startCluster } from '../../infra/postgres/cluster.ts';
import { welfare } from '../../services/welfare/src/app.ts';
import { createLedger } from '../../services/welfare/src/ledger/ledger.postgres.ts';
import { incoming, type PostingRequest } from '../../services/welfare/src/ledger/posting.ts';
import { postingsBy } from '../verify/ledger/postings.ts';
import { prepareBare } from './ledger/bare-posting.ts';
import { inLanes } from './ledger/in-lanes.ts';

export const title =
  'Sổ cái / The ledger: posts a second against a bare SQL function and against one INSERT a commit, hot and spread, as ratios in one run';

type Report = (line: string) => void;
type Measure = {
  readonly name: string;
  readonly lanes: number;
  readonly work: (lane: number) => Promise<unknown>;
};

const sampleMs = Number(process.env.SAMPLE_MS ?? 2_000);
const rounds = Number(process.env.ROUNDS ?? 3);
const clients = 16;
const fundCount = 64;
const bareAccounts = 4_096;
// So many donors at the same moment.
const batchedLanes = 8_000;

const requestFor = (fundId: string): PostingRequest => ({
  ...incoming('INCOME', null),
  id: newId(),
  fundId,
  amount: vnd(20_000n),
  effectiveAt: null,
  key: { scope: 'bench', key: randomUUID() },
  actorId: 'bench',
  reason: null,
  referenceId: null,
});

const enter = (manager: EntityManager) => manager.query("SELECT set_config('app.scope', '/', true)");

const postOne = (inTransaction: InTransaction, fundId: string) =>
  inTransaction(async (manager) => {
    await enter(manager);
    return createLedger(manager).post([requestFor(fundId)]);
  });

const anyAccount = (): number => 1 + Math.floor(Math.random() * bareAccounts);

const bareMeasures = (pool: pg.Pool): Measure[] => [
  {
    name: 'one INSERT a commit',
    lanes: clients,
    work: () =>
      pool.query('INSERT INTO bare_line VALUES ($1, $2, 20000, now())', [randomUUID(), anyAccount()]),
  },
  {
    name: 'bare function, spread',
    lanes: clients,
    work: () =>
      pool.query('SELECT bare_post($1, 0 + $2, $3, 20000)', [randomUUID(), anyAccount(), anyAccount()]),
  },
  {
    name: 'bare function, one hot account',
    lanes: clients,
    work: () => pool.query('SELECT bare_post($1, $2, 0, 20000)', [randomUUID(), anyAccount()]),
  },
];

const ourMeasures = (service: TestService, funds: readonly string[], hotFund: string): Measure[] => {
  const inTransaction = createInTransaction(service.parts.dataSource);
  const inBatches = batchesOf(service.parts.dataSource);
  const postings = postingsBy(inTransaction);
  const anyFund = () => funds[Math.floor(Math.random() * funds.length)] as string;
  return [
    { name: 'ours one by one, spread', lanes: clients, work: () => postOne(inTransaction, anyFund()) },
    { name: 'ours one by one, one hot fund', lanes: clients, work: () => postOne(inTransaction, hotFund) },
    {
      name: 'ours batched, spread',
      lanes: batchedLanes,
      work: () => inBatches(postings, requestFor(anyFund())),
    },
    {
      name: 'ours batched, one hot fund',
      lanes: batchedLanes,
      work: () => inBatches(postings, requestFor(hotFund)),
    },
  ];
};

const median = (values: readonly number[]): number =>
  values.toSorted((left, right) => left - right)[Math.floor(values.length / 2)] ?? 0;

// Every round measures everything once, so that a noisy moment of the machine meets all of them.
const measureAll = async (measures: readonly Measure[], report: Report): Promise<void> => {
  const results = new Map<string, number[]>();
  for (let round = 1; round <= rounds; round += 1)
    for (const { name, lanes, work } of measures) {
      const rate = await inLanes(lanes, sampleMs, work);
      results.set(name, [...(results.get(name) ?? []), rate]);
      report(`round ${round}/${rounds}  ${name.padEnd(32)} ${rate.toFixed(0).padStart(8)} posts/s`);
    }
  const rateOf = (name: string) => median(results.get(name) ?? []);
  const [insert, spread, hot] = [
    'one INSERT a commit',
    'bare function, spread',
    'bare function, one hot account',
  ].map(rateOf) as [number, number, number];
  report('');
  report(`${'median'.padEnd(32)} ${'posts/s'.padStart(8)}  ÷ INSERT  ÷ bare spread  ÷ bare hot`);
  for (const { name } of measures) {
    const rate = rateOf(name);
    const ratios = [insert, spread, hot].map((floor) => (rate / floor).toFixed(2));
    report(
      `${name.padEnd(32)} ${rate.toFixed(0).padStart(8)}  ${ratios[0]?.padStart(8)}  ${ratios[1]?.padStart(13)}  ${ratios[2]?.padStart(10)}`,
    );
  }
};

const compare = async (service: TestService, bareUrl: string, report: Report): Promise<void> => {
  const desk = await openFundDesk(service);
  const funds: string[] = [];
  for (let place = 0; place < fundCount; place += 1)
    funds.push(await desk.openFund({ name: `Quỹ ${place}` }));
  const hotFund = await desk.openFund({ name: 'Quỹ nóng', isCollecting: true });
  await prepareBare(bareUrl);
  const pool = new pg.Pool({ connectionString: bareUrl, max: clients });
  const ours = ourMeasures(service, funds, hotFund);
  report(
    `${availableParallelism()} cores, ${clients} clients, samples of ${sampleMs} ms, ${rounds} rounds, commits on disk (fsync on); PostgreSQL and client share the cores`,
  );
  try {
    await measureAll([...bareMeasures(pool), ...ours], report);
  } finally {
    await pool.end();
  }
};

/** Starts a PostgreSQL with commits on disk and the welfare service of its own. */
export const run = async (report: Report): Promise<void> => {
  const directory = await mkdtemp(join(tmpdir(), 'mttq-bench-ledger-'));
  const cluster = await startCluster({ directory });
  try {
    process.env.TEST_POSTGRES_URL = cluster.url('postgres');
    const bareUrl = await cluster.createDatabase('bare');
    const service = await startTestService(welfare, { DATABASE_POOL_SIZE: `${clients + 4}` });
    try {
      await compare(service, bareUrl, report);
    } finally {
      await service.close();
    }
  } finally {
    await cluster.stop();
    await rm(directory, { recursive: true, force: true, maxRetries: 3 });
  }
};
