import { randomBytes } from 'node:crypto';
import type { CalendarDay } from '@mttq/kernel/calendar-day';
import type { ColumnCipher } from '@mttq/platform/data/column-cipher';
import type { EntityManager } from 'typeorm';
import type { Submitter } from '../case-files/case-file.ts';
import { createRowMap } from '../rows/row-map.postgres.ts';
import type { Feedback, FeedbackWords } from './feedback.ts';

const rows = createRowMap<Feedback>('citizen_feedback', {
  id: 'id',
  unitId: 'unit_id',
  path: 'path',
  channel: 'channel',
  isAnonymous: 'is_anonymous',
  mayBePublished: 'may_be_published',
  trackingDigest: 'tracking_digest',
  receivedOn: 'received_on',
  recordedAt: 'recorded_at',
  state: 'state',
  stateSince: 'state_since',
  field: 'field',
  competentLevel: 'competent_level',
  competentBody: 'competent_body',
  routedOn: 'routed_on',
  refusalReason: 'refusal_reason',
  answeredOn: 'answered_on',
  outcome: 'outcome',
  publicText: 'public_text',
  publicAnswer: 'public_answer',
  publicSince: 'public_since',
  moderation: 'moderation',
  moderationReason: 'moderation_reason',
  reopenedOn: 'reopened_on',
  rating: 'rating',
  firstResponseDeadlineId: 'first_response_deadline_id',
  answerDeadlineId: 'answer_deadline_id',
});

/** A list of feedback, newest first. */
export type FeedbackFilter = {
  readonly path: string;
  readonly state: string | null;
  readonly field: string | null;
  readonly beforeId: string | null;
  readonly limit: number;
};

// Letters and digits that nobody mistakes for others when a code is read aloud (Crockford's base 32).
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const codeLetters = 20;

const contextOf = (what: string, id: string): string => `feedback.${what}:${id}`;

/** A code as it is compared: no blanks or hyphens, no letters that look alike. */
const plainCode = (code: string): string =>
  code.toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1').slice(0, 64);

const createSecrets = (manager: EntityManager, cipher: ColumnCipher) => ({
  /** A new tracking code: 100 random bits, shown once. Only its keyed digest is kept. */
  newCode: (): { readonly code: string; readonly digest: Uint8Array } => {
    const letters = [...randomBytes(codeLetters)].map((byte) => alphabet[byte % 32]).join('');
    const code = letters.match(/.{4}/g)?.join('-') ?? letters;
    return { code, digest: cipher.blind(plainCode(code), 'feedback.tracking') };
  },
  digestOf: (code: string): Uint8Array => cipher.blind(plainCode(code), 'feedback.tracking'),
  /** Stands in for what a sender wrote where a command is compared or put on the trail: nobody can try names against it. */
  blindOf: (words: unknown): string =>
    cipher.blind(JSON.stringify(words), 'feedback.command').toString('hex'),
  addIdentity: async (feedbackId: string, submitter: Submitter): Promise<void> => {
    await manager.query('INSERT INTO feedback_identity (feedback_id, sealed) VALUES ($1, $2)', [
      feedbackId,
      cipher.seal(JSON.stringify(submitter), contextOf('identity', feedbackId)),
    ]);
  },
  /** The identity behind one piece of feedback; the transaction says which, and sees no other. Undefined for anonymous feedback. */
  unseal: async (id: string): Promise<Submitter | undefined> => {
    await manager.query("SELECT set_config('app.unsealing', $1, true)", [id]);
    const found: { sealed: Uint8Array }[] = await manager.query(
      'SELECT sealed FROM feedback_identity WHERE feedback_id = $1',
      [id],
    );
    await manager.query("SELECT set_config('app.unsealing', '', true)");
    const [row] = found;
    return row === undefined
      ? undefined
      : (JSON.parse(cipher.open(row.sealed, contextOf('identity', id))) as Submitter);
  },
});

const createWords = (manager: EntityManager, cipher: ColumnCipher) => ({
  addWords: async ({ feedbackId, kind, text, recordedAt }: Omit<FeedbackWords, 'place'>): Promise<void> => {
    await manager.query(
      `INSERT INTO feedback_words (feedback_id, place, kind, sealed, recorded_at)
       SELECT $1, coalesce((SELECT max(place) FROM feedback_words WHERE feedback_id = $1), 0) + 1, $2, $3, $4`,
      [feedbackId, kind, cipher.seal(text, contextOf('words', feedbackId)), recordedAt],
    );
  },
  /** What was written, the oldest first; needs the scope of the unit. */
  wordsOf: async (id: string): Promise<FeedbackWords[]> => {
    const found: (Omit<FeedbackWords, 'text'> & { readonly sealed: Uint8Array })[] = await manager.query(
      `SELECT feedback_id AS "feedbackId", place, kind, sealed, recorded_at AS "recordedAt"
         FROM feedback_words WHERE feedback_id = $1 ORDER BY place LIMIT 100`,
      [id],
    );
    return found.map(({ sealed, ...words }) => ({
      ...words,
      text: cipher.open(sealed, contextOf('words', id)),
    }));
  },
});

/** Feedback of the scope, and what is public without. */
export const createFeedbackStore = (manager: EntityManager, cipher: ColumnCipher) => {
  const read = (condition: string, parameters: readonly unknown[]) =>
    rows.read(manager, condition, parameters);
  return {
    ...createSecrets(manager, cipher),
    ...createWords(manager, cipher),
    add: (feedback: Feedback) => rows.add(manager, feedback),
    save: (feedback: Feedback) => rows.save(manager, feedback),
    byIds: (ids: readonly string[]) => read('WHERE id = ANY ($1::uuid[])', [[...ids]]),
    byId: async (id: string) => (await read('WHERE id = $1', [id]))[0],
    /** Locks it until the end of the transaction. */
    lock: async (id: string) => (await read('WHERE id = $1 FOR UPDATE', [id]))[0],
    /** The feedback of a tracking code, locked; needs the scope of everything. */
    lockTracked: async (digest: Uint8Array) =>
      (await read('WHERE tracking_digest = $1 FOR UPDATE', [digest]))[0],
    find: (filter: FeedbackFilter) =>
      read(
        `WHERE starts_with(path, $1) AND ($2::text IS NULL OR state = $2) AND ($3::text IS NULL OR field = $3)
           AND ($4::uuid IS NULL OR id < $4) ORDER BY id DESC LIMIT $5`,
        [filter.path, filter.state, filter.field, filter.beforeId, filter.limit],
      ),
    /** Feedback whose unit is not in the tree on a day and that is not at its end, in order of id. */
    homeless: (day: CalendarDay, limit: number) =>
      read(
        `WHERE state NOT IN ('REFUSED', 'PUBLISHED', 'CLOSED_PRIVATE') AND NOT EXISTS (
           SELECT FROM unit_version_copy AS version WHERE version.unit_id = citizen_feedback.unit_id
              AND (valid_from IS NULL OR valid_from <= $1) AND (valid_until IS NULL OR valid_until > $1))
         ORDER BY id LIMIT $2`,
        [day, limit],
      ),
  };
};

export type FeedbackStore = ReturnType<typeof createFeedbackStore>;
