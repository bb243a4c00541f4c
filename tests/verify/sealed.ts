import { strict as assert } from 'node:assert';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createDataSource } from '@mttq/platform/data/data-source';
import type { DataSource } from 'typeorm';
import { type Cluster, startCluster } from '../../infra/postgres/cluster.ts';
import { startSystem } from '../../infra/system/start-system.ts';
import { findLeaks, formsOf, markers } from './sealed/markers.ts';
import { scanSystem } from './sealed/scan-system.ts';
import { speakAtGateway } from './sealed/through-gateway.ts';

export const title =
  'Niêm phong danh tính / Sealed identities: who denounced or sent feedback is in no table, log line, message, error, list or trail';

type Report = (line: string) => void;
type Told = {
  readonly heard: readonly string[];
  readonly opened: object;
  readonly databaseUrl: string;
};

const lifeMsMax = 240_000;

const startLife = (): {
  readonly life: ChildProcess;
  readonly log: () => string;
  readonly told: Promise<Told>;
} => {
  const life = spawn(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', join(import.meta.dirname, 'sealed', 'life.ts')],
    {
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    },
  );
  let log = '';
  for (const stream of [life.stdout, life.stderr])
    stream?.on('data', (chunk: Buffer) => {
      log += chunk.toString('utf8');
    });
  const ended = once(life, 'exit').then(() => {
    throw new Error(`the life of the service ended early:\n${log.slice(-2_000)}`);
  });
  const told = once(life, 'message', { signal: AbortSignal.timeout(lifeMsMax) }).then(
    ([message]) => message as Told,
  );
  return { life, log: () => log, told: Promise.race([told, ended]) };
};

// As the superuser: no policy hides a row from the scanner.
const scanTables = async (owner: DataSource): Promise<{ leaks: string[]; tables: number; rows: number }> => {
  const tables: { name: string }[] = await owner.query(
    "SELECT quote_ident(relname) AS name FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace ORDER BY 1",
  );
  const leaks: string[] = [];
  let rows = 0;
  for (const { name } of tables) {
    const texts: { text: string }[] = await owner.query(`SELECT t::text AS text FROM public.${name} AS t`);
    rows += texts.length;
    leaks.push(
      ...new Set(
        texts.flatMap(({ text }) => findLeaks(`table ${name}`, `${text} ${text.replaceAll('\\\\', '\\')}`)),
      ),
    );
  }
  return { leaks, tables: tables.length, rows };
};

const plantLeaks = async (owner: DataSource): Promise<number> => {
  const plants = [...formsOf(markers.name).values()];
  for (const text of plants) {
    await owner.query(
      "INSERT INTO audit_log (at, actor_id, action, reason, input_digest, correlation_id) VALUES (now(), 'x', 'x', $1, 'x', 'x')",
      [text],
    );
  }
  return plants.length;
};

const scan = async (cluster: Cluster, report: Report): Promise<void> => {
  const { life, log, told } = startLife();
  try {
    const { heard, opened, databaseUrl } = await told;
    assert.deepEqual(opened, { name: markers.name, contact: markers.contact }, 'two persons do see it');
    const owner = createDataSource({
      url: cluster.url(new URL(databaseUrl).pathname.slice(1)),
      entities: [],
      applicationName: 'scanner',
    });
    await owner.initialize();
    try {
      const clean = await scanTables(owner);
      assert.deepEqual(clean.leaks, []);
      report(
        `${clean.rows} rows of ${clean.tables} tables (outbox, event log, trail, answers and dead letters among them): 0 leaks`,
      );
      const answers = heard.flatMap((answer) => findLeaks('answer', answer));
      assert.deepEqual(answers, []);
      const refused = heard.filter((answer) => /"code":|"errors":/.test(answer)).length;
      report(`${heard.length} answers, ${refused} of them refusals and errors: 0 leaks`);
      const lines = log().trim().split('\n');
      assert(lines.length > 3, 'the service logged');
      assert.deepEqual(findLeaks('log', log()), []);
      report(`${lines.length} log lines at the level debug: 0 leaks`);
      const planted = await plantLeaks(owner);
      const { leaks } = await scanTables(owner);
      assert.equal(
        new Set(leaks.filter((leak) => leak.includes(': name, '))).size,
        planted,
        'every planted leak is found',
      );
      assert.equal(findLeaks('log', `{"msg":"${markers.contact}"}`).length > 0, true);
      report(`the scanner finds what is planted: ${planted} of ${planted} forms of the name in the trail`);
    } finally {
      await owner.destroy();
    }
  } finally {
    if (life.connected) life.send('end');
    if (life.exitCode === null)
      await once(life, 'exit', { signal: AbortSignal.timeout(30_000) }).catch(() => life.kill('SIGKILL'));
  }
};

// The same with everything in the loop: gateway, broker, issuer, all services.
const scanWhole = async (report: Report): Promise<void> => {
  const directory = await mkdtemp(join(tmpdir(), 'mttq-sealed-system-'));
  const system = await startSystem({
    directory,
    report: () => {},
    fast: true,
    env: { LOG_LEVEL: 'debug' },
  });
  try {
    await scanSystem(system, await speakAtGateway(system, report), report);
  } finally {
    await system.stop();
    await rm(directory, { recursive: true, force: true, maxRetries: 3 });
  }
};

/** Starts a PostgreSQL of its own and the supervision service in a process of its own, then a whole system. */
export const run = async (report: Report): Promise<void> => {
  const directory = await mkdtemp(join(tmpdir(), 'mttq-sealed-'));
  const cluster = await startCluster({ directory, fast: true });
  try {
    process.env.TEST_POSTGRES_URL = cluster.url('postgres');
    await scan(cluster, report);
  } finally {
    await cluster.stop();
    await rm(directory, { recursive: true, force: true, maxRetries: 3 });
  }
  await scanWhole(report);
};
