import pg from 'pg';
import type { Log } from '../wire/log.ts';
import { pause } from '../wire/pace.ts';

/** What a leader works with: its own connection, whose session holds the lock, and a signal that ends its reign. */
export type Reign = { readonly client: pg.Client; readonly over: AbortSignal };

const electionMs = 250;
const connectionSettings = {
  connectionTimeoutMillis: 2_000,
  query_timeout: 30_000,
  statement_timeout: 30_000,
  idle_in_transaction_session_timeout: 10_000,
  keepAlive: true,
} as const;

/**
 * Runs `reign` in one process of all that share the database. The lock belongs to a session of its own (never behind a
 * pooler); whoever loses the session loses the lock, and a leader that sleeps for 10 s loses its session.
 */
export const lead = async (
  options: { databaseUrl: string; applicationName: string; lockName: string; log: Log; stop: AbortSignal },
  reign: (reign: Reign) => Promise<void>,
): Promise<void> => {
  const { databaseUrl, applicationName, lockName, log, stop } = options;
  while (!stop.aborted) {
    const client = new pg.Client({
      connectionString: databaseUrl,
      application_name: applicationName,
      ...connectionSettings,
    });
    const lost = new AbortController();
    client.on('error', () => lost.abort());
    client.on('end', () => lost.abort());
    try {
      await client.connect();
      await client.query("SET idle_session_timeout = '10s'");
      const over = AbortSignal.any([stop, lost.signal]);
      while (!over.aborted && !(await tryLock(client, lockName))) await pause(electionMs, over);
      if (!over.aborted) await reign({ client, over });
    } catch (err) {
      log.warn({ err, lockName }, 'leadership lost or database away: trying again');
    } finally {
      await client.end().catch(() => undefined);
    }
    await pause(electionMs, stop);
  }
};

const tryLock = async (client: pg.Client, lockName: string): Promise<boolean> => {
  const { rows } = await client.query<{ held: boolean }>(
    'SELECT pg_try_advisory_lock(hashtext($1)) AS held',
    [lockName],
  );
  return rows[0]?.held === true;
};
