import type { Logger } from './logger.ts';

/** How a process ends: what to drain, and when to stop waiting for it. */
export type ProcessEnd = {
  readonly logger: Logger;
  readonly drain: () => Promise<void>;
  /** Hard stop after this long. */
  readonly drainMsMax: number;
  /** Whether to drain when the process that started this one is gone. */
  readonly exitWithParent: boolean;
};

const watchParent = (end: (reason: string) => void): void => {
  process.once('disconnect', () => end('parent disconnected'));
  if (process.connected) return;
  process.stdin.once('end', () => end('standard input closed'));
  process.stdin.once('close', () => end('standard input closed'));
  process.stdin.once('error', () => end('standard input failed'));
  process.stdin.resume();
};

/** Drains on SIGTERM, SIGINT or the parent's end, then exits 0; exits 1 when draining takes too long or fails. */
export const endGracefully = ({ logger, drain, drainMsMax, exitWithParent }: ProcessEnd): void => {
  let ending = false;
  const end = (reason: string): void => {
    if (ending) return;
    ending = true;
    logger.info({ reason }, 'draining');
    setTimeout(() => {
      logger.error({ reason: 'work was left', limit: drainMsMax }, 'hard stop');
      process.exit(1);
    }, drainMsMax).unref();
    drain().then(
      () => {
        logger.info({ reason }, 'stopped');
        process.exit(0);
      },
      (error: unknown) => {
        logger.error({ error }, 'draining failed');
        process.exit(1);
      },
    );
  };
  process.once('SIGTERM', () => end('SIGTERM'));
  process.once('SIGINT', () => end('SIGINT'));
  if (exitWithParent) watchParent(end);
};
