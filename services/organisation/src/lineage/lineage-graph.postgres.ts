import type { CalendarDay } from '@mttq/kernel/calendar-day';
import type { DataSource } from 'typeorm';
import type { Extent, RecordedLineageLink } from './lineage-link.ts';

export type Direction = 'successors' | 'predecessors';

export type Heir = { readonly unitId: string; readonly extent: Extent };

const columns = `
  link.link_id AS "linkId", link.from_unit_id AS "fromUnitId", link.to_unit_id AS "toUnitId", link.extent,
  link.includes_population AS "includesPopulation", link.effective_on AS "effectiveOn", link.article, link.clause,
  link.recorded_from AS "recordedFrom", link.recorded_until AS "recordedUntil", link.change_id AS "changeId",
  link.import_id AS "importId", link.document_id AS "documentId", link.reason`;

const onRecordAt = (parameter: string): string =>
  `link.recorded_from <= ${parameter} AND (link.recorded_until IS NULL OR link.recorded_until > ${parameter})`;

const endOfLink = { successors: 'from_unit_id', predecessors: 'to_unit_id' } as const;
const keyOf = { successors: 'fromUnitId', predecessors: 'toUnitId' } as const;

/** Reads of the merger graph. */
export type LineageGraph = ReturnType<typeof createLineageGraph>;

export const createLineageGraph = (dataSource: DataSource) => ({
  /** The links of each unit in one direction, on record at the instant; at most 100 a unit. */
  links: async (
    unitIds: readonly string[],
    direction: Direction,
    knownAt: Date,
  ): Promise<RecordedLineageLink[][]> => {
    const rows: RecordedLineageLink[] = await dataSource.query(
      `/* lineage.links */ SELECT ${columns} FROM lineage_link link
       WHERE link.${endOfLink[direction]} = ANY ($1::uuid[]) AND ${onRecordAt('$2')}
       ORDER BY link.effective_on, link.link_id`,
      [unitIds, knownAt],
    );
    const found = Map.groupBy(rows, (row) => row[keyOf[direction]]);
    return unitIds.map((id) => (found.get(id) ?? []).slice(0, 100));
  },

  /**
   * The ends of all walks from the unit along links that are effective by the day: the units that hold what it was. The
   * extent of a walk is FULL when all its steps are, UNSTATED when a step is, otherwise PARTIAL.
   */
  heirs: (unitId: string, on: CalendarDay, knownAt: Date): Promise<Heir[]> =>
    dataSource.query(
      `/* lineage.heirs */ WITH RECURSIVE walk AS (
         SELECT $1::uuid AS unit_id, ARRAY[]::text[] AS extents, ARRAY[$1::uuid] AS path, '-infinity'::date AS reached_on
         UNION ALL
         SELECT link.to_unit_id, walk.extents || link.extent, walk.path || link.to_unit_id, link.effective_on
         FROM walk JOIN lineage_link link ON link.from_unit_id = walk.unit_id AND link.effective_on >= walk.reached_on
         WHERE ${onRecordAt('$3')} AND link.effective_on <= $2 AND NOT link.to_unit_id = ANY (walk.path)
           AND cardinality(walk.path) <= 20
       ), ending AS (
         SELECT walk.unit_id, walk.extents FROM walk
         WHERE NOT EXISTS (SELECT FROM lineage_link link WHERE link.from_unit_id = walk.unit_id
             AND link.to_unit_id <> walk.unit_id AND link.effective_on >= walk.reached_on
             AND link.effective_on <= $2 AND ${onRecordAt('$3')})
           OR EXISTS (SELECT FROM lineage_link link WHERE link.from_unit_id = walk.unit_id
             AND link.to_unit_id = walk.unit_id AND link.effective_on <= $2 AND ${onRecordAt('$3')})
       )
       SELECT unit_id AS "unitId", CASE
           WHEN bool_or('UNSTATED' = ANY (extents)) THEN 'UNSTATED'
           WHEN bool_and(extents <@ ARRAY['FULL']) THEN 'FULL'
           ELSE 'PARTIAL' END AS extent
       FROM ending GROUP BY unit_id ORDER BY unit_id LIMIT 200`,
      [unitId, on, knownAt],
    ),
});
