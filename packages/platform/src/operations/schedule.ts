import type { Background, ServiceParts } from './service-definition.ts';

/** A piece of work that may be done again at any time; it answers when it is done. */
type Job = () => Promise<unknown>;

/**
 * Runs jobs one after the other, again every `everyMs` milliseconds, until it is stopped. A job that fails is logged and
 * tried again in the next round.
 */
export const startSchedule = (
  { logger }: Pick<ServiceParts, 'logger'>,
  jobs: readonly Job[],
  everyMs = 30_000,
): Background => {
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;
  const run = async (): Promise<void> => {
    for (const job of jobs)
      await job().catch((error: unknown) => logger.error({ error }, 'a scheduled job failed'));
    if (!stopped) timer = setTimeout(start, everyMs);
  };
  let running: Promise<void> = Promise.resolve();
  const start = (): void => {
    running = run();
  };
  start();
  return {
    stop: async () => {
      stopped = true;
      clearTimeout(timer);
      await running;
    },
  };
};
