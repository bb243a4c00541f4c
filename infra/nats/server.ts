import { randomBytes } from 'node:crypto';
import { chmod, mkdir, open, readFile, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Fault } from '@mttq/kernel/fault';
import { type GuardedProcess, startGuarded } from '../system/guarded-process.ts';
import { findPort } from '../system/ports.ts';
import { obtainNatsServer } from './obtain.ts';
import { type NatsRole, type NatsUser, natsUser } from './users.ts';
import { isAtLeast, type NatsBinary } from './version.ts';

const readyTimeoutMs = 30_000;
const stopPatienceMs = 10_000;
const attemptsMax = 5;

/** Without `users` there is one user, `test`, who may do everything. `fast` gives up durability and is for tests only. */
export type NatsOptions = {
  readonly directory: string;
  readonly port?: number;
  readonly users?: readonly NatsRole[];
  readonly fast?: boolean;
  /** Another program than the one that `obtainNatsServer` finds. */
  readonly binary?: NatsBinary;
  readonly say?: (line: string) => void;
};

/** A running nats-server with JetStream on 127.0.0.1. */
export type NatsServer = {
  readonly port: number;
  readonly pid: number;
  readonly version: string;
  /** Monitoring (`/jsz`, `/varz`) on loopback. */
  readonly monitorUrl: string;
  readonly ended: Promise<number | string>;
  /** Address with user and password of the first user (`test` when no users were given). */
  readonly url: string;
  /** Address with user and password. */
  urlOf(user: string): string;
  stop(): Promise<void>;
  kill(): Promise<void>;
};

type Parts = { readonly binary: NatsBinary; readonly users: readonly NatsUser[] };
type Place = { readonly port: number; readonly monitorPort: number };

// JSON is a valid configuration file of nats-server, and it quotes paths with spaces.
const configurationOf = (options: NatsOptions, place: Place, { binary, users }: Parts) => ({
  server_name: 'mttq',
  host: '127.0.0.1',
  port: place.port,
  http: `127.0.0.1:${place.monitorPort}`,
  max_payload: 256 * 1024,
  write_deadline: '5s',
  jetstream: {
    store_dir: join(options.directory, 'store'),
    max_file_store: 20 * 1024 ** 3,
    // The default acknowledges at once and flushes every two minutes: a power cut then loses acknowledged messages.
    ...(!options.fast && isAtLeast(binary.version, '2.10') && { sync_interval: 'always' }),
  },
  authorization: { timeout: 5, users },
});

const isListening = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1', timeout: 1_000 });
    const finish = (answer: boolean) => {
      socket.destroy();
      resolve(answer);
    };
    socket.once('data', (greeting) => finish(greeting.toString().startsWith('INFO ')));
    socket.once('error', () => finish(false));
    socket.once('timeout', () => finish(false));
  });

// The port answers before JetStream has read its store: healthz says when it has.
const isHealthy = async ({ port, monitorPort }: Place): Promise<boolean> => {
  if (!(await isListening(port))) return false;
  const options = { signal: AbortSignal.timeout(2_000) };
  const answer = await fetch(`http://127.0.0.1:${monitorPort}/healthz`, options).catch(() => undefined);
  return answer?.ok === true;
};

const awaitReady = async (server: GuardedProcess, place: Place): Promise<boolean> => {
  let gone = false;
  void server.ended.then(() => {
    gone = true;
  });
  const deadline = Date.now() + readyTimeoutMs;
  while (!gone && Date.now() < deadline) {
    if (await isHealthy(place)) return true;
    await wait(30);
  }
  await server.kill();
  return false;
};

const tailOf = async (path: string): Promise<string> =>
  (await readFile(path, 'utf8').catch(() => '')).split('\n').slice(-8).join('\n');

type Launch = { readonly server: GuardedProcess; readonly place: Place };

const launch = async (options: NatsOptions, parts: Parts): Promise<Launch> => {
  const configuration = join(options.directory, 'nats-server.conf');
  const log = join(options.directory, 'nats-server.log');
  for (let attempt = 1; ; attempt += 1) {
    const port = await findPort(attempt < attemptsMax ? options.port : undefined);
    const place = { port, monitorPort: await findPort() };
    const text = JSON.stringify(configurationOf(options, place, parts), undefined, 2);
    await writeFile(configuration, text, { mode: 0o600 });
    const output = await open(log, 'a', 0o600);
    const server = await startGuarded({
      command: parts.binary.path,
      args: ['-c', configuration],
      env: { PATH: process.env.PATH, HOME: options.directory },
      endSignal: 'SIGTERM',
      output: output.fd,
    }).finally(() => output.close());
    if (await awaitReady(server, place)) return { server, place };
    if (attempt === attemptsMax)
      throw new Fault(
        'NATS_NOT_READY',
        `nats-server did not start; the end of ${log}:\n${await tailOf(log)}`,
      );
    await wait(200 * attempt);
  }
};

/** Starts a nats-server whose store is in `directory`. Throws a `Fault` that says what to do. */
export const startNats = async (options: NatsOptions): Promise<NatsServer> => {
  const binary = options.binary ?? (await obtainNatsServer(options.say));
  await mkdir(options.directory, { recursive: true, mode: 0o700 });
  await chmod(options.directory, 0o700);
  const newPassword = () => randomBytes(24).toString('base64url');
  const users = options.users?.map((role) => natsUser(role, role.password ?? newPassword())) ?? [
    { user: 'test', password: newPassword() },
  ];
  const { server, place } = await launch(options, { binary, users });
  const urlOf = (name: string) => {
    const found = users.find(({ user }) => user === name);
    if (found === undefined) throw new RangeError(`the broker has no user ${name}`);
    return `nats://${found.user}:${found.password}@127.0.0.1:${place.port}`;
  };
  return {
    port: place.port,
    pid: server.pid,
    version: binary.version,
    monitorUrl: `http://127.0.0.1:${place.monitorPort}`,
    ended: server.ended,
    url: urlOf(users[0]?.user ?? 'test'),
    urlOf,
    stop: () => server.stop(stopPatienceMs),
    kill: () => server.kill(),
  };
};
