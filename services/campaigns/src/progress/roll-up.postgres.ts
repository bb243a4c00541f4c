import type { CalendarDay } from '@mttq/kernel/calendar-day';
import { type Decimal, parseDecimal } from '@mttq/kernel/decimal';
import type { EntityManager } from 'typeorm';
import type { RollUp } from './progress-entry.ts';

/** Which unit, in which indicator, over which days, by the tree of which day. */
export type RollUpQuestion = {
  readonly unitId: string;
  readonly indicatorId: string;
  readonly from: CalendarDay;
  readonly to: CalendarDay;
  readonly treeDay: CalendarDay;
  /** Of a state the latest figure of each unit counts, of all others the sum over time. */
  readonly isState: boolean;
};

// $1–$6: many questions, answered together; the tree of a day and what lies below a unit are read once.
const askedSql = `
  WITH RECURSIVE asked AS MATERIALIZED (
    SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::date[], $4::date[], $5::date[], $6::boolean[]) WITH ORDINALITY
       AS given(unit_id, indicator_id, first_day, last_day, tree_day, is_state, place)
  ), root AS (SELECT DISTINCT unit_id, tree_day FROM asked),
  tree AS MATERIALIZED (
    SELECT d.tree_day, standing.* FROM (SELECT DISTINCT tree_day FROM root) d CROSS JOIN LATERAL standing_tree(d.tree_day) standing
  )`;

// Of a unit's entries within the period the longest count (months are parts of their year); of states the latest.
const rollUpsSql = `${askedSql}, part(root_id, tree_day, unit_id) AS (
    SELECT unit_id, tree_day, unit_id FROM root
    UNION SELECT part.root_id, part.tree_day, tree.unit_id FROM part
            JOIN tree ON tree.above_id = part.unit_id AND tree.tree_day = part.tree_day
  ), entry AS (
    SELECT a.place, e.unit_id = a.unit_id AS is_own, e.id, e.covers, e.comparator, e.value, e.numerator, e.denominator
      FROM asked a
      JOIN part ON part.root_id = a.unit_id AND part.tree_day = a.tree_day
      JOIN progress_entry e ON e.indicator_id = a.indicator_id AND e.unit_id = part.unit_id AND e.superseded_at IS NULL
     WHERE e.starts_on >= a.first_day AND e.ends_on <= a.last_day AND (e.covers = 'UNIT' OR e.unit_id = a.unit_id)
       AND NOT EXISTS (SELECT FROM progress_entry w
             WHERE w.indicator_id = e.indicator_id AND w.unit_id = e.unit_id AND w.covers = e.covers AND w.superseded_at IS NULL
               AND w.id <> e.id AND w.starts_on >= a.first_day AND w.ends_on <= a.last_day
               AND CASE WHEN a.is_state THEN (w.ends_on, w.starts_on) > (e.ends_on, e.starts_on)
                        ELSE w.starts_on <= e.starts_on AND w.ends_on >= e.ends_on END)
  )
  SELECT (sum(value) FILTER (WHERE covers = 'UNIT' AND is_own))::text AS own,
         (sum(value) FILTER (WHERE covers = 'UNIT' AND NOT is_own))::text AS below,
         (sum(value) FILTER (WHERE covers = 'SUBTREE'))::text AS stated,
         (sum(numerator) FILTER (WHERE covers = 'UNIT'))::text AS numerator,
         (sum(denominator) FILTER (WHERE covers = 'UNIT'))::text AS denominator,
         count(entry.id)::int AS "entryCount",
         coalesce(bool_or(comparator IN ('MORE_THAN', 'AT_LEAST')), false) AS "leansUp",
         coalesce(bool_or(comparator IN ('NEARLY', 'LESS_THAN', 'AT_MOST')), false) AS "leansDown",
         coalesce(bool_or(comparator = 'ABOUT'), false) AS "isAbout"
    FROM asked LEFT JOIN entry USING (place) GROUP BY place ORDER BY place`;

// Of each question the units right below, with whether anything is on record of them or of anything below them.
const childSql = `${askedSql}, part(root_id, tree_day, child_id, unit_id) AS (
    SELECT root.unit_id, root.tree_day, tree.unit_id, tree.unit_id FROM root
      JOIN tree ON tree.above_id = root.unit_id AND tree.tree_day = root.tree_day WHERE tree.is_standing
    UNION SELECT part.root_id, part.tree_day, part.child_id, tree.unit_id FROM part
            JOIN tree ON tree.above_id = part.unit_id AND tree.tree_day = part.tree_day
  ), child AS (
    SELECT a.place, part.child_id AS id, bool_or(e.id IS NOT NULL) AS has_spoken
      FROM asked a
      JOIN part ON part.root_id = a.unit_id AND part.tree_day = a.tree_day
      LEFT JOIN progress_entry e ON e.unit_id = part.unit_id AND e.indicator_id = a.indicator_id AND e.superseded_at IS NULL
                                AND e.starts_on >= a.first_day AND e.ends_on <= a.last_day
     GROUP BY a.place, part.child_id
  )`;

const silentSql = `${childSql}
  SELECT id FROM child WHERE NOT has_spoken AND ($7::uuid IS NULL OR id > $7) ORDER BY id LIMIT $8`;

const silentCountsSql = `${childSql}
  SELECT (count(*) FILTER (WHERE NOT has_spoken))::int AS count FROM asked LEFT JOIN child USING (place) GROUP BY place ORDER BY place`;

const parametersOf = (questions: readonly RollUpQuestion[]): unknown[] =>
  (['unitId', 'indicatorId', 'from', 'to', 'treeDay', 'isState'] as const).map((field) =>
    questions.map((question) => question[field]),
  );

type Row = { readonly [field: string]: unknown };

const read4 = (text: unknown): Decimal | null =>
  typeof text === 'string' ? (parseDecimal(text) ?? null) : null;

const toRollUp = (row: Row): RollUp => ({
  ...{ own: read4(row.own), below: read4(row.below), stated: read4(row.stated) },
  ...{ numerator: read4(row.numerator), denominator: read4(row.denominator) },
  entryCount: Number(row.entryCount),
  ...{ leansUp: row.leansUp === true, leansDown: row.leansDown === true, isAbout: row.isAbout === true },
});

/** What units and everything below them did, in one transaction. Answers stand in the order of the questions. */
export const createRollUps = (manager: EntityManager) => ({
  rollUps: async (questions: readonly RollUpQuestion[]): Promise<RollUp[]> => {
    const rows: Row[] = await manager.query(rollUpsSql, parametersOf(questions));
    return rows.map(toRollUp);
  },
  /** How many units right below said nothing, and nobody below them. */
  silentCounts: async (questions: readonly RollUpQuestion[]): Promise<number[]> => {
    const rows: { count: number }[] = await manager.query(silentCountsSql, parametersOf(questions));
    return rows.map(({ count }) => count);
  },
  /** Which they are, in order of id. */
  silent: (question: RollUpQuestion, afterId: string | null, limit: number): Promise<{ id: string }[]> =>
    manager.query(silentSql, [...parametersOf([question]), afterId, limit]),
});
