import type { Logger } from '@mttq/platform/operations/logger';

/** Does one piece of work; answers whether there was any. */
export type WorkStep = () => Promise<boolean>;

const pollMs = 300;

/**
 * Works on statements, one step after the other, and looks again a little later when there is nothing to do. Everything it
 * knows is in tables: whoever starts after a kill goes on with the step that was undone.
 */
export const startStatementWorker = (steps: readonly WorkStep[], logger: Pick<Logger, 'error'>) => {
  const state: { stopping: boolean; wake?: () => void } = { stopping: false };
  const rest = (): Promise<void> =>
    new Promise((resolve) => {
      if (state.stopping) return resolve();
      const timer = setTimeout(resolve, pollMs);
      state.wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  const attempt = (step: WorkStep): Promise<boolean> =>
    step().catch((error: unknown) => {
      logger.error({ err: error }, 'a step of the work on statements failed; it is tried again');
      return false;
    });
  const work = async (): Promise<void> => {
    while (!state.stopping) {
      let hasWorked = false;
      for (const step of steps) if (!state.stopping) hasWorked = (await attempt(step)) || hasWorked;
      if (!hasWorked) await rest();
    }
  };
  const working = work();
  return {
    stop: async (): Promise<void> => {
      state.stopping = true;
      state.wake?.();
      await working;
    },
  };
};
