import { type ChildProcess, fork, spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createDataSource } from '@mttq/platform/data/data-source';
import { discoverMigrations, migrate } from '@mttq/platform/data/migrations';
import { eventually } from '@mttq/testkit/eventually';
import type { DataSource } from 'typeorm';
import { obtainNatsServer } from '../../../infra/nats/obtain.ts';
import { isAtLeast } from '../../../infra/nats/version.ts';
import { type Cluster, startCluster } from '../../../infra/postgres/cluster.ts';
import { findPort } from '../../../infra/system/ports.ts';
import { sourceTables, targetTables } from './account-events.ts';

/** The processes that a fault can hit. */
export const roles = ['writer', 'relay', 'projector', 'reactor'] as const;
export type Role = (typeof roles)[number];

type Worker = {
  process: ChildProcess;
  started: Promise<void>;
  ended: Promise<NodeJS.Signals | number | null>;
};

/** A broker of our own without passwords, so that it can be killed, wiped and started again on its port. */
const createBroker = async (directory: string) => {
  const { path: program, version } = await obtainNatsServer();
  const port = await findPort();
  const store = path.join(directory, 'store');
  const file = path.join(directory, 'nats.conf');
  const durable = isAtLeast(version, '2.10') ? { sync_interval: 'always' } : {};
  await mkdir(directory, { recursive: true });
  await writeFile(
    file,
    JSON.stringify({
      host: '127.0.0.1',
      port,
      max_payload: 262_144,
      jetstream: { store_dir: store, ...durable },
    }),
  );
  let server: ChildProcess | undefined;
  const start = async (): Promise<void> => {
    server = spawn(program, ['-c', file], { stdio: 'ignore' });
    await eventually(() => isListening(port));
  };
  const kill = async (): Promise<void> => {
    const ended = new Promise((resolve) => server?.once('exit', resolve));
    server?.kill('SIGKILL');
    await ended;
  };
  return {
    url: `nats://127.0.0.1:${port}`,
    version,
    start,
    kill,
    wipe: () => rm(store, { recursive: true, force: true }),
  };
};

const isListening = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect({ host: '127.0.0.1', port }, () => resolve(socket.destroy() !== undefined));
    socket.once('error', () => resolve(false));
  });

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
  const broker = await createBroker(path.join(directory, 'nats'));
  await broker.start();
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
