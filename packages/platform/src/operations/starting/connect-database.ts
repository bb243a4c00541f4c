import { setTimeout as pause } from 'node:timers/promises';
import { Fault } from '@mttq/kernel/fault';
import type { DataSource } from 'typeorm';
import type { Log } from '../../events/wire/log.ts';

const attemptsMax = 30;
const pauseMs = 1_000;

/** Connects, waiting for a database that is still starting: 30 attempts, each told in the log. */
export const connectDatabase = async (dataSource: DataSource, log: Pick<Log, 'warn'>): Promise<void> => {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await dataSource.initialize();
      return;
    } catch (cause) {
      if (attempt >= attemptsMax)
        throw new Fault(
          'DATABASE_UNREACHABLE',
          'the database does not answer; check DATABASE_URL and start PostgreSQL (hãy kiểm tra DATABASE_URL và khởi động PostgreSQL)',
          cause,
        );
      log.warn({ error: cause, attempt, limit: attemptsMax }, 'waiting for the database');
      await pause(pauseMs);
    }
  }
};

type Pool = { readonly waitingCount: number; readonly totalCount: number };

/** Requests that wait for a free connection right now. */
export const waitingForPool = (dataSource: DataSource): number => {
  const { master } = dataSource.driver as unknown as { master?: Pool };
  return master?.waitingCount ?? 0;
};
