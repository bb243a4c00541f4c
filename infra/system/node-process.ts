import { mkdir, open, readFile, rename, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Fault } from '@mttq/kernel/fault';
import { startGuarded } from './guarded-process.ts';
import { findPort } from './ports.ts';
import { repositoryFolder } from './services.ts';
import type { Life } from './supervised.ts';

/** A program of ours that listens on `PORT` and answers `GET /readyz` there, or on `OPERATIONS_PORT`. */
export type NodeProgram = {
  readonly name: string;
  readonly main: string;
  readonly env: Readonly<Record<string, string>>;
  readonly logFile: string;
  readonly healthOn: 'port' | 'operations-port';
  /** Restart it when a file that it imports changes, and show its log. */
  readonly watch: boolean;
  readonly report: (line: string) => void;
};

// Saves a quarter of the work of a start; Node goes without it where it may not write.
const compileCache = join(repositoryFolder, '.cache/node');
const readyTimeoutMs = 180_000;
const stopPatienceMs = 25_000;
const logBytesMax = 20 * 1024 ** 2;
const attemptsMax = 3;

const isReady = async (url: string): Promise<boolean> => {
  const answer = await fetch(`${url}/readyz`, { signal: AbortSignal.timeout(3_000) }).catch(() => undefined);
  await answer?.body?.cancel();
  return answer?.ok === true;
};

const openLog = async (path: string) => {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const size = (await stat(path).catch(() => undefined))?.size ?? 0;
  if (size > logBytesMax) await rename(path, `${path}.1`);
  return open(path, 'a', 0o600);
};

const tailOf = async (path: string): Promise<string> =>
  (await readFile(path, 'utf8').catch(() => '')).split('\n').slice(-15).join('\n');

type Launched = { readonly life: Life; readonly healthUrl: string };

const launch = async (program: NodeProgram, port: number): Promise<Launched> => {
  const healthPort = program.healthOn === 'port' ? port : await findPort();
  const log = await openLog(program.logFile);
  const watched = { EXIT_WITH_PARENT: '1' };
  const flags = program.watch ? ['--watch', '--watch-preserve-output'] : [];
  const child = await startGuarded({
    command: process.execPath,
    args: ['--disable-warning=ExperimentalWarning', ...flags, program.main],
    env: {
      NODE_COMPILE_CACHE: compileCache,
      ...process.env,
      ...program.env,
      ...(program.watch && watched),
      PORT: `${port}`,
      OPERATIONS_PORT: `${healthPort}`,
    },
    endSignal: 'SIGTERM',
    output: program.watch ? 1 : log.fd,
  }).finally(() => log.close());
  const life = {
    pid: child.pid,
    url: `http://127.0.0.1:${port}`,
    ended: child.ended,
    stop: () => child.stop(stopPatienceMs),
    kill: () => child.kill(),
  };
  return { life, healthUrl: `http://127.0.0.1:${healthPort}` };
};

const awaitReady = async (
  { life, healthUrl }: Launched,
  program: NodeProgram,
): Promise<string | undefined> => {
  let ended: string | undefined;
  void life.ended.then((how) => {
    ended = `it ended (${how})`;
  });
  const startedAt = Date.now();
  let toldAt = startedAt;
  while (ended === undefined) {
    if (await isReady(healthUrl)) return undefined;
    if (Date.now() - startedAt > readyTimeoutMs) return 'it was not ready in time';
    if (Date.now() - toldAt > 5_000) {
      toldAt = Date.now();
      program.report(`${program.name} is starting (${Math.round((toldAt - startedAt) / 1000)} s)`);
    }
    await wait(50);
  }
  return ended;
};

/** Starts the program on `wantedPort` if it is free, else on another, and resolves when it is ready. Throws a `Fault` with the end of its log. */
export const startNodeProcess = async (program: NodeProgram, wantedPort?: number): Promise<Life> => {
  for (let attempt = 1; ; attempt += 1) {
    const launched = await launch(program, await findPort(wantedPort));
    const problem = await awaitReady(launched, program);
    if (problem === undefined) return launched.life;
    await launched.life.kill();
    const tail = await tailOf(program.logFile);
    // Another program was faster with the port that we found free.
    if (attempt < attemptsMax && tail.includes('EADDRINUSE')) continue;
    throw new Fault(
      'NOT_READY',
      `${program.name} did not start: ${problem}. The end of ${program.logFile}:\n${tail}`,
    );
  }
};
