import type { DataSource } from 'typeorm';
import { levels } from '../units/unit.ts';
import { holdsAtMoment } from '../units/unit-tree.postgres.ts';
import type { UnitPosition } from '../units/unit-tree.ts';
import type { DifferenceCount, DifferenceQuestion, UnitDifference } from './tree-difference.ts';

// A unit that changed nothing has an empty list of kinds.
const kinds = `array_remove(ARRAY[
  CASE WHEN earlier.unit_id IS NULL THEN 'ESTABLISHED' END,
  CASE WHEN later.unit_id IS NULL THEN 'ENDED' END,
  CASE WHEN earlier.name <> later.name THEN 'RENAMED' END,
  CASE WHEN earlier.unit_type <> later.unit_type THEN 'RECLASSIFIED' END,
  CASE WHEN earlier.code <> later.code OR earlier.code_edition <> later.code_edition THEN 'RECODED' END,
  CASE WHEN earlier.parent_unit_id <> later.parent_unit_id THEN 'MOVED' END
], NULL)`;

const differences = `
  WITH difference AS (
    SELECT coalesce(later.unit_id, earlier.unit_id) AS id, coalesce(later.level, earlier.level) AS level,
      coalesce(later.code, earlier.code) AS code, ${kinds} AS kinds
    FROM (SELECT version.* FROM unit_version version WHERE ${holdsAtMoment('version')}) earlier
    FULL JOIN (SELECT version.* FROM unit_version version
      WHERE ${holdsAtMoment('version').replaceAll('$1', '$3')}) later ON later.unit_id = earlier.unit_id
  ), found AS (
    SELECT *, array_position('{${levels.join(',')}}'::text[], level) AS rank FROM difference
    WHERE kinds <> '{}' AND ($4::text IS NULL OR level = $4)
  )`;

const parametersOf = ({ from, to, level, knownAt }: DifferenceQuestion): unknown[] => [
  from,
  knownAt,
  to,
  level ?? null,
];

/** Comparison of the trees of two days. */
export type TreeDifferences = ReturnType<typeof createTreeDifferences>;

export const createTreeDifferences = (dataSource: DataSource) => ({
  find: (
    question: DifferenceQuestion,
    page: { limit: number; after?: UnitPosition },
  ): Promise<UnitDifference[]> => {
    const after = page.after;
    return dataSource.query(
      `/* treeDifference.find */ ${differences}
       SELECT id, level, code, kinds FROM found
       WHERE $5::int IS NULL OR (rank, code, id) > ($5, $6::text, $7::uuid)
       ORDER BY rank, code, id LIMIT $8`,
      [
        ...parametersOf(question),
        after ? levels.indexOf(after.level) + 1 : null,
        after?.code ?? null,
        after?.id ?? null,
        page.limit,
      ],
    );
  },

  counts: (question: DifferenceQuestion): Promise<DifferenceCount[]> =>
    dataSource.query(
      `/* treeDifference.counts */ ${differences}
       SELECT kind, level, count(*)::int AS count FROM found, unnest(kinds) AS kind
       GROUP BY kind, level, rank ORDER BY rank, kind`,
      parametersOf(question),
    ),

  total: async (question: DifferenceQuestion): Promise<number> => {
    const rows: { count: number }[] = await dataSource.query(
      `/* treeDifference.total */ ${differences} SELECT count(*)::int AS count FROM found`,
      parametersOf(question),
    );
    return rows[0]?.count ?? 0;
  },
});
