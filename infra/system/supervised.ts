import { setTimeout as wait } from 'node:timers/promises';

/** One life of a process. */
export type Life = {
  readonly pid: number;
  /** Where it answers, with credentials if it needs them. */
  readonly url: string;
  readonly ended: Promise<number | string>;
  stop(): Promise<void>;
  kill(): Promise<void>;
};

/** A process that is started again when it ends by itself; what we end ourselves stays down until `restart`. */
export type Supervised = {
  readonly name: string;
  /** Of the present life, or of the last one. */
  readonly pid: number;
  readonly url: string;
  /** Ends as it would on SIGTERM, and stays down. */
  stop(): Promise<void>;
  /** SIGKILL, and stays down. */
  kill(): Promise<void>;
  /** SIGSTOP: it hangs, its connections stay open. */
  pause(): void;
  /** SIGCONT. */
  resume(): void;
  /** Ends it if it runs, starts it on the same port, and resolves when it is ready. */
  restart(): Promise<void>;
};

/** What is needed to supervise. `start` resolves when the process is ready. */
export type Supervision = {
  readonly name: string;
  start(): Promise<Life>;
  report(line: string): void;
  /** Told after every start. */
  onLife(): Promise<void>;
};

const restartsMax = 5;
const firstPauseMs = 500;
const steadyAfterMs = 60_000;

/** Starts the process and keeps it running: at most five restarts in a row, each after a longer pause. */
export const supervise = async ({ name, start, report, onLife }: Supervision): Promise<Supervised> => {
  const state = { life: await start(), wanted: true, restarts: 0, startedAt: Date.now() };
  await onLife();
  const begin = async (): Promise<void> => {
    const life = await start();
    // Stopped meanwhile: nothing may be left behind.
    if (!state.wanted) return life.stop();
    state.life = life;
    state.startedAt = Date.now();
    watch(state.life);
    await onLife();
  };
  const revive = async (how: number | string): Promise<void> => {
    if (Date.now() - state.startedAt > steadyAfterMs) state.restarts = 0;
    for (let reason = String(how); state.wanted; ) {
      if (state.restarts >= restartsMax) {
        report(
          `${name} ended (${reason}) and stays down after ${restartsMax} restarts: see its log, then start again`,
        );
        return;
      }
      const pauseMs = firstPauseMs * 2 ** state.restarts;
      state.restarts += 1;
      report(
        `${name} ended unexpectedly (${reason}); restart ${state.restarts} of ${restartsMax} in ${pauseMs} ms`,
      );
      await wait(pauseMs);
      if (!state.wanted) return;
      try {
        await begin();
        report(`${name} is back`);
        return;
      } catch (error) {
        reason = (error as Error).message;
      }
    }
  };
  const watch = (life: Life): void => {
    void life.ended.then(async (how) => {
      if (state.wanted && state.life === life) await revive(how);
    });
  };
  const end = async (how: 'stop' | 'kill'): Promise<void> => {
    state.wanted = false;
    // A paused process hears SIGTERM only after SIGCONT.
    signal('SIGCONT');
    await state.life[how]();
  };
  const signal = (name: 'SIGSTOP' | 'SIGCONT'): void => {
    try {
      process.kill(state.life.pid, name);
    } catch {
      // It is gone already.
    }
  };
  watch(state.life);
  return {
    name,
    get pid() {
      return state.life.pid;
    },
    get url() {
      return state.life.url;
    },
    stop: () => end('stop'),
    kill: () => end('kill'),
    pause: () => signal('SIGSTOP'),
    resume: () => signal('SIGCONT'),
    restart: async () => {
      await end('stop');
      state.wanted = true;
      await begin();
    },
  };
};
