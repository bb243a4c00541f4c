import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Who the process runs as. Left out: who we are. */
export type Account = { readonly uid: number; readonly gid: number };

/** A process to start. `endSignal` is what it receives when the process that started it is gone, even by SIGKILL. */
export type Program = {
  readonly command: string;
  readonly args: readonly string[];
  readonly env?: NodeJS.ProcessEnv;
  readonly cwd?: string;
  readonly account?: Account | undefined;
  readonly endSignal: 'SIGINT' | 'SIGTERM';
  /** File descriptor for its stdout and stderr; left out: discarded. */
  readonly output?: number | undefined;
};

/** A started process. `ended` resolves (never rejects) with its exit code, or with the name of the signal that ended it. */
export type GuardedProcess = {
  readonly pid: number;
  readonly child: ChildProcess;
  readonly ended: Promise<number | string>;
  /** Asks with `endSignal`, insists with SIGKILL after `patienceMs`, and resolves when the process is gone. */
  stop(patienceMs: number): Promise<void>;
  /** SIGKILL; resolves when the process is gone. */
  kill(): Promise<void>;
};

const setpriv = ['/usr/bin/setpriv', '/bin/setpriv'].find((path) => existsSync(path));

/** True when a process we start ends with us even if we are killed by SIGKILL (util-linux, on every Debian). */
export const canGuard: boolean = setpriv !== undefined;

const commandLine = ({
  command,
  args,
  account,
  endSignal,
}: Program): readonly [string, readonly string[]] => {
  if (setpriv === undefined) return [command, args];
  const drop = account ? [`--reuid=${account.uid}`, `--regid=${account.gid}`, '--clear-groups'] : [];
  return [setpriv, [...drop, `--pdeathsig=${endSignal.slice(3)}`, '--', command, ...args]];
};

/** Starts a process that cannot outlive us. Rejects when it cannot be started at all. */
export const startGuarded = async (program: Program): Promise<GuardedProcess> => {
  const [command, args] = commandLine(program);
  const output = program.output ?? 'ignore';
  const child = spawn(command, args, {
    cwd: program.cwd ?? '/',
    env: program.env ?? process.env,
    stdio: ['ignore', output, output],
    // Its own session: Ctrl+C reaches only us, and we stop everything in the right order.
    detached: true,
    ...(setpriv === undefined && program.account),
  });
  const ended = new Promise<number | string>((resolve) => {
    child.once('exit', (code, signal) => resolve(code ?? signal ?? 1));
  });
  await new Promise<void>((resolve, reject) => {
    child.once('spawn', resolve);
    child.once('error', reject);
  });
  const kill = async () => {
    child.kill('SIGKILL');
    await ended;
  };
  const stop = async (patienceMs: number) => {
    child.kill(program.endSignal);
    const timer = setTimeout(() => child.kill('SIGKILL'), patienceMs);
    await ended;
    clearTimeout(timer);
  };
  return { pid: child.pid as number, child, ended, stop, kill };
};
