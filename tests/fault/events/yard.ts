import { type ChildProcess, fork } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createDataSource } from '@mttq/platform/data/data-source';
import { discoverMigrations, migrate } from '@mttq/platform/data/migrations';
import type { DataSource } from 'typeorm';
import { type Cluster, startCluster } from '../../../infra/postgres/cluster.ts';
import { sourceTables, targetTables } from './account-events.ts';
import { startWipeableBroker } from './wipeable-broker.ts';

/** The processes that a fault can hit. */
export const roles = ['writer', 'relay', 'projector', 'reactor'] as const;
export type Role = (typeof roles)[number];

type Worker = {
  process: ChildProcess;
  started: Promise<void>;
  ended: Promise<NodeJS.Signals | number | null>;
};

const openDatabase = async (cluster: Cluster, name: string, tables: string): Promise<DataSource> => {
  const migrations = await discoverMigrations(await mkdtemp(path.join(tmpdir(), 'no-migrations-')));
  const url = await cluster.createDatabase(name);
  const dataSource = createDataSource({ url, entities: [], migrations, applicationName: 'fault test' });
  await dataSource.initialize();
  await migrate(dataSource);
  await dataSource.query(tables);
  return dataSource;
};

/** Postgres, broker and four workers as real processes, and what the writer acknowledged. */
export type Yard = Awaited<ReturnType<typeof openYard>>;

/** Starts everything in a fresh folder. `close` ends every process that it started. */
export const openYard = async () => {
  const directory = await mkdtemp(path.join(tmpdir(), 'mttq-fault-'));
  const postgres = path.join(directory, 'postgres');
  let cluster = await startCluster({ directory: postgres });
  const { port } = cluster;
  const broker = await startWipeableBroker(path.join(directory, 'nats'));
  const source = await openDatabase(cluster, 'source', sourceTables);
  const target = await openDatabase(cluster, 'target', targetTables);
  const urls = {
    source: await cluster.createDatabase('source'),
    target: await cluster.createDatabase('target'),
  };
  const acknowledged = new Set<string>();
  const workers = new Map<Role, Worker>();

  const start = (role: Role, crashAt = ''): Worker => {
    const isSource = role === 'writer' || role === 'relay';
    const child = fork(path.join(import.meta.dirname, 'worker.ts'), [], {
      execArgv: ['--no-warnings'],
      env: {
        ...process.env,
        ROLE: role,
        DATABASE_URL: isSource ? urls.source : urls.target,
        NATS_URL: broker.url,
        CRASH_AT: crashAt,
        SEED: `${acknowledged.size}`,
      },
    });
    const started = new Promise<void>((resolve) => {
      child.on('message', (message: string) => {
        if (message === 'started') resolve();
        else acknowledged.add(message);
      });
    });
    const ended = new Promise<NodeJS.Signals | number | null>((resolve) => {
      child.once('exit', (code, signal) => resolve(signal ?? code));
    });
    const worker = { process: child, started, ended };
    workers.set(role, worker);
    return worker;
  };
  const kill = async (role: Role): Promise<void> => {
    const worker = workers.get(role);
    worker?.process.kill('SIGKILL');
    await worker?.ended;
  };
  return {
    source,
    target,
    acknowledged,
    broker,
    start,
    kill,
    hasEnded: (role: Role): boolean => {
      const child = workers.get(role)?.process;
      return child === undefined || child.exitCode !== null || child.signalCode !== null;
    },
    /** SIGKILL of a role's process and a new one in its place. */
    replace: async (role: Role, crashAt = ''): Promise<Worker> => {
      await kill(role);
      return start(role, crashAt);
    },
    /** SIGKILL of the postmaster; the next start recovers from its log. */
    crashPostgres: async (): Promise<void> => {
      await cluster.kill();
      cluster = await startCluster({ directory: postgres, port });
    },
    close: async (): Promise<void> => {
      await Promise.all(roles.map(kill));
      await Promise.all([source.destroy(), target.destroy()].map((end) => end.catch(() => undefined)));
      await broker.kill();
      await cluster.stop();
      await rm(directory, { recursive: true, force: true });
    },
  };
};
