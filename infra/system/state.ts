import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Fault } from '@mttq/kernel/fault';
import type { TokenSource } from '../oidc/token.ts';

/** A process that cannot be mistaken for a later one with the same id. */
export type ProcessMark = { readonly name: string; readonly pid: number; readonly startedAt: string };

/** What other commands need to know of the running system. Private: it holds addresses with passwords. */
export type State = {
  readonly launcher: ProcessMark;
  readonly children: readonly ProcessMark[];
  readonly graphUrl?: string;
  readonly gatewayUrl?: string;
  readonly tokenSource?: TokenSource;
  readonly databaseUrls?: Readonly<Record<string, string>>;
};

const stopPatienceMs = 30_000;
const pathOf = (directory: string): string => join(directory, 'state.json');

// Field 22 of /proc/<pid>/stat: clock ticks from boot to the start of the process.
const startOf = async (pid: number): Promise<string | undefined> => {
  const text = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => undefined);
  const fields = text?.slice(text.lastIndexOf(')') + 2).split(' ');
  return fields?.[0] === 'Z' ? undefined : fields?.[19];
};

/** Marks a process that runs now. */
export const markProcess = async (name: string, pid: number): Promise<ProcessMark> => ({
  name,
  pid,
  startedAt: (await startOf(pid)) ?? '',
});

/** Whether exactly that process still runs. */
const isRunning = async ({ pid, startedAt }: ProcessMark): Promise<boolean> =>
  startedAt !== '' && (await startOf(pid)) === startedAt;

/** The state of the system in this folder, whether it still runs or not. */
const readState = async (directory: string): Promise<State | undefined> => {
  const text = await readFile(pathOf(directory), 'utf8').catch(() => undefined);
  return text === undefined ? undefined : (JSON.parse(text) as State);
};

/** The state of the system that runs in this folder now. Throws a `Fault` when there is none. */
export const readRunningState = async (directory: string): Promise<State> => {
  const state = await readState(directory);
  if (state?.graphUrl === undefined || !(await isRunning(state.launcher)))
    throw new Fault(
      'NOT_RUNNING',
      `the system does not run in ${directory}: type npm start in another terminal, and wait for the graph's address (hệ thống chưa chạy: hãy gõ npm start ở một cửa sổ khác)`,
    );
  return state;
};

/** Writes the state whole or not at all. */
export const writeState = async (directory: string, state: State): Promise<void> => {
  const path = pathOf(directory);
  await writeFile(`${path}.new`, JSON.stringify(state, undefined, 2), { mode: 0o600 });
  await rename(`${path}.new`, path);
};

/** Forgets the system: it was stopped. */
export const removeState = (directory: string): Promise<void> => rm(pathOf(directory), { force: true });

/**
 * Makes sure that nothing of an earlier start runs in this folder: refuses when its launcher lives, waits for children
 * that are still stopping, and ends what does not stop.
 */
export const claimDirectory = async (directory: string, report: (line: string) => void): Promise<void> => {
  const state = await readState(directory);
  if (state !== undefined && state.launcher.pid !== process.pid && (await isRunning(state.launcher)))
    throw new Fault(
      'ALREADY_RUNNING',
      `the system already runs in ${directory} (process ${state.launcher.pid}, graph ${state.graphUrl ?? 'not ready yet'}): stop it with Ctrl+C, or set DATA_DIR to another folder (hệ thống đang chạy)`,
    );
  for (const child of state?.children ?? []) await awaitEnd(child, report);
  await writeState(directory, { launcher: await markProcess('launcher', process.pid), children: [] });
};

const awaitEnd = async (child: ProcessMark, report: (line: string) => void): Promise<void> => {
  const deadline = Date.now() + stopPatienceMs;
  for (let told = false; await isRunning(child); told = true) {
    if (!told) report(`${child.name} of an earlier start (process ${child.pid}) is still stopping; waiting`);
    if (Date.now() > deadline) process.kill(child.pid, 'SIGKILL');
    await wait(100);
  }
};
