import { createHmac } from 'node:crypto';
import { existsSync } from 'node:fs';
import { open, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Fault } from '@mttq/kernel/fault';
import pg from 'pg';
import { type GuardedProcess, startGuarded } from '../system/guarded-process.ts';
import { findPort } from '../system/ports.ts';
import { findAccount, reachableFolder } from './account.ts';
import { findBinaries } from './binaries.ts';
import { dataFolderOf, ensureCluster, readPassword, type Surroundings } from './template.ts';

const readyTimeoutMs = 60_000;
const stopPatienceMs = 20_000;
const attemptsMax = 5;

/** `fast` gives up durability and is for tests only. `say` is told about slow steps, one line each. */
export type ClusterOptions = {
  readonly directory: string;
  readonly port?: number;
  readonly fast?: boolean;
  readonly say?: (line: string) => void;
};

/** A running PostgreSQL of our own on 127.0.0.1. */
export type Cluster = {
  readonly port: number;
  readonly version: string;
  /** The postmaster, first and only. */
  readonly pids: readonly number[];
  /** Resolves when the postmaster is gone, for whatever reason. */
  readonly ended: Promise<number | string>;
  /** Address of a database for the superuser. */
  url(database: string): string;
  /** Makes the database and its owner of the same name (no superuser) when missing; answers the owner's address. */
  createDatabase(name: string): Promise<string>;
  /** Closes connections, writes everything to disk and ends. */
  stop(): Promise<void>;
  /** SIGKILL of the postmaster; the next start recovers. */
  kill(): Promise<void>;
};

const settingsOf = (port: number, fast: boolean): readonly string[] => {
  const settings = {
    listen_addresses: '127.0.0.1',
    port: `${port}`,
    // TCP only: the path of a socket may not be longer than 107 bytes.
    unix_socket_directories: '',
    max_connections: '200',
    timezone: 'UTC',
    log_timezone: 'UTC',
    // Above ERROR: an error quotes the value that was sent, be it a name typed in the place of an id. Services log their own faults.
    log_min_messages: 'log',
    password_encryption: 'scram-sha-256',
    ...(fast && { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
  };
  return Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
};

// A postmaster.pid that survived a SIGKILL or a power cut may name a process that is another one by now.
const clearStalePid = async (data: string): Promise<void> => {
  const path = join(data, 'postmaster.pid');
  const deadline = Date.now() + stopPatienceMs;
  while (existsSync(path)) {
    const pid = Number.parseInt(await readFile(path, 'utf8').catch(() => ''), 10);
    const commandLine = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
    if (!commandLine.split('\0').includes(data)) {
      await rm(path, { force: true });
      return;
    }
    if (Date.now() > deadline)
      throw new Fault(
        'POSTGRES_BUSY',
        `PostgreSQL process ${pid} still uses ${data}: stop it, then start again`,
      );
    await wait(100);
  }
};

const tailOf = async (path: string): Promise<string> =>
  (await readFile(path, 'utf8').catch(() => '')).split('\n').slice(-12).join('\n');

const isReady = async (url: string): Promise<boolean> => {
  const client = new pg.Client({
    connectionString: url,
    connectionTimeoutMillis: 2_000,
    query_timeout: 2_000,
  });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query('select 1');
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
};

const awaitReady = async (
  postmaster: GuardedProcess,
  url: string,
  say: (line: string) => void,
): Promise<boolean> => {
  let gone = false;
  void postmaster.ended.then(() => {
    gone = true;
  });
  const startedAt = Date.now();
  let told = startedAt;
  while (!gone) {
    if (await isReady(url)) return true;
    if (Date.now() - startedAt > readyTimeoutMs) break;
    if (Date.now() - told > 5_000) {
      told = Date.now();
      say(`PostgreSQL recovers (${Math.round((told - startedAt) / 1000)} s)`);
    }
    await wait(30);
  }
  await postmaster.kill();
  return false;
};

type Running = {
  readonly postmaster: GuardedProcess;
  readonly port: number;
  readonly address: (database: string) => string;
};

const launch = async (
  folder: string,
  options: ClusterOptions,
  surroundings: Surroundings,
): Promise<Running> => {
  const data = dataFolderOf(folder);
  const password = await readPassword(folder);
  const log = join(folder, 'postgres.log');
  for (let attempt = 1; ; attempt += 1) {
    await clearStalePid(data);
    const port = await findPort(attempt < attemptsMax ? options.port : undefined);
    const output = await open(log, 'a', 0o600);
    const postmaster = await startGuarded({
      command: join(surroundings.binaries.folder, 'postgres'),
      args: ['-D', data, ...settingsOf(port, options.fast ?? false)],
      env: { PATH: process.env.PATH, TZ: 'UTC' },
      account: surroundings.account,
      endSignal: 'SIGINT',
      output: output.fd,
    }).finally(() => output.close());
    const address = (database: string) => `postgres://postgres:${password}@127.0.0.1:${port}/${database}`;
    if (await awaitReady(postmaster, address('postgres'), surroundings.say))
      return { postmaster, port, address };
    // Backends of a killed postmaster hold its shared memory for a moment; a port may be lost to another program.
    if (attempt === attemptsMax)
      throw new Fault(
        'POSTGRES_NOT_READY',
        `PostgreSQL did not start; the end of ${log}:\n${await tailOf(log)}`,
      );
    await wait(200 * attempt);
  }
};

const identifier = (name: string): string => {
  if (!/^[a-z][a-z0-9_]{0,62}$/.test(name)) throw new RangeError(`not a name for a database: ${name}`);
  return `"${name}"`;
};

/**
 * Makes a database and its owner of the same name with this password, when missing. The owner may make roles: a service
 * that keeps money lets requests run as a role that owns nothing.
 */
const createOwnedDatabase = async (superuserUrl: string, name: string, password: string): Promise<void> => {
  const quoted = identifier(name);
  const client = new pg.Client({
    connectionString: superuserUrl,
    connectionTimeoutMillis: 5_000,
    query_timeout: 60_000,
  });
  await client.connect();
  try {
    const { rows: roles } = await client.query('select 1 from pg_roles where rolname = $1', [name]);
    const verb = roles.length === 0 ? 'create' : 'alter';
    await client.query(
      `${verb} role ${quoted} login createrole password '${password.replaceAll("'", "''")}'`,
    );
    const { rows: databases } = await client.query('select 1 from pg_database where datname = $1', [name]);
    if (databases.length === 0) await client.query(`create database ${quoted} owner ${quoted}`);
    await client.query(`revoke all on database ${quoted} from public`);
  } finally {
    await client.end();
  }
};

/** Starts PostgreSQL in `directory`, making the cluster at the first start. Throws a `Fault` that says what to do. */
export const startCluster = async (options: ClusterOptions): Promise<Cluster> => {
  const say = options.say ?? ((line: string) => void process.stderr.write(`${line}\n`));
  const account = await findAccount();
  const binaries = await findBinaries(account, say);
  const surroundings = { binaries, account, say };
  const folder = await reachableFolder(options.directory, account, say);
  await ensureCluster(folder, surroundings);
  const { postmaster, port, address } = await launch(folder, options, surroundings);
  return {
    port,
    version: binaries.version,
    pids: [postmaster.pid],
    ended: postmaster.ended,
    url: address,
    createDatabase: async (name) => {
      const secret = await readPassword(folder);
      const password = createHmac('sha256', secret).update(name).digest('base64url');
      await createOwnedDatabase(address('postgres'), name, password);
      return `postgres://${name}:${password}@127.0.0.1:${port}/${name}`;
    },
    stop: () => postmaster.stop(stopPatienceMs),
    kill: () => postmaster.kill(),
  };
};
