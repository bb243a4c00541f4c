import { createHash } from 'node:crypto';
import { idempotencyKeyReused } from '@mttq/kernel/command-refusals';
import { invariant } from '@mttq/kernel/fault';
import type { Refusal } from '@mttq/kernel/refusal';
import type { EntityManager } from 'typeorm';

/** The id under which a command's answer is kept. `isRepeat`: the same command was answered before. */
type Answer = { readonly id: string; readonly isRepeat: boolean };

/** One command of one actor. `input` is compared as a whole; keys longer than 200 characters count by their digest. */
type Claim = {
  readonly actorId: string;
  readonly command: string;
  readonly input: { readonly idempotencyKey: string };
  /** Id that the result gets when this is the first time. */
  readonly id: string;
  readonly now: Date;
};

const keyLengthMax = 200;
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Answers of commands by (actor, command, key): table `command_answer` of the service. */
export type AnswersStore = ReturnType<typeof createAnswersStore>;

/** The answers that a transaction sees. */
export const createAnswersStore = (manager: EntityManager) => ({
  /** A second call with the same key waits for the first transaction, then answers with its id. */
  claim: async (claim: Claim): Promise<Answer | Refusal<'IdempotencyKeyReused'>> => {
    const { actorId, command, input, id, now } = claim;
    const digest = sha256(JSON.stringify(input));
    const key =
      input.idempotencyKey.length <= keyLengthMax ? input.idempotencyKey : sha256(input.idempotencyKey);
    const inserted: unknown[] = await manager.query(
      `INSERT INTO command_answer (actor_id, command, idempotency_key, input_digest, answer_id, recorded_from)
       VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING RETURNING answer_id`,
      [actorId, command, key, digest, id, now],
    );
    if (inserted.length > 0) return { id, isRepeat: false };
    const [earlier]: { input_digest: string; answer_id: string }[] = await manager.query(
      'SELECT input_digest, answer_id FROM command_answer WHERE actor_id = $1 AND command = $2 AND idempotency_key = $3',
      [actorId, command, key],
    );
    invariant(earlier, 'a key in conflict has a row');
    return earlier.input_digest === digest
      ? { id: earlier.answer_id, isRepeat: true }
      : idempotencyKeyReused();
  },
});
