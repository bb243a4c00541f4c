import type { EntityManager } from 'typeorm';
import type { TakenStep } from './step.ts';

const columns = `id, subject_id AS "subjectId", kind, happened_on AS "on", document_id AS "documentId", words,
  recorded_at AS "recordedAt"`;

/** Histories that are only added to, in one table of that shape; seen where their subjects are seen. */
export const createStepStore = (manager: EntityManager, table: string) => ({
  add: async (step: TakenStep, actorId: string): Promise<void> => {
    await manager.query(
      `INSERT INTO ${table} (id, subject_id, kind, happened_on, document_id, words, actor_id, recorded_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [step.id, step.subjectId, step.kind, step.on, step.documentId, step.words, actorId, step.recordedAt],
    );
  },
  of: (subjectId: string): Promise<TakenStep[]> =>
    manager.query(`SELECT ${columns} FROM ${table} WHERE subject_id = $1 ORDER BY id LIMIT 1000`, [
      subjectId,
    ]),
});

export type StepStore = ReturnType<typeof createStepStore>;
