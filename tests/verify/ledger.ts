import { strict as assert } from 'node:assert';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { createDataSource } from '@mttq/platform/data/data-source';
import { openFundDesk } from '@mttq/testkit/fund-desk';
import { startTestService, type TestService } from '@mttq/testkit/test-service';
import type { DataSource } from 'typeorm';
import { startCluster } from '../../infra/postgres/cluster.ts';
import { welfare } from '../../services/welfare/src/app.ts';
import { ledgerChecks } from '../../services/welfare/src/ledger/ledger.checks.ts';
import { postingLeafChecks } from '../../services/welfare/src/public-postings/posting-leaf.checks.ts';
import { newTold, runWriter, type Told } from './ledger/crashing-writers.ts';
import { compareRandomMoments } from './ledger/replay.ts';

export const title =
  'Sổ cái / The ledger: 100,000 random operations by writers that are killed and retry; sums, balances, keys and the past hold';

type Report = (line: string) => void;
type Stage = { readonly service: TestService; readonly owner: DataSource; readonly report: Report };

const operationsMin = Number(process.env.OPERATIONS ?? 100_000);
const fundCount = 20;
const openingAmount = '3000000';
const momentCount = 1_000;
const writersMsMax = 170_000;
const killsPerWriter = 12;

const applicationUrlOf = ({ parts }: TestService): string => {
  const { url } = parts.dataSource.options as { url?: string };
  assert(url, 'the data source has a url');
  return url;
};

// Some of what is done already is sent again by every writer: a retry must change nothing.
const ordersFor = (total: number, told: Told, place: number): number[] => {
  const indexes: number[] = [];
  for (let index = 0; index < total; index += 1) {
    const isOpen = !told.finished.has(index);
    const isOwn = index % 2 === place || Math.random() < 0.02;
    if ((isOpen && isOwn) || (!isOpen && Math.random() < 0.01)) indexes.push(index);
  }
  return indexes;
};

const write = async ({ service, report }: Stage, funds: readonly string[]): Promise<Told> => {
  const told = newTold();
  // Two answers for some operations; refused ones count as operations, too, but are not counted on.
  const total = Math.ceil(operationsMin * 1.02);
  const url = applicationUrlOf(service);
  const startedAt = Date.now();
  const progress = setInterval(() => {
    report(
      `  ${((Date.now() - startedAt) / 1_000).toFixed(0)} s: ${told.acknowledged.size} operations, ${told.kills} kills`,
    );
  }, 10_000);
  const killAt = () => 1 + Math.floor((Math.random() * total) / killsPerWriter);
  const lane = async (place: number): Promise<void> => {
    while (told.finished.size < total && told.acknowledged.size < operationsMin) {
      const isLate = Date.now() - startedAt > writersMsMax;
      const indexes = ordersFor(total, told, place);
      if (indexes.length === 0) return;
      await runWriter({ url, funds, indexes }, told, isLate ? undefined : killAt());
      if (isLate) return;
    }
  };
  try {
    await Promise.all([lane(0), lane(1)]);
    // A last one without a kill sends every fiftieth operation again: a retry must change nothing.
    const left = Array.from({ length: total }, (_, index) => index).filter((index) => index % 50 === 0);
    await runWriter({ url, funds, indexes: left }, told, undefined);
  } finally {
    clearInterval(progress);
  }
  return told;
};

const checkKeys = async ({ owner }: Stage, told: Told): Promise<number> => {
  const rows: { key: string; times: number }[] = await owner.query(
    `SELECT idem_key AS key, count(*)::int AS times FROM journal_txn WHERE idem_scope = 'verify' GROUP BY idem_key`,
  );
  const times = new Map(rows.map((row) => [row.key, row.times]));
  for (const key of told.acknowledged) assert.equal(times.get(key), 1, `key ${key} was acknowledged`);
  return rows.length;
};

const leavesMsMax = 120_000;

// The owner is under the policies of these tables, too: without a scope a law would see no rows and hold for nothing.
const checkLeaves = async ({ owner, report }: Stage): Promise<void> => {
  const inEverything = <Row>(sql: string): Promise<Row[]> =>
    owner.transaction(async (manager) => {
      await manager.query("SELECT set_config('app.scope', '/', true)");
      return manager.query(sql);
    });
  for (const deadline = Date.now() + leavesMsMax; ; await wait(200)) {
    const [left] = await inEverything<{ leaves: number; missing: number }>(
      `SELECT count(l.*)::int AS leaves, (count(*) - count(l.*))::int AS missing
         FROM journal_txn j LEFT JOIN posting_leaf l ON l.txn_id = j.id WHERE j.status = 'posted'`,
    );
    if (left?.missing === 0) {
      report(
        `${left.leaves} postings of killed and living writers are leaves of the public log, none is missing`,
      );
      break;
    }
    assert(Date.now() < deadline, `${left?.missing} postings are no leaves of the log`);
  }
  for (const { id, law, sql } of postingLeafChecks) {
    assert.deepEqual(await inEverything(sql), [], `${id}: ${law}`);
    report(`${id}: ${law}: 0 violations`);
  }
};

const prove = async (stage: Stage): Promise<void> => {
  const { service, owner, report } = stage;
  const desk = await openFundDesk(service);
  const funds: string[] = [];
  for (let place = 0; place < fundCount; place += 1)
    funds.push(await desk.openFund({ name: `Quỹ ${place}`, isCollecting: place === 0 }));
  // Enough that most payments succeed, little enough that some are refused.
  for (const fundId of funds)
    await desk.send('recordIncome', { fundId, kind: 'OPENING', amount: openingAmount });
  report(`${fundCount} funds, a third of all operations in one of them; 2 writers`);
  const startedAt = Date.now();
  const told = await write(stage, funds);
  const seconds = (Date.now() - startedAt) / 1_000;
  const operations =
    told.acknowledged.size + [...told.refusals.values()].reduce((sum, count) => sum + count, 0);
  report(
    `${operations} operations in ${seconds.toFixed(0)} s: ${told.acknowledged.size} acknowledged, ${told.repeats} retries of acknowledged ones, ${told.kills} SIGKILLs, ${told.starts} starts`,
  );
  for (const [refusal, count] of told.refusals) report(`  refused ${count} × ${refusal}`);
  assert(told.kills > 0, 'writers were killed');
  assert(operations >= operationsMin, `at least ${operationsMin} operations`);
  const keys = await checkKeys(stage, told);
  report(
    `every acknowledged key once: ${told.acknowledged.size} of ${keys} keys on record (the rest committed, unheard)`,
  );
  for (const { id, law, sql } of ledgerChecks) {
    assert.deepEqual(await owner.query(sql), [], `${id}: ${law}`);
    report(`${id}: ${law}: 0 violations`);
  }
  await checkLeaves(stage);
  const { entries } = await compareRandomMoments(owner, service.parts.dataSource, momentCount);
  report(`${momentCount} balances at random moments of both times equal a replay of ${entries} entries`);
};

/** Starts a PostgreSQL and the welfare service of its own. */
export const run = async (report: Report): Promise<void> => {
  const directory = await mkdtemp(join(tmpdir(), 'mttq-ledger-'));
  const cluster = await startCluster({ directory });
  try {
    process.env.TEST_POSTGRES_URL = cluster.url('postgres');
    const service = await startTestService(welfare);
    const owner = createDataSource({ url: service.databaseUrl, entities: [], applicationName: 'checks' });
    try {
      await owner.initialize();
      await prove({ service, owner, report });
    } finally {
      if (owner.isInitialized) await owner.destroy();
      await service.close();
    }
  } finally {
    await cluster.stop();
    await rm(directory, { recursive: true, force: true, maxRetries: 3 });
  }
};
