import type { DataSource, EntityManager } from 'typeorm';
import { createInTransaction } from '../data/transaction.ts';
import { arrive } from './consuming/arrival.ts';
import { lockCursor } from './consuming/cursor.ts';
import { foldEvents } from './consuming/fold-events.ts';
import type { Projection } from './define-projection.ts';

/** Which aggregate. `alsoDo` runs in the same transaction (the audit record). */
export type ParkedOrder = {
  readonly dataSource: DataSource;
  readonly aggregateId: string;
  readonly alsoDo?: (manager: EntityManager) => Promise<void>;
};

/**
 * Folds the parked events of one aggregate again, in order, after the cause is mended; answers how many. All or none:
 * throws what the fold throws, and then they stay parked.
 */
export const replayParked = (
  projection: Projection,
  { dataSource, aggregateId, alsoDo }: ParkedOrder,
): Promise<number> =>
  createInTransaction(dataSource)(async (manager) => {
    const name = { consumer: projection.name, source: projection.source };
    await lockCursor(manager, name);
    const rows: { seq: string; envelope: unknown }[] = await manager
      .query(
        `DELETE FROM parked_event WHERE consumer = $1 AND source = $2 AND aggregate_id = $3 RETURNING seq, envelope`,
        [name.consumer, name.source, aggregateId],
      )
      .then(([deleted]) => deleted);
    const arrivals = rows
      .flatMap(({ seq, envelope }) => arrive(envelope, { sequence: seq }) ?? [])
      .sort((left, right) => Number(left.seq - right.seq));
    await foldEvents(projection, arrivals, { manager, parkedBefore: new Set(), careful: false });
    await alsoDo?.(manager);
    return arrivals.length;
  });
