import type { CalendarDay } from '@mttq/kernel/calendar-day';
import { findUnitPaths } from '@mttq/platform/organisation-copy/tree-copy';
import type { EntityManager } from 'typeorm';
import { type CompiledFilter, compileTexts } from './compiled-text.postgres.ts';
import type { CountedUnits, ReportTotal, StaleUnits } from './report-total.ts';

const columns = `form_id AS "formId", period_start AS "periodStart", report_total.unit_id AS "unitId", path,
  expected, submitted, late, returned, accepted, numbers, accepted_numbers AS "acceptedNumbers", counted_at AS "countedAt",
  period.form_version_id AS "formVersionId", period.period_end AS "periodEnd"`;

const fromSql = 'FROM report_total JOIN report_period period USING (form_id, period_start)';

const onDay = (alias: string): string =>
  `(${alias}.valid_from IS NULL OR ${alias}.valid_from <= $3::date) AND (${alias}.valid_until IS NULL OR ${alias}.valid_until > $3::date)`;

// $1 form, $2 first and $3 last day of the period, $4 units, $5 their paths today, $6 kinds that are asked, $7 now, $8 whether the
// units are asked: on an occasion not all are.
// A unit's total is its own reports plus the totals of the units right below it: each report counts once at every level.
// OFFSET 0: unit by unit through the indexes. Joined freely, the planner reads every total of the nation for one province.
const countSql = `
  WITH target AS (SELECT * FROM unnest($4::uuid[], $5::text[], $8::boolean[]) AS given(unit_id, path, is_asked)),
  below AS (
    SELECT target.unit_id, t.* FROM target
      CROSS JOIN LATERAL (SELECT u.unit_id FROM unit_version_copy u WHERE u.parent_unit_id = target.unit_id AND ${onDay('u')} OFFSET 0) child
      CROSS JOIN LATERAL (
        SELECT expected, submitted, late, returned, accepted, numbers, accepted_numbers FROM report_total
         WHERE form_id = $1 AND period_start = $2 AND unit_id = child.unit_id OFFSET 0) t
  ), own AS (
    SELECT target.unit_id, r.* FROM target
      CROSS JOIN LATERAL (
        SELECT r.state, r.is_late, s.numbers FROM report r LEFT JOIN report_submission s ON s.id = r.submission_id
         WHERE r.form_id = $1 AND r.period_start = $2 AND r.unit_id = target.unit_id AND r.state <> 'DRAFT' OFFSET 0) r
  ), counts AS (
    SELECT target.unit_id,
           CASE WHEN NOT target.is_asked THEN 0 ELSE CASE WHEN 'AREA' = ANY ($6::text[]) THEN
             (SELECT count(*) FROM area_version_copy a WHERE a.commune_unit_id = target.unit_id AND ${onDay('a')}) ELSE 0 END
           + CASE WHEN 'ORGANISATION' = ANY ($6::text[]) AND u.level = 'COMMUNE' THEN
             (SELECT count(*) FROM organisation_presence_copy o WHERE o.level = 'COMMUNE' AND ${onDay('o')}) ELSE 0 END
           + CASE WHEN u.level = ANY ($6::text[]) AND u.level IN ('COMMUNE', 'PROVINCE') THEN 1 ELSE 0 END END AS expected,
           0 AS submitted, 0 AS late, 0 AS returned, 0 AS accepted
      FROM target JOIN unit_version_copy u ON u.unit_id = target.unit_id AND ${onDay('u')}
    UNION ALL
    SELECT unit_id, 0, count(*) FILTER (WHERE state <> 'RETURNED'), count(*) FILTER (WHERE state <> 'RETURNED' AND is_late),
           count(*) FILTER (WHERE state = 'RETURNED'), count(*) FILTER (WHERE state IN ('ACCEPTED', 'AGGREGATED'))
      FROM own GROUP BY unit_id
    UNION ALL
    SELECT unit_id, expected, submitted, late, returned, accepted FROM below
  ), added AS (
    SELECT unit_id, sum(expected)::int AS expected, sum(submitted)::int AS submitted, sum(late)::int AS late,
           sum(returned)::int AS returned, sum(accepted)::int AS accepted FROM counts GROUP BY unit_id
  ), entry AS (
    SELECT own.unit_id, e.key, e.value::numeric AS value,
           CASE WHEN own.state IN ('ACCEPTED', 'AGGREGATED') THEN e.value::numeric END AS accepted
      FROM own CROSS JOIN LATERAL jsonb_each_text(own.numbers) e WHERE own.state <> 'RETURNED'
    UNION ALL
    SELECT below.unit_id, e.key, e.value::numeric, (below.accepted_numbers ->> e.key)::numeric
      FROM below CROSS JOIN LATERAL jsonb_each_text(below.numbers) e
  ), summed AS (
    SELECT unit_id, key, sum(value) AS value, sum(accepted) AS accepted FROM entry GROUP BY unit_id, key
  ), packed AS (
    SELECT unit_id, jsonb_object_agg(key, value::text) AS numbers,
           jsonb_object_agg(key, accepted::text) FILTER (WHERE accepted IS NOT NULL) AS accepted_numbers
      FROM summed GROUP BY unit_id
  )
  INSERT INTO report_total (form_id, period_start, unit_id, path, expected, submitted, late, returned, accepted, numbers,
                            accepted_numbers, counted_at)
  SELECT $1, $2, target.unit_id, target.path, added.expected, added.submitted, added.late, added.returned, added.accepted,
         coalesce(packed.numbers, '{}'), coalesce(packed.accepted_numbers, '{}'), $7
    FROM target JOIN added USING (unit_id) LEFT JOIN packed USING (unit_id)
  ON CONFLICT ON CONSTRAINT report_total_pk DO UPDATE SET path = excluded.path, expected = excluded.expected,
     submitted = excluded.submitted, late = excluded.late, returned = excluded.returned, accepted = excluded.accepted,
     numbers = excluded.numbers, accepted_numbers = excluded.accepted_numbers, counted_at = excluded.counted_at`;

/** Names a total. */
export type TotalKey = Marked;

type Marked = { readonly formId: string; readonly periodStart: CalendarDay; readonly unitId: string };

const takeMarks = async (manager: EntityManager, limit: number): Promise<StaleUnits[]> => {
  const [rows]: [Marked[]] = await manager.query(
    `DELETE FROM report_total_mark WHERE id IN (SELECT id FROM report_total_mark ORDER BY id LIMIT $1 FOR UPDATE SKIP LOCKED)
     RETURNING form_id AS "formId", period_start AS "periodStart", unit_id AS "unitId"`,
    [limit],
  );
  const groups = new Map<
    string,
    Omit<StaleUnits, 'unitIds' | 'marks'> & { unitIds: Set<string>; marks: number }
  >();
  for (const { formId, periodStart, unitId } of rows) {
    const key = `${formId} ${periodStart}`;
    const group = groups.get(key) ?? { formId, periodStart, unitIds: new Set(), marks: 0 };
    group.unitIds.add(unitId);
    group.marks += 1;
    groups.set(key, group);
  }
  return [...groups.values()].map((group) => ({ ...group, unitIds: [...group.unitIds] }));
};

/** Totals of reports, and the marks that say which of them are stale. */
export const createTotalStore = (manager: EntityManager) => ({
  mark: async (marked: Marked): Promise<void> => {
    await manager.query(
      'INSERT INTO report_total_mark (form_id, period_start, unit_id) VALUES ($1, $2, $3)',
      [marked.formId, marked.periodStart, marked.unitId],
    );
  },
  markAll: async (marked: readonly Marked[]): Promise<void> => {
    await manager.query(
      `INSERT INTO report_total_mark (form_id, period_start, unit_id)
       SELECT DISTINCT "formId", "periodStart", "unitId"
         FROM jsonb_to_recordset($1::jsonb) AS given("formId" uuid, "periodStart" date, "unitId" uuid)`,
      [JSON.stringify(marked)],
    );
  },
  /** Every unit at and below one, by the tree of the last day of the period. */
  markBelow: async (
    period: { readonly formId: string; readonly periodStart: CalendarDay; readonly periodEnd: CalendarDay },
    unitId: string,
  ): Promise<void> => {
    await manager.query(
      `WITH RECURSIVE below(unit_id) AS (
         SELECT u.unit_id FROM unit_version_copy u WHERE u.unit_id = $4 AND ${onDay('u')}
         UNION ALL
         SELECT u.unit_id FROM below JOIN unit_version_copy u ON u.parent_unit_id = below.unit_id WHERE ${onDay('u')}
       )
       INSERT INTO report_total_mark (form_id, period_start, unit_id) SELECT $1, $2, unit_id FROM below`,
      [period.formId, period.periodStart, period.periodEnd, unitId],
    );
  },
  /** One counter at a time: two could overwrite each other's sums with older ones. */
  takeTurn: async (): Promise<boolean> => {
    const rows: { taken: boolean }[] = await manager.query(
      "SELECT pg_try_advisory_xact_lock(hashtext('report_total')) AS taken",
    );
    return rows[0]?.taken ?? false;
  },
  /** The oldest marks of at most `limit`, gone when the transaction commits. */
  takeMarks: (limit: number) => takeMarks(manager, limit),
  /** Accepted reports of these units are in the sums from now on. */
  aggregate: async ({ formId, periodStart, unitIds }: StaleUnits): Promise<void> => {
    await manager.query(
      `UPDATE report SET state = 'AGGREGATED'
        WHERE form_id = $1 AND period_start = $2 AND unit_id = ANY ($3::uuid[]) AND state = 'ACCEPTED'`,
      [formId, periodStart, unitIds],
    );
  },
  pathsOn: (unitIds: readonly string[], day: CalendarDay) => findUnitPaths(manager, unitIds, day),
  count: async (counted: CountedUnits, now: Date): Promise<void> => {
    await manager.query(countSql, [
      counted.formId,
      counted.periodStart,
      counted.periodEnd,
      counted.units.map(({ unitId }) => unitId),
      counted.units.map(({ path }) => path),
      counted.asks,
      now,
      counted.units.map(({ isAsked }) => isAsked),
    ]);
  },
  findMany: (keys: readonly Marked[]): Promise<ReportTotal[]> =>
    manager.query(
      `SELECT ${columns} ${fromSql} WHERE (form_id, period_start, report_total.unit_id) IN (
         SELECT * FROM unnest($1::uuid[], $2::date[], $3::uuid[]))`,
      [
        keys.map(({ formId }) => formId),
        keys.map((key) => key.periodStart),
        keys.map(({ unitId }) => unitId),
      ],
    ),
  compile: (filter: CompiledFilter) => compileTexts(manager, filter),
  /** Totals of the units right below one on the last day of the period, in order of unit. */
  below: (
    { formId, periodStart, unitId }: Marked,
    page: { readonly limit: number; readonly after: string | null; readonly day: CalendarDay },
  ): Promise<ReportTotal[]> =>
    manager.query(
      `SELECT ${columns} ${fromSql} WHERE form_id = $1 AND period_start = $2 AND unit_id IN (
         SELECT u.unit_id FROM unit_version_copy u WHERE u.parent_unit_id = $4 AND ${onDay('u')})
         AND ($5::uuid IS NULL OR unit_id > $5) ORDER BY unit_id LIMIT $6`,
      [formId, periodStart, page.day, unitId, page.after, page.limit],
    ),
});

export type TotalStore = ReturnType<typeof createTotalStore>;
