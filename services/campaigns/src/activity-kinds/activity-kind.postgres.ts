import type { EntityManager } from 'typeorm';
import { columnsOf } from '../rows/row.postgres.ts';
import type { ActivityKind } from './activity-kind.ts';

const columns = columnsOf(['id', 'code', 'name', 'source', 'documentId']);

/** Kinds of activities; everybody reads them. */
export const createActivityKindStore = (manager: EntityManager) => ({
  /** Answers false when the code is taken. */
  add: async (
    { id, code, name, source, documentId }: ActivityKind,
    { now, actorId }: { readonly now: Date; readonly actorId: string },
  ): Promise<boolean> => {
    const rows: unknown[] = await manager.query(
      `INSERT INTO activity_kind (id, code, name, source, document_id, recorded_at, recorded_by)
       VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT ON CONSTRAINT activity_kind_once DO NOTHING RETURNING id`,
      [id, code, name, source, documentId, now, actorId],
    );
    return rows.length > 0;
  },
  byIds: (ids: readonly string[]): Promise<ActivityKind[]> =>
    manager.query(`SELECT ${columns} FROM activity_kind WHERE id = ANY ($1::uuid[])`, [[...ids]]),
  byCode: async (code: string): Promise<ActivityKind | undefined> => {
    const rows: ActivityKind[] = await manager.query(`SELECT ${columns} FROM activity_kind WHERE code = $1`, [
      code,
    ]);
    return rows[0];
  },
  /** In order of code. */
  find: (afterCode: string | null, limit: number): Promise<ActivityKind[]> =>
    manager.query(
      `SELECT ${columns} FROM activity_kind WHERE $1::text IS NULL OR code > $1 ORDER BY code LIMIT $2`,
      [afterCode, limit],
    ),
});

export type ActivityKindStore = ReturnType<typeof createActivityKindStore>;
