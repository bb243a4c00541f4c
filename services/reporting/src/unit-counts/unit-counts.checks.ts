/** Invariants of the counts: each statement must return no row. */
export const unitCountsChecks = {
  'the steps are exactly those of the versions on record': `
    WITH expected AS (
      SELECT place.id AS parent_unit_id, level, unit_type, edge.day, sum(edge.delta) AS delta
      FROM unit_version_copy
      CROSS JOIN LATERAL (SELECT parent_unit_id AS id WHERE parent_unit_id IS NOT NULL UNION ALL SELECT NULL) AS place
      CROSS JOIN LATERAL (VALUES (coalesce(valid_from, '-infinity'), 1), (valid_until, -1)) AS edge(day, delta)
      WHERE edge.day IS NOT NULL AND (valid_until IS NULL OR valid_from IS NULL OR valid_from < valid_until)
      GROUP BY 1, 2, 3, 4 HAVING sum(edge.delta) <> 0
    )
    (SELECT parent_unit_id, level, unit_type, day, delta FROM unit_count_step WHERE delta <> 0
     EXCEPT ALL SELECT * FROM expected)
    UNION ALL
    (SELECT * FROM expected
     EXCEPT ALL SELECT parent_unit_id, level, unit_type, day, delta FROM unit_count_step)`,
  'no count is ever negative': `
    SELECT * FROM (
      SELECT *, sum(delta) OVER (PARTITION BY parent_unit_id, level, unit_type ORDER BY day) AS count
      FROM unit_count_step) AS running WHERE count < 0`,
  'a unit has at most one version on any day': `
    SELECT first.version_id FROM unit_version_copy AS first
    JOIN unit_version_copy AS second ON second.unit_id = first.unit_id AND second.version_id > first.version_id
    WHERE daterange(first.valid_from, first.valid_until) && daterange(second.valid_from, second.valid_until)`,
} as const;
