import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setInterval as every } from 'node:timers/promises';
import pg from 'pg';
import { createGraphClient } from '../../infra/seed/graph-client.ts';
import type { Ask } from '../../infra/seed/import-edition.ts';
import { importEdition } from '../../infra/seed/import-edition.ts';
import { shippedEdition, summary } from '../../infra/seed/seed-tree.ts';
import { loadKeys } from '../../infra/system/keys.ts';
import { startSystem } from '../../infra/system/start-system.ts';
import type { System } from '../../infra/system/system.ts';
import { line, measureInTurn } from './tree/measure.ts';
import { questions } from './tree/questions.ts';
import { createSubgraphClient } from './tree/subgraph-client.ts';

export const title =
  'Cây đơn vị hành chính / The tree: ancestors, subtree and search through the gateway and at the subgraph, as ratios to plain SQL; the import';

type Report = (text: string) => void;

const runs = Number(process.env.RUNS ?? 100);
const warmUps = 20;
const sampleMs = 200;
const bytesPerMegabyte = 1_048_576;

// Resident memory of a process, in pages of 4 KiB, from the second field of statm.
const residentMegabytes = async (pid: number): Promise<number> => {
  const text = await readFile(`/proc/${pid}/statm`, 'utf8').catch(() => '0 0');
  return (Number(text.split(' ')[1]) * 4_096) / bytesPerMegabyte;
};

const watchMemory = (pid: number) => {
  const state = { peak: 0 };
  const ended = new AbortController();
  const watching = (async () => {
    for await (const _ of every(sampleMs, undefined, { signal: ended.signal }))
      state.peak = Math.max(state.peak, await residentMegabytes(pid));
  })().catch(() => undefined);
  return async (): Promise<number> => {
    ended.abort();
    await watching;
    return state.peak;
  };
};

const measureImport = async (system: System, ask: Ask, report: Report): Promise<void> => {
  const { edition } = await shippedEdition();
  const { pid } = system.processOf('organisation');
  const before = await residentMegabytes(pid);
  for (const [name, key] of [
    ['first import', 'first'],
    ['same again', 'second'],
  ] as const) {
    const endWatch = watchMemory(pid);
    const startedAt = performance.now();
    const done = await importEdition(ask, edition, { report: () => undefined, key });
    const seconds = ((performance.now() - startedAt) / 1_000).toFixed(1);
    const peak = await endWatch();
    report(
      `${name}: ${seconds} s, peak of the service ${peak.toFixed(0)} MB (${before.toFixed(0)} MB before)`,
    );
    report(`  ${summary(done)}`);
  }
};

const measureQuestions = async (
  clients: { readonly gateway: Ask; readonly subgraph: Ask; readonly database: pg.Client },
  report: Report,
): Promise<void> => {
  const { gateway, subgraph, database } = clients;
  for (const { title: what, document, variables, floor } of questions) {
    const ways = {
      sql: () => floor(database),
      subgraph: () => subgraph(document, variables),
      gateway: () => gateway(document, variables),
    };
    const measured = await measureInTurn(ways, { runs, warmUps });
    report(`${what}, ${runs} runs each, in turn:`);
    for (const name of ['sql', 'subgraph', 'gateway'] as const)
      report(line(name, measured[name], measured.sql));
  }
};

const bench = async (system: System, database: pg.Client, report: Report): Promise<void> => {
  const gateway = createGraphClient(system.graphUrl, () => system.token('administrator'));
  await measureImport(system, gateway, report);
  await database.query('ANALYZE unit_version');
  const { gatewaySigningKey } = await loadKeys(system.directory);
  const subgraph = await createSubgraphClient({
    url: `${system.processOf('organisation').url}/graphql`,
    service: 'organisation',
    signingKey: JSON.stringify(gatewaySigningKey),
  });
  await measureQuestions({ gateway, subgraph, database }, report);
};

/** Starts a system of its own, imports the shipped tree and asks it. `RUNS` sets the number of runs. */
export const run = async (report: Report): Promise<void> => {
  const directory = await mkdtemp(join(tmpdir(), 'mttq-bench-tree-'));
  let system: System | undefined;
  try {
    system = await startSystem({ directory, report });
    const database = new pg.Client({
      connectionString: system.databaseUrlOf('organisation'),
      connectionTimeoutMillis: 10_000,
      query_timeout: 60_000,
    });
    await database.connect();
    try {
      await bench(system, database, report);
    } finally {
      await database.end();
    }
  } finally {
    await system?.stop();
    await rm(directory, { recursive: true, force: true, maxRetries: 3 });
  }
};
