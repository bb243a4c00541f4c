import { startOfDayInVietnam } from '@mttq/kernel/calendar-day';
import type { Logger } from '@mttq/platform/operations/logger';
import type { Background } from '@mttq/platform/operations/service-definition';
import type { UnitChangeStore } from '../changes/unit-change.postgres.ts';
import type { Deps } from '../unit-of-work.ts';
import { applyDueChanges } from './apply-due-changes.ts';

// Changes that another process adopts, and clocks that are set, are noticed within this time.
const lookAgainMs = 60_000;

type Parts = {
  readonly deps: Deps;
  /** Reads outside of transactions. */
  readonly changes: Pick<UnitChangeStore, 'pendingUntil' | 'nextDay'>;
  readonly logger: Pick<Logger, 'info' | 'warn' | 'error'>;
};

const waitFor = (durationMs: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const finish = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', finish);
      resolve();
    };
    const timer = setTimeout(finish, durationMs);
    signal.addEventListener('abort', finish);
  });

const look = async ({ deps, changes, logger }: Parts): Promise<number> => {
  const { applied, failed } = await applyDueChanges(deps, changes);
  for (const { id, error } of failed)
    logger.error({ unitChange: { id }, error }, 'a due change could not be applied');
  for (const change of applied) {
    const { id, state, effectiveOn } = change;
    if (change.heldBecause === null)
      logger.info({ unitChange: { id, state, effectiveOn } }, 'change took effect');
    else logger.warn({ unitChange: { id, state, effectiveOn } }, 'change is held: somebody must decide');
  }
  if (failed.length > 0) return lookAgainMs;
  const next = await changes.nextDay();
  if (next === undefined) return lookAgainMs;
  const untilNextMs = startOfDayInVietnam(next).getTime() - deps.clock().getTime();
  return Math.min(Math.max(untilNextMs, 0), lookAgainMs);
};

// A change that fails again and again must not turn the loop into a busy one.
const pauseMsMin = 100;

/** Applies changes when their day begins in Viet Nam. What is due stands in the table: a restart forgets nothing. */
export const startSchedule = (parts: Parts): Background => {
  const stopping = new AbortController();
  const run = async (): Promise<void> => {
    while (!stopping.signal.aborted) {
      const pauseMs = await look(parts).catch((error: unknown) => {
        parts.logger.error({ error }, 'changes that are due could not be applied; trying again');
        return lookAgainMs;
      });
      if (!stopping.signal.aborted) await waitFor(Math.max(pauseMs, pauseMsMin), stopping.signal);
    }
  };
  const running = run();
  return {
    stop: async () => {
      stopping.abort();
      await running;
    },
  };
};
