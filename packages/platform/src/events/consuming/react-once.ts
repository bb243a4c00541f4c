import type { DataSource } from 'typeorm';
import { createInTransaction } from '../../data/transaction.ts';
import { crashPoint } from '../crash-points.ts';
import type { Reaction } from '../define-reaction.ts';
import { unversioned } from '../wire/names.ts';
import type { Arrival } from './arrival.ts';

/** Whether the reaction has anything to do with the event; another version of its fact counts. */
export const concernsReaction = (reaction: Reaction, { envelope }: Arrival): boolean =>
  envelope === undefined ||
  reaction.on.some(({ contract }) => unversioned(contract.type) === unversioned(envelope.type));

/**
 * The effect and the inbox row in one transaction: the effect happens once, whatever is delivered how often. Throws what
 * the effect throws, and then neither is there.
 */
export const reactOnce = (
  reaction: Reaction,
  arrival: Arrival,
  { dataSource, consumer }: { dataSource: DataSource; consumer: string },
): Promise<void> =>
  createInTransaction(dataSource)(async (manager) => {
    const { envelope, problem } = arrival;
    if (envelope === undefined) throw new Error(problem);
    const step = reaction.on.find(({ contract }) => contract.type === envelope.type);
    if (step === undefined) throw new Error(`this service does not know ${envelope.type} yet`);
    const fresh = await manager.query(
      'INSERT INTO inbox (consumer, event_id) VALUES ($1, $2) ON CONFLICT DO NOTHING RETURNING event_id',
      [consumer, envelope.id],
    );
    if (fresh.length === 0) return;
    crashPoint('reaction.inbox-written');
    await step.effect(envelope, manager);
    crashPoint('reaction.effect-written');
  });
