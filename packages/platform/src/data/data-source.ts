import pg from 'pg';
import { DataSource, type EntitySchema, type MigrationInterface } from 'typeorm';

// A `date` is a day of the calendar, `YYYY-MM-DD`; `pg` would make it midnight in the machine's own time zone.
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text);

/** What a service says about its database. */
export type DataSourceOptions = {
  /** `postgres://user:password@host:port/database`. */
  readonly url: string;
  /** Row shapes of the service; tables that are SQL only are not listed. */
  readonly entities: readonly EntitySchema[];
  /** Migration classes, oldest first. */
  readonly migrations?: readonly (new () => MigrationInterface)[];
  /** Shown in `pg_stat_activity`. */
  readonly applicationName: string;
  /** Connections in the pool, 1–100; 10 unless given. */
  readonly poolSize?: number;
};

// A pool without these waits for ever on a black-holed server.
const limits = {
  connectionTimeoutMillis: 5_000,
  query_timeout: 60_000,
  statement_timeout: 60_000,
  idle_in_transaction_session_timeout: 60_000,
  keepAlive: true,
  // Said once a connection instead of once a transaction, whatever the server's own default is.
  options: '-c default_transaction_isolation=read\\ committed',
} as const;

/**
 * TypeORM as row mapper, pool and migration runner, and as nothing else. Not yet connected: `initialize()` does that
 * and throws when the server cannot be reached within 5 s.
 */
export const createDataSource = (options: DataSourceOptions): DataSource =>
  new DataSource({
    type: 'postgres',
    url: options.url,
    applicationName: options.applicationName,
    entities: [...options.entities],
    migrations: [...(options.migrations ?? [])],
    migrationsTableName: 'migration',
    migrationsTransactionMode: 'each',
    installExtensions: false,
    synchronize: false,
    poolSize: options.poolSize ?? 10,
    extra: limits,
  });
