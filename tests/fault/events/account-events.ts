import { defineEvent } from '@mttq/contracts/define-event';
import { defineProjection, when } from '@mttq/platform/events/define-projection';
import { defineReaction, when as onEvent } from '@mttq/platform/events/define-reaction';
import { z } from 'zod';

/** The publishing service of the fault tests; no real service has this name. */
export const producer = 'fault';

/** One acknowledged operation of the writer. */
export const accountMoved = defineEvent({
  service: producer,
  noun: 'account',
  past: 'moved',
  version: 1,
  summary: 'An account moved.',
  data: z.object({
    operation: z.uuid().describe('What the writer acknowledged'),
    amount: z.int().describe('How much'),
  }),
});

/** Breaks when an event is missing, doubled or out of order: what it accepts is exactly the next version. */
export const accountSums = defineProjection({
  name: 'account-sums',
  source: producer,
  tables: ['account_sum'],
  on: [
    when(accountMoved, async ({ aggregateId, aggregateVersion, data }, manager) => {
      const changed = await manager.query(
        `INSERT INTO account_sum AS held (account, version, amount) SELECT $1, $2, $3 WHERE $2 = 1
         ON CONFLICT (account) DO NOTHING RETURNING account`,
        [aggregateId, aggregateVersion, data.amount],
      );
      if (changed.length === 1) return;
      const [rows] = await manager.query(
        `UPDATE account_sum SET version = version + 1, amount = amount + $3
         WHERE account = $1 AND version = $2::int - 1 RETURNING account`,
        [aggregateId, aggregateVersion, data.amount],
      );
      if (rows.length !== 1)
        throw new Error(`version ${aggregateVersion} of ${aggregateId} is not the next one`);
    }),
  ],
});

/** Leaves one row for each effect: two rows for one event would be an effect that happened twice. */
export const keepReceipts = defineReaction({
  name: 'keep-receipts',
  source: producer,
  on: [
    onEvent(accountMoved, async ({ id }, manager) => {
      await manager.query('INSERT INTO receipt (event_id) VALUES ($1)', [id]);
    }),
  ],
});

/** Tables of the writer's side. */
export const sourceTables = 'CREATE TABLE operation (id uuid PRIMARY KEY, account text NOT NULL)';

/** Tables of the reader's side. */
export const targetTables = `
  CREATE TABLE account_sum (account text PRIMARY KEY, version int NOT NULL, amount bigint NOT NULL);
  CREATE TABLE receipt (event_id uuid NOT NULL)`;
