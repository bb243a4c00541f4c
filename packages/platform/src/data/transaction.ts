import { isRefusal } from '@mttq/kernel/refusal';
import type { DataSource, EntityManager } from 'typeorm';

/** Runs `work` in one transaction. Commits when it resolves, unless it resolves to a refusal: then nothing is written. */
export type InTransaction = <Result>(work: (manager: EntityManager) => Promise<Result>) => Promise<Result>;

const attemptsMax = 3;
// serialization_failure, deadlock_detected: PostgreSQL asks for the same transaction again.
const retryable = new Set(['40001', '40P01']);

const sqlState = (error: unknown): string =>
  (error as { driverError?: { code?: string } }).driverError?.code ?? (error as { code?: string }).code ?? '';

class Refused extends Error {
  readonly refusal: unknown;

  constructor(refusal: unknown) {
    super('refused');
    this.refusal = refusal;
  }
}

/** READ COMMITTED transactions (the default of every connection) on one pool; a deadlock or a serialization failure is tried again, three times in all. */
export const createInTransaction =
  (dataSource: DataSource): InTransaction =>
  async <Result>(work: (manager: EntityManager) => Promise<Result>): Promise<Result> => {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await dataSource.transaction(async (manager) => {
          const result = await work(manager);
          if (isRefusal(result)) throw new Refused(result);
          return result;
        });
      } catch (error) {
        if (error instanceof Refused) return error.refusal as Result;
        if (attempt >= attemptsMax || !retryable.has(sqlState(error))) throw error;
      }
    }
  };
