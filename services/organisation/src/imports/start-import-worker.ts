import type { Logger } from '@mttq/platform/operations/logger';
import type { Deps } from '../unit-of-work.ts';
import { applyTreeImport } from './apply-tree-import.ts';
import type { ImportProgressBoard, QueuedImport } from './import-progress.postgres.ts';

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
    logger.info({ importId: id, attempts }, 'enters an import');
    try {
      await applyTreeImport(deps, (step) => board.tell(id, step, deps.clock()))(queued);
      logger.info({ importId: id }, 'finished an import');
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

  const work = async (): Promise<void> => {
    while (!state.stopping) {
      const queued = await board.takeNext(deps.clock()).catch((error: unknown) => {
        logger.error({ err: error }, 'could not look for imports');
        return undefined;
      });
      if (queued === undefined) await rest();
      else await attempt(queued);
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
