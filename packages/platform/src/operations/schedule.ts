import type { Background, ServiceParts } from './service-definition.ts';

/** A piece of work that may be done again at any time; it answers when it is done. */
type Job = () => Promise<unknown>;

// A round that took long is followed by a longer rest: jobs get a fifth of the time at most, requests the others.
const restFactor = 4;

/**
 * Runs jobs one after the other, again `everyMs` milliseconds after they ended (or four times what they took, when that is
 * more), until it is stopped. A job that fails is logged and tried again in the next round.
 */
export const startSchedule = (
  { logger }: Pick<ServiceParts, 'logger'>,
  jobs: readonly Job[],
  everyMs = 30_000,
): Background => {
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;
  const run = async (): Promise<void> => {
    const startedAt = performance.now();
    for (const job of jobs)
      await job().catch((error: unknown) => logger.error({ error }, 'a scheduled job failed'));
    const tookMs = performance.now() - startedAt;
    if (!stopped) timer = setTimeout(start, Math.max(everyMs, restFactor * tookMs));
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
