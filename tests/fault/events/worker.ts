import { setTimeout as wait } from 'node:timers/promises';
import { createDataSource } from '@mttq/platform/data/data-source';
import { createInTransaction } from '@mttq/platform/data/transaction';
import { openBroker } from '@mttq/platform/events/broker';
import { armCrashPoint } from '@mttq/platform/events/crash-points';
import { createOutbox } from '@mttq/platform/events/outbox';
import { runProjections } from '@mttq/platform/events/run-projections';
import { runPublisher } from '@mttq/platform/events/run-publisher';
import { runReactions } from '@mttq/platform/events/run-reactions';
import { newId } from '@mttq/platform/new-id';
import { connectDatabase } from '@mttq/platform/operations/starting/connect-database';
import { silentLog } from '@mttq/testkit/event-service';
import { accountMoved, accountSums, keepReceipts, producer } from './account-events.ts';

const { ROLE = '', DATABASE_URL: url = '', NATS_URL = '', CRASH_AT, SEED = '1' } = process.env;
process.on('disconnect', () => process.exit(0));
armCrashPoint(CRASH_AT);
const dataSource = createDataSource({ url, entities: [], applicationName: `fault ${ROLE}` });
const trouble = (fields: object, message: string): void => {
  if (process.env.VERBOSE)
    process.stderr.write(`${ROLE}: ${message} ${(fields as { err?: Error }).err ?? ''}\n`);
};
const log = { ...silentLog, warn: trouble, error: trouble };
// A worker that begins while Postgres recovers from its fall waits, as a service does.
await connectDatabase(dataSource, log);
const broker = openBroker({ url: NATS_URL, name: ROLE, log });

const operate = async (lane: number): Promise<void> => {
  const inTransaction = createInTransaction(dataSource);
  for (let round = 0; ; round += 1) {
    const operation = newId();
    const account = `account-${(round * 7 + lane * 3 + Number(SEED)) % 10}`;
    try {
      await inTransaction(async (manager) => {
        await manager.query('INSERT INTO operation (id, account) VALUES ($1, $2)', [operation, account]);
        const trail = { actorId: ROLE, correlationId: operation, now: new Date(), newId };
        await createOutbox(manager, trail).add({
          contract: accountMoved,
          aggregateId: account,
          data: { operation, amount: round },
          occurredAt: trail.now,
        });
      });
      process.send?.(operation);
    } catch {
      // Unknown, never failed: what is not acknowledged may be there or not.
      await wait(100);
    }
    await wait(60);
  }
};

const options = { dataSource, broker, log };
if (ROLE === 'writer') for (const lane of [1, 2, 3]) void operate(lane);
if (ROLE === 'relay') runPublisher({ ...options, service: producer, databaseUrl: url });
if (ROLE === 'projector') runProjections({ ...options, projections: [accountSums] });
if (ROLE === 'reactor')
  runReactions({
    ...options,
    service: 'fault',
    reactions: [keepReceipts],
    ackWaitMs: 1_000,
    backoffMs: [50, 50, 100],
  });
process.send?.('started');
