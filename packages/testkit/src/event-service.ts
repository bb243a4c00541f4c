import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createDataSource } from '@mttq/platform/data/data-source';
import { discoverMigrations, migrate } from '@mttq/platform/data/migrations';
import { createInTransaction } from '@mttq/platform/data/transaction';
import { createOutbox, type NewEvent } from '@mttq/platform/events/outbox';
import { newId } from '@mttq/platform/new-id';
import type { DataSource } from 'typeorm';
import { createTestDatabase } from './database.ts';

/** A database with the platform's tables and nothing else, and a way to announce facts in it. */
export type EventService = {
  readonly url: string;
  readonly dataSource: DataSource;
  /** Announces the events in one transaction, which is rolled back when `fail` says so. */
  announce(events: readonly NewEvent[], fail?: boolean): Promise<void>;
  close(): Promise<void>;
};

/** A logger that says nothing. */
export const silentLog = { info: () => undefined, warn: () => undefined, error: () => undefined };

/** Makes a fresh database and runs the platform's migrations in it. */
export const openEventService = async (): Promise<EventService> => {
  const database = await createTestDatabase();
  const migrations = await discoverMigrations(await mkdtemp(path.join(tmpdir(), 'no-migrations-')));
  const dataSource = createDataSource({
    url: database.url,
    entities: [],
    migrations,
    applicationName: 'test',
  });
  await dataSource.initialize();
  await migrate(dataSource);
  const inTransaction = createInTransaction(dataSource);
  return {
    url: database.url,
    dataSource,
    announce: async (events, fail = false) => {
      const work = inTransaction(async (manager) => {
        const trail = { actorId: 'tester', correlationId: 'test', now: new Date(), newId };
        await createOutbox(manager, trail).addAll(events);
        if (fail) throw new Error('rolled back on purpose');
      });
      await (fail ? work.catch(() => undefined) : work);
    },
    close: async () => {
      await dataSource.destroy();
      await database.drop();
    },
  };
};
