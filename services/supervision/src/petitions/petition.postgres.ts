import type { CalendarDay } from '@mttq/kernel/calendar-day';
import type { ColumnCipher } from '@mttq/platform/data/column-cipher';
import type { EntityManager } from 'typeorm';
import type { Petition } from './petition.ts';
import type { PetitionFigures } from './petition-figures.ts';

const columns = `petition.id, petition.unit_id AS "unitId", path, channel, meeting_id AS "meetingId", body_text AS text,
  raised_by AS "raisedBy", raised_on AS "raisedOn", recorded_at AS "recordedAt", state, field,
  competent_level AS "competentLevel", competent_body AS "competentBody", sent_on AS "sentOn",
  sent_document_id AS "sentDocumentId", answered_on AS "answeredOn", answer_text AS "answerText",
  answer_outcome AS "answerOutcome", answer_document_id AS "answerDocumentId", public_since AS "publicSince",
  closed_on AS "closedOn", closing_reason AS "closingReason", merged_into AS "mergedInto", moderation,
  moderation_reason AS "moderationReason", redacted_text AS "redactedText", threshold_reached_at AS "thresholdReachedAt"`;

const source = 'petition JOIN petition_register ON petition_id = petition.id';

/** A list of petitions, newest first. */
export type PetitionFilter = {
  readonly unitPath?: string | undefined;
  readonly state?: string | null | undefined;
  readonly field?: string | null | undefined;
  readonly beforeId?: string | undefined;
  readonly limit: number;
};

/** A petition with the ones merged into it, down to the last. */
export type GroupFigures = {
  readonly id: string;
  readonly raisedBy: number;
  readonly signatures: number;
  readonly petitions: number;
};

/** Where a petition lies, known before a scope is. */
export type Register = { readonly unitId: string; readonly mergedInto: string | null };

const add = async (manager: EntityManager, petition: Petition): Promise<void> => {
  await manager.query(
    `INSERT INTO petition (id, unit_id, path, channel, meeting_id, body_text, raised_on, recorded_at, state, moderation)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      petition.id,
      petition.unitId,
      petition.path,
      petition.channel,
      petition.meetingId,
      petition.text,
      petition.raisedOn,
      petition.recordedAt,
      petition.state,
      petition.moderation,
    ],
  );
  await manager.query('INSERT INTO petition_register (petition_id, unit_id, raised_by) VALUES ($1, $2, $3)', [
    petition.id,
    petition.unitId,
    petition.raisedBy,
  ]);
};

const save = async (manager: EntityManager, petition: Petition): Promise<void> => {
  await manager.query(
    `UPDATE petition SET unit_id = $2, path = $3, state = $4, field = $5, competent_level = $6, competent_body = $7,
       sent_on = $8, sent_document_id = $9, answered_on = $10, answer_text = $11, answer_outcome = $12,
       answer_document_id = $13, public_since = $14, closed_on = $15, closing_reason = $16, moderation = $17,
       moderation_reason = $18, redacted_text = $19, threshold_reached_at = $20
     WHERE id = $1`,
    [
      petition.id,
      petition.unitId,
      petition.path,
      petition.state,
      petition.field,
      petition.competentLevel,
      petition.competentBody,
      petition.sentOn,
      petition.sentDocumentId,
      petition.answeredOn,
      petition.answerText,
      petition.answerOutcome,
      petition.answerDocumentId,
      petition.publicSince,
      petition.closedOn,
      petition.closingReason,
      petition.moderation,
      petition.moderationReason,
      petition.redactedText,
      petition.thresholdReachedAt,
    ],
  );
};

const find = (manager: EntityManager, filter: PetitionFilter): Promise<Petition[]> =>
  manager.query(
    `SELECT ${columns} FROM ${source}
      WHERE ($1::text IS NULL OR (path >= $1 COLLATE "C" AND path < ($1 || '~') COLLATE "C"))
        AND ($2::text IS NULL OR CASE WHEN $2 = 'DUPLICATE_OF' THEN merged_into IS NOT NULL
                                      ELSE state = $2 AND merged_into IS NULL END)
        AND ($3::text IS NULL OR field = $3) AND ($4::uuid IS NULL OR petition.id < $4)
      ORDER BY petition.id DESC LIMIT $5`,
    [
      filter.unitPath ?? null,
      filter.state ?? null,
      filter.field ?? null,
      filter.beforeId ?? null,
      filter.limit,
    ],
  );

const groups = (manager: EntityManager, ids: readonly string[]): Promise<GroupFigures[]> =>
  manager.query(
    `WITH RECURSIVE member(root, id, depth) AS (
       SELECT given, given, 0 FROM unnest($1::uuid[]) AS given
       UNION ALL
       SELECT root, petition_id, depth + 1 FROM member JOIN petition_register ON merged_into = member.id WHERE depth < 100
     )
     SELECT root AS id, (SELECT sum(raised_by)::int FROM petition_register WHERE petition_id = ANY (array_agg(member.id))) AS "raisedBy",
            (SELECT count(DISTINCT signer_digest)::int FROM petition_signature WHERE petition_id = ANY (array_agg(member.id))) AS signatures,
            count(*)::int AS petitions
       FROM member GROUP BY root`,
    [[...ids]],
  );

const figures = async (
  manager: EntityManager,
  period: { readonly unitPath: string; readonly from: CalendarDay; readonly until: CalendarDay },
): Promise<PetitionFigures> => {
  const rows: PetitionFigures[] = await manager.query(
    `SELECT count(*) FILTER (WHERE merged_into IS NULL)::int AS received,
            count(*) FILTER (WHERE merged_into IS NULL AND (answered_on IS NOT NULL OR state = 'CLOSED'))::int AS handled,
            coalesce(sum(raised_by), 0)::int AS "raisedBy"
       FROM ${source}
      WHERE path >= $1 COLLATE "C" AND path < ($1 || '~') COLLATE "C" AND raised_on >= $2 AND raised_on < $3`,
    [period.unitPath, period.from, period.until],
  );
  return rows[0] ?? { received: 0, handled: 0, raisedBy: 0 };
};

/** Petitions that the transaction may see: those of its scope, and the public ones. */
export const createPetitionStore = (manager: EntityManager, cipher: ColumnCipher) => {
  const read = (condition: string, parameters: readonly unknown[]): Promise<Petition[]> =>
    manager.query(`SELECT ${columns} FROM ${source} ${condition}`, [...parameters]);
  return {
    add: (petition: Petition) => add(manager, petition),
    save: (petition: Petition) => save(manager, petition),
    find: (filter: PetitionFilter) => find(manager, filter),
    byIds: (ids: readonly string[]) => read('WHERE petition.id = ANY ($1::uuid[])', [[...ids]]),
    byId: async (id: string) => (await read('WHERE petition.id = $1', [id]))[0],
    /** Locks the petition until the end of the transaction. */
    lock: async (id: string) => (await read('WHERE petition.id = $1 FOR UPDATE', [id]))[0],
    register: async (id: string): Promise<Register | undefined> => {
      const rows: Register[] = await manager.query(
        'SELECT unit_id AS "unitId", merged_into AS "mergedInto" FROM petition_register WHERE petition_id = $1',
        [id],
      );
      return rows[0];
    },
    setMergedInto: async (id: string, intoId: string | null): Promise<void> => {
      await manager.query('UPDATE petition_register SET merged_into = $2 WHERE petition_id = $1', [
        id,
        intoId,
      ]);
    },
    groups: (ids: readonly string[]) => groups(manager, ids),
    /** Ids of a petition and of everything that is merged into it, directly or through others. */
    membersOf: async (id: string): Promise<string[]> => {
      const rows: { id: string }[] = await manager.query(
        `WITH RECURSIVE member(id, depth) AS (
           SELECT $1::uuid, 0
           UNION ALL
           SELECT petition_id, depth + 1 FROM member JOIN petition_register ON merged_into = member.id WHERE depth < 100
         ) SELECT id FROM member`,
        [id],
      );
      return rows.map((row) => row.id);
    },
    figures: (period: Parameters<typeof figures>[1]) => figures(manager, period),
    /** Answers whether it is the account's first signature of this petition. */
    sign: async (petitionId: string, accountId: string, now: Date): Promise<boolean> => {
      const rows: unknown[] = await manager.query(
        `INSERT INTO petition_signature (petition_id, signer_digest, signed_at) VALUES ($1, $2, $3)
         ON CONFLICT DO NOTHING RETURNING petition_id`,
        [petitionId, cipher.blind(accountId, 'petition.signer'), now],
      );
      return rows.length > 0;
    },
    /** Open petitions whose unit is not in the tree on a day, in order of id. */
    homeless: (day: CalendarDay, limit: number) =>
      read(
        `WHERE state <> 'CLOSED' AND NOT EXISTS (
           SELECT FROM unit_version_copy AS version WHERE version.unit_id = petition.unit_id
              AND (valid_from IS NULL OR valid_from <= $1) AND (valid_until IS NULL OR valid_until > $1))
         ORDER BY petition.id LIMIT $2`,
        [day, limit],
      ),
  };
};

export type PetitionStore = ReturnType<typeof createPetitionStore>;
