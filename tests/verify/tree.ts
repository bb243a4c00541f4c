import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Fault } from '@mttq/kernel/fault';
import pg from 'pg';
import { createGraphClient } from '../../infra/seed/graph-client.ts';
import { type Ask, importEdition } from '../../infra/seed/import-edition.ts';
import { seedTree, summary } from '../../infra/seed/seed-tree.ts';
import { repositoryFolder } from '../../infra/system/services.ts';
import { startSystem } from '../../infra/system/start-system.ts';
import type { System } from '../../infra/system/system.ts';
import { claimLinks } from './tree/lineage-claims.ts';
import { foldLog } from './tree/log-fold.ts';
import { openProof, type Proof } from './tree/proof.ts';
import { createQuestions } from './tree/questions.ts';
import { claimRandomTriples } from './tree/random-triples.ts';
import { claimCorrectedCounts, claimShippedTree } from './tree/shipped-claims.ts';

export const title =
  'Cây đơn vị hành chính / The administrative tree: both editions, the links, two times, and 10,000 answers against the event log';

type Report = (line: string) => void;
type Stage = {
  readonly ask: Ask;
  readonly database: pg.Client;
  readonly proof: Proof;
  readonly report: Report;
};

const triplesCount = 10_000;
const deadlineMs = 120_000;

/** Every event is in the log once the outbox is empty. */
const awaitLog = async (database: pg.Client): Promise<void> => {
  for (const deadline = Date.now() + deadlineMs; Date.now() < deadline; await wait(100)) {
    const { rows } = await database.query('SELECT 1 FROM outbox LIMIT 1');
    if (rows.length === 0) return;
  }
  throw new Fault('LOG_BEHIND', `the outbox is not empty after ${deadlineMs / 1_000} s`);
};

const reformFolder = (): string | undefined => {
  const candidates = [process.env.REFORM_2025, resolve(repositoryFolder, '../shared/data/reform-2025')];
  return candidates.find((folder) => folder !== undefined && existsSync(join(folder, 'links.csv')));
};

const readReform = async (folder: string) => {
  const text = (name: string) => readFile(join(folder, `${name}.csv`), 'utf8');
  return {
    title: 'The reform of 2025 with extents',
    oldAsOf: '2025-03-01',
    newAsOf: '2026-07-01',
    effectiveOn: '2025-07-01',
    reason: 'A better source: the list of March 2025 and the extents of the links',
    unitsOld: await text('units-old'),
    unitsNew: await text('units-new'),
    links: await text('links'),
  };
};

const correct = async ({ ask, database, proof, report }: Stage): Promise<void> => {
  const folder = reformFolder();
  if (folder === undefined) {
    report('left out: the folder with the extents (set REFORM_2025 to it)');
    return;
  }
  const before = new Date().toISOString();
  const edition = await readReform(folder);
  report(`imports ${folder} over the shipped tree`);
  const done = await importEdition(ask, edition, { report });
  report(`  ${summary(done)}; ${done.report.unitsGoneByThen} gone by 2025-03-01`);
  await claimLinks(database, proof);
  await claimCorrectedCounts(createQuestions(ask), proof, before);
  const again = await importEdition(ask, edition, { report, key: 'the same once more' });
  const { unitsCreated, unitsCorrected, linksCreated, linksCorrected, linksWithdrawn } = again.report;
  const changed = [unitsCreated, unitsCorrected, linksCreated, linksCorrected, linksWithdrawn];
  proof.claim('imported once more, it changes', changed, [0, 0, 0, 0, 0]);
};

const prove = async (system: System, database: pg.Client, report: Report): Promise<void> => {
  const proof = openProof(report);
  const ask = createGraphClient(system.graphUrl, () => system.token('administrator'));
  const startedAt = Date.now();
  await seedTree(system, report);
  report(`seeded in ${((Date.now() - startedAt) / 1_000).toFixed(1)} s`);
  await claimShippedTree(createQuestions(ask), proof);
  await correct({ ask, database, proof, report });
  await awaitLog(database);
  const tree = await foldLog(database);
  report(`folded the log into ${tree.units.size} units`);
  const seed = Number(process.env.SEED ?? Date.now() % 1_000_000);
  await claimRandomTriples({ ask, tree, report }, { count: triplesCount, seed }, proof);
  proof.close();
};

/** Starts a system of its own, seeds it and proves the tree. `REFORM_2025` names the folder of the better source, `SEED` repeats a draw. */
export const run = async (report: Report): Promise<void> => {
  const directory = await mkdtemp(join(tmpdir(), 'mttq-verify-tree-'));
  let system: System | undefined;
  try {
    system = await startSystem({ directory, report, fast: true, env: { OPERATION_MS_MAX: '60000' } });
    const database = new pg.Client({
      connectionString: system.databaseUrlOf('organisation'),
      connectionTimeoutMillis: 10_000,
      query_timeout: 60_000,
    });
    await database.connect();
    try {
      await prove(system, database, report);
    } finally {
      await database.end();
    }
  } finally {
    await system?.stop();
    await rm(directory, { recursive: true, force: true, maxRetries: 3 });
  }
};
