import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** Where a worker finds its database, and the key of its columns. */
export type WorkerSettings = { readonly databaseUrl: string; readonly encryptionKey: string };

/** How a round is cut off: by SIGKILL from outside after a while, or from inside between two statements. */
export type Cut = { readonly afterMs: number } | { readonly at: string };

const patienceMs = 60_000;

type Running = { readonly child: ChildProcess; readonly gone: Promise<unknown> };

/** The working process, which can be killed at any moment and is there again for the next round. */
export const openMortalWorker = ({ databaseUrl, encryptionKey }: WorkerSettings) => {
  let running: Running | undefined;
  let waiting: { line: string; resolve: () => void } | undefined;
  let kills = 0;

  // True when the line was said, false when the process ended before it.
  const hear = (line: string, { child, gone }: Running): Promise<boolean> => {
    const heard = new Promise<boolean>((resolve) => {
      waiting = { line, resolve: () => resolve(true) };
    });
    const timer = setTimeout(() => child.kill('SIGKILL'), patienceMs);
    return Promise.race([heard, gone.then(() => false)]).finally(() => clearTimeout(timer));
  };

  const begin = async (crashAt = ''): Promise<Running> => {
    const env = {
      ...process.env,
      DATABASE_URL: databaseUrl,
      DATA_ENCRYPTION_KEY: encryptionKey,
      CRASH_AT: crashAt,
      NODE_NO_WARNINGS: '1',
    };
    const child = spawn(process.execPath, [join(import.meta.dirname, 'worker.ts')], {
      env,
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    child.stdin.on('error', () => undefined);
    createInterface({ input: child.stdout }).on('line', (line) => {
      if (line === waiting?.line) waiting.resolve();
    });
    const begun = { child, gone: once(child, 'exit') };
    if (!(await hear('ready', begun))) throw new Error('the worker does not start');
    return begun;
  };

  const end = async (signal: 'SIGKILL' | 'SIGTERM'): Promise<void> => {
    running?.child.kill(signal);
    await running?.gone;
    running = undefined;
  };

  const round = async (now: string): Promise<boolean> => {
    running ??= await begin();
    const done = hear(`done ${now}`, running);
    running.child.stdin?.write(`${now}\n`);
    return done;
  };

  return {
    kills: () => kills,
    /** One round of all jobs, to its end. */
    tick: async (now: string): Promise<void> => {
      if (!(await round(now))) throw new Error(`the worker ended by itself at ${now}`);
    },
    /** Begins a round and cuts it off. Answers whether it was cut before its end. */
    cutOff: async (now: string, cut: Cut): Promise<boolean> => {
      if ('at' in cut) {
        await end('SIGTERM');
        running = await begin(cut.at);
      }
      running ??= await begin();
      const done = round(now);
      if ('afterMs' in cut) {
        await new Promise((resolve) => setTimeout(resolve, cut.afterMs));
        running.child.kill('SIGKILL');
      }
      const finished = await done;
      if (!finished || 'afterMs' in cut) kills += 1;
      await end('SIGKILL');
      return !finished;
    },
    stop: () => end('SIGTERM'),
  };
};

export type MortalWorker = ReturnType<typeof openMortalWorker>;
