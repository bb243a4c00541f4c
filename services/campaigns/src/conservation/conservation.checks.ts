/** A law of targets as SQL: any row that it answers with is a broken one. Run by the database's owner with the scope "/". */
export type TargetCheck = { readonly id: string; readonly law: string; readonly sql: string };

/** Invariants of targets, said apart from the trigger that keeps them. */
export const targetChecks: readonly TargetCheck[] = [
  {
    id: 'T1',
    law: 'children + reserve = parent, for every target whose values add up',
    sql: `SELECT p.id, p.value, p.reserve, s.below
            FROM target p
            LEFT JOIN LATERAL (SELECT coalesce(sum(c.value), 0) AS below FROM target c
                                WHERE c.parent_target_id = p.id AND c.state IN ('ASSIGNED', 'AGREED', 'ACHIEVED', 'NOT_ACHIEVED')) s ON true
           WHERE p.reserve IS NOT NULL
             AND CASE WHEN p.state IN ('SUCCEEDED', 'WITHDRAWN') THEN s.below <> 0 ELSE s.below + p.reserve <> p.value END`,
  },
  {
    id: 'T2',
    law: 'no reserve is below nothing, and what adds up adds up all the way down',
    sql: `SELECT id FROM target WHERE reserve < 0 OR value < 0
          UNION ALL
          SELECT c.id FROM target c JOIN target p ON p.id = c.parent_target_id
           WHERE (c.reserve IS NULL) <> (p.reserve IS NULL) OR c.indicator_id <> p.indicator_id`,
  },
  {
    id: 'T3',
    law: 'every target is its latest version, and versions have no gap',
    sql: `SELECT t.id FROM target t JOIN target_version v ON v.target_id = t.id GROUP BY t.id, t.version
          HAVING max(v.version) <> t.version OR count(*) <> t.version
          UNION ALL
          SELECT t.id FROM target t JOIN target_version v ON v.target_id = t.id AND v.version = t.version
           WHERE (t.value, t.reserve, t.state, t.parent_target_id, t.unit_id) IS DISTINCT FROM (v.value, v.reserve, v.state, v.parent_target_id, v.unit_id)`,
  },
  {
    id: 'T4',
    law: 'what was succeeded has an heir for the same indicator, and a unit has one target below another',
    sql: `SELECT t.id FROM target t JOIN target h ON h.id = t.successor_target_id WHERE h.indicator_id <> t.indicator_id
          UNION ALL
          SELECT min(id::text)::uuid FROM target WHERE parent_target_id IS NOT NULL AND state NOT IN ('SUCCEEDED', 'WITHDRAWN')
           GROUP BY parent_target_id, unit_id HAVING count(*) > 1`,
  },
];
