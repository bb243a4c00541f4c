import type { CalendarDay } from '@mttq/kernel/calendar-day';
import { findUnitPaths } from '@mttq/platform/organisation-copy/tree-copy';
import type { EntityManager } from 'typeorm';
import { addRow, changeRow, columnsOf } from '../rows/row.postgres.ts';
import type { ReviewSectionKind, WorkReview, WorkReviewVersion } from './work-review.ts';

const fields: readonly (keyof WorkReview)[] = [
  ...(['id', 'unitId', 'path', 'title', 'startsOn', 'endsOn', 'isPeriodInferred'] as const),
  ...([
    'isPlaceInferred',
    'years',
    'documentId',
    'reviewedDocumentIds',
    'planId',
    'sections',
    'version',
  ] as const),
];

/** Reviews of a unit, and with `belowOn` of those below it, too; null: any. */
export type WorkReviewFilter = {
  readonly unitId: string;
  /** Days whose trees say what is below: the first on which the unit stands. */
  readonly belowOn: readonly CalendarDay[] | null;
  readonly section: ReviewSectionKind | null;
  readonly from: CalendarDay | null;
  readonly to: CalendarDay | null;
  readonly after: readonly [endsOn: string, id: string] | null;
  readonly limit: number;
};

const findSql = `
  WHERE ($1::uuid IS NULL OR unit_id = $1) AND ($2::text IS NULL OR (path >= $2 AND path < $2 || '~'))
    AND ($3::text IS NULL OR sections @> jsonb_build_array(jsonb_build_object('kind', $3)))
    AND ($4::date IS NULL OR ends_on >= $4) AND ($5::date IS NULL OR ends_on <= $5)
    AND ($6::date IS NULL OR (ends_on, id) < ($6, $7::uuid))
  ORDER BY ends_on DESC, id DESC LIMIT $8`;

/** Reviews and what was on record of them; everybody reads them. */
export const createWorkReviewStore = (manager: EntityManager) => {
  const read = (condition: string, parameters: readonly unknown[]): Promise<WorkReview[]> =>
    manager.query(`SELECT ${columnsOf(fields)} FROM work_review ${condition}`, [...parameters]);
  const findPath = async (unitId: string, days: readonly CalendarDay[]): Promise<string | undefined> => {
    for (const day of days) {
      const path = (await findUnitPaths(manager, [unitId], day)).get(unitId);
      if (path !== undefined) return path;
    }
    return undefined;
  };
  return {
    add: (review: WorkReview, now: Date) => addRow(manager, 'work_review', { ...review, recordedAt: now }),
    change: (review: WorkReview) => changeRow(manager, 'work_review', review),
    addVersion: (version: WorkReviewVersion & { readonly recordedBy: string }) =>
      addRow(manager, 'work_review_version', version),
    byIds: (ids: readonly string[]) => read('WHERE id = ANY ($1::uuid[])', [[...ids]]),
    lock: async (id: string) => (await read('WHERE id = $1 FOR UPDATE', [id]))[0],
    find: async ({ unitId, belowOn, section, from, to, after, limit }: WorkReviewFilter) => {
      const path = await findPath(unitId, belowOn ?? []);
      const own = path === undefined ? unitId : null;
      return read(findSql, [
        ...[own, path ?? null, section, from, to, after?.[0] ?? null, after?.[1] ?? null, limit],
      ]);
    },
    versionsOf: (reviewId: string): Promise<WorkReviewVersion[]> =>
      manager.query(
        `SELECT ${columnsOf(['reviewId', 'version', 'content', 'reason', 'recordedAt'])} FROM work_review_version
          WHERE review_id = $1 ORDER BY version LIMIT 1000`,
        [reviewId],
      ),
  };
};

export type WorkReviewStore = ReturnType<typeof createWorkReviewStore>;
