import { createHash } from 'node:crypto';
import { idempotencyKeyReused } from '@mttq/kernel/command-refusals';
import { invariant } from '@mttq/kernel/fault';
import type { Refusal } from '@mttq/kernel/refusal';
import type { EntityManager } from 'typeorm';
import { inputDigest } from '../data/input-digest.ts';

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

type Row = {
  actor_id: string;
  command: string;
  idempotency_key: string;
  input_digest: string;
  answer_id: string;
};

const keyOf = ({ idempotencyKey: key }: Claim['input']): string =>
  key.length <= keyLengthMax ? key : sha256(key);
const nameOf = (actorId: string, command: string, key: string): string =>
  JSON.stringify([actorId, command, key]);

const claimAll = async (
  manager: EntityManager,
  claims: readonly Claim[],
): Promise<(Answer | Refusal<'IdempotencyKeyReused'>)[]> => {
  const given = claims.map(({ input, ...claim }) => {
    const key = keyOf(input);
    return {
      ...claim,
      key,
      name: nameOf(claim.actorId, claim.command, key),
      digest: inputDigest(input),
    };
  });
  // In one order for everybody: two transactions that claim the same keys wait for each other in turn, not in a circle.
  const sorted = given.toSorted((left, right) => (left.name < right.name ? -1 : 1));
  const columns = [
    sorted.map(({ actorId }) => actorId),
    sorted.map(({ command }) => command),
    sorted.map(({ key }) => key),
  ];
  const inserted: { answer_id: string }[] = await manager.query(
    `INSERT INTO command_answer (actor_id, command, idempotency_key, input_digest, answer_id, recorded_from)
     SELECT * FROM unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::uuid[], $6::timestamptz[])
     ON CONFLICT DO NOTHING RETURNING answer_id`,
    [...columns, sorted.map((one) => one.digest), sorted.map((one) => one.id), sorted.map((one) => one.now)],
  );
  const isNew = new Set(inserted.map((row) => row.answer_id));
  if (isNew.size === claims.length) return claims.map(({ id }) => ({ id, isRepeat: false }));
  const rows: Row[] = await manager.query(
    `SELECT kept.* FROM unnest($1::text[], $2::text[], $3::text[]) AS given(actor_id, command, idempotency_key)
       JOIN command_answer AS kept USING (actor_id, command, idempotency_key)`,
    columns,
  );
  const kept = new Map(rows.map((row) => [nameOf(row.actor_id, row.command, row.idempotency_key), row]));
  return given.map(({ id, name, digest }) => {
    if (isNew.has(id)) return { id, isRepeat: false };
    const earlier = kept.get(name);
    invariant(earlier, 'a key in conflict has a row');
    return earlier.input_digest === digest
      ? { id: earlier.answer_id, isRepeat: true }
      : idempotencyKeyReused();
  });
};

/** The answers that a transaction sees. */
export const createAnswersStore = (manager: EntityManager) => ({
  /** A second call with the same key waits for the first transaction, then answers with its id. */
  claim: async (claim: Claim): Promise<Answer | Refusal<'IdempotencyKeyReused'>> => {
    const [answer] = await claimAll(manager, [claim]);
    invariant(answer, 'one claim has one answer');
    return answer;
  },
  /** The same for several commands of one transaction, in order; no two of them with the same key. */
  claimAll: (claims: readonly Claim[]) => claimAll(manager, claims),
  /** Forgets claims of this transaction whose commands were refused: a refusal is not kept. */
  release: async (claims: readonly Pick<Claim, 'actorId' | 'command' | 'input'>[]): Promise<void> => {
    if (claims.length === 0) return;
    await manager.query(
      `DELETE FROM command_answer USING unnest($1::text[], $2::text[], $3::text[]) AS given(actor, name, key)
        WHERE actor_id = given.actor AND command = given.name AND idempotency_key = given.key`,
      [
        claims.map((one) => one.actorId),
        claims.map((one) => one.command),
        claims.map((one) => keyOf(one.input)),
      ],
    );
  },
});
