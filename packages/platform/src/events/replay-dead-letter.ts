import { type Refusal, refuse } from '@mttq/kernel/refusal';
import type { DataSource, EntityManager } from 'typeorm';
import { createInTransaction } from '../data/transaction.ts';
import { arrive } from './consuming/arrival.ts';
import { durableNameOf } from './consuming/durable-consumer.ts';
import type { Reaction } from './define-reaction.ts';

/** Which dead letter, by whose order, when. `alsoDo` runs in the same transaction (the audit record). */
export type ReplayOrder = {
  readonly deadLetterId: string;
  readonly actorId: string;
  readonly now: Date;
  readonly alsoDo?: (manager: EntityManager) => Promise<void>;
};

/**
 * Tries the effect of a dead letter again, once, and marks the letter as replayed in the same transaction. Refuses
 * `DeadLetterNotFound` and `DeadLetterAlreadyReplayed`; throws what the effect throws, and then the letter stays.
 */
export const replayDeadLetter = (
  {
    dataSource,
    service,
    reactions,
  }: { dataSource: DataSource; service: string; reactions: readonly Reaction[] },
  { deadLetterId, actorId, now, alsoDo }: ReplayOrder,
): Promise<{ readonly replayed: string } | Refusal> =>
  createInTransaction(dataSource)(async (manager) => {
    const [letter] = await manager.query('SELECT * FROM dead_letter WHERE id::text = $1 FOR UPDATE', [
      deadLetterId,
    ]);
    if (letter === undefined) return notFound;
    if (letter.replayed_at !== null) return alreadyReplayed;
    const reaction = reactions.find((one) => durableNameOf(service, one) === letter.consumer);
    const envelope = arrive(letter.envelope, { sequence: letter.seq })?.envelope;
    const step = reaction?.on.find(({ contract }) => contract.type === letter.type);
    if (envelope === undefined || step === undefined) return notFound;
    const fresh = await manager.query(
      'INSERT INTO inbox (consumer, event_id) VALUES ($1, $2) ON CONFLICT DO NOTHING RETURNING event_id',
      [letter.consumer, envelope.id],
    );
    if (fresh.length > 0) await step.effect(envelope, manager);
    await manager.query('UPDATE dead_letter SET replayed_at = $2, replayed_by = $3 WHERE id = $1', [
      letter.id,
      now,
      actorId,
    ]);
    await alsoDo?.(manager);
    return { replayed: letter.event_id as string };
  });

const notFound = refuse('DeadLetterNotFound', {
  vi: 'Không có thư chết này, hoặc dịch vụ không còn phản ứng tương ứng. Hãy tải lại danh sách.',
  en: 'There is no such dead letter, or its reaction no longer exists. Load the list again.',
});
const alreadyReplayed = refuse('DeadLetterAlreadyReplayed', {
  vi: 'Thư chết này đã được xử lý lại. Không cần làm gì thêm.',
  en: 'This dead letter was already replayed. Nothing is left to do.',
});
