import type { CalendarDay } from '@mttq/kernel/calendar-day';
import type { EntityManager } from 'typeorm';
import { createRowMap } from '../rows/row-map.postgres.ts';
import type { Recommendation } from './recommendation.ts';

const rows = createRowMap<Recommendation>('recommendation', {
  id: 'id',
  roundId: 'round_id',
  unitId: 'unit_id',
  path: 'path',
  body: { json: 'body' },
  text: 'text',
  findingIds: 'finding_ids',
  state: 'state',
  documentId: 'document_id',
  sentOn: 'sent_on',
  deadlineId: 'deadline_id',
  answerDocumentId: 'answer_document_id',
  answeredOn: 'answered_on',
  outcome: 'outcome',
  refusalReason: 'refusal_reason',
  evidenceIds: 'evidence_ids',
  verifiedOn: 'verified_on',
  remindedTimes: 'reminded_times',
  escalatedOn: 'escalated_on',
  ending: 'ending',
  closingReason: 'closing_reason',
  closedOn: 'closed_on',
});

/** One letter about a recommendation, or one look at what became of it. */
export type RecommendationStep = {
  readonly id: string;
  readonly recommendationId: string;
  readonly kind: string;
  readonly on: CalendarDay;
  readonly documentId: string | null;
  readonly words: string | null;
  readonly recordedAt: Date;
};

const stepColumns = `id, recommendation_id AS "recommendationId", kind, happened_on AS "on", document_id AS "documentId", words,
  recorded_at AS "recordedAt"`;

/** Recommendations in scope (sent ones without), with their letters. */
export const createRecommendationStore = (manager: EntityManager) => ({
  add: (recommendation: Recommendation) => rows.add(manager, recommendation),
  save: (recommendation: Recommendation) => rows.save(manager, recommendation),
  lock: async (id: string) => (await rows.read(manager, 'WHERE id = $1 FOR UPDATE', [id]))[0],
  byId: async (id: string) => (await rows.read(manager, 'WHERE id = $1', [id]))[0],
  byIds: (ids: readonly string[]) => rows.read(manager, 'WHERE id = ANY ($1::uuid[])', [[...ids]]),
  ofRound: (roundId: string) => rows.read(manager, 'WHERE round_id = $1 ORDER BY id LIMIT 1000', [roundId]),
  /** The subtree of a path, newest first; `isOverdue`: unanswered after their day. */
  find: (filter: {
    readonly path: string;
    readonly state: string | null;
    readonly overdueOn: CalendarDay | null;
    readonly beforeId: string | null;
    readonly limit: number;
  }) =>
    rows.read(
      manager,
      `WHERE starts_with(path, $1) AND ($2::text IS NULL OR state = $2) AND ($4::uuid IS NULL OR id < $4)
         AND ($3::date IS NULL OR EXISTS (SELECT FROM deadline d
              WHERE d.id = recommendation.deadline_id AND d.state = 'RUNNING' AND d.due_on < $3))
       ORDER BY id DESC LIMIT $5`,
      [filter.path, filter.state, filter.overdueOn, filter.beforeId, filter.limit],
    ),
  addStep: async (step: RecommendationStep, actorId: string): Promise<void> => {
    await manager.query(
      `INSERT INTO recommendation_step (id, recommendation_id, kind, happened_on, document_id, words, actor_id, recorded_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [
        step.id,
        step.recommendationId,
        step.kind,
        step.on,
        step.documentId,
        step.words,
        actorId,
        step.recordedAt,
      ],
    );
  },
  stepsOf: (id: string): Promise<RecommendationStep[]> =>
    manager.query(
      `SELECT ${stepColumns} FROM recommendation_step WHERE recommendation_id = $1 ORDER BY id LIMIT 1000`,
      [id],
    ),
  openInRound: async (roundId: string): Promise<number> => {
    const [row]: { count: number }[] = await manager.query(
      "SELECT count(*)::int AS count FROM recommendation WHERE round_id = $1 AND state <> 'CLOSED'",
      [roundId],
    );
    return row?.count ?? 0;
  },
});

export type RecommendationStore = ReturnType<typeof createRecommendationStore>;
