import type { Logger } from '@mttq/platform/operations/logger';
import type { Deps } from '../unit-of-work.ts';
import { applyTreeImport } from './apply-tree-import.ts';
import type { ImportProgressBoard, QueuedImport } from './import-progress.postgres.ts';
import { attemptsMax } from './tree-import.ts';

/** What the worker is given; `pollMs` is how often it looks for a queued import, 500 unless given. */
export type ImportWorkerParts = {
  readonly deps: Deps;
  readonly board: ImportProgressBoard;
  readonly logger: Pick<Logger, 'info' | 'error'>;
  readonly pollMs?: number;
};

/**
 * Enters queued imports, one at a time. Everything it knows is in tables: killed at any moment, the next process begins
 * the import again from its staged rows, of which nothing was written before.
 */
export const startImportWorker = ({ deps, board, logger, pollMs = 500 }: ImportWorkerParts) => {
  const state: { stopping: boolean; wake?: () => void } = { stopping: false };

  const attempt = async (queued: QueuedImport): Promise<void> => {
    const { id, attempts } = queued;
    if (attempts > attemptsMax) {
      logger.error({ importId: id, attempts }, 'gives an import up: the process ended during each attempt');
      await board.giveUp(queued, 'the process ended during each attempt', deps.clock());
      return;
    }
    logger.info({ importId: id, attempts }, 'enters an import');
    try {
      const wasFree = await applyTreeImport(deps, (step) => board.tell(id, step, deps.clock()))(queued);
      if (wasFree) logger.info({ importId: id }, 'finished an import');
      else await rest();
    } catch (error) {
      logger.error({ importId: id, attempts, err: error }, 'could not enter an import');
      await board.giveUp(queued, error instanceof Error ? error.message : String(error), deps.clock());
      await rest();
    }
  };

  const rest = (): Promise<void> =>
    new Promise((resolve) => {
      const timer = setTimeout(resolve, pollMs);
      state.wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });

  const workOnce = async (): Promise<void> => {
    const queued = await board.takeNext(deps.clock());
    if (queued === undefined) await rest();
    else await attempt(queued);
  };

  // The database may be gone for a while; nothing that happens here ends the process.
  const work = async (): Promise<void> => {
    while (!state.stopping)
      await workOnce().catch(async (error: unknown) => {
        logger.error({ err: error }, 'could not look for imports');
        await rest();
      });
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
